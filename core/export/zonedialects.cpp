// Formats made of zone file lines (RFC 1035 5.1). Values are always quoted and a semicolon in quotes never
// escaped: without quotes it would begin a comment, and one importer keeps the backslash. Targets end with a
// dot, because every loader silently puts the zone behind one that does not.
#include "export/rendering.h"
#include "export/words.h"
#include "export/writers.h"

namespace Postseal {
namespace {

QByteArray zoneLine(const QByteArray &owner, const PlannedRecord &record)
{
    return owner + '\t' + QByteArray::number(record.ttl) + "\tIN\t" + typeName(record.type) + '\t' +
           presentation(record.type, record.value) + '\n';
}

QByteArray absoluteLines(const ZoneRecords &zone, const QByteArray &more = {})
{
    QByteArray out = topComment(zone, ";", WhatStands::Stays) + more;
    for (const PlannedRecord &record : zone.records)
        out += zoneLine(absoluteName(record.owner), record);
    return out;
}

/// owner, ttl, class, type and the rest of a line, as it stands.
void takeZoneLine(const QByteArray &line, const DomainName &origin, RecordCollector *records)
{
    const QList<QByteArray> fields = QByteArray(line).replace('\t', ' ').simplified().split(' ');
    if (fields.size() < 5 || fields.at(2) != "IN") {
        records->spoil();
        return;
    }
    const qsizetype start = line.indexOf(fields.at(3), line.indexOf("IN") + 2) + fields.at(3).size();
    const QByteArray value = line.mid(start).trimmed();
    const bool relativeTarget = fields.at(3) == "CNAME" && !value.endsWith('.');
    records->addPresented(nameInZone(origin, fields.at(0)), fields.at(3), fields.at(1),
                          relativeTarget ? value + '.' + origin.ascii() : value);
}

} // namespace

QByteArray writeBind(const ZoneRecords &zone)
{
    return absoluteLines(zone);
}

QByteArray writeBindRelative(const ZoneRecords &zone)
{
    QByteArray out = topComment(zone, ";", WhatStands::Stays) + "$ORIGIN " + absoluteName(zone.zone) + '\n';
    for (const PlannedRecord &record : zone.records)
        out += zoneLine(relativeName(record.owner, zone.zone), record);
    return out;
}

QByteArray writeCloudflareZone(const ZoneRecords &zone)
{
    // A proxied name would answer with the proxy's own certificate and pages.
    return absoluteLines(zone, "; Leave \"Proxy imported DNS records\" off when you import this.\n");
}

ReadRecords readZoneFile(const QByteArray &text, const ZoneRecords &zone)
{
    RecordCollector records;
    DomainName origin = zone.zone;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("$ORIGIN "))
            origin = DomainName::fromAscii(line.mid(8)).value_or(DomainName());
        else if (!line.trimmed().isEmpty() && !line.startsWith(';'))
            takeZoneLine(line, origin, &records);
    }
    return records.result();
}

QByteArray writeNsupdate(const ZoneRecords &zone)
{
    const DomainName host = zone.domain.child("mta-sts");
    QByteArray out = topComment(zone, ";") + "; Use: nsupdate -k KEYFILE, and the text below.\n" + "zone " +
                     absoluteName(zone.zone) + '\n';
    // What stood there before goes in the same update: an alias beside addresses is refused, and two TXT
    // records void each other.
    if (!zone.hostMissing) {
        for (const char *type : {"CNAME", "A", "AAAA"})
            out += "update delete " + absoluteName(host) + ' ' + type + '\n';
    }
    DomainName cleared = host;
    for (const PlannedRecord &record : zone.records) {
        if (record.type == RecordType::TXT && record.owner != cleared)
            out += "update delete " + absoluteName(record.owner) + " TXT\n";
        cleared = record.owner;
        out += "update add " + zoneLine(absoluteName(record.owner), record).replace('\t', ' ');
    }
    return out + "send\n";
}

ReadRecords readNsupdate(const QByteArray &text, const ZoneRecords &zone)
{
    RecordCollector records;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("update add "))
            takeZoneLine(line.mid(11), zone.zone, &records);
        else if (line.startsWith("zone ") && nameInZone(zone.zone, line.mid(5)) != zone.zone)
            records.spoil();
    }
    return records.result();
}

} // namespace Postseal
