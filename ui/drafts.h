#pragma once

#include "base/savefile.h"
#include "plan/choices.h"

#include <QJsonObject>

#include <optional>

namespace Postseal {

/// Choices as JSON, both ways. Reading gives no value for anything that is not a draft of this domain.
[[nodiscard]] QJsonObject draftToJson(const Choices &choices);
[[nodiscard]] std::optional<Choices> draftFromJson(const QJsonObject &object);

/// The draft kept for a domain; no value if there is none that can be read.
[[nodiscard]] std::optional<Choices> loadDraft(const DomainName &domain);
/// Keeps a draft: the file is either the old one or the new one, never half of it. The error is one sentence.
[[nodiscard]] QString saveDraft(const Choices &choices);

/// Writes a file as a whole or not at all. The error is one sentence, empty when it went well.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes,
                                Readers readers = Readers::AsUsual);

} // namespace Postseal
