#include "evidence/furtherlooks.h"

#include "mtasts/policy.h"

#include <QUrl>

#include <algorithm>
#include <initializer_list>

namespace Postseal {
namespace {

/// The domain itself, and labels in front of it. A name that would be too long is left out.
QList<DomainName> placesUnder(const DomainName &domain, std::initializer_list<QByteArrayView> labels)
{
    QList<DomainName> names{domain};
    for (const QByteArrayView label : labels) {
        if (const DomainName name = domain.child(label); !name.isNull())
            names.append(name);
    }
    return names;
}

DomainName randomName(const Evidence &evidence, const QByteArray &prefix)
{
    return evidence.randomLabel.isEmpty() ? DomainName()
                                          : evidence.domain().child(prefix + evidence.randomLabel);
}

constexpr auto helperAgent = "postfix-mta-sts-resolver";
constexpr auto browserAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

} // namespace

QList<DomainName> wrongStsTxtNames(const DomainName &domain)
{
    // The last one: a panel that adds the domain to a name that has it already.
    return placesUnder(domain, {"mta-sts", "_mta_sts", "mta_sts", "_mta-sts._tcp", "_smtp._tls",
                                "_mta-sts." + domain.ascii()});
}

QList<DomainName> wrongTlsRptNames(const DomainName &domain)
{
    return placesUnder(domain, {"_tlsrpt", "_smtp-tls", "_smtp-tlsrpt", "_smtp_tls", "_smtp._tcp", "_tls",
                                "smtp._tls", "_smtp", "_mta-sts", "_smtp._tls." + domain.ascii()});
}

DomainName wildcardTxtName(const Evidence &evidence)
{
    return randomName(evidence, "_mta-sts-");
}

DomainName wildcardHostName(const Evidence &evidence)
{
    return randomName(evidence, "mta-sts-");
}

DomainName tlsaName(const DomainName &host)
{
    return host.child("_25._tcp");
}

QList<DomainName> tlsaNames(const Evidence &evidence, const DomainName &host)
{
    QList<DomainName> names{tlsaName(host)};
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsAnswer *answer = evidence.answer(host, type).value();
        if (!answer || answer->chain.isEmpty())
            continue;
        const DomainName name = tlsaName(answer->chain.last());
        if (!names.contains(name))
            names.prepend(name); // the end of a signed alias is asked first
    }
    names.removeAll(DomainName());
    return names;
}

QList<ReportUri> reportUris(const Evidence &evidence)
{
    const DnsAnswer *answer = evidence.answer(evidence.tlsRptName(), RecordType::TXT).value();
    QList<ReportUri> uris;
    if (!answer)
        return uris;
    QList<QByteArray> records;
    for (const TxtData &txt : answer->texts()) {
        if (isTlsRptRecord(txt.joined()))
            records.append(txt.joined());
    }
    if (records.size() != 1)
        return uris;
    for (const ReportUri &uri : parseTlsRptRecord(records.first()).value.rua) {
        if (uri.kind != ReportUri::Kind::Unusable && uris.size() < mostReportUris)
            uris.append(uri);
    }
    return uris;
}

bool namesNoHost(const ReportUri &uri)
{
    return uri.host.startsWith('[') || IpAddress::fromText(QString::fromLatin1(uri.host)).has_value();
}

std::optional<ReportEndpoint> reportEndpoint(const ReportUri &uri)
{
    const QUrl url = QUrl::fromEncoded(uri.uri, QUrl::StrictMode);
    const std::optional<DomainName> host = DomainName::fromAscii(uri.host);
    if (uri.kind != ReportUri::Kind::Https || !url.isValid() || !host || namesNoHost(uri))
        return std::nullopt;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    return ReportEndpoint{*host, quint16(url.port(443)), (path.isEmpty() ? QByteArray("/") : path) + query};
}

QList<WebQuestion> clientQuestions(const Evidence &evidence, const IpAddress &address)
{
    QList<WebQuestion> questions;
    for (const char *agent : {helperAgent, "", browserAgent})
        questions.append({evidence.policyHost(), address, 443, "GET", policyPath, agent});
    return questions;
}

bool asksAsBrowser(const WebQuestion &question)
{
    return question.userAgent == browserAgent;
}

WebQuestion cacheQuestion(const Evidence &evidence, const IpAddress &address)
{
    return {evidence.policyHost(), address, 443, "GET", policyPath + QByteArray("?") + evidence.randomLabel,
            ownUserAgent};
}

QList<DomainName> wrongPolicyHosts(const DomainName &domain)
{
    QList<DomainName> hosts = placesUnder(domain, {"www", "www.mta-sts"});
    return hosts;
}

QList<WebQuestion> locationQuestions(const Evidence &evidence, const IpAddress &address)
{
    QList<WebQuestion> questions;
    for (const char *path :
         {"/mta-sts.txt", "/mta-sts.txt/.well-known/", "/.well-known/mta-sts", "/.well-known/mta-sts.txt/",
          "/.well-known/mta-sts.txt.txt", "/well-known/mta-sts.txt", "/.well-know/mta-sts.txt",
          "/.well-known/MTA-STS.txt", "/.well-known/mta-sts.json"})
        questions.append({evidence.policyHost(), address, 443, "GET", path, ownUserAgent});
    for (const DomainName &host : wrongPolicyHosts(evidence.domain())) {
        const QList<IpAddress> addresses = evidence.addressesOf(host);
        const auto open = std::find_if(addresses.begin(), addresses.end(),
                                       [&](const IpAddress &each) { return evidence.countsAsPublic(each); });
        if (open != addresses.end())
            questions.append({host, *open, 443, "GET", policyPath, ownUserAgent});
    }
    return questions;
}

bool looksLikePolicy(const PolicyAnswer &answer)
{
    if (!answer.isWholeFile())
        return false;
    const ParsedPolicy parsed = parsePolicy(answer.body);
    return parsed.value.version.startsWith("STSv") ||
           (parsed.value.mode != PolicyMode::Unset && parsed.value.maxAge);
}

} // namespace Postseal
