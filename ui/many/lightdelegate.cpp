#include "many/lightdelegate.h"

#include "statusstyle.h"

#include <QApplication>
#include <QPainter>

namespace Postseal {

LightDelegate::LightDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void LightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant light = index.data(m_role);
    const int side = option.fontMetrics.height();
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    if (light.isValid()) {
        // Room for the light, as the style knows it from icons; it is painted by the one who knows its shape.
        text.features |= QStyleOptionViewItem::HasDecoration;
        text.decorationSize = {side, side};
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &text, painter, option.widget);
    if (!light.isValid())
        return;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &text, option.widget);
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    StatusStyle::paint(*painter, square, Status(light.toInt()), QApplication::palette());
}

} // namespace Postseal
