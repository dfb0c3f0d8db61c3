#include "checks/assess.h"
#include "evidence/evidencejson.h"
#include "tlsrpt/reportdigest.h"
#include "report/report.h"

#include "support/evidencebuilder.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

Builder domainIn(const QByteArray &mode)
{
    Builder builder;
    builder.everything(mode);
    return builder;
}

QString outcomeOf(const Builder &builder, const char *check)
{
    QStringList names;
    for (const Finding &finding : assess(builder.evidence)) {
        if (QByteArrayView(finding.check->id) == check)
            names.append(QString::fromLatin1(finding.outcome->code));
    }
    return names.join(u'+');
}

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

/// Ways in which a check once said more than it knew.
class TestNeverFalse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enforceIsOnlyMetWhenAllAgree();
    void failuresWhereverTheyAreReported();
    void countsThatOverflow();
    void removalUnderModeNone();
    void fileFirstThenId();
    void whatSendersDoNotAcceptIsNotRemembered();
    void unreadableHistory();
    void cacheWithoutAnAnswer();
    void lostConnectionIsNoFilter();
    void pageIsNotThePolicy();
    void oddEvidenceDoesNotCrash();
};

void TestNeverFalse::enforceIsOnlyMetWhenAllAgree()
{
    Builder builder = domainIn("enforce");
    builder.evidence.reports = quiet();
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"ok"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 10, 5000));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);

    builder = domainIn("enforce");
    builder.evidence.reports = quiet();
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    QVERIFY(outcomeOf(builder, "ready.enforce") != u"ok"_s);

    builder = domainIn("enforce");
    builder.evidence.reports = {reported(u"one.example"_s, 60, u"tlsa"_s, 10, 0)};
    QVERIFY(outcomeOf(builder, "ready.enforce") != u"ok"_s);
}

void TestNeverFalse::failuresWhereverTheyAreReported()
{
    Builder builder = domainIn("testing");
    builder.evidence.reports = quiet();
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // A sender that cannot fetch the policy finds none, and says what failed.
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"no-policy-found"_s, 0, 900));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"not-yet"_s);
    // Without a reason it is still no policy, while others found one.
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"no-policy-found"_s, 50, 0);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"no-policy"_s);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"not-yet"_s);
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

void TestNeverFalse::countsThatOverflow()
{
    static_assert(addedSessions(mostSessions, mostSessions) == mostSessions);
    static_assert(addedSessions(-5, 3) == 3);
    Builder builder = domainIn("testing");
    builder.evidence.reports = quiet();
    for (int i = 0; i < 3000; ++i)
        builder.evidence.reports.append(reported(u"forger.example"_s, 1, u"sts"_s, 0, qint64(1) << 52));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
}

void TestNeverFalse::removalUnderModeNone()
{
    Builder builder = domainIn("enforce");
    builder.evidence.history = {sighting(1, "1", Builder::policyText("enforce")),
                                sighting(0.01, "2", Builder::policyText("none"))};
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    builder.evidence.history.first() = sighting(40, "1", Builder::policyText("enforce"));
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"ok"_s);
}

void TestNeverFalse::fileFirstThenId()
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

void TestNeverFalse::whatSendersDoNotAcceptIsNotRemembered()
{
    // Two records are none: nobody took the policy then.
    Builder builder = domainIn("enforce");
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    builder.evidence.history = {sighting(1, "1", Builder::policyText("testing"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"skipped"_s);
}

void TestNeverFalse::unreadableHistory()
{
    Builder builder = domainIn("enforce");
    builder.evidence.historyFailed = true;
    for (const char *check : {"ops.update-order", "ops.removal", "ready.reports", "ready.enforce"})
        QCOMPARE(outcomeOf(builder, check), u"unknown"_s);
}

namespace {

PolicyAnswer lost()
{
    PolicyAnswer answer;
    answer.stage = PolicyAnswer::Stage::Connect;
    answer.trouble = {Trouble::Kind::Timeout, {}, 0};
    return answer;
}

IpAddress shownAt(const Builder &builder)
{
    return builder.evidence.policy.firstKey();
}

} // namespace

void TestNeverFalse::cacheWithoutAnAnswer()
{
    Builder builder = domainIn("enforce");
    builder.evidence.furtherWanted = true;
    builder.evidence.web.clear();
    QVERIFY(outcomeOf(builder, "policy-http.cache") != u"ok"_s);
    builder.evidence.web[cacheQuestion(builder.evidence, shownAt(builder))] = lost();
    QVERIFY(outcomeOf(builder, "policy-http.cache") != u"ok"_s);
    PolicyAnswer refused = builder.served({});
    refused.status = 403;
    builder.evidence.web[cacheQuestion(builder.evidence, shownAt(builder))] = refused;
    QVERIFY(outcomeOf(builder, "policy-http.cache") != u"ok"_s);
}

void TestNeverFalse::lostConnectionIsNoFilter()
{
    Builder builder = domainIn("enforce");
    builder.evidence.furtherWanted = true;
    builder.evidence.web.clear();
    for (const WebQuestion &question : clientQuestions(builder.evidence, shownAt(builder)))
        builder.evidence.web[question] = *builder.evidence.policy.first().value();
    QCOMPARE(outcomeOf(builder, "policy-http.client-filter"), u"ok"_s);
    builder.evidence.web.first() = lost();
    QVERIFY(outcomeOf(builder, "policy-http.client-filter") != u"filtered"_s);
    // A page of errors with a form in it is the same for all.
    PolicyAnswer page = *builder.evidence.policy.first().value();
    page.status = 404;
    page.body = "<html>Not here. Write to us: <div class=\"g-recaptcha\"></div></html>";
    for (Fact<PolicyAnswer> &fact : builder.evidence.web)
        fact = page;
    for (Fact<PolicyAnswer> &fact : builder.evidence.policy)
        fact = page;
    QCOMPARE(outcomeOf(builder, "policy-http.client-filter"), u"ok"_s);
}

void TestNeverFalse::pageIsNotThePolicy()
{
    Builder builder = domainIn("enforce");
    for (Fact<PolicyAnswer> &fact : builder.evidence.policy) {
        PolicyAnswer page = *fact.value();
        page.body = "<!DOCTYPE html><html>Welcome</html>";
        fact = page;
    }
    QVERIFY(outcomeOf(builder, "policy-http.location") != u"ok"_s);
}

void TestNeverFalse::oddEvidenceDoesNotCrash()
{
    Builder builder = domainIn("enforce");
    builder.evidence.furtherWanted = builder.evidence.serversWanted = true;
    const PolicyAnswer served = *builder.evidence.policy.first().value();
    builder.evidence.web.clear();
    for (const WebQuestion &question : clientQuestions(builder.evidence, ip("9.9.9.77")))
        builder.evidence.web[question] = served;
    const DnsQuestion question{builder.evidence.stsTxtName(), RecordType::TXT};
    builder.evidence.servers[{name("ns1.example.org"), ip("9.3.3.1"), question}] =
        answer(question, {{question.name, RecordType::TXT, 300, TxtData{{"v=STSv1; id=1"}}}});
    builder.evidence.servers[{name("ns2.example.org"), ip("9.3.3.2"), question}] = Fact<DnsAnswer>();
    QVERIFY(!assess(builder.evidence).isEmpty());
}

QTEST_APPLESS_MAIN(TestNeverFalse)
#include "tst_neverfalse.moc"
