#include "store/ledger.h"

#include "checks/sighting.h"
#include "store/reportstore.h"

#include <algorithm>

namespace Postseal {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const QList<DomainName> &names)
{
    QStringList list;
    for (const DomainName &name : names)
        list.append(name.toString());
    return list.isEmpty() ? u""_s : list.join(u' ');
}

/// An empty text is no NULL.
QString textOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? u""_s : QString::fromLatin1(bytes);
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

} // namespace

QList<Sighting> Ledger::states(const DomainName &domain, bool seen)
{
    QList<Sighting> list;
    if (!begin())
        return list;
    Query rows(this,
               u"SELECT first, last, id, policy, mx FROM sighting WHERE domain = ? AND seen = ? "
               "ORDER BY last DESC, rowid DESC LIMIT ?"_s,
               {domain.toString(), seen, mostSightings});
    while (rows.next())
        list.prepend({timeOf(rows.value(0)), timeOf(rows.value(1)), rows.value(2).toByteArray(),
                      rows.value(3).toByteArray(), namesIn(rows.value(4).toString())});
    return list;
}

std::optional<QList<Ledger::Row>> Ledger::newestLook(const DomainName &domain, const QDateTime &at, bool seen)
{
    Query rows(this,
               u"SELECT rowid, id, policy, mx FROM sighting WHERE domain = ? AND seen = ? AND last = "
               "(SELECT MAX(last) FROM sighting WHERE domain = ? AND seen = ? AND last <= ?)"_s,
               {domain.toString(), seen, domain.toString(), seen, time(at.addDays(1))});
    QList<Row> list;
    while (rows.next())
        list.append({rows.value(0).toLongLong(), rows.value(1).toByteArray(), rows.value(2).toByteArray(),
                     rows.value(3).toString()});
    return rows.ok() ? std::optional(list) : std::nullopt;
}

bool Ledger::keep(const DomainName &domain, const QList<Sighting> &states, bool seen, bool served)
{
    if (states.isEmpty())
        return true;
    const QDateTime &at = states.first().last;
    const std::optional<QList<Row>> newest = newestLook(domain, at, seen);
    if (!newest)
        return false;
    // That there is no record matters only after there was one, or beside a file that was left.
    if (newest->isEmpty() && states.first().id.isEmpty() && !served)
        return true;
    const auto isKnown = [&](const Sighting &state) {
        const QString mx = textOf(state.mx);
        return std::any_of(newest->begin(), newest->end(), [&](const Row &row) {
            return row.id == state.id && row.policy == state.policy && (mx.isEmpty() || row.mx == mx);
        });
    };
    if (newest->size() == states.size() && std::all_of(states.begin(), states.end(), isKnown))
        return std::all_of(newest->begin(), newest->end(), [&](const Row &row) {
            return Query(this, u"UPDATE sighting SET last = MAX(last, ?) WHERE rowid = ?"_s,
                         {time(at), row.number})
                .ok();
        });
    return std::all_of(states.begin(), states.end(), [&](const Sighting &state) {
        const Policy policy = parsePolicy(state.policy).value;
        return Query(this, u"INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {domain.toString(), time(state.first), time(state.last), state.id, state.policy, seen,
                      QString::fromLatin1(modeWord(policy.mode)),
                      policy.maxAge ? QVariant(qint64(*policy.maxAge)) : QVariant(), textOf(state.mx)})
            .ok();
    });
}

QList<Sighting> Ledger::sightings(const DomainName &domain)
{
    return states(domain, true);
}

bool Ledger::record(const Evidence &evidence)
{
    const QList<Sighting> seen = sightingsOf(evidence);
    const bool served =
        std::any_of(evidence.policy.begin(), evidence.policy.end(), [](const Fact<PolicyAnswer> &fact) {
            return fact.value() && fact.value()->status == 200;
        });
    return begin() &&
           inTransaction([&] { return keep(evidence.domain(), seen, true, served) && recordHost(evidence); });
}

HostSighting Ledger::hostSeen(const DomainName &domain)
{
    if (!begin())
        return {};
    Query row(this,
              u"SELECT records, since, last, ttl, cached_until, replaced, replaced_until FROM policyhost "
              "WHERE domain = ?"_s,
              {domain.toString()});
    if (!row.next())
        return {};
    return {row.value(0).toByteArray(), timeOf(row.value(1)), timeOf(row.value(2)),
            row.value(3).toUInt(),      timeOf(row.value(4)), row.value(5).toByteArray(),
            timeOf(row.value(6))};
}

bool Ledger::recordHost(const Evidence &evidence)
{
    const HostSighting before = hostSeen(evidence.domain());
    if (!error().isEmpty())
        return false;
    const HostSighting now = hostSeenWith(evidence, before);
    return now == before ||
           Query(this, u"INSERT OR REPLACE INTO policyhost VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {evidence.domain().toString(), textOf(now.records), time(now.since), time(now.last), now.ttl,
                  time(now.cachedUntil), textOf(now.replaced), time(now.replacedUntil)})
               .ok();
}

QList<Sighting> Ledger::handedOut(const DomainName &domain)
{
    return states(domain, false);
}

bool Ledger::recordHandedOut(const Choices &choices, const QDateTime &now)
{
    const Sighting given{now, now, choices.id, publicationFor(choices).policyFile, {}};
    return begin() && inTransaction([&] { return keep(choices.domain, {given}, false); });
}

Ledger::Recollection Ledger::recall(const DomainName &domain, const QDateTime &now)
{
    Recollection all;
    // A look that was made while the clock was wrong says nothing of what came before or after what.
    const auto toCome = [&now](const Sighting &seen) { return seen.first > now.addDays(1); };
    all.history = sightings(domain);
    all.history.removeIf(toCome);
    all.failed = !error().isEmpty();
    all.handedOut = handedOut(domain);
    all.failed = all.failed || !error().isEmpty();
    all.hostSeen = hostSeen(domain);
    if (all.hostSeen.last > now.addDays(1))
        all.hostSeen = {};
    all.failed = all.failed || !error().isEmpty();
    bool cut = false;
    all.reports = ReportStore(*this).reportsFor(domain, now, &cut);
    all.failed = all.failed || cut || !error().isEmpty(); // what is cut may be what failed
    return all;
}

} // namespace Postseal
