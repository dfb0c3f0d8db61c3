#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/scene.h"
#include "checks/txtset.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *references[] = {"RFC 8461 8.1"};
constexpr const char *needs[] = {"sts-txt.present"};

/// The texts of an answer in an order of their own, so that two answers can be compared.
QList<QByteArray> textsOf(const DnsAnswer &answer)
{
    QList<QByteArray> texts;
    for (const TxtData &txt : answer.texts())
        texts.append(txt.joined());
    std::sort(texts.begin(), texts.end());
    return texts;
}

bool isHeard(const Fact<DnsAnswer> &fact)
{
    return fact.value() && fact.value()->outcome != DnsAnswer::Outcome::Silent;
}

/// What stands for the servers as a whole when none of them can be judged. Empty when some can.
Opinions withoutServers(const Scene &scene)
{
    const Evidence &evidence = *scene.evidence;
    if (!evidence.serversWanted)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the name servers were not to be asked"))};
    const auto is = [&](bool (Fact<DnsAnswer>::*state)() const) {
        return std::any_of(evidence.servers.begin(), evidence.servers.end(),
                           [&](const Fact<DnsAnswer> &fact) { return (fact.*state)(); });
    };
    if (is(&Fact<DnsAnswer>::isPending) || (evidence.servers.isEmpty() && !evidence.finished))
        return {Opinion(Generic::running)};
    // When none of them says anything, it is more likely that this network lets nobody else be asked.
    if (std::any_of(evidence.servers.begin(), evidence.servers.end(), isHeard))
        return {};
    return {
        Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "no name server of the domain could be asked"))};
}

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
    const Fact<DnsAnswer> fromResolver = evidence.answer(evidence.stsTxtName(), RecordType::TXT);
    quint32 seconds = fromResolver.value() ? fromResolver.value()->ttl() : 0;
    bool proven = false;
    for (const Fact<DnsAnswer> &fact : evidence.servers) {
        if (!fact.value() || fact.value()->isEmpty())
            continue;
        seconds = std::max(seconds, fact.value()->ttl());
        proven = true;
    }
    const Arguments values{{u"domain"_s, scene.domain().toString()}, {u"ttl"_s, QString::number(seconds)}};
    if (seconds > day)
        return {Opinion(tooLong, values)};
    if (proven)
        return {Opinion(ok, values)};
    const Opinions open = withoutServers(scene);
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
constexpr const Outcome *outcomes[] = {&ok, &differ};

QString textOf(const DnsAnswer &answer)
{
    if (!answer.isUsable())
        return answer.outcomeText();
    const QList<QByteArray> texts = textsOf(answer);
    return texts.isEmpty() ? answer.outcomeText() : visibleText(texts.join(" / "), 160);
}

/// Some address of this server was asked and answered, so another one that cannot be reached from here hides
/// nothing.
bool wasHeard(const Evidence &evidence, const DomainName &server)
{
    for (auto it = evidence.servers.begin(); it != evidence.servers.end(); ++it) {
        if (it.key().server == server && it->isKnown())
            return true;
    }
    return false;
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (const Opinions open = withoutServers(scene); !open.isEmpty())
        return open;
    const Fact<DnsAnswer> fromResolver = evidence.answer(evidence.stsTxtName(), RecordType::TXT);
    const QList<QByteArray> expected =
        fromResolver.value() ? textsOf(*fromResolver.value()) : QList<QByteArray>();
    Opinions opinions;
    int alike = 0;
    for (auto it = evidence.servers.begin(); it != evidence.servers.end(); ++it) {
        const QString server = it.key().server.toString();
        if (const DnsAnswer *answer = it->value()) {
            if (answer->isUsable() && textsOf(*answer) == expected)
                ++alike;
            else
                opinions.append(Opinion(differ, {{u"ns"_s, server}, {u"text"_s, textOf(*answer)}})
                                    .about(server)
                                    .at(it.key().address));
        } else if (!wasHeard(evidence, it.key().server) && !isByChoice(*it->failure())) {
            opinions.append(failed(*it->failure()).about(server).at(it.key().address));
        }
    }
    return opinions.isEmpty() ? Opinions{Opinion(ok, {{u"count"_s, QString::number(alike)}})} : opinions;
}
} // namespace consistent

constexpr Check table[] = {
    {"sts-txt.ttl", QT_TRANSLATE_NOOP("Check", "Lifetime of the record in caches"), Scope::Domain, needs,
     references, ttl::outcomes, ttl::judge},
    {"sts-txt.consistent", QT_TRANSLATE_NOOP("Check", "All name servers agree"), Scope::Domain, needs,
     references, consistent::outcomes, consistent::judge},
};

} // namespace

std::span<const Check> stsTxtServerChecks()
{
    return table;
}

} // namespace Postseal
