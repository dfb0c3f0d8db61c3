#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/certificatejudging.h"
#include "checks/scene.h"
#include "evidence/furtherlooks.h"
#include "mtasts/policy.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Stage = PolicyAnswer::Stage;

constexpr const char *handshakeNeeds[] = {"policy-https.handshake"};

/// The answers of the policy host that came whole, by address.
QList<const PolicyAnswer *> wholeAnswers(const Scene &scene)
{
    QList<const PolicyAnswer *> list;
    for (const Fact<PolicyAnswer> &fact : scene.evidence->policy) {
        if (fact.value() && fact.value()->stage == Stage::Done)
            list.append(fact.value());
    }
    return list;
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

/// Further answers of the policy host that fit; what is still open or could not be looked at is put into
/// *open.
template <class Fits>
QList<std::pair<WebQuestion, const PolicyAnswer *>> furtherAnswers(const Scene &scene, Fits fits,
                                                                   Opinions *open)
{
    QList<std::pair<WebQuestion, const PolicyAnswer *>> list;
    const auto &web = scene.evidence->web;
    for (auto it = web.begin(); it != web.end(); ++it) {
        if (!fits(it.key()))
            continue;
        if (it->value())
            list.append({it.key(), it->value()});
        else if (open->isEmpty() || it->isPending())
            *open = withoutValue(scene, *it);
    }
    return list;
}

namespace clock {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "This computer and the web server agree about the time.")};
constexpr Outcome off{
    "off", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "This computer and the web server disagree by {minutes} minutes."),
    QT_TRANSLATE_NOOP("Check", "Certificate dates are judged with the local clock."),
    QT_TRANSLATE_NOOP("Check",
                      "Compare the clock of this computer with that of mta-sts.{domain}, set the one that is "
                      "wrong, then run the checks again.")};
constexpr const Outcome *outcomes[] = {&ok, &off};
constexpr const char *references[] = {"RFC 5280 4.1.2.5"};

/// How many seconds the server is ahead of us. A cache leaves the Date of the origin (RFC 9111 5.1) or puts
/// its own beside the Age: both readings are allowed for. No value without a readable Date header.
std::optional<qint64> aheadBy(const PolicyAnswer &answer)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(answer.date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid() || !answer.receivedAt.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 ahead = answer.receivedAt.secsTo(date);
    constexpr qint64 oldest = 366LL * 86400;
    const qint64 age = qBound<qint64>(0, answer.age.toLongLong(), oldest);
    return ahead >= 0 ? ahead : qMin<qint64>(0, ahead + age);
}

Opinions judge(const Scene &scene, const Subject &)
{
    constexpr qint64 tolerance = 300;
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    std::optional<qint64> least;
    for (const PolicyAnswer *answer : wholeAnswers(scene)) {
        const std::optional<qint64> ahead = aheadBy(*answer);
        if (ahead && (!least || qAbs(*ahead) < qAbs(*least)))
            least = ahead;
    }
    if (!least)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the web server does not tell its time"))};
    const Arguments values{{u"minutes"_s, QString::number(qAbs(*least) / 60)},
                           {u"domain"_s, scene.domain().toString()}};
    return {Opinion(qAbs(*least) > tolerance ? off : ok, values)};
}
} // namespace clock

namespace location {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The policy is at the right place.")};
constexpr Outcome misplaced{
    "misplaced", Status::Error, QT_TRANSLATE_NOOP("Check", "The policy is at {found}."),
    QT_TRANSLATE_NOOP("Check", "Senders only ask https://mta-sts.{domain}/.well-known/mta-sts.txt."),
    QT_TRANSLATE_NOOP("Check", "Move it: folder “.well-known”, file “mta-sts.txt” inside it, on the host "
                               "mta-sts.{domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &misplaced};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8615"};

bool isAnotherPlace(const Scene &scene, const WebQuestion &question)
{
    const bool rightPlace =
        question.host == scene.evidence->policyHost() &&
        (question.path == policyPath || question.path.startsWith(policyPath + QByteArray("?")));
    return question.method == "GET" && question.userAgent == ownUserAgent && !rightPlace;
}

Opinions judge(const Scene &scene, const Subject &)
{
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    const QList<const PolicyAnswer *> answers = wholeAnswers(scene);
    const Arguments values{{u"domain"_s, scene.domain().toString()}};
    if (std::any_of(answers.begin(), answers.end(),
                    [](const PolicyAnswer *each) { return looksLikePolicy(*each); }))
        return {Opinion(ok, values)};
    if (answers.isEmpty() || std::all_of(answers.begin(), answers.end(),
                                         [](const PolicyAnswer *each) { return isRedirect(each->status); }))
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the answer for the right place says nothing of others"))};
    if (!scene.evidence->furtherWanted)
        return {notFurther()};
    Opinions open;
    bool broken = false;
    const auto fits = [&](const WebQuestion &question) { return isAnotherPlace(scene, question); };
    for (const auto &[question, answer] : furtherAnswers(scene, fits, &open)) {
        // Where nothing listens there is no file.
        broken = broken || (answer->stage != Stage::Done && answer->trouble.kind != Trouble::Kind::Refused);
        const QString url = u"https://"_s + question.host.toString() + QString::fromLatin1(question.path);
        if (looksLikePolicy(*answer))
            return {Opinion(misplaced, values + Arguments{{u"found"_s, url}})};
    }
    if (!open.isEmpty())
        return open;
    if (broken)
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "not everything could be looked at from here"))};
    return {Generic::notApplicableBecause(
        QT_TRANSLATE_NOOP("Check", "there is no policy, not even at one of the usual wrong places"))};
}
} // namespace location

namespace clientFilter {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Senders and browsers get the same answer.")};
constexpr Outcome filtered{
    "filtered", Status::Error,
    QT_TRANSLATE_NOOP("Check", "To {client} the web server answers {what}, to {other} it answers {else}."),
    QT_TRANSLATE_NOOP("Check", "Senders are not browsers and never solve a challenge."),
    QT_TRANSLATE_NOOP("Check",
                      "Exempt https://mta-sts.{domain}/.well-known/mta-sts.txt from bot, country and rate "
                      "filters.")};
constexpr const Outcome *outcomes[] = {&ok, &filtered};
constexpr const char *references[] = {"RFC 8461 3.3"};

/// Words of pages that want a browser to prove itself.
bool isChallenge(const PolicyAnswer &answer)
{
    static constexpr const char *words[] = {"challenge-platform", "cf-chl-", "Just a moment...",
                                            "Checking your browser", "_Incapsula_Resource"};
    const QByteArray body = answer.body.left(65536).toLower();
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return body.contains(QByteArray(word).toLower()); });
}

/// The server may only have had enough of us: several questions in a row are more than a sender asks. A
/// connection that came to nothing tells no client from another.
bool isRateLimited(const PolicyAnswer &answer)
{
    return answer.stage != Stage::Done || answer.status == 429 ||
           (answer.status == 503 && !isChallenge(answer));
}

QString clientName(const WebQuestion &question)
{
    if (asksAsBrowser(question))
        return QCoreApplication::translate("Check", "a browser");
    if (question.userAgent.isEmpty())
        return QCoreApplication::translate("Check", "a client without a name");
    return u'“' + visibleText(question.userAgent) + u'”';
}

QString answerText(const PolicyAnswer &answer)
{
    if (answer.status == 0)
        return troubleText(answer.trouble);
    if (isChallenge(answer))
        return QCoreApplication::translate("Check", "%1 with a page that wants a browser").arg(answer.status);
    return answer.status == 200 && !looksLikePolicy(answer)
               ? QCoreApplication::translate("Check", "200 without a policy")
               : QString::number(answer.status);
}

using Answers = QList<std::pair<WebQuestion, const PolicyAnswer *>>;

/// What one address says to others than it says to this program, which is among them; no value where it makes
/// no difference.
std::optional<Opinion> filterAt(const Scene &scene, Answers answers)
{
    // The browser comes last where there is a choice of whom to name: it is the one that gets through.
    std::stable_sort(answers.begin(), answers.end(), [](const auto &a, const auto &b) {
        return asksAsBrowser(a.first) < asksAsBrowser(b.first);
    });
    const auto &last = answers.last();
    const auto opinion = [&](const WebQuestion &question, const PolicyAnswer &answer) {
        return Opinion(filtered, {{u"client"_s, clientName(question)},
                                  {u"what"_s, answerText(answer)},
                                  {u"other"_s, clientName(last.first)},
                                  {u"else"_s, answerText(*last.second)},
                                  {u"domain"_s, scene.domain().toString()}});
    };
    for (const auto &[question, answer] : answers) {
        if (!servesAlike(*answer, *last.second))
            return opinion(question, *answer);
    }
    if (isChallenge(*answers.first().second))
        return opinion(answers.first().first, *answers.first().second);
    return std::nullopt;
}

Opinions judge(const Scene &scene, const Subject &)
{
    if (!scene.evidence->furtherWanted)
        return {notFurther()};
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    const WebQuestion own{scene.evidence->policyHost(), {}, 443, "GET", policyPath, ownUserAgent};
    Opinions open;
    const auto fits = [&](const WebQuestion &question) {
        return question.host == own.host && question.path == own.path && question.userAgent != own.userAgent;
    };
    auto answers = furtherAnswers(scene, fits, &open);
    answers.removeIf([&](const auto &entry) { return !scene.policyAnswer(entry.first.address); });
    const auto limited = answers.removeIf([](const auto &entry) { return isRateLimited(*entry.second); });
    QMap<IpAddress, Answers> byAddress;
    for (const auto &entry : std::as_const(answers)) {
        const PolicyAnswer *usual = scene.policyAnswer(entry.first.address);
        if (usual->stage != Stage::Done)
            continue;
        Answers &here = byAddress[entry.first.address];
        if (here.isEmpty())
            here.append({own, usual});
        here.append(entry);
    }
    for (const Answers &here : std::as_const(byAddress)) {
        if (const std::optional<Opinion> told = filterAt(scene, here))
            return {*told};
    }
    if (!open.isEmpty())
        return open;
    // It may be the client that is refused.
    if (limited > 0)
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the server does not answer so many questions"))};
    return {byAddress.isEmpty() ? Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "no whole answer came"))
                                : Opinion(ok)};
}
} // namespace clientFilter

namespace cache {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "No cache hands out an old copy.")};
constexpr Outcome stale{
    "stale", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "A cache in front of the web server may hand out an old copy: {what}."),
    QT_TRANSLATE_NOOP("Check",
                      "After a policy change it may hand out the old text together with the new id."),
    QT_TRANSLATE_NOOP("Check",
                      "Empty the cache for mta-sts.{domain} on changes; about 60 s of caching is suggested "
                      "for proxies.")};
constexpr const Outcome *outcomes[] = {&ok, &stale};
constexpr const char *needs[] = {"policy-http.status", "policy-http.redirect"};
constexpr const char *references[] = {"RFC 8461 3.3", "RFC 8461 8.2"};

Opinions judge(const Scene &scene, const Subject &)
{
    constexpr qint64 oldest = 3600;
    qint64 age = 0;
    for (const PolicyAnswer *answer : wholeAnswers(scene))
        age = std::max(age, answer->age.toLongLong());
    const auto opinion = [&](const QString &what) {
        return Opinions{Opinion(stale, {{u"what"_s, what}, {u"domain"_s, scene.domain().toString()}})};
    };
    if (age > oldest)
        return opinion(QCoreApplication::translate("Check", "its copy is %1 s old").arg(age));
    if (!scene.evidence->furtherWanted)
        return {notFurther()};
    Opinions open;
    const auto fits = [&](const WebQuestion &question) {
        return question.host == scene.evidence->policyHost() &&
               question.path.startsWith(policyPath + QByteArray("?"));
    };
    bool compared = false;
    for (const auto &[question, answer] : furtherAnswers(scene, fits, &open)) {
        const PolicyAnswer *usual = scene.policyAnswer(question.address);
        // A server that refuses a query says nothing of a cache.
        const bool comparable = usual && usual->isWholeFile() && answer->isWholeFile();
        if (comparable && !servesAlike(*answer, *usual))
            return opinion(
                QCoreApplication::translate("Check", "a request that passes it by brings another text"));
        compared = compared || comparable;
    }
    if (!open.isEmpty())
        return open;
    return {compared ? Opinion(ok)
                     : Generic::skippedBecause(
                           QT_TRANSLATE_NOOP("Check", "no request past a cache was answered with the file"))};
}
} // namespace cache

constexpr Check clockTable[] = {
    {"env.clock", QT_TRANSLATE_NOOP("Check", "Clock of this computer"), Scope::Domain, handshakeNeeds,
     clock::references, clock::outcomes, clock::judge},
};

constexpr Check table[] = {
    {"policy-http.location", QT_TRANSLATE_NOOP("Check", "File at the right place"), Scope::Domain,
     handshakeNeeds, location::references, location::outcomes, location::judge},
    {"policy-http.client-filter", QT_TRANSLATE_NOOP("Check", "No bot protection"), Scope::Domain,
     handshakeNeeds, clientFilter::references, clientFilter::outcomes, clientFilter::judge},
    {"policy-http.cache", QT_TRANSLATE_NOOP("Check", "No stale copies"), Scope::Domain, cache::needs,
     cache::references, cache::outcomes, cache::judge},
};

} // namespace

std::span<const Check> clockChecks()
{
    return clockTable;
}

std::span<const Check> policyHttpFurtherChecks()
{
    return table;
}

} // namespace Postseal
