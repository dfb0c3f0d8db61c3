#include "checks/nameserverjudging.h"

#include "base/text.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const DnsAnswer &answer)
{
    if (!answer.isUsable())
        return answer.outcomeText();
    const QList<QByteArray> texts = sortedTexts(answer);
    return texts.isEmpty() ? answer.outcomeText() : visibleText(texts.join(" / "), 160);
}

/// The serial of the zone that holds a name, as this server tells it.
quint32 serialAt(const Evidence &evidence, const DomainName &server, const IpAddress &address,
                 const DomainName &name)
{
    quint32 serial = 0;
    for (auto it = evidence.servers.begin(); it != evidence.servers.end(); ++it) {
        const bool here = it.key().server == server && it.key().address == address;
        const DnsQuestion &asked = it.key().question;
        if (!here || asked.type != RecordType::SOA || !name.isUnder(asked.name) || !it->value())
            continue;
        for (const DnsRecord &record : it->value()->records) {
            if (const SoaData *soa = std::get_if<SoaData>(&record.data))
                serial = soa->serial;
        }
    }
    return serial;
}

/// What counts as right where the servers disagree: what those with the newest state of the zone say; among
/// them what most say, and where none are more, what the resolver was told.
QList<QByteArray> newestTexts(const QList<ServerSays> &servers, const QList<QByteArray> &resolved)
{
    quint32 newest = 0;
    QMap<QList<QByteArray>, int> votes; // in an order that is always the same
    for (const ServerSays &each : servers) {
        if (!each.isHeard() || !each.fact->value()->isUsable() || each.serial < newest)
            continue;
        if (each.serial > newest)
            votes.clear();
        newest = each.serial;
        ++votes[sortedTexts(*each.fact->value())];
    }
    QList<QByteArray> best;
    int most = 0;
    for (auto it = votes.begin(); it != votes.end(); ++it) {
        const bool preferred =
            it.key().size() > best.size() || (it.key().size() == best.size() && it.key() == resolved);
        if (*it > most || (*it == most && preferred)) {
            best = it.key();
            most = *it;
        }
    }
    return best;
}

UnaskedServer::Why whyNotAsked(const Evidence &evidence, const DomainName &server)
{
    using Why = UnaskedServer::Why;
    if (!evidence.addressesOf(server).isEmpty())
        return Why::LeftOut;
    Why why = Why::NoAddress;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> &fact = evidence.answer(server, type);
        const DnsAnswer *answer = fact.value();
        if (answer && answer->outcome == DnsAnswer::Outcome::NxDomain)
            return Why::NoAddress; // of either family
        if (!evidence.finished && (fact.isPending() || fact.isNotAsked()))
            return Why::Open;
        if (!answer || !answer->isUsable())
            why = Why::NotFound;
    }
    return why;
}

/// Some address of this server answered, so another one that cannot be reached from here hides nothing.
bool wasHeard(const QList<ServerSays> &servers, const DomainName &server)
{
    return std::any_of(servers.begin(), servers.end(),
                       [&](const ServerSays &each) { return each.server == server && each.fact->isKnown(); });
}

} // namespace

bool ServerSays::isHeard() const
{
    const DnsAnswer *answer = fact->value();
    if (!answer || answer->outcome == DnsAnswer::Outcome::Silent)
        return false;
    const bool referral = answer->outcome == DnsAnswer::Outcome::NoData && !answer->message.authoritative &&
                          answer->zone().isNull();
    return !referral;
}

QList<ServerSays> serversSaying(const Evidence &evidence, const DnsQuestion &question)
{
    QList<ServerSays> list;
    for (auto it = evidence.servers.begin(); it != evidence.servers.end(); ++it) {
        if (it.key().question == question)
            list.append({it.key().server, it.key().address, &*it,
                         serialAt(evidence, it.key().server, it.key().address, question.name)});
    }
    return list;
}

QList<DomainName> nameServersFor(const Evidence &evidence, const DomainName &name)
{
    QList<DomainName> names;
    qsizetype longest = 0;
    for (auto it = evidence.dns.cbegin(); it != evidence.dns.cend(); ++it) {
        const DomainName &zone = it.key().name;
        const DnsAnswer *answer = it->value();
        if (it.key().type != RecordType::NS || !answer || answer->nameServers().isEmpty() ||
            !name.isUnder(zone) || zone.labels().size() <= longest)
            continue;
        longest = zone.labels().size();
        names = answer->nameServers();
    }
    return names;
}

QList<UnaskedServer> serversNotAsked(const Evidence &evidence, const DnsQuestion &question)
{
    QSet<DomainName> asked;
    bool limited = false; // one name without an address stands for all beyond the limit
    for (const ServerSays &each : serversSaying(evidence, question)) {
        asked.insert(each.server);
        limited = limited || each.address.isNull();
    }
    QList<UnaskedServer> list;
    const QList<DomainName> names = nameServersFor(evidence, question.name);
    for (const DomainName &server : names) {
        const bool beyond = limited && evidence.answer(server, RecordType::A).isNotAsked() &&
                            evidence.answer(server, RecordType::AAAA).isNotAsked();
        if (!asked.isEmpty() && !asked.contains(server) && !beyond)
            list.append({server, whyNotAsked(evidence, server)});
    }
    return list;
}

Opinion notAsked(const UnaskedServer &unasked)
{
    const QString name = unasked.server.toString();
    switch (unasked.why) {
    case UnaskedServer::Why::Open:
        return Opinion(Generic::running);
    case UnaskedServer::Why::NoAddress:
        return Opinion(ServerOutcome::noAddress, {{u"ns"_s, name}}).about(name);
    case UnaskedServer::Why::NotFound:
        return Generic::unknownBecause(
                   QT_TRANSLATE_NOOP("Check", "the address of this name server could not be found out"))
            .about(name);
    case UnaskedServer::Why::LeftOut:
        break;
    }
    return Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "nothing was asked")).about(name);
}

bool counts(const QList<ServerSays> &servers, const ServerSays &each)
{
    if (const Failure *failure = each.fact->failure())
        return !isByChoice(*failure) &&
               (failure->kind == Failure::Kind::Limit || !wasHeard(servers, each.server));
    const DnsAnswer *answer = each.fact->value();
    return !answer || answer->outcome == DnsAnswer::Outcome::Silent || each.isHeard();
}

DomainName ownerOf(const Evidence &evidence, const DnsQuestion &question)
{
    const DnsAnswer *answer = evidence.answer(question.name, question.type).value();
    return answer && !answer->chain.isEmpty() ? answer->chain.last() : question.name;
}

QList<QByteArray> sortedTexts(const DnsAnswer &answer)
{
    QList<QByteArray> texts;
    for (const TxtData &txt : answer.texts())
        texts.append(txt.joined());
    std::sort(texts.begin(), texts.end());
    return texts;
}

Opinions withoutServers(const Scene &scene, const QList<ServerSays> &servers)
{
    const Evidence &evidence = *scene.evidence;
    if (!evidence.serversWanted)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the name servers were not to be asked"))};
    const bool pending = std::any_of(servers.begin(), servers.end(),
                                     [](const ServerSays &each) { return each.fact->isPending(); });
    if (pending || (servers.isEmpty() && !evidence.finished))
        return {Opinion(Generic::running)};
    // When none of them says anything, it is more likely that this network lets nobody else be asked.
    if (std::any_of(servers.begin(), servers.end(), [](const ServerSays &each) { return each.isHeard(); }))
        return {};
    return {
        Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "no name server of the domain could be asked"))};
}

Opinions judgeServers(const Scene &scene, const DomainName &name, const ServerOutcomes &outcomes)
{
    const Evidence &evidence = *scene.evidence;
    const DnsQuestion question{ownerOf(evidence, {name, RecordType::TXT}), RecordType::TXT};
    const QList<ServerSays> servers = serversSaying(evidence, question);
    const DnsAnswer *known = evidence.answer(name, RecordType::TXT).value();
    if (known && !known->isUsable())
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the resolver gets no usable answer"))};
    if (const Opinions open = withoutServers(scene, servers); !open.isEmpty())
        return open;
    const QList<QByteArray> expected =
        newestTexts(servers, known ? sortedTexts(*known) : QList<QByteArray>());
    Opinions opinions;
    int alike = 0;
    for (const ServerSays &each : servers) {
        const QString server = each.server.toString();
        const DnsAnswer *answer = each.fact->value();
        if (answer && answer->isUsable() && sortedTexts(*answer) == expected)
            ++alike;
        else if (answer && answer->outcome == DnsAnswer::Outcome::Silent)
            opinions.append(
                Opinion(ServerOutcome::silent, {{u"ns"_s, server}, {u"ip"_s, each.address.toString()}})
                    .about(server)
                    .at(each.address));
        else if (answer)
            opinions.append(Opinion(outcomes.differ, {{u"ns"_s, server}, {u"text"_s, textOf(*answer)}})
                                .about(server)
                                .at(each.address));
        else if (each.fact->failure() && counts(servers, each))
            opinions.append(failed(*each.fact->failure()).about(server).at(each.address));
    }
    for (const UnaskedServer &unasked : serversNotAsked(evidence, question))
        opinions.append(notAsked(unasked));
    if (opinions.isEmpty() && known && sortedTexts(*known) != expected) {
        const quint32 left = known->isEmpty() ? known->negativeTtl() : known->ttl();
        return {Opinion(ServerOutcome::cached, {{u"resolver"_s, visibleText(known->resolver)},
                                                {u"seconds"_s, QString::number(left)}})};
    }
    if (opinions.isEmpty() && expected.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no such record"))};
    return opinions.isEmpty() ? Opinions{Opinion(outcomes.ok, {{u"count"_s, QString::number(alike)}})}
                              : opinions;
}

} // namespace Postseal
