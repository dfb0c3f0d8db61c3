#pragma once

#include "evidence/evidence.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QSslConfiguration>

class QSslSocket;

namespace Postseal {

/// How a handshake is asked for: as current senders do, with the lowest demands, to learn what an old server
/// speaks, or with nothing newer than TLS 1.1, to learn whether a server still takes it.
enum class TlsDemands { Current, Lowest, Older };

/// The configuration of a socket that only fetches a chain: nothing is verified here, no anchors are loaded,
/// so nothing that is read may be believed before the chain was judged.
[[nodiscard]] QSslConfiguration lookConfiguration(TlsDemands demands);

/// What a finished handshake brought.
[[nodiscard]] TlsSession sessionOf(const QSslConfiguration &configuration);
/// "TLSv1.2" and the like; empty when no session is there.
[[nodiscard]] QByteArray protocolName(const QSslConfiguration &configuration);

/// Older than what RFC 8461 7.2 asks for.
[[nodiscard]] bool isLegacy(const QByteArray &protocol);

/// Sorts out the error of a socket. The text of the library tells a TLS alert from an answer that is no TLS.
/// Most alerts mean a missing client certificate only where the server had asked for one.
[[nodiscard]] Trouble troubleOf(QAbstractSocket::SocketError error, const QString &text,
                                bool askedForCertificate = false);
/// This computer cannot even try: no sockets left, no route, no permission. A failure, not an observation; no
/// value for everything else. Of the time before the connection stands.
[[nodiscard]] std::optional<Failure> failureOf(QAbstractSocket::SocketError error, const QString &text);

/// Says goodbye and ends the connection, from the event loop: a socket that is closed within one of its own
/// signals, in a handshake that fails, is used by Qt (6.4) after that and crashes.
void hangUp(QSslSocket *socket, const QByteArray &goodbye = {});

/// Our address type as Qt's.
[[nodiscard]] QHostAddress toQt(const IpAddress &address);

} // namespace Postseal
