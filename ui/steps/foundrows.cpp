#include "steps/foundrows.h"

#include "base/text.h"
#include "steps/domainpage.h"

namespace Postseal {

namespace {

constexpr qsizetype mostNameServers = 24; // more are not asked either

/// The servers said something that can be used, be it that nothing is there.
bool isAnswered(const Fact<DnsAnswer> &fact)
{
    return fact.value() && fact.value()->isUsable();
}

/// "found" in a row: pass when there is something, not set up when there is not, unknown when it was not
/// seen.
template <class T> Light lightOf(const Fact<T> &fact, bool present, bool whole)
{
    if (!fact.isKnown())
        return {whole || fact.isFailed() ? Status::Unknown
                : fact.isPending()       ? Status::Running
                                         : Status::Waiting,
                false,
                {}};
    return present ? Light{Status::Info, false, {}} : Light{Status::NotApplicable, true, {}};
}

RowText mailServersRow(const Evidence &evidence, bool whole)
{
    QStringList hosts;
    for (const MxData &mx : evidence.mailHosts())
        hosts.append(visibleText(mx.host.ascii()));
    return {lightOf(evidence.answer(evidence.domain(), RecordType::MX), !hosts.isEmpty(), whole),
            DomainPage::tr("Mail servers"),
            hosts.join(QStringLiteral(", ")),
            {},
            false};
}

QString notKnown(const DomainName &name)
{
    return DomainPage::tr("Not known: no usable answer for %1").arg(name.toString());
}

/// The zone that the domain lies in: it is one itself, or an empty answer names it (RFC 2308 2). Where
/// nothing of that was seen, the domain.
DomainName zoneAround(const Evidence &evidence)
{
    const DomainName &domain = evidence.domain();
    for (const DomainName &name : {domain, evidence.stsTxtName(), evidence.tlsRptName()}) {
        const DnsAnswer *cut = evidence.answer(name, RecordType::NS).value();
        const DomainName zone = !cut             ? DomainName()
                                : cut->isEmpty() ? cut->zone()
                                : name == domain ? domain
                                                 : DomainName();
        if (!zone.isNull() && !zone.isRoot() && domain.isUnder(zone))
            return zone;
    }
    return domain;
}

RowText nameServersRow(const Evidence &evidence, bool whole)
{
    const DomainName zone = zoneAround(evidence);
    const Fact<DnsAnswer> fact = evidence.answer(zone, RecordType::NS);
    QStringList names;
    for (const DomainName &name : fact.value() ? fact.value()->nameServers() : QList<DomainName>()) {
        if (names.size() < mostNameServers)
            names.append(visibleText(name.ascii()));
    }
    return {lightOf(fact, !names.isEmpty(), whole),
            DomainPage::tr("Name servers"),
            !names.isEmpty()             ? names.join(QStringLiteral(", "))
            : whole && !isAnswered(fact) ? notKnown(zone)
                                         : QString(),
            {},
            false};
}

RowText recordRow(const Evidence &evidence, const QString &title, const DomainName &name, bool whole)
{
    const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
    QStringList texts;
    for (const TxtData &text : fact.value() ? fact.value()->texts() : QList<TxtData>())
        texts.append(visibleText(text.joined()));
    const QString second = !texts.isEmpty()   ? texts.join(QLatin1Char('\n'))
                           : isAnswered(fact) ? DomainPage::tr("Nothing at %1 yet").arg(name.toString())
                           : whole            ? notKnown(name)
                                              : QString();
    return {lightOf(fact, !texts.isEmpty(), whole), title, second, {}, false};
}

RowText policyHostRow(const Evidence &evidence, bool whole)
{
    const DomainName name = evidence.policyHost();
    QStringList addresses;
    for (const IpAddress &address : evidence.addressesOf(name))
        addresses.append(address.toString());
    const Fact<DnsAnswer> host = evidence.answer(name, RecordType::A);
    return {lightOf(host, !addresses.isEmpty(), whole),
            DomainPage::tr("Policy host"),
            !addresses.isEmpty() ? addresses.join(QStringLiteral(", "))
            : isAnswered(host)   ? DomainPage::tr("%1 has no address yet").arg(name.toString())
            : whole              ? notKnown(name)
                                 : QString(),
            {},
            false};
}

} // namespace

QList<RowText> foundRows(const Evidence &evidence, bool whole)
{
    QList<RowText> rows{mailServersRow(evidence, whole)};
    if (evidence.serversWanted)
        rows.append(nameServersRow(evidence, whole));
    rows.append(recordRow(evidence, DomainPage::tr("MTA-STS record"), evidence.stsTxtName(), whole));
    rows.append(policyHostRow(evidence, whole));
    rows.append(recordRow(evidence, DomainPage::tr("TLS reporting record"), evidence.tlsRptName(), whole));
    return rows;
}

} // namespace Postseal
