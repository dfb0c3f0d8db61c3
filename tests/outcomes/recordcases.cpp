#include "outcomes/cases.h"

#include "support/nameservers.h"

namespace Outcomes {
namespace {

Case txt(const char *outcome, const QList<QByteArray> &texts)
{
    return text(outcome, LintKind::StsTxt, texts);
}

Case rpt(const char *outcome, const QList<QByteArray> &texts)
{
    return text(outcome, LintKind::TlsRptTxt, texts);
}

/// An answer with this record; no text is a server that does not answer.
DnsAnswer textAnswer(const DomainName &owner, const QByteArray &text, quint32 ttl)
{
    DnsAnswer made = answer({owner, RecordType::TXT}, {{owner, RecordType::TXT, ttl, TxtData{{text}}}});
    if (text.isEmpty()) {
        made = DnsAnswer();
        made.outcome = DnsAnswer::Outcome::Silent;
    }
    return made;
}

/// What the name servers ns1 and ns2 say by themselves.
void servers(Builder &b, const DomainName &owner, const QByteArray &first, const QByteArray &second,
             quint32 ttl = 300)
{
    const DnsQuestion question{owner, RecordType::TXT};
    b.evidence.serversWanted = true;
    b.evidence.servers[{name("ns1.example.org"), ip("9.3.3.1"), question}] = textAnswer(owner, first, ttl);
    b.evidence.servers[{name("ns2.example.org"), ip("9.3.3.2"), question}] = textAnswer(owner, second, ttl);
}

Change stsServers(const QByteArray &first, const QByteArray &second, quint32 ttl = 300)
{
    return [=](Builder &b) { servers(b, b.evidence.stsTxtName(), first, second, ttl); };
}

Change rptServers(const QByteArray &first, const QByteArray &second)
{
    return [=](Builder &b) { servers(b, b.evidence.tlsRptName(), first, second); };
}

/// There is a third name server in the list of the zone, which does not exist.
Change thirdServerGone(const Change &change)
{
    return [=](Builder &b) {
        change(b);
        for (const char *server : {"ns1.example.org", "ns2.example.org", "ns3.example.org"})
            addNameServer(&b, server);
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            b.records(name("ns3.example.org"), type, {}, Rcode::NxDomain);
    };
}

/// The record is at a wrong name and not at the right one.
Change misplaced(DomainName (Evidence::*right)() const, QList<DomainName> (*wrong)(const DomainName &),
                 const QByteArray &text)
{
    return [=](Builder &b) {
        b.records((b.evidence.*right)(), RecordType::TXT, {}, Rcode::NxDomain);
        for (const DomainName &each : wrong(b.evidence.domain()))
            b.records(each, RecordType::TXT, {}, Rcode::NxDomain);
        b.text(wrong(b.evidence.domain()).first(), {text});
    };
}

void aliasOfNothing(Builder &b)
{
    const DomainName owner = b.evidence.stsTxtName();
    b.records(owner, RecordType::TXT, {{owner, RecordType::CNAME, 300, name("gone.example.net")}},
              Rcode::NxDomain);
}

QList<Case> stsCases()
{
    const QByteArray good = "v=STSv1; id=20260601000000;";
    return {
        domain("sts-txt.lookup/error",
               [](Builder &b) { b.servfail(b.evidence.stsTxtName(), RecordType::TXT); }),
        txt("sts-txt.present/missing", {}),
        domain("sts-txt.present/dangling", aliasOfNothing),
        txt("sts-txt.present/other-text", {"some-site-verification=1"}),
        domain("sts-txt.location/misplaced", misplaced(&Evidence::stsTxtName, wrongStsTxtNames, good)),
        txt("sts-txt.single/multiple", {"v=STSv1; id=1", "v=STSv1; id=2"}),
        txt("sts-txt.single/noise", {"v=STSv1; id=1", "v=spf1 -all"}),
        txt("sts-txt.version/wrong", {"V=STSV1; id=1"}),
        txt("sts-txt.version/space", {"v=STSv1 ; id=1"}),
        txt("sts-txt.syntax/bad", {"v=STSv1; id = 1"}),
        txt("sts-txt.syntax/cosmetic", {"v=STSv1; id=1;;"}),
        txt("sts-txt.id/missing", {"v=STSv1; foo=1"}),
        txt("sts-txt.id/bad", {"v=STSv1; id=2026-01-01"}),
        txt("sts-txt.extra-fields/repeated", {"v=STSv1; id=1; id=2"}),
        txt("sts-txt.extra-fields/unknown", {"v=STSv1; id=1; foo=bar"}),
        domain("sts-txt.ttl/ok", stsServers(good, good)),
        domain("sts-txt.consistent/ok", stsServers(good, good)),
        domain("sts-txt.ttl/long", stsServers(good, good, 86401)),
        domain("sts-txt.consistent/differ", stsServers(good, "v=STSv1; id=1")),
        domain("sts-txt.consistent/silent", stsServers(good, {})),
        domain("sts-txt.consistent/no-address", thirdServerGone(stsServers(good, good))),
        domain("sts-txt.consistent/cached", stsServers("v=STSv1; id=2", "v=STSv1; id=2")),
    };
}

} // namespace

QList<Case> recordCases()
{
    return stsCases();
}

QList<Case> reportRecordCases()
{
    const QByteArray good = "v=TLSRPTv1; rua=mailto:tls@example.org";
    const QByteArray other = "v=TLSRPTv1; rua=mailto:new@example.org";
    const auto answering = [](const std::function<void(PolicyAnswer &)> &change, bool post = false) {
        return [=](Builder &b) {
            b.text(b.evidence.tlsRptName(), {"v=TLSRPTv1; rua=https://reports.example.net/v1"});
            b.addresses(name("reports.example.net"), {ip("9.4.4.1")});
            PolicyAnswer made = b.served({});
            made.tls->chain = chainFor(leafOrder("reports.example.net"));
            change(made);
            b.evidence.web[{name("reports.example.net"), ip("9.4.4.1"), 443, post ? "POST" : "HEAD", "/v1",
                            ownUserAgent}] = made;
        };
    };
    return {
        domain("tlsrpt.present/missing",
               [](Builder &b) { b.records(b.evidence.tlsRptName(), RecordType::TXT, {}); }),
        domain("tlsrpt.present/error",
               [](Builder &b) { b.servfail(b.evidence.tlsRptName(), RecordType::TXT); }),
        domain("tlsrpt.location/misplaced", misplaced(&Evidence::tlsRptName, wrongTlsRptNames, good)),
        rpt("tlsrpt.single/multiple", {good, other}),
        rpt("tlsrpt.single/noise", {good, "v=spf1 -all"}),
        rpt("tlsrpt.version/wrong", {"v=TLSRPTv1 rua=mailto:tls@example.org"}),
        rpt("tlsrpt.version/space", {"v=TLSRPTv1 ; rua=mailto:tls@example.org"}),
        rpt("tlsrpt.syntax/bad", {"v=TLSRPTv1; rua = mailto:tls@example.org"}),
        rpt("tlsrpt.syntax/cosmetic", {good + ";;"}),
        rpt("tlsrpt.syntax/unknown", {good + "; foo=bar"}),
        rpt("tlsrpt.syntax/repeated", {good + "; rua=mailto:new@example.org"}),
        rpt("tlsrpt.rua/missing", {"v=TLSRPTv1; foo=1"}),
        rpt("tlsrpt.rua/no-scheme", {"v=TLSRPTv1; rua=tls@example.org"}),
        rpt("tlsrpt.rua/character", {"v=TLSRPTv1; rua=mailto:tls@example.org!10m"}),
        rpt("tlsrpt.rua/split-url", {"v=TLSRPTv1; rua=https://r.example.org/?a=1;b=2"}),
        rpt("tlsrpt.rua-scheme/none-usable", {"v=TLSRPTv1; rua=http://r.example.org/"}),
        rpt("tlsrpt.rua-scheme/some", {"v=TLSRPTv1; rua=mailto:tls@example.org,http://r.example.org/"}),
        rpt("tlsrpt.rua-order/later", {"v=TLSRPTv1; foo=bar; rua=mailto:tls@example.org"}),
        rpt("tlsrpt.mailto-same-domain/ok", {"v=TLSRPTv1; rua=mailto:tls@example.net"}),
        rpt("tlsrpt.mailto-same-domain/same", {good}),
        domain("tlsrpt.consistent/ok", rptServers(good, good)),
        domain("tlsrpt.consistent/differ", rptServers(good, other)),
        domain("tlsrpt.consistent/silent", rptServers(good, {})),
        domain("tlsrpt.consistent/no-address", thirdServerGone(rptServers(good, good))),
        domain("tlsrpt.consistent/cached", rptServers(other, other)),
        domain("tlsrpt.mailto-route/no-mx",
               [](Builder &b) {
                   b.text(b.evidence.tlsRptName(), {"v=TLSRPTv1; rua=mailto:tls@reports.example.net"});
                   b.records(name("reports.example.net"), RecordType::MX, {});
                   b.addresses(name("reports.example.net"), {});
               }),
        domain("tlsrpt.mailto-route/external",
               [](Builder &b) {
                   const DomainName host = name("reports.example.net");
                   b.text(b.evidence.tlsRptName(), {"v=TLSRPTv1; rua=mailto:tls@reports.example.net"});
                   b.records(host, RecordType::MX, {{host, RecordType::MX, 300, MxData{10, host}}});
               }),
        domain("tlsrpt.https-endpoint/ok", answering([](PolicyAnswer &) {})),
        domain("tlsrpt.https-endpoint/down", answering([](PolicyAnswer &made) {
                   made.stage = Stage::Connect;
                   made.trouble = {Kind::Refused, {}, 0};
                   made.tls.reset();
                   made.status = 0;
               })),
        domain("tlsrpt.https-endpoint/certificate",
               answering([](PolicyAnswer &made) { made.tls->chain = chainFor(leafOrder("else.test")); })),
        domain("tlsrpt.https-endpoint/post", answering([](PolicyAnswer &made) { made.status = 415; }, true)),
        domain("tlsrpt.mx-host/ok",
               [](Builder &b) {
                   b.tlsa(firstMx.host, {{3, 1, 1, QByteArray(32, 'x')}});
                   b.text(firstMx.host.child("_smtp._tls"), {"v=TLSRPTv1; rua=mailto:tls@example.org"});
               }),
        domain("tlsrpt.mx-host/missing",
               [](Builder &b) {
                   b.tlsa(firstMx.host, {{3, 1, 1, QByteArray(32, 'x')}});
                   b.text(firstMx.host.child("_smtp._tls"), {});
               }),
    };
}

} // namespace Outcomes
