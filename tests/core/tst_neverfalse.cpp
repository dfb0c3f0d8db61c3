#include "checks/assess.h"
#include "evidence/evidencejson.h"
#include "report/report.h"

#include "support/changedevidence.h"

#include <QtTest>

using namespace Postseal;
using namespace ChangedEvidence;
using namespace Qt::StringLiterals;
using TestAuthority::deepChain;

/// Ways in which a check once said more than it knew.
class TestNeverFalse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cacheWithoutAnAnswer();
    void lostConnectionIsNoFilter();
    void pageIsNotThePolicy();
    void headersReadInTwoWays();
    void faultOfTheAnswer();
    void recordOfASubdomain();
    void chainOfManyIntermediates();
    void chainThatWasCut();
    void resolverThatDeniesEverything();
    void resolverThatRefuses();
    void oddEvidenceDoesNotCrash();
};

namespace {

PolicyAnswer lost()
{
    PolicyAnswer answer;
    answer.stage = PolicyAnswer::Stage::Connect;
    answer.trouble = {Trouble::Kind::Timeout, {}, 0};
    return answer;
}

IpAddress shownAt(const Builder &builder)
{
    return builder.evidence.policy.firstKey();
}

} // namespace

void TestNeverFalse::cacheWithoutAnAnswer()
{
    Builder builder = domainIn("enforce");
    builder.evidence.furtherWanted = true;
    builder.evidence.web.clear();
    QVERIFY(outcomeOf(builder, "policy-http.cache") != u"ok"_s);
    builder.evidence.web[cacheQuestion(builder.evidence, shownAt(builder))] = lost();
    QVERIFY(outcomeOf(builder, "policy-http.cache") != u"ok"_s);
    PolicyAnswer refused = builder.served({});
    refused.status = 403;
    builder.evidence.web[cacheQuestion(builder.evidence, shownAt(builder))] = refused;
    QVERIFY(outcomeOf(builder, "policy-http.cache") != u"ok"_s);
}

void TestNeverFalse::lostConnectionIsNoFilter()
{
    Builder builder = domainIn("enforce");
    builder.evidence.furtherWanted = true;
    builder.evidence.web.clear();
    for (const WebQuestion &question : clientQuestions(builder.evidence, shownAt(builder)))
        builder.evidence.web[question] = *builder.evidence.policy.first().value();
    QCOMPARE(outcomeOf(builder, "policy-http.client-filter"), u"ok"_s);
    builder.evidence.web.first() = lost();
    QVERIFY(outcomeOf(builder, "policy-http.client-filter") != u"filtered"_s);
    // A page of errors with a form in it is the same for all.
    PolicyAnswer page = *builder.evidence.policy.first().value();
    page.status = 404;
    page.body = "<html>Not here. Write to us: <div class=\"g-recaptcha\"></div></html>";
    for (Fact<PolicyAnswer> &fact : builder.evidence.web)
        fact = page;
    for (Fact<PolicyAnswer> &fact : builder.evidence.policy)
        fact = page;
    QCOMPARE(outcomeOf(builder, "policy-http.client-filter"), u"ok"_s);
}

void TestNeverFalse::pageIsNotThePolicy()
{
    Builder builder = domainIn("enforce");
    for (Fact<PolicyAnswer> &fact : builder.evidence.policy) {
        PolicyAnswer page = *fact.value();
        page.body = "<!DOCTYPE html><html>Welcome</html>";
        fact = page;
    }
    QVERIFY(outcomeOf(builder, "policy-http.location") != u"ok"_s);
}

void TestNeverFalse::headersReadInTwoWays()
{
    Builder builder = domainIn("enforce");
    const auto change = [&](const std::function<void(PolicyAnswer &)> &how) {
        PolicyAnswer answer = builder.served(Builder::policyText("enforce"));
        how(answer);
        builder.evidence.policy[ip("9.2.2.1")] = answer;
    };
    QCOMPARE(outcomeOf(builder, "policy-http.headers"), u"ok"_s);
    change([](PolicyAnswer &answer) {
        answer.otherContentTypes = {"text/html"};
        answer.malformedHeaders = {{"X : y"}};
    });
    QCOMPARE(outcomeOf(builder, "policy-http.headers"), u"malformed+contradictory"_s);
    // A file from before they were noted does not say that there were none.
    change([](PolicyAnswer &answer) { answer.malformedHeaders.reset(); });
    QCOMPARE(outcomeOf(builder, "policy-http.headers"), u"skipped"_s);
    // Encodings are a list, in however many headers it stands (RFC 9110 5.3).
    change([](PolicyAnswer &answer) { answer.contentEncoding = "identity, , identity"; });
    QCOMPARE(outcomeOf(builder, "policy-http.encoding"), u"ok"_s);
    // What was not read may be anything.
    change([](PolicyAnswer &answer) { answer.bodyCut = true; });
    QCOMPARE(outcomeOf(builder, "policy-http.encoding"), u"skipped"_s);
    change([](PolicyAnswer &answer) { answer.contentEncoding = "identity, GZip"; });
    QCOMPARE(outcomeOf(builder, "policy-http.encoding"), u"compressed"_s);
}

/// What of an answer cannot be followed is said, with the words in question.
void TestNeverFalse::faultOfTheAnswer()
{
    Builder builder = domainIn("enforce");
    PolicyAnswer answer = builder.served({});
    answer.stage = PolicyAnswer::Stage::Body;
    answer.trouble = {Trouble::Kind::Nonsense, "5, \x1b", 0, HttpFault::Lengths};
    builder.evidence.policy[ip("9.2.2.1")] = answer;
    bool told = false;
    for (const Finding &finding : assess(builder.evidence)) {
        told = told || (finding.name() == u"policy-http.status/broken"_s &&
                        finding.seen().contains(u"Content-Length headers that differ (5, \\x1b)"_s));
    }
    QVERIFY(told);
}

/// Two records are none, and one without an id is none either.
void TestNeverFalse::recordOfASubdomain()
{
    Builder builder = domainIn("enforce");
    const DomainName sub = builder.evidence.domain().child("lists");
    builder.evidence.subdomains = {sub};
    builder.records(sub, RecordType::MX, {{sub, RecordType::MX, 300, MxData{10, name("mx1.example.org")}}});
    for (const auto &[texts, outcome] :
         {std::pair(QList<QByteArray>{"v=STSv1; id=1"}, u"ok"_s),
          std::pair(QList<QByteArray>{"v=STSv1; id=1", "v=STSv1; id=2"}, u"uncovered"_s),
          std::pair(QList<QByteArray>{"v=STSv1;"}, u"uncovered"_s)}) {
        builder.text(sub.child("_mta-sts"), texts);
        QCOMPARE(outcomeOf(builder, "ops.subdomains"), outcome);
    }
}

/// Postfix takes ten intermediates, and refuses mail in mode enforce from the eleventh on.
void TestNeverFalse::chainOfManyIntermediates()
{
    Builder builder = domainIn("enforce");
    for (const int intermediates : {10, 11}) {
        SmtpAnswer answer = Builder::mailServer("mx1.example.org");
        answer.tls->chain = deepChain("mx1.example.org", intermediates);
        answer.tls->sent = int(answer.tls->chain.size());
        builder.evidence.smtp[{name("mx1.example.org"), ip("9.1.1.1")}] = answer;
        bool told = false;
        for (const Finding &finding : assess(builder.evidence)) {
            told = told ||
                   (finding.name() == u"smtp.certificate.trust/long"_s && finding.status == Status::Warning &&
                    finding.seen().contains(u"12 certificates; no more than 11"_s) &&
                    finding.why().contains(u"Postfix"_s));
        }
        QCOMPARE(told, intermediates > 10);
    }
}

/// Where we kept only the beginning, nobody can be said not to be trusted.
void TestNeverFalse::chainThatWasCut()
{
    Builder builder = domainIn("enforce");
    PolicyAnswer answer = builder.served(Builder::policyText("enforce"));
    const QList<QByteArray> whole = deepChain("mta-sts.example.org", 99);
    answer.tls->chain = whole.first(TlsSession::longestChain);
    answer.tls->sent = int(whole.size());
    builder.evidence.policy[ip("9.2.2.1")] = answer;
    QCOMPARE(outcomeOf(builder, "policy-https.certificate.trust"), u"unknown+long"_s);
    QCOMPARE(makeReport(builder.evidence).verdict, Verdict::Unknown);
}

/// Who denies even the root denies anything.
void TestNeverFalse::resolverThatDeniesEverything()
{
    for (const Rcode rcode : {Rcode::NxDomain, Rcode::NoError}) {
        Builder builder = domainIn("enforce");
        const DnsQuestion root{DomainName::root(), RecordType::SOA};
        builder.evidence.control = answer(root, {}, rcode);
        QCOMPARE(outcomeOf(builder, "env.dns"), u"ok"_s); // there are records all the same
        for (auto it = builder.evidence.dns.begin(); it != builder.evidence.dns.end(); ++it)
            *it = answer(it.key(), {}, rcode);
        builder.evidence.policy.clear();
        builder.evidence.smtp.clear();
        builder.evidence.web.clear();
        const Report report = makeReport(builder.evidence);
        QCOMPARE(outcomeOf(builder, "env.dns"), u"dead"_s);
        QCOMPARE(outcomeOf(builder, "domain.exists"), u"skipped"_s);
        QCOMPARE(report.verdict, Verdict::Unknown);
    }
}

void TestNeverFalse::resolverThatRefuses()
{
    Builder builder = domainIn("enforce");
    builder.evidence.control = answer({DomainName::root(), RecordType::SOA}, {}, Rcode::Refused);
    builder.evidence.dns.clear();
    bool told = false;
    for (const Finding &finding : assess(builder.evidence)) {
        told = told || (finding.name() == u"env.dns/dead"_s &&
                        finding.seen().contains(u"9.9.9.9 does not give a usable answer (REFUSED)"_s));
    }
    QVERIFY(told);
}

void TestNeverFalse::oddEvidenceDoesNotCrash()
{
    Builder builder = domainIn("enforce");
    builder.evidence.furtherWanted = builder.evidence.serversWanted = true;
    const PolicyAnswer served = *builder.evidence.policy.first().value();
    builder.evidence.web.clear();
    for (const WebQuestion &question : clientQuestions(builder.evidence, ip("9.9.9.77")))
        builder.evidence.web[question] = served;
    const DnsQuestion question{builder.evidence.stsTxtName(), RecordType::TXT};
    builder.evidence.servers[{name("ns1.example.org"), ip("9.3.3.1"), question}] =
        answer(question, {{question.name, RecordType::TXT, 300, TxtData{{"v=STSv1; id=1"}}}});
    builder.evidence.servers[{name("ns2.example.org"), ip("9.3.3.2"), question}] = Fact<DnsAnswer>();
    QVERIFY(!assess(builder.evidence).isEmpty());
}

QTEST_APPLESS_MAIN(TestNeverFalse)
#include "tst_neverfalse.moc"
