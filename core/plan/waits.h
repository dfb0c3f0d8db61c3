#pragma once

#include "plan/plan.h"

#include <functional>

namespace Postseal {

/// Between the file and the id: a cache in front of the web server may hold the file for a minute (RFC 8461
/// 3.3).
inline constexpr quint64 fileSettles = 300;

/// The same as runsOutAfter, with the TTL that this plan reckons with.
[[nodiscard]] quint64 runsOut(const PlanBasis &basis, const Policy &policy);

/// Lines of a policy as every sender can use them: without a final dot, and without what is no pattern, for
/// which strict senders drop the whole file.
[[nodiscard]] QList<QByteArray> usableLines(const QList<QByteArray> &lines);
/// The patterns that are served, and whatever of the present mail servers they lack and can name. Only a
/// change of mail servers takes names out: what an earlier, half-finished change left there may still be in
/// caches of MX.
[[nodiscard]] QList<QByteArray> keptPatterns(const PlanBasis &basis);

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
