#include "store/watchstore.h"

namespace Postseal {

using namespace Qt::StringLiterals;

QList<WatchStore::Watched> WatchStore::read(const QString &where, const QVariantList &values)
{
    QList<Watched> list;
    if (!m_database.begin())
        return list;
    Database::Query rows(&m_database,
                         u"SELECT domain, added, looked, state FROM watched "_s + where +
                             u" ORDER BY domain LIMIT %1"_s.arg(mostWatched),
                         values);
    while (rows.next()) {
        const std::optional<DomainName> domain = DomainName::fromAscii(rows.value(0).toByteArray());
        if (!domain)
            continue; // written by someone else
        Watched row{*domain, Database::timeOf(rows.value(1)), Database::timeOf(rows.value(2)), {}};
        const QByteArray state = rows.value(3).toByteArray();
        if (!state.isEmpty()) {
            row.state = readWatchState(state);
            row.damaged = !row.state;
        }
        list.append(row);
    }
    return list;
}

QList<WatchStore::Watched> WatchStore::list()
{
    return read({}, {});
}

std::optional<WatchStore::Watched> WatchStore::find(const DomainName &domain)
{
    const QList<Watched> found = read(u"WHERE domain = ?"_s, {domain.toString()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool WatchStore::add(const DomainName &domain, const QDateTime &now)
{
    return m_database.begin() &&
           Database::Query(&m_database, u"INSERT OR IGNORE INTO watched (domain, added) VALUES (?, ?)"_s,
                           {domain.toString(), Database::time(now)})
               .ok();
}

bool WatchStore::remove(const DomainName &domain)
{
    return m_database.begin() &&
           Database::Query(&m_database, u"DELETE FROM watched WHERE domain = ?"_s, {domain.toString()}).ok();
}

bool WatchStore::keep(const WatchState &state, const QDateTime &looked)
{
    return m_database.begin() &&
           Database::Query(&m_database, u"UPDATE watched SET looked = ?, state = ? WHERE domain = ?"_s,
                           {Database::time(looked), toJson(state), state.domain.toString()})
               .ok();
}

} // namespace Postseal
