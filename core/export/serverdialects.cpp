// Tools and files of single DNS servers.
#include "export/scriptlines.h"
#include "export/writers.h"

namespace Postseal {

QByteArray writePdnsutil(const ZoneRecords &zone)
{
    const QByteArray target = shellQuoted(zone.zone.ascii());
    QByteArray out = topComment(zone, "#");
    for (const RecordType type : typesInTheWay(zone))
        out += "pdnsutil delete-rrset " + target + ' ' +
               shellQuoted(relativeName(zone.domain.child("mta-sts"), zone.zone)) + ' ' + typeName(type) +
               '\n';
    for (const RecordSet &set : recordSets(zone)) {
        out += "pdnsutil replace-rrset " + target + ' ' + shellQuoted(relativeName(set.owner, zone.zone)) +
               ' ' + typeName(set.type) + ' ' + QByteArray::number(set.ttl);
        for (const QByteArray &value : set.values)
            out += ' ' + shellQuoted(presentation(set.type, value));
        out += '\n';
    }
    // Without it a signed zone denies the new names, and no zone has the empty ones above them ("_tls").
    return out + "pdnsutil increase-serial " + target + "\npdnsutil rectify-zone " + target + '\n';
}

ReadRecords readPdnsutil(const QByteArray &script, const ZoneRecords &zone)
{
    return readLines(script, Quoting::Shell, [&zone](const Words &words, RecordCollector *records) {
        if (textAt(words, 1) != "replace-rrset")
            return;
        if (textAt(words, 2) != zone.zone.ascii() || words.size() < 7)
            records->spoil();
        for (qsizetype i = 6; i < words.size(); ++i)
            records->addPresented(nameUnder(zone.zone, textAt(words, 3)), textAt(words, 4), textAt(words, 5),
                                  textAt(words, i));
    });
}

QByteArray writeKnotc(const ZoneRecords &zone)
{
    const QByteArray target = shellQuoted(zone.zone.ascii());
    QByteArray out =
        topComment(zone, "#") +
        "# zone-unset removes what stood there before; where nothing did, its error is harmless.\n" +
        "knotc zone-begin " + target + '\n';
    for (const RecordType type : typesInTheWay(zone))
        out += "knotc zone-unset " + target + ' ' + shellQuoted(absoluteName(zone.domain.child("mta-sts"))) +
               ' ' + typeName(type) + '\n';
    for (const RecordSet &set : recordSets(zone)) {
        const QByteArray owner = shellQuoted(absoluteName(set.owner));
        out += "knotc zone-unset " + target + ' ' + owner + ' ' + typeName(set.type) + '\n';
        for (const QByteArray &value : set.values)
            out += "knotc zone-set " + target + ' ' + owner + ' ' + QByteArray::number(set.ttl) + ' ' +
                   typeName(set.type) + ' ' + shellQuoted(presentation(set.type, value)) + '\n';
    }
    return out + "knotc zone-commit " + target + '\n';
}

ReadRecords readKnotc(const QByteArray &script, const ZoneRecords &zone)
{
    return readLines(script, Quoting::Shell, [&zone](const Words &words, RecordCollector *records) {
        if (textAt(words, 1) != "zone-set")
            return;
        if (textAt(words, 2) != zone.zone.ascii() || words.size() != 7)
            records->spoil();
        records->addPresented(nameInZone(zone.zone, textAt(words, 3)), textAt(words, 5), textAt(words, 4),
                              textAt(words, 6));
    });
}

QByteArray writeDnsmasq(const ZoneRecords &zone)
{
    QByteArray out = topComment(zone, "#", WhatStands::Stays);
    for (const RecordSet &set : recordSets(zone)) {
        if (set.type == RecordType::CNAME)
            out += "# dnsmasq answers for an alias only where it knows the target's address itself.\n";
        for (const QByteArray &value : set.values) {
            if (set.type == RecordType::TXT) {
                // Without quotes a comma would end the string, and vanish.
                out += "txt-record=" + set.owner.ascii();
                for (const QByteArray &piece : textPieces(value))
                    out += ',' + scriptQuoted(piece);
                out += '\n';
            } else {
                out += (set.type == RecordType::CNAME ? "cname=" : "host-record=") + set.owner.ascii() + ',' +
                       value + '\n';
            }
        }
    }
    return out;
}

ReadRecords readDnsmasq(const QByteArray &config, const ZoneRecords &)
{
    RecordCollector records;
    for (const QByteArray &line : config.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        const qsizetype comma = line.indexOf(',');
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArray key = line.left(equals);
        const QByteArray value = line.mid(comma + 1);
        const DomainName owner =
            DomainName::fromAscii(line.mid(equals + 1, comma - equals - 1)).value_or(DomainName());
        if (key == "txt-record") {
            QByteArray joined;
            for (const Word &word : wordsOf(value, Quoting::Code).value_or(Words()))
                joined += word.quoted ? word.text : QByteArray();
            records.add(owner, "TXT", "0", joined);
        } else if (key == "cname" || key == "host-record") {
            records.add(owner, key == "cname" ? "CNAME" : value.contains(':') ? "AAAA" : "A", "0", value);
        } else {
            records.spoil();
        }
    }
    return records.result();
}

} // namespace Postseal
