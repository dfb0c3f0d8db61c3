#include "findings/findingslist.h"

#include "access.h"
#include "theme.h"
#include "widgets/labels.h"
#include "widgets/layoutpause.h"

#include <QBoxLayout>

#include <algorithm>

namespace Postseal {

FindingsList::FindingsList(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_card(new Card), m_empty(makeLabel({}, "muted"))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    setAccessibleRole(m_card, QAccessible::List);
    m_empty->setContentsMargins(space(this, 3), space(this, 3), space(this, 3), space(this, 3));
    m_card->addRow(m_empty);
    const auto syncSoon = [this] { m_nextTurn.start(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, syncSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, syncSoon);
    connect(model, &QAbstractItemModel::rowsMoved, this, syncSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, syncSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, syncSoon);
    connect(model, &QAbstractItemModel::modelReset, this, syncSoon);
    sync();
}

void FindingsList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty && !text.isEmpty());
    m_card->setVisible(!empty || !text.isEmpty());
}

FindingRow *FindingsList::row(int index) const
{
    return m_rows.value(index);
}

int FindingsList::count() const
{
    return static_cast<int>(m_rows.size());
}

void FindingsList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
}

FindingRow *FindingsList::makeRow()
{
    if (!m_spare.isEmpty()) {
        FindingRow *spare = m_spare.takeLast();
        spare->setOpen(false);
        return spare;
    }
    auto *row = new FindingRow;
    row->setOffersStep(m_offersStep);
    row->setOffersLook(m_offersLook);
    row->setChains(
        [this](const Finding &finding) { return m_chainOf ? m_chainOf(finding) : QList<QByteArray>(); });
    row->setOffers([this](const Finding &finding) { return m_offerOf ? m_offerOf(finding) : RemedyOffer(); });
    connect(row, &FindingRow::remedyWanted, this, &FindingsList::remedyWanted);
    connect(row, &FindingRow::checkAgainWanted, this, &FindingsList::checkAgainWanted);
    connect(row, &FindingRow::pageWanted, this, &FindingsList::pageWanted);
    connect(row, &FindingRow::stepWanted, this, [this, row](int direction) { step(row, direction); });
    return row;
}

void FindingsList::sync()
{
    constexpr int mostNew = 3, mostChanged = 12; // a turn: making and laying out one takes some milliseconds
    const LayoutPause pause(m_card);
    m_nextTurn.stop();
    const QList<FindingRow *> before = m_rows;
    QList<FindingRow *> left = before;
    QList<FindingRow *> order;
    int made = 0, changed = 0;
    bool more = false;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        const auto *finding = index.data(FindingsModel::FindingRole).value<const Finding *>();
        const QDateTime seenAt = index.data(FindingsModel::SeenAtRole).toDateTime();
        const auto same = std::find_if(left.begin(), left.end(),
                                       [finding](const FindingRow *row) { return row->isAbout(*finding); });
        const bool isNew = same == left.end();
        if (isNew && made == mostNew) {
            more = true;
            continue;
        }
        order.append(isNew ? makeRow() : *same);
        if (isNew)
            ++made;
        else
            left.erase(same);
        if (isNew || changed < mostChanged)
            changed += order.last()->setFinding(*finding, seenAt);
        else
            more = more || !order.last()->shows(*finding, seenAt);
    }
    m_rows = order;
    place();
    passFocus(before);
    putAside(left);
    setEmptyText(m_empty->text());
    if (more || !m_spare.isEmpty())
        m_nextTurn.start();
}

/// Takes rows off the card. Destroying many at once would take as long as making them.
void FindingsList::putAside(const QList<FindingRow *> &rows)
{
    constexpr qsizetype mostDestroyed = 16;
    for (FindingRow *row : rows) {
        m_card->rows()->removeWidget(row);
        row->hide();
    }
    for (qsizetype i = std::min(mostDestroyed, m_spare.size()); i > 0; --i)
        m_spare.takeLast()->deleteLater();
    m_spare += rows;
}

/// Brings the widgets into the order of the rows.
void FindingsList::place()
{
    QVBoxLayout *layout = m_card->rows();
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem *there = layout->itemAt(i);
        if (there && there->widget() == m_rows.at(i))
            continue;
        layout->removeWidget(m_rows.at(i));
        m_card->insertRow(i, m_rows.at(i));
    }
}

/// From a row that goes to the one that has come to its place. Before that is hidden: Qt would look for the
/// next widget all over the window, and a key meant for the rows would leave the page.
void FindingsList::passFocus(const QList<FindingRow *> &before)
{
    const auto held = std::find_if(before.begin(), before.end(), holdsFocus);
    if (held == before.end() || m_rows.contains(*held))
        return;
    if (m_rows.isEmpty())
        Q_EMIT focusLeft();
    else
        m_rows.at(std::min(held - before.begin(), m_rows.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void FindingsList::step(const FindingRow *from, int direction)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i) == from && i + direction >= 0 && i + direction < m_rows.size()) {
            m_rows.at(i + direction)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace Postseal
