#include "outcomes/cases.h"
#include "support/teststaple.h"

namespace Outcomes {
namespace {

/// What the one address of the policy host answers, changed.
Change shown(const std::function<void(PolicyAnswer &)> &change)
{
    return [change](Builder &b) {
        PolicyAnswer made = *b.evidence.policy[policyAddress].value();
        change(made);
        b.evidence.policy[policyAddress] = made;
        b.serveAlike();
    };
}

Change stopped(Stage stage, Kind kind, const std::function<void(PolicyAnswer &)> &more = {})
{
    return shown([=](PolicyAnswer &made) {
        made = PolicyAnswer();
        made.stage = stage;
        made.trouble = {kind, {}, 10000};
        if (stage > Stage::Handshake)
            made.tls = Builder::session(chainFor(leafOrder("mta-sts.example.org")));
        if (more)
            more(made);
    });
}

Change certificate(const std::function<void(Order &)> &change)
{
    return shown([change](PolicyAnswer &made) {
        Order order = leafOrder("mta-sts.example.org");
        change(order);
        made.tls->chain = chainFor(order);
    });
}

Change status(int code, const std::function<void(PolicyAnswer &)> &more = {})
{
    return shown([=](PolicyAnswer &made) {
        made.status = code;
        made.body = {};
        if (more)
            more(made);
    });
}

Change header(QByteArray PolicyAnswer::*field, const QByteArray &value)
{
    return shown([=](PolicyAnswer &made) { made.*field = value; });
}

Change contentType(const std::optional<QByteArray> &value)
{
    return shown([=](PolicyAnswer &made) { made.contentType = value; });
}

void revoked(Builder &b)
{
    PolicyAnswer made = *b.evidence.policy[policyAddress].value();
    const Issued &issuer = Authority::instance().intermediate;
    made.ocsp = TestStaple::respond(made.tls->chain.first(), issuer, V_OCSP_CERTSTATUS_REVOKED, issuer);
    b.evidence.policy[policyAddress] = made;
}

/// A second address, which answers like the first but for a change.
Change second(const std::function<void(PolicyAnswer &)> &change)
{
    return [change](Builder &b) {
        b.addresses(b.evidence.policyHost(), {policyAddress, secondAddress});
        PolicyAnswer made = b.served(Builder::policyText("enforce"));
        change(made);
        b.evidence.policy[secondAddress] = made;
    };
}

void aliasOfNothing(Builder &b)
{
    const DomainName host = b.evidence.policyHost();
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        b.records(host, type, {{host, RecordType::CNAME, 300, name("gone.example.net")}}, Rcode::NxDomain);
    b.evidence.policy.clear();
}

/// Two name servers, asked for the policy host; the second one knows it or not.
Change hostServers(bool secondKnows)
{
    return [=](Builder &b) {
        const DomainName host = b.evidence.policyHost();
        const DnsQuestion question{host, RecordType::A};
        const DnsAnswer known = answer(question, {{host, RecordType::A, 300, policyAddress}});
        DnsAnswer none = answer(question, {}, Rcode::NxDomain);
        none.message.authoritative = true;
        b.evidence.serversWanted = true;
        b.evidence.servers[{name("ns1.example.org"), ip("9.3.3.1"), question}] = known;
        b.evidence.servers[{name("ns2.example.org"), ip("9.3.3.2"), question}] = secondKnows ? known : none;
    };
}

void fileElsewhere(Builder &b)
{
    status(404)(b);
    const QList<WebQuestion> places = locationQuestions(b.evidence, policyAddress);
    for (const WebQuestion &question : places)
        b.evidence.web[question] = *b.evidence.policy[policyAddress].value();
    b.evidence.web[places.first()] = b.served(Builder::policyText("enforce"));
}

void onlyBrowsers(Builder &b)
{
    PolicyAnswer denied = b.served("<html>Just a moment...</html>");
    denied.status = 403;
    b.evidence.policy[policyAddress] = denied;
    for (auto it = b.evidence.web.begin(); it != b.evidence.web.end(); ++it) {
        if (!asksAsBrowser(it.key()))
            *it = denied;
    }
}

QList<Case> addressCases()
{
    return {
        domain("policy-host.lookup/error",
               [](Builder &b) {
                   for (const RecordType type : {RecordType::A, RecordType::AAAA})
                       b.servfail(b.evidence.policyHost(), type);
                   b.evidence.policy.clear();
               }),
        domain("policy-host.address/missing",
               [](Builder &b) {
                   b.addresses(b.evidence.policyHost(), {});
                   b.evidence.policy.clear();
               }),
        domain("policy-host.address/dangling", aliasOfNothing),
        domain("policy-host.address/ipv6-only",
               [](Builder &b) { b.addresses(b.evidence.policyHost(), {ip("2620:fe::1")}); }),
        domain("policy-host.public-address/private",
               [](Builder &b) { b.addresses(b.evidence.policyHost(), {ip("192.168.1.1")}); }),
        domain("policy-host.consistent/ok", hostServers(true)),
        domain("policy-host.consistent/missing", hostServers(false)),
    };
}

QList<Case> tlsCases()
{
    return {
        domain("policy-https.connect/timeout", stopped(Stage::Connect, Kind::Timeout)),
        domain("policy-https.connect/refused", stopped(Stage::Connect, Kind::Refused)),
        domain("policy-https.connect/http-only",
               stopped(Stage::Connect, Kind::Refused, [](PolicyAnswer &made) { made.plainHttp = true; })),
        domain("policy-https.handshake/not-tls", stopped(Stage::Handshake, Kind::NotTls)),
        domain("policy-https.handshake/alert", stopped(Stage::Handshake, Kind::Alert)),
        domain("policy-https.handshake/client-cert", stopped(Stage::Handshake, Kind::ClientCertificate)),
        domain("policy-https.handshake/timeout", stopped(Stage::Handshake, Kind::Timeout)),
        domain("policy-https.tls-version/old",
               stopped(Stage::Handshake, Kind::Alert,
                       [](PolicyAnswer &made) { made.legacyProtocol = "TLSv1.1"; })),
        domain("policy-https.certificate.name/mismatch", certificate([](Order &order) {
                   order.commonName = "www.example.org", order.names = {"DNS:www.example.org"};
               })),
        domain("policy-https.certificate.name/cn-only", certificate([](Order &order) { order.names = {}; })),
        domain("policy-https.certificate.trust/self-signed", shown([](PolicyAnswer &made) {
                   made.tls->chain = {issue(leafOrder("mta-sts.example.org")).der};
               })),
        domain("policy-https.certificate.trust/unknown-ca", shown([](PolicyAnswer &made) {
                   const Issued stranger = issue(authorityOrder("Stranger"));
                   made.tls->chain = {issue(leafOrder("mta-sts.example.org"), &stranger).der, stranger.der};
               })),
        domain("policy-https.certificate.trust/incomplete",
               shown([](PolicyAnswer &made) { made.tls->chain.removeLast(); })),
        domain("policy-https.certificate.trust/weak",
               certificate([](Order &order) { order.rsaBits = 1024; })),
        domain("policy-https.certificate.trust/revoked", revoked),
        domain("policy-https.certificate.trust/long", shown([](PolicyAnswer &made) { made.tls->sent = 40; })),
        domain("policy-https.certificate.trust/large-key",
               certificate([](Order &order) { order.rsaBits = 16384; })),
        domain("policy-https.certificate.validity/expired",
               certificate([](Order &order) { order.notAfter = now().addDays(-1); })),
        domain("policy-https.certificate.validity/future",
               certificate([](Order &order) { order.notBefore = now().addDays(1); })),
        domain("policy-https.certificate.expiring/soon",
               certificate([](Order &order) { order.notAfter = now().addDays(3); })),
        domain("policy-https.addresses/dead", second([](PolicyAnswer &made) {
                   made = PolicyAnswer();
                   made.trouble = {Kind::Refused, {}, 0};
               })),
        domain("policy-https.addresses/no-tls", second([](PolicyAnswer &made) {
                   made = PolicyAnswer();
                   made.stage = PolicyAnswer::Stage::Handshake;
                   made.trouble = {Kind::Alert, {}, 0};
               })),
        domain("policy-https.addresses/differ",
               second([](PolicyAnswer &made) { made.body = Builder::policyText("testing"); })),
    };
}

QList<Case> answerCases()
{
    return {
        domain("env.clock/ok", shown([](PolicyAnswer &made) {
                   made.receivedAt = now();
                   made.date = "Mon, 15 Jun 2026 12:01:00 GMT";
               })),
        domain("env.clock/off", shown([](PolicyAnswer &made) {
                   made.receivedAt = now();
                   made.date = "Mon, 15 Jun 2026 13:00:00 GMT";
               })),
        domain("policy-http.status/not-found", status(404)),
        domain("policy-http.status/denied", status(403)),
        domain("policy-http.status/server-error", status(500)),
        domain("policy-http.status/other", status(204)),
        domain("policy-http.status/broken", stopped(Stage::Response, Kind::Closed)),
        domain("policy-http.redirect/redirect",
               status(301, [](PolicyAnswer &made) { made.location = "https://www.example.org/"; })),
        domain("policy-http.content-type/html", contentType("text/html")),
        domain("policy-http.content-type/other", contentType("application/octet-stream")),
        domain("policy-http.content-type/missing", contentType(std::nullopt)),
        domain("policy-http.headers/malformed",
               shown([](PolicyAnswer &made) { made.malformedHeaders = {{"Content-Type : text/plain"}}; })),
        domain("policy-http.headers/contradictory",
               shown([](PolicyAnswer &made) { made.otherContentTypes = {"text/html"}; })),
        domain("policy-http.encoding/charset", contentType("text/plain; charset=utf-16")),
        domain("policy-http.encoding/unannounced", shown([](PolicyAnswer &made) {
                   made.body = QByteArray("\x1f\x8b\x08\x00", 4) + QByteArray(40, 'z');
               })),
        domain("policy-http.encoding/compressed", header(&PolicyAnswer::contentEncoding, "gzip")),
        domain("policy-http.size/large",
               shown([](PolicyAnswer &made) { made.body += QByteArray("x: y\r\n").repeated(2000); })),
        domain("policy-http.size/too-large", shown([](PolicyAnswer &made) {
                   made.stage = Stage::Body;
                   made.trouble = {Kind::TooMuch, {}, 0};
                   made.bodyCut = true;
                   made.body = QByteArray(65537, 'x');
               })),
        domain("policy-http.time/slow", shown([](PolicyAnswer &made) { made.elapsedMs = 4000; })),
        domain("policy-http.time/timeout",
               stopped(Stage::Body, Kind::Timeout, [](PolicyAnswer &made) { made.status = 200; })),
        domain("policy-http.location/misplaced", fileElsewhere),
        domain("policy-http.client-filter/filtered", onlyBrowsers),
        domain("policy-http.cache/stale", header(&PolicyAnswer::age, "7200")),
    };
}

} // namespace

QList<Case> hostCases()
{
    return addressCases() + tlsCases() + answerCases();
}

} // namespace Outcomes
