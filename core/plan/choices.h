#pragma once

#include "mtasts/policy.h"
#include "mtasts/stsrecord.h"
#include "base/ipaddress.h"
#include "base/message.h"
#include "evidence/evidence.h"

#include <QFlags>

namespace Postseal {

/// Lines of one kind that a draft may have: more than fifty mail servers need, and few enough for a window.
inline constexpr qsizetype mostDraftLines = 100;

/// What the administrator wants to publish: everything the four things are made of.
struct Choices {
    DomainName domain;
    DomainName zone; ///< where it is not the domain itself; null: the domain
    PolicyMode mode = PolicyMode::Testing;
    QList<QByteArray> mx;           ///< patterns
    quint64 maxAge = 86400;         ///< seconds
    QByteArray id;                  ///< 1 to 32 letters and digits
    QList<IpAddress> hostAddresses; ///< of the policy host; or
    DomainName hostCname;           ///< a provider's name
    QList<QByteArray> rua;          ///< URIs
    quint32 ttl = 3600;             ///< seconds
    bool operator==(const Choices &) const = default;
};

/// What is wrong with a choice: which field, and a sentence in the source language with its values.
struct ChoiceFault {
    enum class Field { Domain, Mode, Mx, MaxAge, Id, Host, Rua, Ttl };
    Field field;
    Message message;
};
/// What is wrong with one pattern of an mx line; no value for a good one.
[[nodiscard]] std::optional<Message> faultOfPattern(const QByteArray &text);
/// What is wrong with one address for TLS reports; no value for a good one.
[[nodiscard]] std::optional<Message> faultOfReportUri(const QByteArray &uri);
/// Addresses in the given networks count as public; those for documentation are let through.
[[nodiscard]] QList<ChoiceFault> faultsOf(const Choices &choices,
                                          const QList<IpNetwork> &publicNetworks = {});

/// One record to publish.
struct PlannedRecord {
    DomainName owner;
    RecordType type = RecordType::TXT;
    quint32 ttl = 3600;
    QByteArray value; ///< TXT: the text; A, AAAA: the address; CNAME: the target without final dot
    bool operator==(const PlannedRecord &) const = default;
};

/// The four things to publish.
struct Publication {
    QList<PlannedRecord> records; ///< in the order of publishing: policy host, _smtp._tls, _mta-sts
    QByteArray policyFile;        ///< byte for byte, CRLF
    QByteArray policyUrl;
    /// The planned text of a TXT record at this name; empty when there is none.
    [[nodiscard]] QByteArray textAt(const DomainName &owner) const;
    bool operator==(const Publication &) const = default;
};
/// What the policy host is to point to, in the form of HostSighting; empty where nothing was chosen.
[[nodiscard]] QByteArray hostRecordsOf(const Choices &choices);
/// The policy of these choices.
[[nodiscard]] Policy policyFor(const Choices &choices);
[[nodiscard]] Publication publicationFor(const Choices &choices);

/// The published id while these choices make the policy that is served; otherwise a new one from the time, so
/// that the id changes whenever the policy does (RFC 8461 8.1).
[[nodiscard]] QByteArray idFor(const Choices &choices, const Evidence &evidence, const QDateTime &now);

/// The MX hosts that no mx line can name, because they are no host names, and that none of these patterns
/// lets pass. A policy that is enforced cuts them off.
[[nodiscard]] QList<QByteArray> hostsWithoutName(const QList<MxData> &hosts,
                                                 const QList<QByteArray> &patterns);

/// A start from what was seen: MX hosts as patterns, the published mode, max_age and addresses where they are
/// usable, and the zone where the domain is none itself. The served patterns stay when they fit the MX hosts
/// exactly. Where no report address is published, rua is a suggestion: tls-reports@ the domain.
[[nodiscard]] Choices choicesFrom(const Evidence &evidence, const QDateTime &now);
/// The same, but what this look did not find out stays as it was before, and so does the id of a policy that
/// stays the same.
[[nodiscard]] Choices choicesFrom(const Evidence &evidence, const QDateTime &now, const Choices &before);

/// What a look fills in choices, each part by itself.
enum class ChoicePart : quint8 { Mode = 1, Mx = 2, MaxAge = 4, Host = 8, Rua = 16, Id = 32 };
Q_DECLARE_FLAGS(ChoiceParts, ChoicePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChoiceParts)
inline constexpr ChoiceParts allChoiceParts{ChoicePart::Mode, ChoicePart::Mx,  ChoicePart::MaxAge,
                                            ChoicePart::Host, ChoicePart::Rua, ChoicePart::Id};
/// In what these two differ.
[[nodiscard]] ChoiceParts differing(const Choices &one, const Choices &other);
/// What is known of the parts by now: another look at the same domain would say the same.
[[nodiscard]] ChoiceParts partsFoundOut(const Evidence &evidence);
/// What was before, and these parts of it as choicesFrom() has them. A policy that becomes another one by
/// that gets an id of its own, or the one that it is published under.
[[nodiscard]] Choices choicesFrom(const Evidence &evidence, const QDateTime &now, const Choices &before,
                                  ChoiceParts parts);

} // namespace Postseal
