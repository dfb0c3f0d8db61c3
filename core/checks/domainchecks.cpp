#include "checks/catalogue.h"
#include "checks/scene.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

/// Some question of this domain was answered, so the resolver lives whatever it says about the root. One that
/// denies even the root is believed only where it has records: it may deny everything.
bool anyCredibleAnswer(const Evidence &evidence)
{
    const DnsAnswer *root = evidence.control.value();
    const bool denies = root && root->isUsable() && root->isEmpty();
    return std::any_of(evidence.dns.begin(), evidence.dns.end(), [&](const Fact<DnsAnswer> &fact) {
        const DnsAnswer *answer = fact.value();
        return answer && answer->isUsable() && !(denies && answer->isEmpty());
    });
}

/// How the question about the root ended, for {rcode}.
QString endOfControl(const Fact<DnsAnswer> &control)
{
    if (const Failure *failure = control.failure())
        return QCoreApplication::translate("Check", failureReason(failure->kind));
    return control.value() ? control.value()->outcomeText() : QString();
}

namespace domainName {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The domain is {domain}.")};
constexpr Outcome invalid{
    "invalid", Status::Error, QT_TRANSLATE_NOOP("Check", "“{input}” is not a mail domain."),
    QT_TRANSLATE_NOOP("Check", "Everything below is looked up under this name."),
    QT_TRANSLATE_NOOP("Check",
                      "Enter the part behind the @ of your mail addresses, for example example.com.")};
constexpr Outcome converted{
    "converted", Status::Info, QT_TRANSLATE_NOOP("Check", "Using {domain}."),
    QT_TRANSLATE_NOOP("Check", "DNS, the policy file and reports work with the ASCII form."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr const Outcome *outcomes[] = {&ok, &invalid, &converted};
constexpr const char *references[] = {"RFC 5321 4.1.2", "RFC 5891"};

Opinions judge(const Scene &scene, const Subject &)
{
    const DomainInput &input = scene.evidence->input;
    if (input.problem != DomainInput::Problem::None)
        return {Opinion(invalid, {{u"input"_s, visibleText(input.input)}})};
    return {Opinion(input.converted ? converted : ok, {{u"domain"_s, input.domain.toString()}})};
}
} // namespace domainName

namespace nameServer {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The name server {resolver} answers.")};
constexpr Outcome dead{
    "dead", Status::Unknown,
    QT_TRANSLATE_NOOP("Check", "The name server {resolver} does not give a usable answer ({rcode})."),
    QT_TRANSLATE_NOOP("Check", "Without DNS no result would mean anything."),
    QT_TRANSLATE_NOOP("Check", "Check the network, or choose another name server in the settings.")};
constexpr Outcome noDnssec{
    "no-dnssec", Status::Info,
    QT_TRANSLATE_NOOP("Check", "The name server {resolver} does not check DNSSEC signatures."),
    QT_TRANSLATE_NOOP("Check", "DANE results and forged answers can not be judged from here."),
    QT_TRANSLATE_NOOP("Check", "Use a validating name server to see the DANE checks.")};
constexpr const Outcome *outcomes[] = {&ok, &dead, &noDnssec};
constexpr const char *needs[] = {"input.domain"};
constexpr const char *references[] = {"RFC 1035"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> &control = scene.evidence->control;
    const DnsAnswer *answer = control.value();
    const Arguments values{{u"resolver"_s, answer ? visibleText(answer->resolver) : QString()},
                           {u"rcode"_s, endOfControl(control)}};
    const bool gaveRoot = answer && answer->outcome == DnsAnswer::Outcome::Data;
    if (gaveRoot || anyCredibleAnswer(*scene.evidence)) {
        const bool blind = answer && answer->isUsable() && !answer->message.authentic;
        return {Opinion(blind ? noDnssec : ok, values)};
    }
    if (control.isPending() || control.isNotAsked())
        return {control.isPending() ? Opinion(Generic::running) : notAsked(scene)};
    return {Opinion(dead, values)};
}
} // namespace nameServer

namespace port25 {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "This computer can reach port 25.")};
constexpr Outcome blocked{
    "blocked", Status::Warning, QT_TRANSLATE_NOOP("Check", "This computer can not reach port 25 anywhere."),
    QT_TRANSLATE_NOOP("Check", "Most home and office networks block it; your mail servers may be fine."),
    QT_TRANSLATE_NOOP("Check", "Run the mail server checks from a server or another network.")};
constexpr Outcome refused{
    "refused", Status::Info,
    QT_TRANSLATE_NOOP("Check", "Every mail server refuses connections on port 25 from this computer."),
    QT_TRANSLATE_NOOP("Check", "They may do so themselves, or a filter before this computer does."),
    QT_TRANSLATE_NOOP("Check", "Run the mail server checks from another network to tell the two apart.")};
constexpr const Outcome *outcomes[] = {&ok, &blocked, &refused};
constexpr const char *needs[] = {"env.dns"};
constexpr const char *references[] = {"RFC 5321 4.5.4.2"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (!evidence.smtpWanted)
        return {
            Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "mail servers were not to be connected to"))};
    switch (reachOfPort25(evidence)) {
    case Port25::Open:
        return {Opinion(ok)};
    case Port25::Blocked:
        return {Opinion(blocked)};
    case Port25::Refused:
        return {Opinion(refused)};
    case Port25::Undecided:
        return {Opinion(Generic::running)};
    case Port25::NotTried:
        return {
            Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "no mail server could be tried from here"))};
    case Port25::NothingToTry:
        break;
    }
    if (!evidence.finished)
        return {Opinion(Generic::waiting)};
    if (!evidence.smtp.isEmpty()) // there are some, and none was to be connected to
        return withoutValue(scene, evidence.smtp.first());
    const QList<MxData> hosts = evidence.mailHosts();
    const bool passedOver = std::any_of(hosts.begin(), hosts.end(), [&](const MxData &mx) {
        return !evidence.addressesOf(mx.host).isEmpty();
    });
    if (passedOver)
        return {notAsked(scene)};
    return {
        Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no mail server to connect to"))};
}
} // namespace port25

namespace exists {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{domain} exists.")};
constexpr Outcome nxdomain{"nxdomain", Status::Error,
                           QT_TRANSLATE_NOOP("Check", "{domain} does not exist in DNS."),
                           QT_TRANSLATE_NOOP("Check", "No mail can reach it."),
                           QT_TRANSLATE_NOOP("Check", "Check the spelling and the registration.")};
constexpr Outcome unreachable{
    "unreachable", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The name servers of {domain} do not give a usable answer ({rcode})."),
    QT_TRANSLATE_NOOP("Check", "Senders can not find your mail servers either."),
    QT_TRANSLATE_NOOP("Check", "Check the name servers of the domain.")};
constexpr const Outcome *outcomes[] = {&ok, &nxdomain, &unreachable};
constexpr const char *needs[] = {"env.dns"};
constexpr const char *references[] = {"RFC 1034"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = scene.evidence->answer(scene.domain(), RecordType::MX);
    const DnsAnswer *answer = fact.value();
    if (!answer)
        return withoutValue(scene, fact);
    if (scene.evidence->unchecked.value({scene.domain(), RecordType::MX}).isPending())
        return {Opinion(Generic::running)};
    const Arguments values{{u"domain"_s, scene.domain().toString()},
                           {u"rcode"_s, endOf(scene, {scene.domain(), RecordType::MX})}};
    if (scene.evidence->isBogus({scene.domain(), RecordType::MX}))
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the DNSSEC signatures of the domain do not verify"))};
    if (answer->outcome == DnsAnswer::Outcome::NxDomain && answer->chain.isEmpty())
        return {Opinion(nxdomain, values)};
    return {Opinion(answer->isUsable() || answer->outcome == DnsAnswer::Outcome::NxDomain ? ok : unreachable,
                    values)};
}
} // namespace exists

constexpr Check table[] = {
    {"input.domain",
     QT_TRANSLATE_NOOP("Check", "Domain name"),
     Scope::Domain,
     {},
     domainName::references,
     domainName::outcomes,
     domainName::judge},
    {"env.dns", QT_TRANSLATE_NOOP("Check", "Name server of this computer"), Scope::Domain, nameServer::needs,
     nameServer::references, nameServer::outcomes, nameServer::judge},
    {"env.port25", QT_TRANSLATE_NOOP("Check", "Outgoing port 25"), Scope::Domain, port25::needs,
     port25::references, port25::outcomes, port25::judge},
    {"domain.exists", QT_TRANSLATE_NOOP("Check", "Domain in DNS"), Scope::Domain, exists::needs,
     exists::references, exists::outcomes, exists::judge},
};

} // namespace

std::span<const Check> domainChecks()
{
    return table;
}

} // namespace Postseal
