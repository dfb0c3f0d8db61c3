#pragma once

#include "checks/check.h"

namespace Postseal {

/// All checks, in the order of the wizard and of every list on screen.
[[nodiscard]] const QList<const Check *> &catalogue();
/// The check with this id; null if there is none.
[[nodiscard]] const Check *findCheck(QByteArrayView id);

/// The families, one file each; catalogue() puts them in order.
[[nodiscard]] std::span<const Check> domainChecks();          ///< input.*, env.*, domain.*
[[nodiscard]] std::span<const Check> mxChecks();              ///< mx.*
[[nodiscard]] std::span<const Check> stsTxtChecks();          ///< sts-txt.*
[[nodiscard]] std::span<const Check> stsTxtServerChecks();    ///< sts-txt.ttl, sts-txt.consistent
[[nodiscard]] std::span<const Check> policyHostChecks();      ///< policy-host.*
[[nodiscard]] std::span<const Check> policyHttpsChecks();     ///< policy-https.*
[[nodiscard]] std::span<const Check> policyHttpChecks();      ///< policy-http.*
[[nodiscard]] std::span<const Check> stsPolicyChecks();       ///< sts-policy.*
[[nodiscard]] std::span<const Check> matchChecks();           ///< match.*
[[nodiscard]] std::span<const Check> smtpSessionChecks();     ///< smtp.reachable to smtp.tls-version
[[nodiscard]] std::span<const Check> smtpCertificateChecks(); ///< smtp.certificate.*
[[nodiscard]] std::span<const Check> smtpAddressChecks();     ///< smtp.addresses
[[nodiscard]] std::span<const Check> tlsRptChecks();          ///< tlsrpt.*

} // namespace Postseal
