#include "checks/catalogue.h"
#include "checks/nameserverjudging.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *references[] = {"RFC 8461 8.1"};
constexpr const char *needs[] = {"sts-txt.present"};

namespace ttl {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Caches keep the record for {ttl} s.")};
constexpr Outcome tooLong{
    "long", Status::Warning, QT_TRANSLATE_NOOP("Check", "The TTL is {ttl} s."),
    QT_TRANSLATE_NOOP("Check", "After a policy change senders may keep the old id for that long."),
    QT_TRANSLATE_NOOP("Check", "Use 300 to 3600 s for _mta-sts.{domain}, at most a day.")};
constexpr const Outcome *outcomes[] = {&ok, &tooLong};

/// A cache shows what is left of the TTL, so only the servers of the zone can prove that it is short; a long
/// one is proof wherever it is seen.
Opinions judge(const Scene &scene, const Subject &)
{
    constexpr quint32 day = 86400;
    const Evidence &evidence = *scene.evidence;
    const DnsQuestion question{evidence.stsTxtName(), RecordType::TXT};
    const DnsAnswer *fromResolver = evidence.answer(question.name, question.type).value();
    const QList<ServerSays> servers = serversSaying(evidence, {ownerOf(evidence, question), RecordType::TXT});
    quint32 seconds = fromResolver ? fromResolver->ttl() : 0;
    bool proven = false;
    for (const ServerSays &each : servers) {
        if (!each.fact->value() || each.fact->value()->isEmpty())
            continue;
        seconds = std::max(seconds, each.fact->value()->ttl());
        proven = true;
    }
    const Arguments values{{u"domain"_s, scene.domain().toString()}, {u"ttl"_s, QString::number(seconds)}};
    if (seconds > day)
        return {Opinion(tooLong, values)};
    if (proven)
        return {Opinion(ok, values)};
    const Opinions open = withoutServers(scene, servers);
    return open.isEmpty() ? Opinions{Generic::unknownBecause(
                                QT_TRANSLATE_NOOP("Check", "no name server of the domain told it"))}
                          : open;
}
} // namespace ttl

namespace consistent {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "All {count} name server addresses give the same record.")};
constexpr Outcome differ{"differ", Status::Warning,
                         QT_TRANSLATE_NOOP("Check", "{ns} answers differently: “{text}”."),
                         QT_TRANSLATE_NOOP("Check", "Some senders see the old id or no record at all."),
                         QT_TRANSLATE_NOOP("Check", "Wait for the zone transfer, or repair {ns}.")};
constexpr const Outcome *outcomes[] = {&ok, &differ, &ServerOutcome::silent, &ServerOutcome::noAddress,
                                       &ServerOutcome::cached};

// The resolver may have asked the one server that lacks the record, or remember that there was none.
constexpr const char *needs[] = {"sts-txt.lookup"};

Opinions judge(const Scene &scene, const Subject &)
{
    return judgeServers(scene, scene.evidence->stsTxtName(), {ok, differ});
}
} // namespace consistent

constexpr Check table[] = {
    {"sts-txt.ttl", QT_TRANSLATE_NOOP("Check", "Lifetime of the record in caches"), Scope::Domain, needs,
     references, ttl::outcomes, ttl::judge},
    {"sts-txt.consistent", QT_TRANSLATE_NOOP("Check", "All name servers agree"), Scope::Domain,
     consistent::needs, references, consistent::outcomes, consistent::judge},
};

} // namespace

std::span<const Check> stsTxtServerChecks()
{
    return table;
}

} // namespace Postseal
