#include "report/comparison.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Severity = WatchChange::Severity;

QString wordOf(Status status)
{
    switch (status) {
    case Status::Error:
        return watchText(QT_TRANSLATE_NOOP("Watch", "error"));
    case Status::Warning:
        return watchText(QT_TRANSLATE_NOOP("Watch", "warning"));
    case Status::Info:
        return watchText(QT_TRANSLATE_NOOP("Watch", "note"));
    case Status::NotApplicable:
        return watchText(QT_TRANSLATE_NOOP("Watch", "does not apply"));
    default:
        return watchText(QT_TRANSLATE_NOOP("Watch", "pass"));
    }
}

} // namespace

const WatchedCheck *Comparison::earlier(const WatchedCheck &now) const
{
    const WatchedCheck *ofAll = nullptr;
    for (const WatchedCheck &each : m_before.checks) {
        if (each.check == now.check && each.subject == now.subject)
            return &each;
        // A pass is often said once for all subjects.
        if (each.check == now.check && each.subject.isEmpty())
            ofAll = &each;
    }
    return ofAll;
}

const Finding *Comparison::findingOf(const WatchedCheck &now) const
{
    const auto found =
        std::find_if(m_report.findings.begin(), m_report.findings.end(), [&](const Finding &finding) {
            return now.check == finding.check->id && now.outcome == finding.outcome->code &&
                   now.status == finding.status && now.subject == finding.subject;
        });
    return found == m_report.findings.end() ? nullptr : &*found;
}

/// That the certificate is a new one, where it is; empty where it is not.
QString Comparison::renewal(const Finding &finding) const
{
    const QByteArray check = finding.check->id;
    const bool ofPolicyHost = check.startsWith("policy-https.certificate");
    if (!ofPolicyHost && !check.startsWith("smtp.certificate"))
        return {};
    const QString host =
        ofPolicyHost ? visibleText(m_report.evidence.policyHost().ascii()) : visibleText(finding.subject);
    bool wasKnown = false;
    QList<QByteArray> old;
    for (const WatchedCertificate &each : m_before.certificates) {
        wasKnown = wasKnown || each.host == host;
        if (each.host == host)
            old.append(each.fingerprint);
    }
    for (const WatchedCertificate &each : m_now.certificates) {
        const bool here =
            each.host == host && (finding.address.isEmpty() || each.address.toString() == finding.address);
        if (wasKnown && here && !old.contains(each.fingerprint))
            return watchText(QT_TRANSLATE_NOOP("Watch", "{host} has a new certificate, valid until {date}."),
                             {{u"host"_s, host}, {u"date"_s, each.notAfter.date().toString(Qt::ISODate)}}) +
                   u' ';
    }
    return {};
}

void Comparison::compareCheck(const WatchedCheck &now)
{
    const WatchedCheck *before = earlier(now);
    const Finding *finding = findingOf(now);
    const int level = levelOf(now.check, now.status);
    const int was = before ? levelOf(before->check, before->status) : 0;
    // Still red, but for another reason, is a change; what does not apply any more has its cause elsewhere.
    const bool otherFault = before && level > 0 && level == was && before->outcome != now.outcome;
    if (!finding || m_told.contains(now.check) || (level == was && !otherFault) ||
        now.status == Status::NotApplicable)
        return;
    const QString subject = finding->address.isEmpty() || level == 0
                                ? visibleText(now.subject)
                                : visibleText(now.subject.isEmpty() ? finding->address : now.subject);
    const Arguments values{
        {u"title"_s, subject.isEmpty() ? finding->title() : finding->title() + u" – "_s + subject},
        {u"now"_s, wordOf(now.status)},
        {u"before"_s, wordOf(before ? before->status : Status::Pass)},
        {u"seen"_s, finding->seen()}};
    const QString text =
        before && !otherFault
            ? watchText(QT_TRANSLATE_NOOP("Watch", "{title}: {now}, before: {before}. {seen}"), values)
            : watchText(QT_TRANSLATE_NOOP("Watch", "{title}: {now}. {seen}"), values);
    add(severityOf(-was, -level), now.check.constData(),
        (level > was ? renewal(*finding) : QString()) + text);
}

/// A fault of one subject that is now covered by a pass for all of them.
void Comparison::compareGone(const WatchedCheck &before)
{
    const auto sameSubject = [&](const WatchedCheck &each) {
        return each.check == before.check && each.subject == before.subject;
    };
    const auto forAll = [&](const WatchedCheck &each) {
        return each.check == before.check && each.subject.isEmpty() &&
               levelOf(each.check, each.status) == 0 && each.status != Status::NotApplicable;
    };
    const auto &now = m_now.checks;
    const auto whole = std::find_if(now.begin(), now.end(), forAll);
    if (before.subject.isEmpty() || levelOf(before.check, before.status) == 0 ||
        m_told.contains(before.check) || !isSettled(before.check) || whole == now.end() ||
        std::any_of(now.begin(), now.end(), sameSubject))
        return;
    const Finding *finding = findingOf(*whole);
    if (finding)
        add(Severity::Better, before.check.constData(),
            watchText(QT_TRANSLATE_NOOP("Watch", "{title}: {now}, before: {before}. {seen}"),
                      {{u"title"_s, finding->title() + u" – "_s + visibleText(before.subject)},
                       {u"now"_s, wordOf(whole->status)},
                       {u"before"_s, wordOf(before.status)},
                       {u"seen"_s, finding->seen()}}));
}

void Comparison::compareChecks()
{
    for (const Finding &finding : m_report.findings) {
        if (finding.status == Status::Unknown || finding.status == Status::Skipped ||
            finding.status == Status::Waiting || finding.status == Status::Running)
            m_open.insert(finding.check->id);
    }
    for (const WatchedCheck &now : std::as_const(m_now.checks))
        compareCheck(now);
    for (const WatchedCheck &before : m_before.checks)
        compareGone(before);
    keepChecks();
}

/// What a check could not look at stays; of one that is settled only what it says now counts.
void Comparison::keepChecks()
{
    m_kept.checks = m_now.checks;
    for (const WatchedCheck &before : m_before.checks) {
        const bool seen = std::any_of(m_now.checks.begin(), m_now.checks.end(), [&](const WatchedCheck &now) {
            return now.check == before.check && now.subject == before.subject;
        });
        const bool lives = m_open.contains(before.check) && isWatchedCheck(before.check);
        if (!seen && lives && m_kept.checks.size() < WatchState::mostChecks)
            m_kept.checks.append(before);
    }
}

void Comparison::keepCertificates()
{
    QStringList hosts{visibleText(m_report.evidence.policyHost().ascii())};
    for (const MxData &mx : m_kept.mx.value_or(QList<MxData>()))
        hosts.append(visibleText(mx.host.ascii()));
    m_kept.certificates = m_now.certificates;
    for (const WatchedCertificate &before : m_before.certificates) {
        const bool seen = std::any_of(m_now.certificates.begin(), m_now.certificates.end(),
                                      [&](const WatchedCertificate &now) {
                                          return now.host == before.host && now.address == before.address;
                                      });
        if (!seen && hosts.contains(before.host) && m_kept.certificates.size() < WatchState::mostOthers)
            m_kept.certificates.append(before);
    }
}

} // namespace Postseal
