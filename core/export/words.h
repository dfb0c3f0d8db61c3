#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Postseal {

/// A word as a reader of some format takes it: quotes and escapes undone.
struct Word {
    QByteArray text;
    bool quoted = false; ///< some of it stood in quotes
};

/// How a format quotes.
enum class Quoting {
    ZoneFile,   ///< "…" with \" and \DDD; ; begins a comment (RFC 1035 5.1)
    Shell,      ///< '…' taken as it is, \x outside; # begins a comment
    PowerShell, ///< '…' with '' for a quote; # begins a comment
    Code,       ///< "…" as in JavaScript and HCL; # and // begin a comment; signs are words of their own
};

/// The words of a text. No value where a quote is not closed or an escape is none.
[[nodiscard]] std::optional<QList<Word>> wordsOf(const QByteArray &text, Quoting quoting);

/// A text in double quotes for JavaScript.
[[nodiscard]] QByteArray scriptQuoted(const QByteArray &text);
/// The same for HCL, where ${ and %{ would begin a template.
[[nodiscard]] QByteArray hclQuoted(const QByteArray &text);
/// What hclQuoted() wrote, read as Quoting::Code, with its templates undone.
[[nodiscard]] QByteArray fromHcl(QByteArray text);

} // namespace Postseal
