#pragma once

#include "checks/assess.h"
#include "evidence/evidence.h"

namespace Postseal {

/// The certificates that a finding is about, DER as sent, leaf first; empty when it is about none, or none
/// came.
[[nodiscard]] QList<QByteArray> chainBehind(const Evidence &evidence, const Finding &finding);

/// What the certificates say, as lines of plain text in the language of the application: subject, issuer,
/// names, time, key, fingerprint. No control character of observed text.
[[nodiscard]] QString chainText(const QList<QByteArray> &chain);

/// The same certificates for other programs (RFC 7468).
[[nodiscard]] QByteArray chainPem(const QList<QByteArray> &chain);

} // namespace Postseal
