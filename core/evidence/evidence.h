#pragma once

#include "base/fact.h"
#include "base/ipaddress.h"
#include "dns/dnsanswer.h"
#include "smtp/smtpreply.h"
#include "tls/chain.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

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
    bool operator==(const Trouble &) const = default;
};

/// A TLS session that came about: nothing in it has been judged.
struct TlsSession {
    QByteArray protocol; ///< "TLSv1.2", "TLSv1.3"
    QByteArray cipher;
    QList<QByteArray> chain; ///< DER, as sent, leaf first
    bool operator==(const TlsSession &) const = default;
};

/// The look at one address of the policy host (RFC 8461 3.3).
struct PolicyAnswer {
    enum class Stage { Connect, Handshake, Response, Body, Done };
    Stage stage = Stage::Connect; ///< where it stopped; Done when the whole answer came
    Trouble trouble;
    std::optional<TlsSession> tls;
    QByteArray
        legacyProtocol;     ///< the version a second look at lower demands got; empty if none or not looked
    bool plainHttp = false; ///< port 80 answered when 443 did not
    int status = 0;
    std::optional<QByteArray> contentType; ///< no value: header missing
    QByteArray contentEncoding;
    QByteArray location;
    QByteArray date;
    QByteArray body;      ///< at most 64 KiB + 1
    bool bodyCut = false; ///< more came than the limit
    qint64 elapsedMs = 0;
    bool operator==(const PolicyAnswer &) const = default;
};

/// The look at one address of one MX host (RFC 3207, RFC 8461 4).
struct SmtpAnswer {
    enum class Stage { Connect, Greeting, Ehlo, StartTls, Handshake, EhloAfterTls, Done };
    Stage stage = Stage::Connect;
    Trouble trouble;
    std::optional<SmtpReply> greeting, ehlo, startTls, ehloAfterTls;
    QByteArray injected; ///< bytes that came in clear behind the answer to STARTTLS
    std::optional<TlsSession> tls;
    QByteArray legacyProtocol;
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

/// Everything that was seen of one domain, and nothing that was thought of it. Saved and read back as JSON;
/// judging it again gives the same report.
struct Evidence {
    DomainInput input;
    QDateTime observedAt; ///< UTC, start of the run
    qint64 elapsedMs = 0; ///< first question sent to last answer used
    bool finished = false;
    bool smtpWanted = true;          ///< false with --no-smtp
    bool serversWanted = true;       ///< false with --no-authoritative
    QList<IpNetwork> publicNetworks; ///< count as public, see --public
    Fact<DnsAnswer> control;         ///< SOA of the root: does the resolver answer at all?
    QMap<DnsQuestion, Fact<DnsAnswer>> dns;
    QMap<ServerQuestion, Fact<DnsAnswer>> servers; ///< what each authoritative server says by itself
    QMap<IpAddress, Fact<PolicyAnswer>> policy;
    QMap<MxEndpoint, Fact<SmtpAnswer>> smtp;
    QList<QByteArray> anchors; ///< DER of the trust anchors that matter for the chains seen

    [[nodiscard]] const DomainName &domain() const { return input.domain; }
    [[nodiscard]] DomainName policyHost() const { return domain().child("mta-sts"); }
    [[nodiscard]] DomainName stsTxtName() const { return domain().child("_mta-sts"); }
    [[nodiscard]] DomainName tlsRptName() const { return domain().child("_smtp._tls"); }

    /// The fact for a question; "not asked" if it is not there. A reference into this evidence: it ends with
    /// the next change of it.
    [[nodiscard]] const Fact<DnsAnswer> &answer(const DomainName &name, RecordType type) const;
    /// Names where an MTA-STS or TLS-RPT record is put by mistake; asked only when the right place is empty.
    [[nodiscard]] QList<DomainName> wrongStsTxtNames() const;
    [[nodiscard]] QList<DomainName> wrongTlsRptNames() const;

    /// How many MX hosts, and addresses of one host, are looked at; a domain of good will has fewer.
    static constexpr qsizetype mostHosts = 50;
    static constexpr qsizetype mostAddresses = 16;
    /// More MX hosts are published than are looked at.
    [[nodiscard]] bool hasTooManyHosts() const;
    /// MX records by preference, then name; empty unless known. Includes the null MX.
    [[nodiscard]] QList<MxData> mx() const;
    /// Hosts that take mail: the MX hosts without null MX; the domain itself when there is no MX but an
    /// address (RFC 5321 5.1). Each name once, in order of preference.
    [[nodiscard]] QList<MxData> mailHosts() const;
    /// IPv4 first; empty unless known.
    [[nodiscard]] QList<IpAddress> addressesOf(const DomainName &host) const;
    [[nodiscard]] bool countsAsPublic(const IpAddress &address) const;

    bool operator==(const Evidence &) const = default;
};

} // namespace Postseal
