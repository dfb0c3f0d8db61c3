#pragma once

#include "export/dialect.h"

namespace Postseal {

/// All records of one name and type: what most formats write in one piece.
struct RecordSet {
    DomainName owner;
    RecordType type = RecordType::TXT;
    quint32 ttl = 0;
    QList<QByteArray> values;
};
/// The records by set, in the order of publishing.
[[nodiscard]] QList<RecordSet> recordSets(const ZoneRecords &zone);

/// A TXT value in pieces of at most 255 bytes, at least one (RFC 1035 3.3.14).
[[nodiscard]] QList<QByteArray> textPieces(const QByteArray &text);
/// A TXT value in presentation form: quoted strings of at most 255 bytes each, with a blank between them;
/// quotes and backslashes escaped, other bytes as \DDD (RFC 1035 5.1).
[[nodiscard]] QByteArray quotedStrings(const QByteArray &text);
/// The value as it stands in a zone file: TXT quoted, names with a final dot.
[[nodiscard]] QByteArray presentation(RecordType type, const QByteArray &value);

/// The name without the zone, "@" for the zone itself.
[[nodiscard]] QByteArray relativeName(const DomainName &name, const DomainName &zone);
/// The name with a final dot.
[[nodiscard]] QByteArray absoluteName(const DomainName &name);
/// The whole name behind a relative one; null if it is none.
[[nodiscard]] DomainName nameUnder(const DomainName &zone, const QByteArray &relative);
/// The same, where a final dot says that the name is whole already, as in zone files.
[[nodiscard]] DomainName nameInZone(const DomainName &zone, const QByteArray &name);

/// What becomes of records that stand there already, where the text of a format is put to use.
enum class WhatStands {
    Goes, ///< the text replaces or removes them, or says how
    Stays ///< the text only adds
};
/// Lines for the top of a text, each behind a comment sign: whose records these are, in which zone where that
/// is not the domain, what has to go first, and what is missing.
[[nodiscard]] QByteArray topComment(const ZoneRecords &zone, const QByteArray &sign,
                                    WhatStands stands = WhatStands::Goes);
/// ", in the zone ZONE" where that is not the domain itself.
[[nodiscard]] QByteArray zoneRemark(const ZoneRecords &zone);

/// In single quotes for a POSIX shell, so that nothing in it means anything.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &text);

/// Collects what a reader of a format finds; one thing that it does not understand spoils the whole.
class RecordCollector {
public:
    /// Takes a record in presentation form. type is a word such as "TXT".
    void addPresented(const DomainName &owner, const QByteArray &type, const QByteArray &ttl,
                      const QByteArray &value);
    /// Takes a record whose value is as in PlannedRecord; names may have a final dot.
    void add(const DomainName &owner, const QByteArray &type, const QByteArray &ttl, const QByteArray &value);
    void spoil() { m_spoilt = true; }
    [[nodiscard]] std::optional<QList<PlannedRecord>> result() const;

private:
    QList<PlannedRecord> m_records;
    bool m_spoilt = false;
};

} // namespace Postseal
