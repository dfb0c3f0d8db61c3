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

/// Behind an alias each server may answer in its own way, or not at all.
QByteArray hostText(const DnsAnswer &answer)
{
    return hostRecordsText(answer.chain.value(0), answer.addresses());
}

/// Every name server of the zone, also one whose address was not found out. One that does not exist is none.
bool areAllHeard(const Evidence &evidence, const QList<ServerSays> &servers)
{
    QList<DomainName> names;
    qsizetype longest = 0;
    for (auto it = evidence.dns.cbegin(); it != evidence.dns.cend(); ++it) {
        const DomainName &zone = it.key().name;
        const DnsAnswer *answer = it->value();
        if (it.key().type != RecordType::NS || !answer || answer->nameServers().isEmpty() ||
            !evidence.policyHost().isUnder(zone) || zone.labels().size() <= longest)
            continue;
        longest = zone.labels().size();
        names = answer->nameServers();
    }
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const DomainName &name) {
        const DnsAnswer *address = evidence.answer(name, RecordType::A).value();
        return (address && address->outcome == DnsAnswer::Outcome::NxDomain) ||
               std::any_of(servers.begin(), servers.end(),
                           [&](const ServerSays &each) { return each.server == name && each.isHeard(); });
    });
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
            return HostRecords{{}, false, true};
        found = HostRecords{hostText(*answer)};
    }
    if (found) {
        found->certain = certain && areAllHeard(evidence, servers);
        return found;
    }
    const DnsAnswer *answer = evidence.answer(question.name, type).value();
    return answer && answer->isUsable() ? std::optional(HostRecords{hostText(*answer), false}) : std::nullopt;
}

/// The first time may be invalid.
QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && a > b ? a : b;
}

} // namespace

QByteArray hostRecordsText(const DomainName &alias, const QList<IpAddress> &addresses)
{
    if (!alias.isNull())
        return "CNAME " + alias.ascii();
    QList<std::pair<IpAddress::Family, QByteArray>> texts;
    for (const IpAddress &address : addresses)
        texts.append({address.family(), address.toString().toLatin1()});
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    QList<QByteArray> words;
    for (const auto &[family, text] : std::as_const(texts))
        words.append(text);
    return words.join(' ');
}

std::optional<HostRecords> hostRecordsIn(const Evidence &evidence)
{
    const auto v4 = hostRecordsIn(evidence, RecordType::A);
    const auto v6 = hostRecordsIn(evidence, RecordType::AAAA);
    if (!v4 || !v6)
        return std::nullopt;
    if (v4->contradicted || v6->contradicted)
        return HostRecords{{}, false, true};
    const bool certain = v4->certain && v6->certain;
    const auto isAlias = [](const HostRecords &one) { return one.records.startsWith("CNAME "); };
    if (isAlias(*v4) || isAlias(*v6))
        return v4->records == v6->records ? HostRecords{v4->records, certain} : HostRecords{{}, false, true};
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
    if (!now)
        return before;
    if (now->certain)
        return seenAgain(before, now->records, longestTtlOfHost(evidence), evidence.observedAt);
    HostSighting after = before;
    if (before.since.isValid() && (now->contradicted || now->records != before.records))
        after.replacedUntil =
            later(before.replacedUntil, evidence.observedAt.addSecs(longestTtlOfHost(evidence)));
    return after;
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
