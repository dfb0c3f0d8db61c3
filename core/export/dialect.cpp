#include "export/dialect.h"

#include "export/writers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

constexpr std::array table{
    Dialect{"bind", QT_TRANSLATE_NOOP("Export", "Zone file (BIND, NSD, Knot and others)"), "bind.zone", true,
            writeBind, readZoneFile},
    Dialect{"bind-relative", QT_TRANSLATE_NOOP("Export", "Zone file with relative names"),
            "bind-relative.zone", true, writeBindRelative, readZoneFile},
    Dialect{"nsupdate", QT_TRANSLATE_NOOP("Export", "nsupdate (dynamic update)"), "nsupdate.txt", true,
            writeNsupdate, readNsupdate},
    Dialect{"pdnsutil", QT_TRANSLATE_NOOP("Export", "PowerDNS (pdnsutil)"), "pdnsutil.sh", true,
            writePdnsutil, readPdnsutil},
    Dialect{"knotc", QT_TRANSLATE_NOOP("Export", "Knot DNS (knotc)"), "knotc.sh", true, writeKnotc,
            readKnotc},
    Dialect{"tinydns", QT_TRANSLATE_NOOP("Export", "tinydns (data file)"), "tinydns-data.txt", true,
            writeTinydns, readTinydns},
    Dialect{"dnsmasq", QT_TRANSLATE_NOOP("Export", "dnsmasq"), "dnsmasq.conf", false, writeDnsmasq,
            readDnsmasq},
    Dialect{"powershell", QT_TRANSLATE_NOOP("Export", "Windows DNS (PowerShell)"), "windows-dns.ps1", true,
            writePowershell, readPowershell},
    Dialect{"route53", QT_TRANSLATE_NOOP("Export", "Amazon Route 53 (change batch)"), "route53.json", true,
            writeRoute53, readRoute53},
    Dialect{"gcloud", QT_TRANSLATE_NOOP("Export", "Google Cloud DNS (gcloud)"), "gcloud.sh", true,
            writeGcloud, readGcloud},
    Dialect{"azure", QT_TRANSLATE_NOOP("Export", "Azure DNS (az)"), "azure.sh", true, writeAzure, readAzure},
    Dialect{"cloudflare-zone", QT_TRANSLATE_NOOP("Export", "Cloudflare (zone import)"), "cloudflare.zone",
            true, writeCloudflareZone, readZoneFile},
    Dialect{"cloudflare-api", QT_TRANSLATE_NOOP("Export", "Cloudflare (API, batch)"), "cloudflare-batch.json",
            true, writeCloudflareApi, readCloudflareApi},
    Dialect{"terraform-cloudflare", QT_TRANSLATE_NOOP("Export", "Terraform for Cloudflare"), "cloudflare.tf",
            true, writeTerraformCloudflare, readTerraformCloudflare},
    Dialect{"terraform-aws", QT_TRANSLATE_NOOP("Export", "Terraform for Amazon Route 53"), "aws.tf", true,
            writeTerraformAws, readTerraformAws},
    Dialect{"terraform-google", QT_TRANSLATE_NOOP("Export", "Terraform for Google Cloud DNS"), "google.tf",
            true, writeTerraformGoogle, readTerraformGoogle},
    Dialect{"terraform-azurerm", QT_TRANSLATE_NOOP("Export", "Terraform for Azure DNS"), "azurerm.tf", true,
            writeTerraformAzure, readTerraformAzure},
    Dialect{"dnscontrol", QT_TRANSLATE_NOOP("Export", "DNSControl"), "dnscontrol.js", true, writeDnscontrol,
            readDnscontrol},
    Dialect{"octodns", QT_TRANSLATE_NOOP("Export", "octoDNS"), "octodns.yaml", true, writeOctodns,
            readOctodns},
    Dialect{"table", QT_TRANSLATE_NOOP("Export", "Table for a web form"), "table.txt", true, writeTable,
            readTable},
};

/// Dialects group by record set, so the order between names is theirs.
QList<PlannedRecord> sorted(QList<PlannedRecord> records, bool withTtl)
{
    if (!withTtl) {
        for (PlannedRecord &record : records)
            record.ttl = 0;
    }
    std::sort(records.begin(), records.end(), [](const PlannedRecord &a, const PlannedRecord &b) {
        return std::tie(a.owner, a.type, a.value, a.ttl) < std::tie(b.owner, b.type, b.value, b.ttl);
    });
    return records;
}

/// Nothing that any of the formats would have to write in another way inside a name or a text: a name of
/// letters, digits, hyphens and underscores, a text of printable ASCII.
bool isPlain(const PlannedRecord &record)
{
    const auto isOfName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    const auto isOfText = [](char c) { return c >= 0x20 && c < 0x7f; };
    const auto isMadeOf = [](const QByteArray &bytes, const auto &kind) {
        return std::all_of(bytes.begin(), bytes.end(), kind);
    };
    return isMadeOf(record.owner.ascii(), isOfName) &&
           (record.type == RecordType::CNAME ? isMadeOf(record.value, isOfName)
                                             : isMadeOf(record.value, isOfText));
}

} // namespace

ZoneRecords zoneRecords(const Publication &publication, const Choices &choices)
{
    const DomainName host = choices.domain.child("mta-sts");
    ZoneRecords zone;
    zone.domain = choices.domain;
    zone.zone = choices.zone.isNull() ? choices.domain : choices.zone;
    zone.policyUrl = publication.policyUrl;
    zone.records = publication.records;
    zone.hostMissing = std::none_of(zone.records.begin(), zone.records.end(),
                                    [&host](const PlannedRecord &r) { return r.owner == host; });
    return zone;
}

std::span<const Dialect> dialects()
{
    return table;
}

const Dialect *findDialect(const QString &word)
{
    for (const Dialect &dialect : table) {
        if (word == QLatin1String(dialect.word))
            return &dialect;
    }
    return nullptr;
}

std::optional<QByteArray> exportRecords(const Dialect &dialect, const Publication &publication,
                                        const Choices &choices)
{
    const ZoneRecords zone = zoneRecords(publication, choices);
    if (!std::all_of(zone.records.begin(), zone.records.end(), isPlain))
        return std::nullopt;
    const QByteArray text = dialect.write(zone);
    const std::optional<QList<PlannedRecord>> read = dialect.read(text, zone);
    if (!read || sorted(*read, dialect.carriesTtl) != sorted(zone.records, dialect.carriesTtl))
        return std::nullopt;
    return text;
}

} // namespace Postseal
