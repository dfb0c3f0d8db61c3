#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace Postseal {

/// JSON in which no control, format or bidi character stands as itself, so that it may be written to a
/// terminal.
[[nodiscard]] QByteArray safeJson(const QJsonValue &value, bool oneLine = false);

} // namespace Postseal
