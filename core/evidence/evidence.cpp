#include "evidence/evidence.h"

#include <QSet>

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
        for (const IpAddress &address : addresses) {
            if (list.size() < mostAddresses && !list.contains(address))
                list.append(address);
        }
    }
    return list;
}

const Fact<DnsAnswer> &Evidence::answer(const DomainName &name, RecordType type) const
{
    static const Fact<DnsAnswer> notAsked;
    const auto found = dns.constFind({name, type});
    return found == dns.constEnd() ? notAsked : *found;
}

bool Evidence::countsAsPublic(const IpAddress &address) const
{
    return Postseal::countsAsPublic(address, publicNetworks);
}

} // namespace Postseal
