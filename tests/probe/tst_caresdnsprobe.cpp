#include "probe/caresdnsprobe.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

using namespace Postseal;

namespace {

/// A name server that answers each question with the next of its response codes, the last one for good.
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

private:
    void answer(const QNetworkDatagram &datagram)
    {
        WireFault fault = WireFault::None;
        DnsMessage message = readDnsMessage(datagram.data(), &fault);
        questions.append(message);
        message.response = true;
        message.rcode = m_rcodes.size() > 1 ? m_rcodes.takeFirst() : m_rcodes.first();
        if (message.rcode == Rcode::NoError)
            message.answers = {{message.question.name, RecordType::TXT, 300, TxtData{{"hello"}}}};
        writeDatagram(datagram.makeReply(writeDnsMessage(message)));
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

private:
    Fact<DnsAnswer> look(CaresDnsProbe &probe, const std::optional<Endpoint> &authority = {})
    {
        int calls = 0;
        Fact<DnsAnswer> seen;
        QObject scope;
        probe.look({question, QDeadlineTimer(10000), authority}, &scope, [&](const Fact<DnsAnswer> &fact) {
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

QTEST_GUILESS_MAIN(TestCaresDnsProbe)
#include "tst_caresdnsprobe.moc"
