#pragma once

#include "base/parsed.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>
#include <utility>

namespace Postseal {

/// What the reader of a `_mta-sts` record notices (RFC 8461 3.1).
enum class StsRecordNote {
    WrongVersion,         ///< does not start with "v=STSv1" followed by blanks and a semicolon
    BlankBeforeSemicolon, ///< "v=STSv1 ;": in the grammar, not in the prose (erratum 6285)
    BadField,             ///< not readable from here on
    EmptyField,           ///< ";;" or the like
    TrailingBlank,        ///< blanks or a line end after the last value
    MissingId,
    BadId,         ///< not 1 to 32 letters and digits
    RepeatedField, ///< v or id again
    UnknownField
};

/// A `_mta-sts` TXT record.
struct StsRecord {
    std::optional<QByteArray> id; ///< of the first field named id, as it stands
    QList<std::pair<QByteArray, QByteArray>>
        fields; ///< behind the version, in order; well-formed ones and id

    /// The one form that every known sender reads: "v=STSv1; id=...;". Other fields follow in their order;
    /// without any field the id alone is written.
    [[nodiscard]] QByteArray toText() const;
    bool operator==(const StsRecord &) const = default;
};
using ParsedStsRecord = Parsed<StsRecord, StsRecordNote>;

/// Reads the joined text of one record.
[[nodiscard]] ParsedStsRecord parseStsRecord(const QByteArray &text);
/// Whether a TXT record is meant to be an MTA-STS record: some field of it is a version "STS...", with case,
/// quotes, a byte order mark and blanks disregarded.
[[nodiscard]] bool looksLikeStsRecord(const QByteArray &text);
/// Whether senders take it for one: the eight bytes "v=STSv1;" (RFC 8461 3.1), or blanks before the
/// semicolon.
[[nodiscard]] bool isStsRecord(const QByteArray &text);
/// Whether an id has 1 to 32 letters and digits (RFC 8461 3.1).
[[nodiscard]] bool isStsId(const QByteArray &id);
/// An id from a time: yyyyMMddTHHmmssZ, made of letters and digits only. For an invalid time "1".
[[nodiscard]] QByteArray idFromTime(const QDateTime &utc);

} // namespace Postseal
