#include "probe/lookoptions.h"

#include "probe/probe.h"

#include <algorithm>

namespace Postseal {
namespace {

/// Splits "[v6]" or a plain word off the front of text, up to a colon or the end.
std::optional<QString> takeHost(QString *text)
{
    if (text->startsWith(QLatin1Char('['))) {
        const qsizetype close = text->indexOf(QLatin1Char(']'));
        if (close < 0)
            return std::nullopt;
        const QString host = text->mid(1, close - 1);
        *text = text->mid(close + 1);
        return host;
    }
    const qsizetype colon = text->indexOf(QLatin1Char(':'));
    const QString host = colon < 0 ? *text : text->left(colon);
    *text = colon < 0 ? QString() : text->mid(colon);
    return host;
}

} // namespace

std::optional<Endpoint> Endpoint::fromText(const QString &text, quint16 defaultPort)
{
    if (const std::optional<IpAddress> whole = IpAddress::fromText(text))
        return Endpoint{*whole, defaultPort};
    QString rest = text;
    const std::optional<QString> host = takeHost(&rest);
    const std::optional<IpAddress> address = host ? IpAddress::fromText(*host) : std::nullopt;
    if (!address)
        return std::nullopt;
    if (rest.isEmpty())
        return Endpoint{*address, defaultPort};
    bool ok = false;
    const ushort port = rest.startsWith(QLatin1Char(':')) ? rest.mid(1).toUShort(&ok) : ushort(0);
    if (!ok || port == 0)
        return std::nullopt;
    return Endpoint{*address, port};
}

QString Endpoint::toString() const
{
    const QString text = address.toString();
    const QString host =
        address.family() == IpAddress::Family::V6 ? QLatin1Char('[') + text + QLatin1Char(']') : text;
    return host + QLatin1Char(':') + QString::number(port);
}

std::optional<ConnectTo> ConnectTo::fromText(const QString &text)
{
    QString rest = text;
    ConnectTo result;
    const std::optional<QString> host = takeHost(&rest);
    if (!host || !rest.startsWith(QLatin1Char(':')))
        return std::nullopt;
    result.host = host->toLower().toLatin1();
    const qsizetype colon = rest.indexOf(QLatin1Char(':'), 1);
    if (colon < 0)
        return std::nullopt;
    const QString port = rest.mid(1, colon - 1);
    bool ok = port.isEmpty();
    result.port = ok ? 0 : port.toUShort(&ok);
    const std::optional<Endpoint> target = Endpoint::fromText(rest.mid(colon + 1), 0);
    if (!ok || !target || target->port == 0)
        return std::nullopt;
    result.target = *target;
    return result;
}

int timeFor(int limitMs, const QDeadlineTimer &deadline)
{
    const qint64 left = deadline.isForever() ? limitMs : deadline.remainingTime();
    return int(std::clamp<qint64>(left, 1, limitMs));
}

} // namespace Postseal
