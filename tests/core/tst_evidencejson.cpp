#include "evidence/evidencejson.h"

#include "base/safejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <functional>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

DomainName name(const char *text)
{
    return *DomainName::fromAscii(text);
}

IpAddress ip(const char *text)
{
    return *IpAddress::fromText(QString::fromLatin1(text));
}

DnsAnswer answerWithEverything()
{
    DnsMessage m;
    m.id = 65535;
    m.response = m.authentic = m.recursionDesired = true;
    m.question = {name("_mta-sts.example.org"), RecordType::TXT};
    m.answers = {{name("a.example.org"), RecordType::A, 4294967295U, ip("192.0.2.1")},
                 {name("a.example.org"), RecordType::AAAA, 1, ip("2001:db8::1")},
                 {name("odd\\.label.example.org"), RecordType::CNAME, 1, name("other.example")},
                 {m.question.name, RecordType::CNAME, 7, name("other.example")},
                 {name("example.org"), RecordType::MX, 60, MxData{0, DomainName::root()}},
                 {name("other.example"), RecordType::TXT, 60,
                  TxtData{{"v=STSv1; id=1;", QByteArray("\xff\x00\x1b", 3), ""}}},
                 {name("example.org"), RecordType::TLSA, 60, TlsaData{3, 1, 1, QByteArray("\x80\x81", 2)}},
                 {name("example.org"), RecordType(250), 60, RawData{QByteArray("\x00\x01", 2)}}};
    m.authority = {
        {name("example.org"), RecordType::SOA, 60, SoaData{name("ns.example.org"), 4000000000U, 300}}};
    m.extendedError = 6;
    m.extendedText = "bogus \xe2\x80\xae text";
    DnsAnswer answer = interpret(m.question, m);
    answer.resolver = "192.0.2.53";
    answer.elapsedMs = 12;
    return answer;
}

/// Bytes that say that the resolver failed, for a reason that this version does not know.
DnsAnswer failedAnswer()
{
    DnsAnswer answer = answerWithEverything();
    answer.message.rcode = Rcode(23);
    answer.resolver.clear();
    return interpret(answer.message.question, answer.message);
}

/// As much of each as one run keeps.
Evidence largeEvidence()
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("example.org"));
    e.observedAt = QDateTime::fromMSecsSinceEpoch(1795435200000, Qt::UTC);
    e.finished = true;
    ReportedPolicy report;
    report.submitter = QStringLiteral("A sender with a name of usual length, Inc.");
    report.reportId = QStringLiteral("2026-11-25T00:00:00Z_example.org@sender.example");
    report.start = e.observedAt.addDays(-1);
    report.end = e.observedAt;
    report.type = QStringLiteral("sts");
    report.failures = {{QStringLiteral("certificate-expired"), 3}};
    e.reports.fill(report, 20000);
    DnsMessage message = answerWithEverything().message;
    message.answers.fill({message.question.name, RecordType::TXT, 60, TxtData()}, mostRecords);
    message.answers.front().data = TxtData{QList<QByteArray>(TxtData::mostStrings)};
    e.dns[message.question] = interpret(message.question, message);
    return e;
}

Evidence fullEvidence()
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("Postmaster@Example.org"));
    e.observedAt = QDateTime::fromMSecsSinceEpoch(1795435200123, Qt::UTC);
    e.elapsedMs = 4711;
    e.finished = true;
    e.smtpWanted = false;
    e.publicNetworks = {*IpNetwork::fromText(QStringLiteral("127.0.0.0/8"))};
    e.control = Failure{Failure::Kind::Timeout, "no answer"};
    e.dns[{name("_mta-sts.example.org"), RecordType::TXT}] = answerWithEverything();
    e.dns[{name("example.org"), RecordType::MX}] = Fact<DnsAnswer>::pending();
    e.dns[{name("example.org"), RecordType::A}] = Fact<DnsAnswer>();
    PolicyAnswer policy;
    policy.stage = PolicyAnswer::Stage::Done;
    policy.tls = TlsSession{"TLSv1.3", "TLS_AES_128_GCM_SHA256", {QByteArray("\x30\x82\xff", 3), "x"}};
    policy.status = 200;
    policy.contentType = QByteArray();
    policy.body = QByteArray("version: STSv1\r\n\x00\xef\xbb\xbf\xfe", 21);
    e.policy[ip("192.0.2.1")] = policy;
    policy.stage = PolicyAnswer::Stage::Body;
    policy.bodyCut = true;
    policy.contentType.reset();
    policy.body = "\xef\xbb\xbfversion: STSv1";
    policy.trouble = {Trouble::Kind::Nonsense, "\x1b[31m", 10000, HttpFault::Coding};
    policy.otherContentTypes = {"text/html", "\xff"};
    policy.malformedHeaders = {{"X : y", QByteArray("\0", 1)}};
    e.policy[ip("2001:db8::1")] = policy;
    SmtpAnswer smtp;
    smtp.stage = SmtpAnswer::Stage::EhloAfterTls;
    smtp.greeting = SmtpReply{220, {"mx ESMTP"}};
    smtp.ehlo = SmtpReply{250, {"mx", "STARTTLS", "\xff"}};
    smtp.startTls = SmtpReply{220, {"\x1b[31m"}};
    smtp.injected = QByteArray("\x00RCPT", 5);
    smtp.tls = policy.tls;
    smtp.elapsedMs = 3;
    e.smtp[{name("mx.example.org"), ip("192.0.2.2")}] = smtp;
    e.smtp[{name("mx.example.org"), ip("192.0.2.3")}] = Failure{Failure::Kind::Unreachable, {}};
    e.anchors = {QByteArray("\x30\x00", 2)};
    smtp.withoutName = TlsTrial{false, {Trouble::Kind::Alert, "unrecognized name", 0}, {}, {}};
    smtp.otherName = TlsTrial{true, {}, "TLSv1.2", QByteArray("\x30\x81", 2)};
    e.smtp[{name("mx.example.org"), ip("192.0.2.4")}] = smtp;
    policy.tls->sent = 40;
    policy.ocsp = QByteArray("\x30\x03\x0a", 3);
    policy.age = "17";
    policy.receivedAt = QDateTime(QDate(2026, 6, 1), QTime(12, 0, 1), Qt::UTC);
    e.web[{name("www.example.org"), ip("192.0.2.9"), 8443, "OPTIONS", "/tls?a=%3B", "\xff"}] = policy;
    e.web[{name("www.example.org"), ip("192.0.2.10"), 443, "GET", "/", ""}] = Fact<PolicyAnswer>::pending();
    e.unchecked[{name("example.org"), RecordType::MX}] = answerWithEverything();
    e.unchecked[{name("example.org"), RecordType::A}] = failedAnswer();
    e.subdomains = {name("lists.example.org")};
    e.randomLabel = "abc123";
    e.policyServerGiven = true;
    e.furtherWanted = false;
    e.history = {{e.observedAt.addDays(-9), e.observedAt.addDays(-1), "1", "version: STSv1\n"}};
    e.hostSeen = {"192.0.2.3 2001:db8::3",
                  e.observedAt.addDays(-3),
                  e.observedAt.addDays(-1),
                  3600,
                  e.observedAt.addSecs(17),
                  "CNAME sts.provider.example",
                  e.observedAt};
    e.reports = {{u"Example Inc."_s,
                  u"id\u202e"_s,
                  e.observedAt.addDays(-2),
                  e.observedAt.addDays(-1),
                  u"sts"_s,
                  10,
                  1,
                  {{u"certificate-expired"_s, 1}}}};
    return e;
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestEvidenceJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void largeRoundTrip();
    void emptyRoundTrip();
    void nothingIsLostInPrint();
    void readsReport();
    void refuses_data();
    void refuses();
    void contradictions_data();
    void contradictions();
    void moreThanARunLooksAt();
    void survivesDamage();
    void everyMemberIsNeeded();
    void timesAtTheEdge_data();
    void timesAtTheEdge();
};

/// Whatever a run keeps can be read again: 20,000 reports, and answers with as many records and strings as
/// are taken.
void TestEvidenceJson::largeRoundTrip()
{
    const Evidence e = largeEvidence();
    const QByteArray json = safeJson(toJson(e));
    QVERIFY2(json.size() < maxEvidenceBytes, qPrintable(QString::number(json.size())));
    const EvidenceReading back = readEvidence(json);
    QCOMPARE(back.error, QString());
    QVERIFY(back.evidence == e);
}

void TestEvidenceJson::roundTrip()
{
    const Evidence e = fullEvidence();
    const EvidenceReading back = readEvidence(text(toJson(e)));
    QCOMPARE(back.error, QString());
    QVERIFY(back.evidence == e);
    QCOMPARE(text(toJson(back.evidence)), text(toJson(e)));
}

void TestEvidenceJson::emptyRoundTrip()
{
    const EvidenceReading back = readEvidence(text(toJson(Evidence())));
    QCOMPARE(back.error, QString());
    QVERIFY(back.evidence == Evidence());
}

/// Each character, also a byte order mark: alone, twice, and between others.
void TestEvidenceJson::nothingIsLostInPrint()
{
    constexpr std::array ranges{std::pair(0x1, 0xd7ff), std::pair(0xe000, 0xffff),
                                std::pair(0xe0000, 0xe0fff)};
    for (const auto &[first, last] : ranges) {
        QJsonArray texts;
        for (char32_t c = first; c <= char32_t(last); ++c) {
            const QString one = QString::fromUcs4(&c, 1);
            texts.append(QJsonArray{one, one + one, u"a"_s + one, u"\u00e9"_s + one + u"\U0001f600"_s});
        }
        QCOMPARE(QJsonDocument::fromJson(safeJson(texts)).array(), texts);
    }
    Evidence e = fullEvidence();
    for (Fact<PolicyAnswer> &fact : e.policy) {
        if (const PolicyAnswer *answer = fact.value()) {
            PolicyAnswer marked = *answer;
            marked.body = "version: STSv1\r\n\xef\xbb\xbfmode: enforce\r\n";
            fact = marked;
        }
    }
    const EvidenceReading back = readEvidence(safeJson(toJson(e)));
    QCOMPARE(back.error, QString());
    QVERIFY(back.evidence == e);
}

void TestEvidenceJson::readsReport()
{
    const QJsonObject report{{QStringLiteral("schema"), QStringLiteral("postseal-report/1")},
                             {QStringLiteral("evidence"), toJson(fullEvidence())}};
    const EvidenceReading back = readEvidence(text(report));
    QCOMPARE(back.error, QString());
    QVERIFY(back.evidence == fullEvidence());
}

void TestEvidenceJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no schema") << QByteArray("{}");
    QTest::newRow("report without evidence") << QByteArray(R"({"schema": "postseal-report/1"})");
    QTest::newRow("other schema") << QByteArray(R"({"schema": "postseal-evidence/2"})");
    QTest::newRow("members missing") << QByteArray(R"({"schema": "postseal-evidence/1"})");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("too large") << QByteArray(maxEvidenceBytes + 1, ' ');
    QJsonObject object = toJson(fullEvidence());
    object.insert(QStringLiteral("elapsedMs"), 1.5);
    QTest::newRow("fraction") << text(object);
    object.insert(QStringLiteral("elapsedMs"), 1e300);
    QTest::newRow("huge number") << text(object);
    object.insert(QStringLiteral("elapsedMs"), QStringLiteral("1"));
    QTest::newRow("number as text") << text(object);
    object = toJson(fullEvidence());
    object.insert(QStringLiteral("publicNetworks"), QJsonArray{QStringLiteral("127.0.0.0/99")});
    QTest::newRow("bad network") << text(object);
    object = toJson(fullEvidence());
    object.insert(QStringLiteral("anchors"), QJsonArray{QStringLiteral("***")});
    QTest::newRow("bad base64") << text(object);
    // Nobody was ever given so many in one answer, and what is reckoned with them may take its time.
    const DnsRecord record{name("example.org"), RecordType::TXT, 60, TxtData()};
    using Records = QList<DnsRecord>;
    const std::pair<const char *, Records DnsMessage::*> sections[] = {
        {"answers", &DnsMessage::answers},
        {"authority", &DnsMessage::authority},
        {"additional", &DnsMessage::additional}};
    for (const auto &[label, section] : sections) {
        Evidence many;
        DnsAnswer answer = answerWithEverything();
        answer.message.*section = Records(mostRecords + 1, record);
        many.dns[answer.message.question] = answer;
        QTest::addRow("too many %s", label) << text(toJson(many));
    }
    Evidence many;
    DnsAnswer answer = answerWithEverything();
    answer.records = Records(mostRecords + 1, record);
    many.dns[answer.message.question] = answer;
    QTest::newRow("too many records") << text(toJson(many));
}

void TestEvidenceJson::refuses()
{
    QFETCH(QByteArray, json);
    const EvidenceReading back = readEvidence(json);
    QVERIFY(!back.error.isEmpty());
    QVERIFY2(back.error.endsWith(u'.') && !back.error.contains(u'\n'), qPrintable(back.error));
}

void TestEvidenceJson::contradictions_data()
{
    using Change = std::function<void(Evidence &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    const auto dns = [](const char *label, const std::function<void(DnsAnswer &)> &change) {
        QTest::newRow(label) << Change([change](Evidence &e) {
            DnsAnswer answer = answerWithEverything();
            change(answer);
            e.dns[{name("_mta-sts.example.org"), RecordType::TXT}] = answer;
        }) << u"dns[0]"_s;
    };
    dns("records left out", [](DnsAnswer &answer) { answer.records.clear(); });
    dns("records under another outcome",
        [](DnsAnswer &answer) { answer.outcome = DnsAnswer::Outcome::NoData; });
    dns("records of a silence", [](DnsAnswer &answer) { answer.outcome = DnsAnswer::Outcome::Silent; });
    dns("truncated", [](DnsAnswer &answer) { answer.message.truncated = true; });
    dns("failed", [](DnsAnswer &answer) { answer.message.rcode = Rcode::ServFail; });
    dns("no answer", [](DnsAnswer &answer) { answer.message.response = false; });
    dns("another question", [](DnsAnswer &answer) { answer.message.question.type = RecordType::A; });
    dns("alias that is none", [](DnsAnswer &answer) {
        for (DnsRecord &record : answer.message.answers)
            record.data = RawData{"x"};
    });
    const auto policy = [](const char *label, const std::function<void(PolicyAnswer &)> &change) {
        QTest::newRow(label) << Change([change](Evidence &e) {
            PolicyAnswer answer = *e.policy[ip("192.0.2.1")].value();
            change(answer);
            e.policy[ip("192.0.2.1")] = answer;
        }) << u"policy[0]"_s;
    };
    policy("closed and done", [](PolicyAnswer &made) { made.trouble.kind = Trouble::Kind::Closed; });
    policy("faulty and done", [](PolicyAnswer &made) { made.trouble.fault = HttpFault::Lengths; });
    policy("cut and done", [](PolicyAnswer &made) { made.bodyCut = true; });
    policy("session of no version", [](PolicyAnswer &made) { made.tls->protocol.clear(); });
    policy("answer without a session", [](PolicyAnswer &made) { made.tls.reset(); });
    const auto mail = [](const char *label, const std::function<void(SmtpAnswer &)> &change) {
        QTest::newRow(label) << Change([change](Evidence &e) {
            SmtpAnswer answer = *e.smtp[{name("mx.example.org"), ip("192.0.2.2")}].value();
            answer.stage = SmtpAnswer::Stage::Done;
            answer.ehloAfterTls = SmtpReply{250, {"mx"}};
            change(answer);
            e.smtp[{name("mx.example.org"), ip("192.0.2.2")}] = answer;
        }) << u"smtp[0]"_s;
    };
    mail("no greeting", [](SmtpAnswer &made) { made.greeting.reset(); });
    mail("refused in the greeting", [](SmtpAnswer &made) { made.greeting->code = 554; });
    mail("no extension", [](SmtpAnswer &made) { made.ehlo->lines = {"mx"}; });
    mail("refused STARTTLS", [](SmtpAnswer &made) { made.startTls->code = 454; });
    mail("session of no version", [](SmtpAnswer &made) { made.tls->protocol.clear(); });
    mail("no session", [](SmtpAnswer &made) { made.tls.reset(); });
    mail("session of a handshake that failed",
         [](SmtpAnswer &made) { made.stage = SmtpAnswer::Stage::Handshake; });
    mail("refused within TLS", [](SmtpAnswer &made) { made.ehloAfterTls->code = 554; });
    mail("closed at the end", [](SmtpAnswer &made) { made.trouble.kind = Trouble::Kind::Closed; });
}

/// One half of such evidence would make it green.
void TestEvidenceJson::contradictions()
{
    QFETCH(const std::function<void(Evidence &)>, change);
    QFETCH(QString, place);
    Evidence e = fullEvidence();
    change(e);
    const EvidenceReading back = readEvidence(text(toJson(e)));
    QVERIFY2(back.error.contains(place), qPrintable(back.error));
}

void TestEvidenceJson::moreThanARunLooksAt()
{
    const QJsonObject good = toJson(fullEvidence());
    for (const char *name : {"dns", "unchecked", "policy", "web", "smtp"}) {
        QJsonObject twice = good;
        QJsonArray list = twice.value(QLatin1String(name)).toArray();
        list.append(list.first());
        twice.insert(QLatin1String(name), list);
        QVERIFY2(readEvidence(text(twice)).error.contains(QLatin1String(name)), name);
    }
    QByteArray twice = text(good);
    twice.replace("\"finished\": true", "\"finished\": false, \"finish\\u0065d\": true");
    QVERIFY(readEvidence(twice).error.contains(u"finished"));
    Evidence many = fullEvidence();
    const Fact<PolicyAnswer> seen = many.policy.first();
    many.policy.clear();
    for (int i = 0; i <= Evidence::mostPolicyLooks; ++i)
        many.policy[ip(qPrintable(u"192.0.2.%1"_s.arg(i)))] = seen;
    QVERIFY(readEvidence(text(toJson(many))).error.contains(u"policy[16]"));
    many.policy.last() = Failure{Failure::Kind::Limit, {}};
    QCOMPARE(readEvidence(text(toJson(many))).error, QString());
}

/// Whatever is done to the bytes, reading ends, and says so when it did not understand.
void TestEvidenceJson::survivesDamage()
{
    const QByteArray good = QJsonDocument(toJson(fullEvidence())).toJson(QJsonDocument::Compact);
    QRandomGenerator random(8461);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bad = good;
        for (int n = random.bounded(1, 4); n > 0; --n)
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
        if (i % 5 == 0)
            bad.truncate(random.bounded(int(bad.size())));
        const EvidenceReading reading = readEvidence(bad);
        refused += reading.error.isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 500);
}

void TestEvidenceJson::everyMemberIsNeeded()
{
    const QJsonObject good = toJson(fullEvidence());
    for (const QString &key : good.keys()) {
        QJsonObject less = good;
        less.remove(key);
        // Files from before a member was added are still read.
        static const QStringList added{
            u"servers"_s,     u"serversWanted"_s, u"furtherWanted"_s, u"policyServerGiven"_s, u"subdomains"_s,
            u"randomLabel"_s, u"unchecked"_s,     u"web"_s,           u"history"_s,           u"handedOut"_s,
            u"hostSeen"_s,    u"reports"_s,       u"historyFailed"_s};
        const bool addedLater = added.contains(key);
        QVERIFY2(readEvidence(text(less)).error.isEmpty() == addedLater, qPrintable(key));
        less.insert(key, QJsonObject());
        QVERIFY2(!readEvidence(text(less)).error.isEmpty(), qPrintable(key));
    }
}

void TestEvidenceJson::timesAtTheEdge_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("good");
    QTest::newRow("last") << u"9999-12-31T23:59:59.999Z"_s << true;
    QTest::newRow("last, by its zone") << u"9999-12-31T23:30:00+01:00"_s << true;
    QTest::newRow("behind the last, by its zone") << u"9999-12-31T23:30:00-01:00"_s << false;
    QTest::newRow("first") << u"0001-01-01T00:00:00Z"_s << true;
    QTest::newRow("before the first, by its zone") << u"0001-01-01T00:00:00+01:00"_s << false;
}

/// What was read can be written, and read again.
void TestEvidenceJson::timesAtTheEdge()
{
    QFETCH(QString, time);
    QFETCH(bool, good);
    QJsonObject object = toJson(fullEvidence());
    object.insert(u"observedAt"_s, time);
    const EvidenceReading once = readEvidence(text(object));
    QCOMPARE(once.error.isEmpty(), good);
    if (!good)
        return;
    const EvidenceReading twice = readEvidence(text(toJson(once.evidence)));
    QCOMPARE(twice.error, QString());
    QVERIFY(twice.evidence == once.evidence);
}

QTEST_APPLESS_MAIN(TestEvidenceJson)
#include "tst_evidencejson.moc"
