#include "probe/tlssocket.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

namespace Postseal {

QSslConfiguration lookConfiguration(TlsDemands demands)
{
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (demands != TlsDemands::Current) {
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    }
    if (demands == TlsDemands::Older) {
        configuration.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
    }
    return configuration;
}

QByteArray protocolName(const QSslConfiguration &configuration)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // the old versions are named only to be told apart
        switch (configuration.sessionProtocol())
    {
    case QSsl::TlsV1_0:
        return "TLSv1.0";
    case QSsl::TlsV1_1:
        return "TLSv1.1";
    case QSsl::TlsV1_2:
        return "TLSv1.2";
    case QSsl::TlsV1_3:
        return "TLSv1.3";
    default:
        return {};
    }
    QT_WARNING_POP
}

bool isLegacy(const QByteArray &protocol)
{
    return protocol == "TLSv1.0" || protocol == "TLSv1.1";
}

TlsSession sessionOf(const QSslConfiguration &configuration)
{
    TlsSession session;
    session.protocol = protocolName(configuration);
    session.cipher = configuration.sessionCipher().name().toLatin1();
    const QList<QSslCertificate> chain = configuration.peerCertificateChain();
    session.sent = int(chain.size());
    for (const QSslCertificate &certificate : chain.first(qMin(TlsSession::longestChain, chain.size())))
        session.chain.append(certificate.toDer());
    return session;
}

Trouble troubleOf(QAbstractSocket::SocketError error, const QString &text, bool askedForCertificate)
{
    using Kind = Trouble::Kind;
    Trouble trouble;
    trouble.text = text.toUtf8().left(500);
    const auto says = [&](const char *words) {
        return text.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        trouble.kind = Kind::Refused;
        break;
    case QAbstractSocket::RemoteHostClosedError:
        trouble.kind = Kind::Closed;
        break;
    case QAbstractSocket::SocketTimeoutError:
        trouble.kind = Kind::Timeout;
        break;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::HostNotFoundError:
        trouble.kind = Kind::NoRoute;
        break;
    default:
        trouble.kind = Kind::Alert;
        break;
    }
    // Before TLS 1.3 there is no alert for it alone (RFC 8446 6.2).
    const bool refused = says("alert handshake failure") || says("alert bad certificate") ||
                         says("alert certificate unknown") || says("alert access denied");
    if (says("certificate required") || says("certificate_required") || (askedForCertificate && refused))
        trouble.kind = Kind::ClientCertificate;
    else if (says("wrong version number") || says("http request") || says("packet length too long") ||
             says("data length too long") || says("record layer failure") || says("unknown protocol"))
        trouble.kind = Kind::NotTls;
    return trouble;
}

std::optional<Failure> failureOf(QAbstractSocket::SocketError error, const QString &text)
{
    const Failure noRoute{Failure::Kind::Unreachable, text.toUtf8()};
    switch (error) {
    case QAbstractSocket::SocketResourceError:
        return Failure{Failure::Kind::Local, text.toUtf8()};
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::UnsupportedSocketOperationError:
    case QAbstractSocket::UnknownSocketError:
        return noRoute;
    case QAbstractSocket::NetworkError:
        return text.contains(QLatin1String("network unreachable"), Qt::CaseInsensitive)
                   ? std::optional(noRoute)
                   : std::nullopt;
    default:
        return std::nullopt;
    }
}

void hangUp(QSslSocket *socket, const QByteArray &goodbye)
{
    const auto close = [socket, goodbye] {
        if (socket->state() != QAbstractSocket::ConnectedState)
            return;
        if (!goodbye.isEmpty()) {
            socket->write(goodbye);
            socket->flush();
        }
        socket->disconnectFromHost();
    };
    QMetaObject::invokeMethod(socket, close, Qt::QueuedConnection);
}

QHostAddress toQt(const IpAddress &address)
{
    return QHostAddress(address.toString());
}

} // namespace Postseal
