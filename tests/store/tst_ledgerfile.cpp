#include "store/schema.h"

#include "support/ledgerruns.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace EvidenceBuilder;
using namespace LedgerRuns;

namespace {

bool make(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("made"));
        database.setDatabaseName(path);
        if (!database.open())
            return false;
        for (const QString &statement : statements)
            database.exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("made"));
    return true;
}

} // namespace

/// The file of the ledger: kept between programs, older and newer ones, and what is none.
class TestLedgerFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outlivesTheProgram();
    void twoProgramsAtATime();
    void lockedForAMoment();
    void filesThatAreNoLedger();
    void filesOfOtherPrograms_data();
    void filesOfOtherPrograms();
    void linkToNothingYet();
    void deletedMeanwhile();
    void newerLedgers();
    void olderLedgers();
};

void TestLedgerFile::outlivesTheProgram()
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

void TestLedgerFile::twoProgramsAtATime()
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

/// One call that fails does not make the next ones empty.
void TestLedgerFile::lockedForAMoment()
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
        const Ledger::Recollection nothing = ledger.recall(domain, TestAuthority::now());
        QVERIFY(nothing.failed && nothing.history.isEmpty());
        QVERIFY(!ledger.error().isEmpty());
        other.exec(QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const Ledger::Recollection again = ledger.recall(domain, TestAuthority::now());
    QVERIFY(!again.failed);
    QCOMPARE(again.history.size(), 1);
    QVERIFY(ledger.error().isEmpty());
}

void TestLedgerFile::filesThatAreNoLedger()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database. ").repeated(100));
    file.close();
    Ledger text(file.fileName());
    QVERIFY(text.error().contains(folder.path()) && text.error().endsWith(u'.'));
    QVERIFY(!text.record(run(0, "1", "enforce")));
    QVERIFY(text.sightings(domain).isEmpty());
    Ledger nowhere(QStringLiteral("/dev/null/history.sqlite"));
    QVERIFY(!nowhere.error().isEmpty());
    QVERIFY(!nowhere.record(run(0, "1", "enforce")));
}

void TestLedgerFile::filesOfOtherPrograms_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString table = QStringLiteral("CREATE TABLE bookmark (place TEXT)");
    const QString version = QStringLiteral("PRAGMA user_version = %1");
    QTest::newRow("no version") << QStringList{table};
    QTest::newRow("our version") << QStringList{table, version.arg(4)};
    QTest::newRow("an old version") << QStringList{table, version.arg(1)};
    QTest::newRow("a high version") << QStringList{table, version.arg(70)};
    QTest::newRow("a negative version") << QStringList{version.arg(-1)};
    QTest::newRow("a negative version of our tables")
        << QStringList{QString::fromLatin1(schemaOne[0]), version.arg(-1)};
    const QString ours = QString::fromLatin1(schemaOne[0]);
    QTest::newRow("a view in place of a table") << QStringList{
        QStringLiteral("CREATE VIEW sighting AS SELECT 'example.org' AS domain"), version.arg(4)};
    QTest::newRow("a view without end beside our table")
        << QStringList{ours,
                       QStringLiteral("CREATE VIEW tls_report AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL "
                                      "SELECT x + 1 FROM c) SELECT x AS id FROM c"),
                       version.arg(4)};
    QTest::newRow("a trigger on our table")
        << QStringList{ours,
                       QStringLiteral("CREATE TRIGGER forget AFTER INSERT ON sighting BEGIN DELETE FROM "
                                      "sighting; END"),
                       version.arg(4)};
}

/// They are neither changed nor taken for an empty history.
void TestLedgerFile::filesOfOtherPrograms()
{
    QFETCH(QStringList, statements);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    QVERIFY(make(path, statements));
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    Ledger ledger(path);
    QVERIFY2(ledger.error().endsWith(QStringLiteral("it is the file of another program.")),
             qPrintable(ledger.error()));
    QVERIFY(ledger.recall(domain, TestAuthority::now()).failed);
    QVERIFY(!ledger.record(run(0, "1", "enforce")));
    QCOMPARE(content(), before);
}

void TestLedgerFile::linkToNothingYet()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.sqlite"));
    const QString link = folder.filePath(QStringLiteral("history.sqlite"));
    QVERIFY(QFile::link(target, link));
    Ledger ledger(link);
    QVERIFY2(ledger.record(run(0, "1", "enforce")), qPrintable(ledger.error()));
    QCOMPARE(QFileInfo(target).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestLedgerFile::deletedMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    Ledger ledger(path);
    QVERIFY(ledger.record(run(0, "1", "enforce")));
    QVERIFY(QFile::remove(path));
    QVERIFY(ledger.sightings(domain).isEmpty() && ledger.error().isEmpty());
    QVERIFY2(ledger.record(run(1, "2", "enforce")), qPrintable(ledger.error()));
    QCOMPARE(Ledger(path).sightings(domain).size(), 1);
}

void TestLedgerFile::newerLedgers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    QVERIFY(make(path, {QStringLiteral("PRAGMA user_version = 99")}));
    Ledger ledger(path);
    QVERIFY2(ledger.error().contains(QStringLiteral("newer version")), qPrintable(ledger.error()));
}

/// A file of the first form keeps what was in it.
void TestLedgerFile::olderLedgers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    QStringList statements;
    for (const char *statement : schemaOne)
        statements.append(QString::fromLatin1(statement));
    statements.append(
        QStringLiteral("INSERT INTO sighting VALUES ('example.org', 1, 2, '7', 'version: STSv1')"));
    for (const char *domain : {"example.org", "example.net"})
        statements.append(
            QStringLiteral("INSERT INTO report VALUES ('%1', 'Example', '9', %2, "
                           "'[{\"submitter\":\"Example\",\"reportId\":\"9\","
                           "\"start\":\"2026-01-01T00:00:00.000Z\",\"end\":\"2026-01-02T00:00:00.000Z\","
                           "\"type\":\"sts\",\"successful\":5,\"failed\":2,"
                           "\"failures\":[{\"type\":\"certificate-expired\",\"sessions\":2}]}]')")
                .arg(QString::fromLatin1(domain))
                .arg(QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
    statements.append(QStringLiteral("PRAGMA user_version = 1"));
    QVERIFY(make(path, statements));
    Ledger ledger(path);
    QVERIFY2(ledger.error().isEmpty(), qPrintable(ledger.error()));
    QCOMPARE(ledger.sightings(domain).size(), 1);
    QCOMPARE(ledger.sightings(domain).first().id, QByteArray("7"));
    for (const DomainName &each : {domain, name("example.net")}) {
        const QList<ReportedPolicy> reports = ledger.recall(each, soon).reports;
        QCOMPARE(reports.size(), 1);
        const ReportedPolicy expected{QStringLiteral("Example"),
                                      QStringLiteral("9"),
                                      QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                      QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC),
                                      QStringLiteral("sts"),
                                      5,
                                      2,
                                      {{QStringLiteral("certificate-expired"), 2}}};
        QCOMPARE(reports.first(), expected);
    }
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
