#include "base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Postseal {
namespace {

/// What a text between quotes says, its escapes resolved. One with half a character has no other form.
QByteArray meaningOf(const QByteArray &text)
{
    if (!text.contains('\\'))
        return text;
    const QString plain = QJsonDocument::fromJson("[\"" + text + "\"]").array().at(0).toString();
    return plain.isEmpty() || !plain.isValidUtf16() ? text : plain.toUtf8();
}

} // namespace

bool isTooComplexJson(const QByteArray &json)
{
    constexpr qsizetype mostContainers = 250000;
    constexpr qsizetype mostValues = 2000000;
    qsizetype containers = 0, values = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"')
            inText = !inText;
        else if (inText)
            i += c == '\\' ? 1 : 0;
        else if (c == '{' || c == '[')
            ++containers;
        else if (c == ',')
            ++values;
    }
    return containers > mostContainers || values > mostValues;
}

QList<QByteArray> repeatedNames(const QByteArray &json)
{
    QList<QByteArray> repeated;
    QList<QSet<QByteArray>> open; // the names of each object or list around
    QByteArray text;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype start = ++i;
            while (i < json.size() && json.at(i) != '"')
                i += json.at(i) == '\\' ? 2 : 1;
            text = json.mid(start, i - start);
        } else if (c == '{' || c == '[') {
            open.append(QSet<QByteArray>());
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == ':' && !open.isEmpty()) {
            text = meaningOf(text);
            if (open.last().contains(text) && repeated.size() < 20 && !repeated.contains(text))
                repeated.append(text);
            open.last().insert(text);
        }
    }
    return repeated;
}

} // namespace Postseal
