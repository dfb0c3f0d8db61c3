#include "export/rendering.h"

#include "export/words.h"

#include <algorithm>

namespace Postseal {

QList<RecordSet> recordSets(const ZoneRecords &zone)
{
    QList<RecordSet> sets;
    for (const PlannedRecord &record : zone.records) {
        const auto same = std::find_if(sets.begin(), sets.end(), [&record](const RecordSet &set) {
            return set.owner == record.owner && set.type == record.type;
        });
        if (same == sets.end())
            sets.append({record.owner, record.type, record.ttl, {record.value}});
        else
            same->values.append(record.value);
    }
    return sets;
}

QList<QByteArray> textPieces(const QByteArray &text)
{
    constexpr qsizetype maxString = 255;
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at == 0 || at < text.size(); at += maxString)
        pieces.append(text.mid(at, maxString));
    return pieces;
}

QByteArray quotedStrings(const QByteArray &text)
{
    QList<QByteArray> strings;
    for (const QByteArray &piece : textPieces(text)) {
        QByteArray quoted = "\"";
        for (const char c : piece) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                quoted += '\\';
            if (byte < 0x20 || byte > 0x7e)
                quoted += '\\' + QByteArray::number(int(byte)).rightJustified(3, '0');
            else
                quoted += c;
        }
        strings.append(quoted + '"');
    }
    return strings.join(' ');
}

QByteArray presentation(RecordType type, const QByteArray &value)
{
    switch (type) {
    case RecordType::TXT:
        return quotedStrings(value);
    case RecordType::CNAME:
        return value + '.';
    default:
        return value;
    }
}

QByteArray relativeName(const DomainName &name, const DomainName &zone)
{
    return name == zone ? QByteArray("@") : name.ascii().chopped(zone.ascii().size() + 1);
}

QByteArray absoluteName(const DomainName &name)
{
    return name.ascii() + '.';
}

DomainName nameUnder(const DomainName &zone, const QByteArray &relative)
{
    return relative == "@" ? zone : zone.child(relative);
}

DomainName nameInZone(const DomainName &zone, const QByteArray &name)
{
    return name.endsWith('.') ? DomainName::fromAscii(name).value_or(DomainName()) : nameUnder(zone, name);
}

QByteArray zoneRemark(const ZoneRecords &zone)
{
    return zone.zone == zone.domain ? QByteArray() : ", in the zone " + zone.zone.ascii();
}

QByteArray topComment(const ZoneRecords &zone, const QByteArray &sign, WhatStands stands)
{
    QByteArray lines =
        sign + " MTA-STS and TLS reporting of " + zone.domain.ascii() + zoneRemark(zone) + '\n';
    if (stands == WhatStands::Stays)
        lines += sign + " A v=STSv1 or v=TLSRPTv1 record that stands there already has to go: two void each "
                        "other.\n";
    if (zone.hostMissing)
        lines += sign + " Missing here: an A, AAAA or CNAME record for " +
                 zone.domain.child("mta-sts").ascii() + ", the web server that serves\n" + sign + ' ' +
                 zone.policyUrl + '\n';
    return lines;
}

QByteArray shellQuoted(const QByteArray &text)
{
    QByteArray inner = text;
    return '\'' + inner.replace("'", "'\\''") + '\'';
}

void RecordCollector::addPresented(const DomainName &owner, const QByteArray &type, const QByteArray &ttl,
                                   const QByteArray &value)
{
    if (type != "TXT") {
        add(owner, type, ttl, value);
        return;
    }
    // Two words without quotes would be two strings: a value with a blank in it must have been quoted.
    const std::optional<QList<Word>> words = wordsOf(value, Quoting::ZoneFile);
    if (!words || words->isEmpty()) {
        spoil();
        return;
    }
    QByteArray text;
    for (const Word &word : *words) {
        if (!word.quoted || word.text.size() > 255)
            spoil();
        text += word.text;
    }
    add(owner, type, ttl, text);
}

void RecordCollector::add(const DomainName &owner, const QByteArray &type, const QByteArray &ttl,
                          const QByteArray &value)
{
    bool isNumber = false;
    PlannedRecord record;
    record.owner = owner;
    record.ttl = ttl.toUInt(&isNumber);
    record.value = value;
    if (type == "TXT") {
        record.type = RecordType::TXT;
    } else if (type == "A" || type == "AAAA") {
        record.type = type == "A" ? RecordType::A : RecordType::AAAA;
    } else if (type == "CNAME") {
        record.type = RecordType::CNAME;
        record.value = DomainName::fromAscii(value).value_or(DomainName()).ascii();
    } else {
        spoil();
    }
    if (!isNumber || owner.isNull())
        spoil();
    m_records.append(record);
}

std::optional<QList<PlannedRecord>> RecordCollector::result() const
{
    return m_spoilt ? std::nullopt : std::optional(m_records);
}

} // namespace Postseal
