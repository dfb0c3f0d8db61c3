#pragma once

#include "dns/dnsmessage.h"

namespace Postseal {

/// What one question brought: the message, with the CNAME chain already followed through it.
struct DnsAnswer {
    enum class Outcome {
        Data,      ///< records of the type asked for, at the end of the chain
        NoData,    ///< the name exists, without records of this type
        NxDomain,  ///< the name (or the end of the chain) does not exist
        Failed,    ///< the resolver answered SERVFAIL, REFUSED or the like
        Silent,    ///< the resolver answered other questions but not this one, in several tries
        Malformed, ///< no DNS message, not to this question, cut short over TCP, or at odds with itself
        Loop,      ///< CNAMEs in a circle
        LongChain, ///< more than eleven CNAMEs
        TooMany    ///< more records than are read
    };
    Outcome outcome = Outcome::Silent;
    DnsMessage message;
    QList<DomainName> chain;  ///< targets of the CNAMEs followed, in order; empty without a CNAME
    QList<DnsRecord> records; ///< of the type asked for, at the end of the chain
    QByteArray resolver;      ///< address of the server that was asked
    qint64 elapsedMs = 0;

    /// "NOERROR", "SERVFAIL", "no answer": for {rcode} in sentences.
    [[nodiscard]] QString outcomeText() const;
    /// Answered in a usable way: Data, NoData or NxDomain.
    [[nodiscard]] bool isUsable() const;
    /// Left unread by our own limits: that says nothing about who answered.
    [[nodiscard]] bool isBeyondLimits() const;
    [[nodiscard]] bool isEmpty() const { return records.isEmpty(); }
    /// The smallest TTL along the chain and of the records, in seconds; 0 if there are none.
    [[nodiscard]] quint32 ttl() const;
    /// How long caches keep that there is nothing, in seconds (RFC 2308 5); 0 if the answer does not say.
    [[nodiscard]] quint32 negativeTtl() const;
    /// The zone that says so: the owner of the SOA in the authority section, at the name or above it. Null
    /// when there is none.
    [[nodiscard]] DomainName zone() const;
    [[nodiscard]] QList<DomainName> nameServers() const;
    [[nodiscard]] QList<IpAddress> addresses() const;
    [[nodiscard]] QList<MxData> mailExchangers() const;
    [[nodiscard]] QList<TxtData> texts() const;

    bool operator==(const DnsAnswer &) const = default;
};

/// Follows the CNAME chain through a message that answers the question and sorts out what it means.
[[nodiscard]] DnsAnswer interpret(const DnsQuestion &question, const DnsMessage &message);

} // namespace Postseal
