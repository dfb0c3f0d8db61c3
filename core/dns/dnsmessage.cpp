#include "dns/dnsmessage.h"

#include "dns/dnswire.h"

#include <QtEndian>

#include <algorithm>

namespace Postseal {
namespace {

constexpr int maxPointers = 64;

/// A cursor over the message. A read past the end sets the fault and yields zero.
class Reader {
public:
    explicit Reader(const QByteArray &wire) : m_wire(wire) {}

    WireFault fault = WireFault::None;
    qsizetype at = 0;
    int records = 0; ///< that were kept

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
        // What is said by thousands of strings is kept, but not each of them.
        if (txt.strings.size() < TxtData::mostStrings)
            txt.strings.append(data.mid(at + 1, length));
        else
            txt.strings.last() += data.mid(at + 1, length);
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
        if (code == DnsWire::extendedErrorOption && value.size() >= 2) {
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
        if (rrClass != DnsWire::classIn) {
            reader.at += length; // the same type may be built otherwise there (RFC 1035 3.3)
            continue;
        }
        readData(reader, reader.at + length, &record);
        if (reader.isGood() && ++reader.records > mostRecords)
            reader.fault = WireFault::TooManyRecords;
        if (reader.isGood())
            section->append(record);
    }
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
    message.response = flags & DnsWire::flagResponse;
    message.authoritative = flags & DnsWire::flagAuthoritative;
    message.truncated = flags & DnsWire::flagTruncated;
    message.recursionDesired = flags & DnsWire::flagRecursionDesired;
    message.authentic = flags & DnsWire::flagAuthentic;
    message.checkingDisabled = flags & DnsWire::flagCheckingDisabled;
    message.rcode = static_cast<Rcode>(flags & 0x0f);
    const quint16 questions = reader.u16();
    const quint16 answers = reader.u16();
    const quint16 authority = reader.u16();
    const quint16 additional = reader.u16();
    if (reader.isGood() && questions != 1)
        reader.fault = WireFault::NotOneQuestion;
    else if (reader.isGood() && answers + authority + additional > mostRecords + 1) // an OPT
        reader.fault = WireFault::TooManyRecords;
    if (reader.isGood()) {
        message.question.name = reader.name();
        message.question.type = static_cast<RecordType>(reader.u16());
        if (reader.u16() != DnsWire::classIn && reader.isGood())
            reader.fault = WireFault::NotOneQuestion;
    }
    if (reader.isGood() && (flags & DnsWire::operationMask) != 0)
        reader.fault = WireFault::OtherOperation;
    readSection(reader, answers, &message.answers, &message);
    readSection(reader, authority, &message.authority, &message);
    readSection(reader, additional, &message.additional, &message);
    *fault = reader.fault;
    return message;
}

} // namespace Postseal
