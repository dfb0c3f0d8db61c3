#include "probe/weight.h"

namespace Postseal {
namespace {

/// What a record or an answer takes besides its texts, in memory and as JSON.
constexpr qint64 frame = 300;

struct DataWeight {
    qint64 operator()(const RawData &raw) const { return raw.bytes.size(); }
    qint64 operator()(const IpAddress &) const { return 0; }
    qint64 operator()(const DomainName &name) const { return name.ascii().size(); }
    qint64 operator()(const MxData &mx) const { return mx.host.ascii().size(); }
    qint64 operator()(const TxtData &txt) const
    {
        return txt.joined().size() + txt.strings.size() * frame / 6;
    }
    qint64 operator()(const SoaData &soa) const { return soa.primary.ascii().size(); }
    qint64 operator()(const TlsaData &tlsa) const { return tlsa.data.size(); }
};

qint64 weightOf(const QList<DnsRecord> &records)
{
    qint64 weight = 0;
    for (const DnsRecord &record : records)
        weight += frame + record.owner.ascii().size() + std::visit(DataWeight(), record.data);
    return weight;
}

qint64 weightOf(const std::optional<TlsSession> &session)
{
    qint64 weight = frame;
    for (const QByteArray &der : session ? session->chain : QList<QByteArray>())
        weight += 2 * der.size(); // once more as text, when the evidence is printed
    return weight;
}

qint64 weightOf(const std::optional<SmtpReply> &reply)
{
    return reply ? reply->toBytes().size() : 0;
}

qint64 weightOf(const std::optional<TlsTrial> &trial)
{
    return trial ? trial->leaf.size() : 0;
}

} // namespace

void dropUnread(DnsAnswer &answer)
{
    constexpr qsizetype mostAddresses = 16; // more than are ever connected to
    DnsMessage &message = answer.message;
    message.additional.clear();
    message.authority.removeIf([](const DnsRecord &record) { return record.type != RecordType::SOA; });
    message.authority.resize(qMin<qsizetype>(message.authority.size(), 1));
    if (message.question.type == RecordType::A || message.question.type == RecordType::AAAA)
        answer.records.resize(qMin(answer.records.size(), mostAddresses));
    const DomainName owner = answer.chain.isEmpty() ? message.question.name : answer.chain.last();
    for (DnsRecord &record : answer.records)
        record.owner = owner;
    // The aliases on the way to them, for their TTL: of several of one name the one that was followed, so
    // that what is kept says again what all of it said.
    QList<DomainName> followed;
    message.answers.removeIf([&](const DnsRecord &record) {
        const bool leads = record.type == RecordType::CNAME && !followed.contains(record.owner) &&
                           (record.owner == message.question.name || answer.chain.contains(record.owner));
        if (leads)
            followed.append(record.owner);
        return !leads;
    });
    message.answers += answer.records;
}

qint64 weightOf(const DnsAnswer &answer)
{
    // Those of answer.records are among them, and share their texts.
    return frame + weightOf(answer.message.answers) + weightOf(answer.message.authority) +
           answer.message.extendedText.size();
}

qint64 weightOf(const PolicyAnswer &answer)
{
    return weightOf(answer.tls) + answer.contentType.value_or(QByteArray()).size() + answer.body.size() +
           answer.ocsp.size();
}

qint64 weightOf(const SmtpAnswer &answer)
{
    return weightOf(answer.tls) + weightOf(answer.greeting) + weightOf(answer.ehlo) +
           weightOf(answer.startTls) + weightOf(answer.ehloAfterTls) + weightOf(answer.withoutName) +
           weightOf(answer.otherName) + weightOf(answer.older);
}

} // namespace Postseal
