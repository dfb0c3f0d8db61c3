#include "checks/sighting.h"

#include "checks/nameserverjudging.h"
#include "checks/ttl.h"

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

QByteArray hostText(const DnsAnswer &answer)
{
    // Behind an alias each server may answer in its own way, or not at all.
    if (!answer.chain.isEmpty())
        return "CNAME " + answer.chain.first().ascii();
    QList<QByteArray> texts;
    for (const IpAddress &address : answer.addresses())
        texts.append(address.toString().toLatin1());
    std::sort(texts.begin(), texts.end());
    return texts.join(' ');
}

std::optional<HostRecords> hostRecordsIn(const Evidence &evidence, RecordType type)
{
    const DnsQuestion question{evidence.policyHost(), type};
    const QList<ServerSays> servers = serversSaying(evidence, question);
    std::optional<HostRecords> found;
    bool certain = true;
    for (const ServerSays &each : servers) {
        if (!counts(servers, each))
            continue;
        const DnsAnswer *answer = each.fact->value();
        if (!answer || !answer->isUsable()) {
            certain = false;
            continue;
        }
        if (found && found->records != hostText(*answer))
            return std::nullopt;
        found = HostRecords{hostText(*answer), true};
    }
    if (found) {
        found->certain = certain;
        return found;
    }
    const DnsAnswer *answer = evidence.answer(question.name, type).value();
    return answer && answer->isUsable() ? std::optional(HostRecords{hostText(*answer), false}) : std::nullopt;
}

} // namespace

std::optional<HostRecords> hostRecordsIn(const Evidence &evidence)
{
    const auto v4 = hostRecordsIn(evidence, RecordType::A);
    const auto v6 = hostRecordsIn(evidence, RecordType::AAAA);
    if (!v4 || !v6)
        return std::nullopt;
    const bool certain = v4->certain && v6->certain;
    const auto isAlias = [](const HostRecords &one) { return one.records.startsWith("CNAME "); };
    if (isAlias(*v4) || isAlias(*v6))
        return v4->records == v6->records ? std::optional(HostRecords{v4->records, certain}) : std::nullopt;
    return HostRecords{(v4->records + ' ' + v6->records).trimmed(), certain};
}

HostSighting seenAgain(const HostSighting &before, const QByteArray &records, quint32 ttl,
                       const QDateTime &at)
{
    // A look that was made while the clock was wrong says nothing of what came before or after what.
    if (!before.since.isValid() || before.last > at.addDays(1))
        return {records, at, at, ttl, {}, {}, {}};
    if (before.last > at)
        return before;
    const auto later = [](const QDateTime &a, const QDateTime &b) { return a.isValid() && a > b ? a : b; };
    // A cache may have taken what was there just before this look.
    const QDateTime cached = at.addSecs(before.ttl);
    HostSighting after = before;
    after.last = at;
    after.ttl = ttl;
    if (before.records == records) {
        if (ttl < before.ttl)
            after.cachedUntil = later(before.cachedUntil, cached);
        return after;
    }
    after.records = records;
    after.since = at;
    after.cachedUntil = {};
    after.replacedUntil = later(before.replacedUntil, later(before.cachedUntil, cached));
    if (!before.records.isEmpty())
        after.replaced = before.records;
    return after;
}

HostSighting hostSeenWith(const Evidence &evidence, const HostSighting &before)
{
    const std::optional<HostRecords> now =
        evidence.finished && !evidence.policyServerGiven ? hostRecordsIn(evidence) : std::nullopt;
    return now && now->certain
               ? seenAgain(before, now->records, longestTtlOfHost(evidence), evidence.observedAt)
               : before;
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
