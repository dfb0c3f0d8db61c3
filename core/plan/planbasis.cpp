#include "checks/nameserverjudging.h"
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

/// What senders find, and with it policy and id of the sight, or what they may still accept.
PlanSight::Found foundIn(const Scene &scene, PlanSight *sight)
{
    const Evidence &evidence = *scene.evidence;
    const DnsAnswer *record = evidence.answer(evidence.stsTxtName(), RecordType::TXT).value();
    if (!record || !record->isUsable() || scene.policyPending)
        return PlanSight::Found::NotKnown;
    QList<Policy> accepted;
    for (const ServedPolicy &served : scene.policies) {
        if (scene.isAccepted(served) && !accepted.contains(served.policy.value))
            accepted.append(served.policy.value);
    }
    if (!scene.stsTxtPresent()) {
        const ServersWithRecord servers = serversWithRecord(evidence);
        sight->serversDiffer = servers.with > 0 && servers.without > 0;
        sight->resolverBehind = servers.with > 0 && servers.without == 0;
        sight->stray = accepted;
        return sight->serversDiffer ? PlanSight::Found::NotKnown : PlanSight::Found::Nothing;
    }
    const QList<Sighting> seen = sightingsIn(scene);
    if (accepted.size() == 1 && !seen.isEmpty() && isStsId(seen.first().id)) {
        sight->policy = accepted.first();
        sight->id = seen.first().id;
        return PlanSight::Found::Policy;
    }
    sight->stray = accepted;
    return accepted.isEmpty() && !isSurelyWithoutFile(evidence) ? PlanSight::Found::NotKnown
                                                                : PlanSight::Found::Broken;
}

/// What the history and this look saw, oldest first; the last one is what is there now.
QList<PolicyState> statesOf(const PlanSight &sight)
{
    QList<PolicyState> states = statesIn(sight.history);
    if (!sight.looked)
        return states;
    QList<DomainName> hosts;
    for (const MxData &mx : sight.mx)
        hosts.append(mx.host);
    std::sort(hosts.begin(), hosts.end());
    if (sight.found == PlanSight::Found::Policy)
        states.append({sight.at, sight.id, sight.policy, hosts});
    // Without a record nobody is sent to a file any more; it may have gone just now.
    if (sight.found == PlanSight::Found::Nothing)
        states.append({sight.at, {}, {}, hosts});
    return states;
}

/// Since when there has been no record, as far as it was seen.
QDateTime goneSince(const QList<PolicyState> &states)
{
    QDateTime since;
    for (auto state = states.crbegin(); state != states.crend() && state->isNothing(); ++state)
        since = state->first;
    return since;
}

void addCopies(PlanBasis *basis, const QList<PolicyState> &states)
{
    const PlanSight &sight = basis->sight;
    const bool served = sight.found == PlanSight::Found::Policy;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const Policy &policy = states.at(i).policy;
        const bool isThis = served && states.at(i).id == sight.id && policy == sight.policy;
        if (isThis || states.at(i).isNothing())
            continue;
        basis->copies.append({policy, copiesUntil(states, i, sight.recordTtl)});
    }
    // Whoever fetched it just before the record went keeps it; behind a record it can still be had.
    const bool isGone = sight.found == PlanSight::Found::Nothing;
    const QDateTime gone = isGone ? goneSince(states) : QDateTime();
    for (const Policy &policy : sight.stray) {
        const quint64 wait = runsOutAfter(std::max(sight.recordTtl, ttlOfGone), policy);
        basis->copies.append({policy, gone.isValid() ? gone.addSecs(qint64(wait)) : QDateTime()});
    }
}

/// What the user was given to publish, and no look ever saw: it may have been online for a while. Whoever
/// publishes does it at once, or comes back for it.
void addHandedOut(PlanBasis *basis, const QList<PolicyState> &states)
{
    for (const Sighting &given : basis->sight.handedOut) {
        const Policy policy = parsePolicy(given.policy).value;
        if (policy == policyFor(basis->choices))
            continue; // it is what the plan is about
        if (!basis->usedIds.contains(given.id))
            basis->usedIds.append(given.id);
        const bool seen = std::any_of(states.begin(), states.end(),
                                      [&](const PolicyState &state) { return state.policy == policy; });
        if (!seen)
            basis->copies.append({policy, given.last.addSecs(qint64(runsOut(*basis, policy)))});
    }
}

/// Before the first look there may have been another policy until just before, and nobody knows which.
void addUnknownCopy(PlanBasis *basis, const QList<PolicyState> &states, quint64 longestMaxAge)
{
    const bool everServed = std::any_of(states.begin(), states.end(),
                                        [](const PolicyState &state) { return !state.isNothing(); });
    if (!everServed && (states.isEmpty() || longestMaxAge == 0))
        return;
    const Policy &first = states.first().policy;
    quint64 age = std::max(keptFor(first), std::min(longestMaxAge, maxMaxAge));
    // Mode none, or nothing, follows on another mode, most often one with a long max_age.
    if (first.mode != PolicyMode::Testing && first.mode != PolicyMode::Enforce && longestMaxAge == 0)
        age = maxMaxAge;
    basis->knownSince = states.first().first;
    basis->copies.append(
        {std::nullopt, basis->knownSince.addSecs(qint64(basis->sight.recordTtl + settling + age))});
}

void addTimes(PlanBasis *basis, const QList<PolicyState> &states)
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
    sight.found = foundIn(scene, &sight);
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
    const QList<PolicyState> states = statesOf(basis.sight);
    addCopies(&basis, states);
    addUnknownCopy(&basis, states, longestMaxAge);
    addTimes(&basis, states);
    for (const PolicyState &state : states) {
        if (!state.isNothing() && !basis.usedIds.contains(state.id))
            basis.usedIds.append(state.id);
    }
    addHandedOut(&basis, states);
    const HostSighting &seen = sight.hostSeen;
    constexpr int daysOfMove = 14; // later on it is how things are, and no move any more
    if (!seen.replaced.isEmpty() && sight.host == seen.records && sight.host == hostRecordsOf(choices) &&
        seen.replacedUntil.addDays(daysOfMove) > basis.now)
        basis.oldHostUntil = seen.replacedUntil;
    basis.idIsFresh = basis.served() && !sight.id.isEmpty() && isStsId(sight.id) &&
                      std::none_of(states.begin(), states.end(), [&](const PolicyState &state) {
                          return state.id == sight.id && state.policy != sight.policy;
                      });
    return basis;
}

PlanBasis planBasis(const Evidence &evidence, const Choices &choices, const QDateTime &now)
{
    return planBasis(planSight(evidence), choices, now);
}

} // namespace Postseal
