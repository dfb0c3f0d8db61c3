#pragma once

#include "dns/domainname.h"
#include "store/reportfiles.h"
#include "support/reportfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// What the reports of the tests of the store are about, when they come in, and how.
namespace KeptReports {
using ReportFiles::goodReport;

inline const Postseal::DomainName domain = *Postseal::DomainName::fromAscii("example.com"); // of goodReport
inline const QDateTime soon(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC);

/// A file in the folder; its path.
inline QString write(const QTemporaryDir &folder, const QString &file, const QByteArray &bytes)
{
    const QString path = folder.filePath(file);
    QDir(folder.path()).mkpath(QFileInfo(path).path());
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
}

/// What becomes of each file in these places.
inline QList<Postseal::FileImport> import(Postseal::Database &database, const QStringList &paths)
{
    QList<Postseal::FileImport> told;
    Postseal::ReportImport import(database, soon,
                                  [&](const Postseal::FileImport &file) { told.append(file); });
    (void)import.addAll(Postseal::reportFilesAt(paths));
    return told;
}

} // namespace KeptReports
