#pragma once

#include "command.h"
#include "probe/lookoptions.h"

namespace Postseal {

/// The network options that several commands share.
void addNetworkOptions(CommandParser *parser);

/// What they say. No value, having said why, for a mistake; *exit is then the status. Trust anchors of the
/// system are only loaded when withTrust.
[[nodiscard]] std::optional<LookOptions> readNetworkOptions(const CommandParser &parser, Console &console,
                                                            bool withTrust, int *exit);

} // namespace Postseal
