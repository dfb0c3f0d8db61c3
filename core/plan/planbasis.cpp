#include "checks/scene.h"
#include "checks/sighting.h"
#include "checks/ttl.h"
#include "plan/waits.h"

#include <algorithm>

namespace Postseal {
namespace {

/// Every address said for certain that it serves no file; or there is no address.
bool isSurelyWithoutFile(const Evidence &evidence)
{
    const auto isEmpty = [&](RecordType type) {
        const DnsAnswer *answer = evidence.answer(evidence.policyHost(), type).value();
        return answer && answer->isUsable() && answer->isEmpty();
    };
    if (isEmpty(RecordType::A) && isEmpty(RecordType::AAAA))
        return true;
    return !evidence.policy.isEmpty() &&
           std::all_of(evidence.policy.begin(), evidence.policy.end(), [](const Fact<PolicyAnswer> &fact) {
               return fact.value() && fact.value()->stage == PolicyAnswer::Stage::Done;
           });
}

PlanSight::Found foundIn(const Scene &scene, Policy *policy)
{
    const Evidence &evidence = *scene.evidence;
    const DnsAnswer *record = evidence.answer(evidence.stsTxtName(), RecordType::TXT).value();
    if (!record || !record->isUsable() || scene.policyPending)
        return PlanSight::Found::NotKnown;
    if (!scene.stsTxtPresent())
        return PlanSight::Found::Nothing;
    QList<Policy> accepted;
    for (const ServedPolicy &served : scene.policies) {
        if (scene.isAccepted(served) && !accepted.contains(served.policy.value))
            accepted.append(served.policy.value);
    }
    if (accepted.size() == 1 && sightingIn(scene)) {
        *policy = accepted.first();
        return PlanSight::Found::Policy;
    }
    return accepted.isEmpty() && !isSurelyWithoutFile(evidence) ? PlanSight::Found::NotKnown
                                                                : PlanSight::Found::Broken;
}

/// What was seen at a time, with the policy read.
struct State {
    QDateTime first;
    QByteArray id;
    Policy policy;
    QList<DomainName> mx;
};

/// What the history and this look saw, oldest first; the last one is what is there now.
QList<State> statesOf(const PlanSight &sight)
{
    QList<State> states;
    for (const Sighting &seen : sight.history) {
        if (!seen.policy.isEmpty() && !seen.id.isEmpty())
            states.append({seen.first, seen.id, parsePolicy(seen.policy).value, seen.mx});
    }
    std::stable_sort(states.begin(), states.end(),
                     [](const State &a, const State &b) { return a.first < b.first; });
    if (sight.found == PlanSight::Found::Policy && sight.looked) {
        QList<DomainName> hosts;
        for (const MxData &mx : sight.mx)
            hosts.append(mx.host);
        std::sort(hosts.begin(), hosts.end());
        states.append({sight.at, sight.id, sight.policy, hosts});
    }
    return states;
}

/// A copy of a state can be fetched while its file is served, and prolonged while its id is published: some
/// senders take the same id for proof that nothing changed. That it was last seen then says nothing of the
/// time until the next look, so it ends when something else was first seen.
QDateTime endOf(const QList<State> &states, qsizetype index)
{
    const State &old = states.at(index);
    const auto next = std::find_if(states.begin() + index + 1, states.end(), [&](const State &state) {
        return state.id != old.id && state.policy != old.policy;
    });
    return next == states.end() ? QDateTime() : next->first;
}

void addCopies(PlanBasis *basis, const QList<State> &states)
{
    const PlanSight &sight = basis->sight;
    const bool served = sight.found == PlanSight::Found::Policy;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const Policy &policy = states.at(i).policy;
        if (served && states.at(i).id == sight.id && policy == sight.policy)
            continue;
        QDateTime end = endOf(states, i);
        // Without a record nobody is sent there any more; it may have gone just now.
        if (!end.isValid() && sight.found == PlanSight::Found::Nothing)
            end = sight.at;
        basis->copies.append({policy, end.isValid() ? end.addSecs(qint64(runsOut(*basis, policy))) : end});
    }
}

/// What the user was given to publish, and no look ever saw: it may have been online for a while. Whoever
/// publishes does it at once, or comes back for it.
void addHandedOut(PlanBasis *basis, const QList<State> &states)
{
    for (const Sighting &given : basis->sight.handedOut) {
        const Policy policy = parsePolicy(given.policy).value;
        if (policy == policyFor(basis->choices))
            continue; // it is what the plan is about
        if (!basis->usedIds.contains(given.id))
            basis->usedIds.append(given.id);
        const bool seen = std::any_of(states.begin(), states.end(),
                                      [&](const State &state) { return state.policy == policy; });
        if (!seen)
            basis->copies.append({policy, given.last.addSecs(qint64(runsOut(*basis, policy)))});
    }
}

/// Before the first look there may have been another policy until just before, and nobody knows which.
void addUnknownCopy(PlanBasis *basis, const QList<State> &states, quint64 longestMaxAge)
{
    if (states.isEmpty())
        return;
    const Policy &first = states.first().policy;
    quint64 age = std::max(keptFor(first), std::min(longestMaxAge, maxMaxAge));
    // Mode none follows on another mode, most often one with a long max_age.
    if (first.mode == PolicyMode::None && longestMaxAge == 0)
        age = maxMaxAge;
    basis->knownSince = states.first().first;
    basis->copies.append(
        {std::nullopt, basis->knownSince.addSecs(qint64(basis->sight.recordTtl + settling + age))});
}

void addTimes(PlanBasis *basis, const QList<State> &states)
{
    const PlanSight &sight = basis->sight;
    if (sight.found != PlanSight::Found::Policy || !sight.looked)
        return;
    bool sameMx = true;
    bool sameId = true;
    bool samePolicy = true;
    for (auto it = states.crbegin(); it != states.crend(); ++it) {
        samePolicy = samePolicy && it->policy == sight.policy;
        sameId = sameId && samePolicy && it->id == sight.id;
        sameMx = sameMx && it->mx == states.last().mx;
        if (samePolicy)
            basis->unchangedSince = it->first;
        if (sameId)
            basis->idSince = it->first;
        if (sameMx)
            basis->mxSince = it->first;
    }
}

} // namespace

PlanSight planSight(const Evidence &evidence)
{
    const Scene scene = Scene::of(evidence);
    PlanSight sight;
    sight.at = evidence.observedAt;
    sight.found = foundIn(scene, &sight.policy);
    if (const auto seen = sightingIn(scene); seen && sight.found == PlanSight::Found::Policy)
        sight.id = seen->id;
    const DnsAnswer *mx = evidence.answer(evidence.domain(), RecordType::MX).value();
    sight.mx = evidence.mailHosts();
    sight.mxKnown = mx && mx->isUsable();
    sight.recordTtl = longestTtl(evidence, {evidence.stsTxtName(), RecordType::TXT});
    sight.mxTtl = longestTtl(evidence, {evidence.domain(), RecordType::MX});
    // An address that was given by hand says nothing of where the host points to.
    const auto host = evidence.policyServerGiven ? std::nullopt : hostRecordsIn(evidence);
    if (host && !host->contradicted)
        sight.host = host->records;
    sight.hostAddresses = evidence.addressesOf(evidence.policyHost());
    sight.hostTtl = longestTtlOfHost(evidence);
    sight.hostSeen = hostSeenWith(evidence, evidence.hostSeen);
    sight.publicNetworks = evidence.publicNetworks;
    sight.history = evidence.history;
    sight.handedOut = evidence.handedOut;
    sight.historyFailed = evidence.historyFailed;
    return sight;
}

PlanBasis planBasis(const PlanSight &sight, const Choices &choices, const QDateTime &now,
                    quint64 longestMaxAge)
{
    PlanBasis basis;
    basis.choices = choices;
    basis.now = now.toUTC();
    basis.sight = sight;
    // What is published from now on has the TTL that was chosen.
    basis.sight.recordTtl = std::max(sight.recordTtl, choices.ttl);
    basis.sight.mxTtl = std::max(sight.mxTtl, choices.ttl);
    const QList<State> states = statesOf(basis.sight);
    addCopies(&basis, states);
    addUnknownCopy(&basis, states, longestMaxAge);
    addTimes(&basis, states);
    for (const State &state : states) {
        if (!basis.usedIds.contains(state.id))
            basis.usedIds.append(state.id);
    }
    addHandedOut(&basis, states);
    const HostSighting &seen = sight.hostSeen;
    constexpr int daysOfMove = 14; // later on it is how things are, and no move any more
    if (!seen.replaced.isEmpty() && sight.host == seen.records && sight.host == hostRecordsOf(choices) &&
        seen.replacedUntil.addDays(daysOfMove) > basis.now)
        basis.oldHostUntil = seen.replacedUntil;
    basis.idIsFresh = basis.served() && !sight.id.isEmpty() && isStsId(sight.id) &&
                      std::none_of(states.begin(), states.end(), [&](const State &state) {
                          return state.id == sight.id && state.policy != sight.policy;
                      });
    return basis;
}

PlanBasis planBasis(const Evidence &evidence, const Choices &choices, const QDateTime &now)
{
    return planBasis(planSight(evidence), choices, now);
}

} // namespace Postseal
