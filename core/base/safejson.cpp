#include "base/safejson.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace Postseal {

/// Outside of strings JSON has no such character but the line end that the writer puts there.
static QByteArray withoutOddCharacters(const QString &json)
{
    QString safe;
    safe.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool isPair = json.at(i).isHighSurrogate() && i + 1 < json.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(json.at(i), json.at(i + 1)) : json.at(i).unicode();
        const QStringView units = QStringView(json).mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        if (!isHidden(c) || c == '\n') {
            safe += units;
            continue;
        }
        for (const QChar unit : units)
            safe += QStringLiteral("\\u%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
    }
    return safe.toUtf8();
}

/// A piece from the middle of a text: a byte order mark at its beginning is a character like any other.
static QString decoded(QByteArrayView utf8)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

QByteArray safeJson(const QJsonValue &value, bool oneLine)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    const QByteArray json = document.toJson(oneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    // Almost all of it is plain ASCII, which stays as it is.
    const auto isPlain = [](char c) { return (c >= ' ' && c < '\x7f') || c == '\n'; };
    QByteArray safe;
    safe.reserve(json.size() + 1);
    for (auto at = json.begin(); at != json.end();) {
        const auto odd = std::find_if_not(at, json.end(), isPlain);
        const auto plain = std::find_if(odd, json.end(), isPlain);
        safe.append(at, odd - at);
        safe.append(withoutOddCharacters(decoded(QByteArrayView(odd, plain - odd))));
        at = plain;
    }
    return oneLine ? safe + '\n' : safe;
}

} // namespace Postseal
