#include "store/ledger.h"
#include "store/reportfiles.h"

#include "support/evidencebuilder.h"
#include "support/reportfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Postseal;
using EvidenceBuilder::name;
using ReportFiles::goodReport;

namespace {

const DomainName domain = name("example.com");                 // of goodReport
const QDateTime soon(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC); // when the reports of these tests come in

TlsReport report(const QByteArray &from = {}, const QByteArray &to = {})
{
    return parseTlsReport(from.isEmpty() ? goodReport : QByteArray(goodReport).replace(from, to)).value;
}

ReportDigest digest(const TlsReport &report)
{
    ParsedTlsReport parsed;
    parsed.value = report;
    return digestOf(parsed).digest;
}

ReportStore::Kept add(Database &database, const TlsReport &report)
{
    ReportStore::Kept kept = ReportStore::Kept::Failed;
    ReportStore store(database);
    database.inTransaction([&] {
        kept = store.add(digest(report), soon);
        return true;
    });
    return kept;
}

QString write(const QTemporaryDir &folder, const QString &file, const QByteArray &bytes)
{
    const QString path = folder.filePath(file);
    QDir(folder.path()).mkpath(QFileInfo(path).path());
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
}

QList<FileImport> import(Database &database, const QStringList &paths)
{
    QList<FileImport> told;
    ReportImport import(database, soon, [&](const FileImport &file) { told.append(file); });
    for (const QString &path : reportFilesAt(paths))
        (void)import.add(path);
    (void)import.finish();
    return told;
}

QByteArray numbered(int number)
{
    return QByteArray(goodReport)
        .replace(R"("report-id": "1")", "\"report-id\": \"" + QByteArray::number(number) + '"');
}

QByteArray mailed(const QByteArray &json)
{
    return "From a@b Thu Jan  1 00:00:00 2026\nContent-Type: application/tlsrpt+json\n\n" + json + "\n\n";
}

} // namespace

/// Reports that outlast a run, and the way of files into the store.
class TestReportStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsCountOnce();
    void reportsOfAnotherTime();
    void sums();
    void bars();
    void periods();
    void listAndFind();
    void hostileReports();
    void forgedReports();
    void folders();
    void containersInFiles();
    void badFiles_data();
    void badFiles();
    void notesInsteadOfRefusal_data();
    void notesInsteadOfRefusal();
    void restGoesOn();
    void storeThatFails();
};

void TestReportStore::reportsCountOnce()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    QCOMPARE(add(database, report()), ReportStore::Kept::Known);
    QCOMPARE(add(database, report("\"report-id\": \"1\"", "\"report-id\": \"2\"")), ReportStore::Kept::Added);
    QCOMPARE(add(database, report("Example Inc.", "Another")), ReportStore::Kept::Added);
    // The same id for another day, and for another domain: not the same report.
    Database reused(QStringLiteral(":memory:"));
    TlsReport later = report();
    later.start = later.start.addDays(1);
    later.end = later.end.addDays(1);
    for (const TlsReport &each :
         {report(), later,
          report("\"policy-domain\": \"example.com\"", "\"policy-domain\": \"example.net\"")}) {
        QCOMPARE(add(reused, each), ReportStore::Kept::Added);
        QCOMPARE(add(reused, each), ReportStore::Kept::Known);
    }
    const QList<ReportedPolicy> kept = ReportStore(database).reportsFor(domain, soon);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].successful, 10);
    QCOMPARE(kept[0].type, QStringLiteral("sts"));
    QVERIFY(ReportStore(database).reportsFor(name("example.org"), soon).isEmpty());
}

void TestReportStore::reportsOfAnotherTime()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    ReportStore store(database);
    QVERIFY(store.reportsFor(domain, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC)).isEmpty());
    // A report about a year is no report about a day, whatever it says.
    TlsReport year = report();
    year.reportId = QStringLiteral("year");
    year.start = year.start.addYears(-1);
    QCOMPARE(add(database, year), ReportStore::Kept::Added);
    QCOMPARE(store.reportsFor(domain, soon).size(), 1);
    QCOMPARE(store.summary().value(0).reports, 2);
}

void TestReportStore::sums()
{
    Database database(QStringLiteral(":memory:"));
    TlsReport first = report();
    first.policies[0].failed = 3;
    first.policies[0].failures = {
        {QStringLiteral("certificate-expired"), {}, QStringLiteral("MX2.Example.com."), {}, {}, 2, {}, {}},
        {QStringLiteral("certificate-expired"), {}, QStringLiteral("mx2.example.com"), {}, {}, 1, {}, {}}};
    TlsReportPolicy none;
    none.type = QStringLiteral("no-policy-found");
    none.domain = QStringLiteral("example.com");
    none.successful = 7;
    first.policies.append(none);
    QCOMPARE(add(database, first), ReportStore::Kept::Added);
    QCOMPARE(add(database, report("Example Inc.", "Another")), ReportStore::Kept::Added);
    const QList<DomainReports> all = ReportStore(database).summary();
    QCOMPARE(all.size(), 1);
    const DomainReports &sum = all.first();
    QCOMPARE(sum.domain, domain);
    QCOMPARE(sum.reports, 2);
    QCOMPARE(sum.from, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(sum.to, QDateTime(QDate(2026, 1, 1), QTime(23, 59, 59), Qt::UTC));
    QCOMPARE(sum.senders, QStringList({QStringLiteral("Another"), QStringLiteral("Example Inc.")}));
    QCOMPARE(sum.sessions, (SessionCount{27, 3}));
    QCOMPARE(sum.byPolicyType.value(QStringLiteral("sts")), (SessionCount{20, 3}));
    QCOMPARE(sum.byPolicyType.value(QStringLiteral("no-policy-found")), (SessionCount{7, 0}));
    QCOMPARE(sum.failures.size(), 1); // the same host, however it is written
    QCOMPARE(sum.failures.first(), (DomainReports::Failure{QStringLiteral("certificate-expired"),
                                                           QStringLiteral("mx2.example.com"), 3}));
    QVERIFY(ReportStore(database).summary(name("example.org")).isEmpty());
}

void TestReportStore::bars()
{
    Database database(QStringLiteral(":memory:"));
    TlsReport one = report();
    one.policies[0].failed = 2;
    one.policies[0].failures = {
        {QStringLiteral("starttls-not-supported"), {}, QStringLiteral("mx1.example.com"), {}, {}, 2, {}, {}}};
    QCOMPARE(add(database, one), ReportStore::Kept::Added);
    TlsReport two = report("Example Inc.", "Another");
    two.start = two.start.addDays(1);
    two.end = two.end.addDays(1);
    QCOMPARE(add(database, two), ReportStore::Kept::Added);
    ReportStore store(database);
    using Axis = ReportStore::Axis;
    const auto by = [&](Axis axis) { return store.bars(domain, axis, {soon.addDays(-30), soon}, 10); };
    QCOMPARE(by(Axis::Day), QList<ReportBar>({{QStringLiteral("2026-01-01"), {10, 2}},
                                              {QStringLiteral("2026-01-02"), {10, 0}}}));
    QCOMPARE(by(Axis::Sender), QList<ReportBar>({{QStringLiteral("Example Inc."), {10, 2}},
                                                 {QStringLiteral("Another"), {10, 0}}}));
    QCOMPARE(by(Axis::MailServer), QList<ReportBar>({{QStringLiteral("mx1.example.com"), {0, 2}}}));
    QCOMPARE(by(Axis::ResultType), QList<ReportBar>({{QStringLiteral("starttls-not-supported"), {0, 2}}}));
    QVERIFY(store.bars(domain, Axis::Day, {soon.addDays(10), soon.addDays(20)}, 10).isEmpty());
}

void TestReportStore::periods()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    TlsReport undated = report("\"report-id\": \"1\"", "\"report-id\": \"2\"");
    undated.end = QDateTime();
    QCOMPARE(add(database, undated), ReportStore::Kept::Added);
    ReportStore store(database);
    const ReportPeriod month{soon.addDays(-30), soon};
    QCOMPARE(store.summary(domain).value(0).sessions.successful, 20);
    QCOMPARE(store.summary(domain, month).value(0).sessions.successful, 10);
    QCOMPARE(store.summary(domain, month).value(0).reports, 1);
    QCOMPARE(store.summary(domain, {soon, soon.addDays(9)}).value(0).reports, 0);
    QCOMPARE(store.list(domain, 10).size(), 2);
    QCOMPARE(store.list(domain, 10, month).size(), 1);
    QCOMPARE(store.list({}, 10, month).size(), 1);
}

void TestReportStore::listAndFind()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    ReportStore store(database);
    QCOMPARE(store.list({}, 10).size(), 1);
    QCOMPARE(store.list(domain, 10).value(0).entries.value(0).successful, 10);
    QVERIFY(store.list(name("example.org"), 10).isEmpty());
    const auto found = store.find(QStringLiteral("1"));
    QVERIFY(found.has_value());
    QCOMPARE(found->submitter, QStringLiteral("Example Inc."));
    QVERIFY(!store.find(QStringLiteral("nothing")));
}

void TestReportStore::hostileReports()
{
    Database database(QStringLiteral(":memory:"));
    TlsReport hostile = report();
    hostile.organization = QStringLiteral("'); DROP TABLE tls_report; --").repeated(1000);
    TlsReportFailure failure;
    failure.sessions = 1;
    for (int i = 0; i < 5000; ++i) {
        failure.resultType = QString::number(10000 + i) + QString(300, u'x');
        failure.mxHost = QString::number(i);
        hostile.policies[0].failures.append(failure);
    }
    QCOMPARE(add(database, hostile), ReportStore::Kept::Added);
    ReportStore store(database);
    const QList<ReportedPolicy> kept = store.reportsFor(domain, soon);
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept[0].submitter.startsWith(QStringLiteral("'); DROP")) && kept[0].submitter.size() <= 255);
    QCOMPARE(kept[0].failures.size(), 100);
    qint64 sum = 0;
    for (const ReportedFailure &each : kept[0].failures)
        sum += each.sessions;
    QCOMPARE(sum, 5000); // put together, but counted
    QVERIFY(store.summary().value(0).failures.size() <= DomainReports::mostFailures);
    hostile.policies[0].domain = QStringLiteral("no domain at all");
    ParsedTlsReport parsed;
    parsed.value = hostile;
    QCOMPARE(digestOf(parsed).refusal, DigestRefusal::NoDomain);
}

/// Anybody can mail a report.
void TestReportStore::forgedReports()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    TlsReport forged = report();
    forged.reportId = QStringLiteral("later");
    forged.end = soon.addYears(7000);
    QCOMPARE(add(database, forged), ReportStore::Kept::Added); // of a time to come: counts in sums only
    QCOMPARE(ReportStore(database).summary().value(0).to,
             QDateTime(QDate(2026, 1, 1), QTime(23, 59, 59), Qt::UTC));
    forged = report();
    forged.reportId = QStringLiteral("many");
    TlsReportPolicy policy = forged.policies[0];
    policy.failed = qint64(1) << 53;
    TlsReportFailure failure;
    failure.resultType = QStringLiteral("certificate-expired");
    failure.sessions = qint64(1) << 53;
    policy.failures = QList<TlsReportFailure>(1000, failure);
    forged.policies = QList<TlsReportPolicy>(500, policy);
    QCOMPARE(add(database, forged), ReportStore::Kept::Added);
    const QList<ReportedPolicy> kept = ReportStore(database).reportsFor(domain, soon);
    QCOMPARE(kept.size(), 2);
    for (const ReportedPolicy &each : kept)
        QVERIFY(each.failed >= 0 && each.failed <= mostSessions && each.end <= soon);
    const DomainReports sum = ReportStore(database).summary().value(0);
    QCOMPARE(sum.sessions.failed, mostSessions);
}

void TestReportStore::folders()
{
    const QTemporaryDir folder;
    const QString plain = write(folder, QStringLiteral("1.json"), goodReport);
    const QString deeper = write(folder, QStringLiteral("sub/2.json"), goodReport);
    const QString mail = write(folder, QStringLiteral("z/cur/3"), mailed(goodReport));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("z/new")));
    QVERIFY(!write(folder, QStringLiteral("z/tmp/4"), "half").isEmpty());
    QVERIFY(QFile::link(plain, folder.filePath(QStringLiteral("again.json"))));
    QCOMPARE(reportFilesAt({folder.path()}), QStringList({plain, deeper, mail}));
    QCOMPARE(reportFilesAt({deeper}), QStringList{deeper});
    QCOMPARE(reportFilesAt({QStringLiteral("-")}), QStringList{QStringLiteral("-")});
}

void TestReportStore::containersInFiles()
{
    const QTemporaryDir folder;
    QByteArray mails;
    for (int i = 1; i <= 1500; ++i)
        mails += mailed(numbered(i));
    Database database(QStringLiteral(":memory:"));
    const QList<FileImport> told =
        import(database, {write(folder, QStringLiteral("1.json"), goodReport),
                          write(folder, QStringLiteral("2.json.gz"), ReportFiles::gzipped(numbered(2))),
                          write(folder, QStringLiteral("3.mbox"), mails),
                          write(folder, QStringLiteral("4.json"), goodReport)});
    QCOMPARE(told.size(), 4);
    for (const FileImport &file : told)
        QVERIFY2(file.reason.isEmpty() && file.notes.isEmpty(),
                 qPrintable(file.reason + file.notes.join(u' ')));
    QCOMPARE(told[0].status, FileImport::Status::Imported);
    QCOMPARE(told[2].added, 1498);
    QCOMPARE(told[2].known, 2);
    QCOMPARE(told[3].status, FileImport::Status::Duplicate);
    QCOMPARE(told[3].domains, QList<DomainName>{domain});
    QCOMPARE(ReportStore(database).summary().value(0).reports, 1500);
}

void TestReportStore::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto with = [](const char *from, const char *to) {
        return QByteArray(goodReport).replace(from, to);
    };
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("other object") << QByteArray("{\"a\": 1}");
    QTest::newRow("cut gzip") << ReportFiles::gzipped(goodReport).chopped(20);
    QTest::newRow("bomb") << ReportFiles::gzipped(goodReport + QByteArray(64 * 1024 * 1024, ' '));
    QTest::newRow("bomb in zip") << ReportFiles::stored(
        ReportFiles::gzipped(goodReport + QByteArray(64 * 1024 * 1024, ' ')), "r.json.gz");
    QTest::newRow("too large") << goodReport + QByteArray(21 * 1024 * 1024, ' ');
    QTest::newRow("deep") << QByteArray("[").repeated(100000);
    QTest::newRow("values") << QByteArray(goodReport)
                                   .replace("\"policies\"", "\"x\": [" + QByteArray("{},").repeated(300000) +
                                                                "{}], \"policies\"");
    QTest::newRow("negative") << with(": 10", ": -1");
    QTest::newRow("fraction") << with(": 10", ": 1.5");
    QTest::newRow("no policies") << with("\"policies\"", "\"policy\"");
    QTest::newRow("no domain") << with("example.com\",", "..\",");
    QTest::newRow("latin") << with("Example Inc.", "Fa\xe7"
                                                   "ade");
}

void TestReportStore::badFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    Database database(QStringLiteral(":memory:"));
    const QList<FileImport> told = import(database, {write(folder, QStringLiteral("file"), bytes)});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].status, FileImport::Status::Refused);
    QVERIFY2(told[0].reason.endsWith(u'.'), qPrintable(told[0].reason));
    QVERIFY(!told[0].unreadable);
    QVERIFY(ReportStore(database).domains().isEmpty());
}

void TestReportStore::notesInsteadOfRefusal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto with = [](const QByteArray &from, const QByteArray &to) {
        return QByteArray(goodReport).replace(from, to);
    };
    const auto wide = [](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(QString::fromUtf8(goodReport)));
    };
    QTest::newRow("wrong century") << with("2026-01-01T", "2126-01-01T");
    QTest::newRow("the year 26") << with("2026-01-01T", "0026-01-01T");
    QTest::newRow("reversed") << with("2026-01-01T23:59:59Z", "2025-01-01T23:59:59Z");
    QTest::newRow("undated") << with("date-range", "dates");
    QTest::newRow("count as text") << with(": 10", ": \"10\"");
    QTest::newRow("utf-16") << wide(QStringConverter::Utf16LE);
    QTest::newRow("utf-16, big") << wide(QStringConverter::Utf16BE);
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + goodReport;
    QTest::newRow("many details") << with(
        R"("total-failure-session-count": 0})",
        R"("total-failure-session-count": 20000}, "failure-details": [)" +
            QByteArray(R"({"result-type": "validation-failure", "failed-session-count": 1},)")
                .repeated(19999) +
            R"({"result-type": "validation-failure", "failed-session-count": 1}])");
}

void TestReportStore::notesInsteadOfRefusal()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    Database database(QStringLiteral(":memory:"));
    const QList<FileImport> told = import(database, {write(folder, QStringLiteral("file"), bytes)});
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].status == FileImport::Status::Imported, qPrintable(told[0].reason));
    QVERIFY(!told[0].notes.isEmpty());
    const DomainReports sum = ReportStore(database).summary().value(0);
    QCOMPARE(sum.sessions.successful, 10);
    if (QByteArray(QTest::currentDataTag()) == "many details")
        QCOMPARE(sum.sessions.failed, 20000);
}

void TestReportStore::restGoesOn()
{
    const QTemporaryDir folder;
    Database database(QStringLiteral(":memory:"));
    const QByteArray broken = "From a\nContent-Type: application/gzip\n\n\x1f\x8b\x08 no gzip\n\n";
    const QByteArray huge = "From a\nSubject: x\n\n" + QByteArray(40 * 1024 * 1024, 'x') + "\n\n";
    const QList<FileImport> told =
        import(database, {folder.filePath(QStringLiteral("absent")), folder.path() + QStringLiteral("/x"),
                          write(folder, QStringLiteral("mails"),
                                mailed(numbered(1)) + broken + mailed("{}") + huge + mailed(numbered(2)))});
    QCOMPARE(told.size(), 3);
    QVERIFY(told[0].unreadable && told[0].status == FileImport::Status::Refused);
    QCOMPARE(told[2].added, 2);
    QVERIFY(told[2].notes.size() >= 2); // what was left out is told, although there is something
}

void TestReportStore::storeThatFails()
{
    const QTemporaryDir folder;
    const QString file = write(folder, QStringLiteral("1.json"), goodReport);
    Database nowhere(QStringLiteral("/dev/null/history.sqlite"));
    QList<FileImport> told;
    ReportImport import(nowhere, soon, [&](const FileImport &each) { told.append(each); });
    QVERIFY(!import.add(file));
    for (const FileImport &each : told)
        QCOMPARE(each.status, FileImport::Status::Refused);
    QVERIFY(!nowhere.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
