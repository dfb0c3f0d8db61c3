#pragma once

#include "store/ledger.h"

namespace Postseal {

/// What became of an import, for the person who asked for it.
struct ImportSummary {
    QString sentence;
    bool isProblem = false;
};
/// Reads the reports in files and folders and puts them into a ledger, one file after the other; what they
/// say of other domains than this one is kept as well. Takes its time: to be called beside the window.
[[nodiscard]] ImportSummary importReports(const QStringList &paths, const QString &ledgerPath,
                                          const DomainName &domain);

} // namespace Postseal
