#include "problems.h"

namespace Postseal {

bool isNamed(const Finding &finding, QByteArrayView check, QByteArrayView outcome)
{
    return QByteArrayView(finding.check->id) == check && finding.outcome &&
           QByteArrayView(finding.outcome->code) == outcome;
}

bool isStage(const Finding &finding)
{
    return isNamed(finding, "sts-policy.enforced", "testing");
}

bool countsAsProblem(const Finding &finding)
{
    return StatusStyle::isProblem(finding.status) && !isStage(finding);
}

Light withProblems(Light verdict, Status worst)
{
    if (!verdict.notSetUp && StatusStyle::isProblem(worst))
        verdict.status = StatusStyle::worse(verdict.status, worst);
    return verdict;
}

} // namespace Postseal
