#include "plan/typed.h"

#include "base/text.h"
#include "dns/domainname.h"

#include <QList>

#include <algorithm>

namespace Postseal {
namespace {

/// What came along when the text was copied, and nobody sees: zero width signs, marks of direction.
QString withoutHiddenEnds(const QString &typed)
{
    const QList<uint> all = typed.trimmed().toUcs4();
    const auto isShown = [](uint c) { return !isHidden(c) && !QChar::isSpace(c); };
    const auto first = std::find_if(all.begin(), all.end(), isShown);
    const auto end = std::find_if(all.rbegin(), std::make_reverse_iterator(first), isShown).base();
    QString text;
    for (auto c = first; c != end; ++c) {
        const char32_t sign = *c;
        text += QString::fromUcs4(&sign, 1);
    }
    return text;
}

struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where the host stands in a mailto: or https: URI as typed; of no length where that is not clear.
Span hostIn(const QString &uri)
{
    const bool mail = uri.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
    if (!mail && !uri.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return {};
    const qsizetype begin = mail ? 7 : 8;
    const auto ends = [mail](QChar c) { return c == u'?' || (!mail && (c == u'/' || c == u'#')); };
    const qsizetype end = std::find_if(uri.begin() + begin, uri.end(), ends) - uri.begin();
    const QStringView authority = QStringView(uri).sliced(begin, end - begin);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (mail && at < 0)
        return {};
    const qsizetype colon = mail ? -1 : authority.lastIndexOf(u':');
    return {begin + at + 1, (colon > at ? colon : authority.size()) - at - 1};
}

/// The host in its xn-- form and without a final dot, which a mail address cannot have (RFC 5321 4.1.2). What
/// hides in it is not dropped: whoever typed it has to see what is meant.
QString withAsciiHost(const QString &uri)
{
    const Span span = hostIn(uri);
    const QString host = uri.mid(span.start, span.length);
    const QList<uint> all = host.toUcs4();
    const bool fits = std::all_of(all.begin(), all.end(), [](uint c) { return c < 0x80; });
    const bool mends = !fits || (host.size() > 1 && host.endsWith(u'.'));
    if (!mends || host.contains(u'%') || std::any_of(all.begin(), all.end(), isHidden))
        return uri;
    const std::optional<DomainName> name = DomainName::fromUnicode(host);
    return name ? QString(uri).replace(span.start, span.length, name->toString()) : uri;
}

} // namespace

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
    const QString text = withoutHiddenEnds(bareWord(withoutHiddenEnds(typed)));
    const bool bare = text.contains(QLatin1Char('@')) && !text.contains(QLatin1Char(':'));
    return withAsciiHost(bare ? QStringLiteral("mailto:") + text : text).toUtf8();
}

} // namespace Postseal
