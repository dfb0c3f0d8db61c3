#pragma once

#include "checks/check.h"

namespace Postseal {

/// All checks, in the order of the wizard and of every list on screen.
[[nodiscard]] const QList<const Check *> &catalogue();
/// The check with this id; null if there is none.
[[nodiscard]] const Check *findCheck(QByteArrayView id);

/// The families, one file each or a few related ones together; catalogue() puts them in order.
[[nodiscard]] std::span<const Check> domainChecks();             ///< input.*, env.*, domain.exists
[[nodiscard]] std::span<const Check> dnssecChecks();             ///< domain.dnssec
[[nodiscard]] std::span<const Check> mxChecks();                 ///< mx.*
[[nodiscard]] std::span<const Check> stsTxtChecks();             ///< sts-txt.*
[[nodiscard]] std::span<const Check> wildcardChecks();           ///< dns.wildcard
[[nodiscard]] std::span<const Check> stsTxtServerChecks();       ///< sts-txt.ttl, sts-txt.consistent
[[nodiscard]] std::span<const Check> policyHostChecks();         ///< policy-host.*
[[nodiscard]] std::span<const Check> policyHostServerChecks();   ///< policy-host.consistent
[[nodiscard]] std::span<const Check> policyHttpsChecks();        ///< policy-https.*
[[nodiscard]] std::span<const Check> policyHttpsAddressChecks(); ///< policy-https.addresses
[[nodiscard]] std::span<const Check> clockChecks();              ///< env.clock
[[nodiscard]] std::span<const Check> policyHttpChecks();         ///< policy-http.*
[[nodiscard]] std::span<const Check>
policyHttpFurtherChecks();                                    ///< policy-http.location, client-filter, cache
[[nodiscard]] std::span<const Check> stsPolicyChecks();       ///< sts-policy.*
[[nodiscard]] std::span<const Check> matchChecks();           ///< match.*
[[nodiscard]] std::span<const Check> smtpSessionChecks();     ///< smtp.reachable to smtp.handshake
[[nodiscard]] std::span<const Check> smtpVersionChecks();     ///< smtp.tls-version
[[nodiscard]] std::span<const Check> smtpCertificateChecks(); ///< smtp.certificate.*
[[nodiscard]] std::span<const Check> smtpSniChecks();         ///< smtp.sni
[[nodiscard]] std::span<const Check> smtpAddressChecks();     ///< smtp.addresses
[[nodiscard]] std::span<const Check> daneChecks();            ///< dane.*
[[nodiscard]] std::span<const Check> tlsRptChecks();          ///< tlsrpt.*
[[nodiscard]] std::span<const Check> tlsRptServerChecks();    ///< tlsrpt.consistent
[[nodiscard]] std::span<const Check> tlsRptRouteChecks(); ///< tlsrpt.mailto-route, https-endpoint, mx-host
[[nodiscard]] std::span<const Check> opsChecks();         ///< ops.*
[[nodiscard]] std::span<const Check> readyChecks();       ///< ready.*

} // namespace Postseal
