#include "checks/assess.h"
#include "tlsrpt/reportdigest.h"

#include "support/changedevidence.h"

#include <QtTest>

using namespace Postseal;
using namespace ChangedEvidence;
using namespace Qt::StringLiterals;

namespace {

ReportedPolicy reported(const QString &sender, int daysAgo, const QString &type, qint64 good, qint64 bad)
{
    const QDateTime day = TestAuthority::now().addDays(-daysAgo);
    ReportedPolicy entry{sender, QString::number(daysAgo), day.addSecs(-43200), day, type, good, bad, {}};
    if (bad > 0)
        entry.failures = {{u"certificate-expired"_s, bad}};
    return entry;
}

QList<ReportedPolicy> quiet()
{
    QList<ReportedPolicy> list;
    for (int day = 14; day >= 0; --day) {
        for (const QString &sender : {u"one.example"_s, u"two.example"_s})
            list.append(reported(sender, day, u"sts"_s, 10, 0));
    }
    return list;
}

Sighting sighting(double daysAgo, const QByteArray &id, const QByteArray &policy)
{
    const QDateTime when = TestAuthority::now().addSecs(-qint64(daysAgo * 86400));
    return {when, when, id, policy};
}

const QByteArray firstId = "20260601000000";
} // namespace

/// What earlier runs and TLS reports say of a domain, and what they do not.
class TestPastRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enforceIsOnlyMetWhenAllAgree();
    void failuresWhereverTheyAreReported();
    void countsThatOverflow();
    void removalUnderModeNone();
    void lastSeenIsNotLastServed();
    void twoPoliciesAtATime();
    void fileFirstThenId();
    void whatSendersDoNotAcceptIsNotRemembered();
    void unreadableHistory();
};

void TestPastRuns::enforceIsOnlyMetWhenAllAgree()
{
    Builder builder = domainIn("enforce");
    builder.evidence.reports = quiet();
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"ok"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 10, 5000));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);
    // It was over at the next report.
    builder.evidence.reports.append(reported(u"three.example"_s, 0, u"sts"_s, 5000, 0));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    // A report about no session ends nothing.
    builder.evidence.reports.last() = reported(u"three.example"_s, 0, u"sts"_s, 0, 0);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);
    // A sender with little mail, none of which comes through.
    builder.evidence.reports = quiet();
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 0, 1));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 2, u"sts"_s, 0, 1));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 0, u"sts"_s, 3, 0));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    // One session of thousands breaks anywhere, and who cannot fetch the policy holds nothing back.
    builder.evidence.reports = quiet();
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 50000, 1));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"sts"_s, 10, 5000);
    builder.evidence.reports.last().failures.first().type = u"sts-webpki-invalid"_s;
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);

    builder = domainIn("enforce");
    builder.evidence.reports = quiet();
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    QVERIFY(outcomeOf(builder, "ready.enforce") != u"ok"_s);

    builder = domainIn("enforce");
    builder.evidence.reports = {reported(u"one.example"_s, 60, u"tlsa"_s, 10, 0)};
    QVERIFY(outcomeOf(builder, "ready.enforce") != u"ok"_s);
}

void TestPastRuns::failuresWhereverTheyAreReported()
{
    Builder builder = domainIn("testing");
    builder.evidence.reports = quiet();
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // A sender that cannot fetch the policy finds none, and says what failed.
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"no-policy-found"_s, 0, 900));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"not-yet"_s);
    // Without a reason it is no policy for a sender that found one before; who never did may look for none.
    builder.evidence.reports.last() = reported(u"one.example"_s, 1, u"no-policy-found"_s, 50, 0);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"no-policy"_s);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"not-yet"_s);
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"no-policy-found"_s, 50, 0);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // While nobody finds it, nobody does.
    builder.evidence.reports = {builder.evidence.reports.last()};
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"no-policy"_s);
    builder.evidence.reports = quiet();
    builder.evidence.reports.append(ReportedPolicy());
    // Only the details tell.
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"sts"_s, 0, 900);
    builder.evidence.reports.last().failed = 0;
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
    // Before the set-up nobody found a policy, and that is no fault.
    builder.evidence.reports = quiet();
    builder.evidence.reports.prepend(reported(u"three.example"_s, 14, u"no-policy-found"_s, 50, 0));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // Reports about DANE do not stand for those of senders with MTA-STS.
    for (ReportedPolicy &entry : builder.evidence.reports)
        entry.type = entry.submitter == u"one.example"_s ? entry.type : u"tlsa"_s;
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"few"_s);
}

void TestPastRuns::countsThatOverflow()
{
    static_assert(addedSessions(mostSessions, mostSessions) == mostSessions);
    static_assert(addedSessions(-5, 3) == 3);
    Builder builder = domainIn("testing");
    builder.evidence.reports = quiet();
    for (int i = 0; i < 3000; ++i)
        builder.evidence.reports.append(reported(u"forger.example"_s, 1, u"sts"_s, 0, qint64(1) << 52));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
}

void TestPastRuns::removalUnderModeNone()
{
    Builder builder = domainIn("enforce");
    builder.evidence.history = {sighting(1, "1", Builder::policyText("enforce")),
                                sighting(0.01, "2", Builder::policyText("none"))};
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    // It was seen 40 days ago, and may have been served until mode none was first seen.
    builder.evidence.history.first() = sighting(40, "1", Builder::policyText("enforce"));
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    builder.evidence.history.last().first = TestAuthority::now().addDays(-35);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"ok"_s);
}

/// The last look says nothing of the time until this one.
void TestPastRuns::lastSeenIsNotLastServed()
{
    Builder builder = domainIn("enforce");
    builder.evidence.history = {sighting(31, "1", Builder::policyText("enforce"))};
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    // A look that saw it gone says it.
    builder.evidence.history.append(sighting(20, "", ""));
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    builder.evidence.history = {sighting(50, "1", Builder::policyText("enforce")), sighting(33, "", "")};
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"ok"_s);

    builder = domainIn("testing");
    builder.evidence.history = {
        sighting(1.1, firstId, Builder::policyText("testing").replace("2592000", "86400"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"same-id"_s);
}

/// An old server behind another address: its policy is with senders as well.
void TestPastRuns::twoPoliciesAtATime()
{
    Builder builder = domainIn("testing");
    builder.evidence.history = {sighting(9, firstId, Builder::policyText("testing")),
                                sighting(9, firstId, Builder::policyText("enforce"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"same-id"_s);
    builder.evidence.policy[ip("2600::1")] = builder.served(Builder::policyText("enforce"));
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"ok"_s); // nothing has changed
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
}

void TestPastRuns::fileFirstThenId()
{
    const QByteArray before = Builder::policyText("testing"), after = Builder::policyText("enforce");
    Builder builder = domainIn("enforce"); // id firstId, the new file
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=" + firstId});
    builder.evidence.history = {sighting(3, firstId, before)};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"same-id"_s);
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=2"});
    builder.evidence.history.append(sighting(0.01, firstId, after));
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"ok"_s);
    builder.evidence.history.append(sighting(0.001, "2", after));
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"ok"_s);
    // The id alone.
    builder.evidence.history = {sighting(3, "1", after)};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"id-first"_s);
}

void TestPastRuns::whatSendersDoNotAcceptIsNotRemembered()
{
    // Two records are none: nobody took the policy then.
    Builder builder = domainIn("enforce");
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    builder.evidence.history = {sighting(1, "1", Builder::policyText("testing"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"skipped"_s);
}

void TestPastRuns::unreadableHistory()
{
    Builder builder = domainIn("enforce");
    builder.evidence.historyFailed = true;
    for (const char *check : {"ops.update-order", "ops.removal", "ready.reports", "ready.enforce"})
        QCOMPARE(outcomeOf(builder, check), u"unknown"_s);
}

QTEST_GUILESS_MAIN(TestPastRuns)
#include "tst_pastruns.moc"
