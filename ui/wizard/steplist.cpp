#include "wizard/steplist.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace Postseal {

StepModel::StepModel(const Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_lights(stepCount)
{
    update();
}

void StepModel::update()
{
    for (int row = 0; row < stepCount; ++row) {
        const Light light = stepLight(static_cast<Step>(row), m_session);
        if (light == m_lights.at(row))
            continue;
        m_lights[row] = light;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : stepCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Light &light = m_lights.at(index.row());
    const QString title = stepTitle(static_cast<Step>(index.row()));
    const QString word = StatusStyle::word(light);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(title, word);
    case Qt::AccessibleTextRole:
        return light.hint.isEmpty() || light.hint == word
                   ? QStringLiteral("%1: %2").arg(title, word)
                   : QStringLiteral("%1: %2, %3").arg(title, word, light.hint);
    case LightRole:
        return QVariant::fromValue(light);
    default:
        return {};
    }
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool current = option.state & QStyle::State_Selected;
    const int unit = option.fontMetrics.height();
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    if (current) {
        painter->fillRect(option.rect, theme.chosen);
        painter->fillRect(
            visual({option.rect.x(), option.rect.y(), std::max(3, unit / 5), option.rect.height()}),
            theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, blend(theme.sidebar, theme.text, 0.05));
    }
    const auto light = index.data(StepModel::LightRole).value<Light>();
    const int side = qRound(unit * 1.15);
    QRect rest = option.rect.adjusted(unit, 0, -unit * 3 / 4, 0);
    const QRect icon(rest.x(), rest.center().y() - side / 2 + 1, side, side);
    StatusStyle::paint(*painter, visual(icon), light, QApplication::palette());
    rest.setLeft(icon.right() + unit * 3 / 5);
    if (m_narrow)
        rest.setWidth(0);
    QFont small = option.font;
    small.setPointSizeF(QFontInfo(small).pointSizeF() * 0.86);
    const int hintWidth =
        light.hint.isEmpty() || m_narrow ? 0 : QFontMetrics(small).horizontalAdvance(light.hint) + 4;
    const QRect hint(rest.right() - hintWidth, rest.y(), hintWidth, rest.height());
    const QRect text = rest.adjusted(0, 0, -(hintWidth > 0 ? hintWidth + unit / 4 : 0), 0);
    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(current ? readableOn(theme.accent, theme.chosen) : theme.text);
    // The painter turns left and right around by itself.
    painter->drawText(visual(text), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setFont(small);
    painter->setPen(theme.muted);
    if (!m_narrow)
        painter->drawText(visual(hint), Qt::AlignVCenter | Qt::AlignRight, light.hint);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.accent, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = option.fontMetrics.height();
    if (m_narrow)
        return {unit * 3, unit * 9 / 4};
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    // Room for a hint is kept free, so that the sidebar does not breathe while lights change.
    int hint = 0;
    for (const QString &text : stepHints())
        hint = std::max(hint, option.fontMetrics.horizontalAdvance(text));
    return {unit * 4 + QFontMetrics(bold).horizontalAdvance(index.data().toString()) + hint, unit * 9 / 4};
}

StepView::StepView(StepModel &model, QWidget *parent) : QListView(parent), m_delegate(new StepDelegate(this))
{
    setObjectName(QStringLiteral("postsealSteps"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&model, &StepModel::dataChanged, this, &StepView::updateGeometry);
}

QSize StepView::sizeHint() const
{
    return {widest(), sizeHintForRow(0) * stepCount + 2};
}

QSize StepView::minimumSizeHint() const
{
    return {widest(), sizeHintForRow(0) * 3};
}

int StepView::widest() const
{
    // With rows of one height the view measures the first row alone.
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, 0)).width());
    return width;
}

void StepView::setNarrow(bool narrow)
{
    m_delegate->setNarrow(narrow);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void StepView::setStep(Step step)
{
    setCurrentIndex(model()->index(static_cast<int>(step), 0));
}

void StepView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT stepChosen(static_cast<Step>(current.row()));
}

} // namespace Postseal
