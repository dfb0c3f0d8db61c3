#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

/// Reading of tests/vectors/*.json; see the README there.
namespace Vectors {

enum class Validity { Valid, Invalid, Lenient };

struct Vector {
    QJsonValue input;
    QByteArray bytes; ///< of the input when it is text
    Validity validity = Validity::Valid;
    QJsonObject expect;
    QByteArray why;
    QJsonObject whole;          ///< everything that the file says
    bool sendersDiffer = false; ///< the vector itself names senders that decide otherwise
};

/// All vectors of one kind; empty when the file cannot be read.
inline QList<Vector> load(const char *kind)
{
    QFile file(QStringLiteral(POSTSEAL_TEST_DATA "/vectors/%1.json").arg(QLatin1String(kind)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Vector> vectors;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        Vector vector;
        vector.whole = object;
        vector.input = object.value(QStringLiteral("input"));
        const QJsonValue base64 = object.value(QStringLiteral("input_b64"));
        vector.bytes = base64.isString() ? QByteArray::fromBase64(base64.toString().toLatin1())
                                         : vector.input.toString().toUtf8();
        const QJsonValue valid = object.value(QStringLiteral("valid"));
        vector.validity = valid.isString() ? Validity::Lenient
                          : valid.toBool() ? Validity::Valid
                                           : Validity::Invalid;
        vector.expect = object.value(QStringLiteral("expect")).toObject();
        vector.why = object.value(QStringLiteral("why")).toString().toUtf8();
        vector.sendersDiffer = !object.value(QStringLiteral("rejected_by")).toArray().isEmpty() ||
                               object.contains(QStringLiteral("note"));
        vectors.append(vector);
    }
    return vectors;
}

} // namespace Vectors
