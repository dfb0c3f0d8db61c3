// Command lines and JSON of DNS hosts.
#include "export/scriptlines.h"
#include "export/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Postseal {
namespace {

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

QByteArray pretty(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray number(const QJsonValue &value)
{
    return QByteArray::number(value.toInteger(-1));
}

/// A sign that stands in none of the values, to part them by.
char separatorFor(const QList<QByteArray> &values)
{
    for (const char sign : QByteArrayView("|#^~_+")) {
        if (!values.join().contains(sign))
            return sign;
    }
    return '|';
}

/// How "az network dns record-set" calls the parts of a type.
struct AzureKind {
    RecordType type;
    const char *word;
    const char *verb;
    const char *option;
    bool setsTtl; ///< the verb sets the TTL of the whole set anew: to 3600 unless it is told
};
constexpr AzureKind azureKinds[] = {{RecordType::TXT, "txt", "add-record", "--value", false},
                                    {RecordType::A, "a", "add-record", "--ipv4-address", true},
                                    {RecordType::AAAA, "aaaa", "add-record", "--ipv6-address", true},
                                    {RecordType::CNAME, "cname", "set-record", "--cname", true}};

/// Of a type that records of a publication have.
const AzureKind &azureKind(RecordType type)
{
    return *std::find_if(std::begin(azureKinds), std::end(azureKinds) - 1,
                         [type](const AzureKind &kind) { return kind.type == type; });
}

} // namespace

QByteArray writeRoute53(const ZoneRecords &zone)
{
    QJsonArray changes;
    for (const RecordSet &set : recordSets(zone)) {
        QJsonArray values;
        for (const QByteArray &value : set.values)
            values.append(QJsonObject{{QStringLiteral("Value"), latin(presentation(set.type, value))}});
        changes.append(QJsonObject{{QStringLiteral("Action"), QStringLiteral("UPSERT")},
                                   {QStringLiteral("ResourceRecordSet"),
                                    QJsonObject{{QStringLiteral("Name"), latin(absoluteName(set.owner))},
                                                {QStringLiteral("Type"), latin(typeName(set.type))},
                                                {QStringLiteral("TTL"), qint64(set.ttl)},
                                                {QStringLiteral("ResourceRecords"), values}}}});
    }
    // A deletion would have to tell the old values and TTL exactly, which are not known here.
    QByteArray comment = "MTA-STS and TLS reporting of " + zone.domain.ascii() + zoneRemark(zone);
    QList<QByteArray> inTheWay;
    for (const RecordType type : typesInTheWay(zone))
        inTheWay.append(typeName(type));
    const QByteArray first =
        ". Delete first what stands at mta-sts of another type (" + inTheWay.join(", ") + ").";
    constexpr qsizetype longestComment = 256; // ChangeBatch, ResourceDescription
    if (!inTheWay.isEmpty() && comment.size() + first.size() <= longestComment)
        comment += first;
    return pretty({{QStringLiteral("Comment"), latin(comment.left(longestComment))},
                   {QStringLiteral("Changes"), changes}});
}

ReadRecords readRoute53(const QByteArray &text, const ZoneRecords &zone)
{
    RecordCollector records;
    const QJsonArray changes =
        QJsonDocument::fromJson(text).object().value(QStringLiteral("Changes")).toArray();
    for (const QJsonValue &change : changes) {
        const QJsonObject set = change[QStringLiteral("ResourceRecordSet")].toObject();
        const QJsonArray values = set.value(QStringLiteral("ResourceRecords")).toArray();
        for (const QJsonValue &value : values)
            records.addPresented(nameInZone(zone.zone, bytesOf(set.value(QStringLiteral("Name")))),
                                 bytesOf(set.value(QStringLiteral("Type"))),
                                 number(set.value(QStringLiteral("TTL"))),
                                 bytesOf(value[QStringLiteral("Value")]));
    }
    return records.result();
}

QByteArray writeCloudflareApi(const ZoneRecords &zone)
{
    QJsonArray posts;
    for (const PlannedRecord &record : zone.records) {
        const QByteArray content =
            record.type == RecordType::TXT ? quotedStrings(record.value) : record.value;
        QJsonObject post{{QStringLiteral("name"), latin(record.owner.ascii())},
                         {QStringLiteral("type"), latin(typeName(record.type))},
                         {QStringLiteral("content"), latin(content)},
                         {QStringLiteral("ttl"), qint64(record.ttl)}};
        // Behind the proxy senders would see its certificate and its challenge pages.
        if (record.type != RecordType::TXT)
            post.insert(QStringLiteral("proxied"), false);
        posts.append(post);
    }
    return pretty({{QStringLiteral("posts"), posts}});
}

ReadRecords readCloudflareApi(const QByteArray &text, const ZoneRecords &)
{
    RecordCollector records;
    const QJsonArray posts = QJsonDocument::fromJson(text).object().value(QStringLiteral("posts")).toArray();
    for (const QJsonValue &post : posts)
        records.addPresented(
            DomainName::fromAscii(bytesOf(post[QStringLiteral("name")])).value_or(DomainName()),
            bytesOf(post[QStringLiteral("type")]), number(post[QStringLiteral("ttl")]),
            bytesOf(post[QStringLiteral("content")]));
    return records.result();
}

QByteArray writeGcloud(const ZoneRecords &zone)
{
    QByteArray managed = zone.zone.ascii();
    QByteArray out =
        topComment(zone, "#") +
        "# ZONE is the name that the managed zone has in your project. Where a record set is there "
        "already, write\n# update instead of create. delete makes room for the policy host; where there is "
        "nothing to delete, its\n# error is harmless.\n" +
        "ZONE=" + shellQuoted(managed.replace('.', '-')) + '\n';
    for (const RecordType type : typesInTheWay(zone))
        out += "gcloud dns record-sets delete " + shellQuoted(absoluteName(zone.domain.child("mta-sts"))) +
               " --zone=\"$ZONE\" --type=" + typeName(type) + '\n';
    for (const RecordSet &set : recordSets(zone)) {
        // A comma would part the values, also inside quotes: another sign is chosen to do that.
        QList<QByteArray> values;
        for (const QByteArray &value : set.values)
            values.append(presentation(set.type, value));
        const char separator = separatorFor(values);
        out += "gcloud dns record-sets create " + shellQuoted(absoluteName(set.owner)) + " --zone=\"$ZONE\"" +
               " --type=" + typeName(set.type) + " --ttl=" + QByteArray::number(set.ttl) +
               " --rrdatas=" + shellQuoted(QByteArray("^") + separator + '^' + values.join(separator)) + '\n';
    }
    return out;
}

ReadRecords readGcloud(const QByteArray &script, const ZoneRecords &zone)
{
    QByteArray plain = script;
    plain.replace("\"$ZONE\"", "ZONE");
    return readLines(plain, Quoting::Shell, [&zone](const Words &words, RecordCollector *records) {
        if (textAt(words, 0) != "gcloud" || textAt(words, 3) == "delete")
            return;
        const QByteArray data = optionOf(words, "--rrdatas");
        if (data.size() < 3 || data.at(0) != '^' || data.at(2) != '^')
            records->spoil();
        for (const QByteArray &value : data.mid(3).split(data.size() > 1 ? data.at(1) : '|'))
            records->addPresented(nameInZone(zone.zone, textAt(words, 4)), optionOf(words, "--type"),
                                  optionOf(words, "--ttl"), value);
    });
}

QByteArray writeAzure(const ZoneRecords &zone)
{
    QByteArray out = topComment(zone, "#") +
                     "# GROUP is the resource group of the zone. A set that is there already is replaced; "
                     "delete makes room\n# for the policy host.\n" +
                     "GROUP='my-resource-group'\n";
    const QByteArray place = " --resource-group \"$GROUP\" --zone-name " + shellQuoted(zone.zone.ascii());
    const auto command = [](const AzureKind &kind) {
        return QByteArray("az network dns record-set ") + kind.word + ' ';
    };
    for (const RecordType type : typesInTheWay(zone))
        out += command(azureKind(type)) + "delete --yes" + place + " --name " +
               shellQuoted(relativeName(zone.domain.child("mta-sts"), zone.zone)) + '\n';
    for (const RecordSet &set : recordSets(zone)) {
        const AzureKind &kind = azureKind(set.type);
        const QByteArray name = shellQuoted(relativeName(set.owner, zone.zone));
        const QByteArray ttl = " --ttl " + QByteArray::number(set.ttl);
        out += command(kind) + "create" + place + " --name " + name + ttl + '\n';
        for (const QByteArray &value : set.values)
            out += command(kind) + kind.verb + place + " --record-set-name " + name + ' ' + kind.option +
                   ' ' + shellQuoted(value) + (kind.setsTtl ? ttl : QByteArray()) + '\n';
    }
    return out;
}

ReadRecords readAzure(const QByteArray &script, const ZoneRecords &zone)
{
    QByteArray plain = script;
    plain.replace("\"$GROUP\"", "GROUP");
    QMap<std::pair<QByteArray, QByteArray>, QByteArray> ttls; // of the sets that were made, by type and name
    return readLines(plain, Quoting::Shell, [&](const Words &words, RecordCollector *records) {
        if (textAt(words, 0) != "az")
            return;
        if (optionOf(words, "--zone-name") != zone.zone.ascii())
            records->spoil();
        if (textAt(words, 5) == "delete")
            return;
        const QByteArray kindWord = textAt(words, 4);
        if (textAt(words, 5) == "create") {
            ttls.insert({kindWord, optionOf(words, "--name")}, optionOf(words, "--ttl"));
            return;
        }
        const QByteArray name = optionOf(words, "--record-set-name");
        for (const AzureKind &kind : azureKinds) {
            if (kindWord == kind.word)
                records->add(nameUnder(zone.zone, name), typeName(kind.type),
                             kind.setsTtl ? optionOf(words, "--ttl") : ttls.value({kindWord, name}),
                             optionOf(words, kind.option));
        }
    });
}

} // namespace Postseal
