#pragma once

#include "checks/scene.h"

namespace Postseal {

/// How the policies that were served treat one MX host (RFC 8461 4.1). Where they differ, the worst of those
/// with the strictest mode counts.
struct Coverage {
    enum class Kind { Covered, TooDeep, Uncovered };
    Kind kind = Kind::Covered;
    MxPattern pattern; ///< the one that covers it, or almost does
};
[[nodiscard]] Coverage coverageOf(const Scene &scene, const DomainName &host);

} // namespace Postseal
