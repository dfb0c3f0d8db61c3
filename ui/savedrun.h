#pragma once

#include "evidence/evidencejson.h"

namespace Postseal {

/// Reads the evidence in a file, or says in a sentence why not. Takes its time: to be called beside the
/// window.
[[nodiscard]] EvidenceReading readSavedRun(const QString &path);

} // namespace Postseal
