#include "dns/displayname.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

QSet<char32_t> setOf(const QString &characters)
{
    const QList<uint> all = characters.toUcs4();
    return {all.begin(), all.end()};
}

/// Of Cyrillic, Greek, Armenian and Lisu, what many typefaces draw like a Latin letter.
bool looksLatin(char32_t c)
{
    static const QSet<char32_t> letters = setOf(QStringLiteral("асԁеһіјӏорԛѕԝхуѵүкмтпгѡ") +
                                                QStringLiteral("αικνορτυωϲϳ") + QStringLiteral("հոսօցզքյւ"));
    return letters.contains(c) || QChar::script(c) == QChar::Script_Lisu;
}

/// Latin letters of phonetic alphabets that are drawn like those of every day, and that no language writes.
bool isPhonetic(char32_t c)
{
    static const QSet<char32_t> letters = setOf(QStringLiteral("ɑɡɩʟ"));
    return letters.contains(c);
}

/// Of Japanese and Chinese, what is drawn like a slash, a hyphen or a point.
bool isStroke(char32_t c)
{
    static const QSet<char32_t> strokes = setOf(QStringLiteral("ノソゾンー一丶丿"));
    return strokes.contains(c);
}

/// Scripts that one label may mix: Japanese, Korean and Chinese are written so, with Latin among them.
bool areWrittenTogether(QSet<QChar::Script> scripts)
{
    for (const QChar::Script script : {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana,
                                       QChar::Script_Hangul, QChar::Script_Bopomofo}) {
        if (scripts.contains(script))
            scripts.remove(QChar::Script_Latin); // letters that cannot be mistaken for each other
        scripts.remove(script);
    }
    return scripts.size() < 2;
}

bool isDeceptive(const QString &label)
{
    QSet<QChar::Script> scripts;
    bool onlyLookalikes = true, phonetic = false, latin = false, strokes = false, more = false;
    const QList<uint> characters = label.toUcs4();
    for (const char32_t c : characters) {
        const QChar::Script script = QChar::script(c);
        strokes = strokes || isStroke(c);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        scripts.insert(script);
        onlyLookalikes = onlyLookalikes && looksLatin(c);
        phonetic = phonetic || isPhonetic(c);
        latin = latin || script == QChar::Script_Latin;
        more = more || (script != QChar::Script_Latin && !isStroke(c));
    }
    return !areWrittenTogether(scripts) || phonetic || (latin && strokes && !more) ||
           (!scripts.isEmpty() && onlyLookalikes);
}

} // namespace

bool looksLikeAnother(const DomainName &name)
{
    const QStringList labels = name.toUnicode().split(QLatin1Char('.'));
    return std::any_of(labels.begin(), labels.end(), isDeceptive);
}

QString displayName(const DomainName &name)
{
    const QString ascii = visibleText(name.ascii(), 300);
    const QString unicode = visibleText(name.toUnicode(), 300);
    return unicode == ascii || looksLikeAnother(name) ? ascii : QStringLiteral("%1 (%2)").arg(unicode, ascii);
}

} // namespace Postseal
