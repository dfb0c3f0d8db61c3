#pragma once

#include <QByteArray>
#include <QList>

namespace Postseal {

/// What a text that may be JSON holds, found out before it is read, or beside that.

/// A text of a few bytes a value would become a tree of a hundred times its size.
[[nodiscard]] bool isTooComplexJson(const QByteArray &json);
/// The names that stand more than once in the same object of a text that is JSON, however they are written;
/// some twenty of them.
[[nodiscard]] QList<QByteArray> repeatedNames(const QByteArray &json);

} // namespace Postseal
