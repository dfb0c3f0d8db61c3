#pragma once

#include <QList>

class QWidget;

namespace Postseal {

/// Where Tab stops below a widget, in the order in which the layouts show things. Rows come and go, and Qt
/// puts each new widget at the end of its own order, whatever stands beside it.
[[nodiscard]] QList<QWidget *> tabStops(QWidget *root);

/// The stop behind, or before, the one that has the focus, around the corner at the ends; null when there is
/// none. From what is no stop any more, because it was hidden, to one that is near.
[[nodiscard]] QWidget *nextTabStop(QWidget *root, const QWidget *from, bool forward);

} // namespace Postseal
