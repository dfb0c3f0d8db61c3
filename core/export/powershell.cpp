#include "export/scriptlines.h"
#include "export/writers.h"

namespace Postseal {
namespace {

// The cmdlet takes one string of at most 254 characters; dnscmd takes several.
constexpr qsizetype mostCharacters = 254;

/// What the cmdlets call a type, and the option that carries its value.
struct Kind {
    RecordType type;
    const char *word;
    const char *option;
};
constexpr Kind kinds[] = {{RecordType::TXT, "Txt", "-DescriptiveText"},
                          {RecordType::A, "A", "-IPv4Address"},
                          {RecordType::AAAA, "AAAA", "-IPv6Address"},
                          {RecordType::CNAME, "CName", "-HostNameAlias"}};

const Kind &kindOf(RecordType type)
{
    for (const Kind &kind : kinds) {
        if (kind.type == type)
            return kind;
    }
    return kinds[0];
}

QByteArray quoted(QByteArray value)
{
    return '\'' + value.replace("'", "''") + '\'';
}

QByteArray removal(const ZoneRecords &zone, const DomainName &owner, RecordType type)
{
    const QByteArray inZone = " -ZoneName " + quoted(zone.zone.ascii());
    return "Get-DnsServerResourceRecord" + inZone + " -Name " + quoted(relativeName(owner, zone.zone)) +
           " -RRType " + kindOf(type).word +
           " -ErrorAction SilentlyContinue | Remove-DnsServerResourceRecord" + inZone + " -Force\n";
}

/// Seconds as a .NET time span, days.hours:minutes:seconds.
QByteArray timeSpan(quint32 seconds)
{
    return QByteArray::number(seconds / 86400) + '.' + QByteArray::number(seconds / 3600 % 24) + ':' +
           QByteArray::number(seconds / 60 % 60) + ':' + QByteArray::number(seconds % 60);
}

QByteArray fromTimeSpan(QByteArray span)
{
    const QList<QByteArray> parts = span.replace('.', ':').split(':');
    return parts.size() == 4
               ? QByteArray::number(
                     ((parts.at(0).toUInt() * 24 + parts.at(1).toUInt()) * 60 + parts.at(2).toUInt()) * 60 +
                     parts.at(3).toUInt())
               : QByteArray();
}

QByteArray addition(const ZoneRecords &zone, const RecordSet &set, const QByteArray &value)
{
    const QByteArray name = quoted(relativeName(set.owner, zone.zone));
    if (set.type == RecordType::TXT && value.size() > mostCharacters) {
        QByteArray line = "dnscmd /RecordAdd " + quoted(zone.zone.ascii()) + ' ' + name + ' ' +
                          QByteArray::number(set.ttl) + " TXT";
        for (const QByteArray &piece : textPieces(value))
            line += ' ' + quoted(piece);
        return line + '\n';
    }
    const Kind &kind = kindOf(set.type);
    return "Add-DnsServerResourceRecord -ZoneName " + quoted(zone.zone.ascii()) + " -Name " + name + " -" +
           kind.word + ' ' + kind.option + ' ' + quoted(set.type == RecordType::CNAME ? value + '.' : value) +
           " -TimeToLive " + quoted(timeSpan(set.ttl)) + '\n';
}

} // namespace

QByteArray writePowershell(const ZoneRecords &zone)
{
    QByteArray out =
        topComment(zone, "#") +
        "# Run on the DNS server as an administrator. What stood there before is removed first.\n";
    for (const RecordType type : typesInTheWay(zone))
        out += removal(zone, zone.domain.child("mta-sts"), type);
    for (const RecordSet &set : recordSets(zone)) {
        out += removal(zone, set.owner, set.type);
        for (const QByteArray &value : set.values)
            out += addition(zone, set, value);
    }
    return out;
}

ReadRecords readPowershell(const QByteArray &script, const ZoneRecords &zone)
{
    return readLines(script, Quoting::PowerShell, [&zone](const Words &words, RecordCollector *records) {
        if (textAt(words, 0) == "dnscmd") {
            QByteArray joined;
            for (qsizetype i = 6; i < words.size(); ++i)
                joined += textAt(words, i);
            records->add(nameUnder(zone.zone, textAt(words, 3)), "TXT", textAt(words, 4), joined);
            return;
        }
        if (textAt(words, 0) != "Add-DnsServerResourceRecord")
            return;
        if (optionOf(words, "-ZoneName") != zone.zone.ascii())
            records->spoil();
        for (const Kind &kind : kinds) {
            if (hasWord(words, QByteArray("-") + kind.word))
                records->add(nameUnder(zone.zone, optionOf(words, "-Name")), typeName(kind.type),
                             fromTimeSpan(optionOf(words, "-TimeToLive")), optionOf(words, kind.option));
        }
    });
}

} // namespace Postseal
