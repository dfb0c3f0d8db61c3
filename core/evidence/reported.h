#pragma once

#include "evidence/observations.h"
#include "dns/domainname.h"
#include "tlsrpt/tlsrptreport.h"

#include <QMap>

namespace Postseal {

/// Counts of sessions are hostile numbers: they are added up to a limit, and never below zero.
inline constexpr qint64 mostSessions = qint64(1) << 50;
[[nodiscard]] constexpr qint64 addedSessions(qint64 a, qint64 b)
{
    const auto within = [](qint64 count) {
        return count < 0 ? 0 : count > mostSessions ? mostSessions : count;
    };
    return within(within(a) + within(b));
}

/// What a TLS report says of each policy domain in it (RFC 8460 4.4): one entry for each type of policy, for
/// several of them tell apart only what nobody asks for. Entries without a domain are left out, and domains
/// beyond mostReportedDomains; kinds of failure beyond mostReportedFailures of one entry are added up under
/// the type "other".
inline constexpr qsizetype mostReportedDomains = 1000;
inline constexpr qsizetype mostReportedFailures = 100;
using ReportedByDomain = QMap<DomainName, QList<ReportedPolicy>>;
[[nodiscard]] ReportedByDomain reportedPolicies(const TlsReport &report);

} // namespace Postseal
