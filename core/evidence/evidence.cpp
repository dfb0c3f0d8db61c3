#include "evidence/evidence.h"

#include <algorithm>
#include <tuple>

namespace Postseal {

QList<MxData> Evidence::mx() const
{
    const Fact<DnsAnswer> fact = answer(domain(), RecordType::MX);
    QList<MxData> list = fact.value() ? fact.value()->mailExchangers() : QList<MxData>();
    std::sort(list.begin(), list.end(), [](const MxData &a, const MxData &b) {
        return std::tie(a.preference, a.host) < std::tie(b.preference, b.host);
    });
    return list;
}

QList<MxData> Evidence::mailHosts() const
{
    const Fact<DnsAnswer> fact = answer(domain(), RecordType::MX);
    if (!fact.value() || !fact.value()->isUsable())
        return {};
    QList<MxData> hosts;
    for (const MxData &mx : this->mx()) {
        const bool known =
            std::any_of(hosts.begin(), hosts.end(), [&](const MxData &h) { return h.host == mx.host; });
        if (!mx.host.isRoot() && !known)
            hosts.append(mx);
    }
    if (fact.value()->isEmpty() && !addressesOf(domain()).isEmpty())
        hosts.append({0, domain()});
    return hosts;
}

QList<IpAddress> Evidence::addressesOf(const DomainName &host) const
{
    QList<IpAddress> list;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> fact = answer(host, type);
        if (!fact.value())
            continue;
        for (const IpAddress &address : fact.value()->addresses()) {
            if (!list.contains(address))
                list.append(address);
        }
    }
    return list;
}

bool Evidence::countsAsPublic(const IpAddress &address) const
{
    return address.isGloballyReachable() ||
           std::any_of(publicNetworks.begin(), publicNetworks.end(),
                       [&](const IpNetwork &network) { return network.contains(address); });
}

} // namespace Postseal
