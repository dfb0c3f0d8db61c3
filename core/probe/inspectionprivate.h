#pragma once

#include "probe/inspection.h"
#include "probe/weight.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace Postseal {

/// How much is looked at for one domain. A domain that asks for more than the sums can be somebody who wants
/// us to bother others; what is beyond a limit is a Failure of its own kind, and so unknown, never green.
namespace Limits {
inline constexpr int addressesOfHost = 8; ///< of each family
inline constexpr int smtpAtOnce =
    12; ///< each with up to three further handshakes beside it; chains weigh much
inline constexpr int nameServers = 24; ///< names
inline constexpr int furtherAtOnce = 4;
inline constexpr int subdomains = 50;
// In sum:
inline constexpr int questions = 600;         ///< to the resolvers; 50 MX hosts and 50 subdomains need 450
inline constexpr int serverQuestions = 144;   ///< to authoritative name servers
inline constexpr int mailDialogues = 200;     ///< addresses of mail servers
inline constexpr int dialoguesOfAddress = 10; ///< one address under several names
inline constexpr int furtherFetches = 64;     ///< further HTTPS requests
inline constexpr int addressesOfReportHost = 4;
inline constexpr qint64 evidence = 2 * 1024 * 1024; ///< bytes of all answers together, by weightOf()
} // namespace Limits

/// The state of one run. Its functions stand in four files: inspectionquestions.cpp asks the DNS,
/// inspectionservers.cpp its authoritative servers, inspectionconnections.cpp connects to policy host and
/// mail servers, inspectionfurther.cpp looks in second ways.
struct Inspection::Private {
    Private(Inspection *inspection, const DomainInput &input, const LookOptions &lookOptions, Probes given);

    void askEverythingKnown();
    void askPolicyHost();
    void ask(const DnsQuestion &question);
    void aliasAnswered(RecordType type);
    [[nodiscard]] bool isOfAlias(const DnsQuestion &question) const;
    void control();
    void answered(const DnsQuestion &question, const DnsAnswer &answer);
    void lookForMisplaced(const DnsQuestion &question, const DnsAnswer &answer);
    void askUnchecked(const DnsQuestion &question);
    void askNameServers();
    void askServersAbout(const DnsQuestion &question);
    void askServersOf(const DomainName &zone, const QList<DnsQuestion> &questions);
    void askNameServer(const DomainName &server, const IpAddress &address, const DnsQuestion &question);
    void furtherQuestions(const DnsQuestion &question, const DnsAnswer &answer);
    void askReportHosts();
    void policyLooked();
    void lookForPolicyElsewhere();
    void lookAtEndpoints();
    /// within: no limit of its kind is reached.
    void lookFurther(const WebQuestion &question, bool within = true);
    void beginFurther(const WebQuestion &question);
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
    /// The answer, as long as there is room for it: some hundred answers of full size would fill the memory.
    template <class Answer> [[nodiscard]] Fact<Answer> withinRoom(const Fact<Answer> &fact)
    {
        const Answer *answer = fact.value();
        if (!answer)
            return fact;
        room -= weightOf(*answer);
        return room < 0 ? Fact<Answer>(Failure{Failure::Kind::Limit, {}}) : fact;
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
    QList<QList<QByteArray>> chainsSeen;                          ///< whose anchors are remembered
    QList<WebQuestion> furtherWaiting;
    int furtherOpen = 0;
    int furtherBegun = 0;        ///< in sum
    bool askedPastCache = false; ///< by other clients and past a cache, once an address answered 200
    QList<MxEndpoint> mailWaiting;
    QHash<QString, int> mailBegun; ///< dialogues by address
    int mailOpen = 0;
    int open = 0; ///< looks without an answer yet
    qint64 room = Limits::evidence;
    bool started = false;
};

} // namespace Postseal
