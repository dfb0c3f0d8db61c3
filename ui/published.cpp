#include "published.h"

#include "base/text.h"
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

Standing standingOfHost(const Choices &choices, const Evidence &evidence)
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

Standing standingOfFile(const QByteArray &planned, const Evidence &evidence)
{
    const Policy wanted = parsePolicy(planned).value;
    Standing standing = Standing::NotSeen;
    for (const Fact<PolicyAnswer> &fact : evidence.policy) {
        const PolicyAnswer *answer = fact.value();
        if (!answer)
            continue;
        const bool served = answer->status == 200 && !answer->bodyCut;
        const Standing here = !served                                     ? Standing::Absent
                              : parsePolicy(answer->body).value == wanted ? Standing::Same
                                                                          : Standing::Different;
        // One address that differs is what counts: senders may come to it.
        if (standing == Standing::NotSeen || here == Standing::Different ||
            (here == Standing::Absent && standing == Standing::Same))
            standing = here;
    }
    if (evidence.policy.isEmpty() && standingOfHost({}, evidence) == Standing::Absent)
        return Standing::Absent;
    return standing;
}

void findTxtConflicts(const Evidence &evidence, const DomainName &name, const QByteArray &planned,
                      bool (*ours)(const QByteArray &), QStringList &conflicts)
{
    const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
    const DnsAnswer *answer = fact.value();
    if (!answer)
        return;
    if (!answer->chain.isEmpty()) {
        conflicts.append(
            PublishedWords::tr(
                "%1 is an alias for %2. Nothing else may stand beside an alias: remove it before you "
                "publish the record, or have the record changed at its target.")
                .arg(name.toString(), visibleText(answer->chain.first().ascii())));
    }
    for (const TxtData &text : answer->texts()) {
        if (text.joined() == planned)
            continue;
        conflicts.append(
            ours(text.joined())
                ? PublishedWords::tr(
                      "%1 already has the record “%2”. Replace it: with two records senders see none.")
                      .arg(name.toString(), visibleText(text.joined()))
                : PublishedWords::tr(
                      "Other text is published at %1: “%2”. Some senders can not cope with it; move it "
                      "elsewhere.")
                      .arg(name.toString(), visibleText(text.joined())));
    }
}

} // namespace

Published publishedOf(const Publication &planned, const Choices &choices, const Evidence &evidence)
{
    Published published;
    published.host = standingOfHost(choices, evidence);
    published.file = standingOfFile(planned.policyFile, evidence);
    published.stsRecord = standingOfTxt(evidence.answer(evidence.stsTxtName(), RecordType::TXT),
                                        planned.textAt(evidence.stsTxtName()), looksLikeStsRecord);
    published.tlsRecord = standingOfTxt(evidence.answer(evidence.tlsRptName(), RecordType::TXT),
                                        planned.textAt(evidence.tlsRptName()), looksLikeTlsRptRecord);
    return published;
}

Light standingLight(Standing standing)
{
    switch (standing) {
    case Standing::Same:
        return {Status::Pass, false, {}};
    case Standing::Different:
        return {Status::Warning, false, {}};
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
    case Standing::Absent:
        return PublishedWords::tr("not online yet");
    case Standing::NotSeen:
        break;
    }
    return PublishedWords::tr("not seen");
}

QStringList conflictsOf(const Publication &planned, const Choices &choices, const Evidence &evidence)
{
    QStringList conflicts;
    const DomainName host = evidence.policyHost();
    const Fact<DnsAnswer> factV4 = evidence.answer(host, RecordType::A);
    const Fact<DnsAnswer> factV6 = evidence.answer(host, RecordType::AAAA);
    const DnsAnswer *v4 = factV4.value();
    const DnsAnswer *v6 = factV6.value();
    const QList<DomainName> chain = v4 && !v4->chain.isEmpty() ? v4->chain
                                    : v6                       ? v6->chain
                                                               : QList<DomainName>();
    const bool planned4or6 = !choices.hostAddresses.isEmpty() && choices.hostCname.isNull();
    if (planned4or6 && !chain.isEmpty()) {
        conflicts.append(
            PublishedWords::tr("%1 is an alias for %2. Remove the CNAME before you add A or AAAA records.")
                .arg(host.toString(), visibleText(chain.first().ascii())));
    }
    if (!choices.hostCname.isNull() && chain.isEmpty() && !evidence.addressesOf(host).isEmpty()) {
        conflicts.append(PublishedWords::tr("%1 has A or AAAA records. Remove them before you add the CNAME.")
                             .arg(host.toString()));
    }
    findTxtConflicts(evidence, evidence.stsTxtName(), planned.textAt(evidence.stsTxtName()),
                     looksLikeStsRecord, conflicts);
    if (!choices.rua.isEmpty()) {
        findTxtConflicts(evidence, evidence.tlsRptName(), planned.textAt(evidence.tlsRptName()),
                         looksLikeTlsRptRecord, conflicts);
    }
    return conflicts;
}

} // namespace Postseal
