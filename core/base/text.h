#pragma once

#include <QByteArrayView>
#include <QString>

namespace Postseal {

/// Observed bytes as one line of plain text: UTF-8 where it is UTF-8, every control, bidi control, other
/// hidden character (see isHidden()) and invalid byte written out as \xHH or \u{HHHH}, cut to the limit with
/// an ellipsis. Nothing observed may reach a window or a terminal by another way.
[[nodiscard]] QString visibleText(QByteArrayView bytes, qsizetype limit = 200);
[[nodiscard]] QString visibleText(const QString &text, qsizetype limit = 200);
[[nodiscard]] inline QString visibleText(const QByteArray &bytes, qsizetype limit = 200)
{
    return visibleText(QByteArrayView(bytes), limit);
}

/// The same for a text of several lines: LF stays, CRLF shows as LF, everything else as above.
[[nodiscard]] QString visibleLines(QByteArrayView bytes, qsizetype limit = 70000);

/// A sentence of ours with observed words in it, each visible already: as visibleText(), but the isolates
/// stay that keep a name's direction in a language from right to left.
[[nodiscard]] QString visibleSentence(const QString &text, qsizetype limit = 200);

/// Text in which nothing is Markdown, HTML or a link any more.
[[nodiscard]] QString markdownText(const QString &text);

/// What Postseal writes for a terminal keeps to so many columns.
constexpr int textColumns = 92;
/// The text in lines of at most width columns, broken at spaces; the indents are part of the width. No final
/// line end.
[[nodiscard]] QString wrapText(const QString &text, int width, const QString &firstIndent,
                               const QString &indent);

/// Whether a character shows nothing by itself, or steers what others show: a control, bidi control, joiner,
/// filler, selector or tag.
[[nodiscard]] bool isHidden(char32_t c);

/// What a person typed or pasted where one word belongs: without blanks, quotes and angle brackets around it.
[[nodiscard]] QString bareWord(const QString &typed);

/// Whether a byte is an ASCII letter or digit; an ASCII digit. Never asks the locale.
[[nodiscard]] constexpr bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace Postseal
