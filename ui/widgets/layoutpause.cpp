#include "widgets/layoutpause.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>

namespace Postseal {

LayoutPause::LayoutPause(QWidget *widget)
{
    for (QWidget *each = widget; each && each->layout(); each = each->parentWidget()) {
        if (!each->layout()->isEnabled()) {
            m_outermost = false;
            break;
        }
        each->layout()->setEnabled(false);
        m_widgets.append(each);
    }
}

LayoutPause::~LayoutPause()
{
    m_widgets.removeIf([](const QPointer<QWidget> &widget) { return !widget || !widget->layout(); });
    QWidget *outermost = m_outermost && !m_widgets.isEmpty() ? m_widgets.last().data() : nullptr;
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (widget != outermost)
            widget->layout()->setEnabled(true);
    }
    if (!outermost)
        return;
    const bool visible = outermost->isVisible();
    if (visible) {
        // Now, not when the events come: something may be painted before. What is within first, as it tells
        // what is around it that it grew; then a scroll area makes the page as large as it has to be.
        const QList<QWidget *> within = outermost->findChildren<QWidget *>();
        for (auto it = within.rbegin(); it != within.rend(); ++it) {
            if ((*it)->layout() && (*it)->isVisible())
                (*it)->layout()->activate();
        }
        QEvent wish(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(outermost, &wish);
    }
    outermost->layout()->setEnabled(true);
    if (visible)
        outermost->layout()->activate();
}

} // namespace Postseal
