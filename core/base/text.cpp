#include "base/text.h"

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

bool isBidiOrInvisible(char32_t c)
{
    return c == 0x061c || c == 0x200b || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0x00ad ||
           (c >= 0xe0000 && c <= 0xe007f) || (c >= 0xfff9 && c <= 0xfffb);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
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

QString visible(QByteArrayView bytes, qsizetype limit, bool keepLines)
{
    QString out;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (out.size() >= limit)
            return out + QChar(0x2026);
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
        else if (isControl(c) || isBidiOrInvisible(c))
            out += escaped(c);
        else
            out += QString::fromUcs4(&c, 1);
        at += length;
    }
    return out;
}

} // namespace

QString visibleText(QByteArrayView bytes, qsizetype limit)
{
    // Nearly all that is observed: short, and nothing in it that could hide.
    const bool plain = bytes.size() <= limit &&
                       std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    if (plain)
        return QString::fromLatin1(bytes);
    return visible(bytes, limit, false);
}

QString visibleText(const QString &text, qsizetype limit)
{
    return visible(text.toUtf8(), limit, false);
}

QString visibleLines(QByteArrayView bytes, qsizetype limit)
{
    return visible(bytes, limit, true);
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
