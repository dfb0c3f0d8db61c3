#include "probe/inspection.h"
#include "probe/practice/practicenetwork.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// Every scenario of the practice network, looked at as a user does, and what Postseal makes of it.
class TestScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void verdictAndFindings_data();
    void verdictAndFindings();
    void everyScenarioIsExpected();
    void mendingIsSeen();

private:
    Report inspect();

    PracticeNetwork m_network;
};

namespace {

/// Names of the findings of a status, each once, in order.
QStringList namesOf(const Report &report, Status status)
{
    QStringList names;
    for (const Finding &finding : report.findings) {
        if (finding.status == status && !names.contains(finding.name()))
            names += finding.name();
    }
    names.sort();
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestScenarios::initTestCase()
{
    QVERIFY2(m_network.start(), qPrintable(m_network.error()));
}

Report TestScenarios::inspect()
{
    Inspection inspection(readMailDomain(PracticeNetwork::domain().toString()), m_network.lookOptions());
    Report report;
    QSignalSpy spy(&inspection, &Inspection::finished);
    connect(&inspection, &Inspection::finished, this, [&](const Report &result) { report = result; });
    inspection.start();
    if (spy.isEmpty() && !spy.wait(20000))
        qWarning("the inspection did not finish");
    return report;
}

void TestScenarios::verdictAndFindings_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *scenario, const char *verdict, const char *errors,
                        const char *warnings = "") {
        QTest::newRow(scenario) << QString::fromLatin1(verdict) << words(errors) << words(warnings);
    };
    row("first-visit", "absent", "policy-host.address/missing sts-txt.present/missing",
        "tlsrpt.present/missing");
    row("protected", "protected", "");
    row("testing", "testing", "", "sts-policy.enforced/testing");
    row("no-policy-host", "ineffective", "policy-host.address/missing");
    row("policy-cert-expired", "ineffective", "policy-https.certificate.validity/expired");
    row("policy-cert-self-signed", "ineffective", "policy-https.certificate.trust/self-signed");
    row("policy-cert-wrong-name", "ineffective", "policy-https.certificate.name/mismatch");
    row("redirect", "ineffective", "policy-http.redirect/redirect");
    row("not-found", "ineffective", "policy-http.status/not-found");
    row("html-page", "ineffective", "policy-http.content-type/html sts-policy.format/html");
    row("wrong-location", "ineffective", "policy-http.location/misplaced policy-http.status/not-found");
    row("two-records", "ineffective", "sts-txt.single/multiple");
    row("malformed-record", "ineffective", "sts-txt.syntax/bad");
    row("no-record", "ineffective", "sts-txt.present/missing");
    row("mx-not-in-policy", "losing-mail", "match.mx-covered/uncovered");
    row("mx-without-starttls", "losing-mail", "smtp.starttls/missing");
    row("mx-cert-expired", "losing-mail", "smtp.certificate.validity/expired");
    row("ipv6-dead", "protected", "", "policy-https.addresses/dead");
    row("second-address-stale", "testing", "policy-https.addresses/differ",
        "ready.enforce/not-yet sts-policy.enforced/testing");
    row("no-tls-rpt", "protected", "", "tlsrpt.present/missing");
    row("malformed-tls-rpt", "protected", "tlsrpt.rua/no-scheme");
}

void TestScenarios::verdictAndFindings()
{
    QFETCH(QString, verdict);
    QFETCH(QStringList, errors);
    QFETCH(QStringList, warnings);
    const PracticeScenario *scenario = findPracticeScenario(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(scenario);
    m_network.play(*scenario);
    const Report report = inspect();
    QVERIFY(report.evidence.finished);
    QCOMPARE(namesOf(report, Status::Error), errors);
    QCOMPARE(namesOf(report, Status::Warning), warnings);
    QCOMPARE(namesOf(report, Status::Unknown), QStringList());
    QCOMPARE(QString::fromLatin1(verdictWord(report.verdict)), verdict);
    QVERIFY(report.smtpTested);
}

void TestScenarios::everyScenarioIsExpected()
{
    // A scenario that is added without a row above would go unjudged.
    QCOMPARE(practiceScenarios().size(), 21);
}

/// The way of a user: nothing there, everything published, something breaks, it is mended.
void TestScenarios::mendingIsSeen()
{
    m_network.play(*findPracticeScenario(u"first-visit"_s));
    Report report = inspect();
    QCOMPARE(report.verdict, Verdict::Absent);
    Choices choices = choicesFrom(report.evidence, report.evidence.observedAt);
    choices.mode = PolicyMode::Enforce;
    choices.maxAge = 604800;
    choices.hostAddresses = PracticeNetwork::webServerAddresses();
    choices.rua = {"mailto:tls-reports@reports.example"};
    m_network.publish(publicationFor(choices));
    report = inspect();
    QCOMPARE(report.verdict, Verdict::Protected);
    QCOMPARE(namesOf(report, Status::Error), QStringList());

    m_network.setFault(PracticeFault::MxNotInPolicy, true);
    report = inspect();
    QCOMPARE(report.verdict, Verdict::LosingMail);
    // Publishing a policy made from what is there now mends it.
    choices.mx = choicesFrom(report.evidence, report.evidence.observedAt).mx;
    QCOMPARE(choices.mx.size(), 3);
    m_network.publish(publicationFor(choices));
    QCOMPARE(inspect().verdict, Verdict::Protected);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
