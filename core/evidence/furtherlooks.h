#pragma once

#include "evidence/evidence.h"

namespace Postseal {

/// Names and requests beyond the four things that are published: asked by the inspection, judged by the
/// checks, listed once.

/// Names where an MTA-STS or TLS-RPT record is put by mistake; asked only when the right place is empty.
[[nodiscard]] QList<DomainName> wrongStsTxtNames(const DomainName &domain);
[[nodiscard]] QList<DomainName> wrongTlsRptNames(const DomainName &domain);

/// Names that exist only if a wildcard answers for everything (RFC 4592). Null without a random label.
[[nodiscard]] DomainName wildcardTxtName(const Evidence &evidence);
[[nodiscard]] DomainName wildcardHostName(const Evidence &evidence);

/// Where TLSA records of a mail server stand (RFC 7672 2.2.2): at the host, and at the end of its alias.
[[nodiscard]] DomainName tlsaName(const DomainName &host);
[[nodiscard]] QList<DomainName> tlsaNames(const Evidence &evidence, const DomainName &host);

/// The usable report addresses of the one TLS-RPT record, at most mostReportUris of them.
inline constexpr qsizetype mostReportUris = 10;
[[nodiscard]] QList<ReportUri> reportUris(const Evidence &evidence);
/// The host of an https report address stands there as an IP address: no name to ask for, and hardly a
/// certificate for it.
[[nodiscard]] bool namesNoHost(const ReportUri &uri);
/// The parts of an https report address that a request needs; no value for one without a host name.
struct ReportEndpoint {
    DomainName host;
    quint16 port = 443;
    QByteArray path;
};
[[nodiscard]] std::optional<ReportEndpoint> reportEndpoint(const ReportUri &uri);

/// The path of the policy (RFC 8461 3.3), and who asks for it.
inline constexpr auto policyPath = "/.well-known/mta-sts.txt";
inline constexpr auto ownUserAgent = "Postseal";
/// The policy asked for by others: a mail server's helper, nobody in particular, a browser.
[[nodiscard]] QList<WebQuestion> clientQuestions(const Evidence &evidence, const IpAddress &address);
[[nodiscard]] bool asksAsBrowser(const WebQuestion &question);
/// The policy asked for past a cache: with a query that nobody used before.
[[nodiscard]] WebQuestion cacheQuestion(const Evidence &evidence, const IpAddress &address);
/// Where the file is put by mistake: other paths of the policy host at this address, and other hosts whose
/// addresses are known.
[[nodiscard]] QList<WebQuestion> locationQuestions(const Evidence &evidence, const IpAddress &address);
/// The hosts beside the policy host that the file is put on by mistake.
[[nodiscard]] QList<DomainName> wrongPolicyHosts(const DomainName &domain);
/// Whether a body looks like a policy, wherever it came from.
[[nodiscard]] bool looksLikePolicy(const PolicyAnswer &answer);

} // namespace Postseal
