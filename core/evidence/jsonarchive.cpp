#include "evidence/jsonarchive.h"

#include <QTimeZone>

#include <cmath>

namespace Postseal::Archive {
namespace {

constexpr auto base64Key = QLatin1String("base64");

std::optional<QByteArray> fromBase64(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace

QJsonValue bytesToJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject{{base64Key, QString::fromLatin1(bytes.toBase64())}};
}

std::optional<QByteArray> bytesFromJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    return value.isObject() ? fromBase64(value.toObject().value(base64Key)) : std::nullopt;
}

QJsonArray certificatesToJson(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &der : list)
        array.append(QString::fromLatin1(der.toBase64()));
    return array;
}

std::optional<QList<QByteArray>> certificatesFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maxItems)
        return std::nullopt;
    QList<QByteArray> list;
    for (const QJsonValue &item : array) {
        const std::optional<QByteArray> der = fromBase64(item);
        if (!der)
            return std::nullopt;
        list.append(*der);
    }
    return list;
}

QJsonValue Writer::write(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs))
                           : QJsonValue(QJsonValue::Null);
}

QString Reader::placeOf(const char *name) const
{
    return m_place.isEmpty() ? QString::fromLatin1(name) : m_place + QLatin1Char('.') + QLatin1String(name);
}

void Reader::certificates(const char *name, QList<QByteArray> &list)
{
    if (!ok())
        return;
    const auto found = certificatesFromJson(m_object.value(QLatin1String(name)));
    if (!found)
        return fail(placeOf(name));
    list = *found;
}

qint64 Reader::number(const QJsonValue &value, const QString &place, qint64 least, qint64 most)
{
    const double real = value.toDouble(NAN);
    if (!value.isDouble() || !(real >= double(least)) || !(real <= double(most)) ||
        real != std::floor(real)) {
        fail(place);
        return 0;
    }
    return value.toInteger();
}

void Reader::read(const QJsonValue &value, const QString &place, bool &out)
{
    if (!value.isBool())
        return fail(place);
    out = value.toBool();
}

void Reader::read(const QJsonValue &value, const QString &place, QByteArray &out)
{
    const std::optional<QByteArray> bytes = bytesFromJson(value);
    if (!bytes)
        return fail(place);
    out = *bytes;
}

void Reader::read(const QJsonValue &value, const QString &place, QString &out)
{
    if (!value.isString())
        return fail(place);
    out = value.toString();
}

void Reader::read(const QJsonValue &value, const QString &place, DomainName &out)
{
    if (!value.isString())
        return fail(place);
    out = {};
    if (value.toString().isEmpty())
        return;
    const std::optional<DomainName> name = DomainName::fromAscii(value.toString().toUtf8());
    if (!name)
        return fail(place);
    out = *name;
}

void Reader::read(const QJsonValue &value, const QString &place, IpAddress &out)
{
    if (!value.isString())
        return fail(place);
    out = {};
    if (value.toString().isEmpty())
        return;
    const std::optional<IpAddress> address = IpAddress::fromText(value.toString());
    if (!address)
        return fail(place);
    out = *address;
}

void Reader::read(const QJsonValue &value, const QString &place, IpNetwork &out)
{
    const std::optional<IpNetwork> network =
        value.isString() ? IpNetwork::fromText(value.toString()) : std::nullopt;
    if (!network)
        return fail(place);
    out = *network;
}

void Reader::read(const QJsonValue &value, const QString &place, QDateTime &out)
{
    out = {};
    if (value.isNull())
        return;
    out = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    // The zone may lead out of the years that can be written (RFC 3339).
    const int year = out.date().year();
    if (!value.isString() || !out.isValid() || year < 1 || year > 9999)
        fail(place);
}

} // namespace Postseal::Archive
