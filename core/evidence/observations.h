#pragma once

#include "base/ipaddress.h"
#include "dns/dnsmessage.h"
#include "http/httpfault.h"
#include "smtp/smtpreply.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace Postseal {

/// How far a connection got, and what stopped it. Shared by the looks at a policy host and at a mail server.
struct Trouble {
    enum class Kind {
        None,
        Timeout,           ///< nothing came in the time granted to this step
        Refused,           ///< connection refused
        NoRoute,           ///< the network says that the host cannot be reached
        Closed,            ///< reset or closed by the other side
        NotTls,            ///< something other than TLS came where TLS was to begin
        Alert,             ///< a TLS alert, or another end of the handshake
        ClientCertificate, ///< the server insists on a client certificate
        TooMuch,           ///< more than the limit came
        Nonsense           ///< an answer that does not follow the protocol
    };
    Kind kind = Kind::None;
    QByteArray text;    ///< what the library or the server said, hostile
    qint64 limitMs = 0; ///< for Timeout: how long was waited
    /// Of an answer over HTTPS that cannot be followed; text are the words in question.
    HttpFault fault = HttpFault::None;
    bool operator==(const Trouble &) const = default;
};

/// A TLS session that came about: nothing in it has been judged.
struct TlsSession {
    QByteArray protocol; ///< "TLSv1.2", "TLSv1.3"
    QByteArray cipher;
    QList<QByteArray> chain; ///< DER, as sent, leaf first; at most longestChain
    int sent = 0;            ///< how many certificates came, also those beyond the limit
    bool operator==(const TlsSession &) const = default;

    static constexpr qsizetype longestChain = 20;
    [[nodiscard]] bool isCut() const { return sent > longestChain; }
    /// Of a version that senders take (RFC 8461 7.2); no probe asks for less in its main look.
    [[nodiscard]] bool isCurrent() const { return protocol == "TLSv1.2" || protocol == "TLSv1.3"; }
};

/// The look at one address of the policy host (RFC 8461 3.3), or at another place over HTTPS.
struct PolicyAnswer {
    enum class Stage { Connect, Handshake, Response, Body, Done };
    Stage stage = Stage::Connect; ///< where it stopped; Done when the whole answer came
    Trouble trouble;
    std::optional<TlsSession> tls;
    QByteArray
        legacyProtocol;     ///< the version a second look at lower demands got; empty if none or not looked
    bool plainHttp = false; ///< port 80 answered when 443 did not
    int status = 0;
    std::optional<QByteArray> contentType; ///< of the first such header; no value: header missing
    QList<QByteArray> otherContentTypes;   ///< of the further ones that say something else, a few at most
    QByteArray contentEncoding;            ///< of all such headers, with commas (RFC 9110 5.3)
    /// Header lines that are none (RFC 9112 5), a few at most; no value: an older file, which does not say.
    std::optional<QList<QByteArray>> malformedHeaders;
    QByteArray location;
    QByteArray date;
    QDateTime receivedAt; ///< UTC, by the clock of this computer, when the head of the answer came
    QByteArray age;
    QByteArray body;      ///< at most 64 KiB + 1
    bool bodyCut = false; ///< more came than the limit
    QByteArray ocsp;      ///< DER of the status that the server stapled to its certificate (RFC 6066 8)
    qint64 elapsedMs = 0;
    bool operator==(const PolicyAnswer &) const = default;

    /// A sender has a file in hand: all of it came, with the only status that counts (RFC 8461 3.3).
    [[nodiscard]] bool isWholeFile() const { return stage == Stage::Done && status == 200 && !bodyCut; }
};

/// What a further HTTPS request asks for: the policy as another client sees it, at another place, or the
/// answer of a host that takes TLS reports.
struct WebQuestion {
    DomainName host;
    IpAddress address;
    quint16 port = 443;
    QByteArray method = "GET";
    QByteArray path; ///< with the query
    QByteArray userAgent;
    bool operator==(const WebQuestion &) const = default;
    bool operator<(const WebQuestion &other) const
    {
        return std::tie(host, address, port, method, path, userAgent) <
               std::tie(other.host, other.address, other.port, other.method, other.path, other.userAgent);
    }
};

/// A further handshake with a mail server, asked for in another way than senders with MTA-STS do.
struct TlsTrial {
    bool completed = false;
    Trouble trouble;     ///< what stopped it, unless it was completed
    QByteArray protocol; ///< of the session, if completed
    QByteArray leaf;     ///< DER of its certificate, if completed
    /// The server ended it; anything else says nothing of what the server takes.
    [[nodiscard]] bool isRefused() const
    {
        return !completed && (trouble.kind == Trouble::Kind::Alert || trouble.kind == Trouble::Kind::Closed ||
                              trouble.kind == Trouble::Kind::NotTls);
    }
    bool operator==(const TlsTrial &) const = default;
};

/// The look at one address of one MX host (RFC 3207, RFC 8461 4).
struct SmtpAnswer {
    enum class Stage { Connect, Greeting, Ehlo, StartTls, Handshake, EhloAfterTls, Done };
    Stage stage = Stage::Connect;
    Trouble trouble;
    std::optional<SmtpReply> greeting, ehlo, startTls, ehloAfterTls;
    bool oddLineEnds = false; ///< CR or LF alone in what it said (RFC 5321 2.3.8)
    bool tooEarly = false;    ///< a reply was there before the command that it answers
    QByteArray injected;      ///< bytes that came in clear behind the answer to STARTTLS
    std::optional<TlsSession> tls;
    QByteArray legacyProtocol;
    /// Without a value where no handshake came to be tried, for example because the server lets nobody in
    /// twice.
    std::optional<TlsTrial> withoutName; ///< no server name sent (SNI)
    std::optional<TlsTrial> otherName;   ///< the name of a host that does not exist
    std::optional<TlsTrial> older;       ///< nothing newer offered than TLS 1.1
    qint64 elapsedMs = 0;
    bool operator==(const SmtpAnswer &) const = default;
};

/// One address of one MX host.
struct MxEndpoint {
    DomainName host;
    IpAddress address;
    auto operator<=>(const MxEndpoint &) const = default;
};

/// One question to one authoritative server itself.
struct ServerQuestion {
    DomainName server;
    IpAddress address;
    DnsQuestion question;
    auto operator<=>(const ServerQuestion &) const = default;
};

/// What earlier runs saw of a domain's policy: one state, from the first time that it was seen to the last.
struct Sighting {
    QDateTime first; ///< UTC
    QDateTime last;
    QByteArray id;             ///< of the record; empty when there was none
    QByteArray policy;         ///< the bytes of the file; empty when there was none
    QList<DomainName> mx = {}; ///< hosts that took mail, sorted; empty when that was not known
    bool operator==(const Sighting &) const = default;
};

/// What the policy host pointed to at the looks until now, as far as it is certain.
struct HostSighting {
    QByteArray records;      ///< at the last look: "CNAME target", or the addresses in order, with blanks
    QDateTime since;         ///< UTC, the first look that saw them; invalid: it was never looked at
    QDateTime last;          ///< the last one
    quint32 ttl = 0;         ///< seconds that they may be cached
    QDateTime cachedUntil;   ///< when they were published with a longer TTL: until then caches may hold them
    QByteArray replaced;     ///< the last other ones that were seen; empty: there were none
    QDateTime replacedUntil; ///< until then caches may hold anything that was there before
    bool operator==(const HostSighting &) const = default;
};

/// How often one kind of failure was reported.
struct ReportedFailure {
    QString type; ///< result type (RFC 8460 4.3), hostile text
    qint64 sessions = 0;
    bool operator==(const ReportedFailure &) const = default;
};

/// What an imported TLS report says of this domain: one entry for each policy in it.
struct ReportedPolicy {
    QString submitter; ///< hostile text
    QString reportId;  ///< hostile text
    QDateTime start;   ///< UTC
    QDateTime end;
    QString type; ///< sts, tlsa, no-policy-found
    qint64 successful = 0;
    qint64 failed = 0;
    QList<ReportedFailure> failures;
    bool operator==(const ReportedPolicy &) const = default;
};

} // namespace Postseal
