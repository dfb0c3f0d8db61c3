#include "checks/sighting.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

QList<DomainName> hostsOf(const Evidence &evidence)
{
    QList<DomainName> hosts;
    for (const MxData &mx : evidence.mailHosts())
        hosts.append(mx.host);
    std::sort(hosts.begin(), hosts.end());
    return hosts;
}

} // namespace

std::optional<Sighting> sightingIn(const Scene &scene)
{
    const Evidence &evidence = *scene.evidence;
    const DnsAnswer *answer = evidence.answer(evidence.stsTxtName(), RecordType::TXT).value();
    QList<QByteArray> records;
    for (const TxtData &txt : answer ? answer->texts() : QList<TxtData>()) {
        if (isStsRecord(txt.joined()))
            records.append(txt.joined());
    }
    const auto accepted = std::find_if(scene.policies.begin(), scene.policies.end(),
                                       [&](const ServedPolicy &each) { return scene.isAccepted(each); });
    if (records.size() != 1 || accepted == scene.policies.end()) // two records are none (RFC 8461 3.1)
        return std::nullopt;
    const QByteArray id = parseStsRecord(records.first()).value.id.value_or(QByteArray());
    if (!isStsId(id))
        return std::nullopt;
    return Sighting{evidence.observedAt, evidence.observedAt, id, accepted->body, hostsOf(evidence)};
}

Opinion historyNotRead()
{
    return Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "the history could not be read"));
}

std::optional<Sighting> sightingOf(const Evidence &evidence)
{
    return evidence.finished ? sightingIn(Scene::of(evidence)) : std::nullopt;
}

} // namespace Postseal
