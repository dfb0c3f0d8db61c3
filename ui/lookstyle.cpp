#include "lookstyle.h"

#include "theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace Postseal {
namespace {

int lineHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

/// As the style sheet has it for a QLineEdit.
int fieldPadding(int line)
{
    return std::max(3, line / 3);
}

void drawField(QPainter *painter, const QStyleOption *option, const Theme &theme)
{
    const double radius = fieldPadding(option->fontMetrics.height());
    painter->setPen(option->state & QStyle::State_HasFocus ? theme.accent : theme.border);
    painter->setBrush(option->state & QStyle::State_MouseOver ? blend(theme.card, theme.text, 0.03)
                                                              : theme.card);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// Up (-1) or down (1), in the middle of the place.
void drawChevron(QPainter *painter, const QRect &place, int direction, double side, const QColor &color)
{
    const QPointF middle = QRectF(place).center();
    QPainterPath chevron;
    chevron.moveTo(middle + QPointF(-side, -direction * side / 2));
    chevron.lineTo(middle + QPointF(0, direction * side / 2));
    chevron.lineTo(middle + QPointF(side, -direction * side / 2));
    painter->strokePath(chevron,
                        QPen(color, std::max(1.2, side / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// A value in it changes by the wheel, as Qt has it.
bool takesWheel(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!takesWheel(widget))
        return;
    // Or it would have the focus by the time that the wheel is asked about.
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void LookStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool LookStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes on to what is around
    return true;
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = Theme::current();
    const QColor color = option->state & State_Enabled ? theme.text : theme.muted;
    const double side = option->fontMetrics.height() / 4.0;
    const auto place = [&](SubControl part) {
        return proxy()->subControlRect(control, option, part, widget);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(painter, option, theme);
    if (control == CC_ComboBox) {
        drawChevron(painter, place(SC_ComboBoxArrow), 1, side, color);
    } else {
        drawChevron(painter, place(SC_SpinBoxUp), -1, side * 0.7, color);
        drawChevron(painter, place(SC_SpinBoxDown), 1, side * 0.7, color);
    }
    painter->restore();
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = lineHeight(widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        whole.setHeight(std::max(whole.height(), line + 2 * fieldPadding(line) + 2));
    return whole;
}

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
    const int line = lineHeight(widget);
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
