#pragma once

#include "report/changes.h"
#include "store/database.h"

namespace Postseal {

/// A domain of the user's list, and how the last look at it went.
struct ListedDomain {
    DomainName domain;
    QDateTime looked; ///< UTC; invalid before the first look
    Verdict verdict = Verdict::Unknown;
    int problems = 0;                          ///< errors and warnings
    std::optional<QList<WatchChange>> changes; ///< since the look before; no value when there was none
    bool operator==(const ListedDomain &) const = default;
};

/// The domains that the user looks after, to be looked at together. Each keeps the state that its next look
/// is held against; that of a watch is another one, for there each change is told once.
class DomainList {
public:
    explicit DomainList(Database &database) : m_database(database) {}

    static constexpr int mostDomains = 10000;
    static constexpr int mostChanges = 30; ///< kept of a look
    /// By name. Empty with an error of the database, too.
    [[nodiscard]] QList<ListedDomain> all();
    [[nodiscard]] qsizetype count();
    /// Those that were not there yet, and for which there is room; no value with an error, then none was
    /// added.
    [[nodiscard]] std::optional<QList<DomainName>> add(const QList<DomainName> &domains,
                                                       const QDateTime &now);
    bool remove(const QList<DomainName> &domains);
    /// What the next look is held against; no value before the first, or when it cannot be read.
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
