#include "evidence/evidence.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Postseal {

QList<MxData> Evidence::mx() const
{
    const DnsAnswer *known = answer(domain(), RecordType::MX).value();
    QList<MxData> list = known ? known->mailExchangers() : QList<MxData>();
    std::sort(list.begin(), list.end(), [](const MxData &a, const MxData &b) {
        return std::tie(a.preference, a.host) < std::tie(b.preference, b.host);
    });
    return list;
}

QList<MxData> Evidence::mailHosts() const
{
    const DnsAnswer *known = answer(domain(), RecordType::MX).value();
    if (!known || !known->isUsable())
        return {};
    QList<MxData> hosts;
    QSet<DomainName> seen;
    for (const MxData &mx : this->mx()) {
        if (mx.host.isRoot() || seen.contains(mx.host) || hosts.size() == mostHosts)
            continue;
        seen.insert(mx.host);
        hosts.append(mx);
    }
    if (known->isEmpty() && !addressesOf(domain()).isEmpty())
        hosts.append({0, domain()});
    return hosts;
}

bool Evidence::hasTooManyHosts() const
{
    QSet<DomainName> seen;
    for (const MxData &mx : this->mx())
        seen.insert(mx.host);
    return seen.size() > mostHosts;
}

QList<IpAddress> Evidence::addressesOf(const DomainName &host) const
{
    QList<IpAddress> list;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsAnswer *known = answer(host, type).value();
        const QList<IpAddress> addresses = known ? known->addresses() : QList<IpAddress>();
        const qsizetype most = list.size() + mostAddresses;
        for (const IpAddress &address : addresses) {
            if (list.size() < most && !list.contains(address))
                list.append(address);
        }
    }
    return list;
}

QList<IpAddress> Evidence::judgedAddressesOf(const DomainName &host) const
{
    QList<IpAddress> list;
    QList<Failure::Kind> leftOut;
    const QList<IpAddress> all = addressesOf(host);
    for (const IpAddress &address : all) {
        const auto found = smtp.constFind({host, address});
        const Failure *failure = found == smtp.constEnd() ? nullptr : found->failure();
        using Kind = Failure::Kind;
        const Kind kind = failure ? failure->kind : Kind::NotWanted;
        const bool aside = failure ? kind == Kind::Limit || kind == Kind::NotPublic || kind == Kind::NotWanted
                                   : found == smtp.constEnd() && !smtpWanted;
        if (aside && leftOut.contains(kind))
            continue;
        if (aside)
            leftOut.append(kind);
        list.append(address);
    }
    return list;
}

const Fact<DnsAnswer> &Evidence::answer(const DomainName &name, RecordType type) const
{
    static const Fact<DnsAnswer> notAsked;
    const auto found = dns.constFind({name, type});
    return found == dns.constEnd() ? notAsked : *found;
}

bool Evidence::isBogus(const DnsQuestion &question) const
{
    const DnsAnswer *checked = answer(question.name, question.type).value();
    const auto again = unchecked.constFind(question);
    const DnsAnswer *raw = again == unchecked.constEnd() ? nullptr : again->value();
    return checked && raw && checked->outcome == DnsAnswer::Outcome::Failed && raw->isUsable();
}

bool Evidence::countsAsPublic(const IpAddress &address) const
{
    return Postseal::countsAsPublic(address, publicNetworks);
}

} // namespace Postseal
