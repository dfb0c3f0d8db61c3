#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Postseal {

/// What a certificate says, read from DER (RFC 5280). Times are UTC. Names are hostile text.
struct Certificate {
    bool readable = false; ///< false when the bytes are no certificate
    QString subject;       ///< RFC 2253 form
    QString issuer;
    QString commonName;          ///< last CN of the subject, empty if none
    QList<QByteArray> dnsNames;  ///< dNSName entries of the SAN, as they stand
    QList<QByteArray> addresses; ///< iPAddress entries, 4 or 16 bytes
    QDateTime notBefore;
    QDateTime notAfter;
    bool selfIssued = false; ///< subject and issuer are the same
    QString keyKind;         ///< for example "RSA 2048"

    [[nodiscard]] static Certificate fromDer(const QByteArray &der);
    bool operator==(const Certificate &) const = default;
};

/// Whether a certificate names this host by the rules of RFC 8461 3.3 and RFC 9525: SAN dNSName only, a star
/// only as the whole left-most label, for exactly one label. Host and names are compared without regard to
/// case.
[[nodiscard]] bool namesHost(const QList<QByteArray> &dnsNames, const QByteArray &host);

} // namespace Postseal
