#pragma once

#include "command.h"
#include "report/changes.h"
#include "runoutput.h"
#include "store/watchstore.h"

#include <QMap>

namespace Postseal {

/// What --watch asks for.
struct WatchRequest {
    bool wanted = false;
    bool json = false;
    bool strict = false;
    QString output; ///< empty: standard output
    bool timer = false;
    int hours = 0;         ///< of the timer
    QStringList arguments; ///< of this run, for the timer
};
void addWatchOptions(CommandParser *parser);
/// An exit status; other than Fine, it has said why. arguments: those that the parser read.
[[nodiscard]] int readWatchOptions(const CommandParser &parser, const QStringList &arguments,
                                   Console &console, WatchRequest *request);
/// What is watched already, for a run that names no domain.
[[nodiscard]] QList<DomainInput> watchedDomains(Database &database);
/// Writes a systemd timer that does what this run would do. An exit status.
[[nodiscard]] int writeWatchTimer(const WatchRequest &request, Console &console);

/// Prints what changed since the last good state of each domain. A state is kept only when its changes have
/// been written: whoever is killed in between tells them again.
class WatchOutput : public RunOutput {
public:
    WatchOutput(Console &console, Database &database, const WatchRequest &request);

    /// What is printed depends on what is kept, so it is made when the report comes.
    [[nodiscard]] QByteArray print(const Report &, const FeedLine &) const override { return {}; }
    void add(const LookedAt &done) override;
    /// A watch counts looks: a domain that is named twice is looked at once, and nothing is said of it.
    void repeat(const Repeated &again) override;
    [[nodiscard]] qsizetype held() const override { return m_streams ? m_rows.size() : 0; }
    /// An interrupted run keeps what it has printed.
    void finish(bool interrupted) override;
    [[nodiscard]] int exit() const override { return m_exit; }

private:
    struct Row {
        WatchRound round;
        QDateTime looked;
        bool isFirst = false;
    };
    [[nodiscard]] std::optional<Row> compare(const Report &report);
    void judge(const Report &report, const WatchRound &round);
    void flushInOrder();
    void keep(const Row &row);
    void refuse();

    Console &m_console;
    Database &m_database;
    WatchStore m_store;
    WatchRequest m_request;
    bool m_streams;
    qsizetype m_next = 0;
    QMap<qsizetype, std::optional<Row>> m_rows; ///< no value for what is no domain
    int m_exit = 0;
};

} // namespace Postseal
