#pragma once

#include "report/changes.h"
#include "widgets/rows.h"

namespace Postseal {

/// What changed, as the rows of a card.
[[nodiscard]] QList<RowText> changeRows(const QList<WatchChange> &changes);

} // namespace Postseal
