#include "probe/practice/practicenetwork.h"

#include "support/practiceclient.h"

#include <QtTest>

using namespace Postseal;
using namespace PracticeClient;
using namespace Qt::StringLiterals;

/// The servers of the practice network, each spoken to in its own protocol.
class TestPracticeServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersQuestions_data();
    void answersQuestions();
    void cutsLongAnswers();
    void leavesOutEdns();
    void survivesNoise();
    void aliasesInACircleFail();
    void servesThePolicy();
    void webServerRefuses_data();
    void webServerRefuses();
    void plainHttpLeadsToHttps();
    void mailDialogue();
    void nothingSaidInClearReachesTls();
    void mailLimits();

private:
    std::unique_ptr<PracticeNetwork> m_network;
    LookOptions m_options;
};

void TestPracticeServers::init()
{
    m_network = std::make_unique<PracticeNetwork>();
    QVERIFY2(m_network->start(), qPrintable(m_network->error()));
    m_options = m_network->lookOptions();
    m_network->play(*findPracticeScenario(u"protected"_s));
}

void TestPracticeServers::answersQuestions_data()
{
    using Outcome = DnsAnswer::Outcome;
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("zone"); // whose SOA stands in the authority section
    const auto row = [](const char *owner, RecordType type, Outcome outcome, const char *zone = "") {
        QTest::addRow("%s %s", owner, typeName(type).constData())
            << QByteArray(owner) << type << outcome << QByteArray(zone);
    };
    row(".", RecordType::SOA, Outcome::Data);
    row(".", RecordType::NS, Outcome::Data);
    row(".", RecordType::A, Outcome::NoData, ".");
    row("practice.example", RecordType::SOA, Outcome::Data);
    row("practice.example", RecordType::NS, Outcome::Data);
    row("practice.example", RecordType::MX, Outcome::Data);
    row("practice.example", RecordType::A, Outcome::NoData, "practice.example");
    row("PRACTICE.example", RecordType::MX, Outcome::Data);
    row("ns1.practice.example", RecordType::A, Outcome::Data);
    row("mx1.practice.example", RecordType::A, Outcome::Data);
    row("mx1.practice.example", RecordType::AAAA, Outcome::Data);
    row("mx2.practice.example", RecordType::AAAA, Outcome::NoData, "practice.example");
    row("mx1.practice.example", RecordType::CNAME, Outcome::NoData, "practice.example");
    row("_25._tcp.mx1.practice.example", RecordType::TLSA, Outcome::NxDomain, "practice.example");
    row("_tls.practice.example", RecordType::TXT, Outcome::NoData, "practice.example");
    row("nobody.practice.example", RecordType::A, Outcome::NxDomain, "practice.example");
    row("reports.example", RecordType::MX, Outcome::Data);
    row("example", RecordType::A, Outcome::NoData, ".");
    row("elsewhere.test", RecordType::MX, Outcome::NxDomain, ".");
}

void TestPracticeServers::answersQuestions()
{
    QFETCH(QByteArray, owner);
    QFETCH(RecordType, type);
    QFETCH(DnsAnswer::Outcome, outcome);
    QFETCH(QByteArray, zone);
    const DnsQuestion question{name(owner.constData()), type};
    const QByteArray query = writeDnsQuery(question, 99);
    const quint16 port = m_options.resolvers.first().port;
    const QByteArray wire = exchangeDatagram(port, query);
    QCOMPARE(exchangeStream(port, query), wire);

    WireFault fault = WireFault::None;
    const DnsMessage message = readDnsMessage(wire, &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(message.id, quint16(99));
    QVERIFY(message.response && message.recursionDesired && !message.authentic && !message.truncated);
    QCOMPARE(message.question, question);
    QCOMPARE(interpret(question, message).outcome, outcome);
    QCOMPARE(message.authority.size(), zone.isEmpty() ? 0 : 1);
    if (!zone.isEmpty()) {
        QCOMPARE(message.authority.first().owner, name(zone.constData()));
        QCOMPARE(message.authority.first().type, RecordType::SOA);
    }
}

void TestPracticeServers::cutsLongAnswers()
{
    const DomainName owner = name("_mta-sts.practice.example");
    const QByteArray text = "v=STSv1; id=1; note=" + QByteArray(2000, 'x');
    m_network->publish({{{owner, RecordType::TXT, 60, text}}, {}, {}});
    const DnsQuestion question{owner, RecordType::TXT};
    const quint16 port = m_options.resolvers.first().port;
    WireFault fault = WireFault::None;
    const QByteArray datagram = exchangeDatagram(port, writeDnsQuery(question, 1));
    const DnsMessage cut = readDnsMessage(datagram, &fault);
    QCOMPARE(fault, WireFault::None);
    QVERIFY(cut.truncated);
    QVERIFY(cut.answers.isEmpty());
    const DnsMessage whole = readDnsMessage(exchangeStream(port, writeDnsQuery(question, 1)), &fault);
    QCOMPARE(fault, WireFault::None);
    QVERIFY(!whole.truncated);
    QCOMPARE(interpret(question, whole).texts().value(0).joined(), text);

    // 600 bytes fit a datagram for those who say so, and not for those who do not.
    m_network->publish({{{owner, RecordType::TXT, 60, QByteArray(600, 'y')}}, {}, {}});
    QVERIFY(!readDnsMessage(exchangeDatagram(port, writeDnsQuery(question, 1)), &fault).truncated);
    QByteArray plain = writeDnsQuery(question, 1).chopped(11);
    plain[11] = 0;
    QVERIFY(readDnsMessage(exchangeDatagram(port, plain), &fault).truncated);
}

void TestPracticeServers::leavesOutEdns()
{
    const quint16 port = m_options.resolvers.first().port;
    const QByteArray query = writeDnsQuery({name("practice.example"), RecordType::MX}, 7);
    const QByteArray with = exchangeDatagram(port, query);
    QByteArray plain = query.chopped(11);
    plain[11] = 0;
    const QByteArray without = exchangeDatagram(port, plain);
    QCOMPARE(with.size(), without.size() + 11);
    QCOMPARE(int(with[11]), 1);
    QCOMPARE(int(without[11]), 0);
    QVERIFY(with[3] & char(0x80)); // recursion available
}

void TestPracticeServers::survivesNoise()
{
    const quint16 port = m_options.resolvers.first().port;
    const QByteArray query = writeDnsQuery({name("practice.example"), RecordType::MX}, 7);
    WireFault fault = WireFault::None;
    for (qsizetype size = 12; size < query.size() - 11; ++size)
        QCOMPARE(readDnsMessage(exchangeDatagram(port, query.left(size)), &fault).rcode, Rcode::FormErr);
    QByteArray update = query;
    update[2] = char(5 << 3);
    QCOMPARE(readDnsMessage(exchangeDatagram(port, update), &fault).rcode, Rcode::NotImp);
    QVERIFY(exchangeDatagram(port, "short", 50).isEmpty());
    QByteArray answer = query;
    answer[2] = char(0x80);
    QVERIFY(exchangeDatagram(port, answer, 50).isEmpty());
    QVERIFY(exchangeStream(port, QByteArray(5000, 'x')).isEmpty());
    QVERIFY(!exchangeDatagram(port, query).isEmpty());
}

void TestPracticeServers::aliasesInACircleFail()
{
    const DomainName host = name("mta-sts.practice.example");
    m_network->publish({{{host, RecordType::CNAME, 60, "mta-sts.practice.example"}}, {}, {}});
    QCOMPARE(ask(m_options, host, RecordType::A).outcome, DnsAnswer::Outcome::Failed);
}

void TestPracticeServers::servesThePolicy()
{
    for (const QByteArray address : {"192.0.2.80", "2001:db8::80"}) {
        const HttpAnswer answer = fetchPolicy(m_options, address, "/.well-known/mta-sts.txt");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), "text/plain");
        QCOMPARE(answer.body,
                 "version: STSv1\r\nmode: enforce\r\nmx: mx1.practice.example\r\nmx: mx2.practice.example\r\n"
                 "max_age: 604800\r\n");
        QCOMPARE(answer.chain.size(), 2);
        const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")).chopped(4),
                                                       u"ddd, dd MMM yyyy hh:mm:ss"_s);
        QVERIFY(date.isValid());
    }
    const QByteArray host = "mta-sts.practice.example";
    const HttpAnswer head =
        sendHttp(target(m_options, "192.0.2.80", 443), true, host,
                 "HEAD /.well-known/mta-sts.txt?x HTTP/1.1\r\nHost: MTA-STS.Practice.example:443\r\n\r\n");
    QCOMPARE(head.status, 200);
    QVERIFY(head.header("Content-Length").toInt() > 0);
    QVERIFY(head.body.isEmpty());
}

void TestPracticeServers::webServerRefuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET /.well-known/mta-sts.txt HTTP/1.1\r\n";
    const QByteArray host = "Host: mta-sts.practice.example\r\n";
    QTest::newRow("other path") << QByteArray("GET /mta-sts.txt HTTP/1.1\r\n" + host + "\r\n") << 404;
    QTest::newRow("other case") << QByteArray("GET /.well-known/MTA-STS.txt HTTP/1.1\r\n" + host + "\r\n")
                                << 404;
    QTest::newRow("other host") << QByteArray(get + "Host: practice.example\r\n\r\n") << 404;
    QTest::newRow("no host") << QByteArray(get + "\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray(get + host + host + "\r\n") << 400;
    QTest::newRow("other method") << QByteArray("POST / HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\nhi")
                                  << 405;
    QTest::newRow("not HTTP") << QByteArray("EHLO client.example\r\n\r\n") << 400;
    QTest::newRow("without end") << QByteArray(get + host + "X: " + QByteArray(9000, 'x')) << 431;
}

void TestPracticeServers::webServerRefuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const HttpAnswer answer =
        sendHttp(target(m_options, "192.0.2.80", 443), true, "mta-sts.practice.example", request);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.body.contains("STSv1"));
}

void TestPracticeServers::plainHttpLeadsToHttps()
{
    const HttpAnswer answer = sendHttp(target(m_options, "192.0.2.80", 80), false, {},
                                       "GET /a HTTP/1.1\r\nHost: mta-sts.practice.example\r\n\r\n");
    QCOMPARE(answer.status, 301);
    QCOMPARE(answer.header("Location"), "https://mta-sts.practice.example/a");
}

void TestPracticeServers::mailDialogue()
{
    const QByteArray host = "mx1.practice.example";
    MailDialogue dialogue(target(m_options, "192.0.2.25", 25), host);
    const SmtpReply greeting = dialogue.read();
    QCOMPARE(greeting.code, 220);
    QVERIFY(greeting.lines.first().startsWith("mx1.practice.example ESMTP"));
    QCOMPARE(dialogue.say("STARTTLS").code, 503);
    QCOMPARE(dialogue.say("EHLO").code, 501);
    const SmtpReply hello = dialogue.say("ehlo client.example");
    QCOMPARE(hello.code, 250);
    for (const char *keyword : {"SIZE", "PIPELINING", "STARTTLS", "8BITMIME"})
        QVERIFY2(hello.lists(keyword), keyword);
    QCOMPARE(dialogue.say("STARTTLS now").code, 501);
    QCOMPARE(dialogue.say("MAIL FROM:<a@example.org>").code, 550);
    QCOMPARE(dialogue.say("JUMP").code, 500);
    QCOMPARE(dialogue.say("NOOP").code, 250);
    QCOMPARE(dialogue.say("STARTTLS").code, 220);
    QVERIFY(dialogue.startTls());
    QCOMPARE(chainWord(dialogue.socket().peerCertificateChain(), host, m_options.trust), "good");
    QVERIFY(!dialogue.say("EHLO client.example").lists("STARTTLS"));
    QCOMPARE(dialogue.say("STARTTLS").code, 503);
    QCOMPARE(dialogue.say("QUIT").code, 221);
    QVERIFY(dialogue.isClosedByServer());
}

void TestPracticeServers::nothingSaidInClearReachesTls()
{
    MailDialogue dialogue(target(m_options, "192.0.2.26", 25), "mx2.practice.example");
    QCOMPARE(dialogue.read().code, 220);
    QCOMPARE(dialogue.say("EHLO client.example").code, 250);
    QCOMPARE(dialogue.say("STARTTLS\r\nNOOP\r\nQUIT").code, 220);
    QVERIFY(dialogue.startTls());
    // The first reply in TLS belongs to the first command in TLS.
    QCOMPARE(dialogue.say("JUMP").code, 500);
}

void TestPracticeServers::mailLimits()
{
    MailDialogue longLine(target(m_options, "192.0.2.25", 25), "mx1.practice.example");
    QCOMPARE(longLine.read().code, 220);
    longLine.socket().write(QByteArray(5000, 'x'));
    QCOMPARE(longLine.read().code, 500);
    QVERIFY(longLine.isClosedByServer());

    MailDialogue chatter(target(m_options, "192.0.2.25", 25), "mx1.practice.example");
    QCOMPARE(chatter.read().code, 220);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(chatter.say("NOOP").code, 250);
    QCOMPARE(chatter.say("NOOP").code, 421);
    QVERIFY(chatter.isClosedByServer());
}

QTEST_GUILESS_MAIN(TestPracticeServers)
#include "tst_practiceservers.moc"
