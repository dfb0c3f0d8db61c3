#pragma once

#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace Postseal {

/// Listens on 127.0.0.1 and hands each connection to a function. At most 64 connections at a time, 30 seconds
/// each; connections are closed with the server.
class SessionServer : public QTcpServer {
    Q_OBJECT
public:
    using Begin = std::function<void(QSslSocket *socket)>;
    explicit SessionServer(Begin begin, QObject *parent = nullptr);

    /// Opens a free port, or this one. On failure false; errorString() says why.
    [[nodiscard]] bool open(quint16 port = 0);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Begin m_begin;
    int m_sessions = 0;
};

} // namespace Postseal
