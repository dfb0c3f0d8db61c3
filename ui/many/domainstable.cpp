#include "many/domainstable.h"

#include "many/domainsmodel.h"
#include "many/lightdelegate.h"
#include "theme.h"

#include <QHeaderView>

namespace Postseal {

DomainsTable::DomainsTable(QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegateForColumn(DomainsModel::State, new LightDelegate(DomainsModel::LightRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    sortBy(DomainsModel::Name);
    setAccessibleName(tr("Domains"));
    verticalHeader()->hide();
    // Heights that are all alike need not be measured.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space(this, 7));
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    head->resizeSection(DomainsModel::Name, character * 27);
    head->resizeSection(DomainsModel::State, character * 30);
    head->resizeSection(DomainsModel::Looked, character * 20);
    head->setSectionResizeMode(DomainsModel::Changes, QHeaderView::Stretch);
}

void DomainsTable::sortBy(int column)
{
    sortByColumn(column, column == DomainsModel::Looked ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace Postseal
