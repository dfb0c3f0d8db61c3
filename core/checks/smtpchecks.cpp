#include "checks/catalogue.h"
#include "checks/scene.h"
#include "base/text.h"
#include "checks/certificatejudging.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

using Stage = SmtpAnswer::Stage;
using Kind = Trouble::Kind;

Arguments argumentsOf(const Scene &scene, const Subject &subject)
{
    return {{u"mx"_s, subject.mx.toString()},
            {u"ip"_s, subject.address.toString()},
            {u"domain"_s, scene.domain().toString()}};
}

Fact<SmtpAnswer> factOf(const Scene &scene, const Subject &subject)
{
    return scene.evidence->smtp.value({subject.mx, subject.address});
}

ChainVerdict verdictOf(const Scene &scene, const Subject &subject)
{
    return scene.smtpChains.value({subject.mx, subject.address});
}

/// What {reply} shows: a whole reply, or what stopped it.
QString replyText(const std::optional<SmtpReply> &reply, const Trouble &trouble)
{
    return reply ? visibleText(reply->toBytes(), 160) : troubleText(trouble);
}

/// 501 and 504 are about the name that this computer gives with EHLO, not about the command (RFC 5321 4.2.3).
bool isUnknownCommand(int code)
{
    return code == 500 || code == 502;
}

/// Whether the server lets this computer in. A refusal of EHLO for other reasons than not knowing the command
/// is about us, not about its TLS.
bool isUp(const SmtpAnswer &answer)
{
    if (answer.stage == Stage::Ehlo && !answer.ehlo)
        return false;
    const int code = answer.ehlo ? answer.ehlo->code : 250;
    return answer.stage > Stage::Greeting && (code < 400 || isUnknownCommand(code));
}

/// Nobody is there, or nobody speaks: no more can be learned, and there is nothing that a sender could use.
bool isDown(const SmtpAnswer &answer)
{
    const bool silent = answer.trouble.kind == Kind::Timeout || answer.trouble.kind == Kind::NoRoute;
    const bool withoutEhlo = answer.stage == Stage::Ehlo && !answer.ehlo;
    return answer.stage == Stage::Connect || ((answer.stage == Stage::Greeting || withoutEhlo) && silent);
}

bool anotherWorks(const Scene &scene)
{
    return std::any_of(scene.evidence->smtp.begin(), scene.evidence->smtp.end(),
                       [](const Fact<SmtpAnswer> &fact) { return fact.value() && isUp(*fact.value()); });
}

bool anyPending(const Scene &scene)
{
    return std::any_of(scene.evidence->smtp.begin(), scene.evidence->smtp.end(),
                       [](const Fact<SmtpAnswer> &fact) { return fact.isPending(); });
}

/// How one address of an MX does, best first.
enum class MxAddressState { Good, BadCertificate, OldTls, NoTls, Down };

MxAddressState stateOf(const Scene &scene, const Subject &subject)
{
    const SmtpAnswer &answer = *scene.smtpAnswer(subject);
    if (!isUp(answer))
        return MxAddressState::Down;
    if (!answer.legacyProtocol.isEmpty())
        return MxAddressState::OldTls;
    if (answer.stage != Stage::Done)
        return MxAddressState::NoTls;
    return verdictOf(scene, subject).isGood() ? MxAddressState::Good : MxAddressState::BadCertificate;
}

const char *stateText(MxAddressState state)
{
    switch (state) {
    case MxAddressState::Good:
        break;
    case MxAddressState::BadCertificate:
        return QT_TRANSLATE_NOOP("Check", "its certificate is not in order");
    case MxAddressState::OldTls:
        return QT_TRANSLATE_NOOP("Check", "it only knows old TLS versions");
    case MxAddressState::NoTls:
        return QT_TRANSLATE_NOOP("Check", "no TLS session comes about");
    case MxAddressState::Down:
        return QT_TRANSLATE_NOOP("Check", "it does not answer, or lets nobody in");
    }
    return QT_TRANSLATE_NOOP("Check", "it is in order");
}

namespace reachable {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} ({ip}) answers on port 25.")};
constexpr Outcome down{"down", Status::Error,
                       QT_TRANSLATE_NOOP("Check", "{mx} ({ip}) does not answer on port 25: {error}."),
                       QT_TRANSLATE_NOOP("Check", "Mail goes to another server or waits."),
                       QT_TRANSLATE_NOOP("Check", "Check the server and firewall.")};
constexpr Outcome stalls{
    "stalls", Status::Error,
    QT_TRANSLATE_NOOP("Check",
                      "{mx} ({ip}) takes the connection on port 25, but then goes no further: {error}."),
    QT_TRANSLATE_NOOP("Check", "Mail goes to another server or waits."),
    QT_TRANSLATE_NOOP("Check", "Look into the log of the mail server: it may be overloaded, or wait for a "
                               "filter or a name lookup.")};
constexpr Outcome lineEnds{
    .code = "line-ends",
    .status = Status::Info,
    .seen = QT_TRANSLATE_NOOP("Check", "{mx} ends lines with CR or LF alone."),
    .why = QT_TRANSLATE_NOOP("Check",
                             "Lines end with both; a strict sender may wait for the end, or break off."),
    .fix = QT_TRANSLATE_NOOP("Check", "Check what listens on port 25 of {mx}."),
    .blocks = false};
constexpr Outcome rejects{
    "rejects", Status::Warning, QT_TRANSLATE_NOOP("Check", "{mx} greets with {reply}."),
    QT_TRANSLATE_NOOP("Check", "It may only refuse this computer; TLS could not be tested."),
    QT_TRANSLATE_NOOP("Check", "Run the check from a host with a good reputation.")};
constexpr Outcome tooMuch{
    "too-much", Status::Warning,
    QT_TRANSLATE_NOOP("Check",
                      "{mx} ({ip}) sends lines or replies that are too long or do not end: “{reply}”."),
    QT_TRANSLATE_NOOP("Check", "A line may have 512 bytes; senders break off, and TLS could not be tested."),
    QT_TRANSLATE_NOOP("Check", "Check what listens on port 25 of {mx}.")};
constexpr const Outcome *outcomes[] = {&ok, &down, &stalls, &rejects, &tooMuch, &lineEnds};
constexpr const char *needs[] = {"mx.address", "env.port25"};
constexpr const char *references[] = {"RFC 5321 2.3.8", "RFC 5321 3.1", "RFC 5321 4.5.3.2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const Fact<SmtpAnswer> fact = factOf(scene, subject);
    if (!scene.evidence->smtpWanted)
        return {
            Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "mail servers were not to be connected to"))};
    const SmtpAnswer *answer = fact.value();
    if (!answer)
        return withoutValue(scene, fact);
    Arguments values = argumentsOf(scene, subject);
    if (isUp(*answer))
        return answer->oddLineEnds ? Opinions{Opinion(ok, values), Opinion(lineEnds, values)}
                                   : Opinions{Opinion(ok, values)};
    values.append({u"error"_s, troubleText(answer->trouble)});
    const bool greeted = answer->greeting && answer->greeting->code == 220;
    values.append(
        {u"reply"_s, replyText(answer->ehlo || greeted ? answer->ehlo : answer->greeting, answer->trouble)});
    if (answer->trouble.kind == Kind::TooMuch) {
        values.last().second = visibleText(answer->trouble.text, 60);
        return {Opinion(tooMuch, values)};
    }
    if (!isDown(*answer))
        return {Opinion(rejects, values)};
    const bool couldBeUs = answer->stage == Stage::Connect && answer->trouble.kind != Kind::Refused;
    if (anyPending(scene) && !anotherWorks(scene))
        return {Opinion(Generic::running)};
    if (couldBeUs && reachOfPort25(*scene.evidence) == Port25::Blocked)
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "port 25 cannot be reached from this computer"))};
    return {Opinion(answer->stage == Stage::Connect ? down : stalls,
                    anotherWorks(scene) ? Status::Warning : Status::Error, values)};
}
} // namespace reachable

namespace starttls {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} offers STARTTLS.")};
constexpr Outcome missing{
    "missing", Status::Error, QT_TRANSLATE_NOOP("Check", "{mx} does not offer STARTTLS."),
    QT_TRANSLATE_NOOP("Check", "In enforce mode senders must not deliver to it."),
    QT_TRANSLATE_NOOP("Check", "Enable TLS in the mail server; some firewalls (“SMTP fixup”) hide it.")};
constexpr Outcome wrongReply{
    "wrong-reply", Status::Error, QT_TRANSLATE_NOOP("Check", "{mx} answers EHLO with {reply}, not with 250."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders then know of no STARTTLS, and must not deliver to it in enforce mode."),
    QT_TRANSLATE_NOOP("Check", "Check what listens on port 25 of {mx}: behind a greeting of two replies, for "
                               "example, each reply comes one command too late.")};
constexpr Outcome refused{"refused", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "{mx} answers STARTTLS with {reply}."),
                          QT_TRANSLATE_NOOP("Check", "TLS is not usable."),
                          QT_TRANSLATE_NOOP("Check", "Check certificate and key files of the mail server.")};
constexpr Outcome injected{
    "injected", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{mx} sends text in clear behind its answer to STARTTLS: “{text}”."),
    QT_TRANSLATE_NOOP("Check", "A sender that reads it as if it had come through TLS can be deceived; others "
                               "may break off the handshake."),
    QT_TRANSLATE_NOOP("Check", "Update the mail server, or the proxy in front of it.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &wrongReply, &refused, &injected};
constexpr const char *needs[] = {"smtp.reachable"};
constexpr const char *references[] = {"RFC 3207", "RFC 5321 4.3.2", "RFC 8461 4"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const SmtpAnswer *answer = scene.smtpAnswer(subject);
    Arguments values = argumentsOf(scene, subject);
    if (!answer || isDown(*answer))
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the mail server does not answer"))};
    if (!isUp(*answer))
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "the mail server did not let this computer in"))};
    if (answer->stage == Stage::Ehlo) {
        const bool hasSpoken = answer->ehlo->code == 250 || isUnknownCommand(answer->ehlo->code);
        values.append({u"reply"_s, replyText(answer->ehlo, answer->trouble)});
        return {Opinion(hasSpoken ? missing : wrongReply, values)};
    }
    values.append({u"reply"_s, replyText(answer->startTls, answer->trouble)});
    if (answer->stage == Stage::StartTls)
        return {Opinion(refused, values)};
    values.append({u"text"_s, visibleText(answer->injected, 80)});
    return {Opinion(answer->injected.isEmpty() ? ok : injected, values)};
}
} // namespace starttls

namespace handshake {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The TLS handshake with {mx} succeeds.")};
constexpr Outcome failed{"failed", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "The handshake with {mx} fails: {error}."),
                         QT_TRANSLATE_NOOP("Check", "Senders can not deliver in enforce mode."),
                         QT_TRANSLATE_NOOP("Check", "Check protocol and cipher settings.")};
constexpr Outcome inside{
    "inside", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The TLS session with {mx} stands, but EHLO through it fails: {error}."),
    QT_TRANSLATE_NOOP("Check", "Senders can not deliver in enforce mode."),
    QT_TRANSLATE_NOOP("Check", "Look for this connection in the log of the mail server.")};
constexpr Outcome early{
    "early", Status::Error,
    QT_TRANSLATE_NOOP("Check",
                      "{mx} replies before it is asked, and so its replies run into the handshake: {error}."),
    QT_TRANSLATE_NOOP("Check", "Senders can not deliver in enforce mode."),
    QT_TRANSLATE_NOOP(
        "Check", "Find out which program answers on port 25; often a filter in front of the mail server.")};
constexpr const Outcome *outcomes[] = {&ok, &failed, &inside, &early};
constexpr const char *needs[] = {"smtp.starttls"};
constexpr const char *references[] = {"RFC 8461 4", "RFC 8461 7.1"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const SmtpAnswer *answer = scene.smtpAnswer(subject);
    if (!answer)
        return {notAsked(scene)};
    Arguments values = argumentsOf(scene, subject);
    if (!answer->legacyProtocol.isEmpty())
        return {
            Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the server only knows old TLS versions"))};
    if (answer->stage == Stage::Done)
        return {Opinion(ok, values)};
    const bool ehloFailed = answer->stage == Stage::EhloAfterTls;
    values.append({u"error"_s, ehloFailed ? replyText(answer->ehloAfterTls, answer->trouble)
                                          : troubleText(answer->trouble)});
    if (ehloFailed)
        return {Opinion(inside, values)};
    return {Opinion(answer->tooEarly ? early : failed, values)};
}
} // namespace handshake

namespace addresses {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "All addresses of {mx} behave alike.")};
constexpr Outcome differ{
    "differ", Status::Warning, QT_TRANSLATE_NOOP("Check", "{ip} of {mx} behaves differently: {what}."),
    QT_TRANSLATE_NOOP(
        "Check", "Backup servers fail exactly when they are needed; senders hardly ever meet them before."),
    QT_TRANSLATE_NOOP("Check", "Bring it to the same state or remove it.")};
constexpr const Outcome *outcomes[] = {&ok, &differ};
constexpr const char *needs[] = {"smtp.reachable"};
constexpr const char *references[] = {"RFC 8461 8.4"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    using State = MxAddressState;
    QList<std::pair<IpAddress, State>> states;
    Opinions unseen, leftOut;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> &fact = scene.evidence->answer(subject.mx, type);
        if (fact.failure())
            unseen.append(Postseal::failed(*fact.failure()));
    }
    for (const IpAddress &address : scene.evidence->addressesOf(subject.mx)) {
        const Fact<SmtpAnswer> fact = factOf(scene, {subject.mx, address});
        if (fact.isPending())
            return {Opinion(Generic::running)};
        if (fact.value() && verdictOf(scene, {subject.mx, address}).trust == ChainVerdict::Trust::TooMuch)
            unseen.append(Generic::unknownBecause(tooMuchToVerify()).at(address));
        else if (fact.value())
            states.append({address, stateOf(scene, {subject.mx, address})});
        else if (fact.failure())
            (isByChoice(*fact.failure()) ? leftOut : unseen)
                .append(Postseal::failed(*fact.failure()).at(address));
    }
    if (states.isEmpty() && !unseen.isEmpty())
        return unseen;
    if (states.isEmpty() && scene.evidence->finished)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "none of its addresses was looked at"))};
    if (states.isEmpty())
        return {notAsked(scene)};
    const State best = std::min_element(states.begin(), states.end(), [](const auto &a, const auto &b) {
                           return a.second < b.second;
                       })->second;
    if (best == State::Down)
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "none of its addresses lets this computer in"))};
    Opinions opinions = unseen + leftOut;
    for (const auto &[address, state] : states) {
        if (state == best)
            continue;
        Arguments values = argumentsOf(scene, {subject.mx, address});
        values.append({u"what"_s, QCoreApplication::translate("Check", stateText(state))});
        const bool refusedByMode = scene.strictestMode() == PolicyMode::Enforce && state != State::Down;
        opinions.append(Opinion(differ, refusedByMode ? Status::Error : Status::Warning, values).at(address));
    }
    return opinions.isEmpty() ? Opinions{Opinion(ok, argumentsOf(scene, subject))} : opinions;
}
} // namespace addresses

constexpr Check sessionTable[] = {
    {"smtp.reachable", QT_TRANSLATE_NOOP("Check", "Port 25 answers"), Scope::MxAddress, reachable::needs,
     reachable::references, reachable::outcomes, reachable::judge},
    {"smtp.starttls", QT_TRANSLATE_NOOP("Check", "STARTTLS offered"), Scope::MxAddress, starttls::needs,
     starttls::references, starttls::outcomes, starttls::judge},
    {"smtp.handshake", QT_TRANSLATE_NOOP("Check", "TLS handshake with the mail server"), Scope::MxAddress,
     handshake::needs, handshake::references, handshake::outcomes, handshake::judge},
};

constexpr Check addressTable[] = {
    {"smtp.addresses", QT_TRANSLATE_NOOP("Check", "Every address of the MX works"), Scope::Mx,
     addresses::needs, addresses::references, addresses::outcomes, addresses::judge},
};

} // namespace

std::span<const Check> smtpSessionChecks()
{
    return sessionTable;
}

std::span<const Check> smtpAddressChecks()
{
    return addressTable;
}

} // namespace Postseal
