#pragma once

#include "store/reportstore.h"

#include <QElapsedTimer>

#include <functional>

namespace Postseal {

/// The files behind paths that a user named: a folder stands for the files in it and in its folders, in the
/// order of their names, but what a Maildir has not received as a whole; links are not followed. At most
/// mostReportFiles in all.
inline constexpr qsizetype mostReportFiles = 1000000;
[[nodiscard]] QStringList reportFilesAt(const QStringList &paths);

/// What became of one file.
struct FileImport {
    enum class Status { Imported, Duplicate, Refused };
    QString file; ///< as it was named
    Status status = Status::Refused;
    QString reason;    ///< of a refusal: a sentence
    QStringList notes; ///< sentences; at most mostNotes
    QString missing;   ///< that not all of it was read: a sentence, one of the notes; empty: all was
    qint64 added = 0;  ///< reports
    qint64 known = 0;
    QList<DomainName> domains; ///< that the reports are about, at most mostReportedDomains
    bool unreadable = false;   ///< could not be opened or kept, as opposed to: holds no report
    static constexpr qsizetype mostNotes = 10;
};
/// The word of the JSON for a status.
[[nodiscard]] QString importWord(FileImport::Status status);

/// Reads files into a store. Each file is kept whole or not at all; several share one change of the file, and
/// none is told of before that change is safe. Reads TLS reports in any of the containers they travel in.
class ReportImport {
public:
    using Told = std::function<void(const FileImport &)>;
    /// now: at which reports are believed to have ended. The database has to live longer.
    ReportImport(Database &database, const QDateTime &now, Told told);
    ~ReportImport();
    ReportImport(const ReportImport &) = delete;
    ReportImport &operator=(const ReportImport &) = delete;

    /// "-" is standard input. False: the store failed, and nothing more can be added.
    bool add(const QString &path);
    /// Makes safe and tells what is not told yet.
    bool finish();

private:
    void read(QIODevice *device, const DomainName &domain, FileImport *file);
    void take(const struct FoundReport &found, const DomainName &domain, FileImport *file);
    void note(FileImport *file, const QString &sentence) const;
    void noteMissing(FileImport *file, const QString &sentence) const;
    bool beginBatch();

    Database &m_database;
    ReportStore m_store;
    QDateTime m_now;
    Told m_told;
    QList<FileImport> m_untold;
    bool m_inBatch = false;
    bool m_failed = false;
    QString m_firstReason; ///< of the reports of this file that nothing was learned from
    QElapsedTimer m_age;   ///< of the batch
};

} // namespace Postseal
