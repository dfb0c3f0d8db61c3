#pragma once

#include "evidence/evidence.h"
#include "evidence/reported.h"

#include <functional>

namespace Postseal {

/// What earlier runs saw of the policy of each domain, and what imported TLS reports say: one SQLite file
/// that several programs may have open at a time. Every change is whole or not there at all. To be used in
/// the thread that made it.
class Ledger {
public:
    /// Opens the file, or makes it, with its folder. ":memory:" keeps everything for the life of the object.
    explicit Ledger(const QString &path);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    /// The file that belongs to this user, in the place that the platform has for it.
    [[nodiscard]] static QString usualPath();

    /// What went wrong, as a sentence: when it was opened, then nothing works; or in the last call.
    [[nodiscard]] QString error() const { return m_error; }

    /// What was seen of the domain, by the time it was last seen. At most mostSightings, the newest.
    static constexpr int mostSightings = 200;
    [[nodiscard]] QList<Sighting> sightings(const DomainName &domain);
    /// Remembers what this run saw. A state that was already the newest one is prolonged. False with an
    /// error.
    bool record(const Evidence &evidence);

    /// What the reports of the last sixteen days say of the domain, by their time; nothing of times to come.
    /// At most mostReports, the newest.
    static constexpr int mostReports = 4000;
    [[nodiscard]] QList<ReportedPolicy> reports(const DomainName &domain, const QDateTime &now);
    /// Keeps what reports say of their domains, all or nothing: each counts once, however often it is handed
    /// in (RFC 8460 5.1). What is too old to count goes.
    struct Kept {
        int added = 0;
        int known = 0; ///< or nothing in them that can be kept
        bool failed = false;
        bool operator==(const Kept &) const = default;
    };
    Kept add(const QList<ReportedByDomain> &reports, const QDateTime &now);

    /// All that is known of a domain, for a look at it.
    struct Recollection {
        QList<Sighting> history;
        QList<ReportedPolicy> reports;
        bool failed = false; ///< then empty means nothing
    };
    [[nodiscard]] Recollection recall(const DomainName &domain, const QDateTime &now);

private:
    class Query;
    void fail(const QString &what);
    bool open(const QString &path);
    bool prepare();
    /// Forgets what went wrong in the call before; false when nothing can work.
    bool begin();
    bool inTransaction(const std::function<bool()> &work);

    QString m_connection; ///< name of the database connection
    QString m_path;
    QString m_error;
    bool m_usable = false;
};

} // namespace Postseal
