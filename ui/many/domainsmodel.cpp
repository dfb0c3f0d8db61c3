#include "many/domainsmodel.h"

#include "dns/displayname.h"
#include "language.h"
#include "problems.h"
#include "widgets/labels.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Postseal {

namespace {

/// A thing that is not set up is shown as the ring that it is everywhere.
Status lightStatus(const Light &light)
{
    return light.notSetUp ? Status::NotApplicable : light.status;
}

QString stateText(const ListedDomain &domain)
{
    if (!domain.looked.isValid())
        return DomainsModel::tr("Not looked at yet");
    if (domain.missing)
        return StatusStyle::missingWord();
    const QString verdict = StatusStyle::word(domain.verdict);
    return domain.problems == 0 ? verdict
           : domain.problems == 1
               ? DomainsModel::tr("%1 · 1 problem").arg(verdict)
               : DomainsModel::tr("%1 · %2 problems").arg(verdict, numberText(domain.problems));
}

/// The first change that is not the verdict, which has a column of its own.
QString changesText(const QList<WatchChange> &changes)
{
    const auto first = std::find_if(changes.begin(), changes.end(),
                                    [](const WatchChange &change) { return !change.check.isEmpty(); });
    const QString message = (first == changes.end() ? changes.first() : *first).message;
    return changes.size() == 1
               ? message
               : DomainsModel::tr("%1 (and %2 more)").arg(message, numberText(changes.size() - 1));
}

} // namespace

DomainsModel::DomainsModel(QObject *parent) : QAbstractTableModel(parent) {}

Light DomainsModel::lightOf(const ListedDomain &domain)
{
    if (!domain.looked.isValid())
        return {Status::Waiting, false, {}};
    return domain.missing ? Light{Status::Error, false, {}}
                          : withProblems(StatusStyle::light(domain.verdict), domain.worst);
}

bool DomainsModel::hasProblem(const ListedDomain &domain)
{
    return domain.looked.isValid() && (domain.problems > 0 || StatusStyle::isProblem(lightOf(domain).status));
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
        m_rows.append({row, Turn::None});
    renumber();
    endResetModel();
}

void DomainsModel::renumber()
{
    m_places.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).listed.domain, i);
}

void DomainsModel::add(const QList<ListedDomain> &rows)
{
    QList<Row> further;
    for (const ListedDomain &row : rows) {
        if (!m_places.contains(row.domain))
            further.append({row, Turn::None});
    }
    if (further.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(further.size()) - 1);
    m_rows += further;
    renumber();
    endInsertRows();
}

void DomainsModel::setLooked(const QList<ListedDomain> &rows)
{
    for (const ListedDomain &row : rows) {
        const int place = rowOf(row.domain);
        if (place < 0)
            continue; // taken off the list meanwhile
        m_rows[place].turn = Turn::None;
        if (row.looked.isValid())
            m_rows[place].listed = row;
        Q_EMIT dataChanged(index(place, 0), index(place, columns - 1));
    }
}

void DomainsModel::remove(const QList<DomainName> &domains)
{
    constexpr qsizetype mostByOne = 100;
    if (domains.size() > mostByOne) {
        const QSet<DomainName> gone(domains.begin(), domains.end());
        beginResetModel();
        m_rows.removeIf([&](const Row &row) { return gone.contains(row.listed.domain); });
        renumber();
        endResetModel();
        return;
    }
    for (const DomainName &domain : domains) {
        const int place = rowOf(domain);
        if (place < 0)
            continue;
        beginRemoveRows({}, place, place);
        m_rows.removeAt(place);
        renumber();
        endRemoveRows();
    }
}

void DomainsModel::setTurn(const QList<DomainName> &domains, Turn turn)
{
    int first = int(m_rows.size()), last = -1;
    for (const DomainName &domain : domains) {
        const int place = rowOf(domain);
        if (place < 0)
            continue;
        m_rows[place].turn = turn;
        first = std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, State), index(last, State));
}

void DomainsModel::setNoTurns()
{
    for (Row &row : m_rows)
        row.turn = Turn::None;
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
        if (row.turn != Turn::None)
            return row.turn == Turn::Waits ? tr("waits its turn") : tr("is looked at");
        return stateText(domain);
    case Changes:
        if (!domain.looked.isValid())
            return {};
        if (!domain.changes)
            return domain.verdict == Verdict::Unknown ? tr("Could not be compared") : tr("First look");
        return domain.changes->isEmpty() ? tr("No change seen") : changesText(*domain.changes);
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
            return int(row.turn == Turn::Waits   ? Status::Waiting
                       : row.turn == Turn::Looks ? Status::Running
                                                 : lightStatus(lightOf(row.listed)));
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
