#pragma once

#include "plan/plan.h"

#include <functional>

namespace Postseal {

/// What name servers, web servers and clocks may be behind by: seconds on top of every wait for old copies.
inline constexpr quint64 settling = 3600;
/// Between the file and the id: a cache in front of the web server may hold the file for a minute (RFC 8461
/// 3.3).
inline constexpr quint64 fileSettles = 300;

/// After what time, counted from when an old policy and its id were replaced, its last copy has run out. The
/// id is cached for its TTL, and whoever still sees the old one may keep the copy for its whole time anew.
[[nodiscard]] quint64 runsOut(const PlanBasis &basis, const Policy &policy);

/// For a day at least it was seen how long caches keep the records of the policy host.
[[nodiscard]] bool isTtlOfHostKnown(const PlanBasis &basis);

/// Which copies may still be there when a step is taken.
using Harmless = std::function<bool(const Policy &)>;
struct CopiesEnd {
    QDateTime known;      ///< when the last of those that cannot be got any more has run out; may be invalid
    quint64 afterNew = 0; ///< seconds after a new id is published: the others
};
/// Reckons with all copies that are not harmless; those of the policy served now too, when it is replaced.
[[nodiscard]] CopiesEnd endOfCopies(const PlanBasis &basis, bool replaced, const Harmless &harmless);

} // namespace Postseal
