#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace Postseal {

/// An IPv4 or IPv6 address without zone or port. Default-constructed: null.
class IpAddress {
public:
    enum class Family { None, V4, V6 };

    IpAddress() = default;
    /// Reads the usual text forms; no value for anything else.
    [[nodiscard]] static std::optional<IpAddress> fromText(const QString &text);
    /// Takes 4 or 16 bytes in network order; no value for another length.
    [[nodiscard]] static std::optional<IpAddress> fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isNull() const { return m_family == Family::None; }
    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString toString() const;
    /// Whether any host on the internet could be reached under it: not private, loopback, link-local, shared,
    /// documentation, multicast, unspecified or reserved (RFC 6890 and the IANA registries).
    [[nodiscard]] bool isGloballyReachable() const;
    /// One of the addresses that stand in examples and nowhere else (RFC 5737, RFC 3849, RFC 9637).
    [[nodiscard]] bool isForDocumentation() const;

    auto operator<=>(const IpAddress &) const = default;

private:
    Family m_family = Family::None;
    std::array<unsigned char, 16> m_bytes{};
};

/// A block of addresses such as 192.0.2.0/24.
struct IpNetwork {
    IpAddress base;
    int prefixLength = 0;

    /// Reads ADDRESS/LENGTH, or a single address.
    [[nodiscard]] static std::optional<IpNetwork> fromText(const QString &text);
    [[nodiscard]] bool contains(const IpAddress &address) const;
    [[nodiscard]] QString toString() const;
    bool operator==(const IpNetwork &) const = default;
};

/// Whether an address counts as public: globally reachable, or in one of the networks that the user declared
/// public.
[[nodiscard]] bool countsAsPublic(const IpAddress &address, const QList<IpNetwork> &publicNetworks);

} // namespace Postseal
