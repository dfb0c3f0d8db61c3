#include "base/text.h"

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

/// Isolates: what our own translations put around a name, so that it keeps its direction.
bool isIsolate(char32_t c)
{
    return c == 0x2068 || c == 0x2069;
}

QString escaped(char32_t c)
{
    if (c <= 0xff)
        return QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
    return QStringLiteral("\\u{%1}").arg(uint(c), 4, 16, QLatin1Char('0'));
}

/// The length in bytes of the UTF-8 character at the start of the view, and its code point; 0 if it is none.
int decodeUtf8(QByteArrayView bytes, char32_t *out)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    int length = 0;
    char32_t value = 0;
    char32_t least = 0;
    if (lead < 0x80) {
        *out = lead;
        return 1;
    }
    if ((lead & 0xe0) == 0xc0) {
        length = 2, value = lead & 0x1f, least = 0x80;
    } else if ((lead & 0xf0) == 0xe0) {
        length = 3, value = lead & 0x0f, least = 0x800;
    } else if ((lead & 0xf8) == 0xf0) {
        length = 4, value = lead & 0x07, least = 0x10000;
    } else {
        return 0;
    }
    if (bytes.size() < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        value = (value << 6) | (byte(i) & 0x3f);
    }
    if (value < least || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return 0;
    *out = value;
    return length;
}

enum class Keep { Nothing, Lines, Isolates };

/// How many bytes at the beginning are printable ASCII, as nearly all are.
qsizetype plainAt(QByteArrayView bytes)
{
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c < 0x20 || c > 0x7e; });
    return end - bytes.begin();
}

QString visible(QByteArrayView bytes, qsizetype limit, Keep keep)
{
    const bool keepLines = keep == Keep::Lines;
    QString out;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (out.size() >= limit)
            return out + QChar(0x2026);
        if (const qsizetype plain =
                plainAt(bytes.sliced(at, std::min(bytes.size() - at, limit - out.size())))) {
            out += QLatin1StringView(bytes.sliced(at, plain));
            at += plain;
            continue;
        }
        char32_t c = 0;
        const int length = decodeUtf8(bytes.sliced(at), &c);
        if (length == 0) {
            out += escaped(static_cast<unsigned char>(bytes[at]));
            ++at;
            continue;
        }
        const bool crlf = c == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
        if (keepLines && c == '\n')
            out += QLatin1Char('\n');
        else if (keepLines && crlf)
            ; // shown by the LF that follows
        else if (isHidden(c) && !(keep == Keep::Isolates && isIsolate(c)))
            out += escaped(c);
        else
            out += QString::fromUcs4(&c, 1);
        at += length;
    }
    return out;
}

} // namespace

bool isHidden(char32_t c)
{
    // Beyond their classes: joiners, fillers, selectors, and what Unicode sets aside to be ignored (UAX 44,
    // Default_Ignorable_Code_Point).
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array ranges{
        Range{0x034f, 0x034f}, Range{0x115f, 0x1160}, Range{0x17b4, 0x17b5}, Range{0x180b, 0x180f},
        Range{0x2028, 0x2029}, Range{0x2060, 0x206f}, Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
        Range{0xfe00, 0xfe0f}, Range{0xffa0, 0xffa0}, Range{0xfff0, 0xfffb}, Range{0xe0000, 0xe0fff},
    };
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

QString visibleText(QByteArrayView bytes, qsizetype limit)
{
    // Nearly all that is observed: short, and nothing in it that could hide.
    const bool plain = bytes.size() <= limit &&
                       std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    if (plain)
        return QString::fromLatin1(bytes);
    return visible(bytes, limit, Keep::Nothing);
}

QString visibleText(const QString &text, qsizetype limit)
{
    return visible(text.toUtf8(), limit, Keep::Nothing);
}

QString visibleLines(QByteArrayView bytes, qsizetype limit)
{
    return visible(bytes, limit, Keep::Lines);
}

QString visibleSentence(const QString &text, qsizetype limit)
{
    return visible(text.toUtf8(), limit, Keep::Isolates);
}

QString markdownText(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool marks = QStringView(u"\\`*_{}[]()<>#|&~!$@^").contains(c);
        const bool links = c == u':' && text.mid(i + 1, 1) == QLatin1String("/");
        // A list, a rule or a heading begins with these.
        const bool begins = i == 0 && QStringView(u"-+=").contains(c);
        const bool numbers =
            c == u'.' && i > 0 &&
            std::all_of(text.begin(), text.begin() + i, [](QChar each) { return each.isDigit(); });
        if (marks || links || begins || numbers)
            out += QLatin1Char('\\');
        out += c;
    }
    return out.replace(QStringLiteral("www."), QStringLiteral("www\\."));
}

QString wrapText(const QString &text, int width, const QString &firstIndent, const QString &indent)
{
    QStringList lines;
    QString line = firstIndent;
    qsizetype start = firstIndent.size();
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (line.size() > start && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line = indent;
            start = indent.size();
        }
        line += (line.size() > start ? QStringLiteral(" ") : QString()) + word;
    }
    lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

QString bareWord(const QString &typed)
{
    // Straight, typographic, and those of a mail address.
    static constexpr std::array<std::pair<ushort, ushort>, 8> pairs{{{'"', '"'},
                                                                     {'\'', '\''},
                                                                     {'<', '>'},
                                                                     {'`', '`'},
                                                                     {0x201c, 0x201d},
                                                                     {0x201e, 0x201c},
                                                                     {0x00ab, 0x00bb},
                                                                     {0x2018, 0x2019}}};
    QString word = typed.trimmed();
    const auto isQuoted = [&word] {
        return word.size() >= 2 && std::any_of(pairs.begin(), pairs.end(), [&word](const auto &pair) {
                   return word.front() == QChar(pair.first) && word.back() == QChar(pair.second);
               });
    };
    while (isQuoted())
        word = word.mid(1, word.size() - 2).trimmed();
    return word;
}

} // namespace Postseal
