// Programs that keep zones as code, and the table for people who type into a web form.
#include "export/scriptlines.h"
#include "export/writers.h"

namespace Postseal {
namespace {

QByteArray withDot(RecordType type, const QByteArray &value)
{
    return type == RecordType::CNAME ? value + '.' : value;
}

// octoDNS wants semicolons of TXT escaped, and refuses a bare one.
QByteArray yamlQuoted(RecordType type, QByteArray value)
{
    value = withDot(type, value);
    if (type == RecordType::TXT)
        value.replace('\\', "\\\\").replace(';', "\\;");
    return '\'' + value.replace("'", "''") + '\'';
}

std::optional<QByteArray> fromYaml(const QByteArray &type, const QByteArray &text)
{
    const std::optional<Words> words = wordsOf(text, Quoting::PowerShell); // quotes as YAML does
    if (!words || words->size() != 1 || !words->first().quoted)
        return std::nullopt;
    QByteArray value = words->first().text;
    if (type == "TXT")
        value.replace("\\;", ";").replace("\\\\", "\\");
    return value;
}

/// A line of the table: what it says, and its value from the same column on.
QByteArray row(const QByteArray &what, const QByteArray &value)
{
    constexpr qsizetype column = 34;
    return "  " + what.leftJustified(column) + value + '\n';
}

constexpr auto relativeHead = "Name within the zone";
constexpr auto fullHead = "or the name in full";
constexpr auto dottedHead = "or in full with a dot at the end";

} // namespace

QByteArray writeDnscontrol(const ZoneRecords &zone)
{
    QByteArray out =
        topComment(zone, "//", WhatStands::Stays) + "D_EXTEND(" + scriptQuoted(zone.zone.ascii());
    for (const PlannedRecord &record : zone.records)
        out += QByteArray(",\n    ") + typeName(record.type) + '(' +
               scriptQuoted(relativeName(record.owner, zone.zone)) + ", " +
               scriptQuoted(withDot(record.type, record.value)) + ", TTL(" + QByteArray::number(record.ttl) +
               "))";
    return out + "\n);\n";
}

ReadRecords readDnscontrol(const QByteArray &text, const ZoneRecords &zone)
{
    RecordCollector records;
    const Words words = wordsOf(text, Quoting::Code).value_or(Words());
    if (textAt(words, 0) != "D_EXTEND" || textAt(words, 2) != zone.zone.ascii())
        records.spoil();
    // , TYPE ( "name" , "value" , TTL ( 3600 ) )
    for (qsizetype i = 4; i + 10 < words.size(); i += 12)
        records.add(nameUnder(zone.zone, textAt(words, i + 2)), textAt(words, i), textAt(words, i + 8),
                    textAt(words, i + 4));
    return records.result();
}

QByteArray writeOctodns(const ZoneRecords &zone)
{
    QMap<QByteArray, QList<RecordSet>> names; // sorted, as octoDNS wants it
    for (const RecordSet &set : recordSets(zone))
        names[relativeName(set.owner, zone.zone)].append(set);
    QByteArray out = "---\n" + topComment(zone, "#", WhatStands::Stays);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        out += name.key() + ":\n";
        const bool several = name->size() > 1;
        for (const RecordSet &set : *name) {
            const QByteArray indent = several ? "    " : "  ";
            out += (several ? "  - " : "  ") + QByteArray("ttl: ") + QByteArray::number(set.ttl) + '\n' +
                   indent + "type: " + typeName(set.type) + '\n';
            if (set.values.size() == 1) {
                out += indent + "value: " + yamlQuoted(set.type, set.values.first()) + '\n';
                continue;
            }
            out += indent + "values:\n";
            for (const QByteArray &value : set.values)
                out += indent + "  - " + yamlQuoted(set.type, value) + '\n';
        }
    }
    return out;
}

ReadRecords readOctodns(const QByteArray &text, const ZoneRecords &zone)
{
    RecordCollector records;
    DomainName owner;
    QByteArray ttl;
    QByteArray type;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray bare = line.trimmed();
        if (bare.isEmpty() || bare == "---" || bare.startsWith('#') || bare == "values:")
            continue;
        const QByteArray item = bare.startsWith("- ") ? bare.mid(2) : bare;
        if (!line.startsWith(' ')) {
            owner = nameUnder(zone.zone, bare.chopped(1));
        } else if (item.startsWith("ttl: ")) {
            ttl = item.mid(5);
        } else if (item.startsWith("type: ")) {
            type = item.mid(6);
        } else {
            const std::optional<QByteArray> value =
                fromYaml(type, item.startsWith("value: ") ? item.mid(7) : item);
            if (!value)
                records.spoil();
            records.add(owner, type, ttl, value.value_or(QByteArray()));
        }
    }
    return records.result();
}

QByteArray writeTable(const ZoneRecords &zone)
{
    QByteArray out =
        topComment(zone, "#", WhatStands::Stays) +
        "#\n# Web forms ask for the name in one of three ways. Take the first where the form shows the zone\n"
        "# behind its field. Values go in without quotes.\n";
    for (const PlannedRecord &record : zone.records) {
        out += '\n' + row("Type", typeName(record.type)) +
               row(relativeHead, relativeName(record.owner, zone.zone)) +
               row(fullHead, record.owner.ascii()) + row(dottedHead, absoluteName(record.owner)) +
               row("TTL", QByteArray::number(record.ttl)) +
               row(record.type == RecordType::CNAME ? "Target" : "Value", record.value);
        if (record.type == RecordType::CNAME)
            out += row("or with a dot at the end", record.value + '.');
    }
    return out;
}

ReadRecords readTable(const QByteArray &text, const ZoneRecords &zone)
{
    RecordCollector records;
    QMap<QByteArray, QByteArray> fields;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("  ")) {
            fields.insert(line.left(36).trimmed(), line.mid(36));
            continue;
        }
        // A blank line, or the end, closes a record.
        if (!fields.isEmpty()) {
            const DomainName owner = nameUnder(zone.zone, fields.value(relativeHead));
            if (owner != nameInZone(zone.zone, fields.value(dottedHead)) ||
                owner.ascii() != fields.value(fullHead))
                records.spoil();
            records.add(owner, fields.value("Type"), fields.value("TTL"),
                        fields.value("Value") + fields.value("Target"));
        }
        fields.clear();
    }
    return records.result();
}

} // namespace Postseal
