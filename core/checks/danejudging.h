#pragma once

#include "checks/scene.h"
#include "tls/dane.h"

namespace Postseal {

/// What DANE means for one mail server (RFC 7672 2.2), as far as the DNS tells.
struct DaneState {
    enum class Kind {
        Open,       ///< some question is not answered yet, or failed
        None,       ///< no TLSA records
        Broken,     ///< the question for TLSA fails at a host whose addresses are signed: DANE senders wait
        Failing,    ///< it fails, and whether the addresses are signed is not known
        NotSigned,  ///< TLSA records that nothing vouches for
        NoResolver, ///< TLSA records, but this computer's resolver does not validate
        Valid
    };
    Kind kind = Kind::Open;
    QList<TlsaData> records;
    QByteArray base;   ///< the TLSA base domain: the host, or the end of its alias
    DnsQuestion asked; ///< the question that decided it
};
[[nodiscard]] DaneState daneStateOf(const Evidence &evidence, const DomainName &host);

/// How the certificate of one address fits; no value where DANE does not apply or no certificate was seen.
[[nodiscard]] std::optional<DaneMatch> daneMatchAt(const Evidence &evidence, const MxEndpoint &endpoint);

} // namespace Postseal
