// Terraform, one table of how each provider calls things.
#include "export/scriptlines.h"
#include "export/writers.h"

namespace Postseal {
namespace {

/// What a provider's resources look like.
struct Provider {
    enum class Values { One, Several, Blocks };
    const char *source; ///< where Terraform finds the provider
    const char *version;
    QByteArray (*resource)(RecordType type);
    const char *place; ///< the attribute that says where the zone is; its variable's name begins with it
    QByteArray (*name)(const DomainName &owner, const DomainName &zone);
    DomainName (*readName)(const DomainName &zone, const QByteArray &name);
    Values values;
    QByteArray (*attribute)(RecordType type);
    QByteArray (*write)(RecordType type, const QByteArray &value);
    bool namesType; ///< the type is an attribute, not part of the resource's name
};

QByteArray fullName(const DomainName &owner, const DomainName &)
{
    return owner.ascii();
}
QByteArray dottedName(const DomainName &owner, const DomainName &)
{
    return absoluteName(owner);
}
DomainName readWholeName(const DomainName &, const QByteArray &name)
{
    return DomainName::fromAscii(name).value_or(DomainName());
}

QByteArray quotedOnlyText(RecordType type, const QByteArray &value)
{
    return type == RecordType::TXT ? quotedStrings(value) : value;
}

/// Amazon's resource puts the outer quotes itself; pieces are parted by two quotes within.
QByteArray innerQuotes(RecordType type, const QByteArray &value)
{
    if (type != RecordType::TXT)
        return value;
    return quotedStrings(value).replace("\" \"", "\"\"").chopped(1).mid(1);
}

QByteArray plainValue(RecordType, const QByteArray &value)
{
    return value;
}

const Provider cloudflare{"cloudflare/cloudflare",
                          ">= 5.0",
                          [](RecordType) -> QByteArray { return "cloudflare_dns_record"; },
                          "zone_id",
                          fullName,
                          readWholeName,
                          Provider::Values::One,
                          [](RecordType) -> QByteArray { return "content"; },
                          quotedOnlyText,
                          true};
const Provider aws{"hashicorp/aws",
                   ">= 4.0",
                   [](RecordType) -> QByteArray { return "aws_route53_record"; },
                   "zone_id",
                   fullName,
                   readWholeName,
                   Provider::Values::Several,
                   [](RecordType) -> QByteArray { return "records"; },
                   innerQuotes,
                   true};
const Provider google{"hashicorp/google",
                      ">= 4.0",
                      [](RecordType) -> QByteArray { return "google_dns_record_set"; },
                      "managed_zone",
                      dottedName,
                      readWholeName,
                      Provider::Values::Several,
                      [](RecordType) -> QByteArray { return "rrdatas"; },
                      presentation,
                      true};
const Provider azure{
    "hashicorp/azurerm",
    ">= 3.0",
    [](RecordType type) -> QByteArray {
        return QByteArray("azurerm_dns_") + QByteArray(typeName(type)).toLower() + "_record";
    },
    "resource_group_name",
    relativeName,
    nameUnder,
    Provider::Values::Blocks,
    [](RecordType type) -> QByteArray { return type == RecordType::CNAME ? "record" : "records"; },
    plainValue,
    false};

/// With nothing in it that a name of Terraform cannot have.
QByteArray identifier(QByteArray text)
{
    for (char &c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'))
            c = '_';
    }
    return text;
}

/// A label of letters for a resource, so that several domains can stand in one file.
QByteArray label(const RecordSet &set)
{
    const QByteArray out = identifier(set.owner.ascii() + '_' + QByteArray(typeName(set.type)).toLower());
    return out.startsWith('_') ? out.mid(1) : out;
}

/// A variable for each zone, for the same reason.
QByteArray variable(const Provider &provider, const ZoneRecords &zone)
{
    return QByteArray(provider.place) + '_' + identifier(zone.zone.ascii());
}

/// What has to stand beside the file. As comments, because all files of a folder are one to Terraform, and
/// nothing may be in them twice.
QByteArray needs(const Provider &provider, const ZoneRecords &zone)
{
    QByteArray text =
        R"~(# Needed in another file of the folder, once, beside the block of the provider itself:
#   terraform {
#     required_providers {
#       @name = { source = "@source", version = "@version" }
#     }
#   }
#   variable "@variable" {
#     type = string
#   }
# A record that is there already is imported first (terraform import), so that this changes it.
)~";
    const QByteArray source = provider.source;
    return text.replace("@name", source.mid(source.indexOf('/') + 1))
        .replace("@source", source)
        .replace("@version", provider.version)
        .replace("@variable", variable(provider, zone));
}

QByteArray valueLines(const Provider &provider, const RecordSet &set)
{
    QList<QByteArray> values;
    for (const QByteArray &value : set.values)
        values.append(hclQuoted(provider.write(set.type, value)));
    if (provider.values == Provider::Values::Blocks && set.type == RecordType::TXT) {
        QByteArray out;
        for (const QByteArray &value : values)
            out += "  record {\n    value = " + value + "\n  }\n";
        return out;
    }
    const bool one = provider.values == Provider::Values::One || provider.attribute(set.type) == "record";
    return "  " + provider.attribute(set.type) + " = " +
           (one ? values.first() : '[' + values.join(", ") + ']') + '\n';
}

QByteArray block(const Provider &provider, const ZoneRecords &zone, const RecordSet &set,
                 const QByteArray &mark)
{
    QByteArray out =
        "\nresource \"" + provider.resource(set.type) + "\" " + hclQuoted(label(set) + mark) + " {\n";
    out += QByteArray("  ") + provider.place + " = var." + variable(provider, zone) + '\n';
    if (!provider.namesType)
        out += "  zone_name = " + hclQuoted(zone.zone.ascii()) + '\n';
    out += "  name = " + hclQuoted(provider.name(set.owner, zone.zone)) + '\n';
    if (provider.namesType)
        out += QByteArray("  type = \"") + typeName(set.type) + "\"\n";
    out += "  ttl = " + QByteArray::number(set.ttl) + '\n' + valueLines(provider, set);
    if (provider.values == Provider::Values::One && set.type != RecordType::TXT)
        out += "  proxied = false\n";
    return out + "}\n";
}

/// The equals signs of neighbouring lines stand below each other, as "terraform fmt" wants it.
QByteArray aligned(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    const auto keyLength = [](const QByteArray &line) {
        return line.startsWith("  ") && line.at(2) != ' ' ? line.indexOf(" = ") : qsizetype(-1);
    };
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype end = first;
        qsizetype widest = 0;
        while (end < lines.size() && keyLength(lines.at(end)) >= 0)
            widest = std::max(widest, keyLength(lines.at(end++)));
        for (; first < end; ++first) {
            const qsizetype length = keyLength(lines.at(first));
            lines[first].insert(length, QByteArray(widest - length, ' '));
        }
        ++first;
    }
    return lines.join('\n');
}

QByteArray writeFor(const Provider &provider, const ZoneRecords &zone)
{
    QByteArray out = topComment(zone, "#", WhatStands::Stays) + needs(provider, zone);
    for (const RecordSet &set : recordSets(zone)) {
        if (provider.values != Provider::Values::One) {
            out += block(provider, zone, set, {});
            continue;
        }
        for (qsizetype i = 0; i < set.values.size(); ++i) {
            RecordSet single = set;
            single.values = {set.values.at(i)};
            out += block(provider, zone, single, i == 0 ? QByteArray() : '_' + QByteArray::number(i + 1));
        }
    }
    return aligned(out);
}

/// Reads the blocks of one provider.
class BlockReader {
public:
    BlockReader(const Provider &provider, const ZoneRecords &zone) : m_provider(provider), m_zone(zone) {}

    ReadRecords read(const QByteArray &text)
    {
        const std::optional<Words> words = wordsOf(text, Quoting::Code);
        if (!words)
            return std::nullopt;
        for (const Word &word : *words)
            take(word);
        return m_depth == 0 ? m_records.result() : std::nullopt;
    }

private:
    void take(const Word &word)
    {
        if (!word.quoted && word.text == "{") {
            if (m_depth++ == 0) {
                m_resource = m_values.value(QByteArray()).value(0);
                m_values.clear();
            }
        } else if (!word.quoted && word.text == "}") {
            if (--m_depth == 0)
                finish();
        } else if (!word.quoted &&
                   (word.text == "=" || word.text == "[" || word.text == "]" || word.text == ",")) {
            return;
        } else if (word.quoted ||
                   (!word.text.isEmpty() && word.text.at(0) >= '0' && word.text.at(0) <= '9')) {
            m_values[m_key].append(fromHcl(word.text));
        } else {
            m_key = m_depth == 0 ? QByteArray() : word.text;
        }
    }
    void finish()
    {
        for (const RecordType type : {RecordType::TXT, RecordType::A, RecordType::AAAA, RecordType::CNAME}) {
            const bool mine = m_provider.namesType ? first("type") == typeName(type)
                                                   : m_resource == m_provider.resource(type);
            if (mine)
                take(type);
        }
        m_values.clear();
        m_key.clear();
    }
    void take(RecordType type)
    {
        const bool inBlocks = m_provider.values == Provider::Values::Blocks && type == RecordType::TXT;
        const QByteArray attribute = inBlocks ? QByteArray("value") : m_provider.attribute(type);
        const DomainName owner = m_provider.readName(m_zone.zone, first("name"));
        for (const QByteArray &value : m_values.value(attribute)) {
            if (m_provider.write == innerQuotes && type == RecordType::TXT)
                m_records.addPresented(owner, typeName(type), first("ttl"), '"' + value + '"');
            else if (m_provider.write == plainValue)
                m_records.add(owner, typeName(type), first("ttl"), value);
            else
                m_records.addPresented(owner, typeName(type), first("ttl"), value);
        }
    }
    [[nodiscard]] QByteArray first(const QByteArray &key) const { return m_values.value(key).value(0); }

    const Provider &m_provider;
    const ZoneRecords &m_zone;
    RecordCollector m_records;
    int m_depth = 0;
    QByteArray m_key;
    QByteArray m_resource;
    QMap<QByteArray, QList<QByteArray>> m_values;
};

} // namespace

QByteArray writeTerraformCloudflare(const ZoneRecords &zone)
{
    return writeFor(cloudflare, zone);
}
ReadRecords readTerraformCloudflare(const QByteArray &text, const ZoneRecords &zone)
{
    return BlockReader(cloudflare, zone).read(text);
}
QByteArray writeTerraformAws(const ZoneRecords &zone)
{
    return writeFor(aws, zone);
}
ReadRecords readTerraformAws(const QByteArray &text, const ZoneRecords &zone)
{
    return BlockReader(aws, zone).read(text);
}
QByteArray writeTerraformGoogle(const ZoneRecords &zone)
{
    return writeFor(google, zone);
}
ReadRecords readTerraformGoogle(const QByteArray &text, const ZoneRecords &zone)
{
    return BlockReader(google, zone).read(text);
}
QByteArray writeTerraformAzure(const ZoneRecords &zone)
{
    return writeFor(azure, zone);
}
ReadRecords readTerraformAzure(const QByteArray &text, const ZoneRecords &zone)
{
    return BlockReader(azure, zone).read(text);
}

} // namespace Postseal
