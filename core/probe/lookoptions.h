#pragma once

#include "base/ipaddress.h"
#include "dns/domainname.h"
#include "evidence/observations.h"
#include "tls/chain.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postseal {

/// An address and a port to connect to instead.
struct Endpoint {
    IpAddress address;
    quint16 port = 0;
    /// Reads ADDR[:PORT] or [ADDR6]:PORT.
    [[nodiscard]] static std::optional<Endpoint> fromText(const QString &text, quint16 defaultPort);
    [[nodiscard]] QString toString() const;
    bool operator==(const Endpoint &) const = default;
};

/// One --connect-to: HOST:PORT:ADDR:PORT, an empty HOST or PORT matches any.
struct ConnectTo {
    QByteArray host;  ///< lower case; empty: any
    quint16 port = 0; ///< 0: any
    Endpoint target;
    [[nodiscard]] static std::optional<ConnectTo> fromText(const QString &text);
    bool operator==(const ConnectTo &) const = default;
};

/// How to look: the network options of `check`, the wizard's settings, and what the practice network needs.
struct LookOptions {
    enum class Families { Any, V4, V6 };
    QList<Endpoint> resolvers;  ///< empty: the system's
    QList<ConnectTo> connectTo; ///< first match wins
    QList<IpNetwork> publicNetworks;
    std::optional<Endpoint> policyServer; ///< look at this machine as if DNS pointed to it; or
    DomainName policyAlias;               ///< as if the policy host were an alias of this name
    Families families = Families::Any;
    QByteArray helo;       ///< empty: an address literal of this connection
    int timeoutMs = 75000; ///< for the whole domain
    bool smtp = true;
    bool authoritative = true;     ///< ask each authoritative name server as well
    bool further = true;           ///< look in second ways too: wrong places, other clients, other handshakes
    bool postReport = false;       ///< post a TLS report without content to each https report address
    QList<DomainName> subdomains;  ///< do these receive mail without a policy of their own?
    QList<Sighting> history;       ///< of earlier runs, for the checks ops.*
    QList<Sighting> handedOut;     ///< what the user was given to publish, for plans
    HostSighting hostSeen;         ///< what the policy host pointed to, for plans
    QList<ReportedPolicy> reports; ///< imported ones, for the checks ready.*
    bool historyFailed = false;    ///< neither could be read
    TrustAnchors trust;
    /// The policy server is not that of the DNS.
    [[nodiscard]] bool triesPolicyServer() const { return policyServer || !policyAlias.isNull(); }
};

} // namespace Postseal
