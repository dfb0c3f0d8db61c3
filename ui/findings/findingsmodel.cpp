#include "findings/findingsmodel.h"

#include "problems.h"
#include "report/reportparts.h"
#include "statusstyle.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Postseal {

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) {}

QList<FindingsModel::Row> FindingsModel::keyed(const Findings &findings)
{
    QList<Row> rows;
    rows.reserve(findings.size());
    QHash<Key, int> alike;
    for (const Finding &finding : findings) {
        Key key{finding.check, finding.subject, finding.address, 0};
        key.ordinal = alike[key]++;
        rows.append({key, finding});
    }
    return rows;
}

void FindingsModel::setFindings(const Findings &findings, const QDateTime &seenAt)
{
    const bool newTime = seenAt != m_seenAt;
    m_seenAt = seenAt;
    const QList<Row> wanted = keyed(findings);
    QSet<Key> keys;
    for (const Row &row : wanted)
        keys.insert(row.key);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (keys.contains(m_rows.at(i).key))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    QSet<Key> here;
    for (const Row &row : std::as_const(m_rows))
        here.insert(row.key);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Row &row = wanted.at(i);
        // Only one that is there is searched, and mostly it is the next.
        const auto same = here.contains(row.key)
                              ? std::find_if(m_rows.begin() + i, m_rows.end(),
                                             [&row](const Row &r) { return r.key == row.key; })
                              : m_rows.end();
        const int to = static_cast<int>(i), from = static_cast<int>(same - m_rows.begin());
        if (same == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(i, row);
            endInsertRows();
            continue;
        }
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        }
        if (newTime || !(m_rows.at(i).finding == row.finding)) {
            m_rows[i].finding = row.finding;
            Q_EMIT dataChanged(index(to), index(to));
        }
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_rows.at(index.row()).finding;
    switch (role) {
    case Qt::DisplayRole:
        return finding.title();
    case Qt::AccessibleTextRole:
        return asLine(finding);
    case StatusRole:
        return static_cast<int>(finding.status);
    case FindingRole:
        return QVariant::fromValue(&finding);
    case NameRole:
        return finding.name();
    case SeenAtRole:
        return m_seenAt;
    default:
        return {};
    }
}

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

void FindingsFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void FindingsFilter::setAreas(const QList<QByteArray> &areas)
{
    m_areas = areas;
    invalidateFilter();
}

bool FindingsFilter::fits(Show show, const Finding &finding)
{
    const Status status = finding.status;
    switch (show) {
    case Show::All:
        return status != Status::NotApplicable;
    case Show::Problems:
        return countsAsProblem(finding);
    case Show::CouldNotCheck:
        return StatusStyle::isOpen(status);
    case Show::NotPassed:
        return status != Status::Pass && status != Status::Skipped && status != Status::NotApplicable;
    }
    return true;
}

bool FindingsFilter::inAreas(const Check &check, const QList<QByteArray> &areas)
{
    const QByteArrayView id(check.id);
    return areas.isEmpty() || std::any_of(areas.begin(), areas.end(),
                                          [id](const QByteArray &area) { return id.startsWith(area); });
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *finding =
        sourceModel()->index(row, 0, parent).data(FindingsModel::FindingRole).value<const Finding *>();
    return finding && finding->check && fits(m_show, *finding) && inAreas(*finding->check, m_areas);
}

bool FindingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [](const QModelIndex &index) {
        return -StatusStyle::severity(static_cast<Status>(index.data(FindingsModel::StatusRole).toInt()));
    };
    return std::pair(rank(left), left.row()) < std::pair(rank(right), right.row());
}

namespace {

QString nameOf(const Finding &finding)
{
    const QString about = aboutOf(finding);
    return about.isEmpty() ? finding.title() : QStringLiteral("%1 – %2").arg(finding.title(), about);
}

} // namespace

QString asLine(const Finding &finding)
{
    return QStringLiteral("%1: %2. %3")
        .arg(nameOf(finding), StatusStyle::word(finding.status), finding.seen());
}

QString asText(const Finding &finding)
{
    QStringList lines{QStringLiteral("%1: %2").arg(nameOf(finding), StatusStyle::word(finding.status)),
                      finding.seen()};
    for (const QString &line : {finding.why(), finding.fix(), finding.name()}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Postseal
