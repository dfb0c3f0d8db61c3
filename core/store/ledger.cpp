#include "store/ledger.h"

#include "checks/sighting.h"
#include "store/reportstore.h"

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

bool Ledger::keep(const DomainName &domain, const Sighting &state, bool seen)
{
    const Policy policy = parsePolicy(state.policy).value;
    const QString mx = textOf(state.mx);
    return begin() && inTransaction([&] {
               Query newest(this,
                            u"SELECT rowid, last, id, policy, mx FROM sighting WHERE domain = ? AND seen = ? "
                            "AND last <= ? ORDER BY last DESC, rowid DESC LIMIT 1"_s,
                            {domain.toString(), seen, time(state.last.addDays(1))});
               if (newest.next() && newest.value(2).toByteArray() == state.id &&
                   newest.value(3).toByteArray() == state.policy &&
                   (mx.isEmpty() || newest.value(4).toString() == mx))
                   return Query(this, u"UPDATE sighting SET last = MAX(last, ?) WHERE rowid = ?"_s,
                                {time(state.last), newest.value(0)})
                       .ok();
               return Query(this, u"INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {domain.toString(), time(state.first), time(state.last), state.id, state.policy,
                             seen, QString::fromLatin1(modeWord(policy.mode)),
                             policy.maxAge ? QVariant(qint64(*policy.maxAge)) : QVariant(), mx})
                   .ok();
           });
}

QList<Sighting> Ledger::sightings(const DomainName &domain)
{
    return states(domain, true);
}

bool Ledger::record(const Evidence &evidence)
{
    const std::optional<Sighting> seen = sightingOf(evidence);
    return begin() && inTransaction([&] {
               return (!seen || keep(evidence.domain(), *seen, true)) && recordHost(evidence);
           });
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
    return keep(choices.domain, {now, now, choices.id, publicationFor(choices).policyFile, {}}, false);
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
