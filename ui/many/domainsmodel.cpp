#include "many/domainsmodel.h"

#include "dns/displayname.h"
#include "widgets/labels.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Postseal {

namespace {

/// The first change that is not the verdict, which has a column of its own.
QString changesText(const QList<WatchChange> &changes)
{
    const auto first = std::find_if(changes.begin(), changes.end(),
                                    [](const WatchChange &change) { return !change.check.isEmpty(); });
    const QString message = (first == changes.end() ? changes.first() : *first).message;
    return changes.size() == 1 ? message
                               : DomainsModel::tr("%1 (and %2 more)").arg(message).arg(changes.size() - 1);
}

} // namespace

DomainsModel::DomainsModel(QObject *parent) : QAbstractTableModel(parent) {}

Light DomainsModel::lightOf(const ListedDomain &domain)
{
    return domain.looked.isValid() ? StatusStyle::light(domain.verdict) : Light{Status::Waiting, false, {}};
}

bool DomainsModel::hasProblem(const ListedDomain &domain)
{
    return domain.looked.isValid() &&
           (domain.problems > 0 || StatusStyle::isProblem(StatusStyle::light(domain.verdict).status));
}

bool DomainsModel::hasChanged(const ListedDomain &domain)
{
    return domain.changes && !domain.changes->isEmpty();
}

void DomainsModel::setRows(const QList<ListedDomain> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const ListedDomain &row : rows)
        m_rows.append({row, false});
    renumber();
    endResetModel();
}

void DomainsModel::renumber()
{
    m_places.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).listed.domain, i);
}

void DomainsModel::put(const QList<ListedDomain> &rows, bool onlyKnown)
{
    QList<Row> further;
    for (const ListedDomain &row : rows) {
        const int place = m_places.value(row.domain, -1);
        if (place < 0) {
            if (!onlyKnown)
                further.append({row, false});
            continue;
        }
        m_rows[place] = {row, false};
        Q_EMIT dataChanged(index(place, 0), index(place, columns - 1));
    }
    if (further.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(further.size()) - 1);
    m_rows += further;
    renumber();
    endInsertRows();
}

void DomainsModel::remove(const QList<DomainName> &domains)
{
    const QSet<DomainName> gone(domains.begin(), domains.end());
    beginResetModel();
    m_rows.removeIf([&](const Row &row) { return gone.contains(row.listed.domain); });
    renumber();
    endResetModel();
}

void DomainsModel::setWaiting(const QList<DomainName> &domains)
{
    for (const DomainName &domain : domains) {
        const int place = m_places.value(domain, -1);
        if (place >= 0)
            m_rows[place].waits = true;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(int(m_rows.size()) - 1, State));
}

void DomainsModel::setNoneWaiting()
{
    for (Row &row : m_rows)
        row.waits = false;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(int(m_rows.size()) - 1, State));
}

QList<DomainName> DomainsModel::domains() const
{
    QList<DomainName> all;
    for (const Row &row : m_rows)
        all.append(row.listed.domain);
    return all;
}

int DomainsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DomainsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DomainsModel::textOf(const Row &row, int column)
{
    const ListedDomain &domain = row.listed;
    switch (column) {
    case Name:
        return displayName(domain.domain);
    case State:
        if (row.waits)
            return tr("is looked at");
        if (!domain.looked.isValid())
            return tr("Not looked at yet");
        return domain.problems == 0 ? StatusStyle::word(domain.verdict)
               : domain.problems == 1
                   ? tr("%1 · 1 problem").arg(StatusStyle::word(domain.verdict))
                   : tr("%1 · %2 problems").arg(StatusStyle::word(domain.verdict)).arg(domain.problems);
    case Changes:
        if (!domain.changes)
            return domain.looked.isValid() ? tr("First look") : QString();
        if (domain.changes->isEmpty())
            return tr("Nothing");
        return changesText(*domain.changes);
    case Looked:
        return domain.looked.isValid() ? QLocale().toString(domain.looked.toLocalTime(), QLocale::ShortFormat)
                                       : QString();
    default:
        return {};
    }
}

QVariant DomainsModel::sortKey(const Row &row, int column)
{
    const ListedDomain &domain = row.listed;
    switch (column) {
    case State:
        // The worst first, and of those the ones with the most problems.
        return -(StatusStyle::severity(lightOf(domain).status) * 1000 + std::min(domain.problems, 999));
    case Changes:
        return domain.changes ? -int(domain.changes->size()) : 1;
    case Looked:
        return domain.looked;
    default:
        return domain.domain.toString();
    }
}

QVariant DomainsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case LightRole:
        if (index.column() == State)
            return int(row.waits ? Status::Running : lightOf(row.listed).status);
        return {};
    default:
        return {};
    }
}

QVariant DomainsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Domain");
    case State:
        return tr("Verdict");
    case Changes:
        return tr("What changed");
    default:
        return tr("Checked");
    }
}

DomainsFilter::DomainsFilter(DomainsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(DomainsModel::SortRole);
    setSortLocaleAware(false);
}

bool DomainsFilter::shows(Show show, const ListedDomain &domain)
{
    return show == Show::All ||
           (show == Show::Problems ? DomainsModel::hasProblem(domain) : DomainsModel::hasChanged(domain));
}

void DomainsFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void DomainsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool DomainsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ListedDomain &domain = m_model.at(row);
    return shows(m_show, domain) &&
           (m_text.isEmpty() || displayName(domain.domain).contains(m_text, Qt::CaseInsensitive));
}

} // namespace Postseal
