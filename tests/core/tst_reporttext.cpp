#include "report/reportparts.h"

#include "evidence/evidencejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Postseal;

namespace {

const char *const hostile = "\x1b[31m<script>alert(1)</script>|`*[x](http://evil.example)\xe2\x80\xae";

Report hostileReport()
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("example.org"));
    e.observedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    e.finished = true;
    const DomainName mx = *DomainName::fromAscii("mx.example.org");
    for (const DnsRecord &record : {DnsRecord{e.stsTxtName(), RecordType::TXT, 60, TxtData{{hostile}}},
                                    DnsRecord{e.domain(), RecordType::MX, 60, MxData{10, mx}}}) {
        DnsMessage message;
        message.response = true;
        message.question = {record.owner, record.type};
        message.answers = {record};
        e.dns[message.question] = interpret(message.question, message);
    }
    PolicyAnswer policy;
    policy.stage = PolicyAnswer::Stage::Done;
    policy.tls = TlsSession{"TLSv1.3", {}, {}};
    policy.status = 200;
    policy.body = QByteArray("version: STSv1\r\n```\r\n</pre>") + hostile;
    e.policy[*IpAddress::fromText(QStringLiteral("9.9.9.9"))] = policy;
    Report report = makeReport(e);
    report.delivery.append({mx, 10, {}, Delivery::Action::Refuse, {QStringLiteral("match.covered/none")}});
    return report;
}

/// No control character but line ends, and no bidi control.
bool isClean(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    });
}

} // namespace

class TestReportText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text();
    void colour();
    void markdown();
    void html();
    void json();
    void recordsAsTheyAre();
    void everyStatusHasWordAndSign();
};

void TestReportText::text()
{
    const Report report = hostileReport();
    const QString text = toText(report, false);
    QVERIFY(isClean(text));
    QVERIFY(text.startsWith(QStringLiteral("example.org: ")));
    QVERIFY(text.contains(QStringLiteral("mx.example.org")));
    QVERIFY(text.contains(QStringLiteral("does not deliver")));
    for (const Finding &finding : report.findings) {
        if (finding.status == Status::Error)
            QVERIFY2(text.contains(finding.name()), qPrintable(finding.name()));
    }
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 100 || !line.contains(u' ') || line.contains(QStringLiteral("script")) ||
                     line.contains(u'['),
                 qPrintable(line));
}

void TestReportText::colour()
{
    const Report report = hostileReport();
    QString coloured = toText(report, true);
    QVERIFY(coloured.contains(u'\x1b'));
    coloured.remove(QRegularExpression(QStringLiteral("\x1b\\[[0-9;]*m")));
    QCOMPARE(coloured, toText(report, false));
}

void TestReportText::markdown()
{
    const QString text = toMarkdown(hostileReport());
    QVERIFY(isClean(text));
    QVERIFY(text.startsWith(QStringLiteral("# example.org\n")));
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("    ")) || line.startsWith(QStringLiteral("    - ")))
            QVERIFY2(!line.contains(QRegularExpression(QStringLiteral("(?<!\\\\)<"))) &&
                         !line.contains(QStringLiteral("](http")),
                     qPrintable(line));
    }
}

void TestReportText::html()
{
    const QString text = toHtml(hostileReport());
    QVERIFY(isClean(text));
    QVERIFY(text.startsWith(QStringLiteral("<!DOCTYPE html>")));
    QVERIFY(!text.contains(QStringLiteral("<script")));
    QCOMPARE(text.count(QStringLiteral("</pre>")), 1);
    QVERIFY(text.contains(QStringLiteral("<td><bdi>")) &&
            text.contains(QStringLiteral(" – <span class=\"soft\"><bdi>")));
    QVERIFY(text.contains(QStringLiteral("prefers-color-scheme")));
    QVERIFY(!text.contains(QStringLiteral("src=")) && !text.contains(QStringLiteral("href=")));
    QCOMPARE(toHtml(QList<Report>{hostileReport(), hostileReport()}).count(QStringLiteral("<!DOCTYPE")), 1);
}

void TestReportText::json()
{
    const Report report = hostileReport();
    const QJsonObject json = toJson(report);
    for (const char *key : {"schema", "tool", "domain", "observedAt", "elapsedMs", "verdict", "smtpTested",
                            "findings", "delivery", "senders", "records", "evidence"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QCOMPARE(json.value(u"schema").toString(), QStringLiteral("postseal-report/1"));
    QCOMPARE(json.value(u"domain").toString(), QStringLiteral("example.org"));
    QCOMPARE(json.value(u"observedAt").toString(), QStringLiteral("2026-11-23T12:00:00Z"));
    QCOMPARE(json.value(u"findings").toArray().size(), report.findings.size());
    QVERIFY(!toJson(report, false).contains(u"evidence"));
    const QJsonObject records = json.value(u"records").toObject();
    QCOMPARE(records.value(u"mx").toArray().first().toObject().value(u"preference").toInt(), 10);
    QVERIFY(records.value(u"policy").toString().startsWith(QStringLiteral("version: STSv1\r\n")));
    const QJsonObject row = json.value(u"delivery").toArray().last().toObject();
    QCOMPARE(row.value(u"action").toString(), QStringLiteral("refuse"));
    QVERIFY(row.value(u"address").isNull());
    for (const QJsonValue &value : json.value(u"findings").toArray()) {
        const QJsonObject finding = value.toObject();
        for (const char *key : {"check", "outcome", "status", "subject", "address", "title", "message", "why",
                                "fix", "reference", "args"})
            QVERIFY2(finding.contains(QLatin1String(key)), key);
    }
    QVERIFY(readEvidence(QJsonDocument(json).toJson()).evidence == report.evidence);
}

/// A record says what it says: bytes that no terminal shows, and what looks like two records.
void TestReportText::recordsAsTheyAre()
{
    const QList<QByteArray> records{"v=STSv1; id=0;", "\xef\xbb\xbfv=STSv1; id=1;",
                                    "v=STSv1; id=1;\xff, v=STSv1; id=2;", "v=STSv1; id=3;\", \"v=STSv1"};
    Evidence e;
    e.input = readMailDomain(QStringLiteral("example.org"));
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Data;
    for (const QByteArray &record : records)
        answer.records.append({e.stsTxtName(), RecordType::TXT, 60, TxtData{{record}}});
    e.dns[{e.stsTxtName(), RecordType::TXT}] = answer;
    const Report report = makeReport(e);
    const QString shown = publishedLines(publishedIn(e)).value(1).text;
    QCOMPARE(shown, QString::fromLatin1("\"v=STSv1; id=0;\", \"\\u{feff}v=STSv1; id=1;\", "
                                        "\"v=STSv1; id=1;\\xff, v=STSv1; id=2;\", "
                                        "\"v=STSv1; id=3;\\\", \\\"v=STSv1\""));
    const QJsonArray told = toJson(report, false).value(u"records").toObject().value(u"stsTxt").toArray();
    QCOMPARE(told.size(), records.size());
    QCOMPARE(told.at(0).toString(), QStringLiteral("v=STSv1; id=0;"));
    for (const qsizetype i : {1, 2})
        QCOMPARE(QByteArray::fromBase64(told.at(i).toObject().value(u"base64").toString().toLatin1()),
                 records[i]);
    QVERIFY(publishedLines(publishedIn(Evidence())).value(1).text == QStringLiteral("none seen"));
    DnsAnswer many = answer;
    many.records =
        QList<DnsRecord>(500, {e.stsTxtName(), RecordType::TXT, 60, TxtData{{QByteArray(255, '"')}}});
    e.dns[{e.stsTxtName(), RecordType::TXT}] = many;
    QVERIFY(publishedLines(publishedIn(e)).value(1).text.size() < 5000);
}

void TestReportText::everyStatusHasWordAndSign()
{
    QSet<QString> seen;
    for (const Status status : {Status::Pass, Status::Info, Status::Warning, Status::Error, Status::Unknown,
                                Status::Skipped, Status::NotApplicable}) {
        QVERIFY(!statusName(status).isEmpty());
        seen.insert(statusSign(status));
    }
    QCOMPARE(seen.size(), 7);
}

QTEST_APPLESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
