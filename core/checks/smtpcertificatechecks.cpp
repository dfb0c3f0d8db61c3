#include "checks/catalogue.h"
#include "checks/certificatejudging.h"
#include "checks/scene.h"

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

Arguments argumentsOf(const Scene &scene, const Subject &subject)
{
    return {{u"mx"_s, subject.mx.toString()}, {u"domain"_s, scene.domain().toString()}};
}

ChainVerdict verdictOf(const Scene &scene, const Subject &subject)
{
    return scene.smtpChains.value({subject.mx, subject.address});
}

namespace certificateName {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The certificate names {mx}.")};
constexpr Outcome mismatch{
    "mismatch", Status::Error, QT_TRANSLATE_NOOP("Check", "The certificate of {mx} is for {names}."),
    QT_TRANSLATE_NOOP("Check", "In enforce mode senders will not deliver."),
    QT_TRANSLATE_NOOP("Check", "Get a certificate that lists {mx}. To name the MX after the certificate "
                               "instead, let the policy list that name first.")};
constexpr Outcome domainOnly{
    "domain-only", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The certificate of {mx} names {domain} but not {mx}."),
    QT_TRANSLATE_NOOP("Check", "The MX host name counts, not the mail domain."),
    QT_TRANSLATE_NOOP("Check", "Add {mx} to the certificate.")};
constexpr const Outcome *outcomes[] = {&ok, &mismatch, &domainOnly};
constexpr const char *needs[] = {"smtp.handshake"};
constexpr const char *references[] = {"RFC 8461 4.2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const ChainVerdict verdict = verdictOf(scene, subject);
    Arguments values = argumentsOf(scene, subject);
    values.append({u"names"_s, namesOf(verdict.leaf)});
    if (verdict.nameMatches)
        return {Opinion(ok, values)};
    const bool namesDomain = namesHost(verdict.leaf.dnsNames, scene.domain().ascii());
    return {Opinion(namesDomain ? domainOnly : mismatch, values)};
}
} // namespace certificateName

namespace certificateTrust {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate of {mx} leads to a trusted authority.")};
constexpr Outcome selfSigned{
    "self-signed", Status::Error, QT_TRANSLATE_NOOP("Check", "{mx} uses a self-signed certificate."),
    QT_TRANSLATE_NOOP("Check", "Common on mail servers, but MTA-STS needs a public authority."),
    QT_TRANSLATE_NOOP("Check", "Install a certificate from a public CA.")};
constexpr Outcome unknownCa{
    "unknown-ca", Status::Error, QT_TRANSLATE_NOOP("Check", "The certificate of {mx} comes from {issuer}."),
    QT_TRANSLATE_NOOP("Check", "Senders do not trust it."), QT_TRANSLATE_NOOP("Check", "Use a public CA.")};
constexpr Outcome incomplete{"incomplete", Status::Error,
                             QT_TRANSLATE_NOOP("Check", "{mx} does not send the intermediate certificate."),
                             QT_TRANSLATE_NOOP("Check", "Senders can not build the chain."),
                             QT_TRANSLATE_NOOP("Check", "Configure the full chain file.")};
constexpr Outcome weak{
    "weak", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The certificate of {mx} is refused by current software: {what}."),
    QT_TRANSLATE_NOOP("Check", "Senders refuse it as well."),
    QT_TRANSLATE_NOOP(
        "Check", "Issue a new certificate with a key of at least 2048 bits, for server authentication.")};
constexpr Outcome tooLong{
    "long", Status::Warning,
    QT_TRANSLATE_NOOP("Check",
                      "{mx} sends {count} certificates; no more than {limit} are sure to be looked at."),
    QT_TRANSLATE_NOOP("Check", "Senders have limits: Postfix refuses a chain of more than 10 intermediates."),
    QT_TRANSLATE_NOOP("Check", "Send the certificate of {mx} and its intermediates alone.")};
constexpr const Outcome *outcomes[] = {&ok, &selfSigned, &unknownCa, &incomplete, &weak, &tooLong, &largeKey};
constexpr const char *needs[] = {"smtp.handshake"};
constexpr const char *references[] = {"RFC 8461 4.2", "RFC 5280"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const SmtpAnswer *answer = scene.smtpAnswer(subject);
    const ChainVerdict verdict = verdictOf(scene, subject);
    const Arguments values = argumentsOf(scene, subject);
    const Opinions cut = judgeLength(answer ? answer->tls : std::nullopt, tooLong, values);
    return judgeTrust(verdict, {ok, selfSigned, unknownCa, incomplete, weak}, values) +
           (cut.isEmpty() ? judgeDepth(verdict, tooLong, values) : cut) + judgeKeySize(verdict, subject.mx);
}
} // namespace certificateTrust

namespace certificateValidity {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate of {mx} is valid until {date}.")};
constexpr Outcome expired{"expired", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "The certificate of {mx} expired on {date}."),
                          QT_TRANSLATE_NOOP("Check", "In enforce mode senders will not deliver."),
                          QT_TRANSLATE_NOOP("Check", "Renew it and reload the mail server.")};
constexpr Outcome future{"future", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "The certificate of {mx} is valid only from {date}."),
                         QT_TRANSLATE_NOOP("Check", "Senders refuse it until then."),
                         QT_TRANSLATE_NOOP("Check", "Check the clock or wait.")};
constexpr const Outcome *outcomes[] = {&ok, &expired, &future};
constexpr const char *needs[] = {"smtp.handshake"};
constexpr const char *references[] = {"RFC 8461 4.2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    return judgeDates(verdictOf(scene, subject), {ok, expired, future}, argumentsOf(scene, subject));
}
} // namespace certificateValidity

namespace certificateExpiring {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate of {mx} is good for another {days} days.")};
constexpr Outcome soon{
    "soon", Status::Warning, QT_TRANSLATE_NOOP("Check", "The certificate of {mx} ends in {days} days."),
    QT_TRANSLATE_NOOP(
        "Check",
        "Expiry stops mail in enforce mode. Often the file is renewed but the server was not reloaded."),
    QT_TRANSLATE_NOOP("Check", "Check renewal and reload.")};
constexpr const Outcome *outcomes[] = {&ok, &soon};
constexpr const char *needs[] = {"smtp.certificate.validity"};
constexpr const char *references[] = {"RFC 8461 4.2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    return judgeRenewal(verdictOf(scene, subject), scene.evidence->observedAt, ok, soon,
                        argumentsOf(scene, subject));
}
} // namespace certificateExpiring

constexpr Check table[] = {
    {"smtp.certificate.name", QT_TRANSLATE_NOOP("Check", "Mail server certificate names the MX"),
     Scope::MxAddress, certificateName::needs, certificateName::references, certificateName::outcomes,
     certificateName::judge},
    {"smtp.certificate.trust", QT_TRANSLATE_NOOP("Check", "Mail server certificate is trusted"),
     Scope::MxAddress, certificateTrust::needs, certificateTrust::references, certificateTrust::outcomes,
     certificateTrust::judge},
    {"smtp.certificate.validity", QT_TRANSLATE_NOOP("Check", "Mail server certificate dates"),
     Scope::MxAddress, certificateValidity::needs, certificateValidity::references,
     certificateValidity::outcomes, certificateValidity::judge},
    {"smtp.certificate.expiring", QT_TRANSLATE_NOOP("Check", "Mail server certificate renewal"),
     Scope::MxAddress, certificateExpiring::needs, certificateExpiring::references,
     certificateExpiring::outcomes, certificateExpiring::judge},
};

} // namespace

std::span<const Check> smtpCertificateChecks()
{
    return table;
}

} // namespace Postseal
