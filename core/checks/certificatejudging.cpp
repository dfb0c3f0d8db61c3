#include "checks/certificatejudging.h"

#include "base/text.h"
#include "evidence/evidence.h"

#include <QCoreApplication>

namespace Postseal {

using namespace Qt::StringLiterals;

QString namesOf(const Certificate &certificate)
{
    constexpr qsizetype most = 10;
    QStringList names;
    for (const QByteArray &name : certificate.dnsNames.first(std::min(most, certificate.dnsNames.size())))
        names.append(visibleText(name, 100));
    if (certificate.dnsNames.size() > most)
        names.append(u"…"_s);
    if (names.isEmpty() && !certificate.commonName.isEmpty())
        names.append(u"(CN) "_s + visibleText(certificate.commonName, 100));
    return names.isEmpty() ? QCoreApplication::translate("Check", "no name at all") : names.join(u", "_s);
}

QString dateText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : u"?"_s;
}

const char *tooMuchToVerify()
{
    return QT_TRANSLATE_NOOP(
        "Check",
        "the chain is too long, or takes too long to verify for its constraints on names or unusual keys");
}

Opinions judgeTrust(const ChainVerdict &verdict, const TrustOutcomes &outcomes, Arguments arguments)
{
    using Trust = ChainVerdict::Trust;
    arguments.append({u"issuer"_s, visibleText(verdict.leaf.issuer, 120)});
    arguments.append({u"missing"_s, visibleText(verdict.missingIssuer, 120)});
    switch (verdict.trust) {
    case Trust::Trusted:
        return {Opinion(outcomes.ok, arguments)};
    case Trust::SelfSigned:
        return {Opinion(outcomes.selfSigned, arguments)};
    case Trust::UnknownCa:
        return {Opinion(outcomes.unknownCa, arguments)};
    case Trust::Incomplete:
        return {Opinion(outcomes.incomplete, arguments)};
    case Trust::Unusable:
        arguments.append({u"what"_s, visibleText(verdict.unusableBecause)});
        return {Opinion(outcomes.weak, arguments)};
    case Trust::TooMuch:
        return {Generic::unknownBecause(tooMuchToVerify())};
    case Trust::Unreadable:
        break;
    }
    arguments.append({u"what"_s, QCoreApplication::translate("Check", "it cannot be read")});
    return {Opinion(outcomes.weak, arguments)};
}

Opinions judgeLength(const std::optional<TlsSession> &tls, const Outcome &tooLong, Arguments arguments)
{
    if (!tls || !tls->isCut())
        return {};
    arguments.append({u"count"_s, QString::number(tls->sent)});
    arguments.append({u"limit"_s, QString::number(TlsSession::longestChain)});
    return {Opinion(tooLong, arguments)};
}

Opinions judgeDepth(const ChainVerdict &verdict, const Outcome &tooLong, Arguments arguments)
{
    constexpr int mostIntermediates = 10; // the depth of 9 and one more, as measured with Postfix 3.7
    if (verdict.trust != ChainVerdict::Trust::Trusted || verdict.intermediates <= mostIntermediates)
        return {};
    arguments.append({u"count"_s, QString::number(verdict.intermediates + 1)});
    arguments.append({u"limit"_s, QString::number(mostIntermediates + 1)});
    return {Opinion(tooLong, arguments)};
}

Opinions judgeKeySize(const ChainVerdict &verdict, const DomainName &host)
{
    constexpr int mostBits = 8192; // crypto/tls of Go, for each certificate that is sent
    if (verdict.largestRsa <= mostBits)
        return {};
    return {
        Opinion(largeKey, {{u"host"_s, host.toString()}, {u"bits"_s, QString::number(verdict.largestRsa)}})};
}

Opinions judgeDates(const ChainVerdict &verdict, const DateOutcomes &outcomes, Arguments arguments)
{
    if (verdict.trust == ChainVerdict::Trust::Unreadable)
        return {Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "the certificate cannot be read"))};
    if (verdict.trust == ChainVerdict::Trust::TooMuch)
        return {Generic::unknownBecause(tooMuchToVerify())};
    if (verdict.expired || verdict.notYetValid) {
        arguments.append({u"date"_s, dateText(verdict.badDate)});
        return {Opinion(verdict.expired ? outcomes.expired : outcomes.future, arguments)};
    }
    arguments.append({u"date"_s, dateText(verdict.leaf.notAfter)});
    return {Opinion(outcomes.ok, arguments)};
}

Opinions judgeRenewal(const ChainVerdict &verdict, const QDateTime &now, const Outcome &ok,
                      const Outcome &soon, Arguments arguments)
{
    constexpr qint64 day = 86400;
    const qint64 left = now.secsTo(verdict.leaf.notAfter);
    const qint64 lifetime = verdict.leaf.notBefore.secsTo(verdict.leaf.notAfter);
    arguments.append({u"days"_s, QString::number(left / day)});
    return {Opinion(left < 14 * day && left < lifetime / 4 ? soon : ok, arguments)};
}

QString troubleText(const Trouble &trouble)
{
    if (trouble.fault != HttpFault::None) {
        const QString reason = QCoreApplication::translate("Check", httpFaultReason(trouble.fault));
        return trouble.text.isEmpty() ? reason : u"%1 (%2)"_s.arg(reason, visibleText(trouble.text, 100));
    }
    switch (trouble.kind) {
    case Trouble::Kind::Timeout:
        return QCoreApplication::translate("Check", "no answer within %1 s")
            .arg((trouble.limitMs + 999) / 1000);
    case Trouble::Kind::Refused:
        return QCoreApplication::translate("Check", "connection refused");
    case Trouble::Kind::NoRoute:
        return QCoreApplication::translate("Check", "host unreachable");
    case Trouble::Kind::TooMuch:
        return QCoreApplication::translate("Check", "more came than is allowed");
    case Trouble::Kind::NotTls:
        return QCoreApplication::translate("Check", "the answer is not TLS");
    case Trouble::Kind::None:
    case Trouble::Kind::Closed:
    case Trouble::Kind::Alert:
    case Trouble::Kind::ClientCertificate:
    case Trouble::Kind::Nonsense:
        break;
    }
    if (!trouble.text.isEmpty())
        return visibleText(trouble.text, 160);
    return QCoreApplication::translate("Check", "the connection was closed");
}

} // namespace Postseal
