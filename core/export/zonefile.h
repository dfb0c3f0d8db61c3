#pragma once

#include "plan/choices.h"

namespace Postseal {

/// The records as lines for a BIND zone file (RFC 1035 5): absolute names, quoted strings of at most 255
/// bytes.
[[nodiscard]] QByteArray toBind(const Publication &publication, const Choices &choices);

} // namespace Postseal
