#pragma once

#include "report/changes.h"
#include "store/database.h"

namespace Postseal {

/// The domains that are watched, and how each stood when it was last seen well.
class WatchStore {
public:
    explicit WatchStore(Database &database) : m_database(database) {}

    struct Watched {
        DomainName domain;
        QDateTime added;                 ///< UTC
        QDateTime looked;                ///< UTC; invalid before the first look
        std::optional<WatchState> state; ///< no value before the first look, or when it cannot be read
        bool damaged = false;            ///< there is a state, and it cannot be read
    };
    /// By name, at most mostWatched.
    static constexpr int mostWatched = 1000;
    [[nodiscard]] QList<Watched> list();
    /// No value when it is not watched, or with an error of the database.
    [[nodiscard]] std::optional<Watched> find(const DomainName &domain);

    /// What is watched already stays as it is. False with an error.
    bool add(const DomainName &domain, const QDateTime &now);
    bool remove(const DomainName &domain);
    /// Keeps the state of a look. Nothing is kept of a domain that is not watched any more.
    bool keep(const WatchState &state, const QDateTime &looked);

private:
    [[nodiscard]] QList<Watched> read(const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace Postseal
