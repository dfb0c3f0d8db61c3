#include "widgets/modecard.h"

#include "theme.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace Postseal {

ModeCard::ModeCard(const QString &name, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_card(new Card), m_button(new QRadioButton(name)),
      m_sentence(makeLabel(sentence, "muted"))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), space(this, 2));
    column->setSpacing(space(this, 1) / 2);
    column->addWidget(m_button);
    auto *indent = new QHBoxLayout;
    indent->addSpacing(space(this, 5));
    indent->addWidget(m_sentence, 1);
    column->addLayout(indent);
    m_card->addRow(inner);
    setSentence(sentence);
    connect(m_button, &QRadioButton::toggled, m_card, &Card::setChosen);
}

void ModeCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_button->setAccessibleDescription(sentence);
}

void ModeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
}

TwoColumns::TwoColumns(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent), m_first(first), m_second(second), m_box(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space(this, 5));
    m_box->addWidget(first, 1);
    m_box->addWidget(second, 1);
}

QSize TwoColumns::minimumSizeHint() const
{
    const QSize first = m_first->minimumSizeHint(), second = m_second->minimumSizeHint();
    return {std::max(first.width(), second.width()), std::max(first.height(), second.height())};
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 96;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_box->direction() != direction)
        m_box->setDirection(direction);
}

} // namespace Postseal
