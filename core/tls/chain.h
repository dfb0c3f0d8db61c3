#pragma once

#include "tls/certificate.h"

#include <memory>

namespace Postseal {

/// Root certificates to which a chain may lead. An immutable value; copies share.
class TrustAnchors {
public:
    TrustAnchors();
    /// Takes DER certificates; unreadable and repeated ones are left out.
    [[nodiscard]] static TrustAnchors fromDer(const QList<QByteArray> &certificates);
    /// All certificates in a PEM text (also "TRUSTED CERTIFICATE" blocks), as DER.
    [[nodiscard]] static QList<QByteArray> readPem(const QByteArray &pem);

    [[nodiscard]] qsizetype size() const;
    /// Those anchors, as DER, that could issue or be a certificate of this chain: enough to judge it again.
    [[nodiscard]] QList<QByteArray> relevantTo(const QList<QByteArray> &chain) const;

    struct Private;

private:
    friend class ChainJudge;
    explicit TrustAnchors(std::shared_ptr<const Private> d) : m_d(std::move(d)) {}
    std::shared_ptr<const Private> m_d;
};

/// Everything that is wrong with a chain, all of it, in one value.
struct ChainVerdict {
    enum class Trust {
        Trusted,
        SelfSigned,
        UnknownCa,
        Incomplete,
        Unusable,
        Unreadable,
        TooMuch ///< it is too long, or to verify it would take too long (ChainWork): not verified
    };
    Trust trust = Trust::Unreadable;
    bool nameMatches = false;
    bool onlyCommonName = false; ///< the common name would have matched, no SAN does
    bool expired = false;        ///< some certificate of the chain used is past its end
    bool notYetValid = false;
    int intermediates = 0;   ///< certificates between the leaf and the anchor
    int largestRsa = 0;      ///< bits of the longest RSA key that was sent; 0 without any
    QDateTime badDate;       ///< the date that is not met, for expired or notYetValid
    QString missingIssuer;   ///< issuer that was looked for and not found
    QString unusableBecause; ///< key too short, wrong purpose and the like, for Trust::Unusable
    Certificate leaf;

    [[nodiscard]] bool isGood() const
    {
        return trust == Trust::Trusted && nameMatches && !expired && !notYetValid;
    }
    /// What the same chain is worth for another host.
    [[nodiscard]] ChainVerdict forHost(const QByteArray &host) const;
    /// What it is worth where only the beginning of a chain was kept: the missing issuer may be in the rest.
    [[nodiscard]] ChainVerdict ofBeginning() const;
    bool operator==(const ChainVerdict &) const = default;
};

/// What may stand as the end of a chain: only a certificate that signs itself, or any of the anchors (as DANE
/// has it, RFC 7671 5.2).
enum class Anchored { AtRoot, Anywhere };

/// Judges a chain as sent (leaf first, DER) for a host at a time, collecting all faults. Nothing is fetched;
/// but when the issuer is missing and the certificates seen elsewhere fill the gap up to an anchor, the chain
/// is called incomplete.
[[nodiscard]] ChainVerdict verifyChain(const QList<QByteArray> &chain, const QByteArray &host,
                                       const QDateTime &time, const TrustAnchors &anchors,
                                       const QList<QByteArray> &seenElsewhere = {},
                                       Anchored anchored = Anchored::AtRoot);

} // namespace Postseal
