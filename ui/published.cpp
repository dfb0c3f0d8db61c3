#include "published.h"

#include "mtasts/stsrecord.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {

namespace {

/// The sentences of this file.
struct PublishedWords {
    Q_DECLARE_TR_FUNCTIONS(PublishedWords)
};

Standing standingOfTxt(const Fact<DnsAnswer> &fact, const QByteArray &planned,
                       bool (*ours)(const QByteArray &))
{
    const DnsAnswer *answer = fact.value();
    if (!answer || !answer->isUsable())
        return Standing::NotSeen;
    QList<QByteArray> found;
    for (const TxtData &text : answer->texts()) {
        if (ours(text.joined()))
            found.append(text.joined());
    }
    if (found.isEmpty())
        return Standing::Absent;
    return found == QList<QByteArray>{planned} ? Standing::Same : Standing::Different;
}

Standing standingOfRecords(const Choices &choices, const Evidence &evidence)
{
    const DomainName host = evidence.policyHost();
    const Fact<DnsAnswer> factV4 = evidence.answer(host, RecordType::A);
    const Fact<DnsAnswer> factV6 = evidence.answer(host, RecordType::AAAA);
    const DnsAnswer *v4 = factV4.value();
    const DnsAnswer *v6 = factV6.value();
    if (!v4 || !v6 || !v4->isUsable() || !v6->isUsable())
        return Standing::NotSeen;
    const QList<DomainName> chain = v4->chain.isEmpty() ? v6->chain : v4->chain;
    QList<IpAddress> seen = evidence.addressesOf(host);
    if (chain.isEmpty() && seen.isEmpty())
        return Standing::Absent;
    if (!choices.hostCname.isNull())
        return !chain.isEmpty() && chain.first() == choices.hostCname ? Standing::Same : Standing::Different;
    QList<IpAddress> wanted = choices.hostAddresses;
    std::sort(seen.begin(), seen.end());
    std::sort(wanted.begin(), wanted.end());
    return seen == wanted && chain.isEmpty() ? Standing::Same : Standing::Different;
}

bool isUnsettled(Status status)
{
    return status == Status::Unknown || status == Status::Waiting || status == Status::Running;
}

/// Whether senders get through to the server, and whether they take what it hands out.
bool isOfServer(const Finding &finding)
{
    return QByteArrayView(finding.check->id).startsWith("policy-https.");
}

bool isOfDelivery(const Finding &finding)
{
    return isOfServer(finding) || QByteArrayView(finding.check->id).startsWith("policy-http.");
}

/// The records as planned, and behind each address a web server that senders talk to.
Standing standingOfHost(const Choices &choices, const Report &report)
{
    const Standing records = standingOfRecords(choices, report.evidence);
    if (records != Standing::Same)
        return records;
    bool isSeen = false, isOpen = false;
    for (const Finding &finding : report.findings) {
        // That one address answers otherwise than another is about the file.
        if (!isOfServer(finding) || finding.name() == QLatin1String("policy-https.addresses/differ"))
            continue;
        if (finding.status == Status::Error && QByteArrayView(finding.check->id) == "policy-https.connect")
            return Standing::Absent;
        if (finding.status == Status::Error)
            return Standing::Refused;
        isSeen = isSeen || finding.status == Status::Pass;
        isOpen = isOpen || isUnsettled(finding.status);
    }
    return isSeen && !isOpen ? Standing::Same : Standing::NotSeen;
}

/// What senders find at one address of the policy host.
Standing standingAt(const IpAddress &address, const Policy &wanted, const Report &report)
{
    const auto fact = report.evidence.policy.constFind(address);
    const PolicyAnswer *answer = fact == report.evidence.policy.constEnd() ? nullptr : fact->value();
    if (!answer)
        return Standing::NotSeen;
    if (!answer->isWholeFile())
        return Standing::Absent;
    if (parsePolicy(answer->body).value != wanted)
        return Standing::Different;
    bool isOpen = false;
    for (const Finding &finding : report.findings) {
        if (finding.address != address.toString() || !isOfDelivery(finding))
            continue;
        if (finding.status == Status::Error)
            return Standing::Refused;
        isOpen = isOpen || isUnsettled(finding.status);
    }
    return isOpen ? Standing::NotSeen : Standing::Same;
}

Standing standingOfFile(const QByteArray &planned, const Report &report)
{
    if (report.evidence.policy.isEmpty())
        return standingOfRecords({}, report.evidence) == Standing::Absent ? Standing::Absent
                                                                          : Standing::NotSeen;
    const Policy wanted = parsePolicy(planned).value;
    QList<Standing> standings;
    for (auto it = report.evidence.policy.keyBegin(); it != report.evidence.policy.keyEnd(); ++it)
        standings.append(standingAt(*it, wanted, report));
    // The worst address is what counts: senders may come to it.
    for (const Standing worst :
         {Standing::Different, Standing::Refused, Standing::Absent, Standing::NotSeen}) {
        if (standings.contains(worst))
            return worst;
    }
    return Standing::Same;
}

} // namespace

Published publishedOf(const Publication &planned, const Choices &choices, const Report &report)
{
    const Evidence &evidence = report.evidence;
    Published published;
    published.host = standingOfHost(choices, report);
    published.file = standingOfFile(planned.policyFile, report);
    published.stsRecord = standingOfTxt(evidence.answer(evidence.stsTxtName(), RecordType::TXT),
                                        planned.textAt(evidence.stsTxtName()), looksLikeStsRecord);
    published.tlsRecord = standingOfTxt(evidence.answer(evidence.tlsRptName(), RecordType::TXT),
                                        planned.textAt(evidence.tlsRptName()), looksLikeTlsRptRecord);
    return published;
}

QList<Standing> standingsOf(const Published &published, const Choices &choices)
{
    QList<Standing> standings{published.host, published.file, published.tlsRecord, published.stsRecord};
    if (choices.rua.isEmpty())
        standings.removeAt(2);
    return standings;
}

Light standingLight(Standing standing)
{
    switch (standing) {
    case Standing::Same:
        return {Status::Pass, false, {}};
    case Standing::Different:
        return {Status::Warning, false, {}};
    case Standing::Refused:
        return {Status::Error, false, {}};
    case Standing::Absent:
        return {Status::NotApplicable, true, {}};
    case Standing::NotSeen:
        break;
    }
    return {Status::Unknown, false, {}};
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Same:
        return PublishedWords::tr("online as planned");
    case Standing::Different:
        return PublishedWords::tr("online, but different");
    case Standing::Refused:
        return PublishedWords::tr("online, but senders refuse it");
    case Standing::Absent:
        return PublishedWords::tr("not online yet");
    case Standing::NotSeen:
        break;
    }
    return PublishedWords::tr("not seen");
}

} // namespace Postseal
