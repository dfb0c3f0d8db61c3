#include "support/keptreports.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Postseal;
using namespace KeptReports;

namespace {

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

/// The way of files into the store.
class TestReportImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folders();
    void containersInFiles();
    void badFiles_data();
    void badFiles();
    void notesInsteadOfRefusal_data();
    void notesInsteadOfRefusal();
    void restGoesOn();
    void storeThatFails();
};

void TestReportImport::folders()
{
    const QTemporaryDir folder;
    const QString plain = write(folder, QStringLiteral("1.json"), goodReport);
    const QString deeper = write(folder, QStringLiteral("sub/2.json"), goodReport);
    const QString mail = write(folder, QStringLiteral("z/cur/3"), mailed(goodReport));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("z/new")));
    QVERIFY(!write(folder, QStringLiteral("z/tmp/4"), "half").isEmpty());
    QVERIFY(QFile::link(plain, folder.filePath(QStringLiteral("again.json"))));
    const NamedReportFiles all = reportFilesAt({folder.path()});
    QCOMPARE(all.files, QStringList({plain, deeper, mail}));
    QVERIFY(all.refused.isEmpty() && all.empty.isEmpty());
    QCOMPARE(reportFilesAt({deeper}).files, QStringList{deeper});
    QCOMPARE(reportFilesAt({QStringLiteral("-")}).files, QStringList{QStringLiteral("-")});
}

void TestReportImport::containersInFiles()
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

void TestReportImport::badFiles_data()
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

void TestReportImport::badFiles()
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

void TestReportImport::notesInsteadOfRefusal_data()
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

void TestReportImport::notesInsteadOfRefusal()
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

void TestReportImport::restGoesOn()
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

void TestReportImport::storeThatFails()
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

QTEST_GUILESS_MAIN(TestReportImport)
#include "tst_reportimport.moc"
