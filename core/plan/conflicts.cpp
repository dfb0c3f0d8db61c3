#include "plan/conflicts.h"

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

/// Of the records of this kind, the answer has the planned one and no other.
bool holdsOnly(const DnsAnswer &answer, const QByteArray &planned, bool (*ours)(const QByteArray &))
{
    QList<QByteArray> found;
    for (const TxtData &text : answer.texts()) {
        if (ours(text.joined()))
            found.append(text.joined());
    }
    return answer.isUsable() && found == QList<QByteArray>{planned};
}

void findTxtConflicts(const Evidence &evidence, const DomainName &name, const QByteArray &planned,
                      bool (*ours)(const QByteArray &), QStringList &conflicts)
{
    const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
    const DnsAnswer *answer = fact.value();
    if (!answer)
        return;
    // An alias may stay where its target has the record already.
    if (!answer->chain.isEmpty() && !holdsOnly(*answer, planned, ours)) {
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
