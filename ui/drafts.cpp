#include "drafts.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace Postseal {

namespace {

constexpr qint64 largestDraft = 256 * 1024;
constexpr int mostOthers = 9; ///< drafts of other windows beside one
constexpr const char *schema = "postseal-draft/1";
constexpr std::pair<ChoicePart, const char *> partWords[] = {
    {ChoicePart::Mode, "mode"}, {ChoicePart::Mx, "mx"},   {ChoicePart::MaxAge, "maxAge"},
    {ChoicePart::Host, "host"}, {ChoicePart::Rua, "rua"}, {ChoicePart::Id, "id"}};

QString draftPath(const DomainName &domain)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(QStringLiteral("drafts/") + fileNameFor(domain.toString(), QStringLiteral(".json")));
}

/// What cannot be read is damaged, or of a newer version: it is not overwritten, nor what was put aside
/// before.
bool putAside(const QString &path)
{
    QString aside = path + QStringLiteral(".unread");
    for (int number = 2; QFileInfo::exists(aside) && number <= mostOthers; ++number)
        aside = path + QStringLiteral(".unread%1").arg(number);
    return QFile::rename(path, aside);
}

QString couldNotBeWritten(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("Files", "%1 could not be written: %2.")
        .arg(visibleText(QDir::toNativeSeparators(path), 400), reason);
}

QJsonArray toArray(const QList<QByteArray> &lines)
{
    QJsonArray array;
    for (const QByteArray &line : lines)
        array.append(QString::fromUtf8(line));
    return array;
}

/// Nobody typed them, and in a record or a file they would begin something else, or show nothing and be lost.
bool hasControls(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](uint letter) {
        const QChar::Category category = QChar::category(letter);
        return category == QChar::Other_Control || category == QChar::Other_Format;
    });
}

QList<QByteArray> toLines(const QJsonValue &value)
{
    QList<QByteArray> lines;
    for (const QJsonValue &line : value.toArray()) {
        if (!hasControls(line.toString()))
            lines.append(line.toString().toUtf8());
    }
    return lines;
}

DomainName toName(const QJsonValue &value)
{
    return DomainName::fromAscii(value.toString().toLatin1()).value_or(DomainName());
}

ChoiceParts openParts(const QJsonObject &object)
{
    ChoiceParts open;
    for (const QJsonValue &word : object.value(u"open").toArray()) {
        for (const auto &[part, name] : partWords)
            open.setFlag(part, open.testFlag(part) || word == QLatin1String(name));
    }
    return open;
}

/// What the file holds; no value for anything that is no file, or too large for one of ours.
std::optional<QByteArray> bytesAt(const QString &path)
{
    QFile file(path);
    // Whoever opens a pipe waits for somebody to write into it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > largestDraft)
        return std::nullopt;
    return file.read(largestDraft);
}

std::optional<Draft> draftIn(const QByteArray &bytes, const DomainName &domain)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const std::optional<Choices> choices = draftFromJson(object);
    return choices && choices->domain == domain ? std::optional(Draft{*choices, openParts(object)})
                                                : std::nullopt;
}

} // namespace

QJsonObject draftToJson(const Choices &choices, ChoiceParts open)
{
    QJsonArray addresses;
    for (const IpAddress &address : choices.hostAddresses)
        addresses.append(address.toString());
    QJsonObject object{{QStringLiteral("schema"), QLatin1String(schema)},
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
    QJsonArray words;
    for (const auto &[part, name] : partWords) {
        if (open.testFlag(part))
            words.append(QLatin1String(name));
    }
    if (!words.isEmpty())
        object.insert(u"open", words);
    return object;
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
    if (const QString id = object.value(u"id").toString(); !hasControls(id))
        choices.id = id.toLatin1();
    for (const QJsonValue &text : object.value(u"hostAddresses").toArray()) {
        if (const std::optional<IpAddress> address = IpAddress::fromText(text.toString()))
            choices.hostAddresses.append(*address);
    }
    choices.hostCname = toName(object.value(u"hostCname"));
    choices.rua = toLines(object.value(u"rua"));
    if (choices.mx.size() > mostDraftLines || choices.rua.size() > mostDraftLines)
        return std::nullopt; // each line is a field in the window
    choices.ttl = static_cast<quint32>(qBound(0.0, object.value(u"ttl").toDouble(choices.ttl), 2147483647.0));
    return choices;
}

std::optional<Draft> DraftFile::load(const DomainName &domain)
{
    m_bytes = bytesAt(draftPath(domain));
    return m_bytes ? draftIn(*m_bytes, domain) : std::nullopt;
}

QString DraftFile::save(const Draft &draft)
{
    const Choices &choices = draft.choices;
    const QString path = draftPath(choices.domain);
    const QByteArray bytes = QJsonDocument(draftToJson(choices, draft.open)).toJson();
    if (bytes.size() > largestDraft || choices.mx.size() > mostDraftLines ||
        choices.rua.size() > mostDraftLines)
        return QCoreApplication::translate("Files", "The draft for %1 is too large to be kept.")
            .arg(choices.domain.toString());
    (void)QDir().mkpath(QFileInfo(path).path());
    const std::optional<QByteArray> there = bytesAt(path);
    if (QFileInfo(path).isFile() && !(there && draftIn(*there, choices.domain))) {
        if (!putAside(path))
            return couldNotBeWritten(path, qt_error_string(EEXIST));
    } else if (there && there != m_bytes && *there != bytes) {
        QString aside = path + QStringLiteral(".other");
        for (int number = 2; QFileInfo::exists(aside) && bytesAt(aside) != there && number <= mostOthers;
             ++number)
            aside = path + QStringLiteral(".other%1").arg(number);
        if (const QString trouble = writeFile(aside, *there, Readers::Owner); !trouble.isEmpty())
            return trouble;
        m_other =
            QCoreApplication::translate("Files", "The draft for %1 was changed by another window of the "
                                                 "program as well; what that one kept is in %2.")
                .arg(choices.domain.toString(), visibleText(QDir::toNativeSeparators(aside), 400));
    }
    const QString trouble = writeFile(path, bytes, Readers::Owner);
    if (trouble.isEmpty())
        m_bytes = bytes;
    return trouble;
}

std::optional<Choices> loadDraft(const DomainName &domain)
{
    const std::optional<Draft> draft = DraftFile().load(domain);
    return draft ? std::optional(draft->choices) : std::nullopt;
}

QString saveDraft(const Choices &choices)
{
    DraftFile file;
    (void)file.load(choices.domain);
    return file.save({choices, {}});
}

QString writeFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const QString reason = saveFile(path, bytes, readers);
    return reason.isEmpty() ? QString() : couldNotBeWritten(path, reason);
}

} // namespace Postseal
