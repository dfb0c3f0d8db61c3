#include "base/text.h"
#include "checks/assess.h"
#include "checks/catalogue.h"
#include "checks/certificatejudging.h"
#include "checks/scene.h"
#include "checks/sighting.h"
#include "mtasts/publicsuffix.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

bool areSamePolicy(const QByteArray &a, const QByteArray &b)
{
    return a == b || parsePolicy(a).value == parsePolicy(b).value;
}

/// How long senders may go on using what a sighting saw (RFC 8461 3.2): from the last time it was served.
QDateTime keptUntil(const Sighting &sighting)
{
    const quint64 age = std::min(parsePolicy(sighting.policy).value.maxAge.value_or(0), maxMaxAge);
    return sighting.last.addSecs(qint64(age));
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
constexpr const Outcome *outcomes[] = {&ok, &sameId, &idFirst};
constexpr const char *needs[] = {"sts-txt.id", "sts-policy.max-age"};
constexpr const char *references[] = {"RFC 8461 3.1", "RFC 8461 8.1"};

/// The name servers agree on a newer record than the resolver has.
bool isBehindServers(const Scene &scene)
{
    return std::any_of(scene.earlier->begin(), scene.earlier->end(), [](const Finding &finding) {
        return finding.name() == u"sts-txt.consistent/cached"_s;
    });
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (evidence.historyFailed)
        return {historyNotRead()};
    QList<Sighting> seen = evidence.history;
    seen.removeIf([](const Sighting &each) { return each.id.isEmpty() || each.policy.isEmpty(); });
    if (seen.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no earlier run saw this domain"))};
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    const std::optional<Sighting> now = sightingIn(scene);
    if (!now)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "senders accept no policy now"))};
    if (isBehindServers(scene))
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the resolver still has the record of before"))};
    const QByteArray &id = now->id;
    const auto isOther = [&](const Sighting &each) { return !areSamePolicy(each.policy, now->policy); };
    const Arguments values{{u"id"_s, visibleText(id, 40)},
                           {u"domain"_s, scene.domain().toString()},
                           {u"newid"_s, QString::fromLatin1(idFromTime(evidence.observedAt))}};
    for (const Sighting &each : std::as_const(seen)) {
        const bool stillKept = keptUntil(each) > evidence.observedAt;
        if (each.id == id && stillKept && isOther(each))
            return {Opinion(sameId, values)};
    }
    // File first, then the id: then the file was changed while the id of before still stood.
    const bool fileFirst = std::any_of(seen.begin(), seen.end(), [&](const Sighting &each) {
        return each.id == seen.last().id && isOther(each);
    });
    if (seen.last().id != id && !isOther(seen.last()) && !fileFirst)
        return {Opinion(idFirst, values)};
    return {Opinion(ok)};
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
    QList<Sighting> served = evidence.history;
    served.removeIf([](const Sighting &each) { return each.policy.isEmpty(); });
    if (served.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no earlier run saw a policy"))};
    if (scene.policyPending)
        return {Opinion(Generic::running)};
    const bool gone = !scene.stsTxtPresent() || fileIsGone(scene);
    QDateTime until;
    for (const Sighting &each : std::as_const(served)) {
        if (parsePolicy(each.policy).value.mode != PolicyMode::None &&
            (!until.isValid() || keptUntil(each) > until))
            until = keptUntil(each);
    }
    // A policy of mode none at the end helps those that fetched it; the others hold the old one until then.
    if (!gone || !until.isValid() || until <= evidence.observedAt)
        return {Opinion(ok)};
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
constexpr const Outcome *outcomes[] = {&ok, &split, &hosted, &delegated};
constexpr const char *needs[] = {"sts-txt.present", "policy-host.address"};
constexpr const char *references[] = {"RFC 8461 8.2"};

/// Who runs a name: the registered domain behind its alias. Null where the name is the domain's own affair.
DomainName runBy(const Scene &scene, const DomainName &name, RecordType type)
{
    const DnsAnswer *answer = scene.evidence->answer(name, type).value();
    if (!answer || answer->chain.isEmpty())
        return {};
    const DomainName operatorDomain = registrableDomain(answer->chain.last());
    return operatorDomain == registrableDomain(scene.domain()) ? DomainName() : operatorDomain;
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    const DomainName record = runBy(scene, evidence.stsTxtName(), RecordType::TXT);
    DomainName host = runBy(scene, evidence.policyHost(), RecordType::A);
    if (host.isNull())
        host = runBy(scene, evidence.policyHost(), RecordType::AAAA);
    const auto nameOf = [&](const DomainName &name) {
        return (name.isNull() ? scene.domain() : name).toString();
    };
    const Arguments values{
        {u"domain"_s, scene.domain().toString()}, {u"a"_s, nameOf(record)}, {u"b"_s, nameOf(host)}};
    if (record.isNull())
        return {Opinion(host.isNull() ? ok : hosted, values)};
    return {Opinion(record == host ? delegated : split, values)};
}
} // namespace delegation

namespace subdomains {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "{sub} receives no mail, or has a policy of its own.")};
constexpr Outcome uncovered{"uncovered", Status::Info,
                            QT_TRANSLATE_NOOP("Check", "{sub} receives mail but has no policy."),
                            QT_TRANSLATE_NOOP("Check", "A policy never covers subdomains."),
                            QT_TRANSLATE_NOOP("Check", "Set up MTA-STS for {sub} too.")};
constexpr const Outcome *outcomes[] = {&ok, &uncovered};
constexpr const char *needs[] = {"sts-txt.present"};
constexpr const char *references[] = {"RFC 8461 3.4"};

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
    const QList<TxtData> texts = txt.value()->texts();
    const bool covered = std::any_of(texts.begin(), texts.end(),
                                     [](const TxtData &each) { return isStsRecord(each.joined()); });
    return Opinion(takesMail && !covered ? uncovered : ok, {{u"sub"_s, sub.toString()}});
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
