#pragma once

#include "probe/inspection.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace Postseal {

/// How much is looked at for one domain.
namespace Limits {
inline constexpr int addressesOfHost = 8;
inline constexpr int smtpAtOnce = 24;
inline constexpr int nameServers = 24;
} // namespace Limits

/// The state of one run. Its functions stand in two files: inspectionquestions.cpp asks the DNS,
/// inspectionconnections.cpp connects to policy host and mail servers.
struct Inspection::Private {
    Private(Inspection *inspection, const DomainInput &input, const LookOptions &lookOptions, Probes given);

    void askEverythingKnown();
    void ask(const DnsQuestion &question);
    void control();
    void answered(const DnsQuestion &question, const DnsAnswer &answer);
    void lookForMisplaced(const DnsQuestion &question, const DnsAnswer &answer);
    void askNameServers();
    void askNameServer(const DomainName &server, const IpAddress &address, const DnsQuestion &question);
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

} // namespace Postseal
