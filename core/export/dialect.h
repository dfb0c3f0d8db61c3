#pragma once

#include "plan/choices.h"

#include <optional>
#include <span>

namespace Postseal {

/// The records of a publication as every dialect needs them: what is to be there, and in which zone.
struct ZoneRecords {
    DomainName domain;
    DomainName zone; ///< the domain itself, or one above it
    QByteArray policyUrl;
    bool hostMissing = false;     ///< there is no record for the policy host yet
    QList<PlannedRecord> records; ///< in the order of publishing
};
[[nodiscard]] ZoneRecords zoneRecords(const Publication &publication, const Choices &choices);

/// A way of writing DNS records for some DNS server or host.
struct Dialect {
    const char *word;     ///< for --format
    const char *title;    ///< for people, marked for translation in the context "Export"
    const char *fileName; ///< in a folder of output
    bool carriesTtl;      ///< false: the format has no lifetime of a single record
    QByteArray (*write)(const ZoneRecords &zone);
    /// What a reader of this format makes of the text; no value where it does not understand it.
    std::optional<QList<PlannedRecord>> (*read)(const QByteArray &text, const ZoneRecords &zone);
};
/// All dialects that can be written, in the order in which they are offered.
[[nodiscard]] std::span<const Dialect> dialects();
/// The dialect with this word; null if there is none.
[[nodiscard]] const Dialect *findDialect(const QString &word);

/// The records in a dialect, read back and compared. No value when a name or a text has what no such record
/// has (control characters, signs of the format in a name), or the text would say something else than
/// the records: then nothing is better than that.
[[nodiscard]] std::optional<QByteArray> exportRecords(const Dialect &dialect, const Publication &publication,
                                                      const Choices &choices);

} // namespace Postseal
