#include "checks/catalogue.h"
#include "checks/scene.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

/// The A answer, or the AAAA one where that failed: enough to see an alias and the end of the question.
Fact<DnsAnswer> addressFact(const Scene &scene, const DomainName &host, RecordType type)
{
    return scene.evidence->answer(host, type);
}

bool isUndecided(const Fact<DnsAnswer> &fact)
{
    return fact.isPending() || fact.isNotAsked();
}

/// Host and addresses of an MX that are not public.
QStringList privateAddresses(const Evidence &evidence, const DomainName &host)
{
    QStringList list;
    for (const IpAddress &address : evidence.addressesOf(host)) {
        if (!evidence.countsAsPublic(address))
            list.append(address.toString());
    }
    return list;
}

namespace present {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{count} MX records are published.")};
constexpr Outcome implicit{
    "implicit", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{domain} has no MX record; senders will try {domain} itself."),
    QT_TRANSLATE_NOOP(
        "Check",
        "It works, but the policy then has to list {domain} as mx and the certificate must carry that name."),
    QT_TRANSLATE_NOOP(
        "Check", "Publish an MX record that names your mail server; a policy has to list that name first.")};
constexpr Outcome none{"none", Status::Error,
                       QT_TRANSLATE_NOOP("Check", "{domain} has no mail server at all."),
                       QT_TRANSLATE_NOOP("Check", "There is nothing MTA-STS could protect."),
                       QT_TRANSLATE_NOOP("Check", "Publish an MX record first.")};
constexpr Outcome many{
    "many", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{count} MX hosts are published; only the first {limit} are looked at."),
    QT_TRANSLATE_NOOP("Check", "What is behind the others is not known."),
    QT_TRANSLATE_NOOP("Check", "Publish fewer MX records; a handful is enough for any domain.")};
constexpr const Outcome *outcomes[] = {&ok, &implicit, &none, &many};
constexpr const char *needs[] = {"domain.exists"};
constexpr const char *references[] = {"RFC 5321 5.1"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = scene.evidence->answer(scene.domain(), RecordType::MX);
    if (!fact.value())
        return withoutValue(scene, fact);
    if (scene.evidence->hasTooManyHosts())
        return {Opinion(many, {{u"count"_s, QString::number(fact.value()->records.size())},
                               {u"limit"_s, QString::number(Evidence::mostHosts)}})};
    if (!fact.value()->isEmpty())
        return {Opinion(ok, {{u"count"_s, QString::number(fact.value()->records.size())}})};
    const Arguments values{{u"domain"_s, scene.domain().toString()}};
    if (!scene.evidence->addressesOf(scene.domain()).isEmpty())
        return {Opinion(implicit, values)};
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> address = addressFact(scene, scene.domain(), type);
        if (!address.value())
            return withoutValue(scene, address);
        if (!address.value()->isUsable()) // the domain itself may be its mail server
            return {Generic::unknownBecause(
                QT_TRANSLATE_NOOP("Check", "the name servers of this host give no answer"))};
    }
    return {Opinion(none, values)};
}
} // namespace present

namespace nullMx {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The domain takes mail.")};
constexpr Outcome nullMx{
    "null", Status::Info, QT_TRANSLATE_NOOP("Check", "{domain} says that it takes no mail (null MX)."),
    QT_TRANSLATE_NOOP(
        "Check", "A policy has nothing to protect here; the other mx, match and smtp checks do not apply."),
    QT_TRANSLATE_NOOP("Check",
                      "Leave MTA-STS off, or publish mode none if an older policy is still cached.")};
// A sender that passes over the null MX tries the others, and asks of them what the policy says.
constexpr Outcome mixed{
    .code = "mixed",
    .status = Status::Error,
    .seen = QT_TRANSLATE_NOOP("Check", "A null MX stands beside real MX records."),
    .why = QT_TRANSLATE_NOOP("Check", "The two contradict each other; senders may refuse to deliver."),
    .fix = QT_TRANSLATE_NOOP("Check", "Remove the record with “.”, or all others."),
    .blocks = false};
constexpr const Outcome *outcomes[] = {&ok, &nullMx, &mixed};
constexpr const char *needs[] = {"mx.present"};
constexpr const char *references[] = {"RFC 7505 3"};

Opinions judge(const Scene &scene, const Subject &)
{
    const QList<MxData> hosts = scene.evidence->mx();
    const bool hasNull =
        std::any_of(hosts.begin(), hosts.end(), [](const MxData &mx) { return mx.host.isRoot(); });
    if (!hasNull)
        return {Opinion(ok)};
    return {Opinion(scene.takesNoMail() ? nullMx : mixed, {{u"domain"_s, scene.domain().toString()}})};
}
} // namespace nullMx

namespace name {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} is a host name.")};
constexpr Outcome ip{
    "ip", Status::Error, QT_TRANSLATE_NOOP("Check", "MX {mx} is an IP address."),
    QT_TRANSLATE_NOOP("Check", "An MX must be a name; no certificate or policy can match an address."),
    QT_TRANSLATE_NOOP("Check", "Give the server a name with an A or AAAA record and use that.")};
// It works for many, and a wildcard of the policy may fit it: so the server is looked at all the same.
constexpr Outcome bad{
    .code = "bad",
    .status = Status::Error,
    .seen = QT_TRANSLATE_NOOP("Check", "MX {mx} is not a valid host name."),
    .why = QT_TRANSLATE_NOOP("Check",
                             "An mx line can not name it, and a CA will not certify it; only wildcards fit."),
    .fix = QT_TRANSLATE_NOOP("Check", "Rename the host; a policy has to list the new name first."),
    .blocks = false};
constexpr const Outcome *outcomes[] = {&ok, &ip, &bad};
constexpr const char *needs[] = {"mx.present", "mx.null"};
constexpr const char *references[] = {"RFC 1035 3.3.9", "RFC 5321 5.1"};

Opinions judge(const Scene &, const Subject &subject)
{
    const QString name = subject.mx.toString();
    const QList<QByteArray> labels = subject.mx.labels();
    const auto isNumber = [](const QByteArray &label) {
        return std::all_of(label.begin(), label.end(), isDigit);
    };
    const bool looksNumeric =
        IpAddress::fromText(name) || std::all_of(labels.begin(), labels.end(), isNumber);
    const Arguments values{{u"mx"_s, name}};
    if (looksNumeric)
        return {Opinion(ip, values)};
    return {Opinion(subject.mx.isHostName() && labels.size() >= 1 ? ok : bad, values)};
}
} // namespace name

namespace cname {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} is no alias.")};
constexpr Outcome alias{
    "alias", Status::Warning, QT_TRANSLATE_NOOP("Check", "MX {mx} is an alias for {target}."),
    QT_TRANSLATE_NOOP(
        "Check",
        "The standard forbids it. Policy and certificate are compared with {mx}, not with {target}."),
    QT_TRANSLATE_NOOP("Check", "Give {mx} its own addresses. To point the MX at {target} instead, let the "
                               "policy list {target} and its certificate name it first.")};
constexpr const Outcome *outcomes[] = {&ok, &alias};
constexpr const char *needs[] = {"mx.name"};
constexpr const char *references[] = {"RFC 2181 10.3", "RFC 5321 5.1", "RFC 8461 4.1"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const Fact<DnsAnswer> a = addressFact(scene, subject.mx, RecordType::A);
    const Fact<DnsAnswer> aaaa = addressFact(scene, subject.mx, RecordType::AAAA);
    for (const Fact<DnsAnswer> &fact : {a, aaaa}) {
        if (fact.value() && !fact.value()->chain.isEmpty())
            return {Opinion(alias, {{u"mx"_s, subject.mx.toString()},
                                    {u"target"_s, fact.value()->chain.last().toString()}})};
    }
    const Fact<DnsAnswer> &better = a.value() && a.value()->isUsable() ? a : aaaa;
    if (!better.value())
        return withoutValue(scene, better);
    if (!better.value()->isUsable())
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "the name servers of this host give no answer"))};
    return {Opinion(ok, {{u"mx"_s, subject.mx.toString()}})};
}
} // namespace cname

namespace address {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} has {count} addresses.")};
constexpr Outcome some{
    "some", Status::Warning, QT_TRANSLATE_NOOP("Check", "MX {mx} has no address."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders waste time on it, and a backup that is needed one day will be missing."),
    QT_TRANSLATE_NOOP("Check", "Add an address or remove the MX.")};
constexpr Outcome none{"none", Status::Error,
                       QT_TRANSLATE_NOOP("Check", "None of the MX hosts has an address."),
                       QT_TRANSLATE_NOOP("Check", "Mail can not be delivered."),
                       QT_TRANSLATE_NOOP("Check", "Add A or AAAA records.")};
constexpr Outcome error{"error", Status::Error,
                        QT_TRANSLATE_NOOP("Check", "The question for the address of {mx} ends in {rcode}."),
                        QT_TRANSLATE_NOOP("Check", "Senders can not find this server."),
                        QT_TRANSLATE_NOOP("Check", "Repair the name servers of {mx}.")};
constexpr const Outcome *outcomes[] = {&ok, &some, &none, &error};
constexpr const char *needs[] = {"mx.name"};
constexpr const char *references[] = {"RFC 5321 5.1"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const Evidence &evidence = *scene.evidence;
    const Fact<DnsAnswer> a = addressFact(scene, subject.mx, RecordType::A);
    const Fact<DnsAnswer> aaaa = addressFact(scene, subject.mx, RecordType::AAAA);
    const qsizetype count = evidence.addressesOf(subject.mx).size();
    const QString mx = subject.mx.toString();
    const auto endOfType = [&](RecordType type) {
        return Arguments{{u"mx"_s, mx}, {u"rcode"_s, endOf(scene, {subject.mx, type})}};
    };
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsAnswer *known = evidence.answer(subject.mx, type).value();
        if (count > 0 && known && !known->isUsable())
            return {Opinion(error, Status::Warning, endOfType(type))};
    }
    if (count > 0)
        return {Opinion(ok, {{u"mx"_s, mx}, {u"count"_s, QString::number(count)}})};
    for (const Fact<DnsAnswer> &fact : {a, aaaa}) {
        if (!fact.value())
            return withoutValue(scene, fact);
    }
    const QList<MxData> hosts = evidence.mailHosts();
    const bool othersWork = std::any_of(hosts.begin(), hosts.end(), [&](const MxData &other) {
        return !evidence.addressesOf(other.host).isEmpty();
    });
    const bool othersOpen = std::any_of(hosts.begin(), hosts.end(), [&](const MxData &other) {
        return isUndecided(addressFact(scene, other.host, RecordType::A));
    });
    if (!othersWork && othersOpen)
        return {Opinion(Generic::running)};
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        if (!evidence.answer(subject.mx, type).value()->isUsable())
            return {Opinion(error, othersWork ? Status::Warning : Status::Error, endOfType(type))};
    }
    return {Opinion(othersWork ? some : none, {{u"mx"_s, mx}})};
}
} // namespace address

namespace publicAddress {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "All addresses of {mx} are public.")};
constexpr Outcome privateAddress{
    "private", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "MX {mx} points to {ip}, which is not reachable from the internet."),
    QT_TRANSLATE_NOOP("Check", "Senders fail or try the wrong machine."),
    QT_TRANSLATE_NOOP("Check", "Publish only public addresses in public DNS.")};
constexpr const Outcome *outcomes[] = {&ok, &privateAddress};
constexpr const char *needs[] = {"mx.address"};
constexpr const char *references[] = {"RFC 6890"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const Evidence &evidence = *scene.evidence;
    const QList<IpAddress> all = evidence.addressesOf(subject.mx);
    const QStringList found = privateAddresses(evidence, subject.mx);
    const QString mx = subject.mx.toString();
    if (all.isEmpty())
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the host has no address"))};
    if (found.isEmpty()) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            if (const Opinions open = withoutValue(scene, addressFact(scene, subject.mx, type));
                !open.isEmpty())
                return open;
        }
        return {Opinion(ok, {{u"mx"_s, mx}})};
    }
    return {Opinion(privateAddress, found.size() == all.size() ? Status::Error : Status::Warning,
                    {{u"mx"_s, mx}, {u"ip"_s, found.join(u", "_s)}})};
}
} // namespace publicAddress

constexpr Check table[] = {
    {"mx.present", QT_TRANSLATE_NOOP("Check", "MX records"), Scope::Domain, present::needs,
     present::references, present::outcomes, present::judge},
    {"mx.null", QT_TRANSLATE_NOOP("Check", "Domain accepts mail"), Scope::Domain, nullMx::needs,
     nullMx::references, nullMx::outcomes, nullMx::judge},
    {"mx.name", QT_TRANSLATE_NOOP("Check", "MX host names"), Scope::Mx, name::needs, name::references,
     name::outcomes, name::judge},
    {"mx.cname", QT_TRANSLATE_NOOP("Check", "MX is not an alias"), Scope::Mx, cname::needs, cname::references,
     cname::outcomes, cname::judge},
    {"mx.address", QT_TRANSLATE_NOOP("Check", "MX hosts have addresses"), Scope::Mx, address::needs,
     address::references, address::outcomes, address::judge},
    {"mx.public-address", QT_TRANSLATE_NOOP("Check", "MX addresses are public"), Scope::Mx,
     publicAddress::needs, publicAddress::references, publicAddress::outcomes, publicAddress::judge},
};

} // namespace

std::span<const Check> mxChecks()
{
    return table;
}

} // namespace Postseal
