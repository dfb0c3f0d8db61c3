#include "outcomes/cases.h"

namespace Outcomes {
namespace {

Change input(const char *typed)
{
    return [typed](Builder &b) { b.evidence.input = readMailDomain(QString::fromUtf8(typed)); };
}

/// A host of a list of MX records, with its address.
Change mxHosts(const QList<MxData> &hosts)
{
    return [hosts](Builder &b) { b.mx(hosts); };
}

void everyServerIsSilent(Builder &b)
{
    SmtpAnswer silent;
    silent.trouble = {Kind::Timeout, {}, 10000};
    for (Fact<SmtpAnswer> &fact : b.evidence.smtp)
        fact = silent;
}

void everyServerRefuses(Builder &b)
{
    SmtpAnswer refused;
    refused.trouble = {Kind::Refused, {}, 0};
    for (Fact<SmtpAnswer> &fact : b.evidence.smtp)
        fact = refused;
}

void resolverDoesNotAnswer(Builder &b)
{
    b.evidence.control = Failure{Failure::Kind::Timeout, {}};
    b.evidence.dns.clear();
    b.evidence.policy.clear();
    b.evidence.smtp.clear();
    b.evidence.web.clear();
}

void signaturesAreBad(Builder &b)
{
    const DnsQuestion question{b.evidence.domain(), RecordType::MX};
    b.evidence.unchecked[question] = b.evidence.dns.value(question);
    b.servfail(question.name, question.type);
}

void unsignedZone(Builder &b)
{
    DnsAnswer mx = *b.evidence.answer(b.evidence.domain(), RecordType::MX).value();
    mx.message.authentic = false;
    b.evidence.dns[{b.evidence.domain(), RecordType::MX}] = mx;
}

void resolverDoesNotValidate(Builder &b)
{
    DnsAnswer root = *b.evidence.control.value();
    root.message.authentic = false;
    b.evidence.control = root;
}

void takesMailByItself(Builder &b)
{
    const DomainName domain = b.evidence.domain();
    b.mx({});
    b.addresses(domain, {ip("9.1.1.1")});
    b.evidence.smtp[{domain, ip("9.1.1.1")}] = Builder::mailServer("example.org");
}

void sixtyMailServers(Builder &b)
{
    QList<MxData> hosts;
    for (int i = 0; i < 60; ++i)
        hosts.append({quint16(i), name("m" + QByteArray::number(i) + ".example.org")});
    b.mx(hosts);
}

void mailServerIsAnAlias(Builder &b)
{
    const DomainName host = firstMx.host, target = name("mail.provider.test");
    b.records(host, RecordType::A,
              {{host, RecordType::CNAME, 300, target}, {target, RecordType::A, 300, firstMx.address}});
}

void wildcard(Builder &b)
{
    b.text(wildcardTxtName(b.evidence), {"v=spf1 -all"});
    b.addresses(wildcardHostName(b.evidence), {policyAddress});
}

} // namespace

QList<Case> nameCases()
{
    return {
        domain("input.domain/invalid", input("not a domain")),
        domain("input.domain/converted", input("admin@example.org")),
        domain("env.dns/dead", resolverDoesNotAnswer),
        domain("env.dns/no-dnssec", resolverDoesNotValidate),
        domain("env.port25/blocked", everyServerIsSilent),
        domain("env.port25/refused", everyServerRefuses),
        domain("domain.exists/nxdomain",
               [](Builder &b) { b.records(b.evidence.domain(), RecordType::MX, {}, Rcode::NxDomain); }),
        domain("domain.exists/unreachable",
               [](Builder &b) { b.servfail(b.evidence.domain(), RecordType::MX); }),
        domain("domain.dnssec/bogus", signaturesAreBad),
        domain("domain.dnssec/unsigned", unsignedZone),
        domain("mx.present/implicit", takesMailByItself),
        domain("mx.present/none", [](Builder &b) { b.mx({}); }),
        domain("mx.present/many", sixtyMailServers),
        domain("mx.null/null", mxHosts({{0, DomainName::root()}})),
        domain("mx.null/mixed", mxHosts({{0, DomainName::root()}, {10, firstMx.host}})),
        domain("mx.name/ip", mxHosts({{10, name("9.1.1.1")}})),
        domain("mx.name/bad", mxHosts({{10, name("mail_1.example.org")}})),
        domain("mx.cname/alias", mailServerIsAnAlias),
        domain("mx.address/some", [](Builder &b) { b.addresses(firstMx.host, {}); }),
        domain("mx.address/none",
               [](Builder &b) {
                   b.mx({{10, firstMx.host}});
                   b.addresses(firstMx.host, {});
               }),
        domain("mx.address/error",
               [](Builder &b) {
                   b.mx({{10, firstMx.host}});
                   b.servfail(firstMx.host, RecordType::A);
                   b.servfail(firstMx.host, RecordType::AAAA);
               }),
        domain("mx.public-address/private",
               [](Builder &b) {
                   b.addresses(firstMx.host, {firstMx.address, ip("10.0.0.1")});
               }),
        domain("dns.wildcard/txt",
               [](Builder &b) {
                   wildcard(b);
                   b.text(b.evidence.stsTxtName(), {"v=spf1 -all"});
               }),
        domain("dns.wildcard/harmless", wildcard),
        domain("dns.wildcard/address", wildcard),
    };
}

} // namespace Outcomes
