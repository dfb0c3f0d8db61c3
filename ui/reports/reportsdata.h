#pragma once

#include "store/reportstore.h"

namespace Postseal {

/// The periods that can be chosen.
enum class ReportSpan { TwoWeeks, ThreeMonths, Year, All };
[[nodiscard]] ReportPeriod periodOf(ReportSpan span, const QDateTime &now);

/// Everything that the window of reports shows of one domain.
struct ReportsData {
    QString error;             ///< a sentence; then nothing else counts
    QList<DomainName> domains; ///< of which there are reports
    DomainName domain;
    ReportSpan span = ReportSpan::TwoWeeks;
    DomainReports sums;
    QList<ReportBar> days; ///< without gaps: a day without a report has no sessions
    QList<ReportBar> senders;
    QList<ReportBar> servers;
    QList<ReportBar> types;
    QList<StoredReport> reports; ///< the newest, at most mostListed
    static constexpr int mostListed = 200;
    static constexpr int mostBars = 8;
};
/// Reads a store; takes its time with many reports: to be called beside the window.
[[nodiscard]] ReportsData loadReports(const QString &path, const DomainName &domain, ReportSpan span,
                                      const QDateTime &now);

/// Days from the first to the last one, with an empty bar for each that is missing; more than most are put
/// together by weeks or longer, named by their first day.
[[nodiscard]] QList<ReportBar> withoutGaps(const QList<ReportBar> &days, int most);

} // namespace Postseal
