#include "mtasts/stsrecord.h"
#include "probe/inspectionprivate.h"
#include "tlsrpt/tlsrptrecord.h"

#include <algorithm>

namespace Postseal {

/// Everything that needs no earlier answer is asked at once; the rest follows as answers arrive.
void Inspection::Private::askEverythingKnown()
{
    const DomainName domain = evidence.domain();
    control();
    for (const RecordType type : {RecordType::MX, RecordType::A, RecordType::AAAA})
        ask({domain, type});
    ask({evidence.stsTxtName(), RecordType::TXT});
    ask({evidence.tlsRptName(), RecordType::TXT});
    if (options.authoritative)
        ask({evidence.stsTxtName(),
             RecordType::NS}); // tells the zone; where its servers are asked, see below
    if (!options.policyServer)
        return askHost(evidence.policyHost());
    // As if DNS pointed to this machine; it was named by the user, so it counts as public.
    const IpAddress address = options.policyServer->address;
    const bool v4 = address.family() == IpAddress::Family::V4;
    evidence.publicNetworks.append({address, v4 ? 32 : 128});
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        DnsAnswer answer;
        answer.outcome = DnsAnswer::Outcome::NoData;
        answer.message.response = true;
        answer.message.question = {evidence.policyHost(), type};
        if ((type == RecordType::A) == v4) {
            answer.outcome = DnsAnswer::Outcome::Data;
            answer.records = {{evidence.policyHost(), type, 0, address}};
            answer.message.answers = answer.records;
        }
        evidence.dns.insert(answer.message.question, answer);
    }
    lookAtPolicy(address);
}

void Inspection::Private::control()
{
    evidence.control = Fact<DnsAnswer>::pending();
    opened();
    const auto take = whileRunning([this](const Fact<DnsAnswer> &fact) {
        evidence.control = fact;
        closed();
    });
    probes.dns->look({{DomainName::root(), RecordType::SOA}, deadline, {}}, scope.get(), take);
}

void Inspection::Private::ask(const DnsQuestion &question)
{
    if (question.name.isNull() || evidence.dns.contains(question))
        return;
    evidence.dns.insert(question, Fact<DnsAnswer>::pending());
    opened();
    probes.dns->look({question, deadline, {}}, scope.get(),
                     whileRunning([this, question](const Fact<DnsAnswer> &fact) {
                         evidence.dns.insert(question, fact);
                         if (fact.value())
                             answered(question, *fact.value());
                         closed();
                     }));
}

void Inspection::Private::answered(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (question == DnsQuestion{evidence.domain(), RecordType::MX})
        return mailExchangersKnown(answer);
    lookForMisplaced(question, answer);
    askNameServers();
    if (question.type == RecordType::A || question.type == RecordType::AAAA)
        addressesKnown(question.name, answer);
}

/// The usual wrong names are only asked when the right one has no record of the kind.
void Inspection::Private::lookForMisplaced(const DnsQuestion &question, const DnsAnswer &answer)
{
    const auto isWithout = [&](const DomainName &name, bool (*looksRight)(const QByteArray &)) {
        const QList<TxtData> texts = answer.texts();
        return question == DnsQuestion{name, RecordType::TXT} && answer.isUsable() &&
               std::none_of(texts.begin(), texts.end(),
                            [&](const TxtData &txt) { return looksRight(txt.joined()); });
    };
    QList<DomainName> names;
    if (isWithout(evidence.stsTxtName(), looksLikeStsRecord))
        names += evidence.wrongStsTxtNames();
    if (isWithout(evidence.tlsRptName(), looksLikeTlsRptRecord))
        names += evidence.wrongTlsRptNames();
    for (const DomainName &name : names)
        ask({name, RecordType::TXT});
}

/// Finds the zone that holds the `_mta-sts` record, then its servers, then their addresses, and asks each for
/// the record. Called whenever an answer arrived; each call goes one step further where it can.
void Inspection::Private::askNameServers()
{
    const DnsQuestion record{evidence.stsTxtName(), RecordType::TXT};
    const Fact<DnsAnswer> txt = evidence.dns.value(record);
    if (!options.authoritative || !txt.value() || txt.value()->isEmpty())
        return;
    const DomainName owner = txt.value()->chain.isEmpty() ? record.name : txt.value()->chain.last();
    const Fact<DnsAnswer> cut = evidence.answer(owner, RecordType::NS);
    if (!cut.value())
        return ask({owner, RecordType::NS});
    const DomainName zone = cut.value()->isEmpty() ? cut.value()->zone() : owner;
    const Fact<DnsAnswer> servers = evidence.answer(zone, RecordType::NS);
    if (zone.isNull())
        return;
    if (!servers.value())
        return ask({zone, RecordType::NS});
    const QList<DomainName> names = servers.value()->nameServers();
    for (const DomainName &server : names.first(qMin<qsizetype>(names.size(), Limits::nameServers))) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            const Fact<DnsAnswer> addresses = evidence.answer(server, type);
            if (!addresses.value())
                ask({server, type});
            else
                for (const IpAddress &address : addresses.value()->addresses())
                    askNameServer(server, address, {owner, RecordType::TXT});
        }
    }
}

void Inspection::Private::askNameServer(const DomainName &server, const IpAddress &address,
                                        const DnsQuestion &question)
{
    const ServerQuestion asked{server, address, question};
    if (evidence.servers.contains(asked) || evidence.servers.size() >= Limits::nameServers)
        return;
    if (const std::optional<Failure> reason = reasonNotTo(address)) {
        evidence.servers.insert(asked, *reason);
        return;
    }
    evidence.servers.insert(asked, Fact<DnsAnswer>::pending());
    opened();
    const DnsRequest request{question, deadline, targetFor(server, 53, address)};
    probes.dns->look(request, scope.get(), whileRunning([this, asked](const Fact<DnsAnswer> &fact) {
                         evidence.servers.insert(asked, fact);
                         closed();
                     }));
}

void Inspection::Private::mailExchangersKnown(const DnsAnswer &answer)
{
    if (!answer.isUsable())
        return;
    const QList<MxData> hosts = evidence.mailHosts();
    for (const MxData &mx : hosts)
        askHost(mx.host);
    // Without MX the domain itself may be the mail server, and its addresses may be here already.
    if (answer.isEmpty()) {
        for (const IpAddress &address : evidence.addressesOf(evidence.domain()))
            lookAtMail({evidence.domain(), address});
    }
}

void Inspection::Private::askHost(const DomainName &host)
{
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> known = evidence.answer(host, type);
        if (known.value())
            addressesKnown(host, *known.value());
        else
            ask({host, type});
    }
}

bool Inspection::Private::isMailHost(const DomainName &host) const
{
    const QList<MxData> hosts = evidence.mailHosts();
    return std::any_of(hosts.begin(), hosts.end(), [&](const MxData &mx) { return mx.host == host; });
}

void Inspection::Private::addressesKnown(const DomainName &host, const DnsAnswer &answer)
{
    const QList<IpAddress> addresses = answer.addresses();
    qsizetype count = 0;
    for (const IpAddress &address : addresses) {
        const bool within = ++count <= Limits::addressesOfHost;
        if (host == evidence.policyHost()) {
            if (within)
                lookAtPolicy(address);
            else if (!evidence.policy.contains(address))
                evidence.policy.insert(address, Failure{Failure::Kind::Limit, {}});
        }
        if (isMailHost(host)) {
            if (within)
                lookAtMail({host, address});
            else if (!evidence.smtp.contains({host, address}))
                evidence.smtp.insert({host, address}, Failure{Failure::Kind::Limit, {}});
        }
    }
}

} // namespace Postseal
