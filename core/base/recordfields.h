#pragma once

#include "base/parsed.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Postseal {

/// One part of a record between two semicolons, without the blanks around it.
struct RecordField {
    QByteArray name;      ///< before the first "="
    QByteArray value;     ///< behind it; empty when there is none
    qsizetype offset = 0; ///< in the text of the record
    qsizetype length = 0;
    bool hasEquals = false;
    bool afterBlank = false; ///< blanks stood behind the semicolon in front of it

    /// Whether the value is one or more visible ASCII characters without "=" and ";".
    [[nodiscard]] bool hasGoodValue() const;
};

/// A piece of the text that is odd.
struct RecordSpan {
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// The skeleton that the records of RFC 8461 3.1 and RFC 8460 3 share: a version, then fields between
/// semicolons.
struct RecordFields {
    bool hasVersion = false;           ///< starts with the version, and a semicolon comes next
    bool blankBeforeSemicolon = false; ///< only blanks between the two
    QList<RecordField> fields;
    QList<RecordSpan> emptyFields;
    RecordSpan trailing; ///< blanks after the last value, or a line end; length 0 if none
};

/// Splits the text of a record whose version is for example "v=STSv1". Where the version is wrong it reads on
/// behind whatever stands in its place.
[[nodiscard]] RecordFields readRecordFields(const QByteArray &text, QByteArrayView version);

/// Whether a field name has 1 to 32 letters, digits, "_", "-", ".", the first a letter or digit. Policy files
/// use the same rule (RFC 8461 3.2).
[[nodiscard]] bool isFieldName(QByteArrayView name);

/// Without spaces and tabs at both ends; line ends stay.
[[nodiscard]] QByteArrayView withoutBlanks(QByteArrayView text);

/// Whether the text starts with the version and a semicolon, blanks between them allowed.
[[nodiscard]] bool startsWithVersion(const QByteArray &text, QByteArrayView version);

/// Whether somebody meant the version when he wrote this text: case, quotes, a byte order mark, blanks, the
/// number and the place of the version are disregarded. The family is for example "STS".
[[nodiscard]] bool resemblesVersion(const QByteArray &text, QByteArrayView family);

} // namespace Postseal
