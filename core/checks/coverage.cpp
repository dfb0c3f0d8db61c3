#include "checks/coverage.h"

namespace Postseal {
namespace {

Coverage coverageBy(const MxPatterns &patterns, const DomainName &host)
{
    if (const MxPattern *pattern = patterns.covering(host))
        return {Coverage::Kind::Covered, *pattern};
    if (const MxPattern *pattern = patterns.almostCovering(host))
        return {Coverage::Kind::TooDeep, *pattern};
    return {Coverage::Kind::Uncovered, {}};
}

} // namespace

Coverage coverageOf(const Scene &scene, const DomainName &host)
{
    Coverage worst;
    const PolicyMode strictest = scene.strictestMode();
    for (const ServedPolicy &served : scene.policies) {
        if (served.policy.value.mode != strictest)
            continue; // who goes by a weaker one delivers all the same
        const Coverage coverage = coverageBy(served.patterns, host);
        if (coverage.kind >= worst.kind)
            worst = coverage;
    }
    return worst;
}

} // namespace Postseal
