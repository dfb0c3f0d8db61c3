#include "reportimport.h"

#include "base/text.h"
#include "evidence/reported.h"
#include "store/reportfiles.h"

#include <QCoreApplication>

namespace Postseal {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ReportImport", sentence);
}

QString countOf(qsizetype count)
{
    return count == 1 ? say("1 report") : say("%1 reports").arg(count);
}

} // namespace

ImportedReports readReports(const QStringList &paths)
{
    ImportedReports imported;
    for (const QString &path : reportFilesAt(paths)) {
        const ReportFile file = readReportFile(path);
        imported.reports += file.reports;
        if (file.error.isEmpty())
            continue;
        ++imported.unreadable;
        if (imported.error.isEmpty())
            imported.error = file.error;
    }
    return imported;
}

ImportSummary addReports(Ledger &ledger, const DomainName &domain, const ImportedReports &imported)
{
    qsizetype added = 0, known = 0, about = 0;
    for (const TlsReport &report : imported.reports) {
        const Ledger::Kept kept = ledger.add(report);
        if (kept == Ledger::Kept::Failed)
            return {visibleText(ledger.error()), true};
        (kept == Ledger::Kept::Added ? added : known) += 1;
        about += reportedPolicies(report).contains(domain);
    }
    QStringList sentences;
    if (added > 0)
        sentences.append(say("%1 added.").arg(countOf(added)));
    if (known > 0)
        sentences.append(say("%1 known already.").arg(countOf(known)));
    if (!imported.reports.isEmpty() && about == 0)
        sentences.append(say("None is about %1.").arg(domain.toString()));
    else if (about > 0 && about < imported.reports.size())
        sentences.append(say("%1 about %2.").arg(countOf(about), domain.toString()));
    if (imported.unreadable > 0)
        sentences.append(visibleText(imported.error));
    if (imported.unreadable > 1)
        sentences.append(say("%1 more files could not be read.").arg(imported.unreadable - 1));
    if (sentences.isEmpty())
        sentences.append(say("There is no file in it."));
    return {sentences.join(QLatin1Char(' ')), imported.unreadable > 0 || imported.reports.isEmpty()};
}

} // namespace Postseal
