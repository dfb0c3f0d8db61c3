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

bool IpAddress::isGloballyReachable() const
{
    static const QList<IpNetwork> reserved = [] {
        QList<IpNetwork> list;
        for (const char *text :
             {"0.0.0.0/8",       "10.0.0.0/8",     "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
              "172.16.0.0/12",   "192.0.0.0/24",   "192.0.2.0/24",   "192.168.0.0/16", "198.18.0.0/15",
              "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",    "::/128",
              "::1/128",         "::ffff:0:0/96",  "64:ff9b:1::/48", "100::/64",       "2001:2::/48",
              "2001:db8::/32",   "3fff::/20",      "fc00::/7",       "fe80::/10",      "fec0::/10",
              "ff00::/8"})
            list.append(*IpNetwork::fromText(QString::fromLatin1(text)));
        return list;
    }();
    return !isNull() && std::none_of(reserved.begin(), reserved.end(),
                                     [this](const IpNetwork &network) { return network.contains(*this); });
}

std::optional<IpNetwork> IpNetwork::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const std::optional<IpAddress> base = IpAddress::fromText(slash < 0 ? text : text.left(slash));
    if (!base)
        return std::nullopt;
    const int most = int(base->bytes().size()) * 8;
    bool ok = true;
    const int length = slash < 0 ? most : text.mid(slash + 1).toInt(&ok);
    if (!ok || length < 0 || length > most)
        return std::nullopt;
    return IpNetwork{*base, length};
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (address.family() != base.family())
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

} // namespace Postseal
