#pragma once

#include "tls/chain.h"

namespace Postseal {

/// The trust anchors of this computer: SSL_CERT_FILE and SSL_CERT_DIR where they are set, else the system's
/// own. Reads files: call it off the GUI thread. Empty when there are none.
[[nodiscard]] TrustAnchors loadSystemTrust();
/// The same, with further certificates in DER.
[[nodiscard]] TrustAnchors loadSystemTrust(const QList<QByteArray> &more);

} // namespace Postseal
