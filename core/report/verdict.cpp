#include "report/report.h"

#include "checks/danejudging.h"
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

bool isIn(const Finding &finding, std::initializer_list<QByteArrayView> families)
{
    const QByteArrayView id(finding.check->id);
    return std::any_of(families.begin(), families.end(),
                       [&](QByteArrayView family) { return id.startsWith(family); });
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
    return id == "sts-policy.mx-wide" || id == "policy-https.addresses" || id == "policy-http.client-filter";
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
    if (scene.takesNoMail())
        return Verdict::NoMail;
    if (hasStatus(findings, "env.dns", Status::Unknown) ||
        !hasStatus(findings, "domain.exists", Status::Pass))
        return Verdict::Unknown;
    const Verdict verdict = policyVerdict(scene, findings);
    const bool refused = std::any_of(delivery.begin(), delivery.end(), [](const Delivery &row) {
        return row.action == Delivery::Action::Refuse;
    });
    return verdict == Verdict::Protected && refused ? Verdict::LosingMail : verdict;
}

/// The checks that a sender makes of one address of an MX (RFC 8461 4 and 5).
bool countsForDelivery(const Finding &finding)
{
    return isIn(finding, {"mx.name", "match.mx-covered", "smtp."}) &&
           !isIn(finding, {"smtp.addresses", "smtp.certificate.expiring"});
}

bool isAbout(const Finding &finding, const DomainName &mx, const IpAddress &address)
{
    return (finding.subject.isEmpty() || finding.subject == mx.toString()) &&
           (finding.address.isEmpty() || finding.address == address.toString());
}

/// What stands against one address: every reason, and whether a sender would refuse or just not get through.
Delivery deliveryTo(const Findings &findings, Verdict policy, const MxData &mx, const IpAddress &address)
{
    Delivery row{mx.host, mx.preference, address, Delivery::Action::Deliver, {}};
    bool refused = false;
    bool open = address.isNull(); // nothing to deliver to: neither delivered nor refused
    for (const Finding &finding : findings) {
        if (!countsForDelivery(finding) || !isAbout(finding, mx.host, address))
            continue;
        const bool down = isIn(finding, {"smtp.reachable"}) && finding.outcome->status != Status::Pass;
        if (finding.outcome->status == Status::Error)
            row.because.append(finding.name());
        refused = refused || (finding.outcome->status == Status::Error && !down);
        open = open || down || finding.status == Status::Unknown;
    }
    if (policy == Verdict::Unknown)
        row.action = Delivery::Action::Unknown;
    else if (policy != Verdict::Protected && policy != Verdict::Testing)
        row.action = Delivery::Action::Deliver; // nothing asks for more
    else if (refused && !address.isNull())
        row.action =
            policy == Verdict::Protected ? Delivery::Action::Refuse : Delivery::Action::DeliverUnprotected;
    else if (open)
        row.action = Delivery::Action::Unknown;
    return row;
}

Delivery::Dane daneAt(const Evidence &evidence, const MxEndpoint &endpoint)
{
    using Kind = DaneState::Kind;
    switch (daneStateOf(evidence, endpoint.host).kind) {
    case Kind::None:
    case Kind::NotSigned: // has no effect
        return Delivery::Dane::None;
    case Kind::Broken:
        return Delivery::Dane::Broken;
    case Kind::Open:
    case Kind::NoResolver:
        return Delivery::Dane::Unknown;
    case Kind::Valid:
        break;
    }
    const std::optional<DaneMatch> match = daneMatchAt(evidence, endpoint);
    if (!match)
        return Delivery::Dane::Unknown;
    return *match == DaneMatch::Fits      ? Delivery::Dane::Fits
           : *match == DaneMatch::Differs ? Delivery::Dane::Differs
                                          : Delivery::Dane::Unusable;
}

QList<Delivery> deliveryTable(const Scene &scene, const Findings &findings)
{
    const Verdict policy = policyVerdict(scene, findings);
    QList<Delivery> table;
    for (const MxData &mx : scene.evidence->mailHosts()) {
        QList<IpAddress> addresses = scene.evidence->addressesOf(mx.host);
        if (addresses.isEmpty())
            addresses.append(IpAddress());
        for (const IpAddress &address : addresses) {
            table.append(deliveryTo(findings, policy, mx, address));
            table.last().dane = daneAt(*scene.evidence, {mx.host, address});
        }
    }
    return table;
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
    return isMissing(report) ? missingSentence() : verdictSentence(report.verdict);
}

QString verdictSentence(Verdict verdict)
{
    return QCoreApplication::translate("Verdict", rowOf(verdict).sentence);
}

const char *actionWord(Delivery::Action action)
{
    switch (action) {
    case Delivery::Action::Deliver:
        return "deliver";
    case Delivery::Action::Refuse:
        return "refuse";
    case Delivery::Action::DeliverUnprotected:
        return "deliver-unprotected";
    case Delivery::Action::Unknown:
        break;
    }
    return "unknown";
}

const char *daneWord(Delivery::Dane dane)
{
    switch (dane) {
    case Delivery::Dane::None:
        return "none";
    case Delivery::Dane::Fits:
        return "fits";
    case Delivery::Dane::Differs:
        return "differs";
    case Delivery::Dane::Unusable:
        return "unusable";
    case Delivery::Dane::Broken:
        return "broken";
    case Delivery::Dane::Unknown:
        break;
    }
    return "unknown";
}

Report makeReport(const Evidence &evidence)
{
    Report report;
    report.evidence = evidence;
    const Scene scene = Scene::of(evidence);
    report.findings = assess(scene);
    report.delivery = deliveryTable(scene, report.findings);
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
