#include "senders/reading.h"

#include "checks/scene.h"
#include "plan/choices.h"
#include "report/report.h"

#include "support/evidencebuilder.h"
#include "support/vectors.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodPolicy = Builder::policyText("enforce");

const Sender *find(const QByteArray &name)
{
    for (const Sender &sender : senders()) {
        if (QByteArray(sender.name).toLower().startsWith(name))
            return &sender;
    }
    return nullptr;
}

/// The names that the vectors use.
const Sender *findByVector(const QString &name)
{
    if (name == u"mailauth/zonemta"_s)
        return find("mailauth");
    if (name == u"halon-mta-sts"_s)
        return find("halon");
    return find(name.toLatin1());
}

const char *word(Reading reading)
{
    return reading == Reading::Misread ? "misread" : readingWord(reading);
}

/// The readings of all senders as "name word", without those that use it as it is meant.
QStringList others(const QList<SenderReading> &readings, Reading SenderReading::*which)
{
    QStringList list;
    for (const SenderReading &reading : readings) {
        if (reading.*which != Reading::Used)
            list.append(QString::fromLatin1(reading.sender->name) + u' ' +
                        QString::fromLatin1(word(reading.*which)));
    }
    return list;
}

SenderReading of(const QList<SenderReading> &readings, const QByteArray &name)
{
    for (const SenderReading &reading : readings) {
        if (reading.sender == find(name))
            return reading;
    }
    return {};
}

QList<SenderReading> readings(const Builder &builder)
{
    return readBySenders(Scene::of(builder.evidence));
}

} // namespace

/// The table of senders against what is known of each.
class TestSenders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void table();
    void recordSets_data();
    void recordSets();
    void fetching_data();
    void fetching();
    void policies_data();
    void policies();
    void addressesThatDiffer();
    void missingDataIsUnknown();
    void whatIsGeneratedIsReadByAll_data();
    void whatIsGeneratedIsReadByAll();
    void verdictTellsOfThem_data();
    void verdictTellsOfThem();
};

void TestSenders::vectors_data()
{
    QTest::addColumn<bool>("record");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QJsonObject>("vector");
    for (const char *kind : {"sts-txt", "sts-policy"}) {
        const QList<Vectors::Vector> all = Vectors::load(kind);
        QVERIFY(all.size() > 50);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s %d %s", kind, int(i), all[i].why.constData())
                << (QByteArrayView(kind) == "sts-txt") << all[i].bytes << all[i].whole;
    }
}

/// Each sender accepts or refuses as the vector says; where it says nothing, by the grammar.
void TestSenders::vectors()
{
    QFETCH(bool, record);
    QFETCH(QByteArray, input);
    QFETCH(QJsonObject, vector);
    for (const Sender &sender : senders()) {
        bool accepts = vector.value(u"strict"_s).toBool();
        bool stated = false;
        for (const char *side : {"accepted_by", "rejected_by"}) {
            const QJsonArray names = vector.value(QLatin1String(side)).toArray();
            for (const QJsonValue &name : names) {
                if (findByVector(name.toString()) != &sender)
                    continue;
                accepts = QByteArrayView(side) == "accepted_by";
                stated = true;
            }
        }
        const Judgement judged =
            record ? readRecords(sender.record, {input}) : readPolicy(sender.policy, input);
        // The vectors were never held against these two kinds of readers.
        const bool open = record ? sender.record.way == RecordTraits::Way::GrammarOrOpen
                                 : sender.policy.way == PolicyTraits::Way::GrammarOrOpen;
        if (open && !stated && !accepts) {
            const bool blankLine = input.contains("\n\n") || input.startsWith('\n');
            QVERIFY2(judged.reading == Reading::Unknown || (!record && blankLine), sender.name);
            continue;
        }
        QVERIFY2((judged.reading <= Reading::Misread) == accepts,
                 qPrintable(u"%1: %2 %3"_s.arg(QLatin1String(sender.name),
                                               QLatin1String(word(judged.reading)), judged.because)));
        QCOMPARE(judged.because.isEmpty(),
                 judged.reading == Reading::Used || judged.reading == Reading::Unknown);
    }
}

void TestSenders::table()
{
    QCOMPARE(QByteArray(senders().front().name), "RFC 8461");
    QSet<QByteArray> names;
    for (const Sender &sender : senders()) {
        QVERIFY(!names.contains(sender.name));
        names.insert(sender.name);
        QVERIFY(QDate::fromString(QString::fromLatin1(sender.readAt), u"yyyy-MM"_s).isValid());
    }
    QVERIFY(names.size() >= 10);
}

void TestSenders::recordSets_data()
{
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::addColumn<QStringList>("expected");
    const QByteArray sts = "v=STSv1; id=1;";
    QTest::newRow("one") << QList<QByteArray>{sts} << QStringList();
    QTest::newRow("beside other text")
        << QList<QByteArray>{sts, "v=spf1 -all"} << QStringList{u"maddy ignored"_s, u"KumoMTA ignored"_s};
    QTest::newRow("two") << QList<QByteArray>{sts, "v=STSv1; id=2;"}
                         << QStringList{u"RFC 8461 ignored"_s,
                                        u"mox ignored"_s,
                                        u"postfix-mta-sts-resolver ignored"_s,
                                        u"postfix-tlspol ignored"_s,
                                        u"chasquid misread"_s,
                                        u"maddy ignored"_s,
                                        u"KumoMTA misread"_s,
                                        u"Stalwart misread"_s,
                                        u"mailauth (ZoneMTA) ignored"_s,
                                        u"Halon (halon-extras/mta-sts) ignored"_s};
    QTest::newRow("two ids") << QList<QByteArray>{"v=STSv1; id=1; id=2;"}
                             << QStringList{u"mox ignored"_s, u"postfix-mta-sts-resolver misread"_s,
                                            u"maddy misread"_s, u"KumoMTA misread"_s, u"Stalwart misread"_s};
}

void TestSenders::recordSets()
{
    QFETCH(QList<QByteArray>, texts);
    QFETCH(QStringList, expected);
    QCOMPARE(others(readBySenders(texts, goodPolicy), &SenderReading::record), expected);
}

void TestSenders::fetching_data()
{
    QTest::addColumn<std::function<void(PolicyAnswer &)>>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *tag, std::function<void(PolicyAnswer &)> change,
                        const QStringList &expected) { QTest::newRow(tag) << change << expected; };
    const QStringList picky{u"postfix-mta-sts-resolver ignored"_s, u"postfix-tlspol ignored"_s,
                            u"chasquid ignored"_s, u"maddy ignored"_s};
    row("as it should be", [](PolicyAnswer &) {}, {});
    row(
        "text/html", [](PolicyAnswer &a) { a.contentType = "text/html"; }, picky);
    row(
        "no type", [](PolicyAnswer &a) { a.contentType.reset(); }, picky);
    row("Text/Plain; charset=x", [](PolicyAnswer &a) { a.contentType = "Text/Plain; charset=x"; }, {});
    row("three seconds", [](PolicyAnswer &a) { a.elapsedMs = 3000; }, {u"postfix-tlspol ignored"_s});
    row("201", [](PolicyAnswer &a) { a.status = 201; },
        {u"RFC 8461 ignored"_s, u"mox ignored"_s, u"postfix-mta-sts-resolver ignored"_s,
         u"postfix-tlspol ignored"_s, u"chasquid ignored"_s, u"maddy ignored"_s, u"KumoMTA ignored"_s,
         u"Stalwart ignored"_s, u"Halon (halon-extras/mta-sts) ignored"_s});
    row("20 kB",
        [](PolicyAnswer &a) { a.body = goodPolicy + QByteArray("mx: a.example.org\r\n").repeated(1100); },
        {u"chasquid misread"_s});
    row("not ASCII, not announced",
        [](PolicyAnswer &a) { a.body = goodPolicy + "note: gr\xc3\xbc\xc3\x9f\r\n"; },
        {u"postfix-mta-sts-resolver ignored"_s});
    row("not ASCII, announced",
        [](PolicyAnswer &a) {
            a.contentType = "text/plain; charset=UTF-8";
            a.body = goodPolicy + "note: gr\xc3\xbc\xc3\x9f\r\n";
        },
        {});
}

void TestSenders::fetching()
{
    QFETCH(std::function<void(PolicyAnswer &)>, change);
    QFETCH(QStringList, expected);
    Builder builder = good();
    PolicyAnswer answer = builder.served(goodPolicy);
    change(answer);
    builder.evidence.policy[ip("9.2.2.1")] = answer;
    QCOMPARE(others(readings(builder), &SenderReading::policy), expected);
}

void TestSenders::policies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *tag, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(tag) << text << expected;
    };
    row("good", goodPolicy, {});
    row("blank line at the end", goodPolicy + "\r\n",
        {u"RFC 8461 ignored"_s, u"mox ignored"_s, u"postfix-tlspol ignored"_s, u"maddy ignored"_s});
    row("two modes", QByteArray(goodPolicy).replace("mode: enforce", "mode: testing\r\nmode: enforce"),
        {u"postfix-mta-sts-resolver misread"_s, u"chasquid misread"_s, u"maddy misread"_s,
         u"KumoMTA ignored"_s, u"Stalwart misread"_s, u"mailauth (ZoneMTA) misread"_s});
    row("the same mode twice",
        QByteArray(goodPolicy).replace("mode: enforce", "mode: enforce\r\nmode: enforce"),
        {u"KumoMTA ignored"_s});
    row("none without mx", "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n",
        {u"chasquid ignored"_s, u"Stalwart ignored"_s});
    row("empty", {},
        {u"RFC 8461 ignored"_s, u"mox ignored"_s, u"postfix-mta-sts-resolver ignored"_s,
         u"postfix-tlspol ignored"_s, u"chasquid ignored"_s, u"maddy ignored"_s, u"KumoMTA ignored"_s,
         u"Stalwart ignored"_s, u"mailauth (ZoneMTA) ignored"_s, u"Halon (halon-extras/mta-sts) unknown"_s});
}

void TestSenders::policies()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(others(readBySenders({"v=STSv1; id=1;"}, text), &SenderReading::policy), expected);
}

void TestSenders::addressesThatDiffer()
{
    Builder builder = good();
    builder.addresses(builder.evidence.policyHost(), {ip("9.2.2.1"), ip("9.2.2.2")});
    builder.evidence.policy[ip("9.2.2.2")] = builder.served(goodPolicy + "\r\n");
    QCOMPARE(of(readings(builder), "mox").policy, Reading::Ignored);
    QCOMPARE(of(readings(builder), "chasquid").policy, Reading::Used);
    // It tries the first address alone.
    builder.evidence.policy[ip("9.2.2.2")] = PolicyAnswer();
    QCOMPARE(of(readings(builder), "mox").policy, Reading::Used);
    QCOMPARE(of(readings(builder), "mailauth").policy, Reading::Used);
    builder.evidence.policy[ip("9.2.2.2")] = builder.served(goodPolicy);
    builder.evidence.policy[ip("9.2.2.1")] = PolicyAnswer();
    QCOMPARE(of(readings(builder), "mox").policy, Reading::Used);
    QCOMPARE(of(readings(builder), "mailauth").policy, Reading::Ignored);
}

void TestSenders::missingDataIsUnknown()
{
    Builder builder = good();
    builder.evidence.policy[ip("9.2.2.1")] = Failure{Failure::Kind::Timeout, {}};
    builder.servfail(builder.evidence.stsTxtName(), RecordType::TXT);
    for (const SenderReading &reading : readings(builder)) {
        QCOMPARE(reading.record, Reading::Unknown);
        QCOMPARE(reading.policy, Reading::Unknown);
    }
    builder = good();
    builder.evidence.policy[ip("9.2.2.1")] = Fact<PolicyAnswer>::pending();
    QCOMPARE(of(readings(builder), "mox").policy, Reading::Unknown);
    builder.evidence.policy.clear();
    QCOMPARE(of(readings(builder), "mox").policy, Reading::Unknown);
    builder = good();
    builder.evidence.anchors.clear();
    QCOMPARE(of(readings(builder), "mox").policy, Reading::Ignored);
}

void TestSenders::whatIsGeneratedIsReadByAll_data()
{
    QTest::addColumn<Choices>("choices");
    Choices choices;
    choices.domain = name("example.org");
    choices.mx = {"mx1.example.org", "*.example.net"};
    choices.id = "20260601T000000Z";
    choices.rua = {"mailto:tls@example.org"};
    for (const PolicyMode mode : {PolicyMode::Testing, PolicyMode::Enforce, PolicyMode::None}) {
        choices.mode = mode;
        QTest::newRow(modeWord(mode).constData()) << choices;
    }
    choices.mx = {"mx.xn--bcher-kva.example"};
    QTest::newRow("A-label") << choices;
    choices.mx.clear();
    for (int i = 0; i < 200; ++i)
        choices.mx.append("mail" + QByteArray::number(i) + ".example.org");
    QTest::newRow("200 hosts") << choices;
    choices.mx.clear();
    choices.mode = PolicyMode::None;
    QTest::newRow("none, and no host known") << choices;
}

/// CRLF, no blank line, ASCII, under 10 kB, an mx line even in mode none: all senders agree.
void TestSenders::whatIsGeneratedIsReadByAll()
{
    QFETCH(Choices, choices);
    const Publication publication = publicationFor(choices);
    const QByteArray &file = publication.policyFile;
    QVERIFY(!file.contains("\r\n\r\n") && file.endsWith("\r\n") && file.count('\n') == file.count("\r\n"));
    QVERIFY(file.size() < 10000 && file.contains("\r\nmx: "));
    QVERIFY(
        std::all_of(file.begin(), file.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    QByteArray record;
    for (const PlannedRecord &planned : publication.records) {
        if (planned.owner == name("_mta-sts.example.org"))
            record = planned.value;
    }
    const QList<SenderReading> all = readBySenders({record}, file);
    QCOMPARE(others(all, &SenderReading::record), QStringList());
    QCOMPARE(others(all, &SenderReading::policy), QStringList());
}

void TestSenders::verdictTellsOfThem_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("told");
    QTest::newRow("good") << QByteArray("2592000") << QByteArray("2592000") << false;
    QTest::newRow("max_age above a year") << QByteArray("2592000") << QByteArray("99999999") << true;
    QTest::newRow("blank line") << QByteArray("2592000\r\n") << QByteArray("2592000\r\n\r\n") << true;
    QTest::newRow("two modes") << QByteArray("mode: enforce\r\n")
                               << QByteArray("mode: enforce\r\nmode: testing\r\n") << true;
}

/// The word goes by the standard; the sentence does not promise that all senders do.
void TestSenders::verdictTellsOfThem()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, told);
    Builder b = good();
    b.evidence.policy[ip("9.2.2.1")] = b.served(QByteArray(goodPolicy).replace(from, to));
    b.serveAlike();
    const Report report = makeReport(b.evidence);
    QCOMPARE(report.verdict, Verdict::Protected);
    QCOMPARE(verdictSentence(report) != verdictSentence(Verdict::Protected), told);
    QVERIFY(verdictSentence(report).startsWith(verdictSentence(Verdict::Protected)));
}

QTEST_APPLESS_MAIN(TestSenders)
#include "tst_senders.moc"
