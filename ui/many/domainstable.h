#pragma once

#include <QTableView>

namespace Postseal {

/// The table of the window of many domains: its columns are those of DomainsModel.
class DomainsTable : public QTableView {
    Q_OBJECT
public:
    explicit DomainsTable(QAbstractItemModel &model, QWidget *parent = nullptr);
    /// By a column, with what one looks for first: the worst, the most, the latest.
    void sortBy(int column);
};

} // namespace Postseal
