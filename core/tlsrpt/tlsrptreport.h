#pragma once

#include "base/parsed.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Postseal {

/// What the reader of a TLS report notices (RFC 8460 4.4). The text of a note is the place in the report.
enum class TlsReportNote {
    NotJson,
    NotObject,
    ByteOrderMark,
    OtherEncoding, ///< UTF-16 or UTF-32; the text is its name
    TooComplex,    ///< more values than are read
    Repeated,      ///< a name twice in one object (RFC 7493 2.3); the text is the name
    OrganizationMissing,
    OrganizationBad,
    DateRangeMissing,
    DateBad,
    DateWithoutZone,
    DatesReversed,
    NotOneDay,
    ContactMissing,
    ContactBad,
    ReportIdMissing,
    ReportIdBad,
    PoliciesMissing,
    PoliciesBad,
    PoliciesEmpty,
    PolicyTypeMissing,
    PolicyTypeUnknown,
    PolicyDomainMissing,
    PolicyDomainMissingWithoutPolicy,
    PolicyDomainBad,
    PolicyStringMissing,
    PolicyStringNotList,
    PolicyStringBad,
    MxHostMissing,
    MxHostNotList,
    MxHostBad,
    MxHostOldName,
    CountMissing,
    CountAsText,
    CountBad,
    DetailsBad,
    DetailsNull,
    DetailsMissing,
    DetailsMany, ///< the first ones are read
    ResultTypeMissing,
    ResultTypeUnknown,
    HostMissing,
    AddressBad
};

/// One kind of failure that a sender saw.
struct TlsReportFailure {
    QString resultType;
    QString sendingIp;
    QString mxHost;
    QString mxHelo;
    QString receivingIp;
    qint64 sessions = 0;
    QString information;
    QString reasonCode;
    bool operator==(const TlsReportFailure &) const = default;
};

/// What a sender found as policy of one domain, and how its sessions went.
struct TlsReportPolicy {
    QString type; ///< sts, tlsa, no-policy-found
    QStringList policyStrings;
    QString domain;
    QStringList mxHosts;
    qint64 successful = 0;
    qint64 failed = 0;
    bool failedTold = true;    ///< false: the summary does not say how many failed
    bool countsAreBad = false; ///< the summary has a number of sessions that is none
    QList<TlsReportFailure> failures;
    bool operator==(const TlsReportPolicy &) const = default;
};

/// A TLS report. All texts are hostile.
struct TlsReport {
    QString organization;
    QDateTime start; ///< UTC
    QDateTime end;
    QString contact;
    QString reportId;
    QList<TlsReportPolicy> policies;
    bool operator==(const TlsReport &) const = default;
};
using ParsedTlsReport = Parsed<TlsReport, TlsReportNote>;

/// Reads the JSON of a report: leniently where senders are known to deviate, with a note for each deviation.
[[nodiscard]] ParsedTlsReport parseTlsReport(const QByteArray &json);

} // namespace Postseal
