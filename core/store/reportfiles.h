#pragma once

#include "evidence/reported.h"

namespace Postseal {

/// The files behind paths that a user named: a folder stands for the files right in it, by name, at most
/// mostReportFiles in all.
inline constexpr qsizetype mostReportFiles = 100000;
[[nodiscard]] QStringList reportFilesAt(const QStringList &paths);

/// The TLS reports in one file, in any of the containers they travel in (RFC 8460 5). Reports that cannot be
/// used are left out: without policies, without dates, or about more than a week (RFC 8460 4.1 has one day).
struct ReportFile {
    QString error; ///< what could not be read, as a sentence; with reports beside it: what was left out
    QList<ReportedByDomain> reports;
};
[[nodiscard]] ReportFile readReportFile(const QString &path);

} // namespace Postseal
