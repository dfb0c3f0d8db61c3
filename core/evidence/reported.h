#pragma once

#include "evidence/observations.h"
#include "dns/domainname.h"
#include "tlsrpt/tlsrptreport.h"

#include <QMap>

namespace Postseal {

/// What a TLS report says of each policy domain in it (RFC 8460 4.4). Entries without a domain are left out;
/// kinds of failure beyond mostReportedFailures of one entry are added up under the type "other".
inline constexpr qsizetype mostReportedFailures = 100;
[[nodiscard]] QMap<DomainName, QList<ReportedPolicy>> reportedPolicies(const TlsReport &report);

} // namespace Postseal
