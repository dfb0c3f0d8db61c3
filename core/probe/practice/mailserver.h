#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>

namespace Postseal {

class SessionServer;

/// A mail server of the practice network (RFC 5321, RFC 3207). It takes no mail: everything up to MAIL is
/// real.
class MailServer : public QObject {
    Q_OBJECT
public:
    explicit MailServer(const QByteArray &hostName, QObject *parent = nullptr);

    /// Opens a free loopback port.
    [[nodiscard]] bool open();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray hostName() const { return m_hostName; }

    /// From the next connection on. Without an identity STARTTLS is neither offered nor taken.
    void setIdentity(const QSslConfiguration &identity) { m_identity = identity; }
    void setStartTls(bool offered) { m_startTls = offered; }

private:
    QByteArray m_hostName;
    QSslConfiguration m_identity;
    bool m_startTls = true;
    SessionServer *m_server;
};

} // namespace Postseal
