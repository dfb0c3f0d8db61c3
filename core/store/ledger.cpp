#include "store/ledger.h"

#include "checks/sighting.h"
#include "evidence/observationsjson.h"
#include "evidence/reported.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr int version = 2;
constexpr int daysOfReports = 16;

constexpr const char *schema[] = {
    "CREATE TABLE sighting (domain TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, "
    "id BLOB NOT NULL, policy BLOB NOT NULL)",
    "CREATE INDEX sighting_of ON sighting (domain, last)",
    // What a report says of one domain, as JSON: it is only ever read as a whole.
    "CREATE TABLE report (domain TEXT NOT NULL, submitter TEXT NOT NULL, report_id TEXT NOT NULL, "
    "until INTEGER NOT NULL, policies TEXT NOT NULL, PRIMARY KEY (domain, submitter, report_id))",
    "CREATE INDEX report_of ON report (domain, until)",
};
/// What version 2 has more: since when the MX are what they are, for plans.
constexpr const char *sinceVersion1 = "ALTER TABLE sighting ADD COLUMN mx TEXT NOT NULL DEFAULT ''";

QVariant time(const QDateTime &when)
{
    return when.toMSecsSinceEpoch();
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString textOf(const QList<DomainName> &names)
{
    QStringList list;
    for (const DomainName &name : names)
        list.append(name.toString());
    return list.join(u' ');
}

QList<DomainName> namesIn(const QString &text)
{
    QList<DomainName> names;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto name = DomainName::fromAscii(word.toLatin1()))
            names.append(*name);
    }
    return names;
}

/// What tells a report from the others of its sender; some leave out the id.
QString keyOf(const ReportedPolicy &policy)
{
    return policy.reportId.isEmpty() ? policy.start.toString(Qt::ISODate) : policy.reportId;
}

QByteArray jsonOf(const QList<ReportedPolicy> &policies)
{
    return QJsonDocument(Archive::Writer::write(policies).toArray()).toJson(QJsonDocument::Compact);
}

/// Empty when the text is not what jsonOf() wrote.
QList<ReportedPolicy> policiesOf(const QByteArray &json)
{
    Archive::ReadState state;
    Archive::Reader reader({}, {}, &state);
    QList<ReportedPolicy> policies;
    reader.read(QJsonDocument::fromJson(json).array(), u"policies"_s, policies);
    return state.fault.isEmpty() ? policies : QList<ReportedPolicy>();
}

} // namespace

/// One statement with its values. Tells the ledger when it fails.
class Ledger::Query {
public:
    Query(Ledger *ledger, const QString &text, const QVariantList &values = {})
        : m_query(QSqlDatabase::database(ledger->m_connection, false))
    {
        m_query.setForwardOnly(true);
        m_ok = m_query.prepare(text);
        for (const QVariant &value : values)
            m_query.addBindValue(value);
        m_ok = m_ok && m_query.exec();
        if (!m_ok)
            ledger->fail(m_query.lastError().databaseText());
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool next() { return m_ok && m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    bool m_ok = false;
};

Ledger::Ledger(const QString &path)
    : m_connection(QUuid::createUuid().toString()), m_path(QDir::toNativeSeparators(path))
{
    if (path != u":memory:")
        QFileInfo(path).dir().mkpath(u"."_s);
    m_usable = open(path);
    m_usable = m_usable && inTransaction([this] { return prepare(); });
}

bool Ledger::open(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!database.isValid()) {
        fail(QCoreApplication::translate("Ledger", "the SQLite driver of Qt is not installed"));
        return false;
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        fail(database.lastError().databaseText());
    return m_error.isEmpty();
}

Ledger::~Ledger()
{
    QSqlDatabase::removeDatabase(m_connection);
}

QString Ledger::usualPath()
{
    // Both programs share it, so the name of the running one does not come into it.
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(u"io.github.postseal.postseal/history.sqlite"_s);
}

void Ledger::fail(const QString &what)
{
    if (m_error.isEmpty())
        m_error =
            QCoreApplication::translate("Ledger", "The history in %1 cannot be used: %2.").arg(m_path, what);
}

bool Ledger::begin()
{
    if (m_usable)
        m_error.clear();
    return m_usable;
}

bool Ledger::inTransaction(const std::function<bool()> &work)
{
    if (!m_usable || !Query(this, u"BEGIN IMMEDIATE"_s).ok())
        return false;
    const bool done = work() && Query(this, u"COMMIT"_s).ok();
    if (!done)
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"ROLLBACK"_s);
    return done;
}

bool Ledger::prepare()
{
    Query found(this, u"PRAGMA user_version"_s);
    const int there = found.next() ? found.value(0).toInt() : -1;
    if (there == version || !found.ok())
        return found.ok();
    if (there != 0 && there != 1) {
        fail(QCoreApplication::translate("Ledger", "it was made by a newer version of Postseal"));
        return false;
    }
    for (const char *statement : schema) {
        if (there == 0 && !Query(this, QString::fromLatin1(statement)).ok())
            return false;
    }
    return Query(this, QString::fromLatin1(sinceVersion1)).ok() &&
           Query(this, u"PRAGMA user_version = %1"_s.arg(version)).ok();
}

QList<Sighting> Ledger::sightings(const DomainName &domain)
{
    QList<Sighting> list;
    if (!begin())
        return list;
    Query rows(
        this,
        u"SELECT first, last, id, policy, mx FROM sighting WHERE domain = ? ORDER BY last DESC, rowid DESC "
        "LIMIT ?"_s,
        {domain.toString(), mostSightings});
    while (rows.next())
        list.prepend({timeOf(rows.value(0)), timeOf(rows.value(1)), rows.value(2).toByteArray(),
                      rows.value(3).toByteArray(), namesIn(rows.value(4).toString())});
    return list;
}

bool Ledger::record(const Evidence &evidence)
{
    const std::optional<Sighting> seen = sightingOf(evidence);
    if (!begin() || !seen)
        return m_usable;
    const QString domain = evidence.domain().toString();
    const QString mx = textOf(seen->mx);
    return inTransaction([&] {
        Query newest(
            this,
            u"SELECT rowid, last, id, policy, mx FROM sighting WHERE domain = ? ORDER BY last DESC, rowid "
            "DESC LIMIT 1"_s,
            {domain});
        if (newest.next() && newest.value(2).toByteArray() == seen->id &&
            newest.value(3).toByteArray() == seen->policy &&
            (mx.isEmpty() || newest.value(4).toString() == mx))
            return Query(this, u"UPDATE sighting SET last = MAX(last, ?) WHERE rowid = ?"_s,
                         {time(seen->last), newest.value(0)})
                .ok();
        return Query(this, u"INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?)"_s,
                     {domain, time(seen->first), time(seen->last), seen->id, seen->policy, mx})
            .ok();
    });
}

QList<ReportedPolicy> Ledger::reports(const DomainName &domain, const QDateTime &now)
{
    QList<ReportedPolicy> list;
    if (!begin())
        return list;
    Query rows(this,
               u"SELECT policies FROM report WHERE domain = ? AND until > ? AND until <= ? "
               "ORDER BY until DESC"_s,
               {domain.toString(), time(now.addDays(-daysOfReports)), time(now.addDays(1))});
    while (list.size() < mostReports && rows.next())
        list += policiesOf(rows.value(0).toByteArray());
    std::reverse(list.begin(), list.end());
    return list;
}

Ledger::Kept Ledger::add(const QList<ReportedByDomain> &reports, const QDateTime &now)
{
    Kept kept;
    const auto keep = [&](const ReportedByDomain &report) {
        int added = 0;
        for (auto it = report.begin(); it != report.end(); ++it) {
            const ReportedPolicy &first = it->first();
            if (first.end > now.addDays(1)) // nobody can know that yet
                continue;
            Query insert(this, u"INSERT OR IGNORE INTO report VALUES (?, ?, ?, ?, ?)"_s,
                         {it.key().toString(), first.submitter, keyOf(first), time(first.end),
                          QString::fromUtf8(jsonOf(*it))});
            if (!insert.ok())
                return false;
            added += insert.changed();
        }
        (added > 0 ? kept.added : kept.known) += 1;
        return true;
    };
    const bool whole =
        begin() && inTransaction([&] {
            return Query(this, u"DELETE FROM report WHERE until < ?"_s, {time(now.addDays(-daysOfReports))})
                       .ok() &&
                   std::all_of(reports.begin(), reports.end(), keep);
        });
    return whole ? kept : Kept{0, 0, true};
}

Ledger::Recollection Ledger::recall(const DomainName &domain, const QDateTime &now)
{
    Recollection all;
    all.history = sightings(domain);
    all.failed = !m_error.isEmpty();
    all.reports = reports(domain, now);
    all.failed = all.failed || !m_error.isEmpty();
    return all;
}

} // namespace Postseal
