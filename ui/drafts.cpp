#include "drafts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace Postseal {

namespace {

constexpr qint64 largestDraft = 256 * 1024;
constexpr const char *schema = "postseal-draft/1";

QString draftPath(const DomainName &domain)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(QStringLiteral("drafts/") + fileNameFor(domain.toString(), QStringLiteral(".json")));
}

QJsonArray toArray(const QList<QByteArray> &lines)
{
    QJsonArray array;
    for (const QByteArray &line : lines)
        array.append(QString::fromUtf8(line));
    return array;
}

QList<QByteArray> toLines(const QJsonValue &value)
{
    QList<QByteArray> lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString().toUtf8());
    return lines;
}

DomainName toName(const QJsonValue &value)
{
    return DomainName::fromAscii(value.toString().toLatin1()).value_or(DomainName());
}

} // namespace

QJsonObject draftToJson(const Choices &choices)
{
    QJsonArray addresses;
    for (const IpAddress &address : choices.hostAddresses)
        addresses.append(address.toString());
    return {{QStringLiteral("schema"), QLatin1String(schema)},
            {QStringLiteral("domain"), choices.domain.toString()},
            {QStringLiteral("zone"), choices.zone.toString()},
            {QStringLiteral("mode"), QString::fromLatin1(modeWord(choices.mode))},
            {QStringLiteral("mx"), toArray(choices.mx)},
            {QStringLiteral("maxAge"), static_cast<qint64>(choices.maxAge)},
            {QStringLiteral("id"), QString::fromLatin1(choices.id)},
            {QStringLiteral("hostAddresses"), addresses},
            {QStringLiteral("hostCname"), choices.hostCname.toString()},
            {QStringLiteral("rua"), toArray(choices.rua)},
            {QStringLiteral("ttl"), static_cast<qint64>(choices.ttl)}};
}

std::optional<Choices> draftFromJson(const QJsonObject &object)
{
    Choices choices;
    choices.domain = toName(object.value(u"domain"));
    if (object.value(u"schema") != QLatin1String(schema) || choices.domain.isNull())
        return std::nullopt;
    choices.zone = toName(object.value(u"zone"));
    const QByteArray mode = object.value(u"mode").toString().toLatin1();
    for (PolicyMode known : {PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce}) {
        if (mode == modeWord(known))
            choices.mode = known;
    }
    choices.mx = toLines(object.value(u"mx"));
    choices.maxAge = static_cast<quint64>(qBound(0.0, object.value(u"maxAge").toDouble(), double(maxMaxAge)));
    choices.id = object.value(u"id").toString().toLatin1();
    for (const QJsonValue &text : object.value(u"hostAddresses").toArray()) {
        if (const std::optional<IpAddress> address = IpAddress::fromText(text.toString()))
            choices.hostAddresses.append(*address);
    }
    choices.hostCname = toName(object.value(u"hostCname"));
    choices.rua = toLines(object.value(u"rua"));
    choices.ttl = static_cast<quint32>(qBound(0.0, object.value(u"ttl").toDouble(choices.ttl), 2147483647.0));
    return choices;
}

std::optional<Choices> loadDraft(const DomainName &domain)
{
    QFile file(draftPath(domain));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDraft)
        return std::nullopt;
    const std::optional<Choices> choices = draftFromJson(QJsonDocument::fromJson(file.readAll()).object());
    return choices && choices->domain == domain ? choices : std::nullopt;
}

QString saveDraft(const Choices &choices)
{
    const QString path = draftPath(choices.domain);
    (void)QDir().mkpath(QFileInfo(path).path());
    return writeFile(path, QJsonDocument(draftToJson(choices)).toJson(), Readers::Owner);
}

QString writeFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const QString reason = saveFile(path, bytes, readers);
    return reason.isEmpty() ? QString()
                            : QCoreApplication::translate("Files", "%1 could not be written: %2.")
                                  .arg(QDir::toNativeSeparators(path), reason);
}

} // namespace Postseal
