#pragma once

#include "export/dialect.h"

// The writers and readers behind the table of dialects, one pair a format. What each format's own loader
// trips over is said beside its writer.

namespace Postseal {

using ReadRecords = std::optional<QList<PlannedRecord>>;

[[nodiscard]] QByteArray writeBind(const ZoneRecords &zone);
[[nodiscard]] QByteArray writeBindRelative(const ZoneRecords &zone);
[[nodiscard]] QByteArray writeCloudflareZone(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readZoneFile(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeNsupdate(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readNsupdate(const QByteArray &text, const ZoneRecords &zone);

[[nodiscard]] QByteArray writePdnsutil(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readPdnsutil(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeKnotc(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readKnotc(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeTinydns(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readTinydns(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeDnsmasq(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readDnsmasq(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writePowershell(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readPowershell(const QByteArray &text, const ZoneRecords &zone);

[[nodiscard]] QByteArray writeRoute53(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readRoute53(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeGcloud(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readGcloud(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeAzure(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readAzure(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeCloudflareApi(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readCloudflareApi(const QByteArray &text, const ZoneRecords &zone);

[[nodiscard]] QByteArray writeTerraformCloudflare(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readTerraformCloudflare(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeTerraformAws(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readTerraformAws(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeTerraformGoogle(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readTerraformGoogle(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeTerraformAzure(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readTerraformAzure(const QByteArray &text, const ZoneRecords &zone);

[[nodiscard]] QByteArray writeDnscontrol(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readDnscontrol(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeOctodns(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readOctodns(const QByteArray &text, const ZoneRecords &zone);
[[nodiscard]] QByteArray writeTable(const ZoneRecords &zone);
[[nodiscard]] ReadRecords readTable(const QByteArray &text, const ZoneRecords &zone);

} // namespace Postseal
