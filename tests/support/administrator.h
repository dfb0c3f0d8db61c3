#pragma once

#include "support/simulatedworld.h"

namespace Simulated {

/// How a plan can be broken.
enum class Mistake {
    None,
    WaitSkipped,      ///< the MX are changed at once behind the new policy
    WaitWithoutTtl,   ///< the wait is the max_age alone: as if nobody prolonged a copy by an old record
    WaitWithoutLeast, ///< as if nobody kept a policy for longer than its max_age
    IdBeforeFile,
    NoNewId,
    IdUsedAgain,
    OldGoesWithNew, ///< the old mx lines are taken out when the new ones come
    MxFirst,
    OldLinesGoAtOnce,   ///< right behind the MX change
    RemovedAtOnce,      ///< record and host, without mode none before
    RemovedWithoutWait, ///< right behind mode none
    OffWhileChanging    ///< switched off for the time of a change
};
inline constexpr std::array mistakes{
    std::pair{Mistake::WaitSkipped, "the wait skipped"},
    std::pair{Mistake::WaitWithoutTtl, "the wait without the TTL"},
    std::pair{Mistake::WaitWithoutLeast, "the wait without the least time that senders keep a policy"},
    std::pair{Mistake::IdBeforeFile, "the id before the file"},
    std::pair{Mistake::NoNewId, "no new id"},
    std::pair{Mistake::IdUsedAgain, "an id used again"},
    std::pair{Mistake::OldGoesWithNew, "old lines removed with the new ones"},
    std::pair{Mistake::MxFirst, "the MX changed first"},
    std::pair{Mistake::OldLinesGoAtOnce, "old lines removed right behind the MX change"},
    std::pair{Mistake::RemovedAtOnce, "removal without mode none"},
    std::pair{Mistake::RemovedWithoutWait, "removal without a wait"},
    std::pair{Mistake::OffWhileChanging, "switched off while changing"},
};

/// Plans and carries out a year of changes, as a busy person does: late, sometimes without an end, by one
/// plan on paper or by a new plan at each look.
class Administrator {
public:
    Administrator(World *world, quint32 seed, Mistake mistake)
        : m_world(world), m_random(seed), m_mistake(mistake)
    {
    }

    void liveThroughTheYear()
    {
        const std::array ttls{300, 3600, 14400, 86400};
        m_world->recordTtl = ttls[size_t(between(m_random, 0, 3))];
        m_world->mxTtl = chance(m_random, 0.15) ? 7 * day : ttls[size_t(between(m_random, 0, 3))];
        m_goal = std::array<quint64, 4>{86400, 604800, 1209600, 2592000}[size_t(between(m_random, 0, 3))];
        m_world->file.set(-yearEnd, nothing);
        m_world->id.set(-yearEnd, nothing);
        m_world->mx.set(-yearEnd, World::indexIn(m_world->mxSets, someServers()));
        m_now = between(m_random, 0, 10 * day);
        for (int changes = 0; m_now < 360 * day && changes < 60; ++changes) {
            const Change change = wish();
            if (m_free && chance(m_random, 0.7)) {
                // Without MTA-STS nothing stands in the way; no plan can know of it, so it has to have
                // settled.
                deliverTo(someServers());
                m_now += m_world->mxTtl + World::dnsLag;
            }
            m_next = change == Change::MailServers ? someServers(true) : QList<QByteArray>();
            if (m_mistake == Mistake::None && chance(m_random, 0.5))
                byLooks(change);
            else
                onPaper(change);
            m_now += between(m_random, minute, 25 * day);
        }
        endProtection();
    }

private:
    [[nodiscard]] static QDateTime dateOf(Seconds time)
    {
        return QDateTime::fromSecsSinceEpoch(1767225600 + time, Qt::UTC);
    }
    [[nodiscard]] static Seconds timeOf(const QDateTime &date)
    {
        return date.toSecsSinceEpoch() - 1767225600;
    }
    [[nodiscard]] Seconds lateness()
    {
        if (m_mistake != Mistake::None && chance(m_random, 0.5))
            return 0; // so that no delay makes good for the mistake
        return chance(m_random, 0.4) ? between(m_random, 0, hour)
                                     : between(m_random, 0, chance(m_random, 0.2) ? 30 * day : 3 * day);
    }
    QList<QByteArray> someServers(bool asPattern = false)
    {
        const QByteArray provider(1, char('a' + between(m_random, 0, 3)));
        if (asPattern && chance(m_random, 0.2))
            return {"*." + provider + ".example"};
        QList<QByteArray> hosts;
        for (Seconds i = between(m_random, 1, 3); i > 0; --i)
            hosts.append("mx" + QByteArray::number(between(m_random, 1, 3)) + '.' + provider + ".example");
        return QList<QByteArray>(QSet<QByteArray>(hosts.begin(), hosts.end()).values());
    }
    void deliverTo(const QList<QByteArray> &hosts)
    {
        QList<QByteArray> real;
        for (QByteArray host : hosts)
            real.append(host.startsWith("*.") ? host.replace(0, 1, "mx2") : host);
        m_world->deliverTo(m_now, real);
    }
    /// What is published now.
    [[nodiscard]] PolicyMode mode() const
    {
        const int file = m_world->file.at(m_now);
        return m_world->id.at(m_now) == nothing || file == nothing
                   ? PolicyMode::Unset
                   : parsePolicy(m_world->files.at(file)).value.mode;
    }
    Change wish()
    {
        const double dice = m_random.generateDouble();
        switch (mode()) {
        case PolicyMode::Enforce:
            return dice < 0.6   ? Change::MailServers
                   : dice < 0.7 ? Change::RollBack
                   : dice < 0.9 ? Change::Remove
                                : Change::Enforce;
        case PolicyMode::Testing:
            return dice < 0.6    ? Change::Enforce
                   : dice < 0.85 ? Change::MailServers
                   : dice < 0.9  ? Change::Remove
                                 : Change::SetUp;
        case PolicyMode::None:
            return dice < 0.4 ? Change::SetUp : dice < 0.8 ? Change::Remove : Change::MailServers;
        case PolicyMode::Unset:
            break;
        }
        return Change::SetUp;
    }

    [[nodiscard]] PlanSight look()
    {
        PlanSight sight;
        sight.at = dateOf(m_now);
        const int file = m_world->file.at(m_now);
        const int id = m_world->id.at(m_now);
        sight.found = id == nothing     ? PlanSight::Found::Nothing
                      : file == nothing ? PlanSight::Found::Broken
                                        : PlanSight::Found::Policy;
        sight.mxKnown = true;
        QList<DomainName> hosts;
        for (const QByteArray &host : m_world->mxSets.at(m_world->mx.at(m_now))) {
            sight.mx.append({10, *DomainName::fromAscii(host)});
            hosts.append(sight.mx.last().host);
        }
        std::sort(hosts.begin(), hosts.end());
        sight.recordTtl = quint32(m_world->recordTtl);
        sight.mxTtl = quint32(m_world->mxTtl);
        sight.history = m_ledger;
        if (sight.found == PlanSight::Found::Broken)
            return sight;
        Sighting seen{sight.at, sight.at, {}, {}, hosts};
        const Policy served = file == nothing ? Policy() : parsePolicy(m_world->files.at(file)).value;
        if (sight.found == PlanSight::Found::Nothing) {
            if (file != nothing)
                sight.stray = {served};
            if (m_ledger.isEmpty())
                return sight;
        } else {
            sight.policy = served;
            sight.id = seen.id = m_world->ids.at(id);
            seen.policy = m_world->files.at(file);
        }
        if (!m_ledger.isEmpty() && m_ledger.last().id == seen.id && m_ledger.last().policy == seen.policy &&
            m_ledger.last().mx == seen.mx)
            m_ledger.last().last = seen.last;
        else
            m_ledger.append(seen);
        return sight;
    }
    [[nodiscard]] PlanBasis basis()
    {
        const PlanSight sight = look();
        Choices choices;
        choices.domain = *DomainName::fromAscii("example.org");
        choices.ttl = 300;
        for (const MxData &mx : sight.mx)
            choices.mx.append(mx.host.ascii());
        PlanBasis made = planBasis(sight, choices, sight.at);
        made.next = m_next;
        made.goalMaxAge = m_goal;
        return made;
    }

    void onPaper(Change change)
    {
        const QList<PlanStep> steps = broken(planFor(change, basis()), change);
        for (const PlanStep &step : steps) {
            m_now = std::max(timeOf(step.notBefore), m_now + Seconds(step.wait)) + lateness();
            if (m_now > 380 * day || chance(m_random, m_mistake == Mistake::None ? 0.04 : 0.0))
                return;
            carryOut(step);
            m_now += 2 * minute;
            (void)look();
        }
        m_free = change == Change::Remove && !steps.isEmpty();
    }
    void byLooks(Change change)
    {
        for (int looks = 0; looks < 60 && m_now < 380 * day; ++looks) {
            const QList<PlanStep> steps = planFor(change, basis());
            const auto next = std::find_if(steps.begin(), steps.end(),
                                           [this](const PlanStep &step) { return !isDone(step); });
            if (next == steps.end()) {
                m_free = change == Change::Remove && !steps.isEmpty();
                return;
            }
            if (timeOf(next->notBefore) > m_now) {
                m_now += chance(m_random, 0.5) ? timeOf(next->notBefore) - m_now + lateness()
                                               : between(m_random, minute, 5 * day);
                continue;
            }
            if (chance(m_random, 0.04))
                return;
            carryOut(*next);
            m_now += minute + (chance(m_random, 0.5) ? 0 : lateness());
        }
    }
    [[nodiscard]] bool isDone(const PlanStep &step) const
    {
        const int file = m_world->file.at(m_now);
        const int id = m_world->id.at(m_now);
        switch (step.kind) {
        case PlanStep::Kind::File:
            return file != nothing && m_world->files.at(file) == step.policyFile;
        case PlanStep::Kind::Record:
            return id != nothing && m_world->ids.at(id) == idOf(step);
        case PlanStep::Kind::MailServers:
            for (const QByteArray &host : m_world->mxSets.at(m_world->mx.at(m_now))) {
                if (!covers(step.mailHosts, host))
                    return false;
            }
            return true;
        case PlanStep::Kind::RemoveRecord:
            return id == nothing;
        case PlanStep::Kind::RemoveHost:
            return file == nothing;
        default:
            break;
        }
        return timeOf(step.notBefore) <= m_now;
    }
    [[nodiscard]] static QByteArray idOf(const PlanStep &step)
    {
        return parseStsRecord(step.publish.first().value).value.id.value_or(QByteArray());
    }
    void carryOut(const PlanStep &step)
    {
        m_free = false;
        switch (step.kind) {
        case PlanStep::Kind::File:
            m_world->serve(m_now, step.policyFile);
            if (parsePolicy(step.policyFile).value.mode != PolicyMode::Enforce && !m_off)
                endProtection();
            break;
        case PlanStep::Kind::Record:
            m_world->publish(m_now, m_mistake == Mistake::IdUsedAgain
                                        ? QByteArray(1, m_odd++ % 2 == 0 ? 'A' : 'B')
                                        : idOf(step));
            if (mode() == PolicyMode::Enforce && m_enforcedSince < 0)
                m_enforcedSince = m_now + m_world->recordTtl + World::dnsLag + 2 * day;
            break;
        case PlanStep::Kind::MailServers:
            deliverTo(step.mailHosts);
            break;
        case PlanStep::Kind::RemoveRecord:
            m_world->id.set(m_now, nothing);
            endProtection();
            break;
        case PlanStep::Kind::RemoveHost:
            m_world->file.set(m_now, nothing);
            break;
        default:
            break;
        }
    }
    void endProtection()
    {
        if (m_enforcedSince >= 0 && m_enforcedSince < m_now)
            m_world->enforced.append({m_enforcedSince, m_now});
        m_enforcedSince = -1;
    }

    [[nodiscard]] QList<PlanStep> broken(QList<PlanStep> steps, Change change);
    void breakChange(QList<PlanStep> *steps);
    void breakRemoval(QList<PlanStep> *steps);

    World *m_world;
    Random m_random;
    Mistake m_mistake;
    Seconds m_now = 0;
    Seconds m_enforcedSince = -1;
    quint64 m_goal = 2592000;
    QList<QByteArray> m_next;
    QList<Sighting> m_ledger;
    bool m_free = true; ///< no policy is in any cache, by the plan
    bool m_off = false; ///< switched off by a mistake
    int m_odd = 0;
};

inline QList<PlanStep> Administrator::broken(QList<PlanStep> steps, Change change)
{
    if (m_mistake == Mistake::IdBeforeFile) {
        for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
            if (steps.at(i).kind != PlanStep::Kind::File || steps.at(i + 1).kind != PlanStep::Kind::Record)
                continue;
            std::swap(steps[i], steps[i + 1]);
            std::swap(steps[i].wait, steps[i + 1].wait);
            steps[i].notBefore = steps.at(i + 1).notBefore;
            steps[i + 1].wait = quint64(between(m_random, hour, day));
        }
    }
    if (m_mistake == Mistake::NoNewId && mode() != PolicyMode::Unset)
        steps.removeIf([](const PlanStep &step) { return step.kind == PlanStep::Kind::Record; });
    if (change == Change::MailServers)
        breakChange(&steps);
    if (change == Change::Remove)
        breakRemoval(&steps);
    return steps;
}

inline void Administrator::breakChange(QList<PlanStep> *steps)
{
    const auto mx = std::find_if(steps->begin(), steps->end(), [](const PlanStep &step) {
        return step.kind == PlanStep::Kind::MailServers;
    });
    if (mx == steps->end() || steps->first().kind != PlanStep::Kind::File)
        return;
    PlanStep &first = steps->first();
    Policy policy = parsePolicy(first.policyFile).value;
    const auto shorten = [&](quint64 wait) {
        mx->notBefore = {};
        mx->wait = std::min(mx->wait, wait);
    };
    switch (m_mistake) {
    case Mistake::WaitSkipped:
        return shorten(0);
    case Mistake::WaitWithoutTtl:
        return shorten(keptFor(policy));
    case Mistake::WaitWithoutLeast:
        return shorten(policy.maxAge.value_or(0) + quint64(m_world->recordTtl + hour));
    case Mistake::OldGoesWithNew:
        policy.mx = m_next;
        first.policyFile = policy.toText();
        return;
    case Mistake::MxFirst: {
        PlanStep moved = *mx;
        steps->erase(mx);
        moved.notBefore = {};
        moved.wait = 0;
        steps->prepend(moved);
        return;
    }
    case Mistake::OldLinesGoAtOnce:
        for (auto step = mx + 1; step != steps->end(); ++step) {
            step->notBefore = {};
            step->wait = 0;
        }
        return;
    case Mistake::OffWhileChanging:
        m_off = true;
        policy.mode = PolicyMode::None;
        policy.maxAge = quint64(day);
        first.policyFile = policy.toText();
        return;
    default:
        break;
    }
}

inline void Administrator::breakRemoval(QList<PlanStep> *steps)
{
    if (m_mistake == Mistake::RemovedAtOnce)
        steps->removeIf([](const PlanStep &step) {
            return step.kind == PlanStep::Kind::File || step.kind == PlanStep::Kind::Record;
        });
    if (m_mistake != Mistake::RemovedAtOnce && m_mistake != Mistake::RemovedWithoutWait)
        return;
    for (PlanStep &step : *steps) {
        step.notBefore = {};
        step.wait = 0;
    }
}

} // namespace Simulated
