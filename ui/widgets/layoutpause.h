#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace Postseal {

/// While it lives, nothing is laid out from this widget up to the page it stands on; then everything is,
/// once. Without it each widget that is shown would lay out the whole page anew. Pauses may lie in one
/// another.
class LayoutPause {
public:
    explicit LayoutPause(QWidget *widget);
    ~LayoutPause();
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QList<QPointer<QWidget>> m_widgets; ///< whose layouts rest because of this one, from the inside outwards
    bool m_outermost = true;
};

} // namespace Postseal
