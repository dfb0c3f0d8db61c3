#include "checks/policystates.h"

#include <algorithm>

namespace Postseal {

QList<PolicyState> statesIn(const QList<Sighting> &history)
{
    QList<PolicyState> states;
    for (const Sighting &seen : history) {
        if (seen.policy.isEmpty() == seen.id.isEmpty())
            states.append({seen.first, seen.id, parsePolicy(seen.policy).value, seen.mx});
    }
    std::stable_sort(states.begin(), states.end(),
                     [](const PolicyState &a, const PolicyState &b) { return a.first < b.first; });
    return states;
}

quint64 keptFor(const Policy &policy)
{
    constexpr quint64 day = 86400;
    const quint64 least = policy.mode == PolicyMode::Enforce ? 7 * day : day;
    return std::min(std::max(policy.maxAge.value_or(0), least), maxMaxAge);
}

quint64 runsOutAfter(quint32 recordTtl, const Policy &policy)
{
    return recordTtl + settling + keptFor(policy);
}

QDateTime copiesUntil(const QList<PolicyState> &states, qsizetype index, quint32 recordTtl)
{
    const PolicyState &old = states.at(index);
    const auto next = std::find_if(states.begin() + index + 1, states.end(), [&](const PolicyState &state) {
        return state.id != old.id && state.policy != old.policy;
    });
    if (next == states.end())
        return {};
    const quint32 ttl = next->isNothing() ? std::max(recordTtl, ttlOfGone) : recordTtl;
    return next->first.addSecs(qint64(runsOutAfter(ttl, old.policy)));
}

} // namespace Postseal
