#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Postseal {

/// What a stapled certificate status says of the certificate that it came with (RFC 6960 4.2, RFC 6066 8).
struct StapledStatus {
    enum class Says {
        Nothing, ///< none came, or it cannot be believed: not signed by the issuer, out of date, unreadable
        Good,
        Revoked
    };
    Says says = Says::Nothing;
    QDateTime revokedAt; ///< UTC, for Revoked
    bool operator==(const StapledStatus &) const = default;
};

/// Reads a response for the first certificate of the chain, all in DER, at a time. Nothing is fetched.
[[nodiscard]] StapledStatus readStaple(const QByteArray &response, const QList<QByteArray> &chain,
                                       const QDateTime &time, const QList<QByteArray> &anchors);

} // namespace Postseal
