#pragma once

#include "statusstyle.h"

namespace Postseal {

/// Something to mend: an error or a warning. Mode testing is none: a set-up goes through it, and the page
/// Next says how it goes on.
[[nodiscard]] bool countsAsProblem(const Finding &finding);
/// A finding that says no more than in which mode the policy is.
[[nodiscard]] bool isStage(const Finding &finding);
/// Whether the finding is this one; without making a name of each that is asked about.
[[nodiscard]] bool isNamed(const Finding &finding, QByteArrayView check, QByteArrayView outcome);

/// The light of a verdict beside problems as bad as this: a good verdict hides no fault elsewhere, for
/// example in the reporting record.
[[nodiscard]] Light withProblems(Light verdict, Status worst);

} // namespace Postseal
