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

/// Those of them behind which mail waits: who cannot fetch a policy delivers without one, or by a copy (RFC
/// 8461 3.3). What has no detail may be anything.
qint64 stoppedIn(const ReportedPolicy &entry)
{
    qint64 details = 0, stopped = 0;
    for (const ReportedFailure &failure : entry.failures) {
        details = addedSessions(details, failure.sessions);
        if (!failure.type.startsWith(u"sts-"))
            stopped = addedSessions(stopped, failure.sessions);
    }
    return addedSessions(stopped, std::max<qint64>(entry.failed - details, 0));
}

/// What one sender says over these weeks.
struct SenderWords {
    QDateTime found;                                     ///< when it first found the policy
    QDateTime missed;                                    ///< when it last did not
    QMap<QDateTime, QList<const ReportedPolicy *>> told; ///< under the policy, by the end of the report

    void add(const ReportedPolicy &entry)
    {
        if (entry.type != u"sts") {
            missed = missed.isValid() ? std::max(missed, entry.start) : entry.start;
            return;
        }
        found = found.isValid() ? std::min(found, entry.end) : entry.end;
        // A report about nothing ends nothing.
        if (entry.successful > 0 || failedIn(entry) > 0)
            told[entry.end].append(&entry);
    }

    /// Sessions behind which mail waits, by the last word of the sender, or by all since the last one that
    /// came through. None where it is no more than the odd connection that breaks anywhere: one session, or
    /// one in a thousand.
    [[nodiscard]] qint64 stopped() const
    {
        qint64 failed = 0, sessions = 0;
        bool through = false;
        for (auto it = told.end(); it != told.begin() && !through;) {
            --it;
            const bool isLast = sessions == 0;
            const bool anyThrough = std::any_of(
                it->begin(), it->end(), [](const ReportedPolicy *entry) { return entry->successful > 0; });
            through = anyThrough;
            if (anyThrough && !isLast)
                break;
            for (const ReportedPolicy *entry : *it) {
                failed = addedSessions(failed, stoppedIn(*entry));
                sessions = addedSessions(sessions, addedSessions(entry->successful, failedIn(*entry)));
            }
        }
        return failed > 1 && failed > sessions / 1000 ? failed : 0;
    }
};

bool isOf(const Finding &finding, std::initializer_list<QByteArrayView> families)
{
    const QByteArrayView id(finding.check->id);
    return std::any_of(families.begin(), families.end(),
                       [&](QByteArrayView each) { return id.startsWith(each); });
}

bool isOfMail(const Finding &finding)
{
    return isOf(finding, {"match.", "smtp.", "mx."});
}

/// What mode testing counts one level less.
bool isLowered(const Finding &finding)
{
    return isOf(finding, {"match.", "smtp."}) && finding.status == Status::Warning &&
           finding.outcome->status == Status::Error;
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
        const bool lowered = scene.mode() == PolicyMode::Testing && isLowered(finding);
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

/// Not found out, or left out by choice: an address that nobody connected to has proved nothing, nor has one
/// that DNS did not give out.
bool isUnseen(const Finding &finding)
{
    const QString name = finding.name();
    if (name == u"mx.address/error"_s || name == u"mx.address/some"_s || name == u"mx.present/many"_s ||
        name == u"policy-host.lookup/error"_s)
        return true;
    // One that does not answer proves nothing either, however little that counts beside others.
    const Status told = finding.outcome->status;
    if (isOf(finding, {"smtp.reachable"}) && (told == Status::Error || told == Status::Warning))
        return true;
    if (finding.status == Status::Skipped)
        return isOf(finding, {"env.port25", "smtp.reachable", "policy-https.connect",
                              "policy-https.addresses", "match.mx-covered"});
    return finding.status == Status::Unknown && (isOfMail(finding) || isOfPolicy(finding));
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
        reasons.append(
            say(QT_TRANSLATE_NOOP("Check", "failures in TLS reports: %1")).arg(weeks.failureText()));
    if (weeks.stopping > 0)
        ofMail = reasons;
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
    QHash<QString, SenderWords> senders;
    for (const ReportedPolicy &entry : evidence.reports) {
        if (entry.end < since || entry.start > evidence.observedAt || entry.end < entry.start)
            continue;
        const bool sts = entry.type == u"sts"_s;
        if (entry.type == u"tlsa"_s)
            continue; // DANE's affair
        if (sts || entry.type == u"no-policy-found"_s)
            senders[entry.submitter].add(entry);
        // A sender that cannot fetch the policy found none, and may tell why.
        const qint64 failed = failedIn(entry);
        weeks.failed = addedSessions(weeks.failed, failed);
        for (const ReportedFailure &failure : entry.failures)
            weeks.failures[failure.type] = addedSessions(weeks.failures[failure.type], failure.sessions);
        if (!sts)
            continue;
        weeks.anySts = true;
        weeks.successful = addedSessions(weeks.successful, entry.successful);
        if (entry.successful <= 0 && failed == 0)
            continue; // a report about nothing proves nothing
        weeks.senders.insert(entry.submitter);
        for (QDate day = std::max(entry.start, since).date();
             day <= std::min(entry.end, evidence.observedAt).date(); day = day.addDays(1))
            weeks.days.insert(day);
    }
    for (const SenderWords &sender : std::as_const(senders)) {
        // Before the set-up nobody found anything, and that is no fault. Some senders look for no policy at
        // all and report just that (RFC 8460 4.4): it says nothing while others find it.
        const bool lost = sender.missed.isValid() && sender.found.isValid() && sender.missed >= sender.found;
        weeks.anyNoPolicy = weeks.anyNoPolicy || lost || (sender.missed.isValid() && !weeks.anySts);
        weeks.stopping = addedSessions(weeks.stopping, sender.stopped());
    }
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
