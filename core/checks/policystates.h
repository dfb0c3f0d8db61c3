#pragma once

#include "evidence/observations.h"
#include "mtasts/policy.h"

namespace Postseal {

/// What was published from the time when it was first seen: a policy under an id, or nothing.
struct PolicyState {
    QDateTime first; ///< UTC
    QByteArray id;   ///< empty: there was no record
    Policy policy;
    QList<DomainName> mx;
    [[nodiscard]] bool isNothing() const { return id.isEmpty(); }
};
/// What earlier runs saw, oldest first.
[[nodiscard]] QList<PolicyState> statesIn(const QList<Sighting> &history);

/// What name servers, web servers and clocks may be behind by: seconds on top of every wait for old copies.
inline constexpr quint64 settling = 3600;
/// Seconds: what the TTL of a record is taken for that is gone, and cannot be seen any more.
inline constexpr quint32 ttlOfGone = 86400;
/// How long senders keep a copy, in seconds: its max_age, but at least a day, and seven days in mode enforce,
/// because there are senders that do; a year at most.
[[nodiscard]] quint64 keptFor(const Policy &policy);
/// After how many seconds, counted from when a policy and its id were replaced, its last copy has run out.
/// The id is cached for the TTL of the record, and whoever still sees the old one may keep the copy for its
/// whole time anew.
[[nodiscard]] quint64 runsOutAfter(quint32 recordTtl, const Policy &policy);

/// Until when senders may hold a copy of a state; invalid while one can still be had. It can be fetched while
/// its file is served, and prolonged while its id is published: some senders take the same id for proof that
/// nothing changed. That it was last seen then says nothing of the time until the next look, so it counts
/// from when something else was first seen.
[[nodiscard]] QDateTime copiesUntil(const QList<PolicyState> &states, qsizetype index, quint32 recordTtl);

} // namespace Postseal
