#pragma once

#include "store/ledger.h"

namespace Postseal {

/// What was found in files and folders that a person named.
struct ImportedReports {
    QList<TlsReport> reports;
    int unreadable = 0; ///< files without a report in them
    QString error;      ///< of the first of these, as a sentence
};
/// Takes its time: to be called beside the window.
[[nodiscard]] ImportedReports readReports(const QStringList &paths);

/// What became of an import, for the person who asked for it.
struct ImportSummary {
    QString sentence;
    bool isProblem = false;
};
/// Puts the reports into the ledger; what they say of other domains than this one is kept as well.
[[nodiscard]] ImportSummary addReports(Ledger &ledger, const DomainName &domain,
                                       const ImportedReports &imported);

} // namespace Postseal
