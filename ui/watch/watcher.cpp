#include "watch/watcher.h"

#include "base/text.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Postseal {
namespace {

constexpr int secondsWithoutNetwork = 15 * 60;

} // namespace

Watcher::Watcher(Means means, QObject *parent) : QObject(parent), m_means(std::move(means))
{
    QTimer::singleShot(0, this, &Watcher::tick); // the window comes first
    m_tick.setInterval(m_means.tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Watcher::tick);
    m_tick.start();
}

Watcher::~Watcher() = default;

bool Watcher::keeps(bool done)
{
    m_trouble = done ? QString() : visibleText(ledger().error());
    return done;
}

Ledger &Watcher::ledger()
{
    if (!m_ledger)
        m_ledger = std::make_unique<Ledger>(m_means.history);
    return *m_ledger;
}

/// The command line may watch, too. Whoever watches nothing gets no file.
QList<WatchStore::Watched> Watcher::reload()
{
    if (!m_ledger && !QFileInfo::exists(m_means.history))
        return {};
    const QList<WatchStore::Watched> all = WatchStore(ledger()).list();
    if (!ledger().error().isEmpty()) {
        // What could not be read is still watched.
        (void)keeps(false);
        return {};
    }
    QList<DomainName> domains;
    for (const WatchStore::Watched &each : all)
        domains.append(each.domain);
    if (domains != std::exchange(m_watched, domains))
        Q_EMIT watchedChanged();
    return all;
}

bool Watcher::isWatched(const DomainName &domain) const
{
    return m_watched.contains(domain);
}

void Watcher::watch(const DomainName &domain, const Report *report)
{
    WatchStore store(ledger());
    const bool seen = report && report->evidence.finished && report->evidence.domain() == domain;
    const bool done = ledger().begin() && ledger().inTransaction([&] {
        // A state that was kept earlier may still have news to be told.
        const bool known = store.find(domain).has_value();
        return ledger().error().isEmpty() && store.add(domain, m_means.now()) &&
               (known || !seen ||
                store.keep(compareWith(std::nullopt, *report).state, report->evidence.observedAt));
    });
    if (!keeps(done))
        Q_EMIT watchedChanged();
    reload();
}

void Watcher::unwatch(const DomainName &domain)
{
    if (!keeps(WatchStore(ledger()).remove(domain)))
        Q_EMIT watchedChanged();
    m_news.remove(domain.toString());
    reload();
}

void Watcher::checkNow()
{
    for (const DomainName &domain : std::as_const(m_watched))
        m_asked.insert(domain.toString());
    tick();
}

bool Watcher::isDue(const WatchStore::Watched &watched)
{
    const QString name = watched.domain.toString();
    if (m_asked.contains(name))
        return true;
    const QDateTime now = m_means.now();
    if (m_notFrom.value(name, now) > now)
        return false;
    const int span = m_means.settings().watchHours * 3600;
    if (!m_jitter.contains(name))
        m_jitter.insert(name, QRandomGenerator::global()->bounded(span / 10));
    const QDateTime due = watched.looked.addSecs(span + m_jitter.value(name));
    // A look that lies in the future was made by a clock that was put right since.
    return !watched.looked.isValid() || due <= now || watched.looked > now.addSecs(3600);
}

void Watcher::tick()
{
    if (isLooking())
        return;
    const QList<WatchStore::Watched> all = reload();
    const WatchStore::Watched *next = nullptr;
    for (const WatchStore::Watched &each : all) {
        if (isDue(each) && (!next || each.looked < next->looked))
            next = &each;
    }
    if (next)
        prepare(next->domain);
}

void Watcher::prepare(const DomainName &domain)
{
    m_domain = domain;
    m_prepares = true;
    m_asked.remove(domain.toString());
    const auto use = [this](const LookOptions &options) {
        m_prepares = false;
        start(options);
    };
    if (m_means.options)
        m_means.options(use);
    else
        m_preparation.prepare(m_means.settings(), use);
}

void Watcher::start(LookOptions options)
{
    for (const QString &text : mailSubdomains(m_domain.toString())) {
        if (const std::optional<DomainName> name = DomainName::fromUnicode(text))
            options.subdomains.append(*name);
    }
    ledger().recall(m_domain, m_means.now()).handTo(&options);
    if (!m_thread)
        m_thread = std::make_unique<LookThread>();
    m_look = m_thread->look(readMailDomain(m_domain.toString()), options);
    connect(m_look.get(), &Look::finished, this, &Watcher::finish);
}

void Watcher::finish(const Look::ReportPtr &report)
{
    m_look.release()->deleteLater(); // it is still in the middle of its signal
    const QString name = m_domain.toString();
    if (wasOffline(*report)) {
        m_notFrom.insert(name, m_means.now().addSecs(secondsWithoutNetwork));
    } else {
        m_notFrom.remove(name);
        m_jitter.remove(name);
        compare(*report);
    }
    Q_EMIT looked(m_domain);
    QTimer::singleShot(0, this, &Watcher::tick); // the next one that is due
}

void Watcher::compare(const Report &report)
{
    WatchStore store(ledger());
    const std::optional<WatchStore::Watched> before = store.find(m_domain);
    if (!before) {
        if (!ledger().error().isEmpty()) {
            (void)keeps(false);
            m_notFrom.insert(m_domain.toString(), m_means.now().addSecs(secondsWithoutNetwork));
        }
        return; // not watched any more, or not to be found out now
    }
    const WatchRound round = compareWith(before->state, report);
    if (!round.changes.isEmpty()) {
        m_news.insert(m_domain.toString(), {m_means.now(), round.changes});
        Q_EMIT told(m_domain, round.changes);
    }
    // After it was told: a program that is killed in between tells it again.
    const bool recorded = m_means.options || ledger().record(report.evidence);
    const bool wasWell = m_trouble.isEmpty();
    const bool done = keeps(recorded && store.keep(round.state, m_means.now()));
    if (!done) // not again and again, and each time with the same news
        m_notFrom.insert(m_domain.toString(), m_means.now().addSecs(m_means.settings().watchHours * 3600));
    if (done != wasWell)
        Q_EMIT watchedChanged();
}

} // namespace Postseal
