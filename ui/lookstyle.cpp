#include "lookstyle.h"

#include "theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace Postseal {

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Theme theme = Theme::current();
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const bool lit = option->state & (State_HasFocus | State_MouseOver);
    const double side = std::min(option->rect.width(), option->rect.height()) - 2;
    const QRectF box(option->rect.center().x() - side / 2 + 0.5, option->rect.center().y() - side / 2 + 0.5,
                     side, side);
    const QColor fill = on && enabled ? theme.accent : on ? theme.border : theme.card;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || lit ? theme.accent : theme.strongBorder, 1.2));
    painter->setBrush(fill);
    const QColor mark = enabled ? theme.accentText : theme.muted;
    if (element == PE_IndicatorRadioButton) {
        painter->drawEllipse(box);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        if (on)
            painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else {
        painter->drawRoundedRect(box, side / 5, side / 5);
        QPainterPath tick;
        tick.moveTo(box.left() + side * 0.24, box.top() + side * 0.53);
        tick.lineTo(box.left() + side * 0.43, box.top() + side * 0.71);
        tick.lineTo(box.left() + side * 0.77, box.top() + side * 0.31);
        if (on)
            painter->strokePath(tick, QPen(mark, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter->restore();
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return line;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return line / 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    // A line below one letter would tear joined letters apart, and the text would no longer fit its button.
    // The key itself works all the same.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace Postseal
