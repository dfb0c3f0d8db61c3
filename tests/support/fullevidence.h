#pragma once

#include "base/safejson.h"
#include "evidence/evidencejson.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Evidence with a value in every member, and what it is made of.
namespace FullEvidence {
using namespace Postseal;
using namespace Qt::StringLiterals;

inline DomainName name(const char *text)
{
    return *DomainName::fromAscii(text);
}

inline IpAddress ip(const char *text)
{
    return *IpAddress::fromText(QString::fromLatin1(text));
}

inline DnsAnswer answerWithEverything()
{
    DnsMessage m;
    m.id = 65535;
    m.response = m.authentic = m.recursionDesired = true;
    m.question = {name("_mta-sts.example.org"), RecordType::TXT};
    m.answers = {{name("a.example.org"), RecordType::A, 4294967295U, ip("192.0.2.1")},
                 {name("a.example.org"), RecordType::AAAA, 1, ip("2001:db8::1")},
                 {name("odd\\.label.example.org"), RecordType::CNAME, 1, name("other.example")},
                 {m.question.name, RecordType::CNAME, 7, name("other.example")},
                 {name("example.org"), RecordType::MX, 60, MxData{0, DomainName::root()}},
                 {name("other.example"), RecordType::TXT, 60,
                  TxtData{{"v=STSv1; id=1;", QByteArray("\xff\x00\x1b", 3), ""}}},
                 {name("example.org"), RecordType::TLSA, 60, TlsaData{3, 1, 1, QByteArray("\x80\x81", 2)}},
                 {name("example.org"), RecordType(250), 60, RawData{QByteArray("\x00\x01", 2)}}};
    m.authority = {
        {name("example.org"), RecordType::SOA, 60, SoaData{name("ns.example.org"), 4000000000U, 300}}};
    m.extendedError = 6;
    m.extendedText = "bogus \xe2\x80\xae text";
    DnsAnswer answer = interpret(m.question, m);
    answer.resolver = "192.0.2.53";
    answer.elapsedMs = 12;
    return answer;
}

/// Bytes that say that the resolver failed, for a reason that this version does not know.
inline DnsAnswer failedAnswer()
{
    DnsAnswer answer = answerWithEverything();
    answer.message.rcode = Rcode(23);
    answer.resolver.clear();
    return interpret(answer.message.question, answer.message);
}

/// As much of each as one run keeps.
inline Evidence largeEvidence()
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("example.org"));
    e.observedAt = QDateTime::fromMSecsSinceEpoch(1795435200000, Qt::UTC);
    e.finished = true;
    ReportedPolicy report;
    report.submitter = QStringLiteral("A sender with a name of usual length, Inc.");
    report.reportId = QStringLiteral("2026-11-25T00:00:00Z_example.org@sender.example");
    report.start = e.observedAt.addDays(-1);
    report.end = e.observedAt;
    report.type = QStringLiteral("sts");
    report.failures = {{QStringLiteral("certificate-expired"), 3}};
    e.reports.fill(report, 20000);
    DnsMessage message = answerWithEverything().message;
    message.answers.fill({message.question.name, RecordType::TXT, 60, TxtData()}, mostRecords);
    message.answers.front().data = TxtData{QList<QByteArray>(TxtData::mostStrings)};
    e.dns[message.question] = interpret(message.question, message);
    return e;
}

inline Evidence fullEvidence()
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("Postmaster@Example.org"));
    e.observedAt = QDateTime::fromMSecsSinceEpoch(1795435200123, Qt::UTC);
    e.elapsedMs = 4711;
    e.finished = true;
    e.smtpWanted = false;
    e.publicNetworks = {*IpNetwork::fromText(QStringLiteral("127.0.0.0/8"))};
    e.control = Failure{Failure::Kind::Timeout, "no answer"};
    e.dns[{name("_mta-sts.example.org"), RecordType::TXT}] = answerWithEverything();
    e.dns[{name("example.org"), RecordType::MX}] = Fact<DnsAnswer>::pending();
    e.dns[{name("example.org"), RecordType::A}] = Fact<DnsAnswer>();
    PolicyAnswer policy;
    policy.stage = PolicyAnswer::Stage::Done;
    policy.tls = TlsSession{"TLSv1.3", "TLS_AES_128_GCM_SHA256", {QByteArray("\x30\x82\xff", 3), "x"}};
    policy.status = 200;
    policy.contentType = QByteArray();
    policy.body = QByteArray("version: STSv1\r\n\x00\xef\xbb\xbf\xfe", 21);
    e.policy[ip("192.0.2.1")] = policy;
    policy.stage = PolicyAnswer::Stage::Body;
    policy.bodyCut = true;
    policy.contentType.reset();
    policy.body = "\xef\xbb\xbfversion: STSv1";
    policy.trouble = {Trouble::Kind::Nonsense, "\x1b[31m", 10000, HttpFault::Coding};
    policy.otherContentTypes = {"text/html", "\xff"};
    policy.malformedHeaders = {{"X : y", QByteArray("\0", 1)}};
    e.policy[ip("2001:db8::1")] = policy;
    SmtpAnswer smtp;
    smtp.stage = SmtpAnswer::Stage::EhloAfterTls;
    smtp.greeting = SmtpReply{220, {"mx ESMTP"}};
    smtp.ehlo = SmtpReply{250, {"mx", "STARTTLS", "\xff"}};
    smtp.startTls = SmtpReply{220, {"\x1b[31m"}};
    smtp.injected = QByteArray("\x00RCPT", 5);
    smtp.tls = policy.tls;
    smtp.elapsedMs = 3;
    e.smtp[{name("mx.example.org"), ip("192.0.2.2")}] = smtp;
    e.smtp[{name("mx.example.org"), ip("192.0.2.3")}] = Failure{Failure::Kind::Unreachable, {}};
    e.anchors = {QByteArray("\x30\x00", 2)};
    smtp.withoutName = TlsTrial{false, {Trouble::Kind::Alert, "unrecognized name", 0}, {}, {}};
    smtp.otherName = TlsTrial{true, {}, "TLSv1.2", QByteArray("\x30\x81", 2)};
    e.smtp[{name("mx.example.org"), ip("192.0.2.4")}] = smtp;
    policy.tls->sent = 40;
    policy.ocsp = QByteArray("\x30\x03\x0a", 3);
    policy.age = "17";
    policy.receivedAt = QDateTime(QDate(2026, 6, 1), QTime(12, 0, 1), Qt::UTC);
    e.web[{name("www.example.org"), ip("192.0.2.9"), 8443, "OPTIONS", "/tls?a=%3B", "\xff"}] = policy;
    e.web[{name("www.example.org"), ip("192.0.2.10"), 443, "GET", "/", ""}] = Fact<PolicyAnswer>::pending();
    e.unchecked[{name("example.org"), RecordType::MX}] = answerWithEverything();
    e.unchecked[{name("example.org"), RecordType::A}] = failedAnswer();
    e.subdomains = {name("lists.example.org")};
    e.randomLabel = "abc123";
    e.policyServerGiven = true;
    e.furtherWanted = false;
    e.history = {{e.observedAt.addDays(-9), e.observedAt.addDays(-1), "1", "version: STSv1\n"}};
    e.hostSeen = {"192.0.2.3 2001:db8::3",
                  e.observedAt.addDays(-3),
                  e.observedAt.addDays(-1),
                  3600,
                  e.observedAt.addSecs(17),
                  "CNAME sts.provider.example",
                  e.observedAt};
    e.reports = {{u"Example Inc."_s,
                  u"id\u202e"_s,
                  e.observedAt.addDays(-2),
                  e.observedAt.addDays(-1),
                  u"sts"_s,
                  10,
                  1,
                  {{u"certificate-expired"_s, 1}}}};
    return e;
}

inline QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace FullEvidence
