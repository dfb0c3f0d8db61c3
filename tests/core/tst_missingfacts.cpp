#include "report/report.h"

#include "support/changedevidence.h"

#include <QtTest>

using namespace Postseal;
using namespace ChangedEvidence;

/// What was not found out is never green, and no verdict rests on it.
class TestMissingFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingFactsAreNeverGreen_data();
    void missingFactsAreNeverGreen();
    void nothingIsKnown();
    void stillRunning();
};

void TestMissingFacts::missingFactsAreNeverGreen_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<QByteArray>>("open");       ///< no finding of these checks may pass
    QTest::addColumn<QList<QByteArray>>("mayVerdict"); ///< besides unknown
    using Ids = QList<QByteArray>;
    const auto all = [](const char *tag, const auto &lose, const Ids &open, const Ids &may) {
        QTest::addRow("%s timed out", tag) << Change([=](Builder &b) {
            lose(b, Fact<DnsAnswer>(Failure{Failure::Kind::Timeout, {}}));
        }) << open << may;
        QTest::addRow("%s abandoned", tag) << Change([=](Builder &b) {
            lose(b, Fact<DnsAnswer>(Failure{Failure::Kind::Abandoned, {}}));
        }) << open << may;
        QTest::addRow("%s never asked", tag)
            << Change([=](Builder &b) { lose(b, Fact<DnsAnswer>()); }) << open << may;
    };
    const auto dns = [](const QByteArray &owner, RecordType type) {
        return [=](Builder &b, const Fact<DnsAnswer> &fact) {
            if (fact.isNotAsked())
                b.evidence.dns.remove({name(owner), type});
            else
                b.evidence.dns[{name(owner), type}] = fact;
        };
    };
    all("MX", dns("example.org", RecordType::MX),
        {"domain.exists", "mx.present", "mx.null", "mx.name", "mx.address", "match.mx-covered",
         "smtp.reachable"},
        {});
    all("TXT", dns("_mta-sts.example.org", RecordType::TXT),
        {"sts-txt.lookup", "sts-txt.present", "sts-txt.single", "sts-txt.version", "sts-txt.syntax",
         "sts-txt.id"},
        {});
    all("TLSRPT", dns("_smtp._tls.example.org", RecordType::TXT),
        {"tlsrpt.present", "tlsrpt.single", "tlsrpt.version", "tlsrpt.syntax", "tlsrpt.rua"}, {"protected"});
    all("policy host A",
        [](Builder &b, const Fact<DnsAnswer> &fact) {
            b.evidence.policy.clear();
            if (fact.isNotAsked())
                b.evidence.dns.remove({b.evidence.policyHost(), RecordType::A});
            else
                b.evidence.dns[{b.evidence.policyHost(), RecordType::A}] = fact;
        },
        {"policy-host.lookup", "policy-host.address", "policy-host.public-address", "policy-https.connect",
         "policy-http.status", "sts-policy.mode", "sts-policy.format", "match.mx-covered"},
        {});
    all("policy host AAAA", dns("mta-sts.example.org", RecordType::AAAA), {"policy-host.public-address"},
        {"protected"});
    all("MX AAAA", dns("mx1.example.org", RecordType::AAAA), {"mx.public-address@mx1.example.org"},
        {"protected"});
    all("MX A",
        [](Builder &b, const Fact<DnsAnswer> &fact) {
            b.evidence.smtp.remove(mx1);
            if (fact.isNotAsked())
                b.evidence.dns.remove({mx1.host, RecordType::A});
            else
                b.evidence.dns[{mx1.host, RecordType::A}] = fact;
        },
        {"mx.address@mx1.example.org", "mx.public-address@mx1.example.org", "smtp.reachable@mx1.example.org",
         "smtp.starttls@mx1.example.org"},
        {"protected"});
    const Ids policyIds{"policy-https.connect",
                        "policy-https.handshake",
                        "policy-https.certificate.name",
                        "policy-https.certificate.trust",
                        "policy-http.status",
                        "policy-http.content-type",
                        "sts-policy.version",
                        "sts-policy.mode",
                        "sts-policy.max-age",
                        "sts-policy.mx-present",
                        "sts-policy.enforced",
                        "match.mx-covered",
                        "match.stale-pattern"};
    const auto one = [](const char *tag, const Change &change, const Ids &open, const Ids &may) {
        QTest::newRow(tag) << change << open << may;
    };
    for (const Failure::Kind kind :
         {Failure::Kind::Timeout, Failure::Kind::Unreachable, Failure::Kind::Abandoned, Failure::Kind::Local,
          Failure::Kind::Limit, Failure::Kind::NotWanted}) {
        QTest::addRow("policy %s", failureWord(kind).constData()) << Change([=](Builder &b) {
            b.evidence.policy[policyAddress] = Failure{kind, {}};
        }) << policyIds << Ids();
        QTest::addRow("mail %s", failureWord(kind).constData()) << Change([=](Builder &b) {
            b.evidence.smtp[mx1] = Failure{kind, {}};
        }) << Ids{"smtp.reachable@mx1.example.org",         "smtp.starttls@mx1.example.org",
                  "smtp.handshake@mx1.example.org",         "smtp.certificate.name@mx1.example.org",
                  "smtp.certificate.trust@mx1.example.org", "smtp.certificate.validity@mx1.example.org"}
                                                                << Ids{"protected"};
    }
    one("policy never looked at", [](Builder &b) { b.evidence.policy.clear(); }, policyIds, {});
    one("mail never looked at", [](Builder &b) { b.evidence.smtp.clear(); },
        {"smtp.reachable", "smtp.starttls", "smtp.certificate.name", "env.port25", "smtp.addresses"},
        {"protected"});
    one("no anchors", [](Builder &b) { b.evidence.anchors.clear(); },
        {"policy-https.certificate.trust", "smtp.certificate.trust"}, {"ineffective"});
    one("no policy chain",
        [](Builder &b) {
            PolicyAnswer answer = *b.evidence.policy[policyAddress].value();
            answer.tls->chain.clear();
            b.evidence.policy[policyAddress] = answer;
        },
        {"policy-https.certificate.trust", "policy-https.certificate.name",
         "policy-https.certificate.validity", "policy-https.certificate.expiring"},
        {"ineffective"});
    one("no mail chain",
        [](Builder &b) {
            SmtpAnswer answer = *b.evidence.smtp[mx1].value();
            answer.tls->chain.clear();
            b.evidence.smtp[mx1] = answer;
        },
        {"smtp.certificate.trust@mx1.example.org", "smtp.certificate.name@mx1.example.org",
         "smtp.certificate.validity@mx1.example.org", "smtp.certificate.expiring@mx1.example.org"},
        {"losing-mail"});
    one("mail stopped in the handshake",
        [](Builder &b) {
            SmtpAnswer answer = *b.evidence.smtp[mx1].value();
            answer.stage = SmtpAnswer::Stage::Handshake;
            answer.trouble.kind = Trouble::Kind::Timeout;
            answer.tls.reset();
            answer.ehloAfterTls.reset();
            b.evidence.smtp[mx1] = answer;
        },
        {"smtp.handshake@mx1.example.org", "smtp.certificate.name@mx1.example.org",
         "smtp.certificate.trust@mx1.example.org", "smtp.tls-version@mx1.example.org"},
        {"losing-mail"});
    one("body cut off",
        [](Builder &b) {
            PolicyAnswer answer = *b.evidence.policy[policyAddress].value();
            answer.stage = PolicyAnswer::Stage::Body;
            answer.trouble.kind = Trouble::Kind::Closed;
            answer.body.chop(30);
            b.evidence.policy[policyAddress] = answer;
        },
        {"sts-policy.mode", "sts-policy.max-age", "sts-policy.version", "match.mx-covered"}, {"ineffective"});
}

void TestMissingFacts::missingFactsAreNeverGreen()
{
    QFETCH(Change, change);
    QFETCH(QList<QByteArray>, open);
    QFETCH(QList<QByteArray>, mayVerdict);
    Builder builder = good();
    change(builder);
    const Report report = makeReport(builder.evidence);
    QByteArray green;
    for (const Finding &finding : report.findings) {
        const QByteArray id(finding.check->id);
        const bool isOpen = open.contains(id) || open.contains(id + '@' + finding.subject.toLatin1());
        if (isOpen && finding.status == Status::Pass)
            green += finding.name().toLatin1() + ' ' + finding.subject.toLatin1() + ' ' +
                     finding.address.toLatin1() + '\n';
        QVERIFY(finding.status != Status::Waiting && finding.status != Status::Running);
    }
    QVERIFY2(green.isEmpty(), green.constData());
    const QByteArray verdict = verdictWord(report.verdict);
    QVERIFY2(verdict == "unknown" || mayVerdict.contains(verdict), verdict.constData());
    QVERIFY2(exitStatus(report, false) != 0 || QByteArray(QTest::currentDataTag()).endsWith("not-wanted"),
             "something could not be checked");
}

void TestMissingFacts::nothingIsKnown()
{
    Evidence evidence;
    evidence.input = readMailDomain(QStringLiteral("example.org"));
    evidence.finished = true;
    const Report report = makeReport(evidence);
    QCOMPARE(report.verdict, Verdict::Unknown);
    for (const Finding &finding : report.findings)
        QVERIFY2(finding.status != Status::Pass || finding.name() == QStringLiteral("input.domain/ok"),
                 qPrintable(finding.name()));
    QCOMPARE(exitStatus(report, false), 3);
}

void TestMissingFacts::stillRunning()
{
    Builder builder = good();
    builder.evidence.finished = false;
    QCOMPARE(makeReport(builder.evidence).verdict, Verdict::Unknown);
}

QTEST_GUILESS_MAIN(TestMissingFacts)
#include "tst_missingfacts.moc"
