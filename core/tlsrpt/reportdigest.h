#pragma once

#include "dns/domainname.h"
#include "tlsrpt/tlsrptreport.h"

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

/// How often one kind of failure happened at one mail server.
struct DigestFailure {
    QString type;    ///< result type (RFC 8460 4.3), hostile text
    QString mx;      ///< host name as reported, small letters, no final dot; empty: not named
    QString address; ///< receiving-ip as reported; empty: not named
    qint64 sessions = 0;
    bool operator==(const DigestFailure &) const = default;
};

/// What a report says of one policy domain, one type of policy and one mode of it.
struct DigestEntry {
    DomainName domain;
    QString type; ///< sts, tlsa, no-policy-found, other
    QString mode; ///< of the MTA-STS policy that the sender applied: enforce, testing, none; empty: not told
    qint64 successful = 0;
    qint64 failed = 0; ///< of the summary; where that is missing, of the details
    QList<DigestFailure> failures;
    bool operator==(const DigestEntry &) const = default;
};

/// What counts of a TLS report (RFC 8460 4.4), with limits: what is beyond mostReportedDomains is left out;
/// kinds of failure beyond mostReportedFailures of an entry lose first the address, then the server, then the
/// type, never their number.
inline constexpr qsizetype mostReportedDomains = 1000;
inline constexpr qsizetype mostReportedFailures = 1000;
struct ReportDigest {
    QString submitter; ///< organization-name; where that is missing, contact-info
    QString reportId;  ///< where that is missing, what else tells the reports of a sender apart
    QString contact;
    QDateTime start; ///< UTC; invalid: not told
    QDateTime end;
    QList<DigestEntry> entries;
    bool operator==(const ReportDigest &) const = default;

    /// The dates can be true: in order, behind the first draft of RFC 8460, and not in times to come.
    [[nodiscard]] bool isDatedBy(const QDateTime &now) const;
};

/// Why nothing can be learned from a report.
enum class DigestRefusal { None, NotJson, TooComplex, NotReport, NoPolicies, BadCounts, NoDomain };
struct DigestReading {
    ReportDigest digest;
    DigestRefusal refusal = DigestRefusal::None;
    qsizetype leftOut = 0; ///< entries without a usable policy domain, or beyond the limit
    bool operator==(const DigestReading &) const = default;
};
/// domain: of the mail or the file that the report came in, for entries without one of their own.
[[nodiscard]] DigestReading digestOf(const ParsedTlsReport &report, const DomainName &domain = {});

} // namespace Postseal
