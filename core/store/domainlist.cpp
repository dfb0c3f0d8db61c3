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

/// No value when it is damaged: that is not "no change".
std::optional<QList<WatchChange>> changesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<WatchChange> changes;
    for (const QJsonValue &value : document.array()) {
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

/// An unknown number is taken for the worse.
Status worstOf(int number)
{
    return number == 0 ? Status::Pass : number == 1 ? Status::Warning : Status::Error;
}

int numberOf(Status worst)
{
    return worst == Status::Error ? 2 : worst == Status::Warning ? 1 : 0;
}

QVariant textOrNull(const std::optional<QList<WatchChange>> &changes)
{
    return changes ? QVariant(QString::fromUtf8(changesToJson(*changes)))
                   : QVariant(QMetaType::fromType<QString>());
}

} // namespace

std::optional<QList<ListedDomain>> DomainList::all()
{
    if (!m_database.begin())
        return std::nullopt;
    QList<ListedDomain> list;
    Database::Query rows(
        &m_database,
        u"SELECT domain, looked, verdict, problems, worst, smtp_tested, changes, missing FROM listed "
        "ORDER BY domain LIMIT %1"_s.arg(mostDomains));
    while (rows.next()) {
        const std::optional<DomainName> domain = DomainName::fromAscii(rows.value(0).toByteArray());
        if (!domain)
            continue; // written by someone else
        ListedDomain row;
        row.domain = *domain;
        row.looked = Database::timeOf(rows.value(1));
        row.verdict = verdictFromWord(rows.value(2).toByteArray());
        row.problems = std::max(0, rows.value(3).toInt());
        row.worst = worstOf(rows.value(4).toInt());
        row.smtpTested = rows.value(5).toBool();
        if (!rows.value(6).isNull())
            row.changes = changesFromJson(rows.value(6).toByteArray());
        row.missing = rows.value(7).toBool();
        list.append(row);
    }
    return rows.ok() ? std::optional(list) : std::nullopt;
}

std::optional<DomainList::Added> DomainList::add(const QList<DomainName> &domains, const QDateTime &now)
{
    Added added;
    const bool done = m_database.begin() && m_database.inTransaction([&] {
        Database::Query number(&m_database, u"SELECT COUNT(*) FROM listed"_s);
        qsizetype room = number.next() ? mostDomains - number.value(0).toLongLong() : 0;
        Database::Query find =
            Database::Query::prepared(&m_database, u"SELECT 1 FROM listed WHERE domain = ?"_s);
        Database::Query insert =
            Database::Query::prepared(&m_database, u"INSERT INTO listed (domain, added) VALUES (?, ?)"_s);
        for (const DomainName &domain : domains) {
            if (!find.run({domain.toString()}))
                return false;
            if (find.next())
                continue;
            if (room <= 0) {
                ++added.leftOut;
                continue;
            }
            if (!insert.run({domain.toString(), Database::time(now)}))
                return false;
            added.domains.append(domain);
            --room;
        }
        return number.ok();
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
    const std::optional<WatchState> state =
        row.next() ? readWatchState(row.value(0).toByteArray()) : std::nullopt;
    // A verdict that is not known is kept only as long as none ever was.
    return state && state->verdict != Verdict::Unknown ? state : std::nullopt;
}

bool DomainList::keep(const QList<Looked> &looks)
{
    return m_database.begin() && m_database.inTransaction([&] {
        Database::Query update = Database::Query::prepared(
            &m_database, u"UPDATE listed SET looked = ?, verdict = ?, problems = ?, worst = ?, "
                         "smtp_tested = ?, changes = ?, state = ?, missing = ? WHERE domain = ?"_s);
        return std::all_of(looks.begin(), looks.end(), [&](const Looked &look) {
            return update.run({Database::time(look.row.looked),
                               QString::fromLatin1(verdictWord(look.row.verdict)), look.row.problems,
                               numberOf(look.row.worst), look.row.smtpTested, textOrNull(look.row.changes),
                               toJson(look.state), look.row.missing, look.row.domain.toString()});
        });
    });
}

} // namespace Postseal
