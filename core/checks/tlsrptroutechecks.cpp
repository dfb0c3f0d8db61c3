#include "base/text.h"
#include "checks/certificatejudging.h"
#include "checks/danejudging.h"
#include "checks/tlsrptparts.h"
#include "evidence/furtherlooks.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using UriKind = ReportUri::Kind;

constexpr const char *schemeNeeds[] = {"tlsrpt.rua-scheme"};

QList<ReportUri> urisOf(const Scene &scene, UriKind kind)
{
    QList<ReportUri> uris = reportUris(*scene.evidence);
    uris.removeIf([kind](const ReportUri &uri) { return uri.kind != kind; });
    return uris;
}

/// More addresses are published than are looked at.
bool isCut(const Scene &scene, const ParsedTlsRptRecord &record)
{
    const auto usable = std::count_if(record.value.rua.begin(), record.value.rua.end(),
                                      [](const ReportUri &uri) { return uri.kind != UriKind::Unusable; });
    return usable > reportUris(*scene.evidence).size();
}

Opinion cutOpinion()
{
    return Generic::unknownBecause(
        QT_TRANSLATE_NOOP("Check", "more report addresses are published than are looked at"));
}

namespace mailtoRoute {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The DNS names a mail server for {address}.")};
constexpr Outcome noMx{
    "no-mx", Status::Warning, QT_TRANSLATE_NOOP("Check", "{address} can not receive mail."),
    QT_TRANSLATE_NOOP("Check", "Reports are lost."),
    QT_TRANSLATE_NOOP("Check", "Correct the domain {host} in the record, or give it an MX.")};
constexpr Outcome external{
    "external", Status::Info, QT_TRANSLATE_NOOP("Check", "Reports go to {address}."),
    QT_TRANSLATE_NOOP("Check", "Allowed; unlike DMARC no permission record is needed. The operator sees your "
                               "connection statistics."),
    QT_TRANSLATE_NOOP("Check", "Make sure you know this operator.")};
constexpr const Outcome *outcomes[] = {&ok, &noMx, &external};
constexpr const char *references[] = {"RFC 8460 3", "RFC 7505"};

/// Whether the DNS leads mail for this host anywhere (RFC 5321 5.1); no value, and *open filled, where that
/// is not known. Whether somebody takes it there is not looked at.
std::optional<bool> hasRoute(const Scene &scene, const DomainName &host, Opinions *open)
{
    const Evidence &evidence = *scene.evidence;
    const Fact<DnsAnswer> &mx = evidence.answer(host, RecordType::MX);
    *open = withoutValue(scene, mx);
    if (!open->isEmpty())
        return std::nullopt;
    const QList<MxData> hosts = mx.value()->mailExchangers();
    if (!mx.value()->isUsable())
        return false;
    if (!hosts.isEmpty())
        return std::any_of(hosts.begin(), hosts.end(),
                           [](const MxData &each) { return !each.host.isRoot(); });
    if (!evidence.addressesOf(host).isEmpty())
        return true;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        *open = withoutValue(scene, evidence.answer(host, type));
        if (!open->isEmpty())
            return std::nullopt;
    }
    return false;
}

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    Opinions opinions;
    for (const ReportUri &uri : urisOf(scene, UriKind::Mailto)) {
        const QString address = visibleText(uri.uri.mid(int(strlen("mailto:"))));
        const Arguments values{{u"address"_s, address}, {u"host"_s, visibleText(uri.host)}};
        const std::optional<DomainName> host = DomainName::fromAscii(uri.host);
        Opinions open;
        const std::optional<bool> route = host ? hasRoute(scene, *host, &open) : std::optional(false);
        if (!route) {
            for (const Opinion &opinion : open)
                opinions.append(opinion.about(address));
            continue;
        }
        const bool own = host && host->isUnder(scene.domain());
        opinions.append(Opinion(!*route ? noMx : own ? ok : external, values).about(address));
    }
    if (opinions.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no report goes to a mailbox"))};
    if (isCut(scene, record))
        opinions.append(cutOpinion());
    return opinions;
}
} // namespace mailtoRoute

namespace httpsEndpoint {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{url} answers.")};
constexpr Outcome down{
    "down", Status::Warning, QT_TRANSLATE_NOOP("Check", "{url} does not answer: {error}."),
    QT_TRANSLATE_NOOP("Check", "Reports are retried for a day, then lost."),
    QT_TRANSLATE_NOOP("Check", "Check the address {url} in the record, and the web server.")};
constexpr Outcome certificate{"certificate", Status::Warning,
                              QT_TRANSLATE_NOOP("Check", "The certificate of {url} is not valid."),
                              QT_TRANSLATE_NOOP("Check", "Senders may ignore that, but need not."),
                              QT_TRANSLATE_NOOP("Check", "Get a valid certificate for {host}.")};
constexpr Outcome post{"post", Status::Warning,
                       QT_TRANSLATE_NOOP("Check", "{url} answers {status} to a report."),
                       QT_TRANSLATE_NOOP("Check", "Senders count only success codes as delivered."),
                       QT_TRANSLATE_NOOP("Check", "Make {url} accept POST with application/tlsrpt+gzip and "
                                                  "application/tlsrpt+json.")};
constexpr const Outcome *outcomes[] = {&ok, &down, &certificate, &post};
constexpr const char *references[] = {"RFC 8460 3", "RFC 8460 5.4"};

Opinion opinionOf(const Scene &scene, const WebQuestion &question, const PolicyAnswer &answer,
                  Arguments values)
{
    values.append({u"error"_s, troubleText(answer.trouble)});
    values.append({u"status"_s, QString::number(answer.status)});
    if (answer.stage <= PolicyAnswer::Stage::Handshake || answer.status == 0)
        return Opinion(down, values);
    const ChainVerdict kept =
        verifyChain(answer.tls ? answer.tls->chain : QList<QByteArray>(), question.host.ascii(),
                    scene.evidence->observedAt, TrustAnchors::fromDer(scene.evidence->anchors));
    const ChainVerdict chain = answer.tls && answer.tls->isCut() ? kept.ofBeginning() : kept;
    if (chain.trust == ChainVerdict::Trust::TooMuch)
        return Generic::unknownBecause(tooMuchToVerify());
    if (!chain.isGood())
        return Opinion(certificate, values);
    const bool refused = question.method == "POST" && (answer.status < 200 || answer.status > 299);
    return Opinion(refused ? post : ok, values);
}

/// One host: an opinion for each address that was looked at.
Opinions judgeHost(const Scene &scene, const ReportUri &uri, const ReportEndpoint &endpoint)
{
    const Evidence &evidence = *scene.evidence;
    const QString url = visibleText(uri.uri);
    const Arguments values{{u"url"_s, url}, {u"host"_s, endpoint.host.toString()}};
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        if (const Opinions open = withoutValue(scene, evidence.answer(endpoint.host, type)); !open.isEmpty())
            return {open.first().about(url)};
    }
    Opinions opinions;
    for (auto it = evidence.web.begin(); it != evidence.web.end(); ++it) {
        const WebQuestion &asked = it.key();
        const bool fits = asked.host == endpoint.host && asked.port == endpoint.port &&
                          asked.path == endpoint.path && asked.method != "GET";
        if (!fits)
            continue;
        const PolicyAnswer *answer = it->value();
        const Opinion opinion =
            answer ? opinionOf(scene, asked, *answer, values) : withoutValue(scene, *it).first();
        opinions.append(opinion.about(url).at(asked.address));
    }
    if (!opinions.isEmpty())
        return opinions;
    const QString error = QCoreApplication::translate("Check", "its host has no address");
    return {Opinion(down, values + Arguments{{u"error"_s, error}, {u"status"_s, u"0"_s}}).about(url)};
}

/// Why nothing was asked there.
Opinion withoutEndpoint(const ReportUri &uri)
{
    return namesNoHost(uri)
               ? Generic::skippedBecause(QT_TRANSLATE_NOOP(
                     "Check", "its host is an IP address, and only host names are looked at"))
               : Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "the address can not be taken apart"));
}

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    const QList<ReportUri> uris = urisOf(scene, UriKind::Https);
    if (uris.isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "no report goes to a web address"))};
    if (!scene.evidence->furtherWanted)
        return {notFurther()};
    Opinions opinions;
    for (const ReportUri &uri : uris) {
        const std::optional<ReportEndpoint> endpoint = reportEndpoint(uri);
        opinions += endpoint ? judgeHost(scene, uri, *endpoint)
                             : Opinions{withoutEndpoint(uri).about(visibleText(uri.uri))};
    }
    if (isCut(scene, record))
        opinions.append(cutOpinion());
    return opinions;
}
} // namespace httpsEndpoint

namespace mxHost {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "There is a reporting record for {mx}.")};
constexpr Outcome missing{
    "missing", Status::Info, QT_TRANSLATE_NOOP("Check", "There is no reporting record for {mx}."),
    QT_TRANSLATE_NOOP("Check", "For DANE the MX host is the policy domain; some senders look there."),
    QT_TRANSLATE_NOOP("Check", "Publish the same record at _smtp._tls.{mx}.")};
constexpr const Outcome *outcomes[] = {&ok, &missing};
constexpr const char *needs[] = {"dane.tlsa-dnssec"};
constexpr const char *references[] = {"RFC 8460 1.1", "RFC 8460 3"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    if (daneStateOf(*scene.evidence, subject.mx).kind != DaneState::Kind::Valid)
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "TLSA records have no effect without DNSSEC"))};
    if (!subject.mx.isUnder(scene.domain()))
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "the mail server is not of this domain"))};
    const Fact<DnsAnswer> &fact = scene.evidence->answer(subject.mx.child("_smtp._tls"), RecordType::TXT);
    if (!fact.value())
        return withoutValue(scene, fact);
    const QList<TxtData> texts = fact.value()->texts();
    const bool there = std::any_of(texts.begin(), texts.end(),
                                   [](const TxtData &txt) { return isTlsRptRecord(txt.joined()); });
    return {Opinion(there ? ok : missing, {{u"mx"_s, subject.mx.toString()}})};
}
} // namespace mxHost

constexpr Check checks[] = {
    {"tlsrpt.mailto-route", QT_TRANSLATE_NOOP("Check", "Mail server for the report mailbox"), Scope::Domain,
     schemeNeeds, mailtoRoute::references, mailtoRoute::outcomes, TlsRpt::ofRecord<mailtoRoute::judge>},
    {"tlsrpt.https-endpoint", QT_TRANSLATE_NOOP("Check", "Report URL answers"), Scope::Domain, schemeNeeds,
     httpsEndpoint::references, httpsEndpoint::outcomes, TlsRpt::ofRecord<httpsEndpoint::judge>},
    {"tlsrpt.mx-host", QT_TRANSLATE_NOOP("Check", "Reporting for DANE"), Scope::Mx, mxHost::needs,
     mxHost::references, mxHost::outcomes, mxHost::judge},
};

} // namespace

std::span<const Check> tlsRptRouteChecks()
{
    return checks;
}

} // namespace Postseal
