#pragma once

#include "store/reportstore.h"

#include <QElapsedTimer>

#include <functional>

class QFile;

namespace Postseal {

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
    bool unreadable = false;   ///< could not be opened, read or kept, as opposed to: holds no report
    bool isCut = false;        ///< only what came before some place of it could be read
    static constexpr qsizetype mostNotes = 10;
};
/// The word of the JSON for a status.
[[nodiscard]] QString importWord(FileImport::Status status);

/// The files behind paths that a user named: a folder stands for the files in it and in its folders, in the
/// order of their names, but what a Maildir has not received as a whole, and the database that they go into;
/// links are not followed.
struct NamedReportFiles {
    QStringList files;
    QList<FileImport> refused; ///< folders that could not be listed, or not to the end, with the reason
    QStringList empty;         ///< of the named folders those without a file
};
inline constexpr qsizetype mostReportFiles = 1000000;
[[nodiscard]] NamedReportFiles reportFilesAt(const QStringList &paths, const Database *into = nullptr,
                                             qsizetype most = mostReportFiles);

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
    /// All of them, and finishes. goesOn is told how many are done, and may say that these are enough.
    bool addAll(const NamedReportFiles &files, const std::function<bool(qsizetype)> &goesOn = {});
    /// Makes safe and tells what is not told yet.
    bool finish();

private:
    [[nodiscard]] FileImport read(const QString &path);
    void read(QFile *input, const DomainName &domain, FileImport *file);
    void take(const struct FoundReport &found, const DomainName &domain, FileImport *file);
    void note(FileImport *file, const QString &sentence) const;
    void noteMissing(FileImport *file, const QString &sentence) const;
    void noteCut(FileImport *file, const QString &why) const;
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
