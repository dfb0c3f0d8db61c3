#include "checks/assess.h"
#include "evidence/evidencejson.h"
#include "tlsrpt/reportdigest.h"
#include "report/report.h"

#include "support/evidencebuilder.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;
using TestAuthority::deepChain;

namespace {

Builder domainIn(const QByteArray &mode)
{
    Builder builder;
    builder.everything(mode);
    return builder;
}

QString outcomeOf(const Builder &builder, const char *check)
{
    QStringList names;
    for (const Finding &finding : assess(builder.evidence)) {
        if (QByteArrayView(finding.check->id) == check)
            names.append(QString::fromLatin1(finding.outcome->code));
    }
    return names.join(u'+');
}

ReportedPolicy reported(const QString &sender, int daysAgo, const QString &type, qint64 good, qint64 bad)
{
    const QDateTime day = TestAuthority::now().addDays(-daysAgo);
    ReportedPolicy entry{sender, QString::number(daysAgo), day.addSecs(-43200), day, type, good, bad, {}};
    if (bad > 0)
        entry.failures = {{u"certificate-expired"_s, bad}};
    return entry;
}

QList<ReportedPolicy> quiet()
{
    QList<ReportedPolicy> list;
    for (int day = 14; day >= 0; --day) {
        for (const QString &sender : {u"one.example"_s, u"two.example"_s})
            list.append(reported(sender, day, u"sts"_s, 10, 0));
    }
    return list;
}

Sighting sighting(double daysAgo, const QByteArray &id, const QByteArray &policy)
{
    const QDateTime when = TestAuthority::now().addSecs(-qint64(daysAgo * 86400));
    return {when, when, id, policy};
}

const QByteArray firstId = "20260601000000";

} // namespace

/// Ways in which a check once said more than it knew.
class TestNeverFalse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enforceIsOnlyMetWhenAllAgree();
    void failuresWhereverTheyAreReported();
    void countsThatOverflow();
    void removalUnderModeNone();
    void lastSeenIsNotLastServed();
    void twoPoliciesAtATime();
    void fileFirstThenId();
    void whatSendersDoNotAcceptIsNotRemembered();
    void unreadableHistory();
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

void TestNeverFalse::enforceIsOnlyMetWhenAllAgree()
{
    Builder builder = domainIn("enforce");
    builder.evidence.reports = quiet();
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"ok"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 10, 5000));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);
    // It was over at the next report.
    builder.evidence.reports.append(reported(u"three.example"_s, 0, u"sts"_s, 5000, 0));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    // A report about no session ends nothing.
    builder.evidence.reports.last() = reported(u"three.example"_s, 0, u"sts"_s, 0, 0);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);
    // A sender with little mail, none of which comes through.
    builder.evidence.reports = quiet();
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 0, 1));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 2, u"sts"_s, 0, 1));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"at-risk"_s);
    builder.evidence.reports.append(reported(u"three.example"_s, 0, u"sts"_s, 3, 0));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    // One session of thousands breaks anywhere, and who cannot fetch the policy holds nothing back.
    builder.evidence.reports = quiet();
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"sts"_s, 50000, 1));
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"sts"_s, 10, 5000);
    builder.evidence.reports.last().failures.first().type = u"sts-webpki-invalid"_s;
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"skipped"_s);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);

    builder = domainIn("enforce");
    builder.evidence.reports = quiet();
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    QVERIFY(outcomeOf(builder, "ready.enforce") != u"ok"_s);

    builder = domainIn("enforce");
    builder.evidence.reports = {reported(u"one.example"_s, 60, u"tlsa"_s, 10, 0)};
    QVERIFY(outcomeOf(builder, "ready.enforce") != u"ok"_s);
}

void TestNeverFalse::failuresWhereverTheyAreReported()
{
    Builder builder = domainIn("testing");
    builder.evidence.reports = quiet();
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // A sender that cannot fetch the policy finds none, and says what failed.
    builder.evidence.reports.append(reported(u"three.example"_s, 1, u"no-policy-found"_s, 0, 900));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"not-yet"_s);
    // Without a reason it is no policy for a sender that found one before; who never did may look for none.
    builder.evidence.reports.last() = reported(u"one.example"_s, 1, u"no-policy-found"_s, 50, 0);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"no-policy"_s);
    QCOMPARE(outcomeOf(builder, "ready.enforce"), u"not-yet"_s);
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"no-policy-found"_s, 50, 0);
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // While nobody finds it, nobody does.
    builder.evidence.reports = {builder.evidence.reports.last()};
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"no-policy"_s);
    builder.evidence.reports = quiet();
    builder.evidence.reports.append(ReportedPolicy());
    // Only the details tell.
    builder.evidence.reports.last() = reported(u"three.example"_s, 1, u"sts"_s, 0, 900);
    builder.evidence.reports.last().failed = 0;
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
    // Before the set-up nobody found a policy, and that is no fault.
    builder.evidence.reports = quiet();
    builder.evidence.reports.prepend(reported(u"three.example"_s, 14, u"no-policy-found"_s, 50, 0));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"ok"_s);
    // Reports about DANE do not stand for those of senders with MTA-STS.
    for (ReportedPolicy &entry : builder.evidence.reports)
        entry.type = entry.submitter == u"one.example"_s ? entry.type : u"tlsa"_s;
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"few"_s);
}

void TestNeverFalse::countsThatOverflow()
{
    static_assert(addedSessions(mostSessions, mostSessions) == mostSessions);
    static_assert(addedSessions(-5, 3) == 3);
    Builder builder = domainIn("testing");
    builder.evidence.reports = quiet();
    for (int i = 0; i < 3000; ++i)
        builder.evidence.reports.append(reported(u"forger.example"_s, 1, u"sts"_s, 0, qint64(1) << 52));
    QCOMPARE(outcomeOf(builder, "ready.reports"), u"failures"_s);
}

void TestNeverFalse::removalUnderModeNone()
{
    Builder builder = domainIn("enforce");
    builder.evidence.history = {sighting(1, "1", Builder::policyText("enforce")),
                                sighting(0.01, "2", Builder::policyText("none"))};
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    // It was seen 40 days ago, and may have been served until mode none was first seen.
    builder.evidence.history.first() = sighting(40, "1", Builder::policyText("enforce"));
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    builder.evidence.history.last().first = TestAuthority::now().addDays(-35);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"ok"_s);
}

/// The last look says nothing of the time until this one.
void TestNeverFalse::lastSeenIsNotLastServed()
{
    Builder builder = domainIn("enforce");
    builder.evidence.history = {sighting(31, "1", Builder::policyText("enforce"))};
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    // A look that saw it gone says it.
    builder.evidence.history.append(sighting(20, "", ""));
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
    builder.evidence.history = {sighting(50, "1", Builder::policyText("enforce")), sighting(33, "", "")};
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"ok"_s);

    builder = domainIn("testing");
    builder.evidence.history = {
        sighting(1.1, firstId, Builder::policyText("testing").replace("2592000", "86400"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"same-id"_s);
}

/// An old server behind another address: its policy is with senders as well.
void TestNeverFalse::twoPoliciesAtATime()
{
    Builder builder = domainIn("testing");
    builder.evidence.history = {sighting(9, firstId, Builder::policyText("testing")),
                                sighting(9, firstId, Builder::policyText("enforce"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"same-id"_s);
    builder.evidence.policy[ip("2600::1")] = builder.served(Builder::policyText("enforce"));
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"ok"_s); // nothing has changed
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QCOMPARE(outcomeOf(builder, "ops.removal"), u"too-early"_s);
}

void TestNeverFalse::fileFirstThenId()
{
    const QByteArray before = Builder::policyText("testing"), after = Builder::policyText("enforce");
    Builder builder = domainIn("enforce"); // id firstId, the new file
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=" + firstId});
    builder.evidence.history = {sighting(3, firstId, before)};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"same-id"_s);
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=2"});
    builder.evidence.history.append(sighting(0.01, firstId, after));
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"ok"_s);
    builder.evidence.history.append(sighting(0.001, "2", after));
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"ok"_s);
    // The id alone.
    builder.evidence.history = {sighting(3, "1", after)};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"id-first"_s);
}

void TestNeverFalse::whatSendersDoNotAcceptIsNotRemembered()
{
    // Two records are none: nobody took the policy then.
    Builder builder = domainIn("enforce");
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    builder.evidence.history = {sighting(1, "1", Builder::policyText("testing"))};
    QCOMPARE(outcomeOf(builder, "ops.update-order"), u"skipped"_s);
}

void TestNeverFalse::unreadableHistory()
{
    Builder builder = domainIn("enforce");
    builder.evidence.historyFailed = true;
    for (const char *check : {"ops.update-order", "ops.removal", "ready.reports", "ready.enforce"})
        QCOMPARE(outcomeOf(builder, check), u"unknown"_s);
}

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
