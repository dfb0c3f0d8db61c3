#include "probe/practice/sessionserver.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

namespace Postseal {

namespace {

constexpr int maxSessions = 64;
constexpr int sessionMs = 120000;
constexpr qint64 bufferSize = 64 * 1024;

} // namespace

SessionServer::SessionServer(Begin begin, QObject *parent) : QTcpServer(parent), m_begin(std::move(begin))
{
    setProxy(QNetworkProxy::NoProxy);
}

bool SessionServer::open(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void SessionServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(bufferSize);
    if (!socket->setSocketDescriptor(descriptor) || m_sessions >= maxSessions) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_sessions;
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        --m_sessions;
        socket->deleteLater();
    });
    QTimer::singleShot(sessionMs, socket, [socket] { socket->abort(); });
    m_begin(socket);
}

} // namespace Postseal
