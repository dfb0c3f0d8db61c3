#include "export/rendering.h"
#include "export/writers.h"

namespace Postseal {
namespace {

// tinydns: a colon ends a field, so it and everything unusual is written in octal; without that a mailto:
// address is cut at its colon and nobody says so.
QByteArray tinydnsText(const QByteArray &value)
{
    QByteArray out;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == ':' || c == '\\' || byte < 0x21 || byte > 0x7e)
            out += '\\' + QByteArray::number(int(byte), 8).rightJustified(3, '0');
        else
            out += c;
    }
    return out;
}

std::optional<QByteArray> fromTinydnsText(const QByteArray &value)
{
    QByteArray out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != '\\') {
            out += value.at(i);
            continue;
        }
        bool isNumber = false;
        const int byte = value.mid(i + 1, 3).toInt(&isNumber, 8);
        if (!isNumber || byte > 255)
            return std::nullopt;
        out += static_cast<char>(byte);
        i += 3;
    }
    return out;
}

QByteArray octalAddress(const QByteArray &address)
{
    QByteArray out;
    for (const unsigned char byte : IpAddress::fromText(QString::fromLatin1(address))->bytes())
        out += '\\' + QByteArray::number(int(byte), 8).rightJustified(3, '0');
    return out;
}

QByteArray tinydnsLine(const PlannedRecord &record)
{
    const QByteArray owner = record.owner.ascii();
    const QByteArray ttl = ':' + QByteArray::number(record.ttl) + '\n';
    switch (record.type) {
    case RecordType::A:
        return '+' + owner + ':' + record.value + ttl;
    case RecordType::AAAA:
        return ':' + owner + ":28:" + octalAddress(record.value) + ttl;
    case RecordType::CNAME:
        return 'C' + owner + ':' + record.value + '.' + ttl;
    default:
        return '\'' + owner + ':' + tinydnsText(record.value) + ttl;
    }
}

void takeTinydnsLine(const QByteArray &line, RecordCollector *records)
{
    const QList<QByteArray> fields = line.mid(1).split(':');
    const DomainName owner = DomainName::fromAscii(fields.first()).value_or(DomainName());
    const char kind = line.at(0);
    if (kind == ':' && fields.size() == 4 && fields.at(1) == "28") {
        const std::optional<QByteArray> bytes = fromTinydnsText(fields.at(2));
        const std::optional<IpAddress> address = bytes ? IpAddress::fromBytes(*bytes) : std::nullopt;
        records->add(owner, "AAAA", fields.at(3), address ? address->toString().toLatin1() : QByteArray());
    } else if (fields.size() == 3 && kind == '\'') {
        const std::optional<QByteArray> value = fromTinydnsText(fields.at(1));
        if (!value)
            records->spoil();
        records->add(owner, "TXT", fields.at(2), value.value_or(QByteArray()));
    } else if (fields.size() == 3 && (kind == '+' || kind == 'C')) {
        records->add(owner, kind == '+' ? "A" : "CNAME", fields.at(2), fields.at(1));
    } else {
        records->spoil();
    }
}

} // namespace

QByteArray writeTinydns(const ZoneRecords &zone)
{
    QByteArray out = topComment(zone, "#", WhatStands::Stays);
    for (const PlannedRecord &record : zone.records)
        out += tinydnsLine(record);
    return out;
}

ReadRecords readTinydns(const QByteArray &data, const ZoneRecords &)
{
    RecordCollector records;
    for (const QByteArray &line : data.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            takeTinydnsLine(line, &records);
    }
    return records.result();
}

} // namespace Postseal
