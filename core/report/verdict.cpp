#include "report/delivery.h"

#include "checks/scene.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

struct VerdictRow {
    Verdict verdict;
    const char *word;
    const char *sentence;
};

constexpr std::array verdictRows{
    VerdictRow{Verdict::Protected, "protected",
               QT_TRANSLATE_NOOP("Verdict", "Senders find and apply a policy in mode enforce, and every mail "
                                            "server that could be tested satisfies it.")},
    VerdictRow{Verdict::Testing, "testing",
               QT_TRANSLATE_NOOP("Verdict", "Senders find a valid policy in mode testing: they report "
                                            "problems, but do not enforce anything yet.")},
    VerdictRow{
        Verdict::LosingMail, "losing-mail",
        QT_TRANSLATE_NOOP(
            "Verdict",
            "The policy is enforced, but senders that honour it refuse at least one of your mail servers.")},
    VerdictRow{
        Verdict::Ineffective, "ineffective",
        QT_TRANSLATE_NOOP("Verdict", "Something is set up, but senders do not find it or do not accept it.")},
    VerdictRow{Verdict::Off, "off",
               QT_TRANSLATE_NOOP("Verdict", "The policy is valid, and says that MTA-STS is switched off.")},
    VerdictRow{Verdict::Absent, "absent", QT_TRANSLATE_NOOP("Verdict", "No MTA-STS is set up.")},
    VerdictRow{Verdict::NoMail, "no-mail",
               QT_TRANSLATE_NOOP("Verdict", "The domain takes no mail, so there is nothing to protect.")},
    VerdictRow{Verdict::Unknown, "unknown", QT_TRANSLATE_NOOP("Verdict", "It could not be found out.")},
};

const VerdictRow &rowOf(Verdict verdict)
{
    return *std::find_if(verdictRows.begin(), verdictRows.end(),
                         [&](const VerdictRow &row) { return row.verdict == verdict; });
}

bool hasError(const Findings &findings, std::initializer_list<QByteArrayView> families)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.status == Status::Error && isIn(finding, families);
    });
}

bool hasStatus(const Findings &findings, QByteArrayView id, Status status)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.status == status && id == QByteArrayView(finding.check->id);
    });
}

/// Errors that do not keep a conforming sender from using the policy.
bool isHarmlessForSenders(const Finding &finding)
{
    const QByteArrayView id(finding.check->id);
    // Where this program itself was served the policy, so are other clients: what a filter keeps from some
    // does not end the danger for the rest.
    return id == "sts-policy.mx-wide" || id == "policy-http.client-filter" ||
           (id == "policy-https.addresses" && finding.name() != u"policy-https.addresses/no-tls");
}

/// Whether some address of the policy host answered, and each that did answered rightly.
bool policyIsRefused(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.status == Status::Error && !isHarmlessForSenders(finding) &&
               isIn(finding, {"policy-https.", "policy-http.", "sts-policy."});
    });
}

/// A policy text came from some address, good or bad: more than an error page.
bool someFileIsServed(const Scene &scene)
{
    return std::any_of(scene.policies.begin(), scene.policies.end(), [](const ServedPolicy &served) {
        const ParsedPolicy &policy = served.policy;
        return !policy.value.version.isEmpty() || policy.value.mode != PolicyMode::Unset;
    });
}

bool someFileIsAccepted(const Scene &scene)
{
    return std::any_of(scene.policies.begin(), scene.policies.end(),
                       [&](const ServedPolicy &served) { return scene.isAccepted(served); });
}

/// A private address beside a public one is passed over by senders, like any that does not answer.
bool hasPublicPolicyHost(const Scene &scene)
{
    const QList<IpAddress> addresses = scene.evidence->addressesOf(scene.evidence->policyHost());
    return addresses.isEmpty() ||
           std::any_of(addresses.begin(), addresses.end(),
                       [&](const IpAddress &address) { return scene.evidence->countsAsPublic(address); });
}

/// What becomes of the policy, without regard to the mail servers.
Verdict policyVerdict(const Scene &scene, const Findings &findings)
{
    const bool txtUnknown = hasStatus(findings, "sts-txt.lookup", Status::Unknown);
    const bool txtFailed = hasStatus(findings, "sts-txt.lookup", Status::Error);
    if (txtUnknown || (txtFailed && !someFileIsServed(scene)))
        return Verdict::Unknown;
    if (txtFailed)
        return Verdict::Ineffective;
    if (!scene.stsTxtPresent())
        return someFileIsServed(scene) || hasError(findings, {"sts-txt.location"}) ? Verdict::Ineffective
                                                                                   : Verdict::Absent;
    if (hasError(findings, {"sts-txt.", "policy-host.lookup", "policy-host.address"}) ||
        !hasPublicPolicyHost(scene))
        return Verdict::Ineffective;
    if (policyIsRefused(findings))
        return Verdict::Ineffective;
    if (!someFileIsAccepted(scene))
        return Verdict::Unknown;
    switch (scene.mode()) {
    case PolicyMode::Unset:
        return Verdict::Unknown;
    case PolicyMode::None:
        return Verdict::Off;
    case PolicyMode::Testing:
        return Verdict::Testing;
    case PolicyMode::Enforce:
        break;
    }
    return Verdict::Protected;
}

Verdict verdictOf(const Scene &scene, const Findings &findings, const QList<Delivery> &delivery)
{
    if (!scene.evidence->finished)
        return Verdict::Unknown;
    if (hasStatus(findings, "env.dns", Status::Unknown)) // it may deny whatever there is
        return Verdict::Unknown;
    if (scene.takesNoMail())
        return Verdict::NoMail;
    if (!hasStatus(findings, "domain.exists", Status::Pass))
        return Verdict::Unknown;
    if (scene.evidence->mailHosts().isEmpty()) // whether it takes mail at all is open
        return Verdict::Unknown;
    const Verdict verdict = policyVerdict(scene, findings);
    const bool refused = std::any_of(delivery.begin(), delivery.end(), [](const Delivery &row) {
        return row.action == Delivery::Action::Refuse;
    });
    return verdict == Verdict::Protected && refused ? Verdict::LosingMail : verdict;
}

/// The verdict says that senders apply a policy, but by the table of senders not all of them do, or not this
/// one.
bool isReadDifferently(const Report &report)
{
    const bool applied = report.verdict == Verdict::Protected || report.verdict == Verdict::Testing ||
                         report.verdict == Verdict::LosingMail;
    const auto isOdd = [](Reading reading) {
        return reading == Reading::Misread || reading == Reading::Ignored;
    };
    return applied &&
           std::any_of(report.senders.begin(), report.senders.end(),
                       [&](const SenderReading &each) { return isOdd(each.record) || isOdd(each.policy); });
}

} // namespace

Verdict verdictFromWord(QByteArrayView word)
{
    const auto found = std::find_if(verdictRows.begin(), verdictRows.end(),
                                    [&](const VerdictRow &row) { return word == row.word; });
    return found == verdictRows.end() ? Verdict::Unknown : found->verdict;
}

const char *verdictWord(Verdict verdict)
{
    return rowOf(verdict).word;
}

bool isMissing(const Report &report)
{
    return report.verdict == Verdict::NoMail && hasStatus(report.findings, "domain.exists", Status::Error);
}

QString missingSentence()
{
    return QCoreApplication::translate("Verdict", "There is no such domain, so no mail can reach it.");
}

QString verdictSentence(const Report &report)
{
    if (isMissing(report))
        return missingSentence();
    const QString sentence = verdictSentence(report.verdict);
    if (!isReadDifferently(report))
        return sentence;
    return sentence + QLatin1Char(' ') +
           QCoreApplication::translate("Verdict",
                                       "Some sending programs, though, ignore the policy or read it in "
                                       "another way.");
}

QString verdictSentence(Verdict verdict)
{
    return QCoreApplication::translate("Verdict", rowOf(verdict).sentence);
}

Report makeReport(const Evidence &evidence)
{
    Report report;
    report.evidence = evidence;
    const Scene scene = Scene::of(evidence);
    report.findings = assess(scene);
    report.delivery = deliveryTable(scene, report.findings, policyVerdict(scene, report.findings));
    if (scene.stsTxtPresent() || !scene.policies.isEmpty())
        report.senders = readBySenders(scene);
    report.verdict = verdictOf(scene, report.findings, report.delivery);
    report.smtpTested =
        std::any_of(evidence.smtp.begin(), evidence.smtp.end(), [](const Fact<SmtpAnswer> &fact) {
            return fact.value() && fact.value()->stage > SmtpAnswer::Stage::Greeting;
        });
    return report;
}

int exitStatus(const Report &report, bool strict)
{
    bool unknown = false;
    for (const Finding &finding : report.findings) {
        if (finding.status == Status::Error || (strict && finding.status == Status::Warning))
            return 1;
        unknown = unknown || finding.status == Status::Unknown || finding.status == Status::Waiting ||
                  finding.status == Status::Running;
    }
    return unknown || report.verdict == Verdict::Unknown ? 3 : 0;
}

} // namespace Postseal
