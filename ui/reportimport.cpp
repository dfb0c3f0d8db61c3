#include "reportimport.h"

#include "base/text.h"
#include "store/reportfiles.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Postseal {

namespace {

/// The sentences of this file.
struct ReportImportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportImportWords)
};

QString countOf(qsizetype count)
{
    return count == 1 ? ReportImportWords::tr("1 report") : ReportImportWords::tr("%1 reports").arg(count);
}

} // namespace

ImportSummary importReports(const QStringList &paths, const QString &ledgerPath, const DomainName &domain)
{
    Ledger ledger(ledgerPath);
    int added = 0, known = 0, about = 0, troubles = 0;
    QString trouble;
    for (const QString &path : reportFilesAt(paths)) {
        const ReportFile file = readReportFile(path);
        if (!file.error.isEmpty() && ++troubles == 1)
            trouble = file.error;
        const Ledger::Kept kept = ledger.add(file.reports, QDateTime::currentDateTimeUtc());
        if (kept.failed)
            return {visibleText(ledger.error()), true};
        added += kept.added;
        known += kept.known;
        for (const ReportedByDomain &report : file.reports)
            about += report.contains(domain);
    }
    QStringList sentences;
    if (added > 0)
        sentences.append(ReportImportWords::tr("%1 added.").arg(countOf(added)));
    if (known > 0)
        sentences.append(ReportImportWords::tr("%1 known already.").arg(countOf(known)));
    if (added + known > 0 && about == 0)
        sentences.append(ReportImportWords::tr("None is about %1.").arg(domain.toString()));
    else if (about > 0 && about < added + known)
        sentences.append(ReportImportWords::tr("%1 about %2.").arg(countOf(about), domain.toString()));
    if (troubles > 0)
        sentences.append(visibleText(trouble));
    if (troubles > 1)
        sentences.append(
            ReportImportWords::tr("%1 more files had something that could not be read.").arg(troubles - 1));
    if (sentences.isEmpty())
        sentences.append(ReportImportWords::tr("There is no file in it."));
    return {sentences.join(QLatin1Char(' ')), troubles > 0 || added + known == 0};
}

} // namespace Postseal
