#include "probe/caresdnsprobe.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

using namespace Postseal;

namespace {

const DomainName longName = *DomainName::fromAscii("long.example.org");

/// A name server without TCP, which the answer for longName would need. It answers each question with the
/// next of its response codes, the last one for good.
class Server : public QUdpSocket {
public:
    explicit Server(QList<Rcode> rcodes) : m_rcodes(std::move(rcodes))
    {
        if (!bind(QHostAddress::LocalHost, 0))
            qFatal("no free port");
        connect(this, &QUdpSocket::readyRead, this, [this] {
            while (hasPendingDatagrams())
                answer(receiveDatagram());
        });
    }
    [[nodiscard]] Endpoint endpoint() const
    {
        return {*IpAddress::fromText(QStringLiteral("127.0.0.1")), localPort()};
    }

    QList<DnsMessage> questions;
    QList<DnsRecord> besides; ///< in every section
    int delayMs = 0;

private:
    void answer(const QNetworkDatagram &datagram)
    {
        WireFault fault = WireFault::None;
        DnsMessage message = readDnsMessage(datagram.data(), &fault);
        questions.append(message);
        message.response = true;
        message.rcode = m_rcodes.size() > 1 ? m_rcodes.takeFirst() : m_rcodes.first();
        message.truncated = message.question.name == longName;
        if (message.rcode == Rcode::NoError && !message.truncated)
            message.answers = {{message.question.name, RecordType::TXT, 300, TxtData{{"hello"}}}};
        message.answers += besides;
        message.authority = message.additional = besides;
        // The others take their time, so that they are in flight while the long answer is fetched.
        QTimer::singleShot(message.truncated ? 0 : delayMs, this, [this, datagram, message] {
            writeDatagram(datagram.makeReply(writeDnsMessage(message)));
        });
    }

    QList<Rcode> m_rcodes;
};

const DnsQuestion question{*DomainName::fromAscii("example.org"), RecordType::TXT};

} // namespace

class TestCaresDnsProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFailureIsAskedAgain();
    void failureStays();
    void nextResolverIsAsked();
    void authorityIsAskedOnceWithoutRecursion();
    void authorityThatIsNotThere();
    void noTcpHarmsNobodyElse();
    void keepsWhatIsRead();
    void nameThatIsNoHostName();

private:
    Fact<DnsAnswer> look(CaresDnsProbe &probe, const std::optional<Endpoint> &authority = {},
                         const DnsQuestion &asked = question)
    {
        int calls = 0;
        Fact<DnsAnswer> seen;
        QObject scope;
        probe.look({asked, QDeadlineTimer(10000), authority}, &scope, [&](const Fact<DnsAnswer> &fact) {
            ++calls;
            seen = fact;
        });
        if (!QTest::qWaitFor([&] { return calls > 0; }, 10000) || calls != 1)
            qWarning("%d calls", calls);
        return seen;
    }
};

void TestCaresDnsProbe::oneFailureIsAskedAgain()
{
    Server server({Rcode::ServFail, Rcode::NoError});
    CaresDnsProbe probe({server.endpoint()});
    const Fact<DnsAnswer> fact = look(probe);
    QVERIFY(fact.value());
    QCOMPARE(fact.value()->outcome, DnsAnswer::Outcome::Data);
    QCOMPARE(server.questions.size(), 2);
    QVERIFY(server.questions.first().recursionDesired);
}

void TestCaresDnsProbe::failureStays()
{
    Server server({Rcode::ServFail});
    CaresDnsProbe probe({server.endpoint()});
    const Fact<DnsAnswer> fact = look(probe);
    QVERIFY(fact.value());
    QCOMPARE(fact.value()->outcome, DnsAnswer::Outcome::Failed);
    QCOMPARE(fact.value()->outcomeText(), QStringLiteral("SERVFAIL"));
    QCOMPARE(server.questions.size(), 3);
}

void TestCaresDnsProbe::nextResolverIsAsked()
{
    Server first({Rcode::Refused});
    Server second({Rcode::NoError});
    CaresDnsProbe probe({first.endpoint(), second.endpoint()});
    const Fact<DnsAnswer> fact = look(probe);
    QVERIFY(fact.value());
    QCOMPARE(fact.value()->outcome, DnsAnswer::Outcome::Data);
    QVERIFY(!second.questions.isEmpty());
}

void TestCaresDnsProbe::authorityIsAskedOnceWithoutRecursion()
{
    Server resolver({Rcode::NoError});
    Server authority({Rcode::Refused});
    CaresDnsProbe probe({resolver.endpoint()});
    const Fact<DnsAnswer> fact = look(probe, authority.endpoint());
    QVERIFY(fact.value());
    QCOMPARE(fact.value()->outcome, DnsAnswer::Outcome::Failed);
    QCOMPARE(authority.questions.size(), 1);
    QVERIFY(!authority.questions.first().recursionDesired);
    QVERIFY(resolver.questions.isEmpty());
}

/// Where nobody listens, the server says so at once: that is its answer, and no missing route.
void TestCaresDnsProbe::authorityThatIsNotThere()
{
    Server resolver({Rcode::NoError});
    auto gone = std::make_unique<Server>(QList<Rcode>{Rcode::NoError});
    const Endpoint closed = gone->endpoint();
    gone.reset();
    CaresDnsProbe probe({resolver.endpoint()});
    const Fact<DnsAnswer> fact = look(probe, closed);
    QVERIFY(fact.value());
    QCOMPARE(fact.value()->outcome, DnsAnswer::Outcome::Silent);
}

/// c-ares gives up all questions to a server whose connection breaks.
void TestCaresDnsProbe::noTcpHarmsNobodyElse()
{
    Server server({Rcode::NoError});
    server.delayMs = 500;
    CaresDnsProbe probe({server.endpoint()});
    QObject scope;
    QHash<QByteArray, DnsAnswer> seen;
    for (const DomainName &name :
         {*DomainName::fromAscii("a.example.org"), longName, *DomainName::fromAscii("b.example.org")})
        probe.look({{name, RecordType::TXT}, QDeadlineTimer(10000), {}}, &scope,
                   [&, name](const Fact<DnsAnswer> &fact) {
                       QVERIFY(fact.value());
                       seen.insert(name.ascii(), *fact.value());
                   });
    QVERIFY(QTest::qWaitFor([&] { return seen.size() == 3; }, 10000));
    QCOMPARE(seen["a.example.org"].outcome, DnsAnswer::Outcome::Data);
    QCOMPARE(seen["b.example.org"].outcome, DnsAnswer::Outcome::Data);
    // Nothing over TCP; but what came before is an answer.
    QCOMPARE(seen["long.example.org"].outcome, DnsAnswer::Outcome::Malformed);
    QCOMPARE(seen["long.example.org"].outcomeText(),
             QStringLiteral("an answer that is cut short, and none over TCP that is whole"));
    QVERIFY(!seen["long.example.org"].resolver.isEmpty());
    QCOMPARE(server.questions.size(), 3);
}

/// Records that nobody asked for would only take room.
void TestCaresDnsProbe::keepsWhatIsRead()
{
    Server server({Rcode::NoError});
    server.besides = {{question.name, RecordType::NS, 60, longName},
                      {longName, RecordType::TXT, 60, TxtData{{"x"}}}};
    CaresDnsProbe probe({server.endpoint()});
    const Fact<DnsAnswer> fact = look(probe);
    QVERIFY(fact.value());
    QCOMPARE(fact.value()->records.size(), 1);
    QCOMPARE(fact.value()->message.answers, fact.value()->records);
    QVERIFY(fact.value()->message.authority.isEmpty());
    QVERIFY(fact.value()->message.additional.isEmpty());
}

/// c-ares asks for any name before 1.28, and from then on for host names only. That is told as what it is,
/// not as a server that is silent.
void TestCaresDnsProbe::nameThatIsNoHostName()
{
    const std::optional<DomainName> odd = DomainName::fromLabels({QByteArray("a\0b", 3), "example", "org"});
    QVERIFY(odd);
    Server server({Rcode::NoError});
    CaresDnsProbe probe({server.endpoint()});
    const Fact<DnsAnswer> fact = look(probe, {}, {*odd, RecordType::TXT});
    if (const Failure *failure = fact.failure()) {
        QCOMPARE(failure->kind, Failure::Kind::Local);
        QCOMPARE(server.questions.size(), 0);
    } else {
        QVERIFY(fact.value());
        QCOMPARE(fact.value()->outcome, DnsAnswer::Outcome::Data);
        QCOMPARE(server.questions.first().question.name, *odd);
    }
}

QTEST_GUILESS_MAIN(TestCaresDnsProbe)
#include "tst_caresdnsprobe.moc"
