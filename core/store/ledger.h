#pragma once

#include "evidence/evidence.h"
#include "plan/choices.h"
#include "store/database.h"

namespace Postseal {

/// What earlier runs saw of the policy of each domain, and what was handed out to be published; imported TLS
/// reports stand in the same file.
class Ledger : public Database {
public:
    using Database::Database;

    /// What was seen of the domain, by the time it was last seen. At most mostSightings, the newest.
    static constexpr int mostSightings = 200;
    [[nodiscard]] QList<Sighting> sightings(const DomainName &domain);
    /// Remembers what this run saw; several policies where the web servers differ. Where that is just what
    /// the newest look saw, it is prolonged. False with an error.
    bool record(const Evidence &evidence);
    /// The same of what the policy host points to alone.
    bool recordHost(const Evidence &evidence);

    /// The policies that were handed out, to be published by the user: whether and when that was done is not
    /// known, so a copy of each may be with senders.
    [[nodiscard]] QList<Sighting> handedOut(const DomainName &domain);
    bool recordHandedOut(const Choices &choices, const QDateTime &now);

    /// What the policy host pointed to at the looks that were recorded.
    [[nodiscard]] HostSighting hostSeen(const DomainName &domain);

    /// All that is known of a domain, for a look at it.
    struct Recollection {
        QList<Sighting> history;
        QList<Sighting> handedOut;
        HostSighting hostSeen;
        QList<ReportedPolicy> reports;
        bool failed = false; ///< then empty means nothing

        /// Hands it all to the options of a look; the store knows nothing of probes, so any type that has
        /// these members will do.
        template <class Options> void handTo(Options *options) const
        {
            options->history = history;
            options->handedOut = handedOut;
            options->hostSeen = hostSeen;
            options->reports = reports;
            options->historyFailed = failed;
        }
    };
    [[nodiscard]] Recollection recall(const DomainName &domain, const QDateTime &now);

private:
    [[nodiscard]] QList<Sighting> states(const DomainName &domain, bool seen);
    /// Keeps what one look saw, all of it at the same time.
    /// served: there is a policy file, with or without a record.
    bool keep(const DomainName &domain, const QList<Sighting> &states, bool seen, bool served = false);
    struct Row {
        qint64 number;
        QByteArray id;
        QByteArray policy;
        QString mx;
    };
    /// What the newest look until then saw; no value when that could not be read.
    [[nodiscard]] std::optional<QList<Row>> newestLook(const DomainName &domain, const QDateTime &at,
                                                       bool seen);
};

} // namespace Postseal
