#include "many/domainsclerk.h"

#include "base/text.h"
#include "language.h"
#include "many/domainlines.h"
#include "probe/openfiles.h"
#include "problems.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <limits>

namespace Postseal {
namespace {

constexpr std::chrono::minutes sharedFor{10};
constexpr int handMs = 100;
constexpr qsizetype mostAtOnce = 100; ///< rows, for the thread of the window

bool isWanted()
{
    return !QThread::currentThread()->isInterruptionRequested();
}

/// Problems of the domain; those of this computer are the same for all.
void countProblems(const Report &report, ListedDomain *row)
{
    for (const Finding &finding : report.findings) {
        if (!countsAsProblem(finding) || QByteArrayView(finding.check->id).startsWith("env."))
            continue;
        ++row->problems;
        row->worst = StatusStyle::worse(row->worst, finding.status);
    }
}

} // namespace

DomainsClerk::DomainsClerk(DomainsDesk *desk, QString history, bool records)
    : m_desk(desk), m_history(std::move(history)), m_records(records), m_hand(this)
{
    m_hand.setInterval(handMs);
    connect(&m_hand, &QTimer::timeout, this, [this] { hand(mostAtOnce); });
}

DomainsClerk::~DomainsClerk()
{
    m_survey.reset();
    (void)keep(m_looked);
}

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
    if (!m_ledger && !QFileInfo::exists(m_history))
        return tell(&DomainsDesk::loaded, QList<ListedDomain>());
    const std::optional<QList<ListedDomain>> rows = DomainList(ledger()).all();
    if (worked(rows.has_value()))
        tell(&DomainsDesk::loaded, *rows);
}

void DomainsClerk::addText(const QString &text)
{
    DomainLines lines(isWanted);
    lines.readText(text);
    add(lines);
}

void DomainsClerk::addFiles(const QStringList &paths)
{
    DomainLines lines(isWanted);
    for (const QString &path : paths)
        lines.readFile(path, paths.size() == 1);
    add(lines);
}

void DomainsClerk::add(const DomainLines &lines)
{
    m_complained = false;
    DomainList::Added added;
    if (!lines.domains().isEmpty()) {
        const std::optional<DomainList::Added> done =
            DomainList(ledger()).add(lines.domains(), QDateTime::currentDateTimeUtc());
        if (!worked(done.has_value()))
            return;
        added = *done;
    }
    QList<ListedDomain> rows;
    for (const DomainName &domain : std::as_const(added.domains)) {
        rows.append(ListedDomain());
        rows.last().domain = domain;
    }
    tell(&DomainsDesk::added, rows);
    tell(&DomainsDesk::said, lines.sentence(added.domains.size(), added.leftOut),
         lines.hasFaults() || added.leftOut > 0 || lines.domains().isEmpty());
}

void DomainsClerk::remove(const QList<DomainName> &domains)
{
    m_complained = false;
    if (!worked(DomainList(ledger()).remove(domains)))
        return;
    tell(&DomainsDesk::removed, domains);
    tell(&DomainsDesk::said, DomainsDesk::tr("Taken off the list: %1.").arg(numberText(domains.size())),
         false);
}

void DomainsClerk::check(const QList<DomainName> &domains, const LookOptions &options)
{
    m_complained = m_shortage = false;
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
    connect(m_survey.get(), &Survey::shortage, this, [this] {
        if (!std::exchange(m_shortage, true))
            tell(&DomainsDesk::said,
                 DomainsDesk::tr("Something failed on this computer, most likely because too many files are "
                                 "open; it is tried again."),
                 true);
    });
    m_progress = {0, 0, domains.size(), 0};
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
    m_begun.append(domain);
    return options;
}

void DomainsClerk::take(const LookedAt &done)
{
    const Report &report = done.report;
    Done look;
    look.row.domain = done.line.input.domain;
    ++m_progress.done;
    if (wasOffline(report)) {
        // Nothing was learned of the domain: what was seen before stays.
        ++m_progress.offline;
        look.row.looked = {};
        m_looked.append(look);
        return;
    }
    look.row.looked = report.evidence.observedAt;
    look.row.verdict = report.verdict;
    look.row.missing = isMissing(report);
    look.row.smtpTested = report.smtpTested;
    countProblems(report, &look.row);
    const std::optional<WatchState> before = DomainList(ledger()).state(look.row.domain);
    if (!worked(ledger().error().isEmpty())) {
        // What cannot be read makes no first look: it is only locked for a moment. The row stays as it was.
        look.row.looked = {};
        m_looked.append(look);
        return;
    }
    WatchRound round = compareWith(before, report);
    if (before && (report.verdict != Verdict::Unknown || !round.changes.isEmpty()))
        look.row.changes = round.changes;
    look.state = std::move(round.state);
    if (m_records)
        look.evidence = report.evidence;
    m_looked.append(std::move(look));
}

/// All of them in one change of the file, which the window uses, too.
bool DomainsClerk::keep(const QList<Done> &looks)
{
    QList<DomainList::Looked> rows;
    for (const Done &look : looks) {
        if (look.state)
            rows.append({look.row, *look.state});
    }
    if (rows.isEmpty())
        return true;
    return ledger().begin() && ledger().inTransaction([&] {
        return std::all_of(
                   looks.begin(), looks.end(),
                   [&](const Done &look) { return !look.evidence || ledger().record(*look.evidence); }) &&
               DomainList(ledger()).keep(rows);
    });
}

void DomainsClerk::hand(qsizetype most)
{
    m_progress.elapsedMs = m_since.elapsed();
    if (!m_begun.isEmpty())
        tell(&DomainsDesk::begun, std::exchange(m_begun, {}));
    const QList<Done> looked = m_looked.mid(0, most);
    m_looked.remove(0, looked.size());
    // First: what is shown as seen should be there the next time, too.
    (void)worked(keep(looked));
    QList<ListedDomain> rows;
    for (const Done &each : looked)
        rows.append(each.row);
    if (!rows.isEmpty())
        tell(&DomainsDesk::looked, rows);
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
    hand(std::numeric_limits<qsizetype>::max());
    if (m_survey)
        m_survey.release()->deleteLater(); // it may still be in the middle of its signal
    if (m_progress.offline > 0)
        tell(&DomainsDesk::said,
             DomainsDesk::tr(
                 "The name server of this computer did not answer. What was seen before stays: %1.")
                 .arg(numberText(m_progress.offline)),
             true);
    QMetaObject::invokeMethod(m_desk, &DomainsDesk::endChecking, Qt::QueuedConnection);
}

} // namespace Postseal
