#include "report/lint.h"

#include "checks/tlsrptreportchecks.h"

#include <QCoreApplication>

namespace Postseal {

Findings lintTlsRptReport(const QByteArray &bytes)
{
    const ReportContainer container = openReportContainer(bytes);
    Findings findings{judgeContainer(container.fault)};
    for (qsizetype i = 0; i < container.reports.size(); ++i) {
        // Which of several reports it is stands where other findings name a host.
        const QString name = container.reports.size() == 1
                                 ? QString()
                                 : QCoreApplication::translate("Check", "report %1").arg(i + 1);
        findings += judgeTlsReport(parseTlsReport(container.reports.at(i)), name);
    }
    return findings;
}

} // namespace Postseal
