#pragma once

#include "evidence/evidence.h"

#include <QJsonObject>

namespace Postseal {

/// The evidence as JSON (schema "postseal-evidence/1"). Observed bytes are a string where they are UTF-8 text
/// and
/// {"base64": "..."} where they are not, so that every byte survives; certificates are base64. Times are ISO
/// 8601 UTC.
[[nodiscard]] QJsonObject toJson(const Evidence &evidence);

/// Reads evidence: a bare evidence object, or a report that carries one under "evidence". On failure the
/// error is one sentence and the value is unspecified.
struct EvidenceReading {
    Evidence evidence;
    QString error;
};
[[nodiscard]] EvidenceReading readEvidence(const QByteArray &json);

/// The largest file that is read as evidence, in bytes. What is larger is not written as evidence either.
inline constexpr qsizetype maxEvidenceBytes = 32 * 1024 * 1024;

} // namespace Postseal
