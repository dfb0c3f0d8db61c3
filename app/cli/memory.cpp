#include "memory.h"

#include "base/text.h"
#include "console.h"
#include "storedprinter.h"

#include <QDateTime>

namespace Postseal {

void addMemoryOptions(CommandParser *parser)
{
    parser->option("history", "FILE",
                   QT_TRANSLATE_NOOP("Cli", "Compare with what earlier runs saw, and remember this one, in "
                                            "this file; it is made where there is none."));
    parser->option("reports", "PATH",
                   QT_TRANSLATE_NOOP("Cli", "Judge by the TLS reports in this file or folder too, and keep "
                                            "them in the history; may be given several times."));
}

int readMemoryOptions(const CommandParser &parser, Console &console, bool network, MemoryRequest *request)
{
    request->history = parser.history();
    request->reports = parser.values("reports");
    if (!network && (parser.has("history") || parser.has("reports")))
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
            "Cli", "--history and --reports go with domains, not with --practice or --replay.")));
    return Fine;
}

Memory::Memory(const MemoryRequest &request, Console &console)
    : m_console(console), m_lasts(!request.history.isEmpty())
{
    if (request.history.isEmpty() && request.reports.isEmpty())
        return;
    m_ledger.emplace(m_lasts ? request.history : QStringLiteral(":memory:"));
    m_ready = m_ledger->error().isEmpty();
    if (m_ready)
        import(request.reports);
    if (!m_ledger->error().isEmpty())
        m_console.say(visibleText(m_ledger->error()));
}

void Memory::import(const QStringList &paths)
{
    ReportImport import(*m_ledger, QDateTime::currentDateTimeUtc(), [this](const FileImport &file) {
        const QString what = file.status == FileImport::Status::Refused ? file.reason : file.missing;
        if (!what.isEmpty())
            m_console.say(visibleText(file.file) + QStringLiteral(": ") + visibleText(what, 500));
        m_ready = m_ready && !file.unreadable;
    });
    const NamedReportFiles files = reportFilesAt(paths, &*m_ledger);
    for (const QString &folder : files.empty)
        m_console.say(noFileIn(folder));
    m_ready = import.addAll(files) && m_ready;
}

void Memory::recall(const DomainName &domain, LookOptions *options)
{
    if (!m_ledger)
        return;
    const Ledger::Recollection known = m_ledger->recall(domain, QDateTime::currentDateTimeUtc());
    known.handTo(options);
    if (known.failed)
        m_console.say(visibleText(m_ledger->error()));
}

int Memory::keep(const Evidence &evidence, const LookOptions &options)
{
    const bool real = options.connectTo.isEmpty() && !options.triesPolicyServer();
    if (!m_ledger || !m_lasts || !real || m_ledger->record(evidence))
        return Fine;
    m_console.say(visibleText(m_ledger->error()));
    return FileTrouble;
}

} // namespace Postseal
