#include "probe/tlssocket.h"

namespace Postseal {

bool isLegacy(const QByteArray &protocol)
{
    return protocol == "TLSv1.0" || protocol == "TLSv1.1";
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

QHostAddress toQt(const IpAddress &address)
{
    return QHostAddress(address.toString());
}

} // namespace Postseal
