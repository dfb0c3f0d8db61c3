#include "checks/danejudging.h"

#include "evidence/furtherlooks.h"

#include <algorithm>

namespace Postseal {
namespace {

/// The addresses are signed as well: only then do senders ask for TLSA at all (RFC 7672 2.2.2).
bool isSecure(const Evidence &evidence, const DomainName &host)
{
    bool any = false;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsAnswer *answer = evidence.answer(host, type).value();
        if (!answer || !answer->isUsable() || answer->isEmpty())
            continue;
        any = true;
        if (!answer->message.authentic)
            return false;
    }
    return any;
}

QList<TlsaData> tlsaIn(const DnsAnswer &answer)
{
    QList<TlsaData> list;
    for (const DnsRecord &record : answer.records) {
        if (const TlsaData *tlsa = std::get_if<TlsaData>(&record.data))
            list.append(*tlsa);
    }
    return list;
}

} // namespace

DaneState daneStateOf(const Evidence &evidence, const DomainName &host)
{
    using Kind = DaneState::Kind;
    DaneState state;
    state.kind = Kind::None;
    for (const DomainName &name : tlsaNames(evidence, host)) {
        const DnsQuestion question{name, RecordType::TLSA};
        const DnsAnswer *answer = evidence.answer(name, RecordType::TLSA).value();
        const QByteArray base = name.parent().parent().ascii();
        if (!answer)
            return {Kind::Open, {}, base, question};
        if (!answer->isUsable() && isSecure(evidence, host))
            return {Kind::Broken, {}, base, question};
        if (!answer->isUsable() && !resolverValidates(evidence))
            return {Kind::Failing, {}, base, question};
        const QList<TlsaData> records = tlsaIn(*answer);
        if (records.isEmpty())
            continue;
        const bool signedAll = answer->message.authentic && isSecure(evidence, host);
        return {signedAll                     ? Kind::Valid
                : resolverValidates(evidence) ? Kind::NotSigned
                                              : Kind::NoResolver,
                records, base, question};
    }
    return state;
}

std::optional<DaneMatch> daneMatchAt(const Evidence &evidence, const MxEndpoint &endpoint)
{
    const DaneState state = daneStateOf(evidence, endpoint.host);
    const auto found = evidence.smtp.constFind(endpoint);
    const SmtpAnswer *answer = found == evidence.smtp.constEnd() ? nullptr : found->value();
    if (state.kind != DaneState::Kind::Valid || !answer || !answer->tls)
        return std::nullopt;
    // The names that a certificate below a trust anchor may carry (RFC 7672 3.2.2).
    const QList<QByteArray> names{state.base, endpoint.host.ascii(), evidence.domain().ascii()};
    return matchDane(state.records, answer->tls->chain, names, evidence.observedAt);
}

} // namespace Postseal
