#include "checks/copies.h"

#include "checks/policystates.h"
#include "checks/sighting.h"
#include "checks/ttl.h"

#include <algorithm>

namespace Postseal {
namespace {

/// When nobody finds an id of before any more: caches keep a record for its TTL. That the id of now was first
/// seen now does not tell when it came. It may have several sightings, with other files or mail servers.
QDateTime oldIdUntil(const Evidence &evidence, const QList<Sighting> &now)
{
    QList<Sighting> history = evidence.history;
    std::stable_sort(history.begin(), history.end(),
                     [](const Sighting &a, const Sighting &b) { return a.first < b.first; });
    QDateTime first;
    for (const Sighting &each : std::as_const(history)) {
        if (now.isEmpty() || each.id != now.first().id)
            first = {};
        else if (!first.isValid())
            first = each.first;
    }
    const quint32 ttl = longestTtl(evidence, {evidence.stsTxtName(), RecordType::TXT});
    return (first.isValid() ? first : evidence.observedAt).addSecs(qint64(ttl + settling));
}

void addOnce(QList<Policy> *policies, const Policy &policy)
{
    if (!policies->contains(policy))
        policies->append(policy);
}

} // namespace

Copies copiesHeld(const Scene &scene)
{
    const Evidence &evidence = *scene.evidence;
    const QList<Sighting> now = sightingsIn(scene);
    Copies copies;
    copies.fadingUntil = oldIdUntil(evidence, now);
    QList<Policy> held, fading;
    for (const Sighting &each : evidence.history) {
        const bool fades = !now.isEmpty() && std::none_of(now.begin(), now.end(), [&](const Sighting &seen) {
            return seen.id == each.id;
        });
        const bool gone = fades && copies.fadingUntil <= evidence.observedAt;
        if (gone || each.policy.isEmpty()) // most of a long history, and not worth reading
            continue;
        const Policy policy = parsePolicy(each.policy).value;
        const auto age = qint64(std::min(policy.maxAge.value_or(0), maxMaxAge));
        if (policy.mode == PolicyMode::Enforce && each.last.addSecs(age) > evidence.observedAt)
            addOnce(fades ? &fading : &held, policy);
    }
    for (const Policy &policy : std::as_const(held))
        copies.held.append(MxPatterns(policy.patterns()));
    for (const Policy &policy : std::as_const(fading)) {
        if (!held.contains(policy))
            copies.fading.append(MxPatterns(policy.patterns()));
    }
    return copies;
}

bool isListedByAll(const QList<MxPatterns> &copies, const DomainName &host)
{
    return std::all_of(copies.begin(), copies.end(),
                       [&](const MxPatterns &copy) { return copy.covering(host) != nullptr; });
}

} // namespace Postseal
