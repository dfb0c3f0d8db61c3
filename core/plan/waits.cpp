#include "plan/waits.h"

#include <algorithm>

namespace Postseal {

quint64 keptFor(const Policy &policy)
{
    constexpr quint64 day = 86400;
    const quint64 least = policy.mode == PolicyMode::Enforce ? 7 * day : day;
    return std::min(std::max(policy.maxAge.value_or(0), least), maxMaxAge);
}

quint64 runsOut(const PlanBasis &basis, const Policy &policy)
{
    return basis.sight.recordTtl + settling + keptFor(policy);
}

bool covers(const QList<QByteArray> &patterns, const QByteArray &hostOrPattern)
{
    if (patterns.contains(hostOrPattern))
        return true;
    const std::optional<MxPattern> wanted = MxPattern::fromText(hostOrPattern);
    return wanted && std::any_of(patterns.begin(), patterns.end(), [&](const QByteArray &text) {
               const std::optional<MxPattern> pattern = MxPattern::fromText(text);
               return pattern &&
                      (*pattern == *wanted || (!wanted->isWildcard() && pattern->matches(wanted->name())));
           });
}

CopiesEnd endOfCopies(const PlanBasis &basis, bool replaced, const Harmless &harmless)
{
    CopiesEnd end;
    for (const OldCopy &copy : basis.copies) {
        if (copy.policy && harmless(*copy.policy))
            continue;
        if (copy.until.isValid())
            end.known = end.known.isValid() ? std::max(end.known, copy.until) : copy.until;
        else if (copy.policy)
            end.afterNew = std::max(end.afterNew, runsOut(basis, *copy.policy));
    }
    if (replaced && basis.served() && !harmless(*basis.served()))
        end.afterNew = std::max(end.afterNew, runsOut(basis, *basis.served()));
    return end;
}

bool isTtlOfHostKnown(const PlanBasis &basis)
{
    const QDateTime &since = basis.sight.hostSeen.since;
    return !basis.sight.historyFailed && since.isValid() && since.addDays(1) <= basis.now;
}

} // namespace Postseal
