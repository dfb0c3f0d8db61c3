#pragma once

#include "report/changes.h"

#include "support/evidencebuilder.h"

#include <algorithm>

/// Two looks at domains made by hand, held against each other.
namespace WatchedChanges {
using namespace EvidenceBuilder;

inline WatchState stateOf(const Builder &builder)
{
    return compareWith(std::nullopt, makeReport(builder.evidence)).state;
}

inline QList<WatchChange> changes(const WatchState &before, const Builder &now)
{
    return changesBetween(before, makeReport(now.evidence));
}

inline const WatchChange *about(const QList<WatchChange> &list, const char *check)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const WatchChange &change) { return change.check == check; });
    return found == list.end() ? nullptr : &*found;
}

inline QByteArray said(const QList<WatchChange> &list)
{
    QByteArray text;
    for (const WatchChange &change : list)
        text += QByteArray(severityWord(change.severity)) + ": [" + change.check + "] " +
                change.message.toUtf8() + '\n';
    return text;
}

inline MxEndpoint mailHost(const Builder &builder, const char *host = "mx1", const char *address = "9.1.1.1")
{
    return {builder.evidence.domain().child(host), ip(address)};
}

} // namespace WatchedChanges
