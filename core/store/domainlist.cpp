#include "store/domainlist.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 1000;

QByteArray changesToJson(const QList<WatchChange> &changes)
{
    QJsonArray array;
    for (const WatchChange &change : changes.mid(0, DomainList::mostChanges))
        array.append(QJsonObject{{u"severity"_s, QLatin1String(severityWord(change.severity))},
                                 {u"check"_s, QString::fromLatin1(change.check)},
                                 {u"message"_s, change.message}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<WatchChange> changesFromJson(const QByteArray &json)
{
    QList<WatchChange> changes;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        WatchChange change;
        for (const auto severity : {WatchChange::Severity::Better, WatchChange::Severity::Worse}) {
            if (value[u"severity"].toString() == QLatin1String(severityWord(severity)))
                change.severity = severity;
        }
        change.check = value[u"check"].toString().toLatin1();
        change.message = visibleSentence(value[u"message"].toString(), longestMessage);
        changes.append(change);
        if (changes.size() == DomainList::mostChanges)
            break;
    }
    return changes;
}

QVariant textOrNull(const std::optional<QList<WatchChange>> &changes)
{
    return changes ? QVariant(QString::fromUtf8(changesToJson(*changes)))
                   : QVariant(QMetaType::fromType<QString>());
}

} // namespace

QList<ListedDomain> DomainList::all()
{
    QList<ListedDomain> list;
    if (!m_database.begin())
        return list;
    Database::Query rows(&m_database,
                         u"SELECT domain, looked, verdict, problems, changes FROM listed ORDER BY domain "
                         "LIMIT %1"_s.arg(mostDomains));
    while (rows.next()) {
        const std::optional<DomainName> domain = DomainName::fromAscii(rows.value(0).toByteArray());
        if (!domain)
            continue; // written by someone else
        ListedDomain row{*domain,
                         Database::timeOf(rows.value(1)),
                         verdictFromWord(rows.value(2).toByteArray()),
                         std::max(0, rows.value(3).toInt()),
                         {}};
        if (!rows.value(4).isNull())
            row.changes = changesFromJson(rows.value(4).toByteArray());
        list.append(row);
    }
    return list;
}

qsizetype DomainList::count()
{
    if (!m_database.begin())
        return 0;
    Database::Query number(&m_database, u"SELECT COUNT(*) FROM listed"_s);
    return number.next() ? number.value(0).toLongLong() : 0;
}

std::optional<QList<DomainName>> DomainList::add(const QList<DomainName> &domains, const QDateTime &now)
{
    QList<DomainName> added;
    qsizetype room = mostDomains - count();
    const bool done = m_database.begin() && m_database.inTransaction([&] {
        Database::Query insert = Database::Query::prepared(
            &m_database, u"INSERT OR IGNORE INTO listed (domain, added) VALUES (?, ?)"_s);
        for (const DomainName &domain : domains) {
            if (room <= 0)
                break;
            if (!insert.run({domain.toString(), Database::time(now)}))
                return false;
            if (insert.changed() <= 0)
                continue;
            added.append(domain);
            --room;
        }
        return true;
    });
    return done ? std::optional(added) : std::nullopt;
}

bool DomainList::remove(const QList<DomainName> &domains)
{
    return m_database.begin() && m_database.inTransaction([&] {
        Database::Query gone =
            Database::Query::prepared(&m_database, u"DELETE FROM listed WHERE domain = ?"_s);
        return std::all_of(domains.begin(), domains.end(),
                           [&](const DomainName &domain) { return gone.run({domain.toString()}); });
    });
}

std::optional<WatchState> DomainList::state(const DomainName &domain)
{
    if (!m_database.begin())
        return std::nullopt;
    Database::Query row(&m_database, u"SELECT state FROM listed WHERE domain = ?"_s, {domain.toString()});
    return row.next() ? readWatchState(row.value(0).toByteArray()) : std::nullopt;
}

bool DomainList::keep(const QList<Looked> &looks)
{
    return m_database.begin() && m_database.inTransaction([&] {
        Database::Query update = Database::Query::prepared(
            &m_database, u"UPDATE listed SET looked = ?, verdict = ?, problems = ?, changes = ?, state = ? "
                         "WHERE domain = ?"_s);
        return std::all_of(looks.begin(), looks.end(), [&](const Looked &look) {
            return update.run({Database::time(look.row.looked),
                               QString::fromLatin1(verdictWord(look.row.verdict)), look.row.problems,
                               textOrNull(look.row.changes), toJson(look.state), look.row.domain.toString()});
        });
    });
}

} // namespace Postseal
