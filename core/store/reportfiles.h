#pragma once

#include "tlsrpt/tlsrptreport.h"

namespace Postseal {

/// The files behind paths that a user named: a folder stands for the files right in it, by name, at most
/// mostReportFiles in all.
inline constexpr qsizetype mostReportFiles = 100000;
[[nodiscard]] QStringList reportFilesAt(const QStringList &paths);

/// The TLS reports in one file, in any of the containers they travel in (RFC 8460 5). Reports that cannot be
/// used, for want of a date or of policies, are left out and counted.
struct ReportFile {
    QString error; ///< why there is no report, as a sentence; empty when there is one
    QList<TlsReport> reports;
    int unusable = 0;
};
[[nodiscard]] ReportFile readReportFile(const QString &path);

} // namespace Postseal
