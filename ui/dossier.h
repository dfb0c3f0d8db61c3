#pragma once

#include "report/report.h"

namespace Postseal {

/// The dossier as the file name asks for: .json, .pdf (A4, text that can be selected), HTML for anything
/// else.
[[nodiscard]] QByteArray dossierFor(const QString &path, const Report &report);

} // namespace Postseal
