#include "checks/assess.h"
#include "checks/catalogue.h"
#include "checks/scene.h"
#include "report/lint.h"

#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

const DomainName domain = *DomainName::fromAscii("example.org");

Evidence baseEvidence()
{
    Evidence evidence;
    evidence.input.domain = domain;
    evidence.observedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    evidence.finished = true;
    return evidence;
}

DnsAnswer textAnswer(const DnsQuestion &question, const QByteArrayList &texts, quint32 ttl = 300)
{
    DnsAnswer answer;
    answer.outcome = texts.isEmpty() ? DnsAnswer::Outcome::NoData : DnsAnswer::Outcome::Data;
    for (const QByteArray &text : texts)
        answer.records.append({question.name, RecordType::TXT, ttl, TxtData{{text}}});
    answer.message.answers = answer.records;
    return answer;
}

/// check/outcome and status of every finding of one family.
QStringList judged(const Evidence &evidence, std::span<const Check> family)
{
    QList<const Check *> checks;
    for (const Check &check : family)
        checks.append(&check);
    QStringList lines;
    for (const Finding &finding : assess(evidence, checks))
        lines.append(finding.name() + u' ' + QLatin1String(statusWord(finding.status)));
    return lines;
}

QStringList policyFindings(const QByteArray &body, const QList<DomainName> &mx = {})
{
    LintInput input;
    input.kind = LintKind::StsPolicy;
    input.texts = {body};
    input.mx = mx;
    input.domain = domain;
    QStringList lines;
    for (const Finding &finding : lint(input))
        lines.append(finding.name() + u' ' + QLatin1String(statusWord(finding.status)));
    return lines;
}

} // namespace

/// What the vectors cannot show: answers that fail, aliases, lifetimes, domains without mail, patterns beside
/// MX.
class RecordChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyOfAKindAreCounted();
    void manyPatternsAreCounted();
    void failedQuestions();
    void factsWithoutValue();
    void aliasWithoutRecord();
    void domainWithoutMail();
    void lifetime();
    void widePatterns();
    void policyBesideMx();
    void firstOutcomeIsThePass();

private:
    const DnsQuestion m_sts{domain.child("_mta-sts"), RecordType::TXT};
    const DnsQuestion m_rpt{domain.child("_smtp._tls"), RecordType::TXT};
};

void RecordChecksTest::failedQuestions()
{
    for (const auto outcome : {DnsAnswer::Outcome::Failed, DnsAnswer::Outcome::Silent,
                               DnsAnswer::Outcome::Malformed, DnsAnswer::Outcome::Loop}) {
        Evidence evidence = baseEvidence();
        DnsAnswer answer;
        answer.outcome = outcome;
        evidence.dns.insert(m_sts, answer);
        evidence.dns.insert(m_rpt, answer);
        const QStringList sts = judged(evidence, stsTxtChecks());
        QCOMPARE(sts.first(), u"sts-txt.lookup/error error"_s);
        QVERIFY(sts.contains(u"sts-txt.present/skipped skipped"_s));
        QVERIFY(sts.filter(u" pass"_s).isEmpty());
        const QStringList rpt = judged(evidence, tlsRptChecks());
        QCOMPARE(rpt.first(), u"tlsrpt.present/error warning"_s);
        QVERIFY(rpt.filter(u" pass"_s).isEmpty());
    }
}

void RecordChecksTest::factsWithoutValue()
{
    Evidence evidence = baseEvidence();
    evidence.dns.insert(m_sts, Failure{Failure::Kind::Timeout, {}});
    QCOMPARE(judged(evidence, stsTxtChecks()).first(), u"sts-txt.lookup/unknown unknown"_s);
    QVERIFY(judged(evidence, stsTxtChecks()).filter(u" pass"_s).isEmpty());
    evidence.finished = false;
    evidence.dns.insert(m_sts, Fact<DnsAnswer>::pending());
    QCOMPARE(judged(evidence, stsTxtChecks()).first(), u"sts-txt.lookup/running running"_s);
    QCOMPARE(judged(evidence, tlsRptChecks()).first(), u"tlsrpt.present/waiting waiting"_s);
}

void RecordChecksTest::aliasWithoutRecord()
{
    Evidence evidence = baseEvidence();
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::NxDomain;
    evidence.dns.insert(m_sts, answer);
    QCOMPARE(judged(evidence, stsTxtChecks())[1], u"sts-txt.present/missing error"_s);
    answer.chain = {*DomainName::fromAscii("gone.example.net")};
    evidence.dns.insert(m_sts, answer);
    QCOMPARE(judged(evidence, stsTxtChecks())[1], u"sts-txt.present/dangling error"_s);
}

void RecordChecksTest::domainWithoutMail()
{
    Evidence evidence = baseEvidence();
    const DnsQuestion mx{domain, RecordType::MX};
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Data;
    answer.records = {{domain, RecordType::MX, 300, MxData{0, DomainName::root()}}};
    evidence.dns.insert(mx, answer);
    evidence.dns.insert(m_sts, textAnswer(m_sts, {}));
    evidence.dns.insert(m_rpt, textAnswer(m_rpt, {}));
    QCOMPARE(judged(evidence, stsTxtChecks())[1], u"sts-txt.present/not-applicable not-applicable"_s);
    QCOMPARE(judged(evidence, tlsRptChecks()).filter(u"not-applicable"_s).size(),
             qsizetype(tlsRptChecks().size()));
}

void RecordChecksTest::lifetime()
{
    Evidence evidence = baseEvidence();
    evidence.dns.insert(m_sts, textAnswer(m_sts, {"v=STSv1; id=1;"}, 86401));
    QCOMPARE(judged(evidence, stsTxtServerChecks()).first(), u"sts-txt.ttl/long warning"_s);
    // What a cache has left proves nothing about the zone.
    evidence.dns.insert(m_sts, textAnswer(m_sts, {"v=STSv1; id=1;"}, 300));
    QCOMPARE(judged(evidence, stsTxtServerChecks()).first(), u"sts-txt.ttl/unknown unknown"_s);
    const ServerQuestion asked{*DomainName::fromAscii("ns1.example.net"),
                               *IpAddress::fromText(u"192.0.2.53"_s), m_sts};
    evidence.servers.insert(asked, textAnswer(m_sts, {"v=STSv1; id=1;"}, 86400));
    QCOMPARE(judged(evidence, stsTxtServerChecks()),
             QStringList({u"sts-txt.ttl/ok pass"_s, u"sts-txt.consistent/ok pass"_s}));
    evidence.servers.insert(asked, textAnswer(m_sts, {"v=STSv1; id=2;"}, 90000));
    QCOMPARE(judged(evidence, stsTxtServerChecks()),
             QStringList({u"sts-txt.ttl/long warning"_s, u"sts-txt.consistent/cached info"_s}));
    ServerQuestion second = asked;
    second.server = *DomainName::fromAscii("ns2.example.net");
    evidence.servers.insert(second, textAnswer(m_sts, {"v=STSv1; id=1;"}, 90000));
    QCOMPARE(judged(evidence, stsTxtServerChecks()),
             QStringList({u"sts-txt.ttl/long warning"_s, u"sts-txt.consistent/differ warning"_s}));
    evidence.servers.remove(second);
    evidence.servers.insert(asked, Failure{Failure::Kind::Timeout, {}});
    QCOMPARE(judged(evidence, stsTxtServerChecks()).last(), u"sts-txt.consistent/unknown unknown"_s);
    evidence.serversWanted = false;
    QCOMPARE(judged(evidence, stsTxtServerChecks()).last(), u"sts-txt.consistent/skipped skipped"_s);
}

void RecordChecksTest::widePatterns()
{
    const auto wide = [](const char *pattern, const QList<DomainName> &mx = {}) {
        const QByteArray body =
            QByteArray("version: STSv1\nmode: enforce\nmx: ") + pattern + "\nmax_age: 604800\n";
        return policyFindings(body, mx).filter(u"sts-policy.mx-wide"_s);
    };
    QCOMPARE(wide("*.com"), QStringList{u"sts-policy.mx-wide/suffix error"_s});
    QCOMPARE(wide("*.github.io"), QStringList{u"sts-policy.mx-wide/suffix warning"_s});
    QCOMPARE(wide("*.mail.protection.outlook.com"), QStringList{u"sts-policy.mx-wide/ok pass"_s});
    QCOMPARE(wide("*.example.org"), QStringList{u"sts-policy.mx-wide/own warning"_s});
    const DomainName mx = *DomainName::fromAscii("mx1.example.org");
    QCOMPARE(wide("*.example.org", {mx}), QStringList{u"sts-policy.mx-wide/ok pass"_s});
    QCOMPARE(wide("mx1.example.org\nmx: *.example.org", {mx}),
             QStringList{u"sts-policy.mx-wide/own warning"_s});
}

void RecordChecksTest::policyBesideMx()
{
    const QByteArray body = "version: STSv1\nmode: enforce\nmx: mx1.example.org\nmax_age: 604800\n";
    const DomainName other = *DomainName::fromAscii("mx2.example.org");
    QVERIFY(policyFindings(body).filter(u"match."_s).isEmpty());
    QVERIFY(!policyFindings(body, {other}).filter(u"match.mx-covered"_s).filter(u" error"_s).isEmpty());
    // Names that no mx line could list are not covered either.
    const DomainName listed = *DomainName::fromAscii("mx1.example.org");
    for (const char *odd : {"mail_1.example.org", "192.0.2.1"}) {
        const QStringList found = policyFindings(body, {listed, *DomainName::fromAscii(odd)});
        QVERIFY2(found.contains(u"match.mx-covered/label error"_s), odd);
    }
    QVERIFY(!policyFindings(QByteArray(70000, 'x')).filter(u"policy-http.size/too-large error"_s).isEmpty());
}

void RecordChecksTest::firstOutcomeIsThePass()
{
    for (const std::span<const Check> family : {stsTxtChecks(), stsPolicyChecks(), tlsRptChecks()}) {
        for (const Check &check : family) {
            QCOMPARE(QByteArray(check.outcomes.front()->code), QByteArray("ok"));
            QVERIFY(!check.needs.empty() && !check.references.empty());
            for (const Outcome *outcome : check.outcomes.subspan(1)) {
                QVERIFY2(outcome->why && outcome->fix, check.id);
                QVERIFY2(outcome->status != Status::Pass, check.id);
            }
        }
    }
}

/// A record has room for thousands of unknown fields.
void RecordChecksTest::manyOfAKindAreCounted()
{
    LintInput input;
    input.kind = LintKind::StsTxt;
    input.texts = {"v=STSv1; id=1; " + QByteArray("a=b; ").repeated(250)};
    input.domain = domain;
    QStringList listed;
    QString counted;
    for (const Finding &finding : lint(input)) {
        if (finding.name() == u"sts-txt.extra-fields/unknown"_s)
            listed.append(finding.seen());
        if (finding.name() == u"sts-txt.extra-fields/more"_s)
            counted = finding.seen();
    }
    QCOMPARE(listed.size(), 100);
    QCOMPARE(counted, u"150 more of the same kind are not listed."_s);
}

/// Sixteen addresses may each serve another file of eight thousand patterns: that much is not even put
/// together.
void RecordChecksTest::manyPatternsAreCounted()
{
    Evidence evidence = baseEvidence();
    const QByteArray head = "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.example.org\n";
    for (int i = 0; i < 3; ++i) {
        PolicyAnswer answer;
        answer.stage = PolicyAnswer::Stage::Done;
        answer.status = 200;
        answer.body = head;
        for (int line = 0; line < 1000; ++line) // half of them are in the next file as well
            answer.body += "mx: a" + QByteArray::number(i * 500 + line) + "\n";
        evidence.policy.insert(*IpAddress::fromText(u"9.2.2.%1"_s.arg(i)), answer);
    }
    const DnsQuestion question{domain, RecordType::MX};
    DnsAnswer mx;
    mx.outcome = DnsAnswer::Outcome::Data;
    mx.records = {{domain, RecordType::MX, 300, MxData{10, domain.child("mx")}}};
    evidence.dns.insert(question, mx);
    const Check *check = findCheck("match.stale-pattern");
    const Opinions opinions = check->judge(Scene::of(evidence), {});
    QCOMPARE(opinions.size(), 101);
    QCOMPARE(opinions.first().subject, u"a0"_s);
    QCOMPARE(opinions.last().outcome, &Generic::more);
    QCOMPARE(opinions.last().arguments.first().second, u"1900"_s);
}

QTEST_GUILESS_MAIN(RecordChecksTest)
#include "tst_recordchecks.moc"
