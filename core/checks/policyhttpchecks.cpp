#include "checks/catalogue.h"
#include "checks/scene.h"
#include "base/text.h"
#include "checks/certificatejudging.h"
#include "checks/mediatype.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

using Stage = PolicyAnswer::Stage;
using Kind = Trouble::Kind;

const PolicyAnswer &answerOf(const Scene &scene, const Subject &subject)
{
    return *scene.policyAnswer(subject.address);
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

namespace status {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The web server answers 200.")};
constexpr Outcome notFound{
    "not-found", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The web server says the file is not there ({status})."),
    QT_TRANSLATE_NOOP("Check", "Senders see no policy."),
    QT_TRANSLATE_NOOP("Check", "Put the file at /.well-known/mta-sts.txt. Some web servers hide directories "
                               "that start with a dot.")};
constexpr Outcome denied{"denied", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "The web server denies access ({status})."),
                         QT_TRANSLATE_NOOP("Check", "Senders have no login and no browser."),
                         QT_TRANSLATE_NOOP("Check", "Allow everyone to read this path.")};
constexpr Outcome serverError{"server-error", Status::Error,
                              QT_TRANSLATE_NOOP("Check", "The web server fails ({status})."),
                              QT_TRANSLATE_NOOP("Check", "Senders can not refresh the policy."),
                              QT_TRANSLATE_NOOP("Check", "Check the web server log.")};
constexpr Outcome other{"other", Status::Error,
                        QT_TRANSLATE_NOOP("Check", "The web server answers {status}."),
                        QT_TRANSLATE_NOOP("Check", "Only 200 is accepted."),
                        QT_TRANSLATE_NOOP("Check", "Serve the file as a plain static file.")};
constexpr Outcome broken{
    "broken", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The answer of the web server can not be read to its end: {error}."),
    QT_TRANSLATE_NOOP("Check", "Senders do not get the whole file."),
    QT_TRANSLATE_NOOP("Check", "Check the web server, any proxy in front of it, and their logs.")};
constexpr const Outcome *outcomes[] = {&ok, &notFound, &denied, &serverError, &other, &broken};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    const int status = answer.status;
    const Arguments values{{u"status"_s, QString::number(status)}, {u"error"_s, troubleText(answer.trouble)}};
    if (answer.trouble.kind == Kind::Timeout)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the answer did not arrive in time"))};
    if (status == 0 || (answer.stage != Stage::Done && answer.trouble.kind != Kind::TooMuch))
        return {Opinion(broken, values)};
    if (status == 200)
        return {Opinion(ok, values)};
    if (isRedirect(status))
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the answer is a redirect"))};
    if (status == 404 || status == 410)
        return {Opinion(notFound, values)};
    if (status == 401 || status == 403)
        return {Opinion(denied, values)};
    return {Opinion(status >= 500 && status < 600 ? serverError : other, values)};
}
} // namespace status

namespace redirect {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The web server does not redirect.")};
constexpr Outcome redirect{
    "redirect", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The answer is a redirect ({status}) to {location}."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders must not follow it. Browsers and many test tools do, so it looks fine there."),
    QT_TRANSLATE_NOOP(
        "Check",
        "Serve the file directly: exempt this path from “force www”, “add slash” and login redirects.")};
constexpr const Outcome *outcomes[] = {&ok, &redirect};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    if (answer.status == 0)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "no answer came that can be read"))};
    if (!isRedirect(answer.status))
        return {Opinion(ok)};
    return {Opinion(redirect, {{u"status"_s, QString::number(answer.status)},
                               {u"location"_s, visibleText(answer.location)}})};
}
} // namespace redirect

namespace contentType {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The file is delivered as text/plain.")};
constexpr Outcome html{"html", Status::Error, QT_TRANSLATE_NOOP("Check", "The file is delivered as HTML."),
                       QT_TRANSLATE_NOOP("Check", "Senders reject it to be safe from pages that users can "
                                                  "upload; an error page with status 200 looks the same."),
                       QT_TRANSLATE_NOOP("Check", "Serve a static file as text/plain.")};
constexpr Outcome other{
    "other", Status::Error, QT_TRANSLATE_NOOP("Check", "The file is delivered as {type}."),
    QT_TRANSLATE_NOOP("Check", "chasquid, maddy and both Postfix helpers refuse it; others do not look."),
    QT_TRANSLATE_NOOP("Check", "Set Content-Type: text/plain for .txt.")};
constexpr Outcome missing{"missing", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "There is no Content-Type header."),
                          QT_TRANSLATE_NOOP("Check", "Same senders refuse it."),
                          QT_TRANSLATE_NOOP("Check", "Set Content-Type: text/plain.")};
constexpr const Outcome *outcomes[] = {&ok, &html, &other, &missing};
constexpr const char *needs[] = {"policy-http.status", "policy-http.redirect"};
constexpr const char *references[] = {"RFC 8461 3.2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    if (!answer.contentType)
        return {Opinion(missing)};
    const MediaType type = readMediaType(*answer.contentType);
    const Arguments values{
        {u"type"_s, visibleText(type.type.isEmpty() ? *answer.contentType : type.type, 80)}};
    if (type.type == "text/plain")
        return {Opinion(ok)};
    return {Opinion(type.type == "text/html" || type.type == "application/xhtml+xml" ? html : other, values)};
}
} // namespace contentType

namespace headers {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The header lines can be read in one way alone.")};
constexpr Outcome malformed{
    "malformed", Status::Warning, QT_TRANSLATE_NOOP("Check", "Header lines are malformed: {headers}."),
    QT_TRANSLATE_NOOP("Check", "Some programs pass over such a line, others refuse the whole answer."),
    QT_TRANSLATE_NOOP("Check", "Put the colon right behind the name of the header, and no control "
                               "characters into its value.")};
constexpr Outcome contradictory{
    "contradictory", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "There are Content-Type headers that differ: {headers}."),
    QT_TRANSLATE_NOOP("Check", "Which of them counts depends on the program."),
    QT_TRANSLATE_NOOP("Check", "Let one place alone set Content-Type: the web server, the program behind it "
                               "or the proxy in front of it.")};
constexpr const Outcome *outcomes[] = {&ok, &malformed, &contradictory};
constexpr const char *needs[] = {"policy-http.status", "policy-http.redirect"};
constexpr const char *references[] = {"RFC 9112 5.1", "RFC 9110 5.3", "RFC 9110 5.5"};

Arguments shown(const QList<QByteArray> &lines)
{
    QStringList quoted;
    for (const QByteArray &line : lines)
        quoted.append(u'“' + visibleText(line, 80) + u'”');
    return {{u"headers"_s, quoted.join(u", "_s)}};
}

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    if (!answer.malformedHeaders)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the saved run does not hold them"))};
    Opinions opinions;
    if (!answer.malformedHeaders->isEmpty())
        opinions.append(Opinion(malformed, shown(*answer.malformedHeaders)));
    if (answer.contentType && !answer.otherContentTypes.isEmpty())
        opinions.append(Opinion(contradictory, shown(QList{*answer.contentType} + answer.otherContentTypes)));
    return opinions.isEmpty() ? Opinions{Opinion(ok)} : opinions;
}
} // namespace headers

namespace encoding {
constexpr Outcome ok{
    "ok", Status::Pass,
    QT_TRANSLATE_NOOP("Check", "The file comes uncompressed, in a charset that senders know.")};
constexpr Outcome charset{"charset", Status::Warning, QT_TRANSLATE_NOOP("Check", "The charset is {charset}."),
                          QT_TRANSLATE_NOOP("Check", "Only utf-8 and us-ascii are foreseen."),
                          QT_TRANSLATE_NOOP("Check", "Announce utf-8 or nothing.")};
constexpr Outcome unannounced{
    "unannounced", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "The file holds non-ASCII text but no charset is announced."),
    QT_TRANSLATE_NOOP("Check", "postfix-mta-sts-resolver then reads it as ASCII and fails."),
    QT_TRANSLATE_NOOP("Check", "Keep the file pure ASCII.")};
constexpr Outcome compressed{
    "compressed", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The file comes compressed ({encoding}) although nobody asked."),
    QT_TRANSLATE_NOOP("Check", "Senders would parse the compressed bytes."),
    QT_TRANSLATE_NOOP("Check", "Switch forced compression off for this path.")};
constexpr const Outcome *outcomes[] = {&ok, &charset, &unannounced, &compressed};
constexpr const char *needs[] = {"policy-http.status", "policy-http.redirect"};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 9110 8.4"};

/// Whether a list of encodings holds one that changes the bytes.
bool isEncoded(const QByteArray &encodings)
{
    const QList<QByteArray> list = encodings.toLower().split(',');
    return std::any_of(list.begin(), list.end(), [](const QByteArray &each) {
        return !each.trimmed().isEmpty() && each.trimmed() != "identity";
    });
}

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    if (isEncoded(answer.contentEncoding))
        return {Opinion(compressed, {{u"encoding"_s, visibleText(answer.contentEncoding.toLower(), 40)}})};
    const MediaType type = readMediaType(answer.contentType.value_or(QByteArray()));
    if (!type.charset.isEmpty() && type.charset != "utf-8" && type.charset != "us-ascii")
        return {Opinion(charset, {{u"charset"_s, visibleText(type.charset, 40)}})};
    if (answer.bodyCut)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the answer did not arrive whole"))};
    const bool ascii = std::all_of(answer.body.begin(), answer.body.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return {Opinion(ascii || type.charset == "utf-8" ? ok : unannounced)};
}
} // namespace encoding

namespace size {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The file has {size} bytes.")};
constexpr Outcome large{
    "large", Status::Warning, QT_TRANSLATE_NOOP("Check", "The file has {size} bytes."),
    QT_TRANSLATE_NOOP("Check",
                      "chasquid reads only the first 10 KiB; the limits of others start at 64000 bytes."),
    QT_TRANSLATE_NOOP("Check", "Shorten the mx list with wildcards.")};
constexpr Outcome tooLarge{"too-large", Status::Error,
                           QT_TRANSLATE_NOOP("Check", "The file has {size} bytes."),
                           QT_TRANSLATE_NOOP("Check", "Senders stop reading at 64 KiB and reject it."),
                           QT_TRANSLATE_NOOP("Check", "Shorten it; a policy needs a few hundred bytes.")};
constexpr const Outcome *outcomes[] = {&ok, &large, &tooLarge};
constexpr const char *needs[] = {"policy-http.status", "policy-http.redirect"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    constexpr qsizetype limit = 65536; // nothing beyond is read (RFC 8461 3.3)
    const bool more = answer.bodyCut || answer.body.size() > limit;
    const Arguments values{
        {u"size"_s, more ? u"> "_s + QString::number(limit) : QString::number(answer.body.size())}};
    if (answer.bodyCut || answer.body.size() > 64000)
        return {Opinion(tooLarge, values)};
    return {Opinion(answer.body.size() > 10240 ? large : ok, values)};
}
} // namespace size

namespace time {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The file arrives in {seconds} s.")};
constexpr Outcome slow{"slow", Status::Warning,
                       QT_TRANSLATE_NOOP("Check", "It took {seconds} s to get the file."),
                       QT_TRANSLATE_NOOP("Check", "The standard suggests a limit of 60 s, but postfix-tlspol "
                                                  "waits 2 s, postfix-mta-sts-resolver 4 s, Halon 5 s."),
                       QT_TRANSLATE_NOOP("Check", "Serve a static file without cold starts.")};
constexpr Outcome timeout{
    "timeout", Status::Error, QT_TRANSLATE_NOOP("Check", "The file did not arrive within {seconds} s."),
    QT_TRANSLATE_NOOP("Check", "Senders give up."), QT_TRANSLATE_NOOP("Check", "Fix the web server.")};
constexpr const Outcome *outcomes[] = {&ok, &slow, &timeout};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const PolicyAnswer &answer = answerOf(scene, subject);
    const auto seconds = [](qint64 ms) { return QString::number(double(ms) / 1000, 'f', ms < 9950 ? 1 : 0); };
    if (answer.trouble.kind != Kind::Timeout && answer.stage != Stage::Done)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the answer did not arrive whole"))};
    if (answer.trouble.kind != Kind::Timeout)
        return {Opinion(answer.elapsedMs > 2000 ? slow : ok, {{u"seconds"_s, seconds(answer.elapsedMs)}})};
    // Whoever runs with less patience than that learns nothing about senders.
    constexpr qint64 shortestJudged = 10000;
    if (answer.trouble.limitMs < shortestJudged)
        return {Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "the time for this domain ran out"))};
    return {Opinion(timeout, {{u"seconds"_s, seconds(answer.trouble.limitMs)}})};
}
} // namespace time

constexpr Check table[] = {
    {"policy-http.status", QT_TRANSLATE_NOOP("Check", "Status 200"), Scope::PolicyAddress, status::needs,
     status::references, status::outcomes, status::judge},
    {"policy-http.redirect", QT_TRANSLATE_NOOP("Check", "No redirect"), Scope::PolicyAddress, redirect::needs,
     redirect::references, redirect::outcomes, redirect::judge},
    {"policy-http.content-type", QT_TRANSLATE_NOOP("Check", "Content-Type text/plain"), Scope::PolicyAddress,
     contentType::needs, contentType::references, contentType::outcomes, contentType::judge},
    {"policy-http.headers", QT_TRANSLATE_NOOP("Check", "Header lines"), Scope::PolicyAddress, headers::needs,
     headers::references, headers::outcomes, headers::judge},
    {"policy-http.encoding", QT_TRANSLATE_NOOP("Check", "Charset and compression"), Scope::PolicyAddress,
     encoding::needs, encoding::references, encoding::outcomes, encoding::judge},
    {"policy-http.size", QT_TRANSLATE_NOOP("Check", "File size"), Scope::PolicyAddress, size::needs,
     size::references, size::outcomes, size::judge},
    {"policy-http.time", QT_TRANSLATE_NOOP("Check", "Response time"), Scope::PolicyAddress, time::needs,
     time::references, time::outcomes, time::judge},
};

} // namespace

std::span<const Check> policyHttpChecks()
{
    return table;
}

} // namespace Postseal
