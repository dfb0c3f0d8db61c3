#pragma once

#include "checks/assess.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

namespace Postseal {

/// The findings of a report as rows. A new list is taken over by what differs: rows that stay the same are
/// not touched, so a view keeps its place, its focus and its opened rows while a look goes on.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StatusRole = Qt::UserRole, FindingRole, NameRole, SeenAtRole };

    explicit FindingsModel(QObject *parent = nullptr);

    void setFindings(const Findings &findings, const QDateTime &seenAt);
    [[nodiscard]] const Finding &at(int row) const { return m_rows.at(row).finding; }
    [[nodiscard]] QDateTime seenAt() const { return m_seenAt; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// What makes a row the same row in the next list: check, subject, address, and which of several such.
    struct Key {
        const Check *check = nullptr;
        QString subject, address;
        int ordinal = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(key.check), key.subject, key.address, key.ordinal);
        }
    };
    struct Row {
        Key key;
        Finding finding;
    };
    static QList<Row> keyed(const Findings &findings);

    QList<Row> m_rows;
    QDateTime m_seenAt;
};

/// Which rows are shown: of some areas only, and of some kind only; the worst first.
class FindingsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Problems, CouldNotCheck, NotPassed };

    explicit FindingsFilter(QObject *parent = nullptr);
    void setShow(Show show);
    /// Checks whose id starts with one of these; empty: all.
    void setAreas(const QList<QByteArray> &areas);
    [[nodiscard]] static bool fits(Show show, const Finding &finding);
    [[nodiscard]] static bool inAreas(const Check &check, const QList<QByteArray> &areas);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Show m_show = Show::All;
    QList<QByteArray> m_areas;
};

/// A finding in one line, as it is read out: check, which of several, status, what was seen.
[[nodiscard]] QString asLine(const Finding &finding);

/// The whole finding as plain text, for the clipboard.
[[nodiscard]] QString asText(const Finding &finding);

} // namespace Postseal

Q_DECLARE_METATYPE(const Postseal::Finding *)
