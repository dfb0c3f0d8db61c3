#include "support/fullevidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <functional>

using namespace FullEvidence;
using namespace Qt::StringLiterals;

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
