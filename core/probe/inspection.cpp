#include "probe/inspection.h"

#include "probe/caresdnsprobe.h"
#include "probe/httpspolicyprobe.h"
#include "probe/starttlsprobe.h"

#include <QElapsedTimer>
#include <QMetaMethod>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Postseal {
namespace {

constexpr int mostMailHosts = 50;
constexpr int mostAddressesOfHost = 8;
constexpr int mostSmtpAtOnce = 24;
/// What the probes get less than the whole, so that their own account of a silence arrives in time.
constexpr int reserveMs = 300;
constexpr int coalesceMs = 40;

} // namespace

struct Inspection::Private {
    Private(Inspection *inspection, const DomainInput &input, const LookOptions &lookOptions, Probes given);

    void askEverythingKnown();
    void ask(const DnsQuestion &question);
    void control();
    void answered(const DnsQuestion &question, const DnsAnswer &answer);
    void mailExchangersKnown(const DnsAnswer &answer);
    void askHost(const DomainName &host);
    void addressesKnown(const DomainName &host, const DnsAnswer &answer);
    void lookAtPolicy(const IpAddress &address);
    void lookAtMail(const MxEndpoint &endpoint);
    void beginMail(const MxEndpoint &endpoint);
    void rememberAnchors(const std::optional<TlsSession> &tls);
    [[nodiscard]] std::optional<Failure> reasonNotTo(const IpAddress &address) const;
    [[nodiscard]] Endpoint targetFor(const DomainName &host, quint16 port, const IpAddress &address) const;
    [[nodiscard]] bool isMailHost(const DomainName &host) const;

    /// What a probe calls back: nothing any more once the run is over or its owner is gone.
    template <class Handler> [[nodiscard]] auto whileRunning(Handler handler)
    {
        return [guard = QPointer<Inspection>(q), handler](const auto &fact) {
            if (guard && !guard->m_d->evidence.finished)
                handler(fact);
        };
    }
    void opened() { ++open; }
    void closed();
    void finish(Failure::Kind leftOver);

    Inspection *q;
    LookOptions options;
    Probes probes;
    Evidence evidence;
    QDeadlineTimer deadline;
    QElapsedTimer since;
    QTimer limit;
    QTimer coalesce;
    std::unique_ptr<QObject> scope = std::make_unique<QObject>(); ///< destroying it cancels all probes
    QList<MxEndpoint> mailWaiting;
    int mailOpen = 0;
    int open = 0; ///< looks without an answer yet
    bool started = false;
};

Probes Probes::real(const LookOptions &options)
{
    return {std::make_shared<CaresDnsProbe>(options.resolvers), std::make_shared<HttpsPolicyProbe>(),
            std::make_shared<StartTlsProbe>()};
}

Inspection::Private::Private(Inspection *inspection, const DomainInput &input, const LookOptions &lookOptions,
                             Probes given)
    : q(inspection), options(lookOptions), probes(std::move(given))
{
    evidence.input = input;
    evidence.publicNetworks = options.publicNetworks;
    evidence.smtpWanted = options.smtp;
    limit.setSingleShot(true);
    coalesce.setSingleShot(true);
}

/// Everything that needs no earlier answer is asked at once; the rest follows as answers arrive.
void Inspection::Private::askEverythingKnown()
{
    const DomainName domain = evidence.domain();
    control();
    for (const RecordType type : {RecordType::MX, RecordType::A, RecordType::AAAA})
        ask({domain, type});
    ask({evidence.stsTxtName(), RecordType::TXT});
    ask({evidence.tlsRptName(), RecordType::TXT});
    if (!options.policyServer)
        return askHost(evidence.policyHost());
    // As if DNS pointed to this machine; it was named by the user, so it counts as public.
    const IpAddress address = options.policyServer->address;
    const bool v4 = address.family() == IpAddress::Family::V4;
    evidence.publicNetworks.append({address, v4 ? 32 : 128});
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        DnsAnswer answer;
        answer.outcome = DnsAnswer::Outcome::NoData;
        answer.message.response = true;
        answer.message.question = {evidence.policyHost(), type};
        if ((type == RecordType::A) == v4) {
            answer.outcome = DnsAnswer::Outcome::Data;
            answer.records = {{evidence.policyHost(), type, 0, address}};
            answer.message.answers = answer.records;
        }
        evidence.dns.insert(answer.message.question, answer);
    }
    lookAtPolicy(address);
}

void Inspection::Private::control()
{
    evidence.control = Fact<DnsAnswer>::pending();
    opened();
    const auto take = whileRunning([this](const Fact<DnsAnswer> &fact) {
        evidence.control = fact;
        closed();
    });
    probes.dns->look({{DomainName::root(), RecordType::SOA}, deadline}, scope.get(), take);
}

void Inspection::Private::ask(const DnsQuestion &question)
{
    if (question.name.isNull() || evidence.dns.contains(question))
        return;
    evidence.dns.insert(question, Fact<DnsAnswer>::pending());
    opened();
    probes.dns->look({question, deadline}, scope.get(),
                     whileRunning([this, question](const Fact<DnsAnswer> &fact) {
                         evidence.dns.insert(question, fact);
                         if (fact.value())
                             answered(question, *fact.value());
                         closed();
                     }));
}

void Inspection::Private::answered(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (question == DnsQuestion{evidence.domain(), RecordType::MX})
        return mailExchangersKnown(answer);
    if (question.type == RecordType::A || question.type == RecordType::AAAA)
        addressesKnown(question.name, answer);
}

void Inspection::Private::mailExchangersKnown(const DnsAnswer &answer)
{
    if (!answer.isUsable())
        return;
    const QList<MxData> hosts = evidence.mailHosts();
    for (const MxData &mx : hosts.first(qMin<qsizetype>(hosts.size(), mostMailHosts)))
        askHost(mx.host);
    for (const MxData &mx : hosts.sliced(qMin<qsizetype>(hosts.size(), mostMailHosts))) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            evidence.dns.insert({mx.host, type}, Failure{Failure::Kind::Limit, {}});
    }
    // Without MX the domain itself may be the mail server, and its addresses may be here already.
    if (answer.isEmpty()) {
        for (const IpAddress &address : evidence.addressesOf(evidence.domain()))
            lookAtMail({evidence.domain(), address});
    }
}

void Inspection::Private::askHost(const DomainName &host)
{
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> known = evidence.answer(host, type);
        if (known.value())
            addressesKnown(host, *known.value());
        else
            ask({host, type});
    }
}

bool Inspection::Private::isMailHost(const DomainName &host) const
{
    const QList<MxData> hosts = evidence.mailHosts();
    return std::any_of(hosts.begin(), hosts.end(), [&](const MxData &mx) { return mx.host == host; });
}

void Inspection::Private::addressesKnown(const DomainName &host, const DnsAnswer &answer)
{
    const QList<IpAddress> addresses = answer.addresses();
    qsizetype count = 0;
    for (const IpAddress &address : addresses) {
        const bool within = ++count <= mostAddressesOfHost;
        if (host == evidence.policyHost()) {
            if (within)
                lookAtPolicy(address);
            else if (!evidence.policy.contains(address))
                evidence.policy.insert(address, Failure{Failure::Kind::Limit, {}});
        }
        if (isMailHost(host)) {
            if (within)
                lookAtMail({host, address});
            else if (!evidence.smtp.contains({host, address}))
                evidence.smtp.insert({host, address}, Failure{Failure::Kind::Limit, {}});
        }
    }
}

std::optional<Failure> Inspection::Private::reasonNotTo(const IpAddress &address) const
{
    using Families = LookOptions::Families;
    const bool v4 = address.family() == IpAddress::Family::V4;
    if (options.families != Families::Any && (options.families == Families::V4) != v4)
        return Failure{Failure::Kind::NotWanted, {}};
    if (!evidence.countsAsPublic(address))
        return Failure{Failure::Kind::NotPublic, {}};
    return std::nullopt;
}

/// The first --connect-to that fits the name or the address decides.
Endpoint Inspection::Private::targetFor(const DomainName &host, quint16 port, const IpAddress &address) const
{
    for (const ConnectTo &rule : options.connectTo) {
        const bool hostFits = rule.host.isEmpty() || rule.host == host.ascii() ||
                              IpAddress::fromText(QString::fromLatin1(rule.host)) == address;
        if (hostFits && (rule.port == 0 || rule.port == port))
            return rule.target;
    }
    const bool overridden = options.policyServer && port == 443 && host == evidence.policyHost();
    return overridden ? *options.policyServer : Endpoint{address, port};
}

void Inspection::Private::lookAtPolicy(const IpAddress &address)
{
    if (evidence.policy.contains(address))
        return;
    if (const std::optional<Failure> reason = reasonNotTo(address)) {
        evidence.policy.insert(address, *reason);
        return;
    }
    evidence.policy.insert(address, Fact<PolicyAnswer>::pending());
    opened();
    const DomainName host = evidence.policyHost();
    const PolicyRequest request{host, address, targetFor(host, 443, address), targetFor(host, 80, address),
                                deadline};
    probes.policy->look(request, scope.get(), whileRunning([this, address](const Fact<PolicyAnswer> &fact) {
                            evidence.policy.insert(address, fact);
                            if (fact.value())
                                rememberAnchors(fact.value()->tls);
                            closed();
                        }));
}

void Inspection::Private::lookAtMail(const MxEndpoint &endpoint)
{
    if (evidence.smtp.contains(endpoint) || !options.smtp)
        return;
    if (const std::optional<Failure> reason = reasonNotTo(endpoint.address)) {
        evidence.smtp.insert(endpoint, *reason);
        return;
    }
    evidence.smtp.insert(endpoint, Fact<SmtpAnswer>::pending());
    opened();
    if (mailOpen < mostSmtpAtOnce)
        beginMail(endpoint);
    else
        mailWaiting.append(endpoint);
}

void Inspection::Private::beginMail(const MxEndpoint &endpoint)
{
    ++mailOpen;
    const SmtpRequest request{endpoint.host, endpoint.address, targetFor(endpoint.host, 25, endpoint.address),
                              options.helo, deadline};
    probes.smtp->look(request, scope.get(), whileRunning([this, endpoint](const Fact<SmtpAnswer> &fact) {
                          evidence.smtp.insert(endpoint, fact);
                          if (fact.value())
                              rememberAnchors(fact.value()->tls);
                          --mailOpen;
                          if (!mailWaiting.isEmpty())
                              beginMail(mailWaiting.takeFirst());
                          closed();
                      }));
}

void Inspection::Private::rememberAnchors(const std::optional<TlsSession> &tls)
{
    if (!tls)
        return;
    const QList<QByteArray> relevant = options.trust.relevantTo(tls->chain);
    for (const QByteArray &anchor : relevant) {
        if (!evidence.anchors.contains(anchor))
            evidence.anchors.append(anchor);
    }
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
    connect(&m_d->limit, &QTimer::timeout, this, [this] { m_d->finish(Failure::Kind::Timeout); });
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
