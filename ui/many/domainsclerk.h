#pragma once

#include "many/domainsdesk.h"
#include "probe/survey.h"
#include "store/ledger.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Postseal {

class DomainLines;

/// The half of the desk that lives in a thread of its own: has the file of the list open and runs the survey.
/// Everything is called in that thread.
class DomainsClerk : public QObject {
    Q_OBJECT
public:
    DomainsClerk(DomainsDesk *desk, QString history, bool records);
    ~DomainsClerk() override;

    void load();
    void addText(const QString &text);
    void addFiles(const QStringList &paths);
    void remove(const QList<DomainName> &domains);
    void check(const QList<DomainName> &domains, const LookOptions &options);
    void stop();

private:
    /// What a look came to, until it is handed over.
    struct Done {
        ListedDomain row;
        std::optional<WatchState> state;  ///< to be kept
        std::optional<Evidence> evidence; ///< for the ledger
    };
    [[nodiscard]] Ledger &ledger();
    /// False, and it is said, when the file cannot be used.
    bool worked(bool done);
    void add(const DomainLines &lines);
    [[nodiscard]] LookOptions optionsFor(const DomainName &domain);
    void take(const LookedAt &done);
    [[nodiscard]] bool keep(const QList<Done> &looks);
    void hand(qsizetype most);
    void end();
    template <class... Arguments> void tell(void (DomainsDesk::*signal)(Arguments...), const auto &...values);

    DomainsDesk *const m_desk; ///< outlives the thread
    const QString m_history;
    const bool m_records;
    std::unique_ptr<Ledger> m_ledger; ///< opened when it is needed
    LookOptions m_options;
    std::unique_ptr<DomainFeed> m_feed;
    std::unique_ptr<Survey> m_survey;
    QList<DomainName> m_begun; ///< not told yet
    QList<Done> m_looked;      ///< not handed over yet
    DomainsProgress m_progress;
    QElapsedTimer m_since;
    QTimer m_hand;
    bool m_complained = false; ///< in this run
    bool m_shortage = false;
};

} // namespace Postseal
