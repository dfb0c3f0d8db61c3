#include "probe/socketshares.h"

#include "probe/queuedprobe.h"

#include <algorithm>

namespace Postseal {
namespace {

constexpr int ofProgram = 16; ///< input, output, history, Ctrl+C
constexpr int ofThread = 8;   ///< its event loop, and its resolvers over UDP and TCP
constexpr int ofDomain = 20;  ///< two mail servers, a policy host and some name servers

constexpr int mailSockets = 4; ///< the dialogue and three further handshakes
constexpr int webSockets = 2;  ///< the policy and the stapled status
constexpr int nameSockets = 2; ///< UDP, and TCP for a long answer

int costOfMail(const SmtpRequest &request)
{
    return request.further ? mailSockets : 1;
}

int costOfWeb(const PolicyRequest &request)
{
    return request.further ? 1 : webSockets;
}

int costOfNames(const DnsRequest &request)
{
    return request.authority ? nameSockets : 0;
}

/// What is left for the looks of one thread.
int leftFor(int openFiles, int threads)
{
    return (openFiles - ofProgram) / threads - ofThread;
}

} // namespace

SocketShares SocketShares::of(int openFiles, int threads)
{
    const int left = leftFor(openFiles, threads);
    SocketShares shares;
    shares.mail = std::max(mailSockets, left / 2);
    shares.web = std::max(webSockets, left / 4);
    shares.names = std::max(nameSockets, left - shares.mail - shares.web);
    return shares;
}

int SocketShares::mostThreads(int openFiles)
{
    return std::max(1, (openFiles - ofProgram) / (ofThread + ofDomain));
}

int SocketShares::mostDomains(int openFiles, int threads)
{
    return std::max(1, leftFor(openFiles, threads) * threads / ofDomain);
}

Probes within(const Probes &probes, const SocketShares &shares, const std::function<void()> &shortage)
{
    return {
        std::make_shared<QueuedProbe<DnsRequest, DnsAnswer>>(probes.dns, shares.names, costOfNames, shortage),
        std::make_shared<QueuedProbe<PolicyRequest, PolicyAnswer>>(probes.policy, shares.web, costOfWeb,
                                                                   shortage),
        std::make_shared<QueuedProbe<SmtpRequest, SmtpAnswer>>(probes.smtp, shares.mail, costOfMail,
                                                               shortage)};
}

} // namespace Postseal
