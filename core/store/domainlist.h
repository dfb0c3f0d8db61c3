#pragma once

#include "report/changes.h"
#include "store/database.h"

namespace Postseal {

/// A domain of the user's list, and how the last look at it went.
struct ListedDomain {
    DomainName domain;
    QDateTime looked; ///< UTC; invalid before the first look
    Verdict verdict = Verdict::Unknown;
    int problems = 0;            ///< errors and warnings
    Status worst = Status::Pass; ///< of the problems: Warning or Error; Pass without any
    bool smtpTested = false;     ///< some mail server answered
    /// Since the look before; no value when there was none, or when nothing was found out.
    std::optional<QList<WatchChange>> changes;
    bool missing = false; ///< DNS says that there is no such domain
    bool operator==(const ListedDomain &) const = default;
};

/// The domains that the user looks after, to be looked at together. Each keeps the state that its next look
/// is held against; that of a watch is another one, for there each change is told once.
class DomainList {
public:
    explicit DomainList(Database &database) : m_database(database) {}

    static constexpr int mostDomains = 10000;
    static constexpr int mostChanges = 30; ///< kept of a look
    /// By name; no value with an error of the database.
    [[nodiscard]] std::optional<QList<ListedDomain>> all();

    struct Added {
        QList<DomainName> domains; ///< that were not there yet
        qsizetype leftOut = 0;     ///< for want of room
    };
    /// No value with an error of the database; then none was added.
    [[nodiscard]] std::optional<Added> add(const QList<DomainName> &domains, const QDateTime &now);
    bool remove(const QList<DomainName> &domains);
    /// What the next look is held against; no value before the first that found something out, when it is
    /// damaged, and with an error of the database.
    [[nodiscard]] std::optional<WatchState> state(const DomainName &domain);

    struct Looked {
        ListedDomain row;
        WatchState state;
    };
    /// Keeps what these looks came to, all or nothing. A domain that is not listed any more is passed over.
    bool keep(const QList<Looked> &looks);

private:
    Database &m_database;
};

} // namespace Postseal
