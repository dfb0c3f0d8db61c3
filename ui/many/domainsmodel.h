#pragma once

#include "statusstyle.h"
#include "store/domainlist.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace Postseal {

/// The list of domains as a table: name, verdict, what changed since the look before, when that was.
class DomainsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Changes, Looked, columns };
    /// What a column is sorted by; the light of the verdict.
    enum Role { SortRole = Qt::UserRole, LightRole };

    explicit DomainsModel(QObject *parent = nullptr);

    /// What is going on with a row: nothing, it waits for its turn, it is looked at.
    enum class Turn { None, Waits, Looks };

    void setRows(const QList<ListedDomain> &rows);
    /// Those that are not there yet come at the end.
    void add(const QList<ListedDomain> &rows);
    /// Looks have ended. A row without a time says that nothing was learned.
    void setLooked(const QList<ListedDomain> &rows);
    void remove(const QList<DomainName> &domains);
    void setTurn(const QList<DomainName> &domains, Turn turn);
    /// Nothing goes on any more.
    void setNoTurns();
    [[nodiscard]] int rowOf(const DomainName &domain) const { return m_places.value(domain, -1); }
    [[nodiscard]] const ListedDomain &at(int row) const { return m_rows.at(row).listed; }
    [[nodiscard]] QList<DomainName> domains() const;

    [[nodiscard]] static Light lightOf(const ListedDomain &domain);
    [[nodiscard]] static bool hasProblem(const ListedDomain &domain);
    [[nodiscard]] static bool hasChanged(const ListedDomain &domain);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ListedDomain listed;
        Turn turn = Turn::None;
    };
    [[nodiscard]] static QString textOf(const Row &row, int column);
    [[nodiscard]] static QVariant sortKey(const Row &row, int column);
    void renumber();

    QList<Row> m_rows;
    QHash<DomainName, int> m_places;
};

/// The rows that are wanted, in the order that is wanted.
class DomainsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Problems, Changed };
    explicit DomainsFilter(DomainsModel &model, QObject *parent = nullptr);
    void setShow(Show show);
    /// A part of the name, as it is shown.
    void setText(const QString &text);
    /// Judges all rows anew; while looks are under way it does not by itself.
    void refresh() { invalidateFilter(); }
    [[nodiscard]] static bool shows(Show show, const ListedDomain &domain);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DomainsModel &m_model;
    Show m_show = Show::All;
    QString m_text;
};

} // namespace Postseal
