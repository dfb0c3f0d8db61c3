#pragma once

#include "probe/tlssocket.h"

#include <QTcpSocket>

#include <memory>

namespace Postseal {

/// A TLS connection that only fetches what the other side shows: nothing is verified here, so nothing that is
/// read may be believed before the chain was judged. Takes the library directly: QSslSocket makes a context
/// for each connection and decodes each certificate three times more, which together costs as much as the
/// handshake, it does not show the certificate status, and it keeps each ticket that a server sends.
class TlsLink : public QObject {
    Q_OBJECT
public:
    TlsLink(TlsDemands demands, QObject *parent);
    ~TlsLink() override;

    /// Connects; what is read and written is in clear until encrypt().
    void open(const QHostAddress &address, quint16 port);
    /// Begins the handshake. The name is sent (SNI) unless it is empty.
    void encrypt(const QByteArray &name, bool askForStatus = false);
    void write(const QByteArray &data);
    [[nodiscard]] QByteArray readAll() { return std::exchange(m_plain, {}); }
    [[nodiscard]] bool hasData() const { return !m_plain.isEmpty(); }
    /// The other side ended the session itself (RFC 8446 6.1); otherwise what came may have been cut off.
    [[nodiscard]] bool saidGoodbye() const { return m_saidGoodbye; }
    /// Whether a ServerHello came (RFC 8446 4.1.3): what fails behind it is TLS all the same.
    [[nodiscard]] bool sawServerHello() const;
    /// The server asked for a client certificate; it may do without.
    [[nodiscard]] bool askedForCertificate() const { return m_askedForCertificate; }
    /// Says goodbye where there is a session.
    void close();

    /// What the handshake brought; after encrypted().
    [[nodiscard]] TlsSession session() const;
    /// The certificate status that was stapled (RFC 6066 8), in DER; empty when there is none, or too much.
    [[nodiscard]] QByteArray status() const;
    [[nodiscard]] QString errorString() const { return m_errorText; }
    [[nodiscard]] QHostAddress localAddress() const { return m_socket.localAddress(); }

Q_SIGNALS:
    void connected();
    void encrypted();
    void readyRead();
    /// The connection is over. An error of TLS comes as SslHandshakeFailedError, with the words of the
    /// library.
    void errorOccurred(QAbstractSocket::SocketError error);

private:
    void proceed();
    void shakeHands();
    void decrypt();
    void send();
    void fail(QAbstractSocket::SocketError error, const QString &text);
    void failInTls();

    struct Tls;
    std::unique_ptr<Tls> m_tls;
    QTcpSocket m_socket;
    QByteArray m_plain;
    QString m_errorText;
    bool m_inClear = true;
    bool m_encrypted = false;
    bool m_over = false;
    bool m_saidGoodbye = false;
    bool m_askedForCertificate = false;
};

} // namespace Postseal
