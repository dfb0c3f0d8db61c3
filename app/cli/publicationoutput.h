#pragma once

#include "export/bundle.h"

namespace Postseal {

class CommandParser;
class Console;

/// What is asked for by --format and --server; null where it was not asked for.
struct WantedOutput {
    const Dialect *dialect = nullptr;
    const PolicyServer *server = nullptr;
    bool policyFile = false;
};

/// Reads both options. No value, having said why, for a form or a server that does not exist.
[[nodiscard]] std::optional<WantedOutput> readWantedOutput(const CommandParser &parser, Console &console);

/// Prints what is wanted, or writes it into the folder of --output. Returns the exit status.
[[nodiscard]] int printPublication(const CommandParser &parser, const WantedOutput &wanted,
                                   const Choices &choices, Console &console);

} // namespace Postseal
