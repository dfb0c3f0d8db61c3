#include "wizard/taborder.h"

#include <QLayout>
#include <QWidget>

namespace Postseal {

namespace {

void collect(QWidget *widget, QList<QWidget *> *order);

void collect(const QLayout *layout, QList<QWidget *> *order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

/// All that is shown, what no layout arranges last.
void collect(QWidget *widget, QList<QWidget *> *order)
{
    if (!widget->isVisible() || order->contains(widget))
        return;
    order->append(widget);
    if (widget->layout())
        collect(widget->layout(), order);
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && !inner->isWindow())
            collect(inner, order);
    }
}

bool isStop(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget->focusProxy();
}

} // namespace

QList<QWidget *> tabStops(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, &order);
    order.removeIf([](const QWidget *widget) { return !isStop(widget); });
    return order;
}

QWidget *nextTabStop(QWidget *root, const QWidget *from, bool forward)
{
    const QList<QWidget *> stops = tabStops(root);
    if (stops.isEmpty())
        return nullptr;
    qsizetype at = stops.indexOf(from);
    if (at < 0) {
        // Not the list of steps at the top: the next key would leave the page.
        for (QWidget *around = from ? from->parentWidget() : nullptr; around && root->isAncestorOf(around);
             around = around->parentWidget()) {
            if (const QList<QWidget *> near = tabStops(around); !near.isEmpty())
                return forward ? near.first() : near.last();
        }
        return forward ? stops.first() : stops.last();
    }
    at += forward ? 1 : -1;
    return stops.at((at + stops.size()) % stops.size());
}

} // namespace Postseal
