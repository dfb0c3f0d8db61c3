#pragma once

#include "plan/choices.h"

#include <span>

namespace Postseal {

/// A way of writing DNS records for some DNS server or host.
struct Dialect {
    const char *word;     ///< for --format
    const char *title;    ///< for people, marked for translation in the context "Export"
    const char *fileName; ///< in a folder of output
    QByteArray (*write)(const Publication &publication, const Choices &choices);
};
/// All dialects that can be written, in the order in which they are offered.
[[nodiscard]] std::span<const Dialect> dialects();
/// The dialect with this word; null if there is none.
[[nodiscard]] const Dialect *findDialect(const QString &word);

/// The records as lines for a BIND zone file (RFC 1035 5): absolute names, quoted strings of at most 255
/// bytes.
[[nodiscard]] QByteArray toBind(const Publication &publication, const Choices &choices);

/// A TXT value in presentation form: quoted strings of at most 255 bytes each, with a blank between them;
/// quotes and backslashes escaped, other bytes as \DDD (RFC 1035 5.1).
[[nodiscard]] QByteArray quotedStrings(const QByteArray &text);

} // namespace Postseal
