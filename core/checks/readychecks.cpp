#include "checks/assess.h"
#include "checks/catalogue.h"
#include "checks/readiness.h"
#include "checks/scene.h"
#include "checks/sighting.h"

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

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
    const ReportedWeeks weeks = ReportedWeeks::of(*scene.evidence);
    const Arguments values{{u"failed"_s, QString::number(weeks.failed)},
                           {u"total"_s, QString::number(weeks.failed + weeks.successful)},
                           {u"types"_s, weeks.failureText()},
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
constexpr Outcome notEnough{
    "not-enough", Status::Info,
    QT_TRANSLATE_NOOP("Check", "Nothing stands against enforce, but too little is known yet: {reasons}."),
    QT_TRANSLATE_NOOP("Check", "Mail lost by a mistake that nobody saw yet does not come back."),
    QT_TRANSLATE_NOOP("Check",
                      "Leave the policy in testing, keep looking, and import the TLS reports as they "
                      "come: {reasons}.")};
constexpr Outcome atRisk{
    "at-risk", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The policy is enforced, but this stands against it: {reasons}."),
    QT_TRANSLATE_NOOP("Check", "Mail from senders such as Google and Microsoft is being held or returned."),
    QT_TRANSLATE_NOOP("Check", "Fix it now: {reasons}. If that takes long, set mode testing and a new id.")};
constexpr const Outcome *outcomes[] = {&ok, &ready, &notYet, &notEnough, &atRisk};
constexpr const char *needs[] = {"sts-policy.mode"};
constexpr const char *references[] = {"RFC 8461 5", "RFC 8461 8.1", "RFC 8461 8.4"};

QStringList reasonsOf(const QList<ReadyCondition> &conditions, ReadyCondition::Met met)
{
    QStringList reasons;
    for (const ReadyCondition &condition : conditions) {
        if (condition.met == met)
            reasons += condition.reasons;
    }
    reasons.removeDuplicates(); // one reason may stand in the way of several conditions
    return reasons;
}

Arguments with(const QStringList &reasons)
{
    return {{u"reasons"_s, reasons.join(u"; "_s)}};
}

Opinion inTesting(const QList<ReadyCondition> &conditions)
{
    if (const QStringList faults = reasonsOf(conditions, ReadyCondition::Met::No); !faults.isEmpty())
        return {notYet, with(faults)};
    // Nothing is wrong: to wait is what mode testing is for.
    if (const QStringList gaps = reasonsOf(conditions, ReadyCondition::Met::TooLittle); !gaps.isEmpty())
        return {notEnough, with(gaps)};
    return {ready};
}

Opinion inEnforce(const Scene &scene, const QList<ReadyCondition> &conditions)
{
    QStringList losing;
    for (const ReadyCondition &condition : conditions)
        losing += condition.mailReasons;
    if (!losing.isEmpty())
        return {atRisk, with(losing)};
    // The first two are about what the checks see themselves.
    if (conditions[0].met != ReadyCondition::Met::Yes)
        return Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "something keeps senders from the policy itself"));
    if (conditions[1].met != ReadyCondition::Met::Yes)
        return Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "not everything could be looked at from here"));
    const ReportedWeeks weeks = ReportedWeeks::of(*scene.evidence);
    if (weeks.failed > 0 || weeks.anyNoPolicy)
        return Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "reports name failures, but none that still stops mail"));
    if (!weeks.anySts)
        return Generic::notApplicableBecause(QT_TRANSLATE_NOOP(
            "Check", "no TLS report of the last two weeks tells of a sender that found the policy"));
    return {ok};
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
    const QList<ReadyCondition> conditions = readyConditions(scene, *scene.earlier);
    return {mode == PolicyMode::Testing ? inTesting(conditions) : inEnforce(scene, conditions)};
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
