#include "checks/catalogue.h"
#include "checks/scene.h"
#include "checks/certificatejudging.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

using Stage = PolicyAnswer::Stage;
using Kind = Trouble::Kind;

/// The answers that are known, in the order of addresses.
QList<std::pair<IpAddress, const PolicyAnswer *>> knownAnswers(const Scene &scene)
{
    QList<std::pair<IpAddress, const PolicyAnswer *>> list;
    for (auto it = scene.evidence->policy.begin(); it != scene.evidence->policy.end(); ++it) {
        if (it->value())
            list.append({it.key(), it->value()});
    }
    return list;
}

bool anyBeyond(const Scene &scene, Stage stage)
{
    const auto known = knownAnswers(scene);
    return std::any_of(known.begin(), known.end(),
                       [&](const auto &entry) { return entry.second->stage > stage; });
}

/// Some address could not be looked at from here, so that nothing can be said of all of them.
Opinions withoutAll(const Scene &scene)
{
    for (const Fact<PolicyAnswer> &fact : scene.evidence->policy) {
        if (fact.failure() && !isByChoice(*fact.failure()))
            return {failed(*fact.failure())};
    }
    return {};
}

/// When no address is known: waiting, running, or the first failure. Empty when one is.
Opinions withoutAnswer(const Scene &scene)
{
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    if (scene.evidence->policy.isEmpty() && scene.takesNoMail())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))};
    if (scene.evidence->policy.isEmpty())
        return {notAsked(scene)};
    if (const Opinions unseen = withoutAll(scene); !unseen.isEmpty())
        return unseen;
    if (knownAnswers(scene).isEmpty())
        return withoutValue(scene, scene.evidence->policy.first());
    return {};
}

Arguments hostArguments(const Scene &scene, const QString &addresses = {})
{
    return {{u"domain"_s, scene.domain().toString()}, {u"ip"_s, addresses}};
}

namespace connect {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Port 443 of mta-sts.{domain} answers.")};
constexpr Outcome timeout{
    "timeout", Status::Error,
    QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} ({ip}) does not answer on port 443."),
    QT_TRANSLATE_NOOP("Check", "Usually a firewall; senders treat the domain as one without policy."),
    QT_TRANSLATE_NOOP("Check", "Open TCP 443 to the whole internet.")};
constexpr Outcome refused{"refused", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "{ip} refuses connections on port 443."),
                          QT_TRANSLATE_NOOP("Check", "No web server listens there."),
                          QT_TRANSLATE_NOOP("Check", "Start the web server or correct the address.")};
constexpr Outcome httpOnly{
    "http-only", Status::Error, QT_TRANSLATE_NOOP("Check", "Only plain HTTP (port 80) is offered."),
    QT_TRANSLATE_NOOP("Check", "The policy must come over HTTPS; port 80 is never tried."),
    QT_TRANSLATE_NOOP("Check", "Enable HTTPS with a certificate for mta-sts.{domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &timeout, &refused, &httpOnly};
constexpr const char *needs[] = {"policy-host.address"};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &)
{
    if (anyBeyond(scene, Stage::Connect))
        return {Opinion(ok, hostArguments(scene))};
    if (const Opinions open = withoutAnswer(scene); !open.isEmpty())
        return open;
    QStringList addresses;
    const Outcome *outcome = &timeout;
    const auto known = knownAnswers(scene);
    for (const auto &[address, answer] : known) {
        addresses.append(address.toString());
        if (answer->trouble.kind == Kind::Refused || answer->trouble.kind == Kind::Closed)
            outcome = &refused;
    }
    if (std::any_of(known.begin(), known.end(), [](const auto &entry) { return entry.second->plainHttp; }))
        outcome = &httpOnly;
    return {Opinion(*outcome, hostArguments(scene, addresses.join(u", "_s)))};
}
} // namespace connect

namespace handshake {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The TLS handshake succeeds.")};
constexpr Outcome notTls{"not-tls", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "Port 443 answers without TLS."),
                         QT_TRANSLATE_NOOP("Check", "Senders can not connect."),
                         QT_TRANSLATE_NOOP("Check", "Enable TLS on this port.")};
constexpr Outcome alert{"alert", Status::Error,
                        QT_TRANSLATE_NOOP("Check", "The server ends the handshake: {alert}."),
                        QT_TRANSLATE_NOOP("Check", "Often the web server has no site for this name."),
                        QT_TRANSLATE_NOOP("Check", "Add mta-sts.{domain} to the site and its certificate.")};
constexpr Outcome clientCert{"client-cert", Status::Error,
                             QT_TRANSLATE_NOOP("Check", "The server asks for a client certificate."),
                             QT_TRANSLATE_NOOP("Check", "Senders do not have one."),
                             QT_TRANSLATE_NOOP("Check", "Switch that off for this host.")};
constexpr Outcome timeout{
    "timeout", Status::Error,
    QT_TRANSLATE_NOOP(
        "Check",
        "mta-sts.{domain} ({ip}) accepts the connection but does not finish the TLS handshake: {error}."),
    QT_TRANSLATE_NOOP("Check", "Senders give up waiting and see no policy."),
    QT_TRANSLATE_NOOP("Check", "Check what listens on port 443; a web server with TLS has to answer there.")};
constexpr const Outcome *outcomes[] = {&ok, &notTls, &alert, &clientCert, &timeout};
constexpr const char *needs[] = {"policy-https.connect"};
constexpr const char *references[] = {"RFC 8461 7.1"};

Opinions judge(const Scene &scene, const Subject &)
{
    if (anyBeyond(scene, Stage::Handshake))
        return {Opinion(ok, hostArguments(scene))};
    if (const Opinions open = withoutAnswer(scene); !open.isEmpty())
        return open;
    for (const auto &[address, answer] : knownAnswers(scene)) {
        if (answer->stage != Stage::Handshake)
            continue;
        Arguments values = hostArguments(scene, address.toString());
        values.append({u"alert"_s, troubleText(answer->trouble)});
        values.append({u"error"_s, troubleText(answer->trouble)});
        if (!answer->legacyProtocol.isEmpty())
            return {Generic::skippedBecause(
                QT_TRANSLATE_NOOP("Check", "the server only knows old TLS versions"))};
        if (answer->trouble.kind == Kind::NotTls)
            return {Opinion(notTls, values)};
        if (answer->trouble.kind == Kind::ClientCertificate)
            return {Opinion(clientCert, values)};
        return {Opinion(answer->trouble.kind == Kind::Timeout ? timeout : alert, values)};
    }
    return {notAsked(scene)};
}
} // namespace handshake

namespace tlsVersion {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{version} is used.")};
constexpr Outcome old{"old", Status::Error, QT_TRANSLATE_NOOP("Check", "The server only offers {version}."),
                      QT_TRANSLATE_NOOP("Check", "Senders require TLS 1.2 or newer."),
                      QT_TRANSLATE_NOOP("Check", "Enable TLS 1.2 and 1.3.")};
constexpr const Outcome *outcomes[] = {&ok, &old};
constexpr const char *needs[] = {"policy-https.connect"};
constexpr const char *references[] = {"RFC 8461 7.2", "RFC 8996", "RFC 9325"};

Opinions judge(const Scene &scene, const Subject &)
{
    const auto known = knownAnswers(scene);
    const auto with = [](const QByteArray &version) {
        return Arguments{{u"version"_s, QString::fromLatin1(version)}};
    };
    for (const auto &[address, answer] : known) {
        if (answer->tls && !answer->tls->isCurrent() && !answer->tls->protocol.isEmpty())
            return {Opinion(old, with(answer->tls->protocol)).at(address)};
    }
    for (const auto &[address, answer] : known) {
        if (answer->tls && answer->tls->isCurrent())
            return {Opinion(ok, with(answer->tls->protocol))};
    }
    if (const Opinions open = withoutAnswer(scene); !open.isEmpty())
        return open;
    for (const auto &[address, answer] : known) {
        if (!answer->legacyProtocol.isEmpty())
            return {Opinion(old, with(answer->legacyProtocol)).at(address)};
    }
    return {Generic::skippedBecause(
        QT_TRANSLATE_NOOP("Check", "the handshake ends before a version is agreed on"))};
}
} // namespace tlsVersion

namespace certificateName {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate names mta-sts.{domain}.")};
constexpr Outcome mismatch{
    "mismatch", Status::Error, QT_TRANSLATE_NOOP("Check", "The certificate is for {names}."),
    QT_TRANSLATE_NOOP(
        "Check",
        "Senders refuse the policy. With a CNAME to a provider it still has to name mta-sts.{domain}."),
    QT_TRANSLATE_NOOP("Check", "Get a certificate for mta-sts.{domain}.")};
constexpr Outcome cnOnly{"cn-only", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "The name is only in the old common-name field."),
                         QT_TRANSLATE_NOOP("Check", "Current software does not look there."),
                         QT_TRANSLATE_NOOP("Check", "Issue a certificate with the name as SAN.")};
constexpr const Outcome *outcomes[] = {&ok, &mismatch, &cnOnly};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3", "RFC 8461 8.2", "RFC 6125", "RFC 9525"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const ChainVerdict verdict = scene.policyChains.value(subject.address);
    const Arguments values{{u"domain"_s, scene.domain().toString()}, {u"names"_s, namesOf(verdict.leaf)}};
    if (verdict.nameMatches)
        return {Opinion(ok, values)};
    return {Opinion(verdict.onlyCommonName ? cnOnly : mismatch, values)};
}
} // namespace certificateName

namespace certificateTrust {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate leads to a trusted authority.")};
constexpr Outcome selfSigned{"self-signed", Status::Error,
                             QT_TRANSLATE_NOOP("Check", "The certificate is self-signed."),
                             QT_TRANSLATE_NOOP("Check", "Senders only accept public authorities."),
                             QT_TRANSLATE_NOOP("Check", "Use a public CA, for example Let's Encrypt.")};
constexpr Outcome unknownCa{
    "unknown-ca", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The certificate comes from {issuer}, which is not generally trusted."),
    QT_TRANSLATE_NOOP("Check", "Senders refuse it."), QT_TRANSLATE_NOOP("Check", "Use a public CA.")};
constexpr Outcome incomplete{
    "incomplete", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The server does not send the intermediate certificate {missing}."),
    QT_TRANSLATE_NOOP("Check", "Browsers fill the gap, mail servers do not."),
    QT_TRANSLATE_NOOP("Check", "Install the full chain.")};
constexpr Outcome weak{
    "weak", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The certificate is refused by current software: {what}."),
    QT_TRANSLATE_NOOP("Check", "Senders refuse it as well."),
    QT_TRANSLATE_NOOP(
        "Check", "Issue a new certificate with a key of at least 2048 bits, for server authentication.")};
constexpr Outcome revoked{
    "revoked", Status::Warning, QT_TRANSLATE_NOOP("Check", "The certificate was revoked on {date}."),
    QT_TRANSLATE_NOOP("Check",
                      "The server itself hands out this status; senders may look at it and then refuse."),
    QT_TRANSLATE_NOOP("Check", "Replace the certificate of mta-sts.{domain}.")};
constexpr Outcome tooLong{
    "long", Status::Warning,
    QT_TRANSLATE_NOOP("Check",
                      "The server sends {count} certificates; only the first {limit} are looked at."),
    QT_TRANSLATE_NOOP("Check", "Senders have limits as well and may give up."),
    QT_TRANSLATE_NOOP("Check", "Send the certificate and its intermediates alone.")};
constexpr const Outcome *outcomes[] = {&ok,   &selfSigned, &unknownCa, &incomplete,
                                       &weak, &revoked,    &tooLong,   &largeKey};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3", "RFC 8461 10.5", "RFC 5280"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const ChainVerdict verdict = scene.policyChains.value(subject.address);
    Opinions opinions = judgeTrust(verdict, {ok, selfSigned, unknownCa, incomplete, weak}, {});
    const StapledStatus status = scene.policyStaples.value(subject.address);
    if (opinions.first().outcome == &ok && status.says == StapledStatus::Says::Revoked)
        opinions = {Opinion(
            revoked, {{u"date"_s, dateText(status.revokedAt)}, {u"domain"_s, scene.domain().toString()}})};
    return opinions + judgeLength(scene.policyAnswer(subject.address)->tls, tooLong, {}) +
           judgeKeySize(verdict, scene.evidence->policyHost());
}
} // namespace certificateTrust

namespace certificateValidity {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate is valid until {date}.")};
constexpr Outcome expired{
    "expired", Status::Error, QT_TRANSLATE_NOOP("Check", "The certificate expired on {date}."),
    QT_TRANSLATE_NOOP(
        "Check", "Senders can not refresh the policy; when their cached copy runs out, protection ends."),
    QT_TRANSLATE_NOOP("Check", "Renew it and check the automatic renewal.")};
constexpr Outcome future{"future", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "The certificate is valid only from {date}."),
                         QT_TRANSLATE_NOOP("Check", "Senders refuse it until then."),
                         QT_TRANSLATE_NOOP("Check", "Check the clock of the issuing machine or wait.")};
constexpr const Outcome *outcomes[] = {&ok, &expired, &future};
constexpr const char *needs[] = {"policy-https.handshake"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    return judgeDates(scene.policyChains.value(subject.address), {ok, expired, future}, {});
}
} // namespace certificateValidity

namespace certificateExpiring {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The certificate is good for another {days} days.")};
constexpr Outcome soon{"soon", Status::Warning,
                       QT_TRANSLATE_NOOP("Check", "The certificate ends in {days} days."),
                       QT_TRANSLATE_NOOP("Check", "Renewal seems to be late."),
                       QT_TRANSLATE_NOOP("Check", "Check the renewal job.")};
constexpr const Outcome *outcomes[] = {&ok, &soon};
constexpr const char *needs[] = {"policy-https.certificate.validity"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    return judgeRenewal(scene.policyChains.value(subject.address), scene.evidence->observedAt, ok, soon, {});
}
} // namespace certificateExpiring

constexpr Check table[] = {
    {"policy-https.connect", QT_TRANSLATE_NOOP("Check", "Port 443 answers"), Scope::Domain, connect::needs,
     connect::references, connect::outcomes, connect::judge},
    {"policy-https.handshake", QT_TRANSLATE_NOOP("Check", "TLS handshake"), Scope::Domain, handshake::needs,
     handshake::references, handshake::outcomes, handshake::judge},
    {"policy-https.tls-version", QT_TRANSLATE_NOOP("Check", "TLS version"), Scope::Domain, tlsVersion::needs,
     tlsVersion::references, tlsVersion::outcomes, tlsVersion::judge},
    {"policy-https.certificate.name", QT_TRANSLATE_NOOP("Check", "Certificate is for mta-sts"),
     Scope::PolicyAddress, certificateName::needs, certificateName::references, certificateName::outcomes,
     certificateName::judge},
    {"policy-https.certificate.trust", QT_TRANSLATE_NOOP("Check", "Certificate is trusted"),
     Scope::PolicyAddress, certificateTrust::needs, certificateTrust::references, certificateTrust::outcomes,
     certificateTrust::judge},
    {"policy-https.certificate.validity", QT_TRANSLATE_NOOP("Check", "Certificate dates"),
     Scope::PolicyAddress, certificateValidity::needs, certificateValidity::references,
     certificateValidity::outcomes, certificateValidity::judge},
    {"policy-https.certificate.expiring", QT_TRANSLATE_NOOP("Check", "Certificate renewal"),
     Scope::PolicyAddress, certificateExpiring::needs, certificateExpiring::references,
     certificateExpiring::outcomes, certificateExpiring::judge},
};

} // namespace

std::span<const Check> policyHttpsChecks()
{
    return table;
}

} // namespace Postseal
