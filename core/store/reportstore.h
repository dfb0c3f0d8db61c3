#pragma once

#include "evidence/observations.h"
#include "store/database.h"
#include "tlsrpt/reportdigest.h"

#include <QMap>

#include <optional>

namespace Postseal {

/// Sessions of one kind.
struct SessionCount {
    qint64 successful = 0;
    qint64 failed = 0;
    bool operator==(const SessionCount &) const = default;
};

/// What the stored reports say of one policy domain.
struct DomainReports {
    struct Failure {
        QString type; ///< result type, hostile text
        QString mx;   ///< empty: not named
        qint64 sessions = 0;
        bool operator==(const Failure &) const = default;
    };
    DomainName domain;
    qint64 reports = 0;
    QDateTime from;      ///< start of the first, UTC; invalid where no report has dates
    QDateTime to;        ///< end of the last
    QStringList senders; ///< at most mostSenders, by name; hostile text
    SessionCount sessions;
    QMap<QString, SessionCount> byPolicyType; ///< sts, tlsa, no-policy-found, other
    QList<Failure> failures;                  ///< the most frequent first, at most mostFailures
    static constexpr int mostSenders = 1000;
    static constexpr int mostFailures = 1000;
    bool operator==(const DomainReports &) const = default;
};

/// One stored report, for lists.
struct StoredReport {
    qint64 number = 0; ///< in this store
    QString submitter;
    QString reportId;
    QString contact;
    QDateTime start;
    QDateTime end;
    QDateTime added;
    QList<DigestEntry> entries; ///< in a list without their failures
};

/// The time in which reports ended; null: any, also those whose dates cannot be true.
struct ReportPeriod {
    QDateTime since; ///< exclusive
    QDateTime until; ///< inclusive
    [[nodiscard]] bool isNull() const { return !since.isValid() || !until.isValid(); }
    bool operator==(const ReportPeriod &) const = default;
};

/// A bar of a chart: a day, a sender, a mail server or a result type, and the sessions of it.
struct ReportBar {
    QString name; ///< a day as yyyy-MM-dd
    SessionCount sessions;
    bool operator==(const ReportBar &) const = default;
};

/// TLS reports that were imported, of all domains, each once however often it is handed in (RFC 8460 5.1:
/// submitter and report id). Some senders use an id again for another day or another domain, and anybody can
/// mail a report under any id: what says something else is another report, and nothing is dropped for it.
class ReportStore {
public:
    /// The database has to live longer.
    explicit ReportStore(Database &database) : m_database(database) {}

    /// Beside: added, although the same sender has said something else under the same id.
    enum class Kept { Added, Beside, Known, Failed };
    /// To be called within a transaction.
    Kept add(const ReportDigest &report, const QDateTime &now);
    /// After a batch of add(): what was prepared for it belongs to a file that may be opened anew.
    void forgetStatements() { m_inserts.reset(); }

    /// For the checks: what the reports of the last sixteen days say of a domain, by their time; of times
    /// that can be those of a report. At most mostReports, the newest; cut tells whether there are more.
    static constexpr int mostReports = 20000;
    [[nodiscard]] QList<ReportedPolicy> reportsFor(const DomainName &domain, const QDateTime &now,
                                                   bool *cut = nullptr);

    /// By name. domain: only this one, unless null.
    [[nodiscard]] QList<DomainReports> summary(const DomainName &domain = {},
                                               const ReportPeriod &period = {});
    [[nodiscard]] QList<DomainName> domains();

    /// The newest first; null: of all domains.
    [[nodiscard]] QList<StoredReport> list(const DomainName &domain, int most,
                                           const ReportPeriod &period = {});
    /// By its number in this store, or by its report id.
    [[nodiscard]] std::optional<StoredReport> find(const QString &name);

    enum class Axis { Day, Sender, MailServer, ResultType };
    /// Sessions of a domain by one axis; days by time, all else by failed sessions. Mail servers and result
    /// types are named by failures alone.
    [[nodiscard]] QList<ReportBar> bars(const DomainName &domain, Axis axis, const ReportPeriod &period,
                                        int most);

private:
    [[nodiscard]] QList<DigestEntry> entriesOf(qint64 report, bool withFailures);
    [[nodiscard]] StoredReport storedFrom(const Database::Query &row) const;
    void summarise(DomainReports *domain, const ReportPeriod &period);
    [[nodiscard]] qint64 addHead(const ReportDigest &report, const QString &id, const QDateTime &now);
    [[nodiscard]] bool leaveNew(const ReportDigest &report, const QString &id, QList<DigestEntry> *entries);
    [[nodiscard]] bool addEntry(qint64 report, const DigestEntry &entry, const QVariant &until);

    /// Prepared once, for there are many reports.
    struct Inserts {
        Database::Query report;
        Database::Query entry;
        Database::Query failure;
    };
    [[nodiscard]] Inserts &inserts();

    Database &m_database;
    std::optional<Inserts> m_inserts;
};

} // namespace Postseal
