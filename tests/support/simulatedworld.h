#pragma once

#include "plan/plan.h"
#include "senders/reading.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

/// A year in the life of a domain: what it publishes, and what senders make of it with their caches.
namespace Simulated {
using namespace Postseal;

using Seconds = qint64;
constexpr Seconds minute = 60;
constexpr Seconds hour = 3600;
constexpr Seconds day = 86400;
constexpr Seconds yearEnd = 420 * day; // mail goes on for a while after the last change
constexpr int nothing = -1;

using Random = QRandomGenerator;
inline Seconds between(Random &random, Seconds least, Seconds most)
{
    return least + Seconds(random.generateDouble() * double(most - least + 1));
}
inline bool chance(Random &random, double part)
{
    return random.generateDouble() < part;
}

/// A value that changes at times.
class Timeline {
public:
    void set(Seconds at, int value) { m_values.emplace_back(at, value); }
    [[nodiscard]] int at(Seconds time) const
    {
        int value = nothing;
        for (const auto &[since, each] : m_values) {
            if (since > time)
                break;
            value = each;
        }
        return value;
    }
    [[nodiscard]] const std::vector<std::pair<Seconds, int>> &all() const { return m_values; }

private:
    std::vector<std::pair<Seconds, int>> m_values;
};

/// What the domain publishes, and when. Files, ids and sets of MX are numbers into the lists.
struct World {
    Seconds recordTtl = hour;
    Seconds mxTtl = hour;
    Timeline file, id, mx;
    QList<QByteArray> files;
    QList<QByteArray> ids;
    QList<QList<QByteArray>> mxSets;
    QList<std::pair<Seconds, Seconds>> enforced; ///< from when to when every sender has to enforce

    static constexpr Seconds dnsLag = 15 * minute; ///< until the last name server has a change
    static constexpr Seconds webLag = 2 * minute;  ///< caches in front of the web server

    template <class T> static int indexIn(QList<T> &list, const T &value)
    {
        if (!list.contains(value))
            list.append(value);
        return int(list.indexOf(value));
    }
    void serve(Seconds at, const QByteArray &text) { file.set(at, indexIn(files, text)); }
    void publish(Seconds at, const QByteArray &text) { id.set(at, indexIn(ids, text)); }
    void deliverTo(Seconds at, const QList<QByteArray> &hosts) { mx.set(at, indexIn(mxSets, hosts)); }
};

/// How a sending program keeps policies (core/senders tells how it reads them).
struct Keeping {
    const char *name;
    const char *readsAs = "RFC 8461";
    bool comparesId = true;
    bool prolongs = false;        ///< the same id prolongs the copy, even one that has run out
    Seconds refresh = 0;          ///< fetches again after so long, without a new id; 0: never
    bool refreshesAtHalf = false; ///< likewise after half of max_age
    Seconds leastEnforced = 0;    ///< keeps a policy in mode enforce at least so long
    Seconds least = 0;            ///< likewise any other
    Seconds longest = 366 * day;  ///< keeps none longer
    bool enforcesTesting = false; ///< can be set up so
};
inline constexpr std::array keepings{
    Keeping{.name = "as the standard says", .refresh = day},
    Keeping{.name = "standard, no refresh"},
    Keeping{.name = "standard, refresh at half of max_age", .refreshesAtHalf = true},
    Keeping{.name = "mox", .readsAs = "mox", .refresh = day},
    Keeping{.name = "postfix-mta-sts-resolver", .readsAs = "postfix-mta-sts-resolver", .prolongs = true},
    Keeping{.name = "postfix-mta-sts-resolver, strict",
            .readsAs = "postfix-mta-sts-resolver",
            .prolongs = true,
            .enforcesTesting = true},
    Keeping{.name = "postfix-tlspol", .readsAs = "postfix-tlspol", .comparesId = false, .longest = 30 * day},
    Keeping{.name = "chasquid", .readsAs = "chasquid", .comparesId = false, .refresh = 10 * minute},
    Keeping{.name = "maddy", .readsAs = "maddy", .refresh = 12 * hour},
    Keeping{.name = "KumoMTA", .readsAs = "KumoMTA"},
    Keeping{.name = "Stalwart", .readsAs = "Stalwart", .leastEnforced = day, .least = day},
    Keeping{.name = "mailauth", .readsAs = "mailauth (ZoneMTA)", .prolongs = true},
    Keeping{.name = "Halon", .readsAs = "Halon (halon-extras/mta-sts)", .prolongs = true},
    Keeping{.name = "Mimecast's library", .leastEnforced = 7 * day, .least = day},
};

/// What the senders of one world make of its files; worked out once.
class Readings {
public:
    explicit Readings(const World &world)
    {
        for (const QByteArray &file : world.files) {
            const Policy policy = parsePolicy(file).value;
            m_modes.push_back(policy.mode);
            m_maxAges.push_back(Seconds(policy.maxAge.value_or(0)));
            std::vector<bool> all, some;
            QMap<QByteArray, bool> known;
            for (const QList<QByteArray> &hosts : world.mxSets) {
                const auto met = [&](const QByteArray &host) {
                    if (!known.contains(host))
                        known[host] = covers(policy.mx, host);
                    return known.value(host);
                };
                all.push_back(std::all_of(hosts.begin(), hosts.end(), met));
                some.push_back(std::any_of(hosts.begin(), hosts.end(), met));
            }
            m_all.push_back(all);
            m_some.push_back(some);
            std::vector<bool> readable;
            for (const Keeping &keeping : keepings) {
                const auto sender = std::find_if(senders().begin(), senders().end(), [&](const Sender &each) {
                    return qstrcmp(each.name, keeping.readsAs) == 0;
                });
                readable.push_back(sender != senders().end() &&
                                   readPolicy(sender->policy, file).reading <= Reading::Misread);
            }
            m_readable.push_back(readable);
        }
    }
    [[nodiscard]] PolicyMode mode(int file) const { return m_modes[size_t(file)]; }
    [[nodiscard]] Seconds maxAge(int file) const { return m_maxAges[size_t(file)]; }
    [[nodiscard]] bool meetsAll(int file, int mx) const { return m_all[size_t(file)][size_t(mx)]; }
    [[nodiscard]] bool meetsSome(int file, int mx) const { return m_some[size_t(file)][size_t(mx)]; }
    [[nodiscard]] bool reads(size_t keeping, int file) const { return m_readable[size_t(file)][keeping]; }

private:
    std::vector<PolicyMode> m_modes;
    std::vector<Seconds> m_maxAges;
    std::vector<std::vector<bool>> m_all, m_some, m_readable;
};

/// What became of the mail of a year.
struct Losses {
    int mails = 0;
    int refused = 0;     ///< attempts at which a copy of a policy refused some MX
    int held = 0;        ///< of these, attempts at which it refused every MX
    int lost = 0;        ///< mails that every MX was refused for, for five days
    int unprotected = 0; ///< attempts without an enforced policy while every sender had to have one
    QByteArray first;    ///< the first of all these
    void tell(const char *what, const char *who, Seconds when)
    {
        if (first.isEmpty())
            first = QByteArray(what) + " by " + who + " at day " +
                    QByteArray::number(double(when) / double(day), 'f', 3);
    }
};

/// One sender, with its caches. Somebody may keep it from DNS or web for a while; it lives on its copy then.
class SimulatedSender {
public:
    SimulatedSender(const World &world, const Readings &readings, size_t keeping, quint32 seed)
        : m_world(world), m_readings(readings), m_index(keeping), m_keeping(keepings[keeping]), m_random(seed)
    {
        plan();
    }

    void live(Losses *losses)
    {
        while (!m_queue.empty()) {
            const auto [time, tries] = *m_queue.begin();
            m_queue.erase(m_queue.begin());
            losses->mails += tries == 0;
            attempt(time, tries, losses);
        }
    }

private:
    /// When mail comes, and when somebody is in the way: mostly where it hurts, around the changes.
    void plan()
    {
        const Seconds gap = Seconds(double(day) * std::pow(40.0, m_random.generateDouble()) / 4);
        for (Seconds at = between(m_random, 0, gap); at < yearEnd; at += between(m_random, 1, 2 * gap))
            m_queue.emplace(at, 0);
        for (const Timeline *line : {&m_world.id, &m_world.file, &m_world.mx}) {
            for (const auto &change : line->all()) {
                if (!chance(m_random, 0.5))
                    continue;
                const Seconds at = change.first;
                m_queue.emplace(at + between(m_random, 1, hour), 0);
                if (!chance(m_random, 0.3))
                    continue;
                const Seconds from = at + between(m_random, -hour, m_world.recordTtl + hour);
                m_queue.emplace(std::max<Seconds>(0, from - 1), 0);
                m_blocked.append({from, from + between(m_random, hour, 60 * day), chance(m_random, 0.6)});
            }
        }
    }
    /// Kept from the policy host; with records, from the record too.
    struct Blocked {
        Seconds from;
        Seconds to;
        bool records;
    };
    [[nodiscard]] bool isBlocked(Seconds now, bool records) const
    {
        return std::any_of(m_blocked.begin(), m_blocked.end(), [&](const Blocked &span) {
            return span.from <= now && now < span.to && (span.records || !records);
        });
    }
    [[nodiscard]] Seconds kept(int file) const
    {
        const Seconds least =
            m_readings.mode(file) == PolicyMode::Enforce ? m_keeping.leastEnforced : m_keeping.least;
        return std::min(std::max(m_readings.maxAge(file), least), m_keeping.longest);
    }
    /// A record through the cache of the resolver.
    struct Cached {
        int value = nothing;
        Seconds until = 0;
    };
    int ask(Cached *cached, const Timeline &line, Seconds ttl, Seconds now)
    {
        if (cached->until <= now)
            *cached = {line.at(now - between(m_random, 0, World::dnsLag)), now + ttl};
        return cached->value;
    }
    void fetch(int id, Seconds now)
    {
        const int file = m_world.file.at(now - between(m_random, 0, World::webLag));
        if (file == nothing || !m_readings.reads(m_index, file))
            return; // the copy stays
        m_file = file;
        m_id = id;
        m_fetched = now;
        m_until = now + kept(file);
    }
    void lookForPolicy(Seconds now)
    {
        if (isBlocked(now, true) && m_record.until <= now)
            return;
        const int id = ask(&m_record, m_world.id, m_world.recordTtl, now);
        if (id == nothing)
            return;
        const bool valid = m_file != nothing && now < m_until;
        if (m_keeping.prolongs && m_file != nothing && id == m_id) {
            m_until = now + kept(m_file);
            return;
        }
        const Seconds age = now - m_fetched;
        const bool wants = !valid || (m_keeping.comparesId && id != m_id) ||
                           (m_keeping.refresh > 0 && age >= m_keeping.refresh) ||
                           (m_keeping.refreshesAtHalf && age >= kept(m_file) / 2);
        if (wants && !isBlocked(now, false))
            fetch(id, now);
    }
    void attempt(Seconds now, int tries, Losses *losses)
    {
        constexpr std::array<Seconds, 8> retries{15 * minute, hour,    6 * hour, day,
                                                 2 * day,     3 * day, 4 * day,  5 * day};
        lookForPolicy(now);
        const int mx = ask(&m_mx, m_world.mx, m_world.mxTtl, now);
        const bool valid = m_file != nothing && now < m_until;
        const PolicyMode mode = valid ? m_readings.mode(m_file) : PolicyMode::None;
        const bool enforces =
            mode == PolicyMode::Enforce || (mode == PolicyMode::Testing && m_keeping.enforcesTesting);
        if (!enforces && !isBlocked(now, false) && hasToEnforce(now)) {
            ++losses->unprotected;
            losses->tell("no policy enforced", m_keeping.name, now);
        }
        if (!enforces || mx == nothing || m_readings.meetsAll(m_file, mx))
            return;
        ++losses->refused;
        losses->tell("an MX refused", m_keeping.name, now);
        if (m_readings.meetsSome(m_file, mx))
            return;
        ++losses->held;
        if (tries == int(retries.size()))
            ++losses->lost;
        else
            m_queue.emplace(now - (tries > 0 ? retries[size_t(tries) - 1] : 0) + retries[size_t(tries)],
                            tries + 1);
    }
    [[nodiscard]] bool hasToEnforce(Seconds now) const
    {
        return std::any_of(m_world.enforced.begin(), m_world.enforced.end(),
                           [&](const auto &span) { return span.first <= now && now < span.second; });
    }

    const World &m_world;
    const Readings &m_readings;
    size_t m_index;
    const Keeping &m_keeping;
    Random m_random;
    std::multimap<Seconds, int> m_queue; ///< attempts, and how many there were before
    QList<Blocked> m_blocked;
    Cached m_record, m_mx;
    int m_file = nothing; ///< the copy
    int m_id = nothing;
    Seconds m_fetched = 0;
    Seconds m_until = 0;
};

/// The year of a whole population: two senders of each kind.
inline Losses livesOn(const World &world, quint32 seed)
{
    const Readings readings(world);
    Losses losses;
    for (size_t keeping = 0; keeping < keepings.size(); ++keeping) {
        for (quint32 i = 0; i < 2; ++i)
            SimulatedSender(world, readings, keeping, seed * 64 + quint32(keeping) * 2 + i).live(&losses);
    }
    return losses;
}

} // namespace Simulated
