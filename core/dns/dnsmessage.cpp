#include "dns/dnsmessage.h"

#include <QtEndian>

#include <algorithm>

namespace Postseal {
namespace {

constexpr int maxRecords = 2000;
constexpr int maxPointers = 64;
constexpr quint16 classIn = 1;
constexpr quint16 ednsSize = 1232;
constexpr quint16 extendedErrorOption = 15;

constexpr quint16 flagResponse = 0x8000, flagAuthoritative = 0x0400, flagTruncated = 0x0200,
                  flagRecursionDesired = 0x0100, flagAuthentic = 0x0020, flagCheckingDisabled = 0x0010;

/// A cursor over the message. A read past the end sets the fault and yields zero.
class Reader {
public:
    explicit Reader(const QByteArray &wire) : m_wire(wire) {}

    WireFault fault = WireFault::None;
    qsizetype at = 0;

    [[nodiscard]] bool isGood() const { return fault == WireFault::None; }
    [[nodiscard]] bool has(qsizetype count)
    {
        if (count > m_wire.size() - at)
            fault = WireFault::TooShort;
        return isGood();
    }
    quint16 u16()
    {
        if (!has(2))
            return 0;
        at += 2;
        return qFromBigEndian<quint16>(m_wire.constData() + at - 2);
    }
    quint32 u32()
    {
        if (!has(4))
            return 0;
        at += 4;
        return qFromBigEndian<quint32>(m_wire.constData() + at - 4);
    }
    quint8 u8()
    {
        if (!has(1))
            return 0;
        return static_cast<quint8>(m_wire[at++]);
    }
    QByteArray bytes(qsizetype count)
    {
        if (!has(count))
            return {};
        at += count;
        return m_wire.mid(at - count, count);
    }
    DomainName name();

private:
    const QByteArray &m_wire;
};

/// Pointers must lead strictly backwards, so a loop cannot be built (RFC 1035 4.1.4).
DomainName Reader::name()
{
    QList<QByteArray> labels;
    qsizetype cursor = at;
    qsizetype lowest = at;
    qsizetype after = -1;
    int pointers = 0;
    while (true) {
        if (cursor >= m_wire.size()) {
            fault = WireFault::TooShort;
            return {};
        }
        const auto length = static_cast<quint8>(m_wire[cursor]);
        if (length == 0)
            break;
        if ((length & 0xc0) == 0xc0) {
            const qsizetype target = cursor + 1 < m_wire.size()
                                         ? ((length & 0x3f) << 8) | static_cast<quint8>(m_wire[cursor + 1])
                                         : lowest;
            if (target >= lowest || ++pointers > maxPointers) {
                fault = WireFault::BadName;
                return {};
            }
            if (after < 0)
                after = cursor + 2;
            cursor = lowest = target;
            continue;
        }
        if ((length & 0xc0) != 0 || cursor + 1 + length > m_wire.size() || labels.size() > 127) {
            fault = WireFault::BadName;
            return {};
        }
        labels.append(m_wire.mid(cursor + 1, length));
        cursor += 1 + length;
    }
    at = after < 0 ? cursor + 1 : after;
    const std::optional<DomainName> name = DomainName::fromLabels(labels);
    if (!name)
        fault = WireFault::BadName;
    return name.value_or(DomainName());
}

TxtData readTxt(const QByteArray &data, WireFault *fault)
{
    TxtData txt;
    for (qsizetype at = 0; at < data.size();) {
        const auto length = static_cast<quint8>(data[at]);
        if (at + 1 + length > data.size()) {
            *fault = WireFault::BadRecord;
            break;
        }
        txt.strings.append(data.mid(at + 1, length));
        at += 1 + length;
    }
    return txt;
}

/// Reads the data of one record. The reader stands at its start; `end` is where the record says that it ends.
void readData(Reader &reader, qsizetype end, DnsRecord *record)
{
    const qsizetype length = end - reader.at;
    switch (record->type) {
    case RecordType::A:
    case RecordType::AAAA: {
        const std::optional<IpAddress> address = IpAddress::fromBytes(reader.bytes(length));
        if (!address || (length == 4) != (record->type == RecordType::A))
            reader.fault = WireFault::BadRecord;
        else
            record->data = *address;
        break;
    }
    case RecordType::NS:
    case RecordType::CNAME:
        record->data = reader.name();
        break;
    case RecordType::MX: {
        const quint16 preference = reader.u16();
        record->data = MxData{preference, reader.name()};
        break;
    }
    case RecordType::TXT:
        record->data = readTxt(reader.bytes(length), &reader.fault);
        break;
    case RecordType::SOA: {
        SoaData soa;
        soa.primary = reader.name();
        static_cast<void>(reader.name()); // the mailbox of its keeper
        soa.serial = reader.u32();
        reader.bytes(12);
        soa.minimum = reader.u32();
        record->data = soa;
        break;
    }
    case RecordType::TLSA: {
        TlsaData tlsa;
        tlsa.usage = reader.u8();
        tlsa.selector = reader.u8();
        tlsa.matching = reader.u8();
        tlsa.data = reader.bytes(std::max<qsizetype>(0, end - reader.at));
        record->data = tlsa;
        break;
    }
    default:
        record->data = RawData{reader.bytes(length)};
        break;
    }
    if (reader.isGood() && reader.at != end)
        reader.fault = WireFault::BadRecord;
}

void readOptions(const QByteArray &options, DnsMessage *message)
{
    Reader reader(options);
    while (reader.isGood() && reader.at < options.size()) {
        const quint16 code = reader.u16();
        const QByteArray value = reader.bytes(reader.u16());
        if (code == extendedErrorOption && value.size() >= 2) {
            message->extendedError = qFromBigEndian<quint16>(value.constData());
            message->extendedText = value.mid(2);
        }
    }
}

void readSection(Reader &reader, int count, QList<DnsRecord> *section, DnsMessage *message)
{
    for (int i = 0; i < count && reader.isGood(); ++i) {
        DnsRecord record;
        record.owner = reader.name();
        record.type = static_cast<RecordType>(reader.u16());
        const quint16 rrClass = reader.u16();
        record.ttl = reader.u32();
        const quint16 length = reader.u16();
        if (!reader.has(length))
            return;
        if (record.type == RecordType::OPT) {
            message->rcode = static_cast<Rcode>(quint16(message->rcode) | ((record.ttl >> 24) << 4));
            readOptions(reader.bytes(length), message);
            continue;
        }
        readData(reader, reader.at + length, &record);
        if (reader.isGood() && rrClass == classIn)
            section->append(record);
    }
}

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
        for (const QByteArray &string : txt.strings)
            out += char(std::min<qsizetype>(string.size(), 255)) + string.left(255);
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

QByteArray typeName(RecordType type)
{
    switch (type) {
    case RecordType::A:
        return "A";
    case RecordType::NS:
        return "NS";
    case RecordType::CNAME:
        return "CNAME";
    case RecordType::SOA:
        return "SOA";
    case RecordType::MX:
        return "MX";
    case RecordType::TXT:
        return "TXT";
    case RecordType::AAAA:
        return "AAAA";
    case RecordType::OPT:
        return "OPT";
    case RecordType::DS:
        return "DS";
    case RecordType::RRSIG:
        return "RRSIG";
    case RecordType::TLSA:
        return "TLSA";
    }
    return "TYPE" + QByteArray::number(int(type));
}

QByteArray rcodeName(Rcode rcode)
{
    switch (rcode) {
    case Rcode::NoError:
        return "NOERROR";
    case Rcode::FormErr:
        return "FORMERR";
    case Rcode::ServFail:
        return "SERVFAIL";
    case Rcode::NxDomain:
        return "NXDOMAIN";
    case Rcode::NotImp:
        return "NOTIMP";
    case Rcode::Refused:
        return "REFUSED";
    }
    return "RCODE" + QByteArray::number(int(rcode));
}

DnsMessage readDnsMessage(const QByteArray &wire, WireFault *fault)
{
    DnsMessage message;
    Reader reader(wire);
    message.id = reader.u16();
    const quint16 flags = reader.u16();
    message.response = flags & flagResponse;
    message.authoritative = flags & flagAuthoritative;
    message.truncated = flags & flagTruncated;
    message.recursionDesired = flags & flagRecursionDesired;
    message.authentic = flags & flagAuthentic;
    message.checkingDisabled = flags & flagCheckingDisabled;
    message.rcode = static_cast<Rcode>(flags & 0x0f);
    const quint16 questions = reader.u16();
    const quint16 answers = reader.u16();
    const quint16 authority = reader.u16();
    const quint16 additional = reader.u16();
    if (reader.isGood() && questions != 1)
        reader.fault = WireFault::NotOneQuestion;
    else if (reader.isGood() && answers + authority + additional > maxRecords)
        reader.fault = WireFault::TooManyRecords;
    if (reader.isGood()) {
        message.question.name = reader.name();
        message.question.type = static_cast<RecordType>(reader.u16());
        reader.u16();
    }
    readSection(reader, answers, &message.answers, &message);
    readSection(reader, authority, &message.authority, &message);
    readSection(reader, additional, &message.additional, &message);
    *fault = reader.fault;
    return message;
}

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
    message.recursionDesired = asking == Asking::Resolver;
    message.authentic = asking == Asking::Resolver;
    return writeDnsMessage(message);
}

} // namespace Postseal
