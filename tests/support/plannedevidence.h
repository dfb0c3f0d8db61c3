#pragma once

#include "plan/plan.h"

#include "support/evidencebuilder.h"

/// A domain made by hand, and what a plan for it goes by.
namespace PlannedEvidence {
using namespace Postseal;
using EvidenceBuilder::Builder;

inline Choices choicesOf(const Evidence &evidence)
{
    Choices choices = choicesFrom(evidence, evidence.observedAt);
    choices.id.clear();
    return choices;
}

/// The policy in mode enforce with 30 days, seen unchanged for so many days.
inline Evidence enforced(int daysSeen = 100)
{
    Builder builder = EvidenceBuilder::good();
    const QDateTime now = builder.evidence.observedAt;
    builder.evidence.history = {
        {now.addDays(-daysSeen), now.addDays(-1), "20260601000000", Builder::policyText("enforce")}};
    return builder.evidence;
}

inline PlanBasis basisOf(const Evidence &evidence, const QList<QByteArray> &next = {})
{
    PlanBasis basis = planBasis(evidence, choicesOf(evidence), evidence.observedAt);
    basis.next = next;
    return basis;
}

} // namespace PlannedEvidence
