#pragma once

#include "dns/dnsanswer.h"
#include "probe/lookoptions.h"
#include "probe/practice/practiceauthority.h"
#include "smtp/smtpreply.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

/// Plain clients that speak to the practice network without any of the probes. Each waits at most five
/// seconds.
namespace PracticeClient {
using namespace Postseal;

constexpr int patience = 5000;

/// Waits until something is so, without the naps of QTest::qWaitFor: server and client share this event loop,
/// and each nap would cost a step of their dialogue.
template <class Predicate> bool waitFor(Predicate isSo, int wait = patience)
{
    const QDeadlineTimer deadline(wait);
    QTimer alarm;
    alarm.start(wait);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

inline DomainName name(const char *text)
{
    return DomainName::fromAscii(text).value_or(DomainName());
}

/// One authority for all servers of a test.
inline const PracticeAuthority &authority()
{
    static const std::unique_ptr<PracticeAuthority> made =
        PracticeAuthority::create(QDateTime::currentDateTimeUtc());
    return *made;
}

/// Where a connection to this address really goes: the first rule that matches.
inline Endpoint target(const LookOptions &options, const QByteArray &address, quint16 port)
{
    for (const ConnectTo &rule : options.connectTo) {
        if ((rule.host.isEmpty() || rule.host == address) && (rule.port == 0 || rule.port == port))
            return rule.target;
    }
    return {};
}

/// Sends bytes to the name server by UDP; empty when nothing comes back.
inline QByteArray exchangeDatagram(quint16 port, const QByteArray &query, int wait = patience)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.writeDatagram(query, QHostAddress::LocalHost, port);
    QByteArray answer;
    if (waitFor([&] { return socket.hasPendingDatagrams(); }, wait)) {
        answer.resize(socket.pendingDatagramSize());
        socket.readDatagram(answer.data(), answer.size());
    }
    return answer;
}

/// The same by TCP, with the length in front (RFC 1035 4.2.2); empty when the server closes instead.
inline QByteArray exchangeStream(quint16 port, const QByteArray &query)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress::LocalHost, port);
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(query.size()), length.data());
    socket.write(length + query);
    const auto size = [&] { return qFromBigEndian<quint16>(socket.peek(2).constData()); };
    const auto isWhole = [&] {
        return socket.bytesAvailable() >= 2 && socket.bytesAvailable() >= 2 + size();
    };
    const auto isOver = [&] { return isWhole() || socket.state() == QAbstractSocket::UnconnectedState; };
    if (!waitFor(isOver) || !isWhole())
        return {};
    return socket.read(2 + size()).mid(2);
}

inline DnsAnswer ask(const LookOptions &options, const DomainName &owner, RecordType type)
{
    const DnsQuestion question{owner, type};
    WireFault fault = WireFault::None;
    const QByteArray wire = exchangeDatagram(options.resolvers.first().port, writeDnsQuery(question, 4711));
    const DnsMessage message = readDnsMessage(wire, &fault);
    if (fault != WireFault::None || message.id != 4711)
        return {};
    return interpret(question, message);
}

inline QList<QByteArray> derOf(const QList<QSslCertificate> &chain)
{
    QList<QByteArray> der;
    for (const QSslCertificate &certificate : chain)
        der.append(certificate.toDer());
    return der;
}

/// The chain in a word: what a sender would object to first, and "good" if nothing.
inline QByteArray chainWord(const QList<QSslCertificate> &chain, const QByteArray &host,
                            const TrustAnchors &anchors)
{
    const ChainVerdict verdict = verifyChain(derOf(chain), host, QDateTime::currentDateTimeUtc(), anchors);
    QList<QByteArray> words;
    if (verdict.trust == ChainVerdict::Trust::SelfSigned)
        words.append("self-signed");
    else if (verdict.trust != ChainVerdict::Trust::Trusted)
        words.append("untrusted");
    if (!verdict.nameMatches)
        words.append("wrong-name");
    if (verdict.expired)
        words.append("expired");
    if (verdict.notYetValid)
        words.append("not-yet-valid");
    if (words.isEmpty())
        words.append(verdict.isGood() ? "good" : "bad");
    return words.join('+');
}

inline void prepare(QSslSocket &socket, const QByteArray &host)
{
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setPeerVerifyName(QString::fromLatin1(host));
}

struct HttpAnswer {
    bool refused = false;
    int status = 0;
    QByteArray head;
    QByteArray body;
    QList<QSslCertificate> chain;

    [[nodiscard]] QByteArray header(const QByteArray &field) const
    {
        const QList<QByteArray> lines = head.split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith(field.toLower() + ':'))
                return line.mid(field.size() + 1).trimmed();
        }
        return {};
    }
};

/// Sends a request as it stands and reads until the server closes.
inline HttpAnswer sendHttp(const Endpoint &where, bool tls, const QByteArray &host, const QByteArray &request)
{
    QSslSocket socket;
    prepare(socket, host);
    HttpAnswer answer;
    QByteArray all;
    bool closed = false;
    QObject::connect(&socket, &QIODevice::readyRead, &socket, [&] { all += socket.readAll(); });
    QObject::connect(&socket, &QAbstractSocket::disconnected, &socket, [&] { closed = true; });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &socket,
                     [&](QAbstractSocket::SocketError error) {
                         answer.refused = error == QAbstractSocket::ConnectionRefusedError;
                     });
    QObject::connect(&socket, &QSslSocket::encrypted, &socket,
                     [&] { answer.chain = socket.peerCertificateChain(); });
    if (tls)
        socket.connectToHostEncrypted(where.address.toString(), where.port);
    else
        socket.connectToHost(where.address.toString(), where.port);
    socket.write(request);
    static_cast<void>(waitFor([&] { return closed || answer.refused; }, patience));
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    answer.head = all.left(end);
    answer.body = all.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

inline HttpAnswer fetchPolicy(const LookOptions &options, const QByteArray &address, const QByteArray &path)
{
    const QByteArray host = "mta-sts.practice.example";
    return sendHttp(target(options, address, 443), true, host,
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
}

/// A dialogue with a mail server.
class MailDialogue {
public:
    MailDialogue(const Endpoint &where, const QByteArray &host)
    {
        prepare(m_socket, host);
        m_socket.connectToHost(where.address.toString(), where.port);
    }
    /// The next reply; code 0 when none comes.
    SmtpReply read()
    {
        std::optional<Parsed<SmtpReply, SmtpNote>> reply;
        static_cast<void>(waitFor(
            [&] {
                m_reader.feed(m_socket.readAll());
                reply = m_reader.next();
                return reply.has_value();
            },
            patience));
        return reply ? reply->value : SmtpReply();
    }
    SmtpReply say(const QByteArray &line)
    {
        m_socket.write(line + "\r\n");
        return read();
    }
    bool startTls()
    {
        m_socket.startClientEncryption();
        return waitFor([&] { return m_socket.isEncrypted(); }, patience);
    }
    bool isClosedByServer()
    {
        return waitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    }
    QSslSocket &socket() { return m_socket; }

private:
    QSslSocket m_socket;
    SmtpReplyReader m_reader;
};

} // namespace PracticeClient
