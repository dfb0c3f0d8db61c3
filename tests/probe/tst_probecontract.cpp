#include "probe/caresdnsprobe.h"
#include "probe/httpspolicyprobe.h"
#include "probe/practice/mailserver.h"
#include "probe/practice/practiceauthority.h"
#include "probe/practice/sessionserver.h"
#include "probe/practice/webserver.h"
#include "probe/starttlsprobe.h"

#include "support/practiceclient.h"

#include <QThread>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace Postseal;
using namespace PracticeClient;
using namespace Qt::StringLiterals;

namespace {

enum class Kind { Dns, Policy, Smtp };
enum class Behaviour {
    Answers,
    Refuses,
    Silent,
    Closes,
    ClosesOnData,
    BreaksHandshake,
    LiesInHello,
    Trickles,
    Garbage
};

const char *nameOf(Kind kind)
{
    return kind == Kind::Dns ? "dns" : kind == Kind::Policy ? "policy" : "smtp";
}

const char *nameOf(Behaviour behaviour)
{
    static const char *const names[] = {
        "answers",           "refuses",  "is silent",    "closes", "closes on data", "breaks the handshake",
        "lies in its hello", "trickles", "talks garbage"};
    return names[int(behaviour)];
}

Endpoint local(quint16 port)
{
    return {*IpAddress::fromText(u"127.0.0.1"_s), port};
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

const PracticeAuthority &authority()
{
    static const std::unique_ptr<PracticeAuthority> made =
        PracticeAuthority::create(QDateTime::currentDateTimeUtc());
    return *made;
}

/// Says the same bytes over and over, one at a time.
void trickle(QSslSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    const auto at = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [=] { socket->write(bytes.mid((*at)++ % bytes.size(), 1)); });
    timer->start(5);
}

/// The hello of a server that chose a version of TLS that there is not: the client itself ends the handshake.
QByteArray strangeHello()
{
    return QByteArray::fromHex("16030300310200002d0399") + QByteArray(32, 'r') +
           QByteArray::fromHex("00c02b000005ff01000100");
}

/// A mail server up to STARTTLS, which hangs up, or sends this, when TLS begins; for a web server its
/// greeting is TLS already.
void breakHandshake(QSslSocket *socket, const QByteArray &hello, bool isMail)
{
    if (isMail)
        socket->write("220 mx.example.org\r\n");
    QObject::connect(socket, &QSslSocket::readyRead, socket, [socket, hello] {
        const QByteArray said = socket->readAll();
        if (said.startsWith("EHLO"))
            socket->write("250-mx.example.org\r\n250 STARTTLS\r\n");
        else if (said.startsWith("STARTTLS"))
            socket->write("220 go\r\n");
        else if (hello.isEmpty())
            socket->abort();
        else
            socket->write(hello);
    });
}

SessionServer::Begin roughly(Behaviour behaviour, const QByteArray &drops, bool isMail = false)
{
    return [=](QSslSocket *socket) {
        if (behaviour == Behaviour::Closes)
            socket->disconnectFromHost();
        else if (behaviour == Behaviour::ClosesOnData)
            QObject::connect(socket, &QSslSocket::readyRead, socket, &QSslSocket::abort);
        else if (behaviour == Behaviour::BreaksHandshake)
            breakHandshake(socket, {}, true);
        else if (behaviour == Behaviour::LiesInHello)
            breakHandshake(socket, strangeHello(), isMail);
        else if (behaviour == Behaviour::Trickles)
            trickle(socket, drops);
        else if (behaviour == Behaviour::Garbage)
            socket->write(QByteArray("\r\n\xff garbage\r\n").repeated(1000));
    };
}

/// A server of one behaviour, and a way to look at it.
struct Target {
    QList<std::shared_ptr<QObject>> servers;
    std::function<void(QObject *scope, const QDeadlineTimer &deadline, const std::function<void()> &done)>
        look;
};

/// What the last look failed of, if it did.
std::optional<Failure> lastFailure;

Target dnsTarget(Behaviour behaviour)
{
    Target target;
    const auto datagrams = std::make_shared<QUdpSocket>();
    const auto stream =
        std::make_shared<SessionServer>(roughly(behaviour, QByteArray("\x7f\xff", 2) + QByteArray(40, 'x')));
    while (!datagrams->bind(QHostAddress::LocalHost) || !stream->open(datagrams->localPort()))
        datagrams->close();
    const quint16 port = datagrams->localPort();
    QUdpSocket *const socket = datagrams.get();
    QObject::connect(socket, &QUdpSocket::readyRead, socket, [socket, behaviour] {
        while (socket->hasPendingDatagrams()) {
            QHostAddress from;
            quint16 fromPort = 0;
            QByteArray query(socket->pendingDatagramSize(), '\0');
            socket->readDatagram(query.data(), query.size(), &from, &fromPort);
            WireFault fault = WireFault::None;
            DnsMessage message = readDnsMessage(query, &fault);
            message.response = true;
            message.truncated = behaviour == Behaviour::Closes || behaviour == Behaviour::ClosesOnData ||
                                behaviour == Behaviour::Trickles;
            if (behaviour == Behaviour::Garbage)
                socket->writeDatagram(query.left(2) + QByteArray(50, '\xff'), from, fromPort);
            else if (behaviour != Behaviour::Silent)
                socket->writeDatagram(writeDnsMessage(message), from, fromPort);
        }
    });
    if (behaviour == Behaviour::Refuses) {
        datagrams->close();
        stream->close();
    }
    const auto probe = std::make_shared<CaresDnsProbe>(QList<Endpoint>{local(port)});
    target.servers = {datagrams, stream, probe};
    target.look = [probe](QObject *scope, const QDeadlineTimer &deadline, const std::function<void()> &done) {
        probe->look({{name("example.org"), RecordType::MX}, deadline, {}}, scope,
                    [done](const Fact<DnsAnswer> &fact) {
                        QVERIFY(fact.isKnown() || fact.isFailed());
                        lastFailure = fact.failure() ? std::optional(*fact.failure()) : std::nullopt;
                        done();
                    });
    };
    return target;
}

PolicyRequest policyRequest(quint16 port, quint16 plain, const QDeadlineTimer &deadline)
{
    PolicyRequest request;
    request.question = {
        name("mta-sts.example.org"), local(0).address, 443, "GET", "/.well-known/mta-sts.txt", "test"};
    request.target = local(port);
    request.plainTarget = local(plain);
    request.deadline = deadline;
    return request;
}

Target policyTarget(Behaviour behaviour)
{
    Target target;
    quint16 port = closedPort();
    if (behaviour == Behaviour::Answers) {
        const auto server = std::make_shared<WebServer>([](const WebRequest &) {
            return WebAnswer{200, "text/plain", {}, "version: STSv1\n"};
        });
        server->setIdentity(authority().identity("mta-sts.example.org"));
        if (server->open())
            port = server->port();
        target.servers.append(server);
    } else if (behaviour != Behaviour::Refuses) {
        const auto server = std::make_shared<SessionServer>(
            roughly(behaviour, QByteArray("\x16\x03\x03\x40\x00", 5) + QByteArray(100, 'x')));
        if (server->open())
            port = server->serverPort();
        target.servers.append(server);
    }
    const auto probe = std::make_shared<HttpsPolicyProbe>();
    const quint16 plain = closedPort();
    target.look = [=](QObject *scope, const QDeadlineTimer &deadline, const std::function<void()> &done) {
        probe->look(policyRequest(port, plain, deadline), scope, [done](const Fact<PolicyAnswer> &fact) {
            QVERIFY(fact.isKnown() || fact.isFailed());
            lastFailure = fact.failure() ? std::optional(*fact.failure()) : std::nullopt;
            done();
        });
    };
    return target;
}

Target smtpTarget(Behaviour behaviour)
{
    Target target;
    quint16 port = closedPort();
    if (behaviour == Behaviour::Answers) {
        const auto server = std::make_shared<MailServer>("mx.example.org");
        server->setIdentity(authority().identity("mx.example.org"));
        if (server->open())
            port = server->port();
        target.servers.append(server);
    } else if (behaviour != Behaviour::Refuses) {
        const auto server = std::make_shared<SessionServer>(roughly(behaviour, "220-slow\r\n", true));
        if (server->open())
            port = server->serverPort();
        target.servers.append(server);
    }
    const auto probe = std::make_shared<StartTlsProbe>();
    target.look = [=](QObject *scope, const QDeadlineTimer &deadline, const std::function<void()> &done) {
        probe->look({name("mx.example.org"), local(0).address, local(port), "me.example", deadline, true},
                    scope, [done](const Fact<SmtpAnswer> &fact) {
                        QVERIFY(fact.isKnown() || fact.isFailed());
                        lastFailure = fact.failure() ? std::optional(*fact.failure()) : std::nullopt;
                        done();
                    });
    };
    return target;
}

Target targetFor(Kind kind, Behaviour behaviour)
{
    return kind == Kind::Dns      ? dnsTarget(behaviour)
           : kind == Kind::Policy ? policyTarget(behaviour)
                                  : smtpTarget(behaviour);
}

constexpr int deadlineMs = 150;
constexpr int slackMs = 400;
/// How long a call that must not come is listened for.
constexpr int quietMs = 60;

void listen(int milliseconds = quietMs)
{
    static_cast<void>(waitFor([] { return false; }, milliseconds));
}

} // namespace

/// What every probe promises, whoever is on the other side: done is called exactly once, never before look()
/// returned, never after the scope is gone, never later than the deadline.
class TestProbeContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyOnce_data() { rows(); }
    void exactlyOnce();
    void deadlineGoneBy_data() { rows(); }
    void deadlineGoneBy();
    void scopeGoneAtOnce_data() { rows(); }
    void scopeGoneAtOnce();
    void scopeGoneMeanwhile_data() { rows(); }
    void scopeGoneMeanwhile();
    void scopeGoneWithin_data() { rows(); }
    void scopeGoneWithin();
    void manyAtOnce_data() { rows(); }
    void manyAtOnce();
    void anotherLookFromWithin_data() { rows(); }
    void anotherLookFromWithin();
    void plainPortWhileTheTimeIsUp();
    void shortSilenceProvesNothing();
    void withoutSockets_data();
    void withoutSockets();

private:
    static void rows();
};

void TestProbeContract::rows()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("behaviour");
    for (const Kind kind : {Kind::Dns, Kind::Policy, Kind::Smtp}) {
        for (int b = 0; b <= int(Behaviour::Garbage); ++b)
            QTest::addRow("%s, %s", nameOf(kind), nameOf(Behaviour(b))) << int(kind) << b;
    }
}

#define FETCH_TARGET                                                                                         \
    QFETCH(int, kind);                                                                                       \
    QFETCH(int, behaviour);                                                                                  \
    const Target target = targetFor(Kind(kind), Behaviour(behaviour))

void TestProbeContract::exactlyOnce()
{
    FETCH_TARGET;
    QObject scope;
    int calls = 0;
    QElapsedTimer since;
    since.start();
    target.look(&scope, QDeadlineTimer(deadlineMs), [&] { ++calls; });
    QCOMPARE(calls, 0);
    QVERIFY(waitFor([&] { return calls > 0; }));
    QVERIFY2(since.elapsed() < deadlineMs + slackMs, qPrintable(QString::number(since.elapsed())));
    listen();
    QCOMPARE(calls, 1);
}

void TestProbeContract::deadlineGoneBy()
{
    FETCH_TARGET;
    QObject scope;
    int calls = 0;
    QElapsedTimer since;
    since.start();
    target.look(&scope, QDeadlineTimer(0), [&] { ++calls; });
    QCOMPARE(calls, 0);
    QVERIFY(waitFor([&] { return calls > 0; }));
    QVERIFY2(since.elapsed() < slackMs, qPrintable(QString::number(since.elapsed())));
    listen();
    QCOMPARE(calls, 1);
}

void TestProbeContract::scopeGoneAtOnce()
{
    FETCH_TARGET;
    auto scope = std::make_unique<QObject>();
    int calls = 0;
    target.look(scope.get(), QDeadlineTimer(deadlineMs), [&] { ++calls; });
    scope.reset();
    listen(deadlineMs + quietMs);
    QCOMPARE(calls, 0);
}

/// After so many turns of the event loop: in the middle of connecting, of a handshake, of a reply.
void TestProbeContract::scopeGoneMeanwhile()
{
    FETCH_TARGET;
    for (int turns = 1; turns < 24; turns += 3) {
        auto scope = std::make_unique<QObject>();
        bool gone = false;
        int late = 0;
        target.look(scope.get(), QDeadlineTimer(deadlineMs), [&] { late += gone ? 1 : 0; });
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        gone = true;
        scope.reset();
        listen(quietMs / 4);
        QCOMPARE(late, 0);
    }
}

void TestProbeContract::scopeGoneWithin()
{
    FETCH_TARGET;
    auto *scope = new QObject;
    int calls = 0;
    target.look(scope, QDeadlineTimer(deadlineMs), [&, scope] {
        ++calls;
        delete scope;
    });
    QVERIFY(waitFor([&] { return calls > 0; }));
    listen();
    QCOMPARE(calls, 1);
}

void TestProbeContract::manyAtOnce()
{
    FETCH_TARGET;
    constexpr int many = 50;
    QObject scope;
    QList<int> calls(many, 0);
    int open = many;
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < many; ++i) {
        target.look(&scope, QDeadlineTimer(2 * deadlineMs), [&, i] {
            ++calls[i];
            --open;
        });
    }
    QVERIFY(waitFor([&] { return open <= 0; }));
    QVERIFY2(since.elapsed() < 2 * deadlineMs + 2 * slackMs, qPrintable(QString::number(since.elapsed())));
    listen();
    QCOMPARE(calls, QList<int>(many, 1));
}

void TestProbeContract::anotherLookFromWithin()
{
    FETCH_TARGET;
    QObject scope;
    int calls = 0;
    target.look(&scope, QDeadlineTimer(deadlineMs), [&] {
        ++calls;
        target.look(&scope, QDeadlineTimer(deadlineMs), [&] { ++calls; });
        QCOMPARE(calls, 1);
    });
    QVERIFY(waitFor([&] { return calls > 1; }));
    listen();
    QCOMPARE(calls, 2);
}

/// A busy event loop, in which the plain port answers in the very turn in which the time is up.
void TestProbeContract::plainPortWhileTheTimeIsUp()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    HttpsPolicyProbe probe;
    QObject scope;
    QTimer busy;
    connect(&busy, &QTimer::timeout, this, [] { QThread::msleep(3); });
    busy.start(0);
    constexpr int many = 20;
    QList<int> calls(many, 0);
    int open = many;
    for (int i = 0; i < many; ++i) {
        const PolicyRequest request = policyRequest(closedPort(), plain.serverPort(), QDeadlineTimer(0));
        probe.look(request, &scope, [&, i](const Fact<PolicyAnswer> &) {
            ++calls[i];
            --open;
        });
    }
    QVERIFY(waitFor([&] { return open <= 0; }));
    listen();
    QCOMPARE(calls, QList<int>(many, 1));
}

/// A greeting that took most of the time leaves too little to call the server silent.
void TestProbeContract::shortSilenceProvesNothing()
{
    SessionServer server([](QSslSocket *socket) {
        QTimer::singleShot(5020, Qt::PreciseTimer, socket,
                           [socket] { socket->write("220 mx.example.org\r\n"); });
    });
    QVERIFY(server.open());
    StartTlsProbe probe;
    QObject scope;
    std::optional<Fact<SmtpAnswer>> seen;
    probe.look(
        {name("mx.example.org"), local(0).address, local(server.serverPort()), {}, QDeadlineTimer(5700)},
        &scope, [&](const Fact<SmtpAnswer> &fact) { seen = fact; });
    QVERIFY(waitFor([&] { return seen.has_value(); }, 8000));
    QVERIFY(seen->isFailed());
    QCOMPARE(seen->failure()->kind, Failure::Kind::Timeout);
}

void TestProbeContract::withoutSockets_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::Dns, Kind::Policy, Kind::Smtp})
        QTest::addRow("%s", nameOf(kind)) << int(kind);
}

/// When this computer has no socket left, nothing was seen of the server, and that may pass.
void TestProbeContract::withoutSockets()
{
    QFETCH(int, kind);
    const Target target = targetFor(Kind(kind), Behaviour::Answers);
    QObject scope;
    int calls = 0;
    listen();
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::dup(STDERR_FILENO); // the first number that is free
    ::close(next);
    const rlimit none{rlim_t(next), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    target.look(&scope, QDeadlineTimer(5000), [&] { ++calls; });
    const bool ended = waitFor([&] { return calls > 0; });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(ended);
    QVERIFY(lastFailure && mayPass(*lastFailure));
    target.look(&scope, QDeadlineTimer(5000), [&] { ++calls; });
    QVERIFY(waitFor([&] { return calls > 1; }));
    QVERIFY(!lastFailure);
}

QTEST_GUILESS_MAIN(TestProbeContract)
#include "tst_probecontract.moc"
