#pragma once

#include "probe/caresdnsprobe.h"
#include "probe/httpspolicyprobe.h"
#include "probe/practice/mailserver.h"
#include "probe/practice/practiceauthority.h"
#include "probe/practice/sessionserver.h"
#include "probe/practice/webserver.h"
#include "probe/starttlsprobe.h"

#include "support/practiceclient.h"

#include <QTest>

/// Servers that behave well or badly, each with the probe that looks at it.
namespace ProbeTargets {
using namespace Postseal;
using PracticeClient::name;

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

inline const char *nameOf(Kind kind)
{
    return kind == Kind::Dns ? "dns" : kind == Kind::Policy ? "policy" : "smtp";
}

inline const char *nameOf(Behaviour behaviour)
{
    static const char *const names[] = {
        "answers",           "refuses",  "is silent",    "closes", "closes on data", "breaks the handshake",
        "lies in its hello", "trickles", "talks garbage"};
    return names[int(behaviour)];
}

inline Endpoint local(quint16 port)
{
    return {*IpAddress::fromText(QStringLiteral("127.0.0.1")), port};
}

inline quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

inline const PracticeAuthority &authority()
{
    static const std::unique_ptr<PracticeAuthority> made =
        PracticeAuthority::create(QDateTime::currentDateTimeUtc());
    return *made;
}

/// Says the same bytes over and over, one at a time.
inline void trickle(QSslSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    const auto at = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [=] { socket->write(bytes.mid((*at)++ % bytes.size(), 1)); });
    timer->start(5);
}

/// The hello of a server that chose a version of TLS that there is not: the client itself ends the handshake.
inline QByteArray strangeHello()
{
    return QByteArray::fromHex("16030300310200002d0399") + QByteArray(32, 'r') +
           QByteArray::fromHex("00c02b000005ff01000100");
}

/// A mail server up to STARTTLS, which hangs up, or sends this, when TLS begins; for a web server its
/// greeting is TLS already.
inline void breakHandshake(QSslSocket *socket, const QByteArray &hello, bool isMail)
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

inline SessionServer::Begin roughly(Behaviour behaviour, const QByteArray &drops, bool isMail = false)
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
inline std::optional<Failure> lastFailure;

inline Target dnsTarget(Behaviour behaviour)
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

inline PolicyRequest policyRequest(quint16 port, quint16 plain, const QDeadlineTimer &deadline)
{
    PolicyRequest request;
    request.question = {
        name("mta-sts.example.org"), local(0).address, 443, "GET", "/.well-known/mta-sts.txt", "test"};
    request.target = local(port);
    request.plainTarget = local(plain);
    request.deadline = deadline;
    return request;
}

inline Target policyTarget(Behaviour behaviour)
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

inline Target smtpTarget(Behaviour behaviour)
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

inline Target targetFor(Kind kind, Behaviour behaviour)
{
    return kind == Kind::Dns      ? dnsTarget(behaviour)
           : kind == Kind::Policy ? policyTarget(behaviour)
                                  : smtpTarget(behaviour);
}

} // namespace ProbeTargets
