#pragma once

#include "checks/check.h"
#include "evidence/evidence.h"
#include "mtasts/policy.h"
#include "mtasts/stsrecord.h"
#include "tls/staple.h"
#include "tlsrpt/tlsrptrecord.h"

namespace Postseal {

struct Finding;

/// A distinct policy text that was served, and by which addresses.
struct ServedPolicy {
    QByteArray body;
    QList<IpAddress> addresses;
    ParsedPolicy policy;
    MxPatterns patterns; ///< of its mx lines
};

/// The evidence, with everything that several judges need worked out once: records parsed, chains verified.
/// Made at the start of assess() and thrown away at its end.
struct Scene {
    const Evidence *evidence = nullptr;
    QList<ServedPolicy> policies; ///< of answers with status 200; order of addresses
    QMap<IpAddress, ChainVerdict> policyChains;
    QMap<IpAddress, StapledStatus> policyStaples;
    QMap<MxEndpoint, ChainVerdict> smtpChains;
    bool policyPending = false; ///< some address of the policy host is still being looked at
    /// What the checks before this one found; for checks about the whole. Null outside assess().
    const QList<Finding> *earlier = nullptr;

    [[nodiscard]] static Scene of(const Evidence &evidence);
    /// Without the mail servers, whose chains take the most time: for what is about the policy alone.
    [[nodiscard]] static Scene ofPolicies(const Evidence &evidence);

    [[nodiscard]] const DomainName &domain() const { return evidence->domain(); }
    /// The policy whose text this address (of a PolicyBody subject) served; null if none.
    [[nodiscard]] const ServedPolicy *policyOf(const IpAddress &address) const;
    [[nodiscard]] const PolicyAnswer *policyAnswer(const IpAddress &address) const;
    [[nodiscard]] const SmtpAnswer *smtpAnswer(const Subject &subject) const;
    /// A policy that some address serves behind a good certificate, with version and max_age in order.
    [[nodiscard]] bool isAccepted(const ServedPolicy &served) const;
    /// Weakest mode among the policies that senders accept; when they accept none, among all that were
    /// served.
    [[nodiscard]] PolicyMode mode() const;
    /// The strictest of them: what some sender asks of the mail servers.
    [[nodiscard]] PolicyMode strictestMode() const;
    /// Some TXT record at `_mta-sts` is meant to be an MTA-STS record.
    [[nodiscard]] bool stsTxtPresent() const;
    /// A null MX, or neither MX nor address: the domain takes no mail.
    [[nodiscard]] bool takesNoMail() const;
};

/// Whether port 25 can be reached from here, as far as the mail servers of the domain tell. When all of them
/// are silent, nobody can say whether they or this network are to blame.
enum class Port25 { NothingToTry, NotTried, Undecided, Open, Refused, Blocked };
[[nodiscard]] Port25 reachOfPort25(const Evidence &evidence);
/// The same for a sender: status, and with 200 the policy. Pages of errors may differ in what nobody reads.
[[nodiscard]] bool servesAlike(const PolicyAnswer &a, const PolicyAnswer &b);

/// For a fact without a value: waiting, running, or unknown with its reason. Empty when it is known.
template <class T> [[nodiscard]] Opinions withoutValue(const Scene &scene, const Fact<T> &fact);
[[nodiscard]] Opinion notAsked(const Scene &scene);
[[nodiscard]] Opinion failed(const Failure &failure);

template <class T> Opinions withoutValue(const Scene &scene, const Fact<T> &fact)
{
    if (fact.isKnown())
        return {};
    if (fact.isPending())
        return {Opinion(Generic::running)};
    if (const Failure *failure = fact.failure())
        return {failed(*failure)};
    return {notAsked(scene)};
}

/// The end of a DNS question in words for {rcode}, with the cause where it is known.
[[nodiscard]] QString endOf(const Scene &scene, const DnsQuestion &question);
/// Whether the resolver checks DNSSEC signatures: it says so of the root.
[[nodiscard]] bool resolverValidates(const Evidence &evidence);
/// The look was left out by choice (--quick).
[[nodiscard]] Opinion notFurther();

} // namespace Postseal
