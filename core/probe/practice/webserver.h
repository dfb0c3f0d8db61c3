#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <optional>

class QSslSocket;

namespace Postseal {

class SessionServer;

/// What a web server is asked for.
struct WebRequest {
    QByteArray method; ///< GET or HEAD
    QByteArray path;   ///< without the query
    QByteArray host;   ///< lower case, without port
};

/// What it says. Date, length and the end of the connection are added by the server.
struct WebAnswer {
    int status = 404;
    QByteArray contentType;
    QByteArray location; ///< empty: no such header
    QByteArray body;
};

/// A small HTTP/1.1 server (RFC 9112): GET and HEAD, one answer a connection, requests of at most 8 KiB.
class WebServer : public QObject {
    Q_OBJECT
public:
    using Site = std::function<WebAnswer(const WebRequest &request)>;
    explicit WebServer(Site site, QObject *parent = nullptr);

    /// Opens a free loopback port.
    [[nodiscard]] bool open();
    [[nodiscard]] quint16 port() const;
    /// Speaks TLS with this identity from the next connection on; without a value plain HTTP.
    void setIdentity(const std::optional<QSslConfiguration> &identity) { m_identity = identity; }

private:
    void begin(QSslSocket *socket);
    void read(QSslSocket *socket);

    Site m_site;
    std::optional<QSslConfiguration> m_identity;
    SessionServer *m_server;
};

} // namespace Postseal
