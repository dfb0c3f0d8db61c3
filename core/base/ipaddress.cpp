#include "base/ipaddress.h"

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <algorithm>
#include <cstring>

namespace Postseal {

std::optional<IpAddress> IpAddress::fromText(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    IpAddress address;
    if (ascii.contains('\0'))
        return std::nullopt; // the library would read up to there only
    if (inet_pton(AF_INET, ascii.constData(), address.m_bytes.data()) == 1)
        address.m_family = Family::V4;
    else if (inet_pton(AF_INET6, ascii.constData(), address.m_bytes.data()) == 1)
        address.m_family = Family::V6;
    else
        return std::nullopt;
    return address;
}

std::optional<IpAddress> IpAddress::fromBytes(const QByteArray &bytes)
{
    IpAddress address;
    if (bytes.size() == 4)
        address.m_family = Family::V4;
    else if (bytes.size() == 16)
        address.m_family = Family::V6;
    else
        return std::nullopt;
    std::memcpy(address.m_bytes.data(), bytes.constData(), size_t(bytes.size()));
    return address;
}

QByteArray IpAddress::bytes() const
{
    const qsizetype size = m_family == Family::V4 ? 4 : m_family == Family::V6 ? 16 : 0;
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size);
}

QString IpAddress::toString() const
{
    if (isNull())
        return {};
    char buffer[INET6_ADDRSTRLEN] = {};
    inet_ntop(m_family == Family::V4 ? AF_INET : AF_INET6, m_bytes.data(), buffer, sizeof buffer);
    return QString::fromLatin1(buffer);
}

namespace {

QList<IpNetwork> networks(std::initializer_list<const char *> texts)
{
    QList<IpNetwork> list;
    for (const char *text : texts)
        list.append(*IpNetwork::fromText(QString::fromLatin1(text)));
    return list;
}

bool isWithin(const QList<IpNetwork> &list, const IpAddress &address)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const IpNetwork &network) { return network.contains(address); });
}

} // namespace

bool IpAddress::isGloballyReachable() const
{
    // Of IPv6 only 2000::/3 is given out at all (RFC 4291 2.4).
    static const QList<IpNetwork> givenOut = networks({"0.0.0.0/0", "2000::/3"});
    static const QList<IpNetwork> reserved =
        networks({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                  "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
                  "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
                  "2001::/23", "2001:db8::/32", "3fff::/20"});
    // The address of a translator stands for the IPv4 address in it (RFC 6052 3.1, RFC 3056 2).
    static const QList<IpNetwork> translated = networks({"64:ff9b::/96"});
    static const QList<IpNetwork> relayed = networks({"2002::/16"});
    const bool isTranslated = isWithin(translated, *this);
    if (isTranslated || isWithin(relayed, *this))
        return fromBytes(bytes().mid(isTranslated ? 12 : 2, 4))->isGloballyReachable();
    return isWithin(givenOut, *this) && !isWithin(reserved, *this);
}

bool IpAddress::isForDocumentation() const
{
    static const QList<IpNetwork> examples =
        networks({"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"});
    return isWithin(examples, *this);
}

std::optional<IpNetwork> IpNetwork::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const std::optional<IpAddress> base = IpAddress::fromText(slash < 0 ? text : text.left(slash));
    if (!base)
        return std::nullopt;
    const int most = int(base->bytes().size()) * 8;
    const QString digits = text.mid(slash + 1);
    bool ok = slash < 0 || std::all_of(digits.begin(), digits.end(), [](QChar c) {
                  return c >= QLatin1Char('0') && c <= QLatin1Char('9');
              });
    const int length = slash < 0 ? most : ok ? digits.toInt(&ok) : 0;
    if (!ok || length > most)
        return std::nullopt;
    return IpNetwork{*base, length};
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (address.isNull() || address.family() != base.family())
        return false;
    const QByteArray a = address.bytes();
    const QByteArray b = base.bytes();
    for (int bit = 0; bit < prefixLength; bit += 8) {
        const int left = std::min(8, prefixLength - bit);
        const auto mask = static_cast<unsigned char>(0xff << (8 - left));
        if ((static_cast<unsigned char>(a[bit / 8]) & mask) !=
            (static_cast<unsigned char>(b[bit / 8]) & mask))
            return false;
    }
    return true;
}

QString IpNetwork::toString() const
{
    return base.toString() + QLatin1Char('/') + QString::number(prefixLength);
}

bool countsAsPublic(const IpAddress &address, const QList<IpNetwork> &publicNetworks)
{
    return address.isGloballyReachable() ||
           std::any_of(publicNetworks.begin(), publicNetworks.end(),
                       [&](const IpNetwork &network) { return network.contains(address); });
}

} // namespace Postseal
