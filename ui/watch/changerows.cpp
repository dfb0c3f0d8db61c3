#include "watch/changerows.h"

namespace Postseal {
namespace {

Status lightOf(WatchChange::Severity severity)
{
    return severity == WatchChange::Severity::Worse    ? Status::Warning
           : severity == WatchChange::Severity::Better ? Status::Pass
                                                       : Status::Info;
}

} // namespace

QList<RowText> changeRows(const QList<WatchChange> &changes)
{
    QList<RowText> rows;
    for (const WatchChange &change : changes)
        rows.append({{lightOf(change.severity), false, {}},
                     change.message,
                     {},
                     severityName(change.severity),
                     false});
    return rows;
}

} // namespace Postseal
