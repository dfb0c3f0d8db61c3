#pragma once

#include "evidence/evidence.h"
#include "evidence/furtherlooks.h"

#include "support/testauthority.h"

/// Evidence of a domain, made by hand: everything in order, for a test to break one thing.
namespace EvidenceBuilder {
using namespace Postseal;

inline DomainName name(const QByteArray &text)
{
    return text == "." ? DomainName::root() : DomainName::fromAscii(text).value_or(DomainName());
}

inline IpAddress ip(const char *text)
{
    return IpAddress::fromText(QString::fromLatin1(text)).value_or(IpAddress());
}

inline DnsAnswer answer(const DnsQuestion &question, const QList<DnsRecord> &records,
                        Rcode rcode = Rcode::NoError)
{
    DnsMessage message;
    message.response = message.authentic = true;
    message.rcode = rcode;
    message.question = question;
    message.answers = records;
    DnsAnswer made = interpret(question, message);
    made.resolver = "9.9.9.9";
    return made;
}

/// Puts a hand-made domain together. Every part may be replaced afterwards.
class Builder {
public:
    Evidence evidence;

    explicit Builder(const QByteArray &domain = "example.org")
    {
        evidence.input = readMailDomain(QString::fromLatin1(domain));
        evidence.observedAt = TestAuthority::now();
        evidence.elapsedMs = 100;
        evidence.finished = true;
        evidence.serversWanted = false; // a test that is about the name servers sets them up by itself
        evidence.anchors = {TestAuthority::Authority::instance().root.der};
        evidence.randomLabel = "r4nd0m";
        evidence.control = answer(
            {DomainName::root(), RecordType::SOA},
            {{DomainName::root(), RecordType::SOA, 86400, SoaData{name("a.root-servers.net"), 1, 86400}}});
    }

    void records(const DomainName &owner, RecordType type, const QList<DnsRecord> &list,
                 Rcode rcode = Rcode::NoError)
    {
        evidence.dns[{owner, type}] = answer({owner, type}, list, rcode);
    }
    void fail(const DomainName &owner, RecordType type, Failure::Kind kind = Failure::Kind::Timeout)
    {
        evidence.dns[{owner, type}] = Failure{kind, {}};
    }
    void servfail(const DomainName &owner, RecordType type) { records(owner, type, {}, Rcode::ServFail); }
    void addresses(const DomainName &owner, const QList<IpAddress> &list)
    {
        QList<DnsRecord> v4, v6;
        for (const IpAddress &address : list) {
            const bool isV4 = address.family() == IpAddress::Family::V4;
            (isV4 ? v4 : v6).append({owner, isV4 ? RecordType::A : RecordType::AAAA, 3600, address});
        }
        records(owner, RecordType::A, v4);
        records(owner, RecordType::AAAA, v6);
    }
    void text(const DomainName &owner, const QList<QByteArray> &texts)
    {
        QList<DnsRecord> list;
        for (const QByteArray &one : texts)
            list.append({owner, RecordType::TXT, 3600, TxtData{{one}}});
        records(owner, RecordType::TXT, list);
    }
    void mx(const QList<MxData> &hosts)
    {
        QList<DnsRecord> list;
        for (const MxData &host : hosts)
            list.append({evidence.domain(), RecordType::MX, 3600, host});
        records(evidence.domain(), RecordType::MX, list);
    }
    static QByteArray policyText(const QByteArray &mode)
    {
        return "version: STSv1\r\nmode: " + mode +
               "\r\nmx: mx1.example.org\r\nmx: mx2.example.org\r\nmax_age: 2592000\r\n";
    }
    static TlsSession session(const QList<QByteArray> &chain)
    {
        return {"TLSv1.3", "TLS_AES_256_GCM_SHA384", chain};
    }
    [[nodiscard]] PolicyAnswer served(const QByteArray &body) const
    {
        PolicyAnswer made;
        made.stage = PolicyAnswer::Stage::Done;
        made.tls = session(TestAuthority::chainFor(TestAuthority::leafOrder(evidence.policyHost().ascii())));
        made.status = 200;
        made.contentType = "text/plain";
        made.malformedHeaders.emplace();
        made.body = body;
        made.elapsedMs = 80;
        return made;
    }
    static SmtpAnswer mailServer(const QByteArray &host)
    {
        SmtpAnswer made;
        made.stage = SmtpAnswer::Stage::Done;
        made.greeting = SmtpReply{220, {host + " ESMTP"}};
        made.ehlo = SmtpReply{250, {host, "STARTTLS", "8BITMIME"}};
        made.startTls = SmtpReply{220, {"go ahead"}};
        made.older = TlsTrial{false, {Trouble::Kind::Alert, {}, 0}, {}, {}};
        made.tls = session(TestAuthority::chainFor(TestAuthority::leafOrder(host)));
        made.ehloAfterTls = SmtpReply{250, {host, "8BITMIME"}};
        made.withoutName = made.otherName = TlsTrial{true, {}, "TLSv1.3", made.tls->chain.first()};
        made.elapsedMs = 50;
        return made;
    }
    /// Nothing of MTA-STS and TLS-RPT: mail works.
    void mailOnly()
    {
        const DomainName domain = evidence.domain();
        mx({{10, domain.child("mx1")}, {20, domain.child("mx2")}});
        addresses(domain, {});
        records(domain, RecordType::DS, {});
        records(wildcardTxtName(evidence), RecordType::TXT, {}, Rcode::NxDomain);
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            records(wildcardHostName(evidence), type, {}, Rcode::NxDomain);
        for (const char *host : {"mx1", "mx2"})
            records(tlsaName(domain.child(host)), RecordType::TLSA, {}, Rcode::NxDomain);
        addresses(domain.child("mx1"), {ip("9.1.1.1")});
        addresses(domain.child("mx2"), {ip("9.1.1.2")});
        for (const auto &[host, address] : {std::pair("mx1", "9.1.1.1"), std::pair("mx2", "9.1.1.2")})
            evidence.smtp[{domain.child(host), ip(address)}] = mailServer(domain.child(host).ascii());
        records(evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
        records(evidence.tlsRptName(), RecordType::TXT, {}, Rcode::NxDomain);
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            records(evidence.policyHost(), type, {}, Rcode::NxDomain);
    }
    /// Everything, in this mode, from one address of the policy host.
    void everything(const QByteArray &mode)
    {
        mailOnly();
        text(evidence.stsTxtName(), {"v=STSv1; id=20260601000000;"});
        text(evidence.tlsRptName(), {"v=TLSRPTv1; rua=mailto:tls@example.org"});
        addresses(evidence.policyHost(), {ip("9.2.2.1")});
        evidence.policy[ip("9.2.2.1")] = served(policyText(mode));
        servedFurther(served(policyText(mode)));
    }
    /// Every further request for the policy brings this.
    void servedFurther(const PolicyAnswer &answer)
    {
        QList<WebQuestion> questions = clientQuestions(evidence, ip("9.2.2.1"));
        questions.append(cacheQuestion(evidence, ip("9.2.2.1")));
        for (const WebQuestion &question : std::as_const(questions))
            evidence.web[question] = answer;
    }
    /// Other clients see what the address of the policy shows now.
    void serveAlike()
    {
        const Fact<PolicyAnswer> shown = evidence.policy.value(ip("9.2.2.1"));
        for (Fact<PolicyAnswer> &fact : evidence.web)
            fact = shown;
    }
    void tlsa(const DomainName &host, const QList<TlsaData> &list, bool authentic = true)
    {
        QList<DnsRecord> made;
        for (const TlsaData &one : list)
            made.append({tlsaName(host), RecordType::TLSA, 3600, one});
        DnsAnswer answered = answer({tlsaName(host), RecordType::TLSA}, made);
        answered.message.authentic = authentic;
        evidence.dns[{tlsaName(host), RecordType::TLSA}] = answered;
    }
};

/// A domain whose policy is enforced and met.
inline Builder good()
{
    Builder builder;
    builder.everything("enforce");
    return builder;
}
} // namespace EvidenceBuilder
