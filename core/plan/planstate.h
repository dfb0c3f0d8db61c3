#pragma once

#include "plan/plan.h"

namespace Postseal {

/// How a step stands.
struct StepState {
    enum class Kind {
        Later, ///< not due yet
        Done,
        NotYet,
        Unknown ///< could not be looked at
    };
    Kind kind = Kind::Later;
    Message because; ///< what differs, or what could not be seen; empty for the others
};
[[nodiscard]] const char *stateWord(StepState::Kind kind); ///< "later", "done", "not-yet", "unknown"

/// A step held against what was seen, as of the time at which it was seen. What was not seen is never done.
[[nodiscard]] StepState stateOf(const PlanStep &step, const Evidence &evidence);
[[nodiscard]] QList<StepState> statesOf(const QList<PlanStep> &steps, const Evidence &evidence);
/// The step that is to be taken next: the first that is not done; the number of steps when all are.
[[nodiscard]] qsizetype nextOf(const QList<StepState> &states);

} // namespace Postseal
