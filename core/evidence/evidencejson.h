#pragma once

#include "evidence/evidence.h"

#include <QJsonObject>

namespace Postseal {

/// The evidence as JSON (schema "postseal-evidence/1"). Bytes are base64, times ISO 8601 UTC.
[[nodiscard]] QJsonObject toJson(const Evidence &evidence);

/// Reads evidence: a bare evidence object, or a report that carries one under "evidence". On failure the
/// error is one sentence and the value is unspecified.
struct EvidenceReading {
    Evidence evidence;
    QString error;
};
[[nodiscard]] EvidenceReading readEvidence(const QByteArray &json);

} // namespace Postseal
