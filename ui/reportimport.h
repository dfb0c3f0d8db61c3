#pragma once

#include "store/ledger.h"

#include <atomic>

namespace Postseal {

/// What became of an import, for the person who asked for it.
struct ImportSummary {
    QString sentence;
    bool isProblem = false;
};
/// Reads the reports in files and folders and puts them into a ledger, one file after the other; what they
/// say of other domains than this one is kept as well. Takes its time: to be called beside the window, and
/// ends behind a file when it is told to stop.
[[nodiscard]] ImportSummary importReports(const QStringList &paths, const QString &ledgerPath,
                                          const DomainName &domain, const std::atomic_bool &stop);

} // namespace Postseal
