#include "checks/readiness.h"

#include "base/text.h"
#include "checks/assess.h"
#include "tlsrpt/reportdigest.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Met = ReadyCondition::Met;

constexpr int longestGapDays = 2;
constexpr int fewestSenders = 2;
constexpr qsizetype mostReasons = 5; // of one kind

QString say(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

/// The summary and the details of an entry may disagree: the worse one counts.
qint64 failedIn(const ReportedPolicy &entry)
{
    qint64 details = 0;
    for (const ReportedFailure &failure : entry.failures)
        details = addedSessions(details, failure.sessions);
    return std::max(entry.failed, details);
}

bool isOf(const Finding &finding, std::initializer_list<QByteArrayView> families)
{
    const QByteArrayView id(finding.check->id);
    return std::any_of(families.begin(), families.end(),
                       [&](QByteArrayView each) { return id.startsWith(each); });
}

bool isOfMail(const Finding &finding)
{
    return isOf(finding, {"match.", "smtp."});
}

bool isOfPolicy(const Finding &finding)
{
    return isOf(finding, {"sts-txt.", "policy-host.", "policy-https.", "policy-http.", "sts-policy."});
}

void addReason(QStringList *reasons, const QString &reason)
{
    if (!reasons->contains(reason) && reasons->size() < mostReasons)
        reasons->append(reason);
}

/// A condition is met unless it has reasons.
ReadyCondition condition(const char *rule, Met otherwise, const QStringList &reasons,
                         const QStringList &mailReasons = {})
{
    return {rule, reasons.isEmpty() ? Met::Yes : otherwise, reasons, mailReasons};
}

/// Errors behind which mail would be lost, or the policy not found. In mode testing a fault of a mail server
/// counts one level less, but here it is asked what enforcing would bring.
ReadyCondition noFaults(const Scene &scene, const QList<Finding> &earlier)
{
    QStringList faults, ofMail;
    for (const Finding &finding : earlier) {
        const bool mail = isOfMail(finding);
        if (!mail && !isOfPolicy(finding))
            continue;
        const bool lowered = mail && scene.mode() == PolicyMode::Testing &&
                             finding.status == Status::Warning && finding.outcome->status == Status::Error;
        if (finding.status != Status::Error && !lowered)
            continue;
        addReason(&faults, finding.title());
        if (mail)
            addReason(&ofMail, finding.title());
    }
    return condition(
        QT_TRANSLATE_NOOP("Check", "Every check of record, policy file and mail servers passes."), Met::No,
        faults, ofMail);
}

/// Not found out, or left out by choice: an address that nobody connected to has proved nothing.
bool isUnseen(const Finding &finding)
{
    if (finding.status == Status::Skipped)
        return isOf(finding, {"smtp.reachable", "policy-https.connect", "match.mx-covered"});
    return finding.status == Status::Unknown &&
           (isOfMail(finding) || isOfPolicy(finding) || isOf(finding, {"mx."}));
}

ReadyCondition allSeen(const Scene &scene, const QList<Finding> &earlier)
{
    const bool unseen = !scene.evidence->smtpWanted || std::any_of(earlier.begin(), earlier.end(), isUnseen);
    return condition(
        QT_TRANSLATE_NOOP("Check", "Every address of policy host and mail servers was looked at."),
        Met::TooLittle,
        unseen ? QStringList{say(QT_TRANSLATE_NOOP("Check", "not everything could be looked at from here"))}
               : QStringList());
}

/// A certificate that runs out soon, or has already, would stop mail once the policy is enforced. Where none
/// was seen, that proves nothing.
ReadyCondition noneDue(const QList<Finding> &earlier)
{
    QStringList due;
    bool anySeen = false;
    for (const Finding &finding : earlier) {
        const QByteArrayView id(finding.check->id);
        const bool soon = id.endsWith(".certificate.expiring");
        anySeen = anySeen || (soon && finding.status == Status::Pass);
        // What the outcome says counts: in testing those of mail servers are lowered.
        const Status status = finding.outcome->status;
        const bool fault = status == Status::Warning || status == Status::Error;
        if (!fault || !(soon || id.endsWith(".certificate.validity")))
            continue;
        const QString where = finding.subject.isEmpty() ? QString() : u" ("_s + finding.subject + u')';
        addReason(&due, say(soon ? QT_TRANSLATE_NOOP("Check", "a certificate runs out soon")
                                 : QT_TRANSLATE_NOOP("Check", "a certificate is out of date")) +
                            visibleText(where));
    }
    const char *rule =
        QT_TRANSLATE_NOOP("Check", "No certificate runs out soon without having been renewed.");
    if (due.isEmpty() && !anySeen)
        return condition(rule, Met::TooLittle,
                         {say(QT_TRANSLATE_NOOP("Check", "not everything could be looked at from here"))});
    return condition(rule, Met::No, due);
}

/// When the policy that is served now was first seen, without another one in between; invalid where no
/// earlier run saw it as the last one.
QDateTime testedSince(const Scene &scene)
{
    QDateTime since;
    const QList<Sighting> &history = scene.evidence->history;
    for (auto it = history.rbegin(); it != history.rend(); ++it) {
        const Policy seen = parsePolicy(it->policy).value;
        const bool same =
            std::any_of(scene.policies.begin(), scene.policies.end(), [&](const ServedPolicy &served) {
                return scene.isAccepted(served) && served.policy.value == seen;
            });
        if (!same || seen.mode != PolicyMode::Testing)
            break;
        since = it->first;
    }
    return since;
}

ReadyCondition longEnough(const Scene &scene)
{
    const QDateTime since = testedSince(scene);
    const qint64 days = since.isValid() ? since.daysTo(scene.evidence->observedAt) : 0;
    QStringList reasons;
    if (days < daysInTesting)
        reasons.append(
            say(QT_TRANSLATE_NOOP("Check", "the policy was seen in testing, unchanged, for %1 of %2 days"))
                .arg(std::max<qint64>(days, 0))
                .arg(daysInTesting));
    return condition(QT_TRANSLATE_NOOP(
                         "Check", "The policy has been in mode testing, unchanged, for two weeks; looks that "
                                  "are kept, or a domain that is watched, prove it."),
                     Met::TooLittle, reasons);
}

QString tooFewReports(const Scene &scene)
{
    return say(scene.evidence->reports.isEmpty()
                   ? QT_TRANSLATE_NOOP("Check", "no TLS report was imported yet")
                   : QT_TRANSLATE_NOOP("Check", "two weeks of TLS reports are not complete yet"));
}

ReadyCondition reportsComplete(const Scene &scene, const ReportedWeeks &weeks)
{
    QStringList reasons;
    if (!weeks.anySts || !weeks.isEnough(scene.evidence->observedAt.date()))
        reasons.append(tooFewReports(scene));
    return condition(QT_TRANSLATE_NOOP("Check",
                                       "TLS reports of two senders or more were imported for these two "
                                       "weeks, without a gap of more than two days."),
                     Met::TooLittle, reasons);
}

ReadyCondition reportsQuiet(const Scene &scene, const ReportedWeeks &weeks)
{
    QStringList reasons, ofMail;
    if (weeks.seriousFailures() > 0)
        ofMail.append(
            say(QT_TRANSLATE_NOOP("Check", "failures in TLS reports: %1")).arg(weeks.failureText()));
    reasons = ofMail;
    if (weeks.anyNoPolicy)
        reasons.append(say(QT_TRANSLATE_NOOP("Check", "senders that found no policy")));
    const char *rule =
        QT_TRANSLATE_NOOP("Check", "No report names a failure, but for a single fetch of the policy.");
    if (reasons.isEmpty() && !weeks.anySts)
        return condition(rule, Met::TooLittle, {tooFewReports(scene)});
    return condition(rule, Met::No, reasons, ofMail);
}

} // namespace

ReportedWeeks ReportedWeeks::of(const Evidence &evidence)
{
    ReportedWeeks weeks;
    const QDateTime since = evidence.observedAt.addDays(-daysInTesting);
    QDateTime found, missed; // when a sender first found the policy, and when one last did not
    for (const ReportedPolicy &entry : evidence.reports) {
        if (entry.end < since || entry.start > evidence.observedAt || entry.end < entry.start)
            continue;
        const bool sts = entry.type == u"sts"_s;
        const bool none = entry.type == u"no-policy-found"_s;
        if (entry.type == u"tlsa"_s)
            continue; // DANE's affair
        // A sender that cannot fetch the policy found none, and may tell why.
        const qint64 failed = failedIn(entry);
        weeks.failed = addedSessions(weeks.failed, failed);
        for (const ReportedFailure &failure : entry.failures)
            weeks.failures[failure.type] = addedSessions(weeks.failures[failure.type], failure.sessions);
        if (none)
            missed = missed.isValid() ? std::max(missed, entry.start) : entry.start;
        if (!sts)
            continue;
        found = found.isValid() ? std::min(found, entry.end) : entry.end;
        weeks.anySts = true;
        weeks.successful = addedSessions(weeks.successful, entry.successful);
        if (entry.successful <= 0 && failed == 0)
            continue; // a report about nothing proves nothing
        weeks.senders.insert(entry.submitter);
        for (QDate day = std::max(entry.start, since).date();
             day <= std::min(entry.end, evidence.observedAt).date(); day = day.addDays(1))
            weeks.days.insert(day);
    }
    // Before the set-up nobody found anything, and that is no fault.
    weeks.anyNoPolicy = missed.isValid() && (!found.isValid() || missed >= found);
    return weeks;
}

bool ReportedWeeks::isEnough(const QDate &today) const
{
    int gap = 0;
    for (int back = daysInTesting; back >= 0; --back) {
        gap = days.contains(today.addDays(-back)) ? 0 : gap + 1;
        if (gap > longestGapDays)
            return false;
    }
    return senders.size() >= fewestSenders;
}

qint64 ReportedWeeks::seriousFailures() const
{
    constexpr qint64 isolated = 1;
    const qint64 fetches = failures.value(u"sts-policy-fetch-error"_s);
    return failed - (fetches <= isolated ? fetches : 0);
}

QString ReportedWeeks::failureText() const
{
    QStringList list;
    for (auto it = failures.begin(); it != failures.end() && list.size() < mostReasons; ++it)
        list.append(visibleText(it.key(), 60) + u" ("_s + QString::number(*it) + u')');
    return list.join(u", "_s);
}

QList<ReadyCondition> readyConditions(const Scene &scene, const QList<Finding> &earlier)
{
    const ReportedWeeks weeks = ReportedWeeks::of(*scene.evidence);
    QList<ReadyCondition> conditions{noFaults(scene, earlier), allSeen(scene, earlier), noneDue(earlier)};
    if (scene.mode() != PolicyMode::Enforce)
        conditions.append(longEnough(scene));
    return conditions + QList{reportsComplete(scene, weeks), reportsQuiet(scene, weeks)};
}

} // namespace Postseal
