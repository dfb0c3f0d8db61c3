#pragma once

#include "base/fact.h"
#include "evidence/evidence.h"
#include "probe/lookoptions.h"

#include <QDeadlineTimer>
#include <QObject>

#include <functional>

namespace Postseal {

/// Looks at one thing on the network and says what was seen, never what to think of it.
template <class Request, class Observation> class Probe {
public:
    using Done = std::function<void(Fact<Observation>)>;
    Probe() = default;
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    virtual ~Probe() = default;

    /// Looks once. Calls done exactly once: never before returning, never after scope is gone, and no later
    /// than request.deadline. Destroying scope cancels the look.
    virtual void look(const Request &request, QObject *scope, Done done) = 0;
};

struct DnsRequest {
    DnsQuestion question;
    QDeadlineTimer deadline;
    std::optional<Endpoint> authority; ///< ask this server itself, without recursion; none: the resolvers
    bool unchecked = false;            ///< ask for the answer even if its signatures do not verify (CD)
};

struct PolicyRequest {
    WebQuestion question; ///< its host is the server name (SNI) and the Host header
    Endpoint target;      ///< what is connected to for its port
    Endpoint plainTarget; ///< what is connected to for port 80
    QDeadlineTimer deadline;
    bool further = false; ///< beyond the policy itself: less patience, and nothing is looked at behind it
    QByteArray body;      ///< to be posted, a gzipped TLS report; empty: none
};

struct SmtpRequest {
    DomainName host;   ///< the MX host: SNI
    IpAddress address; ///< as in the DNS
    Endpoint target;
    QByteArray helo; ///< empty: an address literal
    QDeadlineTimer deadline;
    bool further = false; ///< try further handshakes as well: without a server name, with a wrong one, older
};

using DnsProbe = Probe<DnsRequest, DnsAnswer>;
using PolicyProbe = Probe<PolicyRequest, PolicyAnswer>;
using SmtpProbe = Probe<SmtpRequest, SmtpAnswer>;

/// How long each step of a connection is waited for, in milliseconds, as far as the deadline allows.
namespace Limits {
inline constexpr int dnsQuestion = 12000;
inline constexpr int dnsJudged = 5000; ///< a shorter silence proves nothing
inline constexpr int connect = 10000;
inline constexpr int policy = 60000; // RFC 8461 3.3
inline constexpr int smtpStep = 30000;
inline constexpr int secondLook = 5000;
inline constexpr int furtherFetch = 15000;
inline constexpr int furtherHandshake = 10000; ///< a whole dialogue up to the session
} // namespace Limits

/// Something failed on this computer, mostly for want of a socket: it may go well a moment later.
[[nodiscard]] inline bool mayPass(const Failure &failure)
{
    return failure.kind == Failure::Kind::Local;
}

/// The smaller of a limit and what is left until the deadline, at least 1 ms.
[[nodiscard]] int timeFor(int limitMs, const QDeadlineTimer &deadline);

} // namespace Postseal
