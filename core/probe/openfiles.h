#pragma once

namespace Postseal {

/// How many files and sockets this program may have open. Raises its own limit as far as it may: what shells
/// grant at first is meant for programs that keep their files in tables of a fixed size.
[[nodiscard]] int grantedOpenFiles();

} // namespace Postseal
