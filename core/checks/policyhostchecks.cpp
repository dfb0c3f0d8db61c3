#include "checks/catalogue.h"
#include "checks/scene.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

struct HostAnswers {
    Fact<DnsAnswer> a;
    Fact<DnsAnswer> aaaa;
};

HostAnswers answersOf(const Scene &scene)
{
    const DomainName host = scene.evidence->policyHost();
    return {scene.evidence->answer(host, RecordType::A), scene.evidence->answer(host, RecordType::AAAA)};
}

Arguments hostArguments(const Scene &scene)
{
    return {{u"domain"_s, scene.domain().toString()}};
}

/// The family whose addresses are not known. What is served at those of the other one is judged all the same.
Opinions notFoundOut(const Scene &scene)
{
    const HostAnswers answers = answersOf(scene);
    for (const Fact<DnsAnswer> &fact : {answers.a, answers.aaaa}) {
        if (fact.value())
            continue;
        Opinions open = withoutValue(scene, fact);
        open.first().blocks =
            !scene.evidence->finished || scene.evidence->addressesOf(scene.evidence->policyHost()).isEmpty();
        return open;
    }
    return {};
}

namespace lookup {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The name servers answer for mta-sts.{domain}.")};
constexpr Outcome error{"error", Status::Error,
                        QT_TRANSLATE_NOOP("Check", "The question for mta-sts.{domain} ends in {rcode}."),
                        QT_TRANSLATE_NOOP("Check", "Senders can not fetch the policy."),
                        QT_TRANSLATE_NOOP("Check", "Repair the name servers or the CNAME chain.")};
constexpr const Outcome *outcomes[] = {&ok, &error};
constexpr const char *needs[] = {"domain.exists"};
constexpr const char *references[] = {"RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &)
{
    if (const Opinions open = notFoundOut(scene); !open.isEmpty())
        return open;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        if (scene.evidence->answer(scene.evidence->policyHost(), type).value()->isUsable())
            continue;
        Arguments values = hostArguments(scene);
        values.append({u"rcode"_s, endOf(scene, {scene.evidence->policyHost(), type})});
        // Senders go on with the family that they got; only both together stop them.
        const bool otherServes = !scene.evidence->addressesOf(scene.evidence->policyHost()).isEmpty();
        return {Opinion(error, otherServes ? Status::Warning : Status::Error, values)};
    }
    return {Opinion(ok, hostArguments(scene))};
}
} // namespace lookup

namespace address {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} has the addresses {addresses}.")};
constexpr Outcome missing{
    "missing", Status::Error, QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} has no A or AAAA record."),
    QT_TRANSLATE_NOOP("Check", "Senders build this name themselves; no other host can serve the policy."),
    QT_TRANSLATE_NOOP("Check", "Add an A/AAAA record for your web server or a CNAME to your provider.")};
constexpr Outcome dangling{
    "dangling", Status::Error,
    QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} is an alias for {target}, which has no address."),
    QT_TRANSLATE_NOOP("Check",
                      "Same as no record, and anyone who can claim {target} could publish a policy for you."),
    QT_TRANSLATE_NOOP("Check", "Correct or remove the CNAME.")};
constexpr Outcome ipv6Only{"ipv6-only", Status::Warning,
                           QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} has only IPv6 addresses."),
                           QT_TRANSLATE_NOOP("Check", "Senders without IPv6 can not fetch the policy."),
                           QT_TRANSLATE_NOOP("Check", "Add an IPv4 address.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &dangling, &ipv6Only};
constexpr const char *needs[] = {"policy-host.lookup"};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 8.2"};

Opinions judge(const Scene &scene, const Subject &)
{
    const HostAnswers answers = answersOf(scene);
    Arguments values = hostArguments(scene);
    const QList<IpAddress> addresses = scene.evidence->addressesOf(scene.evidence->policyHost());
    if (!addresses.isEmpty()) {
        QStringList list;
        for (const IpAddress &address : addresses)
            list.append(address.toString());
        values.append({u"addresses"_s, list.join(u", "_s)});
        const bool onlyV6 =
            answers.a.value() && answers.a.value()->isUsable() && answers.a.value()->isEmpty();
        return {Opinion(onlyV6 ? ipv6Only : ok, values)};
    }
    for (const Fact<DnsAnswer> &fact : {answers.a, answers.aaaa}) {
        if (!fact.value())
            return withoutValue(scene, fact);
    }
    if (scene.takesNoMail() && !scene.stsTxtPresent())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))};
    for (const Fact<DnsAnswer> &fact : {answers.a, answers.aaaa}) {
        if (fact.value()->chain.isEmpty())
            continue;
        values.append({u"target"_s, fact.value()->chain.last().toString()});
        return {Opinion(dangling, values)};
    }
    return {Opinion(missing, values)};
}
} // namespace address

namespace publicAddress {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "All addresses of mta-sts.{domain} are public.")};
constexpr Outcome privateAddress{"private", Status::Error,
                                 QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} points to {ip}."),
                                 QT_TRANSLATE_NOOP("Check", "Senders on the internet can not reach it."),
                                 QT_TRANSLATE_NOOP("Check", "Publish only public addresses.")};
constexpr const Outcome *outcomes[] = {&ok, &privateAddress};
constexpr const char *needs[] = {"policy-host.address"};
constexpr const char *references[] = {"RFC 6890"};

Opinions judge(const Scene &scene, const Subject &)
{
    QStringList found;
    for (const IpAddress &address : scene.evidence->addressesOf(scene.evidence->policyHost())) {
        if (!scene.evidence->countsAsPublic(address))
            found.append(address.toString());
    }
    Arguments values = hostArguments(scene);
    values.append({u"ip"_s, found.join(u", "_s)});
    if (scene.evidence->addressesOf(scene.evidence->policyHost()).isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the host has no address"))};
    if (const Opinions open = notFoundOut(scene); found.isEmpty() && !open.isEmpty())
        return open;
    return {Opinion(found.isEmpty() ? ok : privateAddress, values)};
}
} // namespace publicAddress

constexpr Check table[] = {
    {"policy-host.lookup", QT_TRANSLATE_NOOP("Check", "DNS answers for mta-sts"), Scope::Domain,
     lookup::needs, lookup::references, lookup::outcomes, lookup::judge},
    {"policy-host.address", QT_TRANSLATE_NOOP("Check", "Policy host has an address"), Scope::Domain,
     address::needs, address::references, address::outcomes, address::judge},
    {"policy-host.public-address", QT_TRANSLATE_NOOP("Check", "Policy host address is public"), Scope::Domain,
     publicAddress::needs, publicAddress::references, publicAddress::outcomes, publicAddress::judge},
};

} // namespace

std::span<const Check> policyHostChecks()
{
    return table;
}

} // namespace Postseal
