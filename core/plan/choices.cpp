#include "plan/choices.h"

#include "checks/sighting.h"

#include "mtasts/stsrecord.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QDateTime>

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
        if (answer == nullptr || answer->status != 200 || answer->stage != PolicyAnswer::Stage::Done)
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

QList<QByteArray> patternsFor(const Evidence &evidence, const std::optional<Policy> &served)
{
    const QList<MxData> hosts = evidence.mailHosts();
    if (served && served->patterns().size() == served->mx.size() && fitExactly(served->patterns(), hosts))
        return served->mx;
    QList<QByteArray> patterns;
    for (const MxData &mx : hosts) {
        if (MxPattern::faultOf(mx.host.ascii()) == MxPattern::Fault::None &&
            !patterns.contains(mx.host.ascii()))
            patterns.append(mx.host.ascii());
    }
    return patterns;
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
                if (uri.kind != ReportUri::Kind::Unusable && !rua.contains(uri.uri))
                    rua.append(uri.uri);
            }
        }
    }
    return records == 1 ? rua : QList<QByteArray>();
}

} // namespace

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
        for (const QByteArray &uri : choices.rua)
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

} // namespace Postseal
