#include "store/reportstore.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Query = Database::Query;

constexpr int daysOfReports = 16;
constexpr int mostDays = 8;     // of one report; RFC 8460 4.1 has one
constexpr int exactAttempt = 2; // the id for exactly what a report says
constexpr int mostAttempts = 1000;

/// RFC 8460 4.4 has each failure at one server; for the checks its type is enough.
void addFailure(QList<ReportedFailure> *list, const QString &type, qint64 sessions)
{
    constexpr qsizetype most = 100;
    auto known = std::find_if(list->begin(), list->end(),
                              [&](const ReportedFailure &each) { return each.type == type; });
    if (known == list->end() && list->size() >= most)
        known = std::prev(list->end());
    if (known == list->end()) {
        list->append({list->size() + 1 < most ? type : u"other"_s, 0});
        known = std::prev(list->end());
    }
    known->sessions = addedSessions(known->sessions, sessions);
}

/// An empty text is no NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

/// A text as it is read: a cell of another hand may be as large as the memory, and would be copied several
/// times. Nothing that is written here is longer, also with what is put behind an id that is taken. Counted
/// in bytes, because texts end at a NUL for substr().
QString readText(const QString &column)
{
    return u"CAST(substr(CAST(%1 AS BLOB), 1, 4000) AS TEXT)"_s.arg(column);
}

/// The columns of storedFrom().
QString storedColumns()
{
    return u"id, "_s + readText(u"submitter"_s) + u", "_s + readText(u"report_id"_s) + u", "_s +
           readText(u"contact"_s) + u", start, until, added"_s;
}

/// A condition on the entries "e".
QString within(const ReportPeriod &period)
{
    if (period.isNull())
        return {};
    return u" AND e.until > %1 AND e.until <= %2 "_s.arg(period.since.toMSecsSinceEpoch())
        .arg(period.until.toMSecsSinceEpoch());
}

DomainName nameOf(const QVariant &value)
{
    return DomainName::fromUnicode(value.toString()).value_or(DomainName());
}

/// As digestOf() sorts them.
bool isBeforeInDigest(const DigestFailure &a, const DigestFailure &b)
{
    return std::tie(a.type, a.mx, a.address) < std::tie(b.type, b.mx, b.address);
}

/// Texts as they are put together for a mark. Earlier versions parted them by line ends, which a text may
/// hold.
enum class Parting { ByLength, ByLineEnd };

/// What a report says, in a few letters: nobody can find another one with the same.
QString markOf(const ReportDigest &report, Parting parting = Parting::ByLength)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto take = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(parting == Parting::ByLineEnd ? bytes + '\n'
                                                   : QByteArray::number(bytes.size()) + ':' + bytes);
    };
    take(report.end.toString(Qt::ISODateWithMs));
    for (const DigestEntry &entry : report.entries) {
        for (const QString &each : {entry.domain.toString(), entry.type, entry.mode,
                                    QString::number(entry.successful), QString::number(entry.failed)})
            take(each);
        if (parting == Parting::ByLength)
            take(QString::number(entry.failures.size()));
        for (const DigestFailure &failure : entry.failures) {
            for (const QString &each :
                 {failure.type, failure.mx, failure.address, QString::number(failure.sessions)})
                take(each);
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

/// Under which a report may stand: its own id; that with day and domain, for senders who use an id again; and
/// one for exactly what it says, because whoever knows an id can mail something else under it. Each of these
/// may be the id of somebody else's report: then numbers go on.
QString idFor(const ReportDigest &report, int attempt, Parting parting = Parting::ByLength)
{
    if (attempt == 0)
        return report.reportId;
    const QString domain = report.entries.isEmpty() ? QString() : report.entries.first().domain.toString();
    const QString ofDay = report.reportId + u' ' + report.start.toString(Qt::ISODate) + u' ' + domain;
    if (attempt == 1)
        return ofDay;
    const QString marked = ofDay + u' ' + markOf(report, parting);
    return attempt == exactAttempt ? marked : marked + u' ' + QString::number(attempt);
}

} // namespace

ReportStore::Inserts &ReportStore::inserts()
{
    if (!m_inserts)
        m_inserts.emplace(Inserts{
            Query::prepared(&m_database,
                            u"INSERT OR IGNORE INTO tls_report (submitter, report_id, contact, start, until, "
                            "added) VALUES (?, ?, ?, ?, ?, ?)"_s),
            Query::prepared(&m_database, u"INSERT INTO tls_entry (report, domain, type, mode, until, "
                                         "successful, failed) VALUES (?, ?, ?, ?, ?, ?, ?)"_s),
            Query::prepared(&m_database, u"INSERT INTO tls_failure VALUES (?, ?, ?, ?, ?)"_s)});
    return *m_inserts;
}

bool ReportStore::addEntry(qint64 report, const DigestEntry &entry, const QVariant &until)
{
    if (!inserts().entry.run({report, entry.domain.toString(), entry.type, text(entry.mode), until,
                              entry.successful, entry.failed}))
        return false;
    const qint64 number = inserts().entry.row();
    return std::all_of(entry.failures.begin(), entry.failures.end(), [&](const DigestFailure &failure) {
        return inserts().failure.run(
            {number, text(failure.type), text(failure.mx), text(failure.address), failure.sessions});
    });
}

/// The number of the new report; 0 when there is one of this id, negative when that failed.
qint64 ReportStore::addHead(const ReportDigest &report, const QString &id, const QDateTime &now)
{
    Query &row = inserts().report;
    if (!row.run({text(report.submitter), text(id), text(report.contact), Database::time(report.start),
                  Database::time(report.end), Database::time(now)}))
        return -1;
    return row.changed() == 0 ? 0 : row.row();
}

/// Leaves of the entries those that the stored report of this id does not have. Whether it has the same day,
/// and says something else of one of their domains.
bool ReportStore::leaveNew(const ReportDigest &report, const QString &id, QList<DigestEntry> *entries)
{
    Query row(&m_database, u"SELECT id, start, until FROM tls_report WHERE submitter = ? AND report_id = ?"_s,
              {text(report.submitter), text(id)});
    if (!row.next() || Database::timeOf(row.value(1)) != report.start)
        return false;
    QList<DigestEntry> stored = entriesOf(row.value(0).toLongLong(), true);
    for (DigestEntry &entry : stored)
        std::sort(entry.failures.begin(), entry.failures.end(), isBeforeInDigest);
    if (Database::timeOf(row.value(2)) == report.end)
        entries->removeIf([&](const DigestEntry &entry) { return stored.contains(entry); });
    return std::any_of(entries->begin(), entries->end(), [&](const DigestEntry &entry) {
        return std::any_of(stored.begin(), stored.end(),
                           [&](const DigestEntry &other) { return other.domain == entry.domain; });
    });
}

ReportStore::Kept ReportStore::add(const ReportDigest &report, const QDateTime &now)
{
    QList<DigestEntry> entries = report.entries;
    bool contradicts = false;
    const auto look = [&](const QString &id) {
        contradicts = leaveNew(report, id, &entries) || contradicts;
        return entries.isEmpty();
    };
    qint64 number = 0;
    for (int attempt = 0; number == 0 && attempt < mostAttempts; ++attempt) {
        if (attempt == exactAttempt && look(idFor(report, attempt, Parting::ByLineEnd)))
            return Kept::Known; // an earlier version took it in
        const QString id = idFor(report, attempt);
        number = addHead(report, id, now);
        if (number == 0 && look(id))
            return Kept::Known;
    }
    // Somebody took a thousand ids in advance; one that nobody can foresee is left.
    if (number == 0)
        number = addHead(report, report.reportId + u' ' + QUuid::createUuid().toString(QUuid::Id128), now);
    if (number <= 0)
        return Kept::Failed;
    const QVariant until = report.isDatedBy(now) ? Database::time(report.end) : Database::time({});
    const bool whole = std::all_of(entries.begin(), entries.end(),
                                   [&](const DigestEntry &entry) { return addEntry(number, entry, until); });
    return !whole ? Kept::Failed : contradicts ? Kept::Beside : Kept::Added;
}

QList<ReportedPolicy> ReportStore::reportsFor(const DomainName &domain, const QDateTime &now, bool *cut)
{
    QList<ReportedPolicy> list;
    if (!m_database.begin())
        return list;
    const QVariant since = Database::time(now.addDays(-daysOfReports));
    const QVariant until = Database::time(now.addDays(1));
    Query count(&m_database,
                u"SELECT COUNT(*) FROM tls_entry WHERE domain = ? AND until > ? AND until <= ?"_s,
                {domain.toString(), since, until});
    if (count.next() && cut != nullptr)
        *cut = count.value(0).toLongLong() > mostReports;
    // An entry has an end only when the dates of its report can be true.
    Query rows(
        &m_database,
        u"SELECT e.id, "_s + readText(u"r.submitter"_s) + u", "_s + readText(u"r.report_id"_s) +
            u", r.start, r.until, "_s + readText(u"e.type"_s) + u", e.successful, e.failed, "_s +
            readText(u"f.type"_s) +
            u", f.sessions FROM (SELECT * FROM tls_entry WHERE domain = ? AND until > ? "
            "AND until <= ? ORDER BY until DESC, id DESC LIMIT ?) e JOIN tls_report r ON r.id = e.report "
            "AND r.until - r.start <= ? LEFT JOIN tls_failure f ON f.entry = e.id ORDER BY e.until DESC, e.id DESC"_s,
        {domain.toString(), since, until, mostReports, qint64(mostDays) * 86400000});
    qint64 current = -1;
    while (rows.next()) {
        if (rows.value(0).toLongLong() != current) {
            current = rows.value(0).toLongLong();
            list.append({rows.value(1).toString(),
                         rows.value(2).toString(),
                         Database::timeOf(rows.value(3)),
                         Database::timeOf(rows.value(4)),
                         rows.value(5).toString(),
                         rows.value(6).toLongLong(),
                         rows.value(7).toLongLong(),
                         {}});
        }
        if (!rows.value(8).isNull())
            addFailure(&list.last().failures, rows.value(8).toString(), rows.value(9).toLongLong());
    }
    std::reverse(list.begin(), list.end());
    return list;
}

QList<DomainName> ReportStore::domains()
{
    QList<DomainName> list;
    if (!m_database.begin())
        return list;
    Query rows(&m_database, u"SELECT "_s + readText(u"domain"_s) +
                                u" FROM (SELECT DISTINCT domain FROM tls_entry ORDER BY domain)"_s);
    while (rows.next())
        list.append(nameOf(rows.value(0)));
    return list;
}

void ReportStore::summarise(DomainReports *domain, const ReportPeriod &period)
{
    const QString name = domain->domain.toString();
    const QString when = within(period);
    Query whole(&m_database,
                u"SELECT COUNT(DISTINCT r.id), MIN(CASE WHEN e.until IS NOT NULL THEN r.start END), "
                u"MAX(e.until) FROM tls_entry e "
                "JOIN tls_report r ON r.id = e.report WHERE e.domain = ?"_s +
                    when,
                {name});
    if (whole.next()) {
        domain->reports = whole.value(0).toLongLong();
        domain->from = Database::timeOf(whole.value(1));
        domain->to = Database::timeOf(whole.value(2));
    }
    Query senders(&m_database,
                  u"SELECT "_s + readText(u"submitter"_s) +
                      u" FROM (SELECT DISTINCT r.submitter AS submitter FROM tls_entry e JOIN tls_report r "
                      u"ON r.id = e.report "
                      "WHERE e.domain = ? "_s +
                      when + u"ORDER BY r.submitter LIMIT ?)"_s,
                  {name, DomainReports::mostSenders});
    while (senders.next())
        domain->senders.append(senders.value(0).toString());
    // TOTAL adds as a floating number: hostile counts do not overflow.
    Query types(
        &m_database,
        u"SELECT "_s + readText(u"type"_s) +
            u", CAST(TOTAL(successful) AS INTEGER), CAST(TOTAL(failed) AS INTEGER) FROM tls_entry e WHERE domain = ? "_s +
            when + u"GROUP BY type"_s,
        {name});
    while (types.next()) {
        const SessionCount count{types.value(1).toLongLong(), types.value(2).toLongLong()};
        domain->byPolicyType.insert(types.value(0).toString(), count);
        domain->sessions.successful = addedSessions(domain->sessions.successful, count.successful);
        domain->sessions.failed = addedSessions(domain->sessions.failed, count.failed);
    }
    Query failures(&m_database,
                   u"SELECT "_s + readText(u"f.type"_s) + u", "_s + readText(u"f.mx"_s) +
                       u", CAST(TOTAL(f.sessions) AS INTEGER) AS sum FROM tls_entry e "
                       "JOIN tls_failure f ON f.entry = e.id WHERE e.domain = ? "_s +
                       when +
                       u"GROUP BY f.type, f.mx "
                       "ORDER BY sum DESC, f.type, f.mx LIMIT ?"_s,
                   {name, DomainReports::mostFailures});
    while (failures.next())
        domain->failures.append(
            {failures.value(0).toString(), failures.value(1).toString(), failures.value(2).toLongLong()});
}

QList<DomainReports> ReportStore::summary(const DomainName &domain, const ReportPeriod &period)
{
    QList<DomainReports> list;
    const QList<DomainName> all = domains();
    for (const DomainName &each : all) {
        if (!domain.isNull() && each != domain)
            continue;
        list.append(DomainReports());
        list.last().domain = each;
        summarise(&list.last(), period);
    }
    return m_database.error().isEmpty() ? list : QList<DomainReports>();
}

QList<DigestEntry> ReportStore::entriesOf(qint64 report, bool withFailures)
{
    QList<DigestEntry> list;
    Query rows(&m_database,
               u"SELECT id, "_s + readText(u"domain"_s) + u", "_s + readText(u"type"_s) + u", "_s +
                   readText(u"mode"_s) +
                   u", successful, failed FROM tls_entry WHERE report = ? ORDER BY id"_s,
               {report});
    while (rows.next()) {
        list.append({nameOf(rows.value(1)),
                     rows.value(2).toString(),
                     rows.value(3).toString(),
                     rows.value(4).toLongLong(),
                     rows.value(5).toLongLong(),
                     {}});
        if (!withFailures)
            continue;
        Query failures(&m_database,
                       u"SELECT "_s + readText(u"type"_s) + u", "_s + readText(u"mx"_s) + u", "_s +
                           readText(u"address"_s) +
                           u", sessions FROM tls_failure WHERE entry = ? ORDER BY sessions DESC, rowid"_s,
                       {rows.value(0)});
        while (failures.next())
            list.last().failures.append({failures.value(0).toString(), failures.value(1).toString(),
                                         failures.value(2).toString(), failures.value(3).toLongLong()});
    }
    return list;
}

StoredReport ReportStore::storedFrom(const Query &row) const
{
    return {row.value(0).toLongLong(),      row.value(1).toString(),
            row.value(2).toString(),        row.value(3).toString(),
            Database::timeOf(row.value(4)), Database::timeOf(row.value(5)),
            Database::timeOf(row.value(6)), {}};
}

QList<StoredReport> ReportStore::list(const DomainName &domain, int most, const ReportPeriod &period)
{
    QList<StoredReport> list;
    if (!m_database.begin())
        return list;
    Query rows(
        &m_database,
        u"SELECT "_s + storedColumns() +
            u" FROM tls_report WHERE id IN (SELECT report FROM tls_entry e WHERE (? = '' OR domain = ?)"_s +
            within(period) + u") ORDER BY until DESC, id DESC LIMIT ?"_s,
        {domain.isNull() ? u""_s : domain.toString(), domain.toString(), most});
    while (rows.next()) {
        list.append(storedFrom(rows));
        list.last().entries = entriesOf(list.last().number, false);
    }
    return list;
}

std::optional<StoredReport> ReportStore::find(const QString &name)
{
    if (!m_database.begin())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    Query rows(&m_database,
               u"SELECT "_s + storedColumns() +
                   u" FROM tls_report WHERE report_id = ? OR id = ? ORDER BY id = ? DESC, id DESC LIMIT 1"_s,
               {name, isNumber ? number : -1, isNumber ? number : -1});
    if (!rows.next())
        return std::nullopt;
    StoredReport found = storedFrom(rows);
    found.entries = entriesOf(found.number, true);
    return found;
}

QList<ReportBar> ReportStore::bars(const DomainName &domain, Axis axis, const ReportPeriod &period, int most)
{
    QList<ReportBar> list;
    if (!m_database.begin())
        return list;
    const bool failuresOnly = axis == Axis::MailServer || axis == Axis::ResultType;
    const QString name = axis == Axis::Day          ? u"strftime('%Y-%m-%d', r.start / 1000, 'unixepoch')"_s
                         : axis == Axis::Sender     ? readText(u"r.submitter"_s)
                         : axis == Axis::MailServer ? readText(u"f.mx"_s)
                                                    : readText(u"f.type"_s);
    const QString sums = failuresOnly ? u"0, CAST(TOTAL(f.sessions) AS INTEGER)"_s
                                      : u"CAST(TOTAL(e.successful) AS INTEGER), "
                                        "CAST(TOTAL(e.failed) AS INTEGER)"_s;
    const QString order = axis == Axis::Day ? u"1 DESC"_s : u"3 DESC, 2 DESC, 1"_s;
    const QString failures = failuresOnly ? u"JOIN tls_failure f ON f.entry = e.id "_s : QString();
    Query rows(&m_database,
               u"SELECT "_s + name + u", "_s + sums +
                   u" FROM tls_entry e JOIN tls_report r ON r.id = e.report "_s + failures +
                   u"WHERE e.domain = ? AND e.until IS NOT NULL"_s + within(period) +
                   u" GROUP BY 1 ORDER BY "_s + order + u" LIMIT ?"_s,
               {domain.toString(), most});
    while (rows.next())
        list.append({rows.value(0).toString(), {rows.value(1).toLongLong(), rows.value(2).toLongLong()}});
    if (axis == Axis::Day)
        std::reverse(list.begin(), list.end());
    return list;
}

} // namespace Postseal
