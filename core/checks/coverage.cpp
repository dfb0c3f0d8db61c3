#include "checks/coverage.h"

namespace Postseal {
namespace {

Coverage coverageBy(const Policy &policy, const DomainName &host)
{
    Coverage coverage{Coverage::Kind::Uncovered, {}};
    for (const MxPattern &pattern : policy.patterns()) {
        if (pattern.matches(host))
            return {Coverage::Kind::Covered, pattern};
        if (pattern.wouldMatchDeeper(host))
            coverage = {Coverage::Kind::TooDeep, pattern};
    }
    return coverage;
}

} // namespace

Coverage coverageOf(const Scene &scene, const DomainName &host)
{
    Coverage worst;
    for (const ServedPolicy &served : scene.policies) {
        const Coverage coverage = coverageBy(served.policy.value, host);
        if (coverage.kind >= worst.kind)
            worst = coverage;
    }
    return worst;
}

} // namespace Postseal
