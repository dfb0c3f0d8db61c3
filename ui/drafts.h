#pragma once

#include "base/savefile.h"
#include "plan/choices.h"

#include <QJsonObject>

#include <optional>

namespace Postseal {

/// What is kept of a draft.
struct Draft {
    Choices choices;
    ChoiceParts open; ///< neither entered by a person nor found out by a look so far
};

/// Choices as JSON, both ways. Reading gives no value for anything that is not a draft of this domain.
[[nodiscard]] QJsonObject draftToJson(const Choices &choices, ChoiceParts open = {});
[[nodiscard]] std::optional<Choices> draftFromJson(const QJsonObject &object);

/// The file of the draft of one domain. Another window of the program may have the same domain open: what it
/// wrote is kept beside it.
class DraftFile {
public:
    /// No value if there is none that can be read.
    [[nodiscard]] std::optional<Draft> load(const DomainName &domain);
    /// The file is either the old one or the new one, never half of it. What somebody else wrote since it was
    /// read or written here is kept beside it. The error is one sentence.
    [[nodiscard]] QString save(const Draft &draft);
    /// That something of somebody else was kept, as a sentence; empty when there was nothing.
    [[nodiscard]] const QString &other() const { return m_other; }

private:
    std::optional<QByteArray> m_bytes; ///< read or written last
    QString m_other;
};

/// The choices kept for a domain, and choices kept in their place.
[[nodiscard]] std::optional<Choices> loadDraft(const DomainName &domain);
[[nodiscard]] QString saveDraft(const Choices &choices);

/// Writes a file as a whole or not at all. The error is one sentence, empty when it went well.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes,
                                Readers readers = Readers::AsUsual);

} // namespace Postseal
