#include "evidence/evidence.h"

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace Postseal {

namespace {

/// The domain itself, and labels in front of it. A name that would be too long is left out.
QList<DomainName> placesUnder(const DomainName &domain, std::initializer_list<const char *> labels)
{
    QList<DomainName> names{domain};
    for (const char *label : labels) {
        if (const DomainName name = domain.child(label); !name.isNull())
            names.append(name);
    }
    return names;
}

} // namespace

QList<DomainName> Evidence::wrongStsTxtNames() const
{
    QList<DomainName> names =
        placesUnder(domain(), {"mta-sts", "_mta_sts", "mta_sts", "_mta-sts._tcp", "_smtp._tls"});
    // A panel that adds the domain to a name that has it already.
    if (const DomainName doubled = domain().child("_mta-sts." + domain().ascii()); !doubled.isNull())
        names.append(doubled);
    return names;
}

QList<DomainName> Evidence::wrongTlsRptNames() const
{
    QList<DomainName> names = placesUnder(
        domain(), {"_tlsrpt", "_smtp-tls", "_smtp_tls", "_smtp._tcp", "_tls", "smtp._tls", "_mta-sts"});
    if (const DomainName doubled = domain().child("_smtp._tls." + domain().ascii()); !doubled.isNull())
        names.append(doubled);
    return names;
}

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
    return Postseal::countsAsPublic(address, publicNetworks);
}

} // namespace Postseal
