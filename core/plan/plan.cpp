#include "plan/stepbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

constexpr int daysInTesting = 14; // the same as ready.enforce asks for
constexpr int daysOfRetries = 5;  // how long senders keep trying (RFC 5321 4.5.4.1)
constexpr quint64 day = 86400;

bool isNone(const Policy &policy)
{
    return policy.mode == PolicyMode::None;
}

Policy policyOf(PolicyMode mode, quint64 maxAge, const QList<QByteArray> &patterns)
{
    Policy policy;
    policy.version = "STSv1";
    policy.mode = mode;
    policy.maxAge = maxAge;
    policy.mx = patterns;
    return policy;
}

/// The policy of a stage: the one that is served where it will do.
Policy stageOf(const PlanBasis &basis, PolicyMode mode, quint64 maxAge)
{
    const QList<QByteArray> patterns = keptPatterns(basis);
    const Policy *served = basis.served();
    if (!served || served->mode != mode)
        return policyOf(mode, maxAge, patterns);
    Policy policy = *served;
    policy.mx = patterns;
    return policy;
}

void raiseMaxAge(const PlanBasis &basis, StepBuilder *steps)
{
    if (basis.goalMaxAge <= day)
        return;
    steps->say("age", durationText(basis.goalMaxAge));
    steps->publish(policyOf(PolicyMode::Enforce, basis.goalMaxAge, keptPatterns(basis)),
                   {QT_TRANSLATE_NOOP("Check", "Serve the policy with max_age raised to {age}."),
                    QT_TRANSLATE_NOOP(
                        "Check", "A week without failures shows that it holds. A long max_age protects also "
                                 "when somebody keeps senders from looking.")});
}

/// From mode enforce on.
void stayEnforced(const PlanBasis &basis, StepBuilder *steps)
{
    const Policy first = stageOf(basis, PolicyMode::Enforce, day);
    steps->publish(first, {QT_TRANSLATE_NOOP("Check", "Serve the policy with mode enforce."),
                           QT_TRANSLATE_NOOP(
                               "Check", "Only when the reports of {days} days name no failure and every mail "
                                        "server passes its checks. Leave max_age at a day, so that most "
                                        "senders forget a mistake soon.")});
    steps->after(basis.sight.recordTtl);
    steps->look({QT_TRANSLATE_NOOP("Check", "Check {domain} again."),
                 QT_TRANSLATE_NOOP("Check", "By now all caches have the new record, and senders enforce.")});
    if (first.maxAge.value_or(0) >= basis.goalMaxAge)
        return;
    steps->after(7 * day);
    raiseMaxAge(basis, steps);
}

void enforceAfterTesting(const PlanBasis &basis, StepBuilder *steps, bool isNew)
{
    if (isNew || !basis.unchangedSince.isValid())
        steps->after(daysInTesting * day);
    else
        steps->notBefore(basis.unchangedSince.addDays(daysInTesting));
    stayEnforced(basis, steps);
}

void setUp(const PlanBasis &basis, StepBuilder *steps)
{
    steps->say("days", QString::number(daysInTesting));
    if (basis.served() && basis.served()->mode == PolicyMode::Enforce)
        return stayEnforced(basis, steps);
    const Policy testing = stageOf(basis, PolicyMode::Testing, std::min(day, basis.goalMaxAge));
    const bool isNew = !basis.served() || *basis.served() != testing || !basis.idIsFresh;
    steps->host();
    if (!isNew)
        steps->since(basis.idSince);
    steps->file(testing,
                {QT_TRANSLATE_NOOP("Check", "Serve the policy file, mode testing."),
                 QT_TRANSLATE_NOOP("Check", "In mode testing senders report what would fail, and deliver "
                                            "nevertheless.")});
    steps->reporting();
    steps->record();
    steps->after(basis.sight.recordTtl);
    steps->look({QT_TRANSLATE_NOOP("Check", "Check {domain} again."),
                 QT_TRANSLATE_NOOP("Check", "By now caches have forgotten what was there before.")});
    steps->after(2 * day);
    steps->importReports();
    if (basis.goal == PolicyMode::Enforce)
        enforceAfterTesting(basis, steps, isNew);
}

void enforce(const PlanBasis &basis, StepBuilder *steps)
{
    steps->say("days", QString::number(daysInTesting));
    const Policy *served = basis.served();
    if (!served || isNone(*served))
        return setUp(basis, steps);
    if (served->mode == PolicyMode::Enforce)
        return stayEnforced(basis, steps);
    const Policy testing = stageOf(basis, PolicyMode::Testing, std::min(day, basis.goalMaxAge));
    const bool isNew = *served != testing || (basis.sight.looked && !basis.idIsFresh);
    if (isNew)
        steps->publish(testing,
                       {QT_TRANSLATE_NOOP("Check", "Serve the policy with all mail servers, mode testing."),
                        QT_TRANSLATE_NOOP("Check", "What is enforced has to be tested first, unchanged.")});
    enforceAfterTesting(basis, steps, isNew);
}

/// What has to be in every cache before the MX records change: a policy that old and new mail servers meet.
Policy withNext(const PlanBasis &basis)
{
    Policy both = *basis.served();
    if (isNone(both))
        return both;
    both.mx = keptPatterns(basis);
    for (const QByteArray &host : basis.next) {
        if (!covers(both.mx, host))
            both.mx.append(host);
    }
    return both;
}

/// The same without what no new mail server needs. A pattern that covers one stays.
Policy withoutOld(const PlanBasis &basis, Policy both)
{
    both.mx.removeIf([&](const QByteArray &pattern) {
        return std::none_of(basis.next.begin(), basis.next.end(),
                            [&](const QByteArray &host) { return covers({pattern}, host); });
    });
    return both;
}

void addNewServers(const PlanBasis &basis, StepBuilder *steps)
{
    const auto harmless = [&](const Policy &policy) {
        return isNone(policy) || std::all_of(basis.next.begin(), basis.next.end(),
                                             [&](const QByteArray &host) { return covers(policy.mx, host); });
    };
    if (!basis.served())
        return steps->afterCopies(endOfCopies(basis, false, harmless));
    const Policy both = withNext(basis);
    CopiesEnd wait = endOfCopies(basis, both != *basis.served(), harmless);
    bool isNew = false;
    if (!isNone(both) || !basis.idIsFresh)
        isNew = steps->publish(
            both, {QT_TRANSLATE_NOOP("Check", "Serve the policy with the new names added to the mx lines, "
                                              "the old ones kept."),
                   QT_TRANSLATE_NOOP("Check", "A sender that enforces refuses every mail server that its "
                                              "copy of the policy does not name.")});
    if (!isNew)
        wait.afterNew = 0;
    steps->afterCopies(wait);
}

/// When the MX are the new ones already, since when they are; otherwise nothing.
QDateTime changedSince(const PlanBasis &basis)
{
    const QList<MxData> &mx = basis.sight.mx;
    const bool changed = !mx.isEmpty() && std::all_of(mx.begin(), mx.end(), [&](const MxData &each) {
        return covers(basis.next, each.host.ascii());
    });
    return changed ? basis.mxSince : QDateTime();
}

void changeMailServers(const PlanBasis &basis, StepBuilder *steps)
{
    addNewServers(basis, steps);
    steps->mailServers(
        {QT_TRANSLATE_NOOP("Check", "Change the MX records. Keep the old mail servers running."),
         QT_TRANSLATE_NOOP("Check", "By now the last copy of a policy without the new names has run out. "
                                    "Check the certificates of the new servers first.")});
    if (!basis.served() || isNone(*basis.served()))
        return;
    const Policy both = withNext(basis);
    const Policy after = withoutOld(basis, both);
    if (after == both)
        return; // nothing to take out
    const quint64 wait = basis.sight.mxTtl + settling + daysOfRetries * day;
    if (const QDateTime since = changedSince(basis); since.isValid())
        steps->notBefore(since.addSecs(qint64(wait)));
    else
        steps->after(wait);
    steps->publish(after,
                   {QT_TRANSLATE_NOOP("Check", "Serve the policy without the old names; then the old mail "
                                               "servers may be switched off."),
                    QT_TRANSLATE_NOOP("Check", "By now nobody knows the old MX records any more, and no "
                                               "mail waits for the old servers.")});
}

/// What served the policy before the move: a name, or the addresses that do not stay.
QList<QByteArray> oldServers(const PlanBasis &basis)
{
    const bool made = basis.oldHostUntil.isValid();
    QList<QByteArray> old = basis.oldHost().value_or(QByteArray()).split(' ');
    QList<IpAddress> kept = basis.choices.hostAddresses;
    if (made)
        kept += basis.sight.hostAddresses;
    old.removeIf([&](const QByteArray &word) {
        const std::optional<IpAddress> address = IpAddress::fromText(QString::fromLatin1(word));
        return word.isEmpty() || word == "CNAME" || (address && kept.contains(*address));
    });
    return old;
}

/// Where old or new records are a name, nobody can tell here whether it is another machine.
StepBuilder::Words lastWordsOfMove(const PlanBasis &basis, const QList<QByteArray> &old)
{
    constexpr const char *why = QT_TRANSLATE_NOOP(
        "Check", "By now the old records have left all caches. Until then the old server has to "
                 "go on serving the file, with a certificate that is valid.");
    const bool isName =
        !basis.choices.hostCname.isNull() || (old.size() == 1 && !old.first().contains(':') &&
                                              !IpAddress::fromText(QString::fromLatin1(old.first())));
    if (old.isEmpty())
        return {QT_TRANSLATE_NOOP("Check",
                                  "Check {domain} again. Then a web server that {host} does not lead to "
                                  "need not serve the policy any more."),
                why};
    if (isName)
        return {QT_TRANSLATE_NOOP("Check",
                                  "Check {domain} again. Then the old web server need not serve the policy "
                                  "any more, unless the new records lead to it too: {old}"),
                why};
    return {QT_TRANSLATE_NOOP("Check",
                              "Check {domain} again. Then the old web server need not serve the policy any "
                              "more: {old}"),
            why};
}

/// The policy stays as it is; only where it is served changes. A sender that does not reach the new server
/// goes on with its copy, and one without a copy would not be protected: so nothing is switched off early.
void movePolicyHost(const PlanBasis &basis, StepBuilder *steps)
{
    const HostSighting &seen = basis.sight.hostSeen;
    const bool made = basis.oldHostUntil.isValid();
    if (made)
        steps->since(seen.since);
    steps->otherServer();
    steps->movedHost();
    const auto whenForgotten = [&](const QDateTime &until) {
        steps->notBefore(until.isValid() ? until.addSecs(qint64(settling)) : until);
    };
    if (!made) {
        // Who lowers the TTL for the move may have done so just before the first look.
        const quint64 least = isTtlOfHostKnown(basis) ? 0 : day;
        steps->after(std::max({quint64(basis.sight.hostTtl), quint64(seen.ttl), least}) + settling);
        whenForgotten(seen.cachedUntil);
    }
    whenForgotten(seen.replacedUntil);
    const QList<QByteArray> old = oldServers(basis);
    steps->say("old", QString::fromLatin1(old.join(", ")));
    steps->look(lastWordsOfMove(basis, old));
}

void rollBack(const PlanBasis &basis, StepBuilder *steps)
{
    const Policy testing = stageOf(basis, PolicyMode::Testing, day);
    const CopiesEnd end = endOfCopies(basis, basis.served() && *basis.served() != testing,
                                      [](const Policy &p) { return p.mode != PolicyMode::Enforce; });
    const bool isNew = steps->publish(
        testing, {QT_TRANSLATE_NOOP("Check", "Serve the policy with mode testing and max_age 86400, the mx "
                                             "lines kept, now."),
                  QT_TRANSLATE_NOOP("Check", "Senders that fetch it deliver again, and go on reporting what "
                                             "fails.")});
    steps->after(basis.sight.recordTtl);
    steps->look(
        {QT_TRANSLATE_NOOP("Check", "Check {domain} again."),
         QT_TRANSLATE_NOOP("Check", "By now all caches have the new record: most senders have "
                                    "stopped enforcing, those that do not look at the id have not.")});
    CopiesEnd rest = end;
    rest.afterNew = isNew && end.afterNew > basis.sight.recordTtl ? end.afterNew - basis.sight.recordTtl : 0;
    steps->afterCopies(rest);
    steps->look({QT_TRANSLATE_NOOP("Check", "From here on nobody enforces any more."),
                 QT_TRANSLATE_NOOP("Check", "By now the last copy in mode enforce has run out. Until then "
                                            "keep the mail servers meeting the policy where they can.")});
}

/// A policy of mode none that is served stays, unless strict senders drop it for one of its lines.
Policy switchedOff(const PlanBasis &basis)
{
    const Policy *served = basis.served();
    if (served && isNone(*served) && usableLines(served->mx) == served->mx)
        return *served;
    QList<QByteArray> patterns = keptPatterns(basis);
    if (patterns.isEmpty()) // some senders read no policy without an mx line
        patterns.append(basis.domain().ascii());
    return policyOf(PolicyMode::None, day, patterns);
}

void removal(const PlanBasis &basis, StepBuilder *steps)
{
    const Policy *served = basis.served();
    const Policy none = switchedOff(basis);
    const CopiesEnd end = endOfCopies(basis, served && *served != none, isNone);
    const bool isGone = basis.sight.found == PlanSight::Found::Nothing;
    const bool isNeeded = !isGone || (end.known.isValid() && end.known > basis.now);
    if (isNeeded) {
        const bool isNew = steps->publish(
            none,
            {QT_TRANSLATE_NOOP("Check", "Serve the policy with mode none and max_age 86400, the mx "
                                        "lines kept."),
             QT_TRANSLATE_NOOP("Check", "Without that, senders go on enforcing the copy that they have. "
                                        "Some do not read a policy without mx lines.")});
        CopiesEnd wait = end;
        wait.afterNew = isNew ? std::max(end.afterNew, runsOut(basis, none)) : 0;
        steps->afterCopies(wait);
    }
    steps->removeRecord(
        {QT_TRANSLATE_NOOP("Check", "Remove the TXT record at _mta-sts.{domain}."),
         QT_TRANSLATE_NOOP("Check", "By now the last copy of a policy that asks for anything has run out.")});
    steps->after(isNeeded ? basis.sight.recordTtl : 0);
    steps->removeHost(
        {QT_TRANSLATE_NOOP("Check", "Take down {host} and its records."),
         QT_TRANSLATE_NOOP("Check", "Nobody is sent there any more. The TLS reporting record may stay: it is "
                                    "of use without MTA-STS too.")});
}

} // namespace

QList<PlanStep> planFor(Change change, const PlanBasis &basis)
{
    if (refusalOf(change, basis))
        return {};
    StepBuilder steps(basis);
    switch (change) {
    case Change::SetUp:
        setUp(basis, &steps);
        break;
    case Change::Enforce:
        enforce(basis, &steps);
        break;
    case Change::MailServers:
        changeMailServers(basis, &steps);
        break;
    case Change::PolicyHost:
        movePolicyHost(basis, &steps);
        break;
    case Change::RollBack:
        rollBack(basis, &steps);
        break;
    case Change::Remove:
        removal(basis, &steps);
        break;
    }
    return steps.list();
}

} // namespace Postseal
