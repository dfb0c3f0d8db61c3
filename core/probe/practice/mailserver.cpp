#include "probe/practice/mailserver.h"

#include "probe/practice/sessionserver.h"

#include <QSslSocket>

#include <optional>

namespace Postseal {

namespace {

constexpr qint64 maxLine = 2048; // RFC 5321 asks for 512; extensions add to it
constexpr int maxCommands = 100;

/// What a session needs to know of its server.
struct MailIdentity {
    QByteArray hostName;
    std::optional<QSslConfiguration> tls; ///< no value: no STARTTLS
};

/// One dialogue.
///
///   connected  --EHLO, HELO-->  greeted           STARTTLS is for who said EHLO in clear
///   greeted    --STARTTLS-->    connected, in TLS (everything said before is forgotten, RFC 3207 4.2)
///   any        --QUIT-->        closed
///
/// The object belongs to its socket.
class MailSession : public QObject {
public:
    MailSession(const MailIdentity &identity, QSslSocket *socket)
        : QObject(socket), m_identity(identity), m_socket(socket)
    {
        connect(socket, &QIODevice::readyRead, this, &MailSession::read);
        say("220 " + m_identity.hostName + " ESMTP Postseal practice network");
    }

private:
    void say(const QByteArray &line) { m_socket->write(line + "\r\n"); }
    void read();
    void obey(const QByteArray &line);
    void hello(bool extended);
    void startTls(const QByteArray &argument);
    void close(const QByteArray &line);

    MailIdentity m_identity;
    QSslSocket *m_socket;
    bool m_greeted = false;
    int m_commands = 0;
};

void MailSession::read()
{
    while (m_socket->isOpen() && m_socket->canReadLine()) {
        QByteArray line = m_socket->readLine(maxLine + 1);
        if (!line.endsWith('\n'))
            return close("500 5.5.2 Line too long");
        line.chop(line.endsWith("\r\n") ? 2 : 1);
        if (++m_commands > maxCommands)
            return close("421 4.7.0 Too many commands");
        obey(line);
    }
    if (m_socket->bytesAvailable() > maxLine)
        close("500 5.5.2 Line too long");
}

void MailSession::obey(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray verb = (blank < 0 ? line : line.left(blank)).toUpper();
    const QByteArray argument = blank < 0 ? QByteArray() : line.mid(blank + 1).trimmed();
    if (verb == "EHLO" || verb == "HELO") {
        if (argument.isEmpty())
            say("501 5.5.4 A name or address is missing");
        else
            hello(verb == "EHLO");
    } else if (verb == "STARTTLS") {
        startTls(argument);
    } else if (verb == "QUIT") {
        close("221 2.0.0 Bye");
    } else if (verb == "NOOP" || verb == "RSET") {
        say("250 2.0.0 OK");
    } else if (verb == "MAIL" || verb == "RCPT" || verb == "DATA" || verb == "VRFY") {
        say("550 5.7.1 This server is for practice and takes no mail");
    } else {
        say("500 5.5.2 Command not recognised");
    }
}

void MailSession::hello(bool extended)
{
    m_greeted = extended;
    if (!extended)
        return say("250 " + m_identity.hostName);
    QByteArray lines = "250-" + m_identity.hostName + "\r\n250-PIPELINING\r\n250-SIZE 10485760\r\n";
    if (m_identity.tls && !m_socket->isEncrypted())
        lines += "250-STARTTLS\r\n";
    say(lines + "250 8BITMIME");
}

void MailSession::startTls(const QByteArray &argument)
{
    if (!m_identity.tls)
        return say("502 5.5.1 STARTTLS is not offered");
    if (m_socket->isEncrypted() || !m_greeted)
        return say("503 5.5.1 Not now");
    if (!argument.isEmpty())
        return say("501 5.5.4 STARTTLS takes no parameter");
    // What came in clear behind the command must not be taken for something said in TLS.
    m_socket->readAll();
    m_greeted = false;
    say("220 2.0.0 Ready to start TLS");
    m_socket->flush();
    m_socket->setSslConfiguration(*m_identity.tls);
    m_socket->startServerEncryption();
}

void MailSession::close(const QByteArray &line)
{
    disconnect(m_socket, &QIODevice::readyRead, this, nullptr);
    say(line);
    m_socket->disconnectFromHost();
}

} // namespace

MailServer::MailServer(const QByteArray &hostName, QObject *parent)
    : QObject(parent), m_hostName(hostName), m_server(new SessionServer(
                                                 [this](QSslSocket *socket) {
                                                     MailIdentity identity{m_hostName, std::nullopt};
                                                     if (m_startTls && !m_identity.isNull())
                                                         identity.tls = m_identity;
                                                     new MailSession(identity, socket);
                                                 },
                                                 this))
{
}

bool MailServer::open()
{
    return m_server->open();
}

quint16 MailServer::port() const
{
    return m_server->serverPort();
}

} // namespace Postseal
