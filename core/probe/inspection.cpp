#include "probe/inspectionprivate.h"

#include "probe/caresdnsprobe.h"
#include "probe/httpspolicyprobe.h"
#include "probe/starttlsprobe.h"

#include <QMetaMethod>
#include <QRandomGenerator>

namespace Postseal {
namespace {

/// What the probes get less than the whole, so that their own account of a silence arrives in time.
constexpr int reserveMs = 300;
constexpr int coalesceMs = 40;

} // namespace

Probes Probes::forMany(const LookOptions &options, int domains)
{
    return {std::make_shared<CaresDnsProbe>(options.resolvers, domains), std::make_shared<HttpsPolicyProbe>(),
            std::make_shared<StartTlsProbe>()};
}

Inspection::Private::Private(Inspection *inspection, const DomainInput &input, const LookOptions &lookOptions,
                             Probes given)
    : q(inspection), options(lookOptions), probes(std::move(given))
{
    evidence.input = input;
    if (options.policyAlias == evidence.policyHost()) // that is what the DNS is asked anyway
        options.policyAlias = {};
    evidence.publicNetworks = options.publicNetworks;
    evidence.smtpWanted = options.smtp;
    evidence.serversWanted = options.authoritative;
    evidence.furtherWanted = options.further;
    evidence.policyServerGiven = options.triesPolicyServer();
    evidence.history = options.history;
    evidence.handedOut = options.handedOut;
    evidence.hostSeen = options.hostSeen;
    evidence.reports = options.reports;
    evidence.historyFailed = options.historyFailed;
    evidence.subdomains =
        options.subdomains.first(qMin<qsizetype>(options.subdomains.size(), Limits::subdomains));
    if (options.further)
        evidence.randomLabel = QByteArray::number(QRandomGenerator::global()->generate64(), 36).right(10);
    limit.setSingleShot(true);
    limit.setTimerType(Qt::PreciseTimer); // a coarse one may come a twentieth earlier, before the probes' own
    coalesce.setSingleShot(true);
}

void Inspection::Private::closed()
{
    --open;
    evidence.elapsedMs = since.elapsed();
    if (open == 0)
        return finish(Failure::Kind::Abandoned);
    if (!coalesce.isActive() && q->isSignalConnected(QMetaMethod::fromSignal(&Inspection::changed)))
        coalesce.start(coalesceMs);
}

template <class Map> void failPending(Map &map, const Failure &failure)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it->isPending())
            *it = failure;
    }
}

void Inspection::Private::finish(Failure::Kind leftOver)
{
    if (evidence.finished)
        return;
    limit.stop();
    coalesce.stop();
    // Called from within a callback of a probe: what that stands on must outlive it.
    scope.release()->deleteLater();
    const Failure failure{leftOver, {}};
    if (evidence.control.isPending())
        evidence.control = failure;
    failPending(evidence.dns, failure);
    failPending(evidence.unchecked, failure);
    failPending(evidence.servers, failure);
    failPending(evidence.web, failure);
    failPending(evidence.policy, failure);
    failPending(evidence.smtp, failure);
    evidence.finished = true;
    Q_EMIT q->finished(makeReport(evidence));
}

Inspection::Inspection(const DomainInput &input, const LookOptions &options, QObject *parent)
    : Inspection(input, options, Probes::real(options), parent)
{
}

Inspection::Inspection(const DomainInput &input, const LookOptions &options, Probes probes, QObject *parent)
    : QObject(parent), m_d(std::make_unique<Private>(this, input, options, std::move(probes)))
{
    // Queued: where the reserve was not enough, the probes' own timers end in the same turn of the event
    // loop, and what they tell then is in the queue already.
    connect(
        &m_d->limit, &QTimer::timeout, this, [this] { m_d->finish(Failure::Kind::Timeout); },
        Qt::QueuedConnection);
    connect(&m_d->coalesce, &QTimer::timeout, this, [this] { Q_EMIT changed(makeReport(m_d->evidence)); });
}

Inspection::~Inspection() = default;

void Inspection::start()
{
    if (std::exchange(m_d->started, true))
        return;
    m_d->evidence.observedAt = QDateTime::currentDateTimeUtc();
    m_d->since.start();
    m_d->deadline = QDeadlineTimer(qMax(1, m_d->options.timeoutMs - reserveMs));
    m_d->limit.start(m_d->options.timeoutMs);
    if (m_d->evidence.input.problem == DomainInput::Problem::None)
        m_d->askEverythingKnown();
    else
        QTimer::singleShot(0, this, [this] { m_d->finish(Failure::Kind::Abandoned); });
}

void Inspection::cancel()
{
    if (m_d->started)
        QTimer::singleShot(0, this, [this] { m_d->finish(Failure::Kind::Abandoned); });
}

const Evidence &Inspection::evidence() const
{
    return m_d->evidence;
}

} // namespace Postseal
