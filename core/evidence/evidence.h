#pragma once

#include "base/fact.h"
#include "dns/dnsanswer.h"
#include "evidence/observations.h"
#include "tls/chain.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QDateTime>
#include <QMap>

namespace Postseal {

/// Everything that was seen of one domain, and nothing that was thought of it. Saved and read back as JSON;
/// judging it again gives the same report.
struct Evidence {
    DomainInput input;
    QDateTime observedAt; ///< UTC, start of the run
    qint64 elapsedMs = 0; ///< first question sent to last answer used
    bool finished = false;
    bool smtpWanted = true;          ///< false with --no-smtp
    bool serversWanted = true;       ///< false with --no-authoritative
    bool furtherWanted = true;       ///< false with --quick: nothing is looked at in a second way
    bool policyServerGiven = false;  ///< the policy host's address was named by the user, not by the DNS
    QList<IpNetwork> publicNetworks; ///< count as public, see --public
    QList<DomainName> subdomains;    ///< named by the user: do they receive mail without a policy?
    QByteArray randomLabel;          ///< a label that nobody publishes on purpose; empty if none was made
    Fact<DnsAnswer> control;         ///< SOA of the root: does the resolver answer at all?
    QMap<DnsQuestion, Fact<DnsAnswer>> dns;
    QMap<DnsQuestion, Fact<DnsAnswer>> unchecked;  ///< what SERVFAIL said, asked with checking disabled (CD)
    QMap<ServerQuestion, Fact<DnsAnswer>> servers; ///< what each authoritative server says by itself
    QMap<IpAddress, Fact<PolicyAnswer>> policy;
    QMap<WebQuestion, Fact<PolicyAnswer>> web; ///< further requests, see evidence/furtherlooks.h
    QMap<MxEndpoint, Fact<SmtpAnswer>> smtp;
    QList<QByteArray> anchors; ///< DER of the trust anchors that matter for the chains seen
    QList<Sighting> history;   ///< by the time they were last seen; from earlier runs, not this one
    QList<Sighting> handedOut; ///< policies that the user was given to publish; whether that was done is open
    HostSighting hostSeen;     ///< by earlier runs
    QList<ReportedPolicy> reports;
    bool historyFailed = false; ///< history and reports were wanted and could not be read

    [[nodiscard]] const DomainName &domain() const { return input.domain; }
    [[nodiscard]] DomainName policyHost() const { return domain().child("mta-sts"); }
    [[nodiscard]] DomainName stsTxtName() const { return domain().child("_mta-sts"); }
    [[nodiscard]] DomainName tlsRptName() const { return domain().child("_smtp._tls"); }

    /// The fact for a question; "not asked" if it is not there. A reference into this evidence: it ends with
    /// the next change of it.
    [[nodiscard]] const Fact<DnsAnswer> &answer(const DomainName &name, RecordType type) const;
    /// SERVFAIL normally, but an answer with checking disabled: the signatures do not verify (RFC 4035 5.5).
    [[nodiscard]] bool isBogus(const DnsQuestion &question) const;

    /// How many MX hosts, and addresses of each family of one, are looked at; few domains have more.
    static constexpr qsizetype mostHosts = 50;
    static constexpr qsizetype mostAddresses = 16;
    /// How many answers of each kind one run has at most.
    static constexpr int mostQuestions = 600;       ///< to the resolvers
    static constexpr int mostServerQuestions = 144; ///< to authoritative name servers
    static constexpr int mostPolicyLooks = 16;      ///< eight addresses of each family
    static constexpr int mostFurtherFetches = 64;   ///< further HTTPS requests
    static constexpr int mostMailDialogues = 200;   ///< addresses of mail servers
    /// More MX hosts are published than are looked at.
    [[nodiscard]] bool hasTooManyHosts() const;
    /// MX records by preference, then name; empty unless known. Includes the null MX.
    [[nodiscard]] QList<MxData> mx() const;
    /// Hosts that take mail: the MX hosts without null MX; the domain itself when there is no MX but an
    /// address (RFC 5321 5.1). Each name once, in order of preference.
    [[nodiscard]] QList<MxData> mailHosts() const;
    /// IPv4 first; empty unless known.
    [[nodiscard]] QList<IpAddress> addressesOf(const DomainName &host) const;
    /// Of a mail server, those that are judged one by one: of several that were left out for one reason the
    /// first stands for all.
    [[nodiscard]] QList<IpAddress> judgedAddressesOf(const DomainName &host) const;
    [[nodiscard]] bool countsAsPublic(const IpAddress &address) const;

    bool operator==(const Evidence &) const = default;
};

} // namespace Postseal
