#include "probe/inspection.h"

#include "evidence/evidencejson.h"
#include "evidence/possible.h"
#include "probe/weight.h"

#include "support/inspectionstage.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;
using PracticeClient::waitFor;

/// How a look ends: at its time, by the user, with its object gone; and what it tells until then.
class TestInspectionEnd : public QObject, private FakeNet::InspectionStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { reset(); }
    void timeIsUp();
    void lastAccounts();
    void cancelled();
    void cancelledBeforeStart();
    void cancelledTwice();
    void badInput();
    void startedTwice();
    void destroyedWithinChanged();
    void destroyedWithinFinished();
    void destroyedMeanwhile();
    void changesAreCoalesced();
    void replay_data();
    void replay();
    void aliasesOfOneName();
};

void TestInspectionEnd::timeIsUp()
{
    m_options.timeoutMs = 60;
    begin();
    QVERIFY(m_network.answer("example.org MX"));
    QVERIFY(waitFor([this] { return !m_finished.isEmpty(); }));
    while (m_network.answerAll()) {
    }
    static_cast<void>(waitFor([] { return false; }, 100));
    QCOMPARE(m_finished.size(), 1);
    const Report &report = m_finished.first();
    QCOMPARE(report.verdict, Verdict::Unknown);
    QVERIFY(report.evidence.finished);
    QCOMPARE(report.evidence.answer(name("_mta-sts.example.org"), RecordType::TXT).failure()->kind,
             Failure::Kind::Timeout);
    QVERIFY(report.evidence.answer(name("example.org"), RecordType::MX).isKnown());
    for (const Finding &finding : report.findings)
        QVERIFY2(finding.status != Status::Waiting && finding.status != Status::Running,
                 qPrintable(finding.name()));
    QCOMPARE(m_inspection->evidence(), report.evidence);
}

/// Where this computer was too busy to hear of anything in time, what a probe tells of its own end still
/// counts.
void TestInspectionEnd::lastAccounts()
{
    m_options.timeoutMs = 60;
    begin();
    const auto tell = [this] { m_network.answer("example.org MX"); };
    QTimer::singleShot(30, Qt::PreciseTimer, m_inspection.get(),
                       [&] { QMetaObject::invokeMethod(m_inspection.get(), tell, Qt::QueuedConnection); });
    QThread::msleep(100);
    QVERIFY(waitFor([this] { return !m_finished.isEmpty(); }));
    QVERIFY(m_finished.first().evidence.answer(name("example.org"), RecordType::MX).isKnown());
}

void TestInspectionEnd::cancelled()
{
    begin();
    QVERIFY(m_network.answer("example.org MX"));
    m_inspection->cancel();
    QVERIFY2(m_finished.isEmpty(), "not from within");
    QVERIFY(waitFor([this] { return !m_finished.isEmpty(); }));
    QCOMPARE(m_finished.first().evidence.control.failure()->kind, Failure::Kind::Abandoned);
    QVERIFY(m_finished.first().evidence.finished);
    const Evidence evidence = m_inspection->evidence();
    m_network.answerAll();
    static_cast<void>(waitFor([] { return false; }, 80));
    QCOMPARE(m_finished.size(), 1);
    QCOMPARE(m_inspection->evidence(), evidence);
}

void TestInspectionEnd::cancelledBeforeStart()
{
    Inspection inspection(readMailDomain(u"example.org"_s), m_options, m_network.probes());
    QSignalSpy spy(&inspection, &Inspection::finished);
    inspection.cancel();
    static_cast<void>(waitFor([] { return false; }, 50));
    QVERIFY(spy.isEmpty());
    inspection.start();
    while (m_network.answerAll()) {
    }
    QCOMPARE(spy.size(), 1);
}

void TestInspectionEnd::cancelledTwice()
{
    begin();
    m_inspection->cancel();
    m_inspection->cancel();
    QVERIFY(waitFor([this] { return !m_finished.isEmpty(); }));
    m_inspection->cancel();
    static_cast<void>(waitFor([] { return false; }, 50));
    QCOMPARE(m_finished.size(), 1);
}

void TestInspectionEnd::badInput()
{
    begin(u"localhost"_s);
    QVERIFY(m_finished.isEmpty());
    QVERIFY(waitFor([this] { return !m_finished.isEmpty(); }));
    QVERIFY(m_network.asked.isEmpty());
    QCOMPARE(m_finished.first().verdict, Verdict::Unknown);
    QCOMPARE(exitStatus(m_finished.first(), false), 1);
}

void TestInspectionEnd::startedTwice()
{
    begin();
    const qsizetype before = m_network.asked.size();
    m_inspection->start();
    QCOMPARE(m_network.asked.size(), before);
    while (m_network.answerAll()) {
    }
    m_inspection->start();
    static_cast<void>(waitFor([] { return false; }, 50));
    QCOMPARE(m_finished.size(), 1);
}

void TestInspectionEnd::destroyedWithinChanged()
{
    begin();
    int changes = 0;
    connect(m_inspection.get(), &Inspection::changed, this, [&] {
        ++changes;
        m_inspection.reset();
    });
    m_network.answer("example.org MX");
    QVERIFY(waitFor([&] { return changes > 0; }));
    m_network.answerAll();
    static_cast<void>(waitFor([] { return false; }, 80));
    QCOMPARE(changes, 1);
    QVERIFY(m_finished.isEmpty());
}

/// The end comes from within a callback of a probe, whose other answers are still to come.
void TestInspectionEnd::destroyedWithinFinished()
{
    begin();
    int ends = 0;
    connect(m_inspection.get(), &Inspection::finished, this, [&] {
        ++ends;
        m_inspection.reset();
    });
    while (m_network.answerAll()) {
    }
    static_cast<void>(waitFor([] { return false; }, 50));
    QCOMPARE(ends, 1);
    QVERIFY(!m_inspection);
}

void TestInspectionEnd::destroyedMeanwhile()
{
    begin();
    m_network.answer("example.org MX");
    const qsizetype open = m_network.open();
    m_inspection.reset();
    m_network.answerAll();
    QCOMPARE(m_network.late, open);
    QVERIFY(m_finished.isEmpty());
}

void TestInspectionEnd::changesAreCoalesced()
{
    begin();
    QList<Report> changes;
    connect(m_inspection.get(), &Inspection::changed, this, [&](const Report &report) { changes += report; });
    QElapsedTimer since;
    since.start();
    m_network.answerAll();
    QVERIFY2(changes.isEmpty(), "not from within");
    QVERIFY(waitFor([&] { return !changes.isEmpty(); }));
    QVERIFY(since.elapsed() >= 35);
    static_cast<void>(waitFor([] { return false; }, 80));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().verdict, Verdict::Unknown);
    QVERIFY(std::any_of(changes.first().findings.begin(), changes.first().findings.end(),
                        [](const Finding &finding) {
                            return finding.status == Status::Running || finding.status == Status::Waiting;
                        }));
    while (m_network.answerAll()) {
    }
    QCOMPARE(m_finished.size(), 1);
    static_cast<void>(waitFor([] { return false; }, 80));
    QCOMPARE(changes.size(), 1);
}

void TestInspectionEnd::replay_data()
{
    QTest::addColumn<int>("rounds");
    for (const int rounds : {0, 1, 2, 100})
        QTest::addRow("after %d rounds", rounds) << rounds;
}

/// Of a message only what counts is kept: that says the same again, or the saved run would not be read.
void TestInspectionEnd::aliasesOfOneName()
{
    const auto name = [](const char *text) { return *DomainName::fromAscii(text); };
    DnsMessage message;
    message.response = true;
    message.question = {name("a.example"), RecordType::A};
    for (const char *target : {"b.example", "x.example", "y.example"})
        message.answers.append({name("a.example"), RecordType::CNAME, 1, name(target)});
    message.answers.append({name("b.example"), RecordType::CNAME, 1, name("c.example")});
    for (int i = 1; i < 40; ++i)
        message.answers.append(
            {name("c.example"), RecordType::A, 1, *IpAddress::fromText(u"192.0.2.%1"_s.arg(i))});
    DnsAnswer answer = interpret(message.question, message);
    dropUnread(answer);
    QCOMPARE(answer.records.size(), Evidence::mostAddresses);
    QCOMPARE(answer.message.answers.size(), 2 + Evidence::mostAddresses);
    QVERIFY(isPossible(message.question, answer));
}

/// What was seen, saved, read back and judged again gives the same report.
void TestInspectionEnd::replay()
{
    QFETCH(int, rounds);
    m_network.world.smtp.first() = SmtpAnswer();
    begin(u"Joe@Example.ORG"_s);
    for (int i = 0; i < rounds && m_network.answerAll(); ++i) {
    }
    m_inspection->cancel();
    QVERIFY(waitFor([this] { return !m_finished.isEmpty(); }));
    const Report report = m_finished.first();
    const EvidenceReading reading = readEvidence(QJsonDocument(toJson(report.evidence)).toJson());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(reading.evidence, report.evidence);
    QVERIFY(makeReport(reading.evidence) == report);
}

QTEST_GUILESS_MAIN(TestInspectionEnd)
#include "tst_inspectionend.moc"
