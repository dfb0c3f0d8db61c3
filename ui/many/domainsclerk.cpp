#include "many/domainsclerk.h"

#include "base/text.h"
#include "probe/openfiles.h"
#include "statusstyle.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace Postseal {
namespace {

constexpr std::chrono::minutes sharedFor{10};
constexpr int handMs = 100;

int problemsOf(const Report &report)
{
    return int(std::count_if(report.findings.begin(), report.findings.end(),
                             [](const Finding &finding) { return StatusStyle::isProblem(finding.status); }));
}

/// What a list came to, for the person who gave it.
struct ReadList {
    QList<DomainName> domains;
    int known = 0; ///< named twice, or listed already
    int faults = 0;
    QString fault; ///< of the first line that has one
};

ReadList readList(DomainFeed &feed)
{
    ReadList list;
    QSet<DomainName> seen;
    qint64 number = 0;
    while (const std::optional<FeedLine> line = feed.next()) {
        const DomainInput &input = line->input;
        ++number;
        if (input.problem == DomainInput::Problem::None) {
            const bool first = !seen.contains(input.domain) && seen.size() <= DomainList::mostDomains;
            list.known += seen.contains(input.domain) ? 1 : 0;
            seen.insert(input.domain);
            if (first)
                list.domains.append(input.domain);
        } else if (++list.faults == 1) {
            list.fault = DomainsDesk::tr("Line %1, “%2”: %3")
                             .arg(line->line > 0 ? line->line : number)
                             .arg(visibleText(input.input, 60),
                                  QCoreApplication::translate("Domain", domainProblem(input.problem)));
        }
    }
    return list;
}

QString sentenceOf(const ReadList &list, qsizetype added, bool isFull)
{
    QStringList sentences;
    if (added > 0)
        sentences.append(added == 1 ? DomainsDesk::tr("1 domain added.")
                                    : DomainsDesk::tr("%1 domains added.").arg(QLocale().toString(added)));
    if (list.known > 0)
        sentences.append(
            DomainsDesk::tr("Listed already, or named twice: %1.").arg(QLocale().toString(list.known)));
    if (list.faults > 0)
        sentences.append(list.fault);
    if (list.faults > 1)
        sentences.append(
            DomainsDesk::tr("More lines that are no domain: %1.").arg(QLocale().toString(list.faults - 1)));
    if (isFull)
        sentences.append(DomainsDesk::tr("The list is full: it holds %1 domains. The command line takes "
                                         "lists of any length.")
                             .arg(QLocale().toString(DomainList::mostDomains)));
    if (sentences.isEmpty())
        sentences.append(DomainsDesk::tr("There is no domain in it."));
    return sentences.join(u' ');
}

} // namespace

DomainsClerk::DomainsClerk(DomainsDesk *desk, QString history, bool records)
    : m_desk(desk), m_history(std::move(history)), m_records(records), m_hand(this)
{
    m_hand.setInterval(handMs);
    connect(&m_hand, &QTimer::timeout, this, &DomainsClerk::hand);
}

DomainsClerk::~DomainsClerk() = default;

template <class... Arguments>
void DomainsClerk::tell(void (DomainsDesk::*signal)(Arguments...), const auto &...values)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, signal, values...] { (desk->*signal)(values...); }, Qt::QueuedConnection);
}

Ledger &DomainsClerk::ledger()
{
    if (!m_ledger)
        m_ledger = std::make_unique<Ledger>(m_history);
    return *m_ledger;
}

bool DomainsClerk::worked(bool done)
{
    if (!done && !std::exchange(m_complained, true))
        tell(&DomainsDesk::said, visibleText(ledger().error(), 400), true);
    return done;
}

void DomainsClerk::load()
{
    m_complained = false;
    // Whoever has no list gets no file.
    const QList<ListedDomain> rows =
        m_ledger || QFileInfo::exists(m_history) ? DomainList(ledger()).all() : QList<ListedDomain>();
    if (m_ledger)
        (void)worked(ledger().error().isEmpty());
    tell(&DomainsDesk::loaded, rows);
}

void DomainsClerk::add(DomainFeed &feed, const QString &source)
{
    m_complained = false;
    ReadList list = readList(feed);
    if (!feed.error().isEmpty())
        return tell(&DomainsDesk::said,
                    DomainsDesk::tr("%1 cannot be read: %2.").arg(source, visibleText(feed.error())), true);
    DomainList store(ledger());
    const std::optional<QList<DomainName>> added = store.add(list.domains, QDateTime::currentDateTimeUtc());
    if (!worked(added.has_value()))
        return;
    QList<ListedDomain> rows;
    for (const DomainName &domain : *added)
        rows.append({domain, {}, Verdict::Unknown, 0, {}});
    const bool isFull = added->size() < list.domains.size() && store.count() >= DomainList::mostDomains;
    if (!isFull)
        list.known += int(list.domains.size() - added->size());
    tell(&DomainsDesk::added, rows);
    tell(&DomainsDesk::said, sentenceOf(list, added->size(), isFull), list.faults > 0 || isFull);
}

void DomainsClerk::remove(const QList<DomainName> &domains)
{
    m_complained = false;
    if (!worked(DomainList(ledger()).remove(domains)))
        return;
    tell(&DomainsDesk::removed, domains);
    tell(&DomainsDesk::said,
         DomainsDesk::tr("Taken off the list: %1.").arg(QLocale().toString(domains.size())), false);
}

void DomainsClerk::check(const QList<DomainName> &domains, const LookOptions &options)
{
    m_complained = false;
    m_options = options;
    QList<DomainInput> inputs;
    for (const DomainName &domain : domains)
        inputs.append({domain.toString(), domain});
    m_feed = std::make_unique<DomainFeed>(inputs);
    SurveySetup setup;
    setup.network = options;
    setup.openFiles = grantedOpenFiles();
    // One processor is left to the window.
    setup.fit(std::max(1, QThread::idealThreadCount() - 1), 0);
    setup.sharedFor = sharedFor;
    setup.admit = [](const FeedLine &, qsizetype) { return SurveySetup::Admission::Look; };
    setup.optionsFor = [this](const DomainName &domain) { return optionsFor(domain); };
    setup.mayGoOn = [] { return true; };
    m_survey = std::make_unique<Survey>(*m_feed, std::move(setup));
    connect(m_survey.get(), &Survey::lookedAt, this, &DomainsClerk::take);
    connect(m_survey.get(), &Survey::finished, this, &DomainsClerk::end);
    m_progress = {0, domains.size(), 0};
    m_since.start();
    m_hand.start();
    m_survey->start();
}

LookOptions DomainsClerk::optionsFor(const DomainName &domain)
{
    LookOptions options = m_options;
    for (const QString &text : mailSubdomains(domain.toString())) {
        if (const std::optional<DomainName> name = DomainName::fromUnicode(text))
            options.subdomains.append(*name);
    }
    if (m_records)
        ledger().recall(domain, QDateTime::currentDateTimeUtc()).handTo(&options);
    return options;
}

void DomainsClerk::take(const LookedAt &done)
{
    const Report &report = done.report;
    const DomainName &domain = done.line.input.domain;
    if (m_records)
        (void)worked(ledger().record(report.evidence));
    const std::optional<WatchState> before = DomainList(ledger()).state(domain);
    WatchRound round = compareWith(before, report);
    ListedDomain row{domain, report.evidence.observedAt, report.verdict, problemsOf(report), {}};
    if (before)
        row.changes = round.changes.mid(0, DomainList::mostChanges);
    m_looked.append({row, std::move(round.state)});
    ++m_progress.done;
}

void DomainsClerk::hand()
{
    m_progress.elapsedMs = m_since.elapsed();
    if (!m_looked.isEmpty()) {
        const QList<DomainList::Looked> looked = std::exchange(m_looked, {});
        // First: what is shown as seen should be there the next time, too.
        (void)worked(DomainList(ledger()).keep(looked));
        QList<ListedDomain> rows;
        for (const DomainList::Looked &each : looked)
            rows.append(each.row);
        tell(&DomainsDesk::looked, rows);
    }
    tell(&DomainsDesk::progressed, m_progress);
}

void DomainsClerk::stop()
{
    if (!m_survey)
        return;
    m_survey->cancel();
    end();
}

void DomainsClerk::end()
{
    m_hand.stop();
    hand();
    if (m_survey)
        m_survey.release()->deleteLater(); // it may still be in the middle of its signal
    QMetaObject::invokeMethod(m_desk, &DomainsDesk::endChecking, Qt::QueuedConnection);
}

} // namespace Postseal
