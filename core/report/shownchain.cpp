#include "report/shownchain.h"

#include "base/text.h"
#include "tls/certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace Postseal {
namespace {

constexpr qsizetype mostNames = 40;
constexpr int pemLine = 64;

/// The sentences of this file.
struct ShownChain {
    Q_DECLARE_TR_FUNCTIONS(ShownChain)
};

bool isAbout(const Finding &finding, std::initializer_list<QByteArrayView> families)
{
    const QByteArrayView id(finding.check->id);
    return std::any_of(families.begin(), families.end(),
                       [&](QByteArrayView family) { return id.startsWith(family); });
}

QList<QByteArray> chainOf(const std::optional<TlsSession> &tls)
{
    return tls ? tls->chain : QList<QByteArray>();
}

QString fingerprintOf(const QByteArray &der)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString namesOf(const Certificate &certificate)
{
    QStringList names;
    for (const QByteArray &name : certificate.dnsNames.mid(0, mostNames))
        names.append(visibleText(name));
    const qsizetype more = certificate.dnsNames.size() - names.size();
    const QString list = names.isEmpty() ? ShownChain::tr("none") : names.join(QStringLiteral(", "));
    return more > 0 ? ShownChain::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

QString dayOf(const QDateTime &when)
{
    // As the findings tell it.
    return when.isValid() ? when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"))
                          : ShownChain::tr("not told");
}

QStringList linesOf(const QByteArray &der, bool isLeaf)
{
    const Certificate certificate = Certificate::fromDer(der);
    QStringList lines;
    if (certificate.readable) {
        lines = {ShownChain::tr("Subject: %1").arg(visibleText(certificate.subject)),
                 ShownChain::tr("Issuer: %1").arg(visibleText(certificate.issuer))};
        if (isLeaf)
            lines.append(ShownChain::tr("Names: %1").arg(namesOf(certificate)));
        lines += {ShownChain::tr("Valid from %1 to %2")
                      .arg(dayOf(certificate.notBefore), dayOf(certificate.notAfter)),
                  ShownChain::tr("Key: %1").arg(visibleText(certificate.keyKind))};
    } else {
        lines = {ShownChain::tr("%1 bytes that are no certificate").arg(der.size())};
    }
    lines.append(ShownChain::tr("SHA-256: %1").arg(fingerprintOf(der)));
    return lines;
}

} // namespace

QList<QByteArray> chainBehind(const Evidence &evidence, const Finding &finding)
{
    if (!finding.check)
        return {};
    if (isAbout(finding, {"policy-https."})) {
        for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
            if (it->value() && it.key().toString() == finding.address)
                return chainOf(it->value()->tls);
        }
    }
    if (isAbout(finding, {"smtp.", "dane.tlsa-match"})) {
        for (auto it = evidence.smtp.begin(); it != evidence.smtp.end(); ++it) {
            if (it->value() && it.key().address.toString() == finding.address &&
                visibleText(it.key().host.ascii()) == finding.subject)
                return chainOf(it->value()->tls);
        }
    }
    return {};
}

QString chainText(const QList<QByteArray> &chain)
{
    QStringList parts;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QString head = i == 0 ? ShownChain::tr("The certificate of the server")
                                    : ShownChain::tr("Sent with it: %1").arg(i);
        parts.append(head + u'\n' + linesOf(chain.at(i), i == 0).join(u'\n'));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QByteArray chainPem(const QList<QByteArray> &chain)
{
    QByteArray text;
    for (const QByteArray &der : chain) {
        const QByteArray base64 = der.toBase64();
        text += "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < base64.size(); at += pemLine)
            text += base64.mid(at, pemLine) + '\n';
        text += "-----END CERTIFICATE-----\n";
    }
    return text;
}

} // namespace Postseal
