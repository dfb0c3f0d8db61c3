#include "widgets/banner.h"

#include "access.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Postseal {

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_icon(new StatusIcon({})), m_strong(makeLabel({}, "head")),
      m_sentence(makeLabel({}))
{
    setAccessibleRole(this, QAccessible::Grouping);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto *inner = new QWidget;
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    row->setSpacing(space(this, 4));
    m_icon->setScale(1.6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space(this, 1));
    texts->addWidget(m_strong);
    texts->addWidget(m_sentence);
    row->addLayout(texts, 1);
    m_card->addRow(inner);
}

void Banner::show(const Light &light, const QString &strong, const QString &sentence)
{
    m_icon->setLight(light);
    m_card->setTint(light.notSetUp ? Status::NotApplicable : light.status);
    m_strong->setText(strong);
    setTextOrHide(m_sentence, sentence);
    setAccessibleName(
        QStringLiteral("%1: %2. %3").arg(strong, StatusStyle::word(light), sentence).simplified());
}

QString Banner::text() const
{
    return m_strong->text() + QLatin1Char(' ') + m_sentence->text();
}

FieldNote::FieldNote(QWidget *parent) : QWidget(parent), m_icon(new StatusIcon({})), m_label(makeLabel({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, 2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    hide();
}

void FieldNote::addField(QWidget *field)
{
    m_fields.append({field, field->accessibleDescription()});
}

void FieldNote::say(const QString &sentence, Status status)
{
    m_icon->setLight({status, false, {}});
    m_label->setText(sentence);
    for (const auto &[field, about] : std::as_const(m_fields))
        field->setAccessibleDescription(sentence.isEmpty() ? about : sentence + QLatin1Char(' ') + about);
    setVisible(!sentence.isEmpty());
}

QString FieldNote::text() const
{
    return m_label->text();
}

} // namespace Postseal
