#include "dns/displayname.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

/// Of Cyrillic and Greek, what many typefaces draw like a Latin letter.
bool looksLatin(char32_t c)
{
    static const QSet<char32_t> letters = [] {
        const QList<uint> all =
            QStringLiteral("асԁеһіјӏорԛѕԝхуѵүкмтпгɡ").toUcs4() + QStringLiteral("αικνορτυωϲϳ").toUcs4();
        return QSet<char32_t>(all.begin(), all.end());
    }();
    return letters.contains(c);
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
    bool onlyLookalikes = true;
    const QList<uint> characters = label.toUcs4();
    for (const char32_t c : characters) {
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        scripts.insert(script);
        onlyLookalikes = onlyLookalikes && looksLatin(c);
    }
    return !areWrittenTogether(scripts) || (!scripts.isEmpty() && onlyLookalikes);
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
