#include "probe/practice/practicestate.h"

#include "mtasts/policy.h"

namespace Postseal {

namespace {

constexpr quint32 ttl = 300;
constexpr quint32 day = 86400;
constexpr auto policyPath = "/.well-known/mta-sts.txt";
constexpr auto wrongPath = "/mta-sts.txt";

DomainName named(const char *text)
{
    return DomainName::fromAscii(text).value_or(DomainName());
}

IpAddress address(const char *text)
{
    return IpAddress::fromText(QString::fromLatin1(text)).value_or(IpAddress());
}

RecordType addressType(const IpAddress &address)
{
    return address.family() == IpAddress::Family::V4 ? RecordType::A : RecordType::AAAA;
}

void addAddress(PracticeZone &zone, const DomainName &owner, const IpAddress &address)
{
    zone.add({owner, addressType(address), ttl, address});
}

void addApex(PracticeZone &zone, const DomainName &apex)
{
    const DomainName server = PracticePlaces::domain().child("ns1");
    zone.add({apex, RecordType::SOA, ttl, SoaData{server, 1, 60}});
    zone.add({apex, RecordType::NS, ttl, server});
}

/// Everything that is there before anybody thinks of MTA-STS, and goes on working whatever is published.
void addGround(PracticeZone &zone, bool extraMx)
{
    addApex(zone, DomainName::root());
    addApex(zone, PracticePlaces::domain());
    addAddress(zone, PracticePlaces::domain().child("ns1"), PracticePlaces::nameServerAddress());
    for (const IpAddress &web : PracticePlaces::webAddresses())
        addAddress(zone, PracticePlaces::domain().child("web"), web);
    for (const PracticePlaces::MailPlace &place : PracticePlaces::mailPlaces()) {
        if (place.extra && !extraMx)
            continue;
        zone.add({PracticePlaces::domain(), RecordType::MX, ttl, MxData{place.preference, place.host}});
        for (const IpAddress &mail : place.addresses)
            addAddress(zone, place.host, mail);
    }
    // The operator who also receives the TLS reports.
    const DomainName reports = named("reports.example");
    addApex(zone, reports);
    zone.add({reports, RecordType::MX, ttl, MxData{10, reports.child("mx")}});
    addAddress(zone, reports.child("mx"), address("192.0.2.40"));
}

bool looksAfter(const PlannedRecord &record, const DomainName &owner, RecordType type)
{
    return record.owner == owner && record.type == type;
}

/// The name whose addresses are the addresses of the policy host; null when it is not published.
DomainName addressOwner(const QList<PlannedRecord> &records)
{
    DomainName owner;
    for (const PlannedRecord &record : records) {
        if (record.owner != PracticePlaces::policyHost())
            continue;
        owner = record.owner;
        if (record.type == RecordType::CNAME)
            return DomainName::fromAscii(record.value).value_or(DomainName());
    }
    return owner;
}

/// Publishes one record; a value that cannot be read stays out, as it would with any name server.
void addPlanned(PracticeZone &zone, const PlannedRecord &record)
{
    if (record.type == RecordType::TXT) {
        zone.addText(record.owner, record.ttl, record.value);
    } else if (record.type == RecordType::CNAME) {
        if (const std::optional<DomainName> target = DomainName::fromAscii(record.value))
            zone.add({record.owner, RecordType::CNAME, record.ttl, *target});
    } else if (record.type == RecordType::A || record.type == RecordType::AAAA) {
        const std::optional<IpAddress> value = IpAddress::fromText(QString::fromLatin1(record.value));
        if (value && addressType(*value) == record.type)
            zone.add({record.owner, record.type, record.ttl, *value});
    }
}

/// The common slips: blanks around the equals sign, and an address without its scheme.
QByteArray malformedSts(QByteArray text)
{
    return text.replace("id=", "id = ");
}

QByteArray malformedTlsRpt(QByteArray text)
{
    return text.replace("mailto:", "").replace("https://", "");
}

QList<PlannedRecord> broken(const PracticeState &state)
{
    const DomainName sts = PracticePlaces::domain().child("_mta-sts");
    const DomainName reports = PracticePlaces::domain().child("_smtp._tls");
    QList<PlannedRecord> out;
    for (PlannedRecord record : state.publication.records) {
        if (looksAfter(record, sts, RecordType::TXT)) {
            if (state.has(PracticeFault::NoStsRecord))
                continue;
            if (state.has(PracticeFault::TwoStsRecords))
                out.append({sts, RecordType::TXT, record.ttl, "v=STSv1; id=20250101T000000Z;"});
            if (state.has(PracticeFault::MalformedStsRecord))
                record.value = malformedSts(record.value);
        } else if (looksAfter(record, reports, RecordType::TXT)) {
            if (state.has(PracticeFault::NoTlsRpt))
                continue;
            if (state.has(PracticeFault::MalformedTlsRpt))
                record.value = malformedTlsRpt(record.value);
        } else if (record.owner == PracticePlaces::policyHost() && state.has(PracticeFault::NoPolicyHost)) {
            continue;
        }
        out.append(record);
    }
    return out;
}

WebAnswer notFound()
{
    return {404,
            "text/html; charset=utf-8",
            {},
            "<!DOCTYPE html>\n<title>Not found</title>\n<h1>Not found</h1>\n"};
}

WebAnswer policyFile(const QByteArray &body)
{
    return {200, "text/plain", {}, body};
}

} // namespace

DomainName PracticePlaces::domain()
{
    return named("practice.example");
}

DomainName PracticePlaces::policyHost()
{
    return domain().child("mta-sts");
}

const QList<PracticePlaces::MailPlace> &PracticePlaces::mailPlaces()
{
    static const QList<MailPlace> places{
        {domain().child("mx1"), 10, {address("192.0.2.25"), address("2001:db8::25")}, false},
        {domain().child("mx2"), 20, {address("192.0.2.26")}, false},
        {domain().child("mx3"), 30, {address("192.0.2.27")}, true},
    };
    return places;
}

QList<IpAddress> PracticePlaces::webAddresses()
{
    return {address("192.0.2.80"), address("2001:db8::80")};
}

IpAddress PracticePlaces::staleWebAddress()
{
    return address("192.0.2.81");
}

IpAddress PracticePlaces::nameServerAddress()
{
    return address("192.0.2.53");
}

PracticeZone PracticeState::zone() const
{
    PracticeZone zone;
    addGround(zone, has(PracticeFault::MxNotInPolicy));
    const QList<PlannedRecord> records = broken(*this);
    const DomainName owner = addressOwner(records);
    for (const PlannedRecord &record : records)
        addPlanned(zone, record);
    if (owner.isNull())
        return zone;
    if (has(PracticeFault::Ipv6AddressDead)) {
        zone.remove(owner, RecordType::AAAA);
        addAddress(zone, owner, address("2001:db8::dead"));
    }
    if (has(PracticeFault::SecondAddressStale))
        addAddress(zone, owner, PracticePlaces::staleWebAddress());
    return zone;
}

WebAnswer PracticeState::webAnswer(const WebRequest &request) const
{
    if (request.host != PracticePlaces::policyHost().ascii() || publication.policyFile.isEmpty())
        return notFound();
    if (request.path == wrongPath && has(PracticeFault::PolicyWrongLocation))
        return policyFile(publication.policyFile);
    if (request.path != policyPath)
        return notFound();
    if (has(PracticeFault::PolicyRedirect))
        return {301, "text/html", "https://www.practice.example/.well-known/mta-sts.txt", "<h1>Moved</h1>\n"};
    if (has(PracticeFault::PolicyNotFound) || has(PracticeFault::PolicyWrongLocation))
        return notFound();
    if (has(PracticeFault::PolicyHtml))
        return {200,
                "text/html; charset=utf-8",
                {},
                "<!DOCTYPE html>\n<title>Welcome</title>\n<h1>It works</h1>\n"};
    return policyFile(publication.policyFile);
}

WebAnswer PracticeState::staleWebAnswer(const WebRequest &request) const
{
    if (request.host != PracticePlaces::policyHost().ascii() || request.path != policyPath)
        return notFound();
    // Four days: a value that neither a scenario nor a beginner's choice has, so that it is never the same
    // policy.
    const Policy policy{
        "STSv1", PolicyMode::Testing, 4 * day, {"mx1.practice.example", "mx2.practice.example"}, {}};
    return policyFile(policy.toText());
}

Publication practicePublication(PolicyMode mode)
{
    if (mode == PolicyMode::Unset)
        return {};
    Choices choices;
    choices.domain = PracticePlaces::domain();
    choices.mode = mode;
    for (const PracticePlaces::MailPlace &place : PracticePlaces::mailPlaces()) {
        if (!place.extra)
            choices.mx.append(place.host.ascii());
    }
    choices.maxAge = mode == PolicyMode::Enforce ? 7 * day : day;
    choices.id = "20261101T000000Z";
    choices.hostAddresses = PracticePlaces::webAddresses();
    choices.rua = {"mailto:tls-reports@practice.example", "mailto:tls-reports@reports.example"};
    choices.ttl = ttl;
    return publicationFor(choices);
}

} // namespace Postseal
