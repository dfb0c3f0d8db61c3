#include "report/delivery.h"

#include "checks/copies.h"
#include "checks/danejudging.h"
#include "checks/scene.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

/// What senders may ask of the mail servers. Those that have a copy of a policy go on asking it while they
/// find no other one (RFC 8461 3.3).
struct Demand {
    PolicyMode mode = PolicyMode::None; ///< the strictest of the policies that they find and accept
    Copies copies;
    bool copiesUnseen = false; ///< a policy to enforce is served, but not found or accepted now: who knows
                               ///< whether it was
    [[nodiscard]] bool isNothing() const
    {
        return mode == PolicyMode::None && copies.held.isEmpty() && copies.fading.isEmpty() && !copiesUnseen;
    }
};

Demand demandOf(const Scene &scene, Verdict policy)
{
    Demand demand;
    demand.copies = copiesHeld(scene);
    if (policy == Verdict::Protected || policy == Verdict::Testing || policy == Verdict::Off)
        demand.mode = scene.strictestMode();
    else
        demand.copiesUnseen =
            std::any_of(scene.policies.begin(), scene.policies.end(), [](const ServedPolicy &served) {
                const Policy &value = served.policy.value;
                return value.version == "STSv1" && value.maxAge && value.mode == PolicyMode::Enforce;
            });
    return demand;
}

/// The checks that a sender makes of one address of an MX (RFC 8461 4 and 5).
bool countsForDelivery(const Finding &finding)
{
    return isIn(finding, {"mx.name", "match.mx-covered", "smtp."}) && finding.outcome->blocks &&
           !isIn(finding, {"smtp.addresses", "smtp.certificate.expiring"});
}

/// The findings that count, by host and address: a thousand addresses each have some.
using ByEndpoint = QHash<std::pair<QString, QString>, QList<const Finding *>>;

ByEndpoint countedFindings(const Findings &findings)
{
    ByEndpoint counted;
    for (const Finding &finding : findings) {
        if (countsForDelivery(finding))
            counted[{finding.subject, finding.address}].append(&finding);
    }
    return counted;
}

/// Those about this address, in the order of the catalogue; what one leaves open is about every one.
QList<const Finding *> about(const ByEndpoint &findings, const DomainName &mx, const IpAddress &address)
{
    QList<const Finding *> found;
    const QSet<QString> hosts{QString(), mx.toString()}, addresses{QString(), address.toString()};
    for (const QString &host : hosts) {
        for (const QString &each : addresses)
            found += findings.value({host, each});
    }
    std::sort(found.begin(), found.end(), std::less<>());
    return found;
}

/// What stands against one address: every reason, and whether a sender would refuse or just not get through.
Delivery deliveryTo(const QList<const Finding *> &findings, const Demand &demand, const MxData &mx,
                    const IpAddress &address)
{
    using Action = Delivery::Action;
    Delivery row{mx.host, mx.preference, address, Action::Deliver, {}};
    bool faulty = false;
    bool unlisted = false;
    bool open = address.isNull(); // nothing to deliver to: neither delivered nor refused
    for (const Finding *each : findings) {
        const Finding &finding = *each;
        const bool down = isIn(finding, {"smtp.reachable"}) && finding.outcome->status != Status::Pass;
        const bool fault = finding.outcome->status == Status::Error;
        if (fault)
            row.because.append(finding.name());
        if (fault && !down)
            (isIn(finding, {"match."}) ? unlisted : faulty) = true;
        // Whether the policy names it was not found out.
        const bool unmatched =
            demand.mode != PolicyMode::None && finding.status == Status::Skipped && isIn(finding, {"match."});
        open = open || down || unmatched || finding.status == Status::Unknown;
    }
    const bool notInCopy = !isListedByAll(demand.copies.held, mx.host);
    const bool notInFading = !isListedByAll(demand.copies.fading, mx.host);
    if ((notInCopy || notInFading) && !unlisted)
        row.because.append(QStringLiteral("match.mx-covered/uncovered")); // what it is by that copy
    const bool copyFails = notInCopy || (faulty && !demand.copies.held.isEmpty());
    const bool fails = faulty || unlisted;
    if (!address.isNull() && (copyFails || (fails && demand.mode == PolicyMode::Enforce)))
        row.action = Action::Refuse;
    else if (notInFading || (fails && !demand.copies.fading.isEmpty()))
        row.action = Action::Unknown;
    else if (!address.isNull() && fails && demand.mode == PolicyMode::Testing)
        row.action = Action::DeliverUnprotected;
    else if ((open && !demand.isNothing()) || (fails && demand.copiesUnseen))
        row.action = Action::Unknown;
    return row;
}

Delivery::Dane daneAt(const Evidence &evidence, const MxEndpoint &endpoint)
{
    using Kind = DaneState::Kind;
    switch (daneStateOf(evidence, endpoint.host).kind) {
    case Kind::None:
    case Kind::NotSigned: // has no effect
        return Delivery::Dane::None;
    case Kind::Broken:
        return Delivery::Dane::Broken;
    case Kind::Open:
    case Kind::Failing:
    case Kind::NoResolver:
        return Delivery::Dane::Unknown;
    case Kind::Valid:
        break;
    }
    const std::optional<DaneMatch> match = daneMatchAt(evidence, endpoint);
    if (!match)
        return Delivery::Dane::Unknown;
    return *match == DaneMatch::Fits      ? Delivery::Dane::Fits
           : *match == DaneMatch::Differs ? Delivery::Dane::Differs
                                          : Delivery::Dane::Unusable;
}

} // namespace

bool isIn(const Finding &finding, std::initializer_list<QByteArrayView> families)
{
    const QByteArrayView id(finding.check->id);
    return std::any_of(families.begin(), families.end(),
                       [&](QByteArrayView family) { return id.startsWith(family); });
}

QList<Delivery> deliveryTable(const Scene &scene, const Findings &findings, Verdict policy)
{
    const Demand demand = demandOf(scene, policy);
    const ByEndpoint counted = countedFindings(findings);
    QList<Delivery> table;
    for (const MxData &mx : scene.evidence->mailHosts()) {
        QList<IpAddress> addresses = scene.evidence->judgedAddressesOf(mx.host);
        if (addresses.isEmpty())
            addresses.append(IpAddress());
        for (const IpAddress &address : addresses) {
            Delivery row = deliveryTo(about(counted, mx.host, address), demand, mx, address);
            if (policy == Verdict::Unknown)
                row.action = Delivery::Action::Unknown;
            row.dane = daneAt(*scene.evidence, {mx.host, address});
            table.append(row);
        }
    }
    return table;
}

const char *actionWord(Delivery::Action action)
{
    switch (action) {
    case Delivery::Action::Deliver:
        return "deliver";
    case Delivery::Action::Refuse:
        return "refuse";
    case Delivery::Action::DeliverUnprotected:
        return "deliver-unprotected";
    case Delivery::Action::Unknown:
        break;
    }
    return "unknown";
}

const char *daneWord(Delivery::Dane dane)
{
    switch (dane) {
    case Delivery::Dane::None:
        return "none";
    case Delivery::Dane::Fits:
        return "fits";
    case Delivery::Dane::Differs:
        return "differs";
    case Delivery::Dane::Unusable:
        return "unusable";
    case Delivery::Dane::Broken:
        return "broken";
    case Delivery::Dane::Unknown:
        break;
    }
    return "unknown";
}

} // namespace Postseal
