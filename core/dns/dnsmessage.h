#pragma once

#include "base/ipaddress.h"
#include "dns/domainname.h"

#include <QByteArray>
#include <QList>

#include <compare>
#include <variant>

namespace Postseal {

/// Record types that Postseal asks for or understands (IANA DNS parameters).
enum class RecordType : quint16 {
    A = 1,
    NS = 2,
    CNAME = 5,
    SOA = 6,
    MX = 15,
    TXT = 16,
    AAAA = 28,
    OPT = 41,
    DS = 43,
    RRSIG = 46,
    TLSA = 52
};
[[nodiscard]] QByteArray typeName(RecordType type);

/// One question: a name and a type, class IN.
struct DnsQuestion {
    DomainName name;
    RecordType type = RecordType::A;
    auto operator<=>(const DnsQuestion &) const = default;
};

struct MxData {
    quint16 preference = 0;
    DomainName host; ///< the root for a null MX (RFC 7505)
    bool operator==(const MxData &) const = default;
};
struct TxtData {
    /// A whole record of 65,535 bytes needs 257 strings; more than this no record has that anybody made.
    static constexpr qsizetype mostStrings = 1000;
    QList<QByteArray>
        strings; ///< as in the record; the last of mostStrings holds all that come behind it too
    [[nodiscard]] QByteArray joined() const { return strings.join(); }
    bool operator==(const TxtData &) const = default;
};
struct SoaData {
    DomainName primary;
    quint32 serial = 0;
    quint32 minimum = 0; ///< the negative TTL together with the record's own (RFC 2308 5)
    bool operator==(const SoaData &) const = default;
};
struct TlsaData {
    quint8 usage = 0, selector = 0, matching = 0;
    QByteArray data;
    bool operator==(const TlsaData &) const = default;
};
struct RawData {
    QByteArray bytes;
    bool operator==(const RawData &) const = default;
};

/// One record of an answer. The data follows the type: IpAddress for A and AAAA, DomainName for NS and
/// CNAME, RawData for a type that is not read.
struct DnsRecord {
    DomainName owner;
    RecordType type = RecordType::A;
    quint32 ttl = 0; ///< seconds, as received
    std::variant<RawData, IpAddress, DomainName, MxData, TxtData, SoaData, TlsaData> data;
    bool operator==(const DnsRecord &) const = default;
};

/// Response codes (RFC 1035 4.1.1, RFC 6895).
enum class Rcode : quint16 { NoError = 0, FormErr = 1, ServFail = 2, NxDomain = 3, NotImp = 4, Refused = 5 };
[[nodiscard]] QByteArray rcodeName(Rcode rcode);

/// A whole answer, as read off the wire. An NXDOMAIN is an answer; so is a SERVFAIL.
struct DnsMessage {
    quint16 id = 0;
    bool response = false, authoritative = false, truncated = false, authentic = false,
         checkingDisabled = false, recursionDesired = false;
    Rcode rcode = Rcode::NoError;
    DnsQuestion question;
    QList<DnsRecord> answers;
    QList<DnsRecord> authority;
    QList<DnsRecord> additional;
    int extendedError = -1;  ///< EDE info code (RFC 8914), -1 for none
    QByteArray extendedText; ///< EDE extra text, hostile
    bool operator==(const DnsMessage &) const = default;
};

/// The most records that are read from one message, beside the OPT (RFC 6891).
inline constexpr int mostRecords = 500;

/// Why bytes are no DNS message.
enum class WireFault { None, TooShort, BadName, BadRecord, TooManyRecords, NotOneQuestion, OtherOperation };

/// Reads a message; every length and pointer is checked, compression may only point backwards. On a fault the
/// message holds what was read before it, and no part of it may be trusted.
[[nodiscard]] DnsMessage readDnsMessage(const QByteArray &wire, WireFault *fault);

/// Writes a message without compression, with an EDNS OPT of 1232 bytes last in a query (RFC 6891).
[[nodiscard]] QByteArray writeDnsMessage(const DnsMessage &message);

/// Whom a query is for: a resolver, asked with RD and with AD so that it says whether it validated
/// (RFC 6840 5.7); a resolver that is not to validate (CD, RFC 4035 3.2.2); or an authoritative server, asked
/// with neither.
enum class Asking { Resolver, Unchecked, Authority };
[[nodiscard]] QByteArray writeDnsQuery(const DnsQuestion &question, quint16 id,
                                       Asking asking = Asking::Resolver);

} // namespace Postseal
