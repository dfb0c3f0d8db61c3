#include "dns/dnsmessage.h"
#include "dns/dnswire.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace DnsWire;

constexpr quint16 ednsSize = 1232;

void append16(QByteArray &out, quint16 value)
{
    out += char(value >> 8);
    out += char(value & 0xff);
}

void append32(QByteArray &out, quint32 value)
{
    append16(out, quint16(value >> 16));
    append16(out, quint16(value & 0xffff));
}

void appendName(QByteArray &out, const DomainName &name)
{
    const QList<QByteArray> labels = name.labels();
    for (const QByteArray &label : labels) {
        out += char(label.size());
        out += label;
    }
    out += '\0';
}

struct DataWriter {
    QByteArray operator()(const RawData &raw) const { return raw.bytes; }
    QByteArray operator()(const IpAddress &address) const { return address.bytes(); }
    QByteArray operator()(const DomainName &name) const
    {
        QByteArray out;
        appendName(out, name);
        return out;
    }
    QByteArray operator()(const MxData &mx) const
    {
        QByteArray out;
        append16(out, mx.preference);
        appendName(out, mx.host);
        return out;
    }
    QByteArray operator()(const TxtData &txt) const
    {
        QByteArray out;
        for (const QByteArray &string : txt.strings) {
            qsizetype at = 0;
            do { // an empty one is a string too
                const QByteArray piece = string.mid(at, 255);
                out += char(piece.size()) + piece;
                at += 255;
            } while (at < string.size());
        }
        return out;
    }
    QByteArray operator()(const SoaData &soa) const
    {
        QByteArray out;
        appendName(out, soa.primary);
        appendName(out, DomainName::root());
        append32(out, soa.serial);
        for (const quint32 seconds : {3600U, 900U, 604800U, soa.minimum})
            append32(out, seconds);
        return out;
    }
    QByteArray operator()(const TlsaData &tlsa) const
    {
        return QByteArray() + char(tlsa.usage) + char(tlsa.selector) + char(tlsa.matching) + tlsa.data;
    }
};

void appendRecord(QByteArray &out, const DnsRecord &record)
{
    appendName(out, record.owner);
    append16(out, quint16(record.type));
    append16(out, classIn);
    append32(out, record.ttl);
    const QByteArray data = std::visit(DataWriter(), record.data);
    append16(out, quint16(data.size()));
    out += data;
}

void appendOpt(QByteArray &out, const DnsMessage &message)
{
    QByteArray options;
    if (message.extendedError >= 0) {
        append16(options, extendedErrorOption);
        append16(options, quint16(2 + message.extendedText.size()));
        append16(options, quint16(message.extendedError));
        options += message.extendedText;
    }
    out += '\0';
    append16(out, quint16(RecordType::OPT));
    append16(out, ednsSize);
    append32(out, (quint32(message.rcode) >> 4) << 24);
    append16(out, quint16(options.size()));
    out += options;
}

} // namespace

QByteArray writeDnsMessage(const DnsMessage &message)
{
    QByteArray out;
    quint16 flags = quint16(message.rcode) & 0x0f;
    flags |= message.response ? flagResponse : 0;
    flags |= message.authoritative ? flagAuthoritative : 0;
    flags |= message.truncated ? flagTruncated : 0;
    flags |= message.recursionDesired ? flagRecursionDesired : 0;
    flags |= message.authentic ? flagAuthentic : 0;
    flags |= message.checkingDisabled ? flagCheckingDisabled : 0;
    append16(out, message.id);
    append16(out, flags);
    append16(out, 1);
    append16(out, quint16(message.answers.size()));
    append16(out, quint16(message.authority.size()));
    append16(out, quint16(message.additional.size() + 1));
    appendName(out, message.question.name);
    append16(out, quint16(message.question.type));
    append16(out, classIn);
    for (const QList<DnsRecord> *section : {&message.answers, &message.authority, &message.additional}) {
        for (const DnsRecord &record : *section)
            appendRecord(out, record);
    }
    appendOpt(out, message);
    return out;
}

QByteArray writeDnsQuery(const DnsQuestion &question, quint16 id, Asking asking)
{
    DnsMessage message;
    message.id = id;
    message.question = question;
    message.recursionDesired = asking != Asking::Authority;
    message.authentic = asking == Asking::Resolver;
    message.checkingDisabled = asking == Asking::Unchecked;
    return writeDnsMessage(message);
}

} // namespace Postseal
