#pragma once

#include "base/parsed.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Postseal {

/// What the reader of a `_smtp._tls` record notices (RFC 8460 3).
enum class TlsRptNote {
    WrongVersion,
    BlankBeforeSemicolon,
    BadField,
    EmptyField,
    TrailingBlank,
    UnknownField,
    RepeatedRua,
    MissingRua,
    RuaNotFirst,
    EmptyRua,
    NoScheme,
    BadCharacter,
    SplitUrl
};

/// Where reports are to go: one entry of rua.
struct ReportUri {
    enum class Kind { Mailto, Https, Unusable };
    QByteArray uri;
    Kind kind = Kind::Unusable; ///< Mailto: exactly one plausible address; Https: with a host
    QByteArray host;            ///< domain of the mailbox, or host of the URL; empty if unusable
    bool operator==(const ReportUri &) const = default;
};

/// A `_smtp._tls` TXT record.
struct TlsRptRecord {
    QList<ReportUri> rua;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< behind the version, in order; well-formed ones

    /// The one form that every known sender reads: "v=TLSRPTv1; rua=...". Other fields follow behind rua.
    [[nodiscard]] QByteArray toText() const;
    bool operator==(const TlsRptRecord &) const = default;
};
using ParsedTlsRptRecord = Parsed<TlsRptRecord, TlsRptNote>;

[[nodiscard]] ParsedTlsRptRecord parseTlsRptRecord(const QByteArray &text);
[[nodiscard]] ReportUri readReportUri(const QByteArray &uri);
/// Where the first byte stands that may not appear as it is in an entry of rua: outside the characters of RFC
/// 3986 2, one of the three that RFC 8460 3 wants percent-encoded ("," "!" ";"), or a broken percent escape.
/// -1 if all is well.
[[nodiscard]] qsizetype badUriCharacter(const QByteArray &uri);
[[nodiscard]] bool looksLikeTlsRptRecord(const QByteArray &text);
[[nodiscard]] bool isTlsRptRecord(const QByteArray &text);

} // namespace Postseal
