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
inline constexpr int addressesOfHost = Evidence::mostPolicyLooks / 2; ///< of each family
inline constexpr int smtpAtOnce =
    12; ///< each with up to three further handshakes beside it; chains weigh much
inline constexpr int nameServers = 24; ///< names
inline constexpr int furtherAtOnce = 4;
inline constexpr int subdomains = 50;
// In sum:
inline constexpr int questions =
    Evidence::mostQuestions; ///< to the resolvers; 50 MX hosts and 50 subdomains need 450
inline constexpr int serverQuestions = Evidence::mostServerQuestions;
inline constexpr int mailDialogues = Evidence::mostMailDialogues;
inline constexpr int dialoguesOfAddress = 10; ///< one address under several names
inline constexpr int addressesAskedAgain = 4; ///< of the policy host, as other clients ask
inline constexpr int furtherFetches = Evidence::mostFurtherFetches;
inline constexpr int addressesOfReportHost = 4;
// Bytes that all answers of a kind may weigh together, by weightOf():
inline constexpr qint64 mainAnswers = 1024 * 1024;   ///< what is published, and where the mail goes
inline constexpr qint64 sessions = 1536 * 1024;      ///< policy host and mail servers
inline constexpr qint64 furtherAnswers = 768 * 1024; ///< everything else
} // namespace Limits

/// Room for answers: some hundred of full size would fill the memory. A large one takes no room from a small
/// one that comes later, and what is of use takes none from what has to be known.
class Room {
public:
    explicit Room(qint64 bytes) : m_size(bytes), m_left(bytes) {}
    [[nodiscard]] bool take(qint64 weight)
    {
        const bool fits = weight <= m_left;
        (fits ? m_left : m_turnedAway) += fits ? -weight : weight;
        return fits;
    }
    /// So much did not fit that it is no accident: nothing more is begun.
    [[nodiscard]] bool isFull() const { return m_turnedAway > m_size; }

private:
    const qint64 m_size;
    qint64 m_left;
    qint64 m_turnedAway = 0;
};

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
    [[nodiscard]] std::optional<Failure> reasonNotTo(const IpAddress &address, const Room &room) const;
    [[nodiscard]] Room &roomFor(const DnsQuestion &question);
    [[nodiscard]] Endpoint targetFor(const DomainName &host, quint16 port, const IpAddress &address) const;
    [[nodiscard]] bool isMailHost(const DomainName &host) const;
    void lookAtMailOf(const DomainName &host);
    void lookAtMailInOrder();

    /// What a probe calls back: nothing any more once the run is over or its owner is gone.
    template <class Handler> [[nodiscard]] auto whileRunning(Handler handler)
    {
        return [guard = QPointer<Inspection>(q), handler](const auto &fact) {
            if (guard && !guard->m_d->evidence.finished)
                handler(fact);
        };
    }
    /// The answer, where there is room for it and our own limits let it be read.
    template <class Answer> [[nodiscard]] static Fact<Answer> within(Room &room, const Fact<Answer> &fact)
    {
        const Answer *answer = fact.value();
        if constexpr (std::is_same_v<Answer, DnsAnswer>) {
            if (answer && answer->isBeyondLimits())
                return Failure{Failure::Kind::Limit, {}};
        }
        return !answer || room.take(weightOf(*answer)) ? fact
                                                       : Fact<Answer>(Failure{Failure::Kind::Limit, {}});
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
    int furtherBegun = 0;               ///< in sum
    QMap<IpAddress, bool> servesPolicy; ///< of the addresses that answered
    QList<IpAddress>
        askedPastCache; ///< addresses that serve the file, asked by other clients and past a cache
    QList<MxEndpoint> mailWaiting;
    QHash<QString, int> mailBegun; ///< dialogues by address
    int mailOpen = 0;
    int open = 0; ///< looks without an answer yet
    Room mainRoom{Limits::mainAnswers};
    Room sessionRoom{Limits::sessions};
    Room furtherRoom{Limits::furtherAnswers};
    bool started = false;
};

} // namespace Postseal
