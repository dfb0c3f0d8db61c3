#include "checks/sighting.h"

#include <algorithm>

namespace Postseal {

QByteArray currentId(const Scene &scene)
{
    const DnsAnswer *answer = scene.evidence->answer(scene.evidence->stsTxtName(), RecordType::TXT).value();
    for (const TxtData &txt : answer ? answer->texts() : QList<TxtData>()) {
        if (!isStsRecord(txt.joined()))
            continue;
        const QByteArray id = parseStsRecord(txt.joined()).value.id.value_or(QByteArray());
        return isStsId(id) ? id : QByteArray();
    }
    return {};
}

std::optional<Sighting> sightingOf(const Evidence &evidence)
{
    if (!evidence.finished)
        return std::nullopt;
    const Scene scene = Scene::of(evidence);
    const QByteArray id = currentId(scene);
    const auto accepted = std::find_if(scene.policies.begin(), scene.policies.end(),
                                       [&](const ServedPolicy &each) { return scene.isAccepted(each); });
    if (id.isEmpty() || accepted == scene.policies.end())
        return std::nullopt;
    return Sighting{evidence.observedAt, evidence.observedAt, id, accepted->body};
}

} // namespace Postseal
