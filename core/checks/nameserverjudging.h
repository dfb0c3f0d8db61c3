#pragma once

#include "checks/scene.h"

#include <QCoreApplication>

namespace Postseal {

/// What one authoritative server, by one of its addresses, says to a question.
struct ServerSays {
    DomainName server;
    IpAddress address;
    const Fact<DnsAnswer> *fact = nullptr;
    quint32 serial = 0; ///< of the zone there; 0 if not known
    /// It was asked and gave an answer of its own, not a referral.
    [[nodiscard]] bool isHeard() const;
};
/// All servers that were to be asked this question, in order of names.
[[nodiscard]] QList<ServerSays> serversSaying(const Evidence &evidence, const DnsQuestion &question);

/// The name servers of the zone that a name lies in, as far as its NS records are known.
[[nodiscard]] QList<DomainName> nameServersFor(const Evidence &evidence, const DomainName &name);

/// A name server of the zone that was not asked what the others were.
struct UnaskedServer {
    enum class Why {
        Open,      ///< its address is still looked for
        NoAddress, ///< it has none
        NotFound,  ///< whether it has one could not be found out
        LeftOut    ///< it has one
    };
    DomainName server;
    Why why = Why::NotFound;
};
/// All of them, in order of names; none when nobody at all was asked.
[[nodiscard]] QList<UnaskedServer> serversNotAsked(const Evidence &evidence, const DnsQuestion &question);
[[nodiscard]] Opinion notAsked(const UnaskedServer &unasked);

/// What it says, or that it says nothing, matters here: not a referral, and not the silence of an address
/// that is left out by choice, or of a server of which another address answered.
[[nodiscard]] bool counts(const QList<ServerSays> &servers, const ServerSays &each);

/// Where a record really stands: behind the aliases of the name.
[[nodiscard]] DomainName ownerOf(const Evidence &evidence, const DnsQuestion &question);

/// The texts of an answer in an order of their own, so that two answers can be compared.
[[nodiscard]] QList<QByteArray> sortedTexts(const DnsAnswer &answer);

/// What stands for the servers as a whole when none of them can be judged. Empty when some can.
[[nodiscard]] Opinions withoutServers(const Scene &scene, const QList<ServerSays> &servers);

/// Outcomes of a check that compares what the name servers say.
struct ServerOutcomes {
    const Outcome &ok;     ///< {count}
    const Outcome &differ; ///< {ns}, {text}
};
/// What such checks have in common besides: a server that does not answer, or that has no address, and
/// servers that agree while the resolver still has something else.
namespace ServerOutcome {
inline constexpr Outcome silent{
    "silent", Status::Warning, QT_TRANSLATE_NOOP("Check", "{ns} ({ip}) does not answer."),
    QT_TRANSLATE_NOOP("Check",
                      "Resolvers lose time on it; when the other name servers fail as well, nobody finds the "
                      "record."),
    QT_TRANSLATE_NOOP("Check", "Repair {ns}, or take it out of the NS records.")};
inline constexpr Outcome noAddress{
    "no-address", Status::Warning, QT_TRANSLATE_NOOP("Check", "The name server {ns} has no address."),
    QT_TRANSLATE_NOOP("Check",
                      "Hardly anybody can ask it; when the other name servers fail as well, nobody finds "
                      "the record."),
    QT_TRANSLATE_NOOP("Check", "Give {ns} an address, or take it out of the NS records.")};
inline constexpr Outcome cached{
    "cached", Status::Info,
    QT_TRANSLATE_NOOP("Check", "The name servers agree on a newer record than {resolver} has in its cache."),
    QT_TRANSLATE_NOOP("Check", "What is judged here is the old one, and some senders see it as well."),
    QT_TRANSLATE_NOOP("Check", "Wait {seconds} s and check again.")};
} // namespace ServerOutcome
/// Compares the TXT records at a name, server by server; the newest state of the zone is what they are held
/// against.
[[nodiscard]] Opinions judgeServers(const Scene &scene, const DomainName &name,
                                    const ServerOutcomes &outcomes);

} // namespace Postseal
