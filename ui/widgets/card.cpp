#include "widgets/card.h"

#include "access.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Postseal {

Card::Card(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
}

void Card::addRow(QWidget *row)
{
    insertRow(m_rows->count(), row);
}

void Card::insertRow(int index, QWidget *row)
{
    m_rows->insertWidget(index, row);
    // To be shown it is laid out: as wide as it will be, or that would be done twice.
    const QMargins margins = m_rows->contentsMargins();
    row->resize(width() - margins.left() - margins.right(), row->height());
    // A layout would show it later, and Tab would not find it until then.
    row->show();
}

void Card::dropLastRow()
{
    const int last = m_rows->count() - 1;
    QWidget *row = m_rows->itemAt(last)->widget();
    // Before it is hidden: Qt would look for the next one all over the window.
    if (last > 0 && holdsFocus(row))
        m_rows->itemAt(last - 1)->widget()->setFocus(Qt::OtherFocusReason);
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void Card::clear()
{
    clearLayout(m_rows);
}

void Card::setTint(std::optional<Status> status)
{
    m_tint = status;
    update();
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QColor fill = theme.card, border = theme.border;
    if (m_tint) {
        const QColor color = StatusStyle::color(*m_tint, QApplication::palette());
        fill = blend(theme.card, color, theme.dark ? 0.14 : 0.08);
        border = blend(theme.card, color, 0.35);
    }
    if (m_chosen) {
        fill = theme.chosen;
        border = theme.accent;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    const double radius = space(this, 1) * 1.4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.border);
    bool first = true;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        if (!row || row->isHidden())
            continue;
        if (!first && row->y() > 1)
            painter.drawLine(1, row->y(), width() - 2, row->y());
        first = false;
    }
}

bool holdsFocus(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

StatusIcon::StatusIcon(const Light &light, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setLight(light);
}

void StatusIcon::setLight(const Light &light)
{
    m_light = light;
    const QString word = StatusStyle::word(light);
    setAccessibleName(word);
    setToolTip(word);
    update();
}

void StatusIcon::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize StatusIcon::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return {side, side};
}

void StatusIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StatusStyle::paint(painter, rect(), m_light, QApplication::palette());
}

void StatusIcon::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Postseal
