#include "evidence/furtherlooks.h"
#include "probe/inspectionprivate.h"

#include <numeric>

namespace Postseal {

std::optional<Failure> Inspection::Private::reasonNotTo(const IpAddress &address, const Room &room) const
{
    using Families = LookOptions::Families;
    const bool v4 = address.family() == IpAddress::Family::V4;
    if (options.families != Families::Any && (options.families == Families::V4) != v4)
        return Failure{Failure::Kind::NotWanted, {}};
    if (!evidence.countsAsPublic(address))
        return Failure{Failure::Kind::NotPublic, {}};
    if (room.isFull())
        return Failure{Failure::Kind::Limit, {}};
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
    if (const std::optional<Failure> reason = reasonNotTo(address, sessionRoom)) {
        evidence.policy.insert(address, *reason);
        return;
    }
    evidence.policy.insert(address, Fact<PolicyAnswer>::pending());
    opened();
    const DomainName host = evidence.policyHost();
    PolicyRequest request;
    request.question = {host, address, 443, "GET", policyPath, ownUserAgent};
    request.target = targetFor(host, 443, address);
    request.plainTarget = targetFor(host, 80, address);
    request.deadline = deadline;
    probes.policy->look(request, scope.get(), whileRunning([this, address](const Fact<PolicyAnswer> &seen) {
                            const Fact<PolicyAnswer> fact = within(sessionRoom, seen);
                            evidence.policy.insert(address, fact);
                            if (fact.value())
                                rememberAnchors(fact.value()->tls);
                            policyLooked();
                            closed();
                        }));
}

void Inspection::Private::lookAtMail(const MxEndpoint &endpoint)
{
    if (evidence.smtp.contains(endpoint) || !options.smtp)
        return;
    if (const std::optional<Failure> reason = reasonNotTo(endpoint.address, sessionRoom)) {
        evidence.smtp.insert(endpoint, *reason);
        return;
    }
    int &ofAddress = mailBegun[endpoint.address.toString()];
    const int all = std::accumulate(mailBegun.cbegin(), mailBegun.cend(), 0);
    if (all >= Limits::mailDialogues || ofAddress >= Limits::dialoguesOfAddress) {
        evidence.smtp.insert(endpoint, Failure{Failure::Kind::Limit, {}});
        return;
    }
    ++ofAddress;
    evidence.smtp.insert(endpoint, Fact<SmtpAnswer>::pending());
    opened();
    if (mailOpen < Limits::smtpAtOnce)
        beginMail(endpoint);
    else
        mailWaiting.append(endpoint);
}

void Inspection::Private::beginMail(const MxEndpoint &endpoint)
{
    ++mailOpen;
    const SmtpRequest request{endpoint.host, endpoint.address, targetFor(endpoint.host, 25, endpoint.address),
                              options.helo,  deadline,         options.further};
    probes.smtp->look(
        request, scope.get(), whileRunning([this, endpoint](const Fact<SmtpAnswer> &seen) {
            const Fact<SmtpAnswer> fact = within(sessionRoom, seen);
            evidence.smtp.insert(endpoint, fact);
            if (fact.value())
                rememberAnchors(fact.value()->tls);
            --mailOpen;
            for (; !mailWaiting.isEmpty() && sessionRoom.isFull(); closed())
                evidence.smtp.insert(mailWaiting.takeFirst(), Failure{Failure::Kind::Limit, {}});
            if (!mailWaiting.isEmpty())
                beginMail(mailWaiting.takeFirst());
            closed();
        }));
}

void Inspection::Private::rememberAnchors(const std::optional<TlsSession> &tls)
{
    if (!tls || chainsSeen.contains(tls->chain))
        return;
    chainsSeen.append(tls->chain);
    const QList<QByteArray> relevant = options.trust.relevantTo(tls->chain);
    for (const QByteArray &anchor : relevant) {
        if (!evidence.anchors.contains(anchor))
            evidence.anchors.append(anchor);
    }
}

} // namespace Postseal
