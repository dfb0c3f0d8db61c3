#include "checks/tlsrptreportchecks.h"
#include "report/lint.h"
#include "support/reportfiles.h"
#include "tlsrpt/reportdigest.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
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
    void faultsBehindManyOthers();
    void escapedNames();
    void modeInOneString();
    void containers_data();
    void containers();
    void hostile_data();
    void hostile();
    void whatIsPassedOverIsBounded();
    void headersOfInnerMails();
    void endsOfMails();
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
    row("no year that can be written", "2026-01-01T23:59:59Z", "9999-12-31T23:59:59-02:00",
        "tlsrpt-report.date-range/bad");
    row("negative", ": 10", ": -1", "tlsrpt-report.counts/bad");
    row("fraction", ": 10", ": 1.5", "tlsrpt-report.counts/bad");
    row("huge", ": 10", ": 1e300", "tlsrpt-report.counts/bad");
    row("words", ": 10", ": \"ten\"", "tlsrpt-report.counts/bad");
    row("failed without details", "count\": 0", "count\": 2", "tlsrpt-report.failure-details/missing");
    row("old name", "mx-host", "mx-host-pattern", "tlsrpt-report.mx-host/old-name");
    row("contact", "tls@example.net", "tls", "tlsrpt-report.contact/bad");
    row("no organisation", "\"Example Inc.\"", "7", "tlsrpt-report.organization/bad");
    row("same name by an escape", "\"report-id\"", "\"report\\u002Did\": \"2\", \"report-id\"",
        "tlsrpt-report.json/repeated");
    row("escape of zone files", "\"example.com\"", R"("\\101xample.com")", "tlsrpt-report.policy-domain/bad");
    row("NUL in a domain", "\"example.com\"", R"("exa\u0000mple.com")", "tlsrpt-report.policy-domain/bad");
    row("wildcard", "\"example.com\"", R"("*.example.com")", "tlsrpt-report.policy-domain/bad");
    row("markup", "\"example.com\"", R"("<script>.com")", "tlsrpt-report.policy-domain/bad");
    row("address", "\"example.com\"", R"("192.0.2.1")", "tlsrpt-report.policy-domain/bad");
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

/// However much there is to say of the first policy, what is wrong with the second is heard.
void TestTlsRptReport::faultsBehindManyOthers()
{
    // Two notes each; the number that is none is the first of its kind, and only takes away a reason.
    QByteArray details = R"({"result-type": "new", "failed-session-count": -1})";
    for (int i = 0; i < 2000; ++i)
        details += R"(, {"result-type": "new", "failed-session-count": 1})";
    QByteArray json = goodReport;
    json.replace("session-count\": 0}}]", R"(session-count": 0}, "failure-details": [)" + details +
                                              R"(]}, {"policy": {"policy-type": "sts"}, "summary": {)"
                                              R"("total-successful-session-count": 1, )"
                                              R"("total-failure-session-count": -1}}])");
    const ParsedTlsReport parsed = parseTlsReport(json);
    QCOMPARE(parsed.value.policies.size(), 2);
    QCOMPARE(int(digestOf(parsed).refusal), int(DigestRefusal::BadCounts));
    const QStringList told = problems(lintTlsRptReport(json));
    for (const char *name : {"tlsrpt-report.counts/bad", "tlsrpt-report.policy-domain/missing",
                             "tlsrpt-report.result-type/unknown", "tlsrpt-report.hosts/missing"})
        QVERIFY2(told.contains(QLatin1String(name)), qPrintable(told.join(u' ')));
    QByteArray readable = json;
    readable.replace(": -1}}]", ": 0}}]");
    QCOMPARE(int(digestOf(parseTlsReport(readable)).refusal), int(DigestRefusal::None));
    // Hostile reports do not fill the memory with notes.
    QVERIFY(parsed.notes.size() < 2100);
}

/// By an escape of zone files a report counts for nobody else.
void TestTlsRptReport::escapedNames()
{
    const auto domain = [](const char *from, const char *to, const DomainName &mailed = {}) {
        QByteArray json = goodReport;
        return digestOf(parseTlsReport(json.replace(from, to)), mailed).digest.entries.value(0).domain;
    };
    QCOMPARE(domain("\"example.com\"", R"("\\100om.example")"), DomainName());
    QCOMPARE(domain("\"example.com\"", "\"dom.example\"").ascii(), QByteArray("dom.example"));
    QCOMPARE(domain("\"1\"", R"("1_\\100om.example")").ascii(), QByteArray("example.com"));
    QByteArray json = QByteArray(goodReport).replace(R"("policy-domain": "example.com", )", "");
    QCOMPARE(digestOf(parseTlsReport(json.replace("\"1\"", R"("1_\\100om.example")"))).refusal,
             DigestRefusal::NoDomain);
}

void TestTlsRptReport::modeInOneString()
{
    const auto mode = [](const QByteArray &policy) {
        QByteArray json = goodReport;
        const DigestReading reading = digestOf(parseTlsReport(json.replace("version: STSv1", policy)));
        return reading.digest.entries.value(0).mode;
    };
    QCOMPARE(mode("version: STSv1\\r\\n mode : enforce \\r\\nmx: a"), QStringLiteral("enforce"));
    QCOMPARE(mode("mode: of old\\nmode: testing"), QStringLiteral("testing"));
    QCOMPARE(mode("mode: testing: yes\\nmode"), QString());
    QCOMPARE(mode(QByteArray("\\n").repeated(1000000) + "mode: none"), QStringLiteral("none"));
}

void TestTlsRptReport::containers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reports");
    const QByteArray one = mail(gzipped(goodReport), "application/tlsrpt+gzip");
    QTest::newRow("plain") << goodReport << 1;
    QTest::newRow("gzip") << gzipped(goodReport) << 1;
    const QByteArray halves = gzipped(goodReport.first(100)) + gzipped(goodReport.sliced(100));
    QTest::newRow("gzip of several members") << halves << 1;
    QTest::newRow("gzip and zeros behind it") << halves + QByteArray(1000, '\0') << 1;
    QTest::newRow("tar") << tarred(goodReport, "r.json") << 1;
    QTest::newRow("tar with one block at its end") << tarred(goodReport, "r.json").chopped(512) << 1;
    QTest::newRow("tar in gzip") << gzipped(tarred(goodReport, "r.json")) << 1;
    QTest::newRow("zip") << stored(goodReport, "r.json") << 1;
    QTest::newRow("gzip in zip") << stored(gzipped(goodReport), "../../r.json.gz") << 1;
    QTest::newRow("mail, gzip") << one << 1;
    QTest::newRow("mail, json") << mail(goodReport, "application/tlsrpt+json") << 1;
    QTest::newRow("mail, by name") << mail(goodReport, "application/octet-stream; name=r.json") << 1;
    QTest::newRow("mbox") << mbox({one, one}) << 2;
    QTest::newRow("mbox of many mails")
        << mbox(QByteArrayList(200, mail(goodReport, "application/json"))) << 200;
    QTest::newRow("mail of many parts") << mailOf(QByteArrayList(200, goodReport)) << 200;
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
    const auto changed = [](QByteArray bytes, qsizetype fromEnd) {
        bytes[bytes.size() - fromEnd] = char(bytes.at(bytes.size() - fromEnd) ^ 1);
        return bytes;
    };
    const QByteArray whole = gzipped(goodReport);
    row("gzip of another sum", changed(whole, 8), "broken");
    row("gzip of another length", changed(whole, 4), "broken");
    row("gzip, first member of another sum", changed(whole, 8) + whole, "broken");
    row("gzip, second member of another sum", whole + changed(whole, 8), "broken");
    row("gzip, second member cut", whole + whole.chopped(1), "broken");
    row("gzip around a tar, of another sum", changed(gzipped(tarred(goodReport, "r")), 8), "broken");
    row("gzip without end around a tar", gzipped(tarred(goodReport, "r") + QByteArray(8 << 20, '\0')),
        "too-big");
    row("zip of another sum", stored(goodReport, "r").replace("Example Inc.", "Example Ind."), "broken");
    row("tar cut behind a member", tarred(goodReport, "r").chopped(1024), "broken");
    row("tar cut behind a member, in gzip", gzipped(tarred(goodReport, "r").chopped(1024)), "broken");
    row("zip by LZMA", withMethod(stored(goodReport, "r"), 14), "other-packing");
    row("zip without its end record", stored(goodReport, "r").chopped(1), "broken");
    QByteArray oneMissing = stored(goodReport, "r");
    oneMissing[oneMissing.lastIndexOf("PK\x05\x06") + 10] = 2;
    row("zip that counts one member more", oneMissing, "broken");
    row("cut zip", stored(goodReport, "r").left(60), "broken");
    row("only magic", QByteArray("\x1f\x8b"), "broken");
    row("empty zip", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), "no-report");
    row("deep", stored(stored(stored(stored(stored(goodReport, "a"), "b"), "c"), "d"), "e"), "too-deep");
    const QByteArray parts = mailOf(QByteArrayList(150, goodReport));
    row("parts of several mails", mbox({parts, parts}), "too-many");
    QByteArray nested = mail(goodReport, "application/tlsrpt+json");
    for (int i = 0; i < 11; ++i)
        nested = "MIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + nested;
    row("deep mail", nested, "too-deep");
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

/// A member that is too large for a report is unpacked on the way to the next one, and that is paid for.
void TestTlsRptReport::whatIsPassedOverIsBounded()
{
    const auto read = [](const QByteArray &bytes, qint64 unpacked) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        ContainerLimits limits;
        limits.report = 64 * 1024;
        limits.unpacked = unpacked;
        int found = 0;
        const ContainerFault fault = findReports(
            &buffer, [&found](const FoundReport &) { ++found; }, limits);
        return std::pair(fault, found);
    };
    QByteArray noise(2 * 1024 * 1024, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    noise.chop(1); // a tar fills up the last block
    const QByteArray end = tarred(goodReport, "r.json");
    const QByteArray both = tarred(noise, "big").chopped(1024) + end;
    const std::pair enough(ContainerFault::TooBig, 1), little(ContainerFault::TooBig, 0);
    for (const QByteArray &bytes : {both, gzipped(both)}) {
        QCOMPARE(read(bytes, qint64(1) << 30), enough);
        QCOMPARE(read(bytes, 1024 * 1024), little);
    }
    // What stands before a member of another packing is read.
    const QByteArray zip = stored(goodReport, "a").left(30 + 1 + goodReport.size());
    QCOMPARE(read(zip + withMethod(stored(goodReport, "b"), 98), 1 << 20),
             std::pair(ContainerFault::OtherPacking, 1));
}

/// The reader of mails follows groups of addresses to any depth, in whichever mail they stand.
void TestTlsRptReport::headersOfInnerMails()
{
    const auto fault = [](const QByteArray &bytes) { return openReportContainer(bytes).fault; };
    const QByteArray report = mail(goodReport, "application/tlsrpt+json");
    const QByteArray part = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n"
                            "Content-Type: message/rfc822\r\n\r\n";
    const QByteArray groups = QByteArray("a:").repeated(60000);
    for (const QByteArray &field :
         {"To: " + groups, "cC \t: " + groups, "Reply-To:" + QByteArray("a:\r\n ").repeated(60000),
          "From: " + QByteArray("a@b.example,").repeated(10000)}) {
        QCOMPARE(fault("Subject: x\r\n" + field + "\r\n" + report), ContainerFault::LongField);
        QCOMPARE(fault(part + "no field\r\n" + field + "\r\n" + report + "\r\n--o--\r\n"),
                 ContainerFault::LongField);
    }
    const QByteArray many = "To: " + QByteArray("a@b.example,").repeated(1000) + "\r\n";
    QCOMPARE(fault(many + report), ContainerFault::None);
    QCOMPARE(fault(many.repeated(100) + report), ContainerFault::LongField);
    // Neither a long text nor a long field that stays one.
    QCOMPARE(fault("X-Long: " + groups + "\r\n" + report), ContainerFault::None);
    QCOMPARE(fault(mailOf({QByteArray(goodReport).replace(",", ",\r\n ") + QByteArray(40000, ' ')})),
             ContainerFault::None);
}

void TestTlsRptReport::endsOfMails()
{
    const QByteArray whole = mail(goodReport, "application/tlsrpt+json");
    const auto read = [](const QByteArray &bytes) {
        const ReportContainer container = openReportContainer(bytes);
        return std::pair(container.fault, container.reports.size());
    };
    const auto none = std::pair(ContainerFault::None, qsizetype(1));
    const auto open = std::pair(ContainerFault::Unfinished, qsizetype(1));
    QCOMPARE(read(whole), none);
    QCOMPARE(read(whole.chopped(2)), none);
    QCOMPARE(read(whole + "and more\r\n"), none);
    QCOMPARE(read(whole.chopped(7)), open);
    QCOMPARE(read(whole.chopped(4) + "\r\n"), open); // it opens one more part
    // Of parts within parts it does not matter, of a mail that is passed on as a whole it does.
    const QByteArray outer = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n";
    QCOMPARE(read(outer + whole.chopped(7) + "\r\n--o--\r\n"), none);
    QCOMPARE(read("Content-Type: message/rfc822\r\n\r\n" + whole.chopped(7)), open);
    // Something worse is told before it, and no report is no report.
    const QByteArray broken = mail(QByteArray("\x1f\x8b\x08 no gzip"), "application/gzip");
    QCOMPARE(read(mbox({whole.chopped(7), broken})).first, ContainerFault::Broken);
    QCOMPARE(read(mail("x", "image/png").chopped(7)).first, ContainerFault::NoReport);
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
