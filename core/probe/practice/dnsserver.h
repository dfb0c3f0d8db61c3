#pragma once

#include "probe/practice/practicezone.h"

#include <QObject>

class QTcpSocket;
class QUdpSocket;

namespace Postseal {

class SessionServer;

/// The name server of the practice network: UDP and TCP on one loopback port (RFC 1035 4.2, RFC 7766).
class DnsServer : public QObject {
    Q_OBJECT
public:
    explicit DnsServer(QObject *parent = nullptr);

    /// Opens both; false when no port is free for both.
    [[nodiscard]] bool open();
    [[nodiscard]] quint16 port() const;
    void setZone(const PracticeZone &zone) { m_zone = zone; }

private:
    void readDatagrams();
    void readStream(QTcpSocket *socket);
    [[nodiscard]] QByteArray reply(const QByteArray &query, bool stream) const;

    PracticeZone m_zone;
    QUdpSocket *m_datagrams;
    SessionServer *m_stream;
};

} // namespace Postseal
