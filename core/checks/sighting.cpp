#include "checks/sighting.h"

#include "checks/nameserverjudging.h"
#include "checks/ttl.h"
#include "senders/reading.h"

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

/// Every name server of the zone of a name, also one whose address was not found out. One that does not exist
/// is none.
bool areAllHeard(const Evidence &evidence, const DomainName &owner, const QList<ServerSays> &servers)
{
    const QList<DomainName> names = nameServersFor(evidence, owner);
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
        found->certain = certain && areAllHeard(evidence, question.name, servers);
        return found;
    }
    const DnsAnswer *answer = evidence.answer(question.name, type).value();
    return answer && answer->isUsable() ? std::optional(HostRecords{hostText(*answer), false}) : std::nullopt;
}

bool hasRecord(const DnsAnswer &answer)
{
    const QList<TxtData> texts = answer.texts();
    return std::any_of(texts.begin(), texts.end(),
                       [](const TxtData &txt) { return looksLikeStsRecord(txt.joined()); });
}

/// The resolver says so, and no name server says otherwise. One that cannot be heard does not count: where
/// none ever is, old copies would never be seen to run out.
bool isSeenWithoutRecord(const Evidence &evidence)
{
    const DnsAnswer *resolved = evidence.answer(evidence.stsTxtName(), RecordType::TXT).value();
    return resolved && resolved->isUsable() && !hasRecord(*resolved) && serversWithRecord(evidence).with == 0;
}

/// Some senders take any id, and keep the policy under it.
bool isTaken(const QByteArray &record)
{
    const std::span<const Sender> known = senders();
    return std::any_of(known.begin(), known.end(), [&](const Sender &sender) {
        return readRecords(sender.record, {record}).reading <= Reading::Misread;
    });
}

/// The first time may be invalid.
QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && a > b ? a : b;
}

} // namespace

ServersWithRecord serversWithRecord(const Evidence &evidence)
{
    const DnsQuestion question{evidence.stsTxtName(), RecordType::TXT};
    ServersWithRecord count;
    const QList<ServerSays> servers = serversSaying(evidence, {ownerOf(evidence, question), RecordType::TXT});
    for (const ServerSays &each : servers) {
        if (each.fact->value() && hasRecord(*each.fact->value()))
            ++count.with;
        else if (each.fact->value() && each.fact->value()->isUsable() && each.isHeard())
            ++count.without; // not one whose answer was cut short
    }
    return count;
}

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

QList<Sighting> sightingsIn(const Scene &scene)
{
    const Evidence &evidence = *scene.evidence;
    const DnsAnswer *answer = evidence.answer(evidence.stsTxtName(), RecordType::TXT).value();
    QList<QByteArray> records;
    for (const TxtData &txt : answer ? answer->texts() : QList<TxtData>()) {
        if (isStsRecord(txt.joined()))
            records.append(txt.joined());
    }
    if (records.size() != 1) // two records are none (RFC 8461 3.1)
        return {};
    const QByteArray id = parseStsRecord(records.first()).value.id.value_or(QByteArray());
    if (id.isEmpty() || !isTaken(records.first()))
        return {};
    QList<Sighting> seen;
    QList<Policy> policies;
    for (const ServedPolicy &served : scene.policies) {
        if (!scene.isAccepted(served) || policies.contains(served.policy.value))
            continue;
        policies.append(served.policy.value);
        seen.append({evidence.observedAt, evidence.observedAt, id, served.body, hostsOf(evidence)});
    }
    return seen;
}

Opinion historyNotRead()
{
    return Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "the history could not be read"));
}

QList<Sighting> sightingsOf(const Evidence &evidence)
{
    if (!evidence.finished)
        return {};
    if (isSeenWithoutRecord(evidence))
        return {{evidence.observedAt, evidence.observedAt, "", "", hostsOf(evidence)}};
    return sightingsIn(Scene::ofPolicies(evidence));
}

} // namespace Postseal
