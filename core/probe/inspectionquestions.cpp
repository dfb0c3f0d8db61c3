#include "evidence/furtherlooks.h"
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
    ask({domain, RecordType::DS});
    if (options.authoritative) // tells the zones, and so the servers
        for (const DomainName &name : {domain, evidence.stsTxtName(), evidence.tlsRptName()})
            ask({name, RecordType::NS});
    ask({wildcardTxtName(evidence), RecordType::TXT});
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        ask({wildcardHostName(evidence), type});
    for (const DomainName &subdomain : std::as_const(evidence.subdomains)) {
        ask({subdomain, RecordType::MX});
        ask({subdomain.child("_mta-sts"), RecordType::TXT});
    }
    askPolicyHost();
}

void Inspection::Private::askPolicyHost()
{
    constexpr RecordType types[] = {RecordType::A, RecordType::AAAA};
    if (!options.policyAlias.isNull()) {
        for (const RecordType type : types)
            evidence.dns.insert({evidence.policyHost(), type}, Fact<DnsAnswer>::pending());
        for (const RecordType type : types) {
            ask({options.policyAlias, type});
            if (!evidence.answer(options.policyAlias, type).isPending()) // there is no room for the question
                aliasAnswered(type);
        }
        return;
    }
    if (!options.policyServer)
        return askHost(evidence.policyHost());
    // As if DNS pointed to this machine; it was named by the user, so it counts as public.
    const IpAddress address = options.policyServer->address;
    const bool v4 = address.family() == IpAddress::Family::V4;
    evidence.publicNetworks.append({address, v4 ? 32 : 128});
    for (const RecordType type : types) {
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

bool Inspection::Private::isOfAlias(const DnsQuestion &question) const
{
    return !options.policyAlias.isNull() && question.name == options.policyAlias &&
           (question.type == RecordType::A || question.type == RecordType::AAAA);
}

/// What the policy host would answer if it were an alias of the name that was asked for.
void Inspection::Private::aliasAnswered(RecordType type)
{
    const DnsQuestion question{evidence.policyHost(), type};
    const Fact<DnsAnswer> seen = evidence.answer(options.policyAlias, type);
    if (!seen.value()) {
        evidence.dns.insert(question, seen);
        return;
    }
    DnsAnswer answer = *seen.value();
    answer.message.question = question;
    if (answer.isUsable()) {
        answer.message.answers.prepend({question.name, RecordType::CNAME, 0, options.policyAlias});
        const DnsAnswer whole = interpret(question, answer.message);
        if (whole.isBeyondLimits()) {
            evidence.dns.insert(question, Failure{Failure::Kind::Limit, {}});
            return;
        }
        answer.outcome = whole.outcome;
        answer.chain = whole.chain;
        answer.records = whole.records;
    }
    evidence.dns.insert(question, answer);
    addressesKnown(question.name, answer);
}

void Inspection::Private::control()
{
    evidence.control = Fact<DnsAnswer>::pending();
    opened();
    const auto take = whileRunning([this](const Fact<DnsAnswer> &seen) {
        const Fact<DnsAnswer> fact = within(furtherRoom, seen);
        evidence.control = fact;
        closed();
    });
    probes.dns->look({{DomainName::root(), RecordType::SOA}, deadline, {}}, scope.get(), take);
}

void Inspection::Private::ask(const DnsQuestion &question)
{
    if (question.name.isNull() || evidence.dns.contains(question))
        return;
    if (evidence.dns.size() >= Limits::questions || roomFor(question).isFull()) {
        evidence.dns.insert(question, Failure{Failure::Kind::Limit, {}});
        return;
    }
    evidence.dns.insert(question, Fact<DnsAnswer>::pending());
    opened();
    probes.dns->look({question, deadline, {}}, scope.get(),
                     whileRunning([this, question](const Fact<DnsAnswer> &seen) {
                         const Fact<DnsAnswer> fact = within(roomFor(question), seen);
                         evidence.dns.insert(question, fact);
                         if (fact.value()) {
                             answered(question, *fact.value());
                         } else { // they may have waited for this alone
                             lookAtMailInOrder();
                             policyLooked();
                         }
                         if (isOfAlias(question))
                             aliasAnswered(question.type);
                         closed();
                     }));
}

/// What is published, and where the mail goes, takes its room from nothing else: otherwise it would depend on
/// which answer came first.
Room &Inspection::Private::roomFor(const DnsQuestion &question)
{
    const DomainName &name = question.name;
    const bool address = question.type == RecordType::A || question.type == RecordType::AAAA;
    const bool published =
        question.type == RecordType::TXT && (name == evidence.stsTxtName() || name == evidence.tlsRptName());
    const bool host = address && (name == evidence.domain() || name == evidence.policyHost() ||
                                  name == options.policyAlias || isMailHost(name));
    const bool main = published || host || question == DnsQuestion{evidence.domain(), RecordType::MX};
    return main ? mainRoom : furtherRoom;
}

void Inspection::Private::answered(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (answer.outcome == DnsAnswer::Outcome::Failed && answer.message.rcode == Rcode::ServFail)
        askUnchecked(question);
    if (question == DnsQuestion{evidence.domain(), RecordType::MX})
        mailExchangersKnown(answer);
    lookForMisplaced(question, answer);
    askNameServers();
    furtherQuestions(question, answer);
    if (question.type == RecordType::A || question.type == RecordType::AAAA)
        addressesKnown(question.name, answer);
}

/// SERVFAIL may mean that the signatures do not verify: then there is an answer when they are not looked at.
void Inspection::Private::askUnchecked(const DnsQuestion &question)
{
    if (evidence.unchecked.contains(question))
        return;
    evidence.unchecked.insert(question, Fact<DnsAnswer>::pending());
    opened();
    DnsRequest request{question, deadline, {}};
    request.unchecked = true;
    probes.dns->look(request, scope.get(), whileRunning([this, question](const Fact<DnsAnswer> &seen) {
                         const Fact<DnsAnswer> fact = within(furtherRoom, seen);
                         evidence.unchecked.insert(question, fact);
                         if (isOfAlias(question))
                             evidence.unchecked.insert({evidence.policyHost(), question.type}, fact);
                         closed();
                     }));
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
        names += wrongStsTxtNames(evidence.domain());
    if (isWithout(evidence.tlsRptName(), looksLikeTlsRptRecord))
        names += wrongTlsRptNames(evidence.domain());
    for (const DomainName &name : names)
        ask({name, RecordType::TXT});
}

void Inspection::Private::mailExchangersKnown(const DnsAnswer &answer)
{
    if (!answer.isUsable())
        return;
    const QList<MxData> hosts = evidence.mailHosts();
    for (const MxData &mx : hosts)
        askHost(mx.host);
    lookAtMailInOrder();
    // Without MX the domain itself may be the mail server, and its addresses may be here already.
    if (answer.isEmpty()) {
        if (!evidence.addressesOf(evidence.domain()).isEmpty())
            ask({tlsaName(evidence.domain()), RecordType::TLSA});
        for (const IpAddress &address : evidence.addressesOf(evidence.domain()))
            lookAtMail({evidence.domain(), address});
    }
}

void Inspection::Private::askHost(const DomainName &host)
{
    if (isMailHost(host))
        ask({tlsaName(host), RecordType::TLSA});
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
        if (host != evidence.policyHost())
            break;
        if (++count <= Limits::addressesOfHost)
            lookAtPolicy(address);
        else if (!evidence.policy.contains(address))
            evidence.policy.insert(address, Failure{Failure::Kind::Limit, {}});
    }
    if (!isMailHost(host))
        return;
    if (!addresses.isEmpty()) {
        for (const DomainName &name : tlsaNames(evidence, host))
            ask({name, RecordType::TLSA});
    }
    if (evidence.mailHosts().size() <= Limits::dialoguesOfAddress)
        lookAtMailOf(host);
    else
        lookAtMailInOrder();
}

/// There are more names than one address is asked under: which of them are asked may not depend on whose
/// addresses were the first to come.
void Inspection::Private::lookAtMailInOrder()
{
    const QList<MxData> hosts = evidence.mailHosts();
    if (hosts.size() <= Limits::dialoguesOfAddress)
        return;
    for (const MxData &mx : hosts) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            const Fact<DnsAnswer> &known = evidence.answer(mx.host, type);
            if (known.isPending() || known.isNotAsked())
                return;
        }
    }
    for (const MxData &mx : hosts)
        lookAtMailOf(mx.host);
}

/// At so many of its addresses as are looked at; the others are at least named.
void Inspection::Private::lookAtMailOf(const DomainName &host)
{
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsAnswer *answer = evidence.answer(host, type).value();
        const QList<IpAddress> addresses = answer ? answer->addresses() : QList<IpAddress>();
        qsizetype count = 0;
        for (const IpAddress &address : addresses) {
            if (++count <= Limits::addressesOfHost)
                lookAtMail({host, address});
            else if (!evidence.smtp.contains({host, address}))
                evidence.smtp.insert({host, address}, Failure{Failure::Kind::Limit, {}});
        }
    }
}

} // namespace Postseal
