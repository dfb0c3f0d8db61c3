#include "tls/dane.h"

#include "tls/openssl.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

constexpr quint8 trustAnchor = 2;
constexpr quint8 endEntity = 3;
constexpr qsizetype mostAnchors = 8; ///< with each the chain is verified once more

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

/// A certificate in all forms that a record may name it by, worked out once: a set of TLSA records may be
/// long.
class Candidate {
public:
    explicit Candidate(const QByteArray &der)
    {
        const std::array<QByteArray, 2> chosen{der, publicKeyOf(der)};
        for (size_t selector = 0; selector < chosen.size(); ++selector) {
            const QByteArray &bytes = chosen[selector];
            if (!bytes.isEmpty())
                m_forms[selector] = {bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha512)};
        }
    }
    /// The record is a usable one.
    [[nodiscard]] bool fits(const TlsaData &record) const
    {
        const QByteArray &form = m_forms[record.selector][record.matching];
        return !form.isEmpty() && record.data == form;
    }
    [[nodiscard]] const QByteArray &der() const { return m_forms[0][0]; }

private:
    std::array<std::array<QByteArray, 3>, 2> m_forms; ///< by selector and way of matching
};

/// Whether the chain leads to this certificate of its own, which then counts as the anchor; without a value
/// where to verify it would take too long.
std::optional<bool> leadsTo(const QByteArray &anchor, const QList<QByteArray> &chain,
                            const QList<QByteArray> &names, const QDateTime &time)
{
    ChainVerdict verdict =
        verifyChain(chain, names.value(0), time, TrustAnchors::fromDer({anchor}), {}, Anchored::Anywhere);
    if (verdict.trust == ChainVerdict::Trust::TooMuch)
        return std::nullopt;
    verdict.nameMatches = std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return namesHost(verdict.leaf.dnsNames, name);
    });
    return verdict.isGood();
}

/// Whether the bytes are a certificate in whose name one of the chain was issued: most data can be told from
/// an anchor without verifying anything.
bool couldIssue(const QByteArray &der, const QList<QByteArray> &chain)
{
    const X509Ptr anchor = readX509(der);
    return anchor && std::any_of(chain.begin(), chain.end(), [&](const QByteArray &each) {
               const X509Ptr x509 = readX509(each);
               return x509 && (each == der || X509_NAME_cmp(X509_get_subject_name(anchor.get()),
                                                            X509_get_issuer_name(x509.get())) == 0);
           });
}

} // namespace

bool isUsable(const TlsaData &record)
{
    return (record.usage == trustAnchor || record.usage == endEntity) && record.selector <= 1 &&
           record.matching <= 2;
}

std::optional<DaneMatch> matchDane(const QList<TlsaData> &records, const QList<QByteArray> &chain,
                                   const QList<QByteArray> &names, const QDateTime &time)
{
    DaneMatch match = DaneMatch::Unusable;
    bool isTooMuch = false;
    const QList<Candidate> sent(chain.begin(), chain.end());
    QHash<QByteArray, bool> tried; // each anchor once, however many records name it
    const auto leads = [&](const QByteArray &anchor) {
        isTooMuch = isTooMuch || (tried.size() >= mostAnchors && !tried.contains(anchor));
        if (!isTooMuch && !tried.contains(anchor)) {
            const std::optional<bool> leading = leadsTo(anchor, chain, names, time);
            isTooMuch = !leading;
            tried.insert(anchor, leading.value_or(false));
        }
        return tried.value(anchor, false);
    };
    for (const TlsaData &record : records) {
        if (!isUsable(record))
            continue;
        match = DaneMatch::Differs;
        if (record.usage == endEntity) {
            if (!sent.isEmpty() && sent.first().fits(record))
                return DaneMatch::Fits;
            continue;
        }
        for (const Candidate &candidate : sent.mid(1)) {
            if (candidate.fits(record) && leads(candidate.der()))
                return DaneMatch::Fits;
        }
        // A whole certificate in the record need not be sent as well (RFC 7671 5.2.2).
        if (record.selector == 0 && record.matching == 0 && couldIssue(record.data, chain) &&
            leads(record.data))
            return DaneMatch::Fits;
    }
    return isTooMuch ? std::nullopt : std::optional(match);
}

} // namespace Postseal
