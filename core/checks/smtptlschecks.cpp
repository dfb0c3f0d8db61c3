#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/certificatejudging.h"
#include "checks/scene.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

Arguments argumentsOf(const Subject &subject)
{
    return {{u"mx"_s, subject.mx.toString()}, {u"ip"_s, subject.address.toString()}};
}

namespace tlsVersion {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} uses {version}.")};
constexpr Outcome old{"old", Status::Error, QT_TRANSLATE_NOOP("Check", "{mx} only offers {version}."),
                      QT_TRANSLATE_NOOP("Check", "Current senders refuse it."),
                      QT_TRANSLATE_NOOP("Check", "Enable TLS 1.2 and 1.3 on {mx}.")};
constexpr Outcome legacy{"legacy", Status::Info, QT_TRANSLATE_NOOP("Check", "{mx} still accepts {version}."),
                         QT_TRANSLATE_NOOP("Check", "Outdated, but no obstacle for MTA-STS."),
                         QT_TRANSLATE_NOOP("Check", "Disable it when your partners allow.")};
constexpr const Outcome *outcomes[] = {&ok, &old, &legacy};
constexpr const char *needs[] = {"smtp.starttls"};
constexpr const char *references[] = {"RFC 8461 7.2", "RFC 8996", "RFC 9325"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const SmtpAnswer *answer = scene.smtpAnswer(subject);
    if (!answer)
        return {notAsked(scene)};
    const auto with = [&](const QByteArray &version) {
        return argumentsOf(subject) + Arguments{{u"version"_s, QString::fromLatin1(version)}};
    };
    const QByteArray &agreed = answer->tls ? answer->tls->protocol : answer->legacyProtocol;
    if (agreed.isEmpty())
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the handshake ends before a version is agreed on"))};
    if (!answer->tls || !answer->tls->isCurrent())
        return {Opinion(old, with(agreed))};
    if (answer->older && answer->older->completed)
        return {Opinion(legacy, with(answer->older->protocol))};
    // Whether it takes older ones as well is open until that was tried.
    if (!scene.evidence->furtherWanted)
        return {notFurther()};
    if (!answer->older || !answer->older->isRefused())
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the server did not let this computer in once more"))};
    return {Opinion(ok, with(agreed))};
}
} // namespace tlsVersion

namespace sni {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "{mx} shows its certificate to whoever asks.")};
constexpr Outcome required{
    "required", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{mx} refuses clients that {what} in the handshake (SNI): {error}."),
    QT_TRANSLATE_NOOP("Check", "Mail servers must not insist on it."),
    QT_TRANSLATE_NOOP("Check",
                      "Configure a certificate on {mx} for clients that send no name that it knows.")};
constexpr Outcome differs{
    "differs", Status::Info,
    QT_TRANSLATE_NOOP("Check", "{mx} shows another certificate to clients that send no name: {names}."),
    QT_TRANSLATE_NOOP("Check", "Fine: senders with MTA-STS send the name of the MX. Some others do not."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr const Outcome *outcomes[] = {&ok, &required, &differs};
constexpr const char *needs[] = {"smtp.handshake"};
constexpr const char *references[] = {"RFC 8461 7.1"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const SmtpAnswer *answer = scene.smtpAnswer(subject);
    if (!scene.evidence->furtherWanted)
        return {notFurther()};
    if (!answer || !answer->tls)
        return {notAsked(scene)};
    const auto refusal = [&](const TlsTrial &trial, const char *what) {
        return Opinion(required, argumentsOf(subject) +
                                     Arguments{{u"what"_s, QCoreApplication::translate("Check", what)},
                                               {u"error"_s, troubleText(trial.trouble)}});
    };
    if (answer->withoutName && !answer->withoutName->completed)
        return {refusal(*answer->withoutName, QT_TRANSLATE_NOOP("Check", "send no name"))};
    if (answer->otherName && !answer->otherName->completed)
        return {refusal(*answer->otherName, QT_TRANSLATE_NOOP("Check", "send a name that it does not know"))};
    if (!answer->withoutName || !answer->otherName)
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the server did not let this computer in once more"))};
    if (answer->withoutName->leaf != answer->tls->chain.value(0)) {
        const Certificate shown = Certificate::fromDer(answer->withoutName->leaf);
        return {Opinion(differs, argumentsOf(subject) + Arguments{{u"names"_s, namesOf(shown)}})};
    }
    return {Opinion(ok, argumentsOf(subject))};
}
} // namespace sni

constexpr Check versionTable[] = {
    {"smtp.tls-version", QT_TRANSLATE_NOOP("Check", "TLS version of the mail server"), Scope::MxAddress,
     tlsVersion::needs, tlsVersion::references, tlsVersion::outcomes, tlsVersion::judge},
};

constexpr Check sniTable[] = {
    {"smtp.sni", QT_TRANSLATE_NOOP("Check", "Works with and without SNI"), Scope::MxAddress, sni::needs,
     sni::references, sni::outcomes, sni::judge},
};

} // namespace

std::span<const Check> smtpVersionChecks()
{
    return versionTable;
}

std::span<const Check> smtpSniChecks()
{
    return sniTable;
}

} // namespace Postseal
