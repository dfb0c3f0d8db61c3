#pragma once

#include "plan/choices.h"

namespace Postseal {

/// What an administrator is about to do.
enum class Change { SetUp, Enforce, MailServers, Remove };

/// What a plan has to reckon with: what may still be in the caches of senders, and since when.
struct PlanBasis {
    DomainName domain;
    QDateTime now; ///< UTC
    quint64 largestMaxAge =
        86400;                ///< seconds; the largest that was ever seen in an accepted policy, or is served
    quint32 recordTtl = 3600; ///< seconds; of the TXT record, the longest that was seen
    quint32 mxTtl = 3600;     ///< seconds; of the MX records, likewise
    QDateTime unchangedSince; ///< when this policy was first seen; invalid where no earlier run saw it
    PolicyMode servedMode = PolicyMode::Unset;
    bool operator==(const PlanBasis &) const = default;
};
[[nodiscard]] PlanBasis planBasis(const Evidence &evidence, const Choices &choices, const QDateTime &now);

/// A dated step: not before that time, and not before the step before it is done.
struct PlanStep {
    QDateTime notBefore; ///< UTC
    Message what;
    Message why;
    bool operator==(const PlanStep &) const = default;
};
/// The steps of a change, in their order. Senders keep a policy for its max_age and may not notice a new one
/// before (RFC 8461 3.3, 5.1, 8.3), so nothing is taken away until the longest-lived copy has run out.
[[nodiscard]] QList<PlanStep> planFor(Change change, const PlanBasis &basis);

/// The steps as calendar entries (RFC 5545), one a step, with a reminder at its time.
[[nodiscard]] QByteArray toCalendar(const QList<PlanStep> &steps, const PlanBasis &basis);

} // namespace Postseal
