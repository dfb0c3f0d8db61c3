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
    return report.start.isValid() && report.end.isValid() && !report.policies.isEmpty();
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
    for (const QByteArray &json : container.reports) {
        const TlsReport report = parseTlsReport(json).value;
        if (isUsable(report))
            made.reports.append(report);
        else
            ++made.unusable;
    }
    return made.reports.isEmpty()
               ? failed(QCoreApplication::translate("Ledger", "it holds no TLS report that can be used."))
               : made;
}

} // namespace Postseal
