#include "outcomes/cases.h"

namespace Outcomes {
namespace {

/// What the first mail server answers, changed.
Change shown(const std::function<void(SmtpAnswer &)> &change)
{
    return [change](Builder &b) {
        SmtpAnswer made = Builder::mailServer("mx1.example.org");
        change(made);
        b.evidence.smtp[firstMx] = made;
    };
}

Change stopped(MailStage stage, Kind kind, const std::function<void(SmtpAnswer &)> &more = {})
{
    return shown([=](SmtpAnswer &made) {
        made.stage = stage;
        made.trouble = {kind, {}, 10000};
        made.tls.reset();
        made.ehloAfterTls.reset();
        made.withoutName.reset();
        made.otherName.reset();
        made.older.reset();
        if (more)
            more(made);
    });
}

Change certificate(const std::function<void(Order &)> &change)
{
    return shown([change](SmtpAnswer &made) {
        Order order = leafOrder("mx1.example.org");
        change(order);
        made.tls->chain = chainFor(order);
    });
}

/// The only mail server does not answer.
void onlyServerIsDown(Builder &b)
{
    b.mx({{10, firstMx.host}});
    SmtpAnswer refused;
    refused.trouble = {Kind::Refused, {}, 0};
    b.evidence.smtp = {{firstMx, refused}};
}

void onlyServerStalls(Builder &b)
{
    b.mx({{10, firstMx.host}});
    SmtpAnswer mute;
    mute.stage = MailStage::Greeting;
    mute.trouble = {Kind::Timeout, {}, 30000};
    b.evidence.smtp = {{firstMx, mute}};
}

Change tlsa(const TlsaData &record, bool authentic = true)
{
    return [=](Builder &b) { b.tlsa(firstMx.host, {record}, authentic); };
}

void tlsaIsBogus(Builder &b)
{
    const DnsQuestion question{tlsaName(firstMx.host), RecordType::TLSA};
    b.tlsa(firstMx.host, {{3, 1, 1, QByteArray(32, 'x')}});
    b.evidence.unchecked[question] = b.evidence.dns.value(question);
    b.servfail(question.name, question.type);
}

/// A record that fits the certificate of the first server.
void tlsaFits(Builder &b)
{
    const QByteArray leaf = b.evidence.smtp[firstMx].value()->tls->chain.first();
    b.tlsa(firstMx.host, {{3, 0, 0, leaf}});
}

QList<Case> sessionCases()
{
    return {
        domain("smtp.reachable/down", onlyServerIsDown),
        domain("smtp.reachable/stalls", onlyServerStalls),
        domain("smtp.reachable/line-ends", shown([](SmtpAnswer &made) { made.oddLineEnds = true; })),
        domain("smtp.reachable/rejects", stopped(MailStage::Greeting, Kind::None,
                                                 [](SmtpAnswer &made) {
                                                     made.greeting = SmtpReply{554, {"go away"}};
                                                     made.ehlo.reset();
                                                 })),
        domain("smtp.reachable/too-much", stopped(MailStage::Greeting, Kind::TooMuch,
                                                  [](SmtpAnswer &made) {
                                                      made.greeting.reset();
                                                      made.ehlo.reset();
                                                  })),
        domain("smtp.starttls/missing", stopped(MailStage::Ehlo, Kind::None)),
        domain("smtp.starttls/wrong-reply", stopped(MailStage::Ehlo, Kind::None,
                                                    [](SmtpAnswer &made) {
                                                        made.ehlo = SmtpReply{354, {"go on"}};
                                                    })),
        domain("smtp.starttls/refused", stopped(MailStage::StartTls, Kind::None,
                                                [](SmtpAnswer &made) {
                                                    made.startTls = SmtpReply{454, {"not now"}};
                                                })),
        domain("smtp.starttls/injected", shown([](SmtpAnswer &made) { made.injected = "250 hello"; })),
        domain("smtp.handshake/failed", stopped(MailStage::Handshake, Kind::Alert)),
        domain("smtp.handshake/inside", stopped(MailStage::EhloAfterTls, Kind::Closed)),
        domain("smtp.handshake/early",
               stopped(MailStage::Handshake, Kind::NotTls, [](SmtpAnswer &made) { made.tooEarly = true; })),
        domain("smtp.tls-version/old", stopped(MailStage::Handshake, Kind::Alert,
                                               [](SmtpAnswer &made) { made.legacyProtocol = "TLSv1"; })),
        domain("smtp.tls-version/legacy", shown([](SmtpAnswer &made) {
                   made.older = TlsTrial{true, {}, "TLSv1.1", {}};
               })),
        domain("smtp.sni/required", shown([](SmtpAnswer &made) {
                   made.withoutName = TlsTrial{false, {Kind::Alert, {}, 0}, {}, {}};
               })),
        domain("smtp.sni/differs", shown([](SmtpAnswer &made) {
                   made.withoutName->leaf = chainFor(leafOrder("other.example.net")).first();
               })),
        domain("smtp.addresses/differ",
               [](Builder &b) {
                   b.addresses(firstMx.host, {firstMx.address, ip("9.1.1.9")});
                   SmtpAnswer refused;
                   refused.trouble = {Kind::Refused, {}, 0};
                   b.evidence.smtp[{firstMx.host, ip("9.1.1.9")}] = refused;
               }),
    };
}

QList<Case> certificateCases()
{
    return {
        domain("smtp.certificate.name/mismatch",
               certificate([](Order &order) { order.names = {"DNS:mail.example.net"}; })),
        domain("smtp.certificate.name/domain-only",
               certificate([](Order &order) { order.names = {"DNS:example.org"}; })),
        domain("smtp.certificate.trust/self-signed",
               shown([](SmtpAnswer &made) { made.tls->chain = {issue(leafOrder("mx1.example.org")).der}; })),
        domain("smtp.certificate.trust/unknown-ca", shown([](SmtpAnswer &made) {
                   const Issued stranger = issue(authorityOrder("Stranger"));
                   made.tls->chain = {issue(leafOrder("mx1.example.org"), &stranger).der, stranger.der};
               })),
        domain("smtp.certificate.trust/incomplete",
               shown([](SmtpAnswer &made) { made.tls->chain.removeLast(); })),
        domain("smtp.certificate.trust/weak", certificate([](Order &order) { order.rsaBits = 1024; })),
        domain("smtp.certificate.trust/long", shown([](SmtpAnswer &made) { made.tls->sent = 40; })),
        domain("smtp.certificate.trust/large-key", certificate([](Order &order) { order.rsaBits = 16384; })),
        domain("smtp.certificate.validity/expired",
               certificate([](Order &order) { order.notAfter = now().addDays(-1); })),
        domain("smtp.certificate.validity/future",
               certificate([](Order &order) { order.notBefore = now().addDays(1); })),
        domain("smtp.certificate.expiring/soon",
               certificate([](Order &order) { order.notAfter = now().addDays(3); })),
    };
}

} // namespace

QList<Case> mailCases()
{
    return sessionCases() + certificateCases() +
           QList<Case>{
               domain("dane.tlsa-dnssec/ok", tlsaFits),
               domain("dane.tlsa-dnssec/unsigned", tlsa({3, 1, 1, QByteArray(32, 'x')}, false)),
               domain("dane.tlsa-dnssec/bogus", tlsaIsBogus),
               domain("dane.tlsa-match/ok", tlsaFits),
               domain("dane.tlsa-match/mismatch", tlsa({3, 1, 1, QByteArray(32, 'x')})),
               domain("dane.tlsa-match/usage", tlsa({1, 1, 1, QByteArray(32, 'x')})),
               domain("dane.with-sts/ok",
                      [](Builder &b) {
                          tlsaFits(b);
                          b.records(b.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
                      }),
               domain("dane.with-sts/both", tlsaFits),
           };
}

} // namespace Outcomes
