#pragma once

#include "command.h"
#include "probe/lookoptions.h"
#include "store/ledger.h"

namespace Postseal {

/// What --history and --reports ask for. A run leaves nothing behind unless it was told where.
struct MemoryRequest {
    QString history;     ///< file; empty: none
    QStringList reports; ///< files and folders
};
void addMemoryOptions(CommandParser *parser);
/// An exit status; other than Fine, it has said why.
[[nodiscard]] int readMemoryOptions(const CommandParser &parser, Console &console, bool network,
                                    MemoryRequest *request);

/// What earlier runs and TLS reports know, for the checks ops.* and ready.*.
class Memory {
public:
    /// Opens the history and reads the reports; says which of them cannot be read.
    Memory(const MemoryRequest &request, Console &console);
    [[nodiscard]] bool isReady() const { return m_ready; }
    void recall(const DomainName &domain, LookOptions *options);
    /// Remembers a run, unless it looked at something else than what senders see. An exit status.
    [[nodiscard]] int keep(const Evidence &evidence, const LookOptions &options);
    /// Null without a history.
    [[nodiscard]] Database *database() { return m_ledger ? &*m_ledger : nullptr; }

private:
    void import(const QStringList &paths);

    Console &m_console;
    std::optional<Ledger> m_ledger;
    bool m_lasts = false; ///< the ledger is a file
    bool m_ready = true;
};

} // namespace Postseal
