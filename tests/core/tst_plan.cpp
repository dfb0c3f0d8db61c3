#include "plan/plan.h"

#include <QTest>

using namespace Postseal;

class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removalWaitsForTheLongestCopy();
    void mailServersWaitForTheLongestCopy();
    void enforceWaitsTwoWeeks_data();
    void enforceWaitsTwoWeeks();
    void neverBackwards_data();
    void neverBackwards();
    void calendarHoldsEveryStep();
    void calendarLinesAreShort();
};

namespace {

PlanBasis someBasis()
{
    PlanBasis basis;
    basis.domain = *DomainName::fromAscii("example.org");
    basis.now = QDateTime::fromString(QStringLiteral("2026-11-26T10:00:00Z"), Qt::ISODate);
    basis.largestMaxAge = 2592000;
    basis.recordTtl = 3600;
    basis.mxTtl = 7200;
    return basis;
}

qint64 secondsFromNow(const PlanStep &step, const PlanBasis &basis)
{
    return basis.now.secsTo(step.notBefore);
}

} // namespace

// RFC 8461 8.3: nothing is taken away before every copy that senders may hold has run out.
void TestPlan::removalWaitsForTheLongestCopy()
{
    const PlanBasis basis = someBasis();
    const QList<PlanStep> steps = planFor(Change::Remove, basis);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(secondsFromNow(steps.at(0), basis), 0);
    QVERIFY(steps.at(0).what.text().contains(QStringLiteral("mode none")));
    QCOMPARE(secondsFromNow(steps.at(1), basis), 2592000);
    QVERIFY(steps.at(1).why.text().contains(QStringLiteral("30 days")));
    QCOMPARE(secondsFromNow(steps.at(2), basis), 2592000 + 3600);
    QVERIFY(steps.at(2).what.text().contains(QStringLiteral("mta-sts.example.org")));
}

void TestPlan::mailServersWaitForTheLongestCopy()
{
    PlanBasis basis = someBasis();
    QList<PlanStep> steps = planFor(Change::MailServers, basis);
    QCOMPARE(steps.size(), 3);
    QVERIFY(steps.at(0).what.text().contains(QStringLiteral("keep the old ones")));
    QCOMPARE(secondsFromNow(steps.at(1), basis), 2592000);
    QCOMPARE(secondsFromNow(steps.at(2), basis), 2592000 + 7200 + 5 * 86400);
    // The record's own lifetime counts where it is the longer one.
    basis.largestMaxAge = 600;
    steps = planFor(Change::MailServers, basis);
    QCOMPARE(secondsFromNow(steps.at(1), basis), 3600);
}

void TestPlan::enforceWaitsTwoWeeks_data()
{
    QTest::addColumn<int>("daysUnchanged"); // -1: nobody knows
    QTest::addColumn<int>("daysToWait");
    QTest::newRow("not known") << -1 << 14;
    QTest::newRow("since today") << 0 << 14;
    QTest::newRow("since ten days") << 10 << 4;
    QTest::newRow("since a month") << 30 << 0;
}

void TestPlan::enforceWaitsTwoWeeks()
{
    QFETCH(int, daysUnchanged);
    PlanBasis basis = someBasis();
    if (daysUnchanged >= 0)
        basis.unchangedSince = basis.now.addDays(-daysUnchanged);
    const QList<PlanStep> steps = planFor(Change::Enforce, basis);
    QTEST(int(secondsFromNow(steps.first(), basis) / 86400), "daysToWait");
}

void TestPlan::neverBackwards_data()
{
    QTest::addColumn<int>("change");
    for (const Change change : {Change::SetUp, Change::Enforce, Change::MailServers, Change::Remove})
        QTest::addRow("%d", int(change)) << int(change);
}

void TestPlan::neverBackwards()
{
    QFETCH(int, change);
    const PlanBasis basis = someBasis();
    const QList<PlanStep> steps = planFor(static_cast<Change>(change), basis);
    QVERIFY(steps.size() >= 3);
    QDateTime last = basis.now;
    for (const PlanStep &step : steps) {
        QVERIFY(step.notBefore >= last);
        last = step.notBefore;
        QVERIFY2(!step.what.text().contains(u'{') && !step.why.text().contains(u'{'),
                 qPrintable(step.what.text() + step.why.text()));
        QVERIFY(!step.what.isEmpty() && !step.why.isEmpty());
    }
}

void TestPlan::calendarHoldsEveryStep()
{
    const PlanBasis basis = someBasis();
    const QList<PlanStep> steps = planFor(Change::Remove, basis);
    const QByteArray calendar = toCalendar(steps, basis).replace("\r\n ", ""); // unfolded
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), steps.size());
    QCOMPARE(calendar.count("END:VALARM\r\n"), steps.size());
    QVERIFY(calendar.contains("DTSTART:20261226T100000Z\r\n"));
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
    QVERIFY2(calendar.contains("mode none and max_age 86400\\, the mx lines"), calendar.constData());
}

void TestPlan::calendarLinesAreShort()
{
    const PlanBasis basis = someBasis();
    for (const Change change : {Change::SetUp, Change::MailServers}) {
        const QByteArray calendar = toCalendar(planFor(change, basis), basis);
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')), line.constData());
        QVERIFY(!QByteArray(calendar).replace("\r\n", "").contains('\r'));
    }
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
