#pragma once

#include "checks/scene.h"

namespace Postseal {

/// What this run saw, to be remembered and to be held against what was remembered: the id, and each policy
/// that senders accept; where the web servers differ, some have the one and some the other. Empty unless
/// there is exactly one record, with an id that a known sender takes, and such a file.
[[nodiscard]] QList<Sighting> sightingsIn(const Scene &scene);
/// The same of a whole run, nothing of one that was broken off. Where there is no record, and no name server
/// that was heard has one, one sighting without id and policy.
[[nodiscard]] QList<Sighting> sightingsOf(const Evidence &evidence);

/// How many addresses of name servers give an MTA-STS record, or what was meant for one, and how many were
/// heard and give none.
struct ServersWithRecord {
    int with = 0;
    int without = 0;
};
[[nodiscard]] ServersWithRecord serversWithRecord(const Evidence &evidence);

/// The form of HostSighting: "CNAME target"; without an alias the addresses, IPv4 first, each once.
[[nodiscard]] QByteArray hostRecordsText(const DomainName &alias, const QList<IpAddress> &addresses);

/// What the policy host points to, in that form.
struct HostRecords {
    QByteArray records;
    bool certain = false;      ///< each name server says so; otherwise a cache may, and no more
    bool contradicted = false; ///< the name servers do not agree; then there are no records here
};
/// No value where nothing was found out.
[[nodiscard]] std::optional<HostRecords> hostRecordsIn(const Evidence &evidence);
/// What is known of the policy host with this look, which saw these records.
[[nodiscard]] HostSighting seenAgain(const HostSighting &before, const QByteArray &records, quint32 ttl,
                                     const QDateTime &at);
/// The same of a whole run; what was known before where it is not certain, but with what some still hand out.
[[nodiscard]] HostSighting hostSeenWith(const Evidence &evidence, const HostSighting &before);

/// What stands for everything that needs a past when it could not be read.
[[nodiscard]] Opinion historyNotRead();

} // namespace Postseal
