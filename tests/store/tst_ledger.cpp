#include "checks/assess.h"
#include "store/ledger.h"
#include "store/reportfiles.h"

#include "support/evidencebuilder.h"
#include "support/reportfiles.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace EvidenceBuilder;
using ReportFiles::goodReport;

namespace {

const DomainName domain = name("example.org");

/// A run on some day that saw this id and mode.
Evidence run(int day, const QByteArray &id, const QByteArray &mode)
{
    Builder builder;
    builder.everything(mode);
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=" + id});
    builder.evidence.observedAt = TestAuthority::now().addDays(day);
    return builder.evidence;
}

TlsReport report(const QByteArray &from = {}, const QByteArray &to = {})
{
    return parseTlsReport(from.isEmpty() ? goodReport : QByteArray(goodReport).replace(from, to)).value;
}

const QDateTime soon(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC); // when the reports of these tests come in

Ledger::Kept add(Ledger &ledger, const TlsReport &report)
{
    return ledger.add({reportedPolicies(report)}, soon);
}

constexpr Ledger::Kept added{1, 0, false};
constexpr Ledger::Kept known{0, 1, false};
constexpr Ledger::Kept failed{0, 0, true};

QString write(const QTemporaryDir &folder, const QString &file, const QByteArray &bytes)
{
    const QString path = folder.filePath(file);
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

/// What outlasts a run.
class TestLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameStateIsProlonged();
    void otherStateIsAdded();
    void unfinishedRunsAreNotKept();
    void domainsAreKeptApart();
    void outlivesTheProgram();
    void twoProgramsAtATime();
    void reportsCountOnce();
    void reportsOfAnotherTime();
    void hostileReports();
    void forgedReports();
    void oldReportsGo();
    void lockedForAMoment();
    void filesThatAreNoLedger();
    void newerLedgers();
    void filesOfReports();
};

void TestLedger::sameStateIsProlonged()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY2(ledger.error().isEmpty(), qPrintable(ledger.error()));
    QVERIFY(ledger.sightings(domain).isEmpty());
    QVERIFY(ledger.record(run(0, "1", "testing")));
    QVERIFY(ledger.record(run(3, "1", "testing")));
    QVERIFY(ledger.record(run(2, "1", "testing"))); // the clock went back
    const QList<Sighting> seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].first, TestAuthority::now());
    QCOMPARE(seen[0].last, TestAuthority::now().addDays(3));
    QCOMPARE(seen[0].id, QByteArray("1"));
    QCOMPARE(seen[0].policy, Builder::policyText("testing"));
}

void TestLedger::otherStateIsAdded()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY(ledger.record(run(0, "1", "testing")));
    QVERIFY(ledger.record(run(1, "1", "enforce")));
    QVERIFY(ledger.record(run(2, "2", "enforce")));
    QVERIFY(ledger.record(run(3, "1", "testing")));
    const QList<Sighting> seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 4);
    QCOMPARE(seen[1].policy, Builder::policyText("enforce"));
    QCOMPARE(seen[2].id, QByteArray("2"));
    QCOMPARE(seen[3].first, seen[3].last);
    // The next run judges by it: the policy changed, the id did not.
    Builder next = good();
    next.text(next.evidence.stsTxtName(), {"v=STSv1; id=1"});
    next.evidence.history = {seen[0]};
    bool found = false;
    for (const Finding &finding : assess(next.evidence))
        found = found || finding.name() == QStringLiteral("ops.update-order/same-id");
    QVERIFY(found);
}

void TestLedger::unfinishedRunsAreNotKept()
{
    Ledger ledger(QStringLiteral(":memory:"));
    Evidence evidence = run(0, "1", "enforce");
    evidence.finished = false;
    QVERIFY(ledger.record(evidence));
    evidence = run(0, "1", "enforce");
    evidence.policy.clear();
    QVERIFY(ledger.record(evidence));
    evidence = run(0, "not an id", "enforce");
    QVERIFY(ledger.record(evidence));
    QVERIFY(ledger.sightings(domain).isEmpty());
}

void TestLedger::domainsAreKeptApart()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY(ledger.record(run(0, "1", "enforce")));
    QVERIFY(ledger.sightings(name("example.net")).isEmpty());
}

void TestLedger::outlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b/history.sqlite"));
    {
        Ledger ledger(path);
        QVERIFY(ledger.record(run(0, "1", "enforce")));
    }
    Ledger ledger(path);
    QCOMPARE(ledger.sightings(domain).size(), 1);
}

void TestLedger::twoProgramsAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    Ledger one(path);
    Ledger two(path);
    for (int i = 0; i < 20; ++i) {
        QVERIFY2(one.record(run(2 * i, QByteArray::number(2 * i), "enforce")), qPrintable(one.error()));
        QVERIFY2(two.record(run(2 * i + 1, QByteArray::number(2 * i + 1), "enforce")),
                 qPrintable(two.error()));
    }
    QCOMPARE(one.sightings(domain).size(), 40);
}

void TestLedger::reportsCountOnce()
{
    Ledger ledger(QStringLiteral(":memory:"));
    const QDateTime now = soon;
    QCOMPARE(add(ledger, report()), added);
    QCOMPARE(add(ledger, report()), known);
    QCOMPARE(add(ledger, report("\"report-id\": \"1\"", "\"report-id\": \"2\"")), added);
    QCOMPARE(add(ledger, report("Example Inc.", "Another")), added);
    const QList<ReportedPolicy> kept = ledger.reports(name("example.com"), now);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].successful, 10);
    QCOMPARE(kept[0].type, QStringLiteral("sts"));
    QVERIFY(ledger.reports(domain, now).isEmpty());
}

void TestLedger::reportsOfAnotherTime()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QCOMPARE(add(ledger, report()), added);
    const QDateTime later(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(ledger.reports(name("example.com"), later).isEmpty());
}

void TestLedger::hostileReports()
{
    Ledger ledger(QStringLiteral(":memory:"));
    TlsReport hostile = report();
    hostile.organization = QStringLiteral("'); DROP TABLE report; --").repeated(1000);
    TlsReportFailure failure;
    failure.sessions = 1;
    for (int i = 0; i < 5000; ++i) {
        failure.resultType = QString::number(10000 + i) + QString(300, u'x');
        hostile.policies[0].failures.append(failure);
    }
    QCOMPARE(add(ledger, hostile), added);
    const QList<ReportedPolicy> kept =
        ledger.reports(name("example.com"), QDateTime(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC));
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept[0].submitter.startsWith(QStringLiteral("'); DROP")) && kept[0].submitter.size() <= 255);
    QCOMPARE(kept[0].failures.size(), 100);
    QCOMPARE(kept[0].failures.last().type, QStringLiteral("other"));
    QCOMPARE(kept[0].failures.last().sessions, 5000 - 99);
    hostile.policies[0].domain = QStringLiteral("no domain at all");
    hostile.reportId = QStringLiteral("other");
    QCOMPARE(add(ledger, hostile), known); // nothing in it that could be kept
}

/// Anybody can mail a report.
void TestLedger::forgedReports()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QCOMPARE(add(ledger, report()), added);
    TlsReport forged = report();
    forged.reportId = QStringLiteral("later");
    forged.end = soon.addYears(7000);
    QCOMPARE(add(ledger, forged), known); // of a time to come
    forged = report();
    forged.reportId = QStringLiteral("many");
    TlsReportPolicy policy = forged.policies[0];
    policy.failed = qint64(1) << 53;
    TlsReportFailure failure;
    failure.resultType = QStringLiteral("certificate-expired");
    failure.sessions = qint64(1) << 53;
    policy.failures = QList<TlsReportFailure>(10000, failure);
    forged.policies = QList<TlsReportPolicy>(5000, policy);
    QCOMPARE(add(ledger, forged), added);
    const QList<ReportedPolicy> kept = ledger.reports(name("example.com"), soon);
    QCOMPARE(kept.size(), 2);
    for (const ReportedPolicy &each : kept)
        QVERIFY(each.failed >= 0 && each.failed <= mostSessions && each.end <= soon);
}

void TestLedger::oldReportsGo()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QCOMPARE(add(ledger, report()), added);
    QCOMPARE(ledger.add({}, soon.addDays(60)), (Ledger::Kept{0, 0, false}));
    QVERIFY(ledger.reports(name("example.com"), soon).isEmpty());
    QCOMPARE(add(ledger, report()), added); // nothing of it is left
}

/// One call that fails does not make the next ones empty.
void TestLedger::lockedForAMoment()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    Ledger ledger(path);
    QVERIFY(ledger.record(run(0, "1", "enforce")));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
        other.exec(QStringLiteral("BEGIN EXCLUSIVE"));
        const Ledger::Recollection nothing = ledger.recall(domain, soon);
        QVERIFY(nothing.failed && nothing.history.isEmpty());
        QVERIFY(!ledger.error().isEmpty());
        other.exec(QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const Ledger::Recollection again = ledger.recall(domain, soon);
    QVERIFY(!again.failed);
    QCOMPARE(again.history.size(), 1);
    QVERIFY(ledger.error().isEmpty());
}

void TestLedger::filesThatAreNoLedger()
{
    const QTemporaryDir folder;
    Ledger text(write(folder, QStringLiteral("text"), QByteArray("this is no database. ").repeated(100)));
    QVERIFY(text.error().contains(folder.path()) && text.error().endsWith(u'.'));
    QVERIFY(!text.record(run(0, "1", "enforce")));
    QVERIFY(text.sightings(domain).isEmpty());
    Ledger nowhere(QStringLiteral("/dev/null/history.sqlite"));
    QVERIFY(!nowhere.error().isEmpty());
    QCOMPARE(add(nowhere, report()), failed);
}

void TestLedger::newerLedgers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        database.exec(QStringLiteral("PRAGMA user_version = 99"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    Ledger ledger(path);
    QVERIFY2(ledger.error().contains(QStringLiteral("newer version")), qPrintable(ledger.error()));
}

void TestLedger::filesOfReports()
{
    const QTemporaryDir folder;
    const QString plain = write(folder, QStringLiteral("1.json"), goodReport);
    const QString packed = write(folder, QStringLiteral("2.json.gz"), ReportFiles::gzipped(goodReport));
    const QString broken = write(folder, QStringLiteral("3.txt"), "hello");
    const QString undated =
        write(folder, QStringLiteral("4.json"), QByteArray(goodReport).replace("date-range", "dates"));
    QCOMPARE(reportFilesAt({folder.path()}), QStringList({plain, packed, broken, undated}));
    QCOMPARE(reportFilesAt({packed}), QStringList{packed});
    QCOMPARE(readReportFile(plain).reports.size(), 1);
    QCOMPARE(readReportFile(packed).reports.size(), 1);
    // What was left out is told, although there is something.
    QByteArray mails;
    for (int i = 0; i < 250; ++i)
        mails += "From a\nContent-Type: application/tlsrpt+json\n\n" + goodReport + "\n\n";
    const ReportFile cut = readReportFile(write(folder, QStringLiteral("5.mbox"), mails));
    QCOMPARE(cut.reports.size(), 200);
    QVERIFY2(cut.error.contains(QStringLiteral("The rest was not read")), qPrintable(cut.error));
    for (const QString &path : {broken, undated, folder.filePath(QStringLiteral("absent"))}) {
        const ReportFile file = readReportFile(path);
        QVERIFY(file.reports.isEmpty());
        QVERIFY2(file.error.startsWith(path), qPrintable(file.error));
    }
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
