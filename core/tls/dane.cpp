#include "tls/dane.h"

#include "tls/openssl.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Postseal {
namespace {

constexpr quint8 trustAnchor = 2;
constexpr quint8 endEntity = 3;

QByteArray publicKeyOf(const QByteArray &der)
{
    const X509Ptr x509 = readX509(der);
    unsigned char *data = nullptr;
    const int size = x509 ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &data) : 0;
    const QByteArray key(reinterpret_cast<const char *>(data), size > 0 ? size : 0);
    OPENSSL_free(data);
    ERR_clear_error();
    return key;
}

bool fits(const TlsaData &record, const QByteArray &der)
{
    const QByteArray chosen = record.selector == 0 ? der : publicKeyOf(der);
    if (chosen.isEmpty())
        return false;
    switch (record.matching) {
    case 0:
        return record.data == chosen;
    case 1:
        return record.data == QCryptographicHash::hash(chosen, QCryptographicHash::Sha256);
    case 2:
        return record.data == QCryptographicHash::hash(chosen, QCryptographicHash::Sha512);
    default:
        return false;
    }
}

/// Whether the chain leads to this certificate of its own, which then counts as the anchor.
bool leadsTo(const QByteArray &anchor, const QList<QByteArray> &chain, const QList<QByteArray> &names,
             const QDateTime &time)
{
    const TrustAnchors anchors = TrustAnchors::fromDer({anchor});
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return verifyChain(chain, name, time, anchors, {}, Anchored::Anywhere).isGood();
    });
}

} // namespace

bool isUsable(const TlsaData &record)
{
    return (record.usage == trustAnchor || record.usage == endEntity) && record.selector <= 1 &&
           record.matching <= 2;
}

DaneMatch matchDane(const QList<TlsaData> &records, const QList<QByteArray> &chain,
                    const QList<QByteArray> &names, const QDateTime &time)
{
    DaneMatch match = DaneMatch::Unusable;
    for (const TlsaData &record : records) {
        if (!isUsable(record))
            continue;
        match = DaneMatch::Differs;
        if (record.usage == endEntity && !chain.isEmpty() && fits(record, chain.first()))
            return DaneMatch::Fits;
        QList<QByteArray> anchors;
        if (record.usage == trustAnchor)
            anchors = chain.mid(1);
        // A whole certificate in the record need not be sent as well (RFC 7671 5.2.2).
        if (record.usage == trustAnchor && record.selector == 0 && record.matching == 0)
            anchors.append(record.data);
        for (const QByteArray &der : anchors) {
            if (fits(record, der) && leadsTo(der, chain, names, time))
                return DaneMatch::Fits;
        }
    }
    return match;
}

} // namespace Postseal
