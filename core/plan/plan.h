#pragma once

#include "checks/policystates.h"
#include "plan/choices.h"

namespace Postseal {

/// What an administrator is about to do.
enum class Change { SetUp, Enforce, MailServers, PolicyHost, RollBack, Remove };

/// What a plan starts from: what senders find now, and what earlier runs saw. Read off evidence, or told.
struct PlanSight {
    /// Record and file belong together only where senders accept both.
    enum class Found {
        NotKnown, ///< could not be found out
        Nothing,  ///< no record: senders look no further
        Broken,   ///< a record, but behind it no policy that senders accept
        Policy    ///< a policy that senders accept
    };
    QDateTime at; ///< UTC
    Found found = Found::NotKnown;
    bool looked = true;          ///< false: nothing was looked at, the policy was told
    bool serversDiffer = false;  ///< why it is not known: only some name servers have a record
    bool resolverBehind = false; ///< the resolver finds none yet, the name servers have one
    Policy policy;
    QByteArray id;       ///< of the record; empty where none is known
    QList<Policy> stray; ///< what senders accept with an older record, or with one that is not in order
    bool mxKnown = false;
    QList<MxData> mx;               ///< hosts that take mail now
    quint32 recordTtl = 0;          ///< seconds; the longest that the record may be cached
    quint32 mxTtl = 0;              ///< seconds; of the MX records, likewise
    std::optional<QByteArray> host; ///< what the policy host points to, see HostSighting; no value: not known
    QList<IpAddress> hostAddresses; ///< of the policy host, also behind an alias
    quint32 hostTtl = 0;            ///< seconds; how long that may be cached
    HostSighting hostSeen;          ///< by earlier runs, and by this one where it is certain
    QList<IpNetwork> publicNetworks; ///< count as public
    QList<Sighting> history;         ///< see Evidence
    QList<Sighting> handedOut;
    bool historyFailed = false;
    bool operator==(const PlanSight &) const = default;
};
[[nodiscard]] PlanSight planSight(const Evidence &evidence);

/// A policy that is not served any more, or will not be, and may live on in the caches of senders.
struct OldCopy {
    std::optional<Policy> policy; ///< no value: what was served before the first look, and nobody knows
    QDateTime until;              ///< UTC; invalid while senders can still get or prolong it
    bool operator==(const OldCopy &) const = default;
};

/// What a plan has to reckon with.
struct PlanBasis {
    Choices choices;        ///< records, patterns where nothing is served, and the first id for a set-up
    QList<QByteArray> next; ///< for a change of mail servers: all hosts or patterns that there will be
    PolicyMode goal = PolicyMode::Enforce; ///< of a set-up: testing ends it there
    quint64 goalMaxAge = 28 * 86400;       ///< seconds; what max_age is raised to in the end
    QDateTime now;                         ///< UTC
    PlanSight sight;
    bool idIsFresh = false; ///< no other policy can be remembered under the id that is published
    QList<OldCopy> copies;  ///< without the policy that is served now under a fresh id
    QList<QByteArray> usedIds;
    QDateTime unchangedSince; ///< when this policy was first seen; invalid where no earlier run saw it
    QDateTime idSince;        ///< likewise policy and id
    QDateTime mxSince;        ///< likewise these MX
    QDateTime knownSince;     ///< when any policy was first seen
    /// For a move of the policy host that is made: until then caches may name the old server. Invalid before.
    QDateTime oldHostUntil;

    [[nodiscard]] const DomainName &domain() const { return choices.domain; }
    /// What the policy host points to before a move, in the form of HostSighting; no value: not known.
    [[nodiscard]] std::optional<QByteArray> oldHost() const
    {
        return oldHostUntil.isValid() ? sight.hostSeen.replaced : sight.host;
    }
    /// What senders accept now; null when there is none.
    [[nodiscard]] const Policy *served() const
    {
        return sight.found == PlanSight::Found::Policy ? &sight.policy : nullptr;
    }
    bool operator==(const PlanBasis &) const = default;
};
/// longestMaxAge: what the user says was the longest that was ever served, in seconds; 0 if nothing is said.
[[nodiscard]] PlanBasis planBasis(const PlanSight &sight, const Choices &choices, const QDateTime &now,
                                  quint64 longestMaxAge = 0);
[[nodiscard]] PlanBasis planBasis(const Evidence &evidence, const Choices &choices, const QDateTime &now);

/// Whether these patterns of a policy let mail to a host, or to any host of a pattern, pass.
[[nodiscard]] bool covers(const QList<QByteArray> &patterns, const QByteArray &hostOrPattern);

/// A dated step: not before that time, and not before so many seconds after the step before it was done.
struct PlanStep {
    enum class Kind {
        OtherServer,   ///< the policy file on a web server that DNS does not point to yet
        Host,          ///< the records of the policy host
        File,          ///< the policy file
        Reporting,     ///< the TLS reporting record
        Record,        ///< the MTA-STS record
        Look,          ///< nothing to publish: see that it is as it should be
        ImportReports, ///< likewise
        MailServers,   ///< the MX records
        RemoveRecord,
        RemoveHost
    };
    Kind kind = Kind::Look;
    QDateTime notBefore; ///< UTC
    quint64 wait = 0;    ///< seconds after the step before
    Message what;
    Message why;
    QByteArray policyFile; ///< to serve; for a look: what has to be served; byte for byte
    QByteArray policyUrl;
    QList<PlannedRecord> host;    ///< for another server: what will point to it
    QList<PlannedRecord> publish; ///< a look expects them
    QList<PlannedRecord> remove;  ///< without a value: whatever is there of this type
    QList<QByteArray> mailHosts;  ///< the mail servers that there shall be: hosts or patterns
};
/// The steps of a change, in their order. Senders keep a policy for its max_age and may not notice a new one
/// before (RFC 8461 3.3, 5.1, 8.3), so nothing is taken away until the longest-lived copy has run out. Empty
/// when there is a refusal.
[[nodiscard]] QList<PlanStep> planFor(Change change, const PlanBasis &basis);

/// Why there is no plan: it would be a guess, or it would lose mail.
struct PlanRefusal {
    bool notKnown = false; ///< something could not be found out; otherwise the wish is the fault
    Message message;
};
[[nodiscard]] std::optional<PlanRefusal> refusalOf(Change change, const PlanBasis &basis);

/// What a reader of the plan has to know beside its steps: what could not be reckoned with.
[[nodiscard]] QList<Message> planNotes(Change change, const PlanBasis &basis);

} // namespace Postseal
