#include "store/reportfiles.h"

#include "checks/tlsrptreportchecks.h"
#include "checks/assess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

bool isUsable(const TlsReport &report)
{
    constexpr int mostDays = 8;
    return report.start.isValid() && report.end.isValid() && report.start <= report.end &&
           report.start.daysTo(report.end) <= mostDays && !report.policies.isEmpty();
}

} // namespace

QStringList reportFilesAt(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files | QDir::Readable, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files.mid(0, mostReportFiles);
}

ReportFile readReportFile(const QString &path)
{
    ReportFile made;
    const auto failed = [&](const QString &reason) {
        made.error =
            QCoreApplication::translate("Ledger", "%1: %2").arg(QDir::toNativeSeparators(path), reason);
        return made;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const ReportContainer container = openReportContainer(file.read(maxReportBytes + 1));
    if (container.reports.isEmpty())
        return failed(judgeContainer(container.fault).seen());
    int unusable = 0;
    for (const QByteArray &json : container.reports) {
        const TlsReport report = parseTlsReport(json).value;
        if (isUsable(report))
            made.reports.append(reportedPolicies(report));
        else
            ++unusable;
    }
    if (made.reports.isEmpty())
        return failed(QCoreApplication::translate("Ledger", "it holds no TLS report that can be used."));
    if (container.fault != ContainerFault::None)
        return failed(judgeContainer(container.fault).seen() + u' ' +
                      QCoreApplication::translate("Ledger", "The rest was not read."));
    if (unusable > 0)
        return failed(
            QCoreApplication::translate("Ledger", "%1 of the reports in it cannot be used.").arg(unusable));
    return made;
}

} // namespace Postseal
