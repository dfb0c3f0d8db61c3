#pragma once

#include "base/fact.h"
#include "base/ipaddress.h"
#include "dns/domainname.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <concepts>
#include <optional>
#include <span>

namespace Postseal::Archive {

/// T, or const T: lets one list of members serve writing and reading.
template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

/// The words of an enum, in the order of its values from 0.
using Words = std::span<const char *const>;

/// No list of evidence may be longer than this; it is far above what one run keeps in any of its lists, of
/// which the stored reports of a domain are the longest.
inline constexpr qsizetype maxItems = 50000;

/// How bytes are written. Certificate: base64 always.
struct Certificates {
    QList<QByteArray> *list;
};

[[nodiscard]] QJsonValue bytesToJson(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> bytesFromJson(const QJsonValue &value);
[[nodiscard]] QJsonArray certificatesToJson(const QList<QByteArray> &list);
[[nodiscard]] std::optional<QList<QByteArray>> certificatesFromJson(const QJsonValue &value);

class Writer;
class Reader;

/// Writes members into an object. The names are those of the schema.
class Writer {
public:
    static constexpr bool reads = false;

    template <class T> void operator()(const char *name, const T &value) { set(name, write(value)); }
    template <class E> void word(const char *name, const E &value, Words words)
    {
        set(name, QLatin1String(words[size_t(value)]));
    }
    template <class T> void added(const char *name, const T &value) { (*this)(name, value); }
    template <class T> void list(const char *name, const QList<T> &value, qsizetype) { (*this)(name, value); }
    /// Left out while it is the first one, as in most places.
    template <class E> void addedWord(const char *name, const E &value, Words words)
    {
        if (value != E{})
            word(name, value, words);
    }
    void certificates(const char *name, const QList<QByteArray> &list)
    {
        set(name, certificatesToJson(list));
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

    template <class T> [[nodiscard]] static QJsonValue write(const T &value);
    template <class T> [[nodiscard]] static QJsonValue write(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(write(item));
        return array;
    }
    template <class T> [[nodiscard]] static QJsonValue write(const std::optional<T> &value)
    {
        return value ? write(*value) : QJsonValue(QJsonValue::Null);
    }
    [[nodiscard]] static QJsonValue write(bool value) { return value; }
    [[nodiscard]] static QJsonValue write(qint64 value) { return value; }
    [[nodiscard]] static QJsonValue write(int value) { return value; }
    [[nodiscard]] static QJsonValue write(quint32 value) { return qint64(value); }
    [[nodiscard]] static QJsonValue write(quint16 value) { return int(value); }
    [[nodiscard]] static QJsonValue write(quint8 value) { return int(value); }
    [[nodiscard]] static QJsonValue write(const QByteArray &value) { return bytesToJson(value); }
    [[nodiscard]] static QJsonValue write(const QString &value) { return value; }
    [[nodiscard]] static QJsonValue write(const DomainName &value) { return value.toString(); }
    [[nodiscard]] static QJsonValue write(const IpAddress &value) { return value.toString(); }
    [[nodiscard]] static QJsonValue write(const IpNetwork &value) { return value.toString(); }
    [[nodiscard]] static QJsonValue write(const QDateTime &value);
    void set(const char *name, const QJsonValue &value) { m_object.insert(QLatin1String(name), value); }

private:
    QJsonObject m_object;
};

/// Where reading stands, shared by the readers of nested objects: the first fault wins and is kept with its
/// place.
struct ReadState {
    QString fault; ///< place of the first fault, for example "dns[3].answer.ttl"; empty while all is well
};

/// Reads members out of an object. After a fault all further reading leaves its values alone.
class Reader {
public:
    static constexpr bool reads = true;

    Reader(const QJsonObject &object, QString place, ReadState *state)
        : m_object(object), m_place(std::move(place)), m_state(state)
    {
    }

    template <class T> void operator()(const char *name, T &value)
    {
        if (ok())
            read(m_object.value(QLatin1String(name)), placeOf(name), value);
    }
    /// A member that older files of the same schema lack: its value stays as it is.
    template <class T> void added(const char *name, T &value)
    {
        if (has(name))
            (*this)(name, value);
    }
    /// A list that is never longer than most where it is made.
    template <class T> void list(const char *name, QList<T> &value, qsizetype most)
    {
        if (ok() && m_object.value(QLatin1String(name)).toArray().size() > most)
            return fail(placeOf(name));
        (*this)(name, value);
    }
    template <class E> void addedWord(const char *name, E &value, Words words)
    {
        if (has(name))
            word(name, value, words);
    }
    template <class E> void word(const char *name, E &value, Words words)
    {
        if (!ok())
            return;
        const QJsonValue found = m_object.value(QLatin1String(name));
        for (size_t i = 0; i < words.size(); ++i) {
            if (found.isString() && found.toString() == QLatin1String(words[i])) {
                value = E(i);
                return;
            }
        }
        fail(placeOf(name));
    }
    void certificates(const char *name, QList<QByteArray> &list);
    [[nodiscard]] bool ok() const { return m_state->fault.isEmpty(); }
    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    void fail(const QString &place)
    {
        if (ok())
            m_state->fault = place;
    }
    [[nodiscard]] QString placeOf(const char *name) const;

    template <class T> void read(const QJsonValue &value, const QString &place, T &out);
    template <class T> void read(const QJsonValue &value, const QString &place, QList<T> &out)
    {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > maxItems)
            return fail(place);
        for (qsizetype i = 0; i < array.size() && ok(); ++i) {
            T item{};
            read(array.at(i), QStringLiteral("%1[%2]").arg(place).arg(i), item);
            out.append(item);
        }
    }
    template <class T> void read(const QJsonValue &value, const QString &place, std::optional<T> &out)
    {
        out.reset();
        if (value.isNull())
            return;
        T item{};
        read(value, place, item);
        out = item;
    }
    void read(const QJsonValue &value, const QString &place, bool &out);
    void read(const QJsonValue &value, const QString &place, qint64 &out)
    {
        out = number(value, place, 0, 1LL << 52);
    }
    void read(const QJsonValue &value, const QString &place, int &out)
    {
        out = int(number(value, place, -1, 0x7fffffff));
    }
    void read(const QJsonValue &value, const QString &place, quint32 &out)
    {
        out = quint32(number(value, place, 0, 0xffffffffLL));
    }
    void read(const QJsonValue &value, const QString &place, quint16 &out)
    {
        out = quint16(number(value, place, 0, 0xffff));
    }
    void read(const QJsonValue &value, const QString &place, quint8 &out)
    {
        out = quint8(number(value, place, 0, 0xff));
    }
    void read(const QJsonValue &value, const QString &place, QByteArray &out);
    void read(const QJsonValue &value, const QString &place, QString &out);
    void read(const QJsonValue &value, const QString &place, DomainName &out);
    void read(const QJsonValue &value, const QString &place, IpAddress &out);
    void read(const QJsonValue &value, const QString &place, IpNetwork &out);
    void read(const QJsonValue &value, const QString &place, QDateTime &out);

private:
    [[nodiscard]] qint64 number(const QJsonValue &value, const QString &place, qint64 least, qint64 most);

    QJsonObject m_object;
    QString m_place;
    ReadState *m_state;
};

template <class T> QJsonValue Writer::write(const T &value)
{
    Writer inner;
    members(inner, value);
    return inner.object();
}

template <class T> void Reader::read(const QJsonValue &value, const QString &place, T &out)
{
    if (!value.isObject())
        return fail(place);
    Reader inner(value.toObject(), place, m_state);
    members(inner, out);
}

} // namespace Postseal::Archive
