#pragma once

#include "mtasts/policy.h"

namespace Postseal {

/// A line of a policy file without its line end.
struct PolicyLine {
    enum class End { None, Lf, CrLf, BareCr };
    QByteArray text;
    qsizetype offset = 0; ///< in the bytes of the file
    qsizetype length = 0;
    End end = End::None; ///< BareCr: a CR without LF behind it, or more than one CR
};

/// Cuts bytes into lines at LF, CRLF and bare CR. A line end at the very end begins no further line.
[[nodiscard]] QList<PolicyLine> splitPolicyLines(const QByteArray &bytes, qsizetype from);

/// Notes lines with bytes that are no UTF-8, and with control characters other than tab: one note a line.
void noteBadBytes(ParsedPolicy &parsed, const QList<PolicyLine> &lines);

/// What the text is when it is no policy file: Html, Json, TxtSyntax or Empty.
[[nodiscard]] std::optional<PolicyNote> somethingElse(const QByteArray &text, const QList<PolicyLine> &lines);

} // namespace Postseal
