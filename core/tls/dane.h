#pragma once

#include "dns/dnsmessage.h"
#include "tls/chain.h"

#include <optional>

namespace Postseal {

/// How the TLSA records of a mail server fit the chain that it shows (RFC 7672 3.1).
enum class DaneMatch {
    Unusable, ///< no record has a usage, selector and matching type that SMTP senders use (RFC 7672 3.1.3)
    Fits,
    Differs
};

/// Usage 2 or 3, selector 0 or 1, matching type 0 to 2: what SMTP senders take.
[[nodiscard]] bool isUsable(const TlsaData &record);

/// Holds the chain as sent (DER, leaf first) against the records. Usage 3 looks at the leaf alone, without
/// names and dates (RFC 7672 3.1.1); usage 2 at the certificates above it, and wants one of the names and the
/// dates in order (3.1.2). Without a value where
/// to try what the records name would take too long.
[[nodiscard]] std::optional<DaneMatch> matchDane(const QList<TlsaData> &records,
                                                 const QList<QByteArray> &chain,
                                                 const QList<QByteArray> &names, const QDateTime &time);

} // namespace Postseal
