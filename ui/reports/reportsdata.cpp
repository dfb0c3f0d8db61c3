#include "reports/reportsdata.h"

#include <algorithm>

namespace Postseal {

namespace {

constexpr int mostDays = 4000;  // read from the store
constexpr int mostDayBars = 92; // shown as days

} // namespace

ReportPeriod periodOf(ReportSpan span, const QDateTime &now)
{
    switch (span) {
    case ReportSpan::TwoWeeks:
        return {now.addDays(-14), now.addDays(1)};
    case ReportSpan::ThreeMonths:
        return {now.addMonths(-3), now.addDays(1)};
    case ReportSpan::Year:
        return {now.addYears(-1), now.addDays(1)};
    case ReportSpan::All:
        break;
    }
    return {};
}

QList<ReportBar> withoutGaps(const QList<ReportBar> &days, int most)
{
    if (days.isEmpty())
        return days;
    const QDate first = QDate::fromString(days.first().name, Qt::ISODate);
    const QDate last = QDate::fromString(days.last().name, Qt::ISODate);
    if (!first.isValid() || !last.isValid())
        return days;
    const qint64 all = first.daysTo(last) + 1;
    const qint64 step = all <= most ? 1 : std::max<qint64>(7, (all + most - 1) / most);
    QList<ReportBar> bars;
    qsizetype next = 0;
    for (QDate day = first; day <= last; day = day.addDays(step)) {
        ReportBar bar{day.toString(Qt::ISODate), {}};
        for (; next < days.size() && QDate::fromString(days[next].name, Qt::ISODate) < day.addDays(step);
             ++next) {
            bar.sessions.successful = addedSessions(bar.sessions.successful, days[next].sessions.successful);
            bar.sessions.failed = addedSessions(bar.sessions.failed, days[next].sessions.failed);
        }
        bars.append(bar);
    }
    return bars;
}

ReportsData loadReports(const QString &path, const DomainName &domain, ReportSpan span, const QDateTime &now)
{
    using Axis = ReportStore::Axis;
    ReportsData data;
    Database database(path);
    ReportStore store(database);
    data.span = span;
    data.domain = domain;
    const ReportPeriod period = periodOf(span, now);
    // Each call forgets what went wrong in the one before.
    const auto read = [&](auto &to, const auto &from) {
        to = from();
        if (data.error.isEmpty())
            data.error = database.error();
    };
    const auto bars = [&](Axis axis, int most) {
        return [=, &store] { return store.bars(domain, axis, period, most); };
    };
    read(data.domains, [&] { return store.domains(); });
    read(data.sums, [&] { return store.summary(domain, period).value(0); });
    read(data.days, bars(Axis::Day, mostDays));
    read(data.senders, bars(Axis::Sender, ReportsData::mostBars));
    read(data.servers, bars(Axis::MailServer, ReportsData::mostBars));
    read(data.types, bars(Axis::ResultType, ReportsData::mostBars));
    read(data.reports, [&] { return store.list(domain, ReportsData::mostListed, period); });
    data.days = withoutGaps(data.days, mostDayBars);
    return data;
}

} // namespace Postseal
