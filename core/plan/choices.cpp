#include "plan/choices.h"

#include "checks/sighting.h"
#include "evidence/zone.h"

#include "mtasts/publicsuffix.h"
#include "mtasts/stsrecord.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QDateTime>

#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

constexpr quint64 firstMaxAge = 86400; // a day: while testing, mistakes should be forgotten soon

/// The policy that is served by every address that serves a valid one; no value when they differ or there is
/// none.
std::optional<Policy> servedPolicy(const Evidence &evidence)
{
    std::optional<Policy> served;
    for (const Fact<PolicyAnswer> &fact : evidence.policy) {
        const PolicyAnswer *answer = fact.value();
        if (answer == nullptr || !answer->isWholeFile())
            continue;
        const Policy policy = parsePolicy(answer->body).value;
        if (served && *served != policy)
            return std::nullopt;
        served = policy;
    }
    return served;
}

/// The id of the one MTA-STS record that senders find; empty when there is not exactly one.
QByteArray publishedId(const Evidence &evidence)
{
    const Fact<DnsAnswer> fact = evidence.answer(evidence.stsTxtName(), RecordType::TXT);
    QList<QByteArray> records;
    if (fact.value() != nullptr) {
        for (const TxtData &text : fact.value()->texts()) {
            if (isStsRecord(text.joined()))
                records.append(text.joined());
        }
    }
    if (records.size() != 1)
        return {};
    const ParsedStsRecord record = parseStsRecord(records.first());
    return record.has(StsRecordNote::BadId) ? QByteArray() : record.value.id.value_or(QByteArray());
}

/// Whether each host is covered by some pattern and each pattern covers some host.
bool fitExactly(const QList<MxPattern> &patterns, const QList<MxData> &hosts)
{
    const auto covered = [&](const MxData &mx) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const MxPattern &p) { return p.matches(mx.host); });
    };
    const auto used = [&](const MxPattern &pattern) {
        return std::any_of(hosts.begin(), hosts.end(),
                           [&](const MxData &mx) { return pattern.matches(mx.host); });
    };
    return !hosts.isEmpty() && std::all_of(hosts.begin(), hosts.end(), covered) &&
           std::all_of(patterns.begin(), patterns.end(), used);
}

/// Each line once.
QList<QByteArray> distinct(const QList<QByteArray> &lines)
{
    QList<QByteArray> list;
    QSet<QByteArray> seen;
    for (const QByteArray &line : lines) {
        if (!seen.contains(line))
            list.append(line);
        seen.insert(line);
    }
    return list;
}

/// Those of the policy that is served, where they fit and a person could have written them.
QList<QByteArray> patternsFor(const Evidence &evidence, const std::optional<Policy> &served)
{
    const QList<MxData> hosts = evidence.mailHosts();
    if (served && served->patterns().size() == served->mx.size() && fitExactly(served->patterns(), hosts)) {
        if (const QList<QByteArray> lines = distinct(served->mx); lines.size() <= mostDraftLines)
            return lines;
    }
    QList<QByteArray> patterns;
    for (const MxData &mx : hosts) {
        if (MxPattern::faultOf(mx.host.ascii()) == MxPattern::Fault::None &&
            !patterns.contains(mx.host.ascii()))
            patterns.append(mx.host.ascii());
    }
    return patterns;
}

/// The zone above the domain that its records stand in; null where it is a zone itself, or that is not known.
DomainName zoneAbove(const Evidence &evidence)
{
    const DomainName domain = evidence.domain();
    const DnsAnswer *cut = evidence.answer(domain, RecordType::NS).value();
    // Of a name that does not exist the zone above says so, whoever it will be delegated to.
    if (!cut || cut->outcome != DnsAnswer::Outcome::NoData)
        return {};
    const DomainName zone = zoneOf(evidence, domain);
    const bool isOwn = !zone.isNull() && !zone.isRoot() && zone != domain && domain.isUnder(zone);
    // Under a public suffix nobody but its keeper writes into the zone: then the answer was an odd one.
    return isOwn && publicSuffix(zone) == PublicSuffix::None ? zone : DomainName();
}

/// Takes over how the policy host is reached: by alias, or by addresses.
void takeHost(const Evidence &evidence, Choices *choices)
{
    const DomainName host = evidence.policyHost();
    for (const IpAddress &address : evidence.addressesOf(host)) {
        if (evidence.countsAsPublic(address))
            choices->hostAddresses.append(address);
    }
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> fact = evidence.answer(host, type);
        if (fact.value() != nullptr && !fact.value()->chain.isEmpty() && !choices->hostAddresses.isEmpty()) {
            choices->hostCname = fact.value()->chain.first();
            choices->hostAddresses.clear();
            return;
        }
    }
}

QList<QByteArray> publishedRua(const Evidence &evidence)
{
    const Fact<DnsAnswer> fact = evidence.answer(evidence.tlsRptName(), RecordType::TXT);
    QList<QByteArray> rua;
    int records = 0;
    if (fact.value() != nullptr) {
        for (const TxtData &text : fact.value()->texts()) {
            if (!isTlsRptRecord(text.joined()))
                continue;
            ++records;
            for (const ReportUri &uri : parseTlsRptRecord(text.joined()).value.rua) {
                if (rua.size() < mostDraftLines && uri.kind != ReportUri::Kind::Unusable &&
                    !rua.contains(uri.uri))
                    rua.append(uri.uri);
            }
        }
    }
    return records == 1 ? rua : QList<QByteArray>();
}

bool isAnswered(const Evidence &evidence, const DomainName &name, RecordType type)
{
    const Fact<DnsAnswer> fact = evidence.answer(name, type);
    return fact.value() != nullptr && fact.value()->isUsable();
}

bool isHostAnswered(const Evidence &evidence)
{
    return isAnswered(evidence, evidence.policyHost(), RecordType::A) &&
           isAnswered(evidence, evidence.policyHost(), RecordType::AAAA);
}

/// Some web server answered to the end, or there is none to ask.
bool isPolicyKnown(const Evidence &evidence, bool isHostKnown)
{
    return (isHostKnown && evidence.addressesOf(evidence.policyHost()).isEmpty()) ||
           std::any_of(evidence.policy.begin(), evidence.policy.end(), [](const Fact<PolicyAnswer> &fact) {
               return fact.value() != nullptr && fact.value()->stage == PolicyAnswer::Stage::Done;
           });
}

/// The id for choices that were others before: that of before while the policy is the same and is not the one
/// that is published.
QByteArray idAfter(const Choices &choices, const Choices &before, const Evidence &evidence,
                   const QDateTime &now)
{
    const QByteArray id = idFor(choices, evidence, now);
    const bool stays =
        !before.id.isEmpty() && id != publishedId(evidence) && policyFor(choices) == policyFor(before);
    return stays ? before.id : id;
}

} // namespace

QList<QByteArray> hostsWithoutName(const QList<MxData> &hosts, const QList<QByteArray> &patterns)
{
    QList<QByteArray> left;
    for (const MxData &mx : hosts) {
        const auto passes = [&](const QByteArray &text) {
            const std::optional<MxPattern> pattern = MxPattern::fromText(text);
            return pattern && pattern->matches(mx.host);
        };
        if (!MxPattern::fromText(mx.host.ascii()) && std::none_of(patterns.begin(), patterns.end(), passes))
            left.append(mx.host.ascii());
    }
    return left;
}

QByteArray hostRecordsOf(const Choices &choices)
{
    return hostRecordsText(choices.hostCname, choices.hostAddresses);
}

Policy policyFor(const Choices &choices)
{
    Policy policy;
    policy.version = "STSv1";
    policy.mode = choices.mode;
    policy.maxAge = choices.maxAge;
    policy.mx = choices.mx;
    // The standard asks for none here, but some senders drop a file without an mx line and keep the old one.
    if (policy.mode == PolicyMode::None && policy.mx.isEmpty() && !choices.domain.isNull())
        policy.mx.append(choices.domain.ascii());
    return policy;
}

QByteArray Publication::textAt(const DomainName &owner) const
{
    for (const PlannedRecord &record : records) {
        if (record.type == RecordType::TXT && record.owner == owner)
            return record.value;
    }
    return {};
}

Publication publicationFor(const Choices &choices)
{
    Publication publication;
    const DomainName host = choices.domain.child("mta-sts");
    if (!choices.hostCname.isNull()) {
        publication.records.append({host, RecordType::CNAME, choices.ttl, choices.hostCname.ascii()});
    } else {
        for (const IpAddress &address : choices.hostAddresses) {
            const RecordType type =
                address.family() == IpAddress::Family::V4 ? RecordType::A : RecordType::AAAA;
            publication.records.append({host, type, choices.ttl, address.toString().toLatin1()});
        }
    }
    if (!choices.rua.isEmpty()) {
        TlsRptRecord reporting;
        for (const QByteArray &uri : distinct(choices.rua))
            reporting.rua.append(readReportUri(uri));
        publication.records.append(
            {choices.domain.child("_smtp._tls"), RecordType::TXT, choices.ttl, reporting.toText()});
    }
    StsRecord record; // last: it is what sends everyone to the policy
    record.id = choices.id;
    publication.records.append(
        {choices.domain.child("_mta-sts"), RecordType::TXT, choices.ttl, record.toText()});
    publication.policyFile = policyFor(choices).toText();
    publication.policyUrl = "https://" + host.ascii() + "/.well-known/mta-sts.txt";
    return publication;
}

QByteArray idFor(const Choices &choices, const Evidence &evidence, const QDateTime &now)
{
    const QByteArray published = publishedId(evidence);
    const std::optional<Policy> served = servedPolicy(evidence);
    return !published.isEmpty() && served && *served == policyFor(choices) ? published : idFromTime(now);
}

Choices choicesFrom(const Evidence &evidence, const QDateTime &now)
{
    Choices choices;
    choices.domain = evidence.domain();
    if (choices.domain.isNull())
        return choices;
    choices.zone = zoneAbove(evidence);
    const std::optional<Policy> served = servedPolicy(evidence);
    if (served && served->mode != PolicyMode::Unset)
        choices.mode = served->mode;
    choices.maxAge = served && served->maxAge && *served->maxAge <= maxMaxAge ? *served->maxAge : firstMaxAge;
    choices.mx = patternsFor(evidence, served);
    takeHost(evidence, &choices);
    choices.rua = publishedRua(evidence);
    if (choices.rua.isEmpty())
        choices.rua.append("mailto:tls-reports@" + choices.domain.ascii());
    choices.id = idFor(choices, evidence, now);
    return choices;
}

Choices choicesFrom(const Evidence &evidence, const QDateTime &now, const Choices &before)
{
    Choices choices = choicesFrom(evidence, now);
    if (choices.domain.isNull())
        return before;
    if (!isAnswered(evidence, evidence.domain(), RecordType::NS))
        choices.zone = before.zone;
    const DomainName host = evidence.policyHost();
    const bool isHostKnown = isHostAnswered(evidence);
    const bool hadHost = !before.hostAddresses.isEmpty() || !before.hostCname.isNull();
    if (!isHostKnown && hadHost) {
        const bool v4 = isAnswered(evidence, host, RecordType::A);
        const bool v6 = isAnswered(evidence, host, RecordType::AAAA);
        if (!v4 && !v6 && choices.hostCname.isNull())
            choices.hostCname = before.hostCname;
        // Of the family that was not found out, those that were known.
        for (const IpAddress &address : before.hostAddresses) {
            if (choices.hostCname.isNull() && (address.family() == IpAddress::Family::V4 ? !v4 : !v6) &&
                !choices.hostAddresses.contains(address))
                choices.hostAddresses.append(address);
        }
    }
    const bool isKnown = isPolicyKnown(evidence, isHostKnown);
    if (!isKnown) {
        choices.mode = before.mode;
        choices.maxAge = before.maxAge;
    }
    const bool hasHosts = isAnswered(evidence, evidence.domain(), RecordType::MX);
    Policy kept;
    kept.mx = before.mx;
    // Patterns of a policy that was not read now stay while they fit the mail servers that there are.
    if (!before.mx.isEmpty() &&
        (!hasHosts || (!isKnown && fitExactly(kept.patterns(), evidence.mailHosts()))))
        choices.mx = before.mx;
    if (!before.rua.isEmpty() && !isAnswered(evidence, evidence.tlsRptName(), RecordType::TXT))
        choices.rua = before.rua;
    choices.id = idAfter(choices, before, evidence, now);
    return choices;
}

ChoiceParts differing(const Choices &one, const Choices &other)
{
    ChoiceParts parts;
    parts.setFlag(ChoicePart::Mode, one.mode != other.mode);
    parts.setFlag(ChoicePart::Mx, one.mx != other.mx);
    parts.setFlag(ChoicePart::MaxAge, one.maxAge != other.maxAge);
    parts.setFlag(ChoicePart::Host,
                  one.hostAddresses != other.hostAddresses || one.hostCname != other.hostCname);
    parts.setFlag(ChoicePart::Rua, one.rua != other.rua);
    parts.setFlag(ChoicePart::Id, one.id != other.id);
    return parts;
}

ChoiceParts partsFoundOut(const Evidence &evidence)
{
    ChoiceParts parts;
    if (evidence.domain().isNull())
        return parts;
    const bool isHostKnown = isHostAnswered(evidence);
    // Several web servers may serve different policies: the one that answers first does not decide.
    const bool isPending =
        std::any_of(evidence.policy.begin(), evidence.policy.end(),
                    [](const Fact<PolicyAnswer> &fact) { return fact.isPending() || fact.isNotAsked(); });
    const bool isPolicy = !isPending && isHostKnown && isPolicyKnown(evidence, isHostKnown);
    parts.setFlag(ChoicePart::Mode, isPolicy);
    parts.setFlag(ChoicePart::MaxAge, isPolicy);
    // The patterns of the policy are taken where they fit the mail servers: both have to be known.
    parts.setFlag(ChoicePart::Mx, isPolicy && isAnswered(evidence, evidence.domain(), RecordType::MX));
    parts.setFlag(ChoicePart::Host, isHostKnown);
    parts.setFlag(ChoicePart::Rua, isAnswered(evidence, evidence.tlsRptName(), RecordType::TXT));
    parts.setFlag(ChoicePart::Id, isPolicy && isAnswered(evidence, evidence.stsTxtName(), RecordType::TXT));
    return parts;
}

Choices choicesFrom(const Evidence &evidence, const QDateTime &now, const Choices &before, ChoiceParts parts)
{
    const Choices fresh = choicesFrom(evidence, now, before);
    Choices choices = before;
    choices.zone = fresh.zone; // nobody enters it
    if (parts.testFlag(ChoicePart::Mode))
        choices.mode = fresh.mode;
    if (parts.testFlag(ChoicePart::Mx))
        choices.mx = fresh.mx;
    if (parts.testFlag(ChoicePart::MaxAge))
        choices.maxAge = fresh.maxAge;
    if (parts.testFlag(ChoicePart::Host)) {
        choices.hostAddresses = fresh.hostAddresses;
        choices.hostCname = fresh.hostCname;
    }
    if (parts.testFlag(ChoicePart::Rua))
        choices.rua = fresh.rua;
    if (parts.testFlag(ChoicePart::Id) || policyFor(choices) != policyFor(before))
        choices.id = idAfter(choices, before, evidence, now);
    return choices;
}

} // namespace Postseal
