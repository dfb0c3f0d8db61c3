#include "evidence/zone.h"
#include "probe/inspectionprivate.h"

namespace Postseal {

/// Asks each authoritative server for what is published. Called whenever an answer arrived; each call goes
/// one step further where it can.
void Inspection::Private::askNameServers()
{
    if (!options.authoritative)
        return;
    askServersAbout({evidence.stsTxtName(), RecordType::TXT});
    askServersAbout({evidence.tlsRptName(), RecordType::TXT});
    if (options.triesPolicyServer())
        return;
    // The policy host is asked for at the zone that it is named in: behind an alias into a network of many
    // servers each may rightly answer in its own way.
    const DomainName host = evidence.policyHost();
    askServersOf(zoneOf(evidence, evidence.domain()), {{host, RecordType::A}, {host, RecordType::AAAA}});
}

/// A record is asked for at the servers of the zone where it really stands: behind its aliases.
void Inspection::Private::askServersAbout(const DnsQuestion &question)
{
    const DnsAnswer *known = evidence.answer(question.name, question.type).value();
    if (!known || !known->isUsable())
        return;
    const DomainName owner = known->chain.isEmpty() ? question.name : known->chain.last();
    if (evidence.answer(owner, RecordType::NS).isNotAsked())
        return ask({owner, RecordType::NS});
    // An empty answer names its zone itself, also where nothing else does.
    DomainName zone = zoneOf(evidence, owner);
    if (zone.isNull() && known->isEmpty())
        zone = known->zone();
    askServersOf(zone, {{owner, question.type}});
}

void Inspection::Private::askServersOf(const DomainName &zone, const QList<DnsQuestion> &questions)
{
    if (zone.isNull() || zone.isRoot())
        return;
    const DnsAnswer *servers = evidence.answer(zone, RecordType::NS).value();
    if (!servers)
        return ask({zone, RecordType::NS});
    QList<DomainName> names = servers->nameServers();
    if (names.size() > Limits::nameServers) {
        for (const DnsQuestion &question : questions)
            evidence.servers.insert({names.at(Limits::nameServers), {}, question},
                                    Failure{Failure::Kind::Limit, {}});
        names.resize(Limits::nameServers);
    }
    for (const DomainName &server : std::as_const(names)) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            const DnsAnswer *addresses = evidence.answer(server, type).value();
            if (!addresses) {
                ask({server, type});
                continue;
            }
            const QList<IpAddress> list = addresses->addresses();
            for (const IpAddress &address : list) {
                for (const DnsQuestion &question : questions)
                    askNameServer(server, address, question);
                askNameServer(server, address, {zone, RecordType::SOA});
            }
        }
    }
}

void Inspection::Private::askNameServer(const DomainName &server, const IpAddress &address,
                                        const DnsQuestion &question)
{
    const ServerQuestion asked{server, address, question};
    constexpr int mostTold = 4 * Limits::serverQuestions; // so many are at least named as left out
    if (evidence.servers.contains(asked) || evidence.servers.size() >= mostTold)
        return;
    if (evidence.servers.size() >= Limits::serverQuestions) {
        evidence.servers.insert(asked, Failure{Failure::Kind::Limit, {}});
        return;
    }
    if (const std::optional<Failure> reason = reasonNotTo(address, furtherRoom)) {
        evidence.servers.insert(asked, *reason);
        return;
    }
    evidence.servers.insert(asked, Fact<DnsAnswer>::pending());
    opened();
    const DnsRequest request{question, deadline, targetFor(server, 53, address)};
    probes.dns->look(request, scope.get(), whileRunning([this, asked](const Fact<DnsAnswer> &seen) {
                         const Fact<DnsAnswer> fact = within(furtherRoom, seen);
                         evidence.servers.insert(asked, fact);
                         closed();
                     }));
}

} // namespace Postseal
