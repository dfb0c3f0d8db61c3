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

QList<QByteArray> sortedTexts(const QList<IpAddress> &addresses)
{
    QList<QByteArray> texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString().toLatin1());
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

std::optional<QByteArray> hostRecordsIn(const Evidence &evidence)
{
    QList<QByteArray> addresses;
    QByteArray alias;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsQuestion question{evidence.policyHost(), type};
        const DnsAnswer *answer = evidence.answer(question.name, type).value();
        if (!answer || !answer->isUsable())
            return std::nullopt;
        const auto sameAs = [answer](const Fact<DnsAnswer> &fact) {
            const DnsAnswer *other = fact.value();
            if (!other || !other->isUsable())
                return false;
            // Behind an alias each server may answer in its own way, or not at all.
            if (!answer->chain.isEmpty() || !other->chain.isEmpty())
                return answer->chain.value(0) == other->chain.value(0);
            return sortedTexts(answer->addresses()) == sortedTexts(other->addresses());
        };
        for (auto it = evidence.servers.cbegin(); it != evidence.servers.cend(); ++it) {
            if (it.key().question == question && !sameAs(*it))
                return std::nullopt;
        }
        if (!answer->chain.isEmpty())
            alias = "CNAME " + answer->chain.first().ascii();
        addresses += sortedTexts(answer->addresses());
    }
    return alias.isEmpty() ? addresses.join(' ') : alias;
}

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
    return evidence.finished ? sightingIn(Scene::ofPolicies(evidence)) : std::nullopt;
}

} // namespace Postseal
