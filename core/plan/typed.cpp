#include "plan/typed.h"

#include "base/text.h"
#include "dns/domainname.h"

#include <algorithm>

namespace Postseal {

QByteArray patternFromTyped(const QString &typed)
{
    QString word = bareWord(typed);
    if (word.size() > 1 && word.endsWith(QLatin1Char('.')))
        word.chop(1);
    const bool star = word.startsWith(QLatin1String("*."));
    const bool unicode = std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x80; });
    const std::optional<DomainName> name =
        unicode ? DomainName::fromUnicode(star ? word.mid(2) : word) : std::nullopt;
    return name ? (star ? "*." : "") + name->ascii() : word.toUtf8();
}

QByteArray reportUriFromTyped(const QString &typed)
{
    const QString text = bareWord(typed);
    const bool bare = text.contains(QLatin1Char('@')) && !text.contains(QLatin1Char(':'));
    return (bare ? QStringLiteral("mailto:") + text : text).toUtf8();
}

} // namespace Postseal
