#include "probe/practice/dnsserver.h"

#include "probe/practice/sessionserver.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace Postseal {

namespace {

constexpr int headerSize = 12;
constexpr int plainLimit = 512; // RFC 1035 2.3.4
constexpr int ednsLimit = 1232; // what fits every path, see RFC 9715
constexpr int maxQuery = 4096;
constexpr int optSize = 11; // an OPT record without options
constexpr int portTries = 32;

quint16 u16At(const QByteArray &wire, qsizetype at)
{
    return qFromBigEndian<quint16>(wire.constData() + at);
}

/// The payload size that the OPT record of a query offers (RFC 6891 6.1.2); no value without one. A query has
/// nothing between its question and its additional section, and every client writes OPT as the first record
/// there.
std::optional<int> offeredSize(const QByteArray &query)
{
    qsizetype at = headerSize;
    while (at < query.size() && query[at] != '\0')
        at += static_cast<quint8>(query[at]) + 1;
    at += 1 + 4;
    const bool opt =
        at + optSize <= query.size() && query[at] == '\0' && u16At(query, at + 1) == quint16(RecordType::OPT);
    return opt ? std::optional<int>(u16At(query, at + 3)) : std::nullopt;
}

/// Writes an answer as a resolver sends it: recursion available, and OPT only to those who sent one.
QByteArray write(const DnsMessage &message, bool withOpt)
{
    QByteArray wire = writeDnsMessage(message);
    wire[3] = char(wire[3] | 0x80);
    if (!withOpt) {
        wire.chop(optSize);
        qToBigEndian<quint16>(quint16(message.additional.size()), wire.data() + 10);
    }
    return wire;
}

} // namespace

DnsServer::DnsServer(QObject *parent)
    : QObject(parent), m_datagrams(new QUdpSocket(this)),
      m_stream(new SessionServer(
          [this](QSslSocket *socket) {
              connect(socket, &QIODevice::readyRead, this, [this, socket] { readStream(socket); });
          },
          this))
{
    m_datagrams->setProxy(QNetworkProxy::NoProxy);
    connect(m_datagrams, &QUdpSocket::readyRead, this, &DnsServer::readDatagrams);
}

bool DnsServer::open()
{
    // A port that is free for the one may be taken for the other.
    for (int i = 0; i < portTries; ++i) {
        if (!m_stream->open())
            return false;
        if (m_datagrams->bind(QHostAddress::LocalHost, m_stream->serverPort(),
                              QAbstractSocket::DontShareAddress))
            return true;
        m_stream->close();
    }
    return false;
}

quint16 DnsServer::port() const
{
    return m_stream->serverPort();
}

void DnsServer::readDatagrams()
{
    while (m_datagrams->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_datagrams->receiveDatagram(maxQuery);
        const QByteArray answer = reply(datagram.data(), false);
        if (!answer.isEmpty())
            m_datagrams->writeDatagram(answer, datagram.senderAddress(), quint16(datagram.senderPort()));
    }
}

void DnsServer::readStream(QTcpSocket *socket)
{
    while (socket->bytesAvailable() >= 2) {
        const quint16 size = u16At(socket->peek(2), 0);
        if (size > maxQuery) {
            socket->abort();
            return;
        }
        if (socket->bytesAvailable() < 2 + size)
            return;
        const QByteArray answer = reply(socket->read(2 + size).mid(2), true);
        if (answer.isEmpty()) {
            socket->abort();
            return;
        }
        QByteArray length(2, '\0');
        qToBigEndian<quint16>(quint16(answer.size()), length.data());
        socket->write(length + answer);
    }
}

/// The answer to one query; empty when nothing is to be said, as to an answer or to noise.
QByteArray DnsServer::reply(const QByteArray &query, bool stream) const
{
    if (query.size() < headerSize || (query[2] & 0x80) != 0)
        return {};
    WireFault fault = WireFault::None;
    const DnsMessage asked = readDnsMessage(query, &fault);
    DnsMessage answer;
    if (fault != WireFault::None) {
        answer.response = true;
        answer.rcode = fault == WireFault::OtherOperation ? Rcode::NotImp : Rcode::FormErr;
        answer.question = asked.question;
    } else {
        answer = m_zone.answer(asked.question);
    }
    answer.id = asked.id;
    answer.recursionDesired = asked.recursionDesired;
    answer.checkingDisabled = asked.checkingDisabled;
    const std::optional<int> offered = offeredSize(query);
    const QByteArray wire = write(answer, offered.has_value());
    const int limit = stream ? 65535 : std::clamp(offered.value_or(plainLimit), plainLimit, ednsLimit);
    if (wire.size() <= limit)
        return wire;
    answer.answers.clear();
    answer.authority.clear();
    answer.truncated = true;
    return write(answer, offered.has_value());
}

} // namespace Postseal
