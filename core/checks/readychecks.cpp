#include "base/text.h"
#include "checks/assess.h"
#include "checks/catalogue.h"
#include "checks/scene.h"
#include "checks/sighting.h"
#include "tlsrpt/reportdigest.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr int daysWatched = 14;
constexpr int longestGapDays = 2;
constexpr int fewestSenders = 2;

/// What the imported reports of the last two weeks say of sessions under the policy.
struct Weeks {
    qint64 successful = 0;
    qint64 failed = 0;
    QSet<QString> senders;          ///< that found the policy
    QSet<QDate> days;               ///< for which they told so
    QMap<QString, qint64> failures; ///< by result type
    bool anySts = false;
    bool anyNoPolicy = false; ///< somebody did not find it, although others did before or nobody ever did

    [[nodiscard]] static Weeks of(const Evidence &evidence);
    /// Two senders or more, and no gap of more than two days.
    [[nodiscard]] bool isEnough(const QDate &today) const;
};

/// The summary and the details of an entry may disagree: the worse one counts.
qint64 failedIn(const ReportedPolicy &entry)
{
    qint64 details = 0;
    for (const ReportedFailure &failure : entry.failures)
        details = addedSessions(details, failure.sessions);
    return std::max(entry.failed, details);
}

Weeks Weeks::of(const Evidence &evidence)
{
    Weeks weeks;
    const QDateTime since = evidence.observedAt.addDays(-daysWatched);
    QDateTime found, missed; // when a sender first found the policy, and when one last did not
    for (const ReportedPolicy &entry : evidence.reports) {
        if (entry.end < since || entry.start > evidence.observedAt || entry.end < entry.start)
            continue;
        const bool sts = entry.type == u"sts"_s;
        const bool none = entry.type == u"no-policy-found"_s;
        if (!sts && !none)
            continue; // DANE's affair
        // A sender that cannot fetch the policy found none, and may tell why.
        weeks.failed = addedSessions(weeks.failed, failedIn(entry));
        for (const ReportedFailure &failure : entry.failures)
            weeks.failures[failure.type] = addedSessions(weeks.failures[failure.type], failure.sessions);
        if (none)
            missed = missed.isValid() ? std::max(missed, entry.start) : entry.start;
        if (!sts)
            continue;
        found = found.isValid() ? std::min(found, entry.end) : entry.end;
        weeks.anySts = true;
        weeks.successful = addedSessions(weeks.successful, entry.successful);
        weeks.senders.insert(entry.submitter);
        for (QDate day = std::max(entry.start, since).date();
             day <= std::min(entry.end, evidence.observedAt).date(); day = day.addDays(1))
            weeks.days.insert(day);
    }
    // Before the set-up nobody found anything, and that is no fault.
    weeks.anyNoPolicy = missed.isValid() && (!found.isValid() || missed >= found);
    return weeks;
}

bool Weeks::isEnough(const QDate &today) const
{
    int gap = 0;
    for (int back = daysWatched; back >= 0; --back) {
        gap = days.contains(today.addDays(-back)) ? 0 : gap + 1;
        if (gap > longestGapDays)
            return false;
    }
    return senders.size() >= fewestSenders;
}

QString failureText(const Weeks &weeks)
{
    QStringList list;
    for (auto it = weeks.failures.begin(); it != weeks.failures.end() && list.size() < 5; ++it)
        list.append(visibleText(it.key(), 60) + u" ("_s + QString::number(*it) + u')');
    return list.join(u", "_s);
}

namespace reports {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check",
                                       "{total} sessions of {senders} senders were reported over two weeks, "
                                       "and none failed.")};
constexpr Outcome none{
    "none", Status::Info, QT_TRANSLATE_NOOP("Check", "No TLS report was imported yet."),
    QT_TRANSLATE_NOOP(
        "Check", "Reports show how real senders see your servers. The first come after one to two days."),
    QT_TRANSLATE_NOOP("Check", "Open the report mailbox and import the attachments.")};
constexpr Outcome few{
    "few", Status::Info,
    QT_TRANSLATE_NOOP("Check",
                      "The imported reports of the last two weeks come from {senders} senders and cover "
                      "{days} days."),
    QT_TRANSLATE_NOOP("Check", "Two senders and two weeks without a gap are needed to say that all is well."),
    QT_TRANSLATE_NOOP("Check", "Import the missing reports, or wait for more.")};
constexpr Outcome failures{
    "failures", Status::Warning, QT_TRANSLATE_NOOP("Check", "{failed} of {total} sessions failed: {types}."),
    QT_TRANSLATE_NOOP("Check", "In enforce mode these messages would be delayed or returned."),
    QT_TRANSLATE_NOOP("Check", "Fix the cause of each first: {types}.")};
constexpr Outcome noPolicy{
    "no-policy", Status::Warning, QT_TRANSLATE_NOOP("Check", "Senders report that they found no policy."),
    QT_TRANSLATE_NOOP("Check", "They could not see record or file at that time."),
    QT_TRANSLATE_NOOP("Check", "Compare with the checks of _mta-sts.{domain} and mta-sts.{domain} above.")};
constexpr const Outcome *outcomes[] = {&ok, &none, &few, &failures, &noPolicy};
constexpr const char *needs[] = {"tlsrpt.rua-scheme"};
constexpr const char *references[] = {"RFC 8460 4", "RFC 8461 6"};

Opinions judge(const Scene &scene, const Subject &)
{
    if (scene.evidence->historyFailed)
        return {historyNotRead()};
    if (scene.evidence->reports.isEmpty())
        return {Opinion(none)};
    const Weeks weeks = Weeks::of(*scene.evidence);
    const Arguments values{{u"failed"_s, QString::number(weeks.failed)},
                           {u"total"_s, QString::number(weeks.failed + weeks.successful)},
                           {u"types"_s, failureText(weeks)},
                           {u"senders"_s, QString::number(weeks.senders.size())},
                           {u"days"_s, QString::number(weeks.days.size())},
                           {u"domain"_s, scene.domain().toString()}};
    if (weeks.failed > 0)
        return {Opinion(failures, values)};
    if (weeks.anyNoPolicy)
        return {Opinion(noPolicy, values)};
    return {Opinion(weeks.isEnough(scene.evidence->observedAt.date()) && weeks.anySts ? ok : few, values)};
}
} // namespace reports

namespace enforce {
constexpr Outcome ok{
    "ok", Status::Pass,
    QT_TRANSLATE_NOOP("Check", "The policy is enforced, and checks and reports agree that it is met.")};
constexpr Outcome ready{
    "ready", Status::Info, QT_TRANSLATE_NOOP("Check", "Everything is ready for enforce."),
    QT_TRANSLATE_NOOP("Check", "Only enforce protects your mail."),
    QT_TRANSLATE_NOOP("Check",
                      "Change the file to mode: enforce, check it here, then set a new id. Raise max_age to "
                      "weeks after a few quiet days.")};
constexpr Outcome notYet{"not-yet", Status::Warning,
                         QT_TRANSLATE_NOOP("Check", "Not yet ready for enforce: {reasons}."),
                         QT_TRANSLATE_NOOP("Check", "Switching now could stop mail."),
                         QT_TRANSLATE_NOOP("Check", "Work through the list: {reasons}.")};
constexpr Outcome atRisk{
    "at-risk", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The policy is enforced, but this stands against it: {reasons}."),
    QT_TRANSLATE_NOOP("Check", "Mail from senders such as Google and Microsoft is being held or returned."),
    QT_TRANSLATE_NOOP("Check", "Fix it now: {reasons}. If that takes long, set mode testing and a new id.")};
constexpr const Outcome *outcomes[] = {&ok, &ready, &notYet, &atRisk};
constexpr const char *needs[] = {"sts-policy.mode"};
constexpr const char *references[] = {"RFC 8461 5", "RFC 8461 8.1", "RFC 8461 8.4"};

bool isOf(const Finding &finding, std::initializer_list<QByteArrayView> families)
{
    const QByteArrayView id(finding.check->id);
    return std::any_of(families.begin(), families.end(),
                       [&](QByteArrayView each) { return id.startsWith(each); });
}

/// What stands in the way, by the titles of the checks: in mode testing a fault of a mail server counts one
/// level less, but here it is asked what enforcing would bring.
struct Obstacles {
    QStringList faults;   ///< errors behind which mail would be lost, or the policy not found
    QStringList mailOnly; ///< those of match.* and smtp.*
    bool unseen = false;  ///< something could not be looked at
};

Obstacles obstaclesIn(const Scene &scene)
{
    constexpr qsizetype most = 5;
    Obstacles found;
    for (const Finding &finding : *scene.earlier) {
        const bool mail = isOf(finding, {"match.", "smtp."});
        if (!mail &&
            !isOf(finding, {"sts-txt.", "policy-host.", "policy-https.", "policy-http.", "sts-policy."}))
            continue;
        found.unseen = found.unseen || finding.status == Status::Unknown;
        const bool lowered = mail && scene.mode() == PolicyMode::Testing &&
                             finding.status == Status::Warning && finding.outcome->status == Status::Error;
        if (finding.status != Status::Error && !lowered)
            continue;
        const QString title = finding.title();
        if (!found.faults.contains(title) && found.faults.size() < most)
            found.faults.append(title);
        if (mail && !found.mailOnly.contains(title) && found.mailOnly.size() < most)
            found.mailOnly.append(title);
    }
    return found;
}

/// What only time, reports or another network can bring.
QStringList waitingFor(const Scene &scene, const Obstacles &obstacles)
{
    const Weeks weeks = Weeks::of(*scene.evidence);
    QStringList reasons;
    if (obstacles.unseen)
        reasons.append(QCoreApplication::translate("Check", "not everything could be looked at from here"));
    if (scene.evidence->reports.isEmpty())
        reasons.append(QCoreApplication::translate("Check", "no TLS report was imported yet"));
    else if (!weeks.anySts || !weeks.isEnough(scene.evidence->observedAt.date()))
        reasons.append(QCoreApplication::translate("Check", "two weeks of TLS reports are not complete yet"));
    return reasons;
}

/// A fetch that failed now and then is the sender's affair; anything else would have stopped mail.
qint64 seriousFailures(const Weeks &weeks)
{
    constexpr qint64 isolated = 1;
    const qint64 fetches = weeks.failures.value(u"sts-policy-fetch-error"_s);
    return weeks.failed - (fetches <= isolated ? fetches : 0);
}

Opinions judge(const Scene &scene, const Subject &)
{
    const PolicyMode mode = scene.mode();
    if (mode != PolicyMode::Testing && mode != PolicyMode::Enforce)
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "the policy is switched off (mode none)"))};
    if (!scene.evidence->finished)
        return {Opinion(Generic::waiting)};
    if (scene.evidence->historyFailed)
        return {historyNotRead()};
    if (mode == PolicyMode::Enforce && scene.evidence->reports.isEmpty())
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "the policy is enforced already, and no TLS report was imported"))};
    const Obstacles obstacles = obstaclesIn(scene);
    const Weeks weeks = Weeks::of(*scene.evidence);
    const bool enforced = mode == PolicyMode::Enforce;
    QStringList faults = enforced ? obstacles.mailOnly : obstacles.faults;
    if (seriousFailures(weeks) > 0)
        faults.append(
            QCoreApplication::translate("Check", "failures in TLS reports: %1").arg(failureText(weeks)));
    const auto with = [](const QStringList &reasons) {
        return Arguments{{u"reasons"_s, reasons.join(u"; "_s)}};
    };
    if (enforced && !faults.isEmpty())
        return {Opinion(atRisk, with(faults))};
    if (enforced && !obstacles.faults.isEmpty())
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "something keeps senders from the policy itself"))};
    if (enforced && obstacles.unseen)
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "not everything could be looked at from here"))};
    if (enforced && !weeks.anySts)
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP(
            "Check", "no TLS report of the last two weeks tells of a sender that found the policy"))};
    if (enforced)
        return {Opinion(ok)};
    if (weeks.anyNoPolicy)
        faults.append(QCoreApplication::translate("Check", "senders that found no policy"));
    if (!faults.isEmpty())
        return {Opinion(notYet, with(faults))};
    // Nothing is wrong: to wait is what mode testing is for.
    if (const QStringList reasons = waitingFor(scene, obstacles); !reasons.isEmpty())
        return {Opinion(notYet, Status::Info, with(reasons))};
    return {Opinion(ready)};
}
} // namespace enforce

constexpr Check table[] = {
    {"ready.reports", QT_TRANSLATE_NOOP("Check", "Reports are coming in"), Scope::Domain, reports::needs,
     reports::references, reports::outcomes, reports::judge},
    {"ready.enforce", QT_TRANSLATE_NOOP("Check", "Ready for enforce"), Scope::Domain, enforce::needs,
     enforce::references, enforce::outcomes, enforce::judge},
};

} // namespace

std::span<const Check> readyChecks()
{
    return table;
}

} // namespace Postseal
