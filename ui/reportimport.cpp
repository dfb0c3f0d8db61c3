#include "reportimport.h"

#include "base/text.h"
#include "language.h"
#include "store/reportfiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace Postseal {

namespace {

/// The sentences of this file.
struct ReportImportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportImportWords)
};

QString countOf(qint64 count)
{
    return count == 1 ? ReportImportWords::tr("1 report")
                      : ReportImportWords::tr("%1 reports").arg(numberText(count));
}

/// What an import came to so far.
struct Sums {
    qint64 added = 0;
    qint64 known = 0;
    qint64 elsewhere = 0; ///< files with reports, none of which is about the domain
    qint64 here = 0;
    int troubles = 0;
    QString trouble; ///< of the first file that has one

    void take(const FileImport &file, const DomainName &domain)
    {
        added += file.added;
        known += file.known;
        if (file.added + file.known > 0)
            ++(file.domains.contains(domain) ? here : elsewhere);
        const QString what = file.status == FileImport::Status::Refused ? file.reason : file.missing;
        if (!what.isEmpty() && ++troubles == 1)
            trouble = QDir::toNativeSeparators(file.file) + QStringLiteral(": ") + what;
    }
};

} // namespace

ImportSummary importReports(const QStringList &paths, const QString &ledgerPath, const DomainName &domain,
                            const std::atomic_bool &stop)
{
    Database database(ledgerPath);
    Sums sums;
    ReportImport import(database, QDateTime::currentDateTimeUtc(),
                        [&](const FileImport &file) { sums.take(file, domain); });
    if (!database.error().isEmpty() ||
        !import.addAll(reportFilesAt(paths, &database), [&stop](qsizetype) { return !stop; }))
        return {visibleText(database.error()), true};
    QStringList sentences;
    if (sums.added > 0)
        sentences.append(ReportImportWords::tr("%1 added.").arg(countOf(sums.added)));
    if (sums.known > 0)
        sentences.append(ReportImportWords::tr("%1 known already.").arg(countOf(sums.known)));
    if (domain.isNull())
        sums.elsewhere = 0; // nothing is asked about one domain
    if (sums.elsewhere > 0 && sums.here == 0)
        sentences.append(ReportImportWords::tr("None is about %1.").arg(domain.toString()));
    else if (sums.elsewhere > 0)
        sentences.append(
            ReportImportWords::tr("Files about %1: %2.").arg(domain.toString(), numberText(sums.here)));
    if (sums.troubles > 0)
        sentences.append(visibleText(sums.trouble, 400));
    if (sums.troubles > 1)
        sentences.append(ReportImportWords::tr("More files with something that could not be read: %1.")
                             .arg(numberText(sums.troubles - 1)));
    if (sentences.isEmpty())
        sentences.append(ReportImportWords::tr("There is no file in it."));
    return {sentences.join(QLatin1Char(' ')), sums.troubles > 0 || sums.added + sums.known == 0};
}

} // namespace Postseal
