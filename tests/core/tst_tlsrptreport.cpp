#include "checks/tlsrptreportchecks.h"
#include "report/lint.h"
#include "support/reportfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Postseal;
using namespace ReportFiles;

namespace {

bool has(const Findings &findings, Status status)
{
    return std::any_of(findings.begin(), findings.end(),
                       [status](const Finding &f) { return f.status == status; });
}

QStringList problems(const Findings &findings)
{
    QStringList names;
    for (const Finding &finding : findings) {
        if (finding.status != Status::Pass)
            names.append(finding.name());
    }
    return names;
}

} // namespace

class TestTlsRptReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void reads();
    void deviations_data();
    void deviations();
    void containers_data();
    void containers();
    void hostile_data();
    void hostile();
    void catalogueIsSound();
};

void TestTlsRptReport::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(POSTSEAL_TEST_DATA "/vectors/tlsrpt-report.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() >= 19);
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("%lld %s", qlonglong(i), qPrintable(vectors.at(i).toObject().value(u"why").toString()))
            << vectors.at(i).toObject();
}

void TestTlsRptReport::vectors()
{
    QFETCH(QJsonObject, vector);
    const Findings findings = lintTlsRptReport(vector.value(u"input").toString().toUtf8());
    const QString told = problems(findings).join(u' ');
    const QJsonValue valid = vector.value(u"valid");
    if (valid.isString())
        QVERIFY2(has(findings, Status::Warning) || has(findings, Status::Error), qPrintable(told));
    else if (valid.toBool())
        QVERIFY2(!has(findings, Status::Error) && !has(findings, Status::Warning), qPrintable(told));
    else
        QVERIFY2(has(findings, Status::Error), qPrintable(told));
}

void TestTlsRptReport::reads()
{
    const ParsedTlsReport parsed = parseTlsReport(goodReport);
    QVERIFY(parsed.notes.isEmpty());
    QCOMPARE(parsed.value.organization, QStringLiteral("Example Inc."));
    QCOMPARE(parsed.value.start, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(parsed.value.policies.size(), 1);
    QCOMPARE(parsed.value.policies[0].successful, 10);
    QCOMPARE(parsed.value.policies[0].mxHosts, QStringList{QStringLiteral("mail.example.com")});
}

void TestTlsRptReport::deviations_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *from, const char *to, const char *expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(expected);
    };
    row("reversed", "2026-01-01T23:59:59Z", "2025-01-01T23:59:59Z", "tlsrpt-report.date-range/reversed");
    row("week", "2026-01-01T23:59:59Z", "2026-01-07T23:59:59Z", "tlsrpt-report.date-range/span");
    row("offset kept", "2026-01-01T23:59:59Z", "2026-01-02T01:59:59+02:00", "");
    row("date only", "2026-01-01T00:00:00Z", "2026-01-01", "tlsrpt-report.date-range/bad");
    row("negative", ": 10", ": -1", "tlsrpt-report.counts/bad");
    row("fraction", ": 10", ": 1.5", "tlsrpt-report.counts/bad");
    row("huge", ": 10", ": 1e300", "tlsrpt-report.counts/bad");
    row("words", ": 10", ": \"ten\"", "tlsrpt-report.counts/bad");
    row("failed without details", "count\": 0", "count\": 2", "tlsrpt-report.failure-details/missing");
    row("old name", "mx-host", "mx-host-pattern", "tlsrpt-report.mx-host/old-name");
    row("contact", "tls@example.net", "tls", "tlsrpt-report.contact/bad");
    row("no organisation", "\"Example Inc.\"", "7", "tlsrpt-report.organization/bad");
    row("policy is text", "[{\"policy\"", "[\"x\", {\"policy\"", "tlsrpt-report.policies/not-list");
}

void TestTlsRptReport::deviations()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    QVERIFY(goodReport.contains(from));
    QByteArray report = goodReport;
    QCOMPARE(problems(lintTlsRptReport(report.replace(from, to))).join(u' '), expected);
}

void TestTlsRptReport::containers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reports");
    const QByteArray one = mail(gzipped(goodReport), "application/tlsrpt+gzip");
    QTest::newRow("plain") << goodReport << 1;
    QTest::newRow("gzip") << gzipped(goodReport) << 1;
    QTest::newRow("zip") << stored(goodReport, "r.json") << 1;
    QTest::newRow("gzip in zip") << stored(gzipped(goodReport), "../../r.json.gz") << 1;
    QTest::newRow("mail, gzip") << one << 1;
    QTest::newRow("mail, json") << mail(goodReport, "application/tlsrpt+json") << 1;
    QTest::newRow("mail, by name") << mail(goodReport, "application/octet-stream; name=r.json") << 1;
    QTest::newRow("mbox") << "From a@b Thu Jan  1 00:00:00 2026\n" + QByteArray(one).replace("\r\n", "\n") +
                                 "\nFrom a@b Thu Jan  1 00:00:00 2026\n" +
                                 QByteArray(one).replace("\r\n", "\n")
                          << 2;
}

void TestTlsRptReport::containers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, reports);
    const ReportContainer container = openReportContainer(bytes);
    QCOMPARE(int(container.fault), int(ContainerFault::None));
    QCOMPARE(container.reports.size(), reports);
    for (const QByteArray &report : container.reports)
        QCOMPARE(report, goodReport);
    QVERIFY(!has(lintTlsRptReport(bytes), Status::Error));
}

void TestTlsRptReport::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QStringLiteral("tlsrpt-report.container/") + QLatin1String(code);
    };
    row("bomb", gzipped(QByteArray(30 * 1024 * 1024, ' ')), "too-big");
    row("tight", gzipped(QByteArray(8 * 1024 * 1024, ' ')), "too-big");
    row("cut gzip", gzipped(goodReport).chopped(20), "broken");
    row("cut zip", stored(goodReport, "r").left(60), "broken");
    row("only magic", QByteArray("\x1f\x8b"), "broken");
    row("empty zip", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), "no-report");
    row("deep", stored(stored(stored(stored(stored(goodReport, "a"), "b"), "c"), "d"), "e"), "too-deep");
    row("mail without report", mail(goodReport, "image/png"), "no-report");
    row("too large", QByteArray(ContainerLimits().report + 1, ' '), "too-big");
}

void TestTlsRptReport::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Findings findings = lintTlsRptReport(bytes);
    QCOMPARE(findings.first().name(), expected);
    QVERIFY(has(findings, Status::Error));
}

void TestTlsRptReport::catalogueIsSound()
{
    QSet<QByteArray> ids;
    for (const Check &check : tlsRptReportChecks()) {
        QVERIFY(QByteArray(check.id).startsWith("tlsrpt-report."));
        QVERIFY(!ids.contains(check.id));
        ids.insert(check.id);
        QCOMPARE(check.outcomes.front()->status, Status::Pass);
        for (const Outcome *outcome : check.outcomes.subspan(1))
            QVERIFY2(outcome->fix != nullptr && outcome->why != nullptr, check.id);
    }
}

QTEST_APPLESS_MAIN(TestTlsRptReport)
#include "tst_tlsrptreport.moc"
