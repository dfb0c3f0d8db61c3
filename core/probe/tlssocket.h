#pragma once

#include "evidence/evidence.h"

#include <QAbstractSocket>
#include <QHostAddress>

namespace Postseal {

/// How a handshake is asked for: as current senders do, with the lowest demands, to learn what an old server
/// speaks, or with nothing newer than TLS 1.1, to learn whether a server still takes it.
enum class TlsDemands { Current, Lowest, Older };

/// Older than what RFC 8461 7.2 asks for.
[[nodiscard]] bool isLegacy(const QByteArray &protocol);

/// Sorts out the error of a socket. The text of the library tells a TLS alert from an answer that is no TLS.
/// Most alerts mean a missing client certificate only where the server had asked for one.
[[nodiscard]] Trouble troubleOf(QAbstractSocket::SocketError error, const QString &text,
                                bool askedForCertificate = false);
/// This computer cannot even try: no sockets left, no route, no permission. A failure, not an observation; no
/// value for everything else. Of the time before the connection stands.
[[nodiscard]] std::optional<Failure> failureOf(QAbstractSocket::SocketError error, const QString &text);

/// Our address type as Qt's.
[[nodiscard]] QHostAddress toQt(const IpAddress &address);

} // namespace Postseal
