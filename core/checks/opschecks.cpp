#include "base/text.h"
#include "checks/assess.h"
#include "checks/catalogue.h"
#include "checks/certificatejudging.h"
#include "checks/copies.h"
#include "checks/policystates.h"
#include "checks/scene.h"
#include "checks/sighting.h"
#include "checks/ttl.h"
#include "mtasts/publicsuffix.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

/// Until when senders may go on using what was there before, as a plan reckons it; invalid while they may get
/// it anew.
QDateTime keptUntil(const Scene &scene, const QList<PolicyState> &states, qsizetype index)
{
    const Evidence &evidence = *scene.evidence;
    return copiesUntil(states, index, longestTtl(evidence, {evidence.stsTxtName(), RecordType::TXT}));
}

namespace updateOrder {
constexpr Outcome ok{
    "ok", Status::Pass,
    QT_TRANSLATE_NOOP("Check", "Policy and id belong together, as far as earlier runs tell.")};
constexpr Outcome sameId{
    "same-id", Status::Error, QT_TRANSLATE_NOOP("Check", "The policy file changed but the id is still {id}."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders with a cached copy do not notice; some prolong the old one again and again."),
    QT_TRANSLATE_NOOP("Check", "Publish a new id now: _mta-sts.{domain} TXT \"v=STSv1; id={newid};\"")};
constexpr Outcome idFirst{
    "id-first", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "The id changed to {id}, but the policy file is the same as before."),
    QT_TRANSLATE_NOOP("Check",
                      "If the file is updated only now, senders may cache the old text under the new id."),
    QT_TRANSLATE_NOOP("Check",
                      "Change the file first, then the record; after the file another id, for example "
                      "{newid}. If it was meant so, all is well.")};
constexpr Outcome unlisted{
    "unlisted", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "Senders may still hold the policy of before, which does not list {mx}."),
    QT_TRANSLATE_NOOP("Check", "Until they see the new id they do not deliver there."),
    QT_TRANSLATE_NOOP("Check",
                      "Keep mail servers that the old policy lists until {date}; the next time publish the "
                      "policy first and the MX record a few days later.")};
constexpr const Outcome *outcomes[] = {&ok, &sameId, &idFirst, &unlisted};
constexpr const char *needs[] = {"sts-txt.id", "sts-policy.max-age"};
constexpr const char *references[] = {"RFC 8461 3.1", "RFC 8461 8.1"};

/// A policy was there before under the id of now, and senders may still have it.
bool isUsedAgain(const Scene &scene, const QList<PolicyState> &seen, const QByteArray &id,
                 const QList<Policy> &served)
{
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (seen[i].id != id || served.contains(seen[i].policy))
            continue;
        const QDateTime until = keptUntil(scene, seen, i);
        if (!until.isValid() || until > scene.evidence->observedAt)
            return true;
    }
    return false;
}

/// The name servers agree on a newer record than the resolver has.
bool isBehindServers(const Scene &scene)
{
    return std::any_of(scene.earlier->begin(), scene.earlier->end(), [](const Finding &finding) {
        return finding.name() == u"sts-txt.consistent/cached"_s;
    });
}

/// Mail servers that the policy of before does not let in, as long as a cache may hide that there is another.
Opinion unlistedBefore(const Scene &scene)
{
    const Copies copies = copiesHeld(scene);
    QStringList names;
    for (const MxData &mx : scene.evidence->mailHosts()) {
        if (names.size() < 5 && !isListedByAll(copies.fading, mx.host))
            names.append(mx.host.toString());
    }
    return names.isEmpty() ? Opinion(ok)
                           : Opinion(unlisted, {{u"mx"_s, names.join(u", "_s)},
                                                {u"date"_s, dateText(copies.fadingUntil)}});
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (evidence.historyFailed)
        return {historyNotRead()};
    const QList<PolicyState> all = statesIn(evidence.history);
    QList<PolicyState> seen = all;
    seen.removeIf([](const PolicyState &each) { return each.isNothing(); });
    if (seen.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no earlier run saw this domain"))};
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    const QList<PolicyState> now = statesIn(sightingsIn(scene));
    if (now.isEmpty())
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "senders accept no policy now"))};
    if (isBehindServers(scene))
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the resolver still has the record of before"))};
    const QByteArray &id = now.first().id;
    QList<Policy> served;
    for (const PolicyState &each : now)
        served.append(each.policy);
    const auto isOther = [&](const PolicyState &each) { return !served.contains(each.policy); };
    const Arguments values{{u"id"_s, visibleText(id, 40)},
                           {u"domain"_s, scene.domain().toString()},
                           {u"newid"_s, QString::fromLatin1(idFromTime(evidence.observedAt))}};
    if (isUsedAgain(scene, all, id, served))
        return {Opinion(sameId, values)};
    // File first, then the id: then the file was changed while the id of before still stood.
    const bool fileFirst = std::any_of(seen.begin(), seen.end(), [&](const PolicyState &each) {
        return each.id == seen.last().id && isOther(each);
    });
    if (seen.last().id != id && !isOther(seen.last()) && !fileFirst)
        return {Opinion(idFirst, values)};
    return {unlistedBefore(scene)};
}
} // namespace updateOrder

namespace removal {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Nothing was removed too early.")};
constexpr Outcome tooEarly{
    "too-early", Status::Error,
    QT_TRANSLATE_NOOP("Check", "MTA-STS was removed, but copies of the old policy are valid until {date}."),
    QT_TRANSLATE_NOOP("Check", "Senders must go on obeying them; after an MX change mail would stop."),
    QT_TRANSLATE_NOOP("Check",
                      "Put the file back with mode none and max_age 86400, set a new id ({newid}), and wait "
                      "until {date}.")};
constexpr const Outcome *outcomes[] = {&ok, &tooEarly};
constexpr const char *needs[] = {"sts-txt.lookup"};
constexpr const char *references[] = {"RFC 8461 8.3", "RFC 8461 3.3"};

/// When the last copy has run out that asks for anything, were it all gone now; invalid where none did.
QDateTime lastCopyUntil(const Scene &scene, QList<PolicyState> states)
{
    const Evidence &evidence = *scene.evidence;
    states.append({evidence.observedAt, {}, {}, {}});
    QDateTime last;
    for (qsizetype i = 0; i < states.size(); ++i) {
        if (states[i].isNothing() || states[i].policy.mode == PolicyMode::None)
            continue;
        const QDateTime until = keptUntil(scene, states, i);
        last = last.isValid() ? std::max(last, until) : until;
    }
    return last;
}

/// The web says so: no such host, or no such file. An outage is no removal.
bool fileIsGone(const Scene &scene)
{
    const Evidence &evidence = *scene.evidence;
    const auto isEmpty = [&](RecordType type) {
        const DnsAnswer *answer = evidence.answer(evidence.policyHost(), type).value();
        return answer && answer->isUsable() && answer->isEmpty();
    };
    if (isEmpty(RecordType::A) && isEmpty(RecordType::AAAA))
        return true;
    return !evidence.policy.isEmpty() &&
           std::all_of(evidence.policy.begin(), evidence.policy.end(), [](const Fact<PolicyAnswer> &fact) {
               return fact.value() && (fact.value()->status == 404 || fact.value()->status == 410);
           });
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (evidence.historyFailed)
        return {historyNotRead()};
    const QList<PolicyState> states = statesIn(evidence.history);
    if (std::all_of(states.begin(), states.end(), [](const PolicyState &each) { return each.isNothing(); }))
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no earlier run saw a policy"))};
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    const bool gone = !scene.stsTxtPresent() || fileIsGone(scene);
    const bool isThere =
        std::any_of(evidence.policy.begin(), evidence.policy.end(), [](const Fact<PolicyAnswer> &fact) {
            return fact.value() && fact.value()->status == 200;
        });
    // A policy of mode none at the end helps those that fetched it; the others hold the old one until then.
    const QDateTime until = lastCopyUntil(scene, states);
    if (!until.isValid() || until <= evidence.observedAt || (!gone && isThere))
        return {Opinion(ok)};
    if (!gone)
        return {Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "no whole answer came"))};
    return {Opinion(tooEarly, {{u"date"_s, dateText(until)},
                               {u"newid"_s, QString::fromLatin1(idFromTime(evidence.observedAt))}})};
}
} // namespace removal

namespace delegation {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Record and policy file are both run by {domain} itself.")};
constexpr Outcome split{
    "split", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "_mta-sts.{domain} is run by {a}, the policy file by {b}."),
    QT_TRANSLATE_NOOP("Check", "When one side changes the policy, the id may not follow."),
    QT_TRANSLATE_NOOP("Check",
                      "Delegate both _mta-sts.{domain} and mta-sts.{domain}, or neither; make sure the id "
                      "changes with the file.")};
constexpr Outcome unclear{
    "unclear", Status::Info,
    QT_TRANSLATE_NOOP(
        "Check", "_mta-sts.{domain} is run by {a}; who runs the policy file, its addresses do not tell."),
    QT_TRANSLATE_NOOP("Check", "When one side changes the policy, the id may not follow."),
    QT_TRANSLATE_NOOP("Check", "Make sure that the id changes with the file.")};
constexpr Outcome hosted{
    "hosted", Status::Info,
    QT_TRANSLATE_NOOP("Check", "The policy file is hosted at {b}, the record is your own."),
    QT_TRANSLATE_NOOP("Check", "Fine as long as nobody but you changes the file there."),
    QT_TRANSLATE_NOOP("Check", "Change the id of the record whenever the file changes.")};
constexpr Outcome delegated{
    "delegated", Status::Info, QT_TRANSLATE_NOOP("Check", "MTA-STS is run by {a}."),
    QT_TRANSLATE_NOOP("Check", "The provider decides on policy and id; the certificate must still name "
                               "mta-sts.{domain}."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr const Outcome *outcomes[] = {&ok, &split, &unclear, &hosted, &delegated};
constexpr const char *needs[] = {"sts-txt.present", "policy-host.address"};
constexpr const char *references[] = {"RFC 8461 8.2"};

/// Who runs a name: the registered domains behind its aliases, one after another; a provider may have its
/// files in a network of somebody else. Empty where the name is the domain's own affair.
QList<DomainName> runBy(const Scene &scene, const DomainName &name, RecordType type)
{
    const DnsAnswer *answer = scene.evidence->answer(name, type).value();
    QList<DomainName> operators;
    for (const DomainName &hop : answer ? answer->chain : QList<DomainName>()) {
        const DomainName operatorDomain = registrableDomain(hop);
        if (operatorDomain != registrableDomain(scene.domain()))
            operators.append(operatorDomain);
    }
    return operators;
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    const QList<DomainName> record = runBy(scene, evidence.stsTxtName(), RecordType::TXT);
    QList<DomainName> host = runBy(scene, evidence.policyHost(), RecordType::A);
    if (host.isEmpty())
        host = runBy(scene, evidence.policyHost(), RecordType::AAAA);
    const auto nameOf = [&](const QList<DomainName> &names) {
        return (names.isEmpty() ? scene.domain() : names.last()).toString();
    };
    Arguments values{
        {u"domain"_s, scene.domain().toString()}, {u"a"_s, nameOf(record)}, {u"b"_s, nameOf(host)}};
    if (record.isEmpty())
        return {Opinion(host.isEmpty() ? ok : hosted, values)};
    if (host.isEmpty())
        return {Opinion(unclear, values)};
    const auto common = std::find_if(record.begin(), record.end(),
                                     [&](const DomainName &each) { return host.contains(each); });
    if (common == record.end())
        return {Opinion(split, values)};
    values[1].second = common->toString();
    return {Opinion(delegated, values)};
}
} // namespace delegation

namespace subdomains {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check",
                                       "{sub} has no MX record that names a mail server, or has an "
                                       "MTA-STS record of its own; its policy file was not looked at.")};
constexpr Outcome uncovered{"uncovered", Status::Info,
                            QT_TRANSLATE_NOOP("Check", "{sub} receives mail but has no policy."),
                            QT_TRANSLATE_NOOP("Check", "A policy never covers subdomains."),
                            QT_TRANSLATE_NOOP("Check", "Set up MTA-STS for {sub} too.")};
constexpr const Outcome *outcomes[] = {&ok, &uncovered};
constexpr const char *needs[] = {"sts-txt.present"};
constexpr const char *references[] = {"RFC 8461 3.4"};

/// Exactly one record, because several are none, and an id in it (RFC 8461 3.1).
bool hasUsableRecord(const DnsAnswer &answer)
{
    QList<QByteArray> records;
    for (const TxtData &text : answer.texts()) {
        if (isStsRecord(text.joined()))
            records.append(text.joined());
    }
    return records.size() == 1 && isStsId(parseStsRecord(records.first()).value.id.value_or(QByteArray()));
}

Opinion opinionOn(const Scene &scene, const DomainName &sub)
{
    const Fact<DnsAnswer> &mx = scene.evidence->answer(sub, RecordType::MX);
    const Fact<DnsAnswer> &txt = scene.evidence->answer(sub.child("_mta-sts"), RecordType::TXT);
    for (const Fact<DnsAnswer> &fact : {mx, txt}) {
        if (!fact.value())
            return withoutValue(scene, fact).first();
        if (!fact.value()->isUsable())
            return Generic::unknownBecause(
                QT_TRANSLATE_NOOP("Check", "its name servers give no usable answer"));
    }
    const QList<MxData> hosts = mx.value()->mailExchangers();
    const bool takesMail =
        std::any_of(hosts.begin(), hosts.end(), [](const MxData &each) { return !each.host.isRoot(); });
    return Opinion(takesMail && !hasUsableRecord(*txt.value()) ? uncovered : ok,
                   {{u"sub"_s, sub.toString()}});
}

Opinions judge(const Scene &scene, const Subject &)
{
    Opinions opinions;
    for (const DomainName &sub : scene.evidence->subdomains)
        opinions.append(opinionOn(scene, sub).about(sub.toString()));
    if (opinions.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no subdomains were named"))};
    return opinions;
}
} // namespace subdomains

constexpr Check table[] = {
    {"ops.update-order", QT_TRANSLATE_NOOP("Check", "Policy and id change together"), Scope::Domain,
     updateOrder::needs, updateOrder::references, updateOrder::outcomes, updateOrder::judge},
    {"ops.removal", QT_TRANSLATE_NOOP("Check", "Orderly removal"), Scope::Domain, removal::needs,
     removal::references, removal::outcomes, removal::judge},
    {"ops.delegation", QT_TRANSLATE_NOOP("Check", "Record and file in one hand"), Scope::Domain,
     delegation::needs, delegation::references, delegation::outcomes, delegation::judge},
    {"ops.subdomains", QT_TRANSLATE_NOOP("Check", "Subdomains with mail"), Scope::Domain, subdomains::needs,
     subdomains::references, subdomains::outcomes, subdomains::judge},
};

} // namespace

std::span<const Check> opsChecks()
{
    return table;
}

} // namespace Postseal
