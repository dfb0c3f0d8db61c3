#pragma once

#include "lookpreparation.h"
#include "probe/probethread.h"
#include "settings.h"
#include "store/domainlist.h"

#include <QObject>

#include <functional>

namespace Postseal {

class DomainsClerk;

/// How far the looks at the domains of the list are.
struct DomainsProgress {
    qsizetype done = 0;
    qsizetype offline = 0; ///< of those, without the name server of this computer
    qsizetype all = 0;
    qint64 elapsedMs = 0;
    bool operator==(const DomainsProgress &) const = default;
};

/// The list of domains that the user looks after, and the looks at all of them. The file of the list, the
/// looks and what is made of them have threads of their own: to this thread come finished rows, some at a
/// time.
class DomainsDesk : public QObject {
    Q_OBJECT
public:
    /// What it takes from the world.
    struct Means {
        std::function<Settings()> settings = Settings::load;
        QString history = Database::usualPath();
        /// Empty: as the settings say, and what was seen goes into the history.
        std::function<void(const LookPreparation::Use &)> options = {};
    };
    explicit DomainsDesk(Means means, QObject *parent = nullptr);
    ~DomainsDesk() override;

    void load();
    /// Takes one domain a line. Empty lines and those that begin with # are passed over; said() tells what
    /// became of it.
    void add(const QString &text);
    /// The same of the lines of files.
    void addFiles(const QStringList &paths);
    void remove(const QList<DomainName> &domains);
    /// Looks at these; nothing while others are looked at.
    void check(const QList<DomainName> &domains);
    void stop();
    [[nodiscard]] bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void loaded(const QList<Postseal::ListedDomain> &rows);
    void added(const QList<Postseal::ListedDomain> &rows);
    void removed(const QList<Postseal::DomainName> &domains);
    /// Looks have begun.
    void begun(const QList<Postseal::DomainName> &domains);
    /// Looks have ended; what they came to is kept, unless there was a complaint. A row that was not looked
    /// at says that nothing was learned: what was there before stays.
    void looked(const QList<Postseal::ListedDomain> &rows);
    void progressed(const Postseal::DomainsProgress &progress);
    /// The looks have begun, or all have ended.
    void checkingChanged();
    /// A sentence of what became of something.
    void said(const QString &sentence, bool isProblem);

private:
    friend class DomainsClerk;
    void endChecking();
    /// Calls the clerk in its own thread.
    template <class Work> void ask(Work work);

    Means m_means;
    LookPreparation m_preparation;
    ProbeThread m_thread;
    DomainsClerk *m_clerk; ///< lives in the thread
    bool m_checking = false;
    bool m_stopped = false; ///< before the looks could begin
};

} // namespace Postseal
