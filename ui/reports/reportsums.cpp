#include "reports/reportsums.h"

#include "base/text.h"
#include "language.h"
#include "reports/reportswindow.h"

#include <QLocale>

namespace Postseal {

namespace {

qint64 all(const SessionCount &count)
{
    return addedSessions(count.successful, count.failed);
}

/// "0.4 %"; never 0 % of something.
QString share(qint64 part, qint64 all)
{
    if (all <= 0 || part <= 0)
        return QLocale().toString(0) + QLocale().percent();
    const double percent = 100.0 * double(part) / double(all);
    return percent < 0.1 ? ReportsWindow::tr("under 0.1 %")
                         : ReportsWindow::tr("%1 %").arg(QLocale().toString(percent, 'f', 1));
}

QString typeName(const QString &type)
{
    if (type == u"sts")
        return ReportsWindow::tr("Under the MTA-STS policy");
    if (type == u"tlsa")
        return ReportsWindow::tr("Under DANE");
    if (type == u"no-policy-found")
        return ReportsWindow::tr("By senders that found no policy");
    return ReportsWindow::tr("Under something else");
}

/// Right for any number in any language: nothing agrees with it.
QString countsOf(const DomainReports &sums)
{
    return ReportsWindow::tr("Sessions: %1, reports: %2, senders: %3.")
        .arg(numberText(all(sums.sessions)), numberText(sums.reports), numberText(sums.senders.size()));
}

} // namespace

ReportsVerdict verdictOf(const ReportsData &data)
{
    const DomainReports &sums = data.sums;
    const qint64 sessions = all(sums.sessions);
    if (!data.error.isEmpty())
        return {{Status::Unknown, false, {}},
                ReportsWindow::tr("The reports could not be read."),
                visibleText(data.error, 400)};
    if (sums.reports == 0)
        return {{Status::NotApplicable, true, {}},
                ReportsWindow::tr("No report of this time."),
                ReportsWindow::tr("Reports come by mail, once a day and sender. Import the attachments, a "
                                  "mailbox or a folder, or drop them here.")};
    if (sums.sessions.failed > 0 || !sums.failures.isEmpty())
        return {{Status::Warning, false, {}},
                ReportsWindow::tr("Sessions that failed: %1").arg(share(sums.sessions.failed, sessions)),
                countsOf(sums) + QLatin1Char(' ') +
                    ReportsWindow::tr("In mode testing the mail was delivered all the same.")};
    if (sessions == 0)
        return {{Status::Unknown, false, {}},
                ReportsWindow::tr("The reports tell of no session."),
                countsOf(sums)};
    if (all(sums.byPolicyType.value(QStringLiteral("no-policy-found"))) == sessions)
        return {{Status::Info, false, {}},
                ReportsWindow::tr("No session failed, but no sender had found the policy"),
                countsOf(sums)};
    return {{Status::Pass, false, {}}, ReportsWindow::tr("No session failed"), countsOf(sums)};
}

QList<RowText> rowsByPolicy(const DomainReports &sums)
{
    QList<RowText> rows;
    for (auto it = sums.byPolicyType.begin(); it != sums.byPolicyType.end(); ++it)
        rows.append({{it->failed > 0 ? Status::Warning : Status::Info, false, {}},
                     typeName(it.key()),
                     ReportsWindow::tr("%1 succeeded, %2 failed")
                         .arg(numberText(it->successful), numberText(it->failed)),
                     ReportsWindow::tr("%1 of all").arg(share(all(*it), all(sums.sessions))),
                     false});
    return rows;
}

} // namespace Postseal
