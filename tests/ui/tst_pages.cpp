#include "checks/catalogue.h"
#include "evidence/evidencejson.h"
#include "findings/findingsmodel.h"
#include "session.h"
#include "steps/domainpage.h"
#include "steps/draftreading.h"
#include "steps/policyhostpage.h"
#include "steps/seentexts.h"
#include "steps/servertrial.h"
#include "steps/step.h"
#include "steps/verifypage.h"
#include "support/evidencebuilder.h"
#include "support/windowtest.h"
#include "widgets/lineseditor.h"
#include "widgets/rows.h"
#include "wizard/window.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using WindowTest::settled;

/// What single pages show and do.
class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCheckHasOneStep();
    void serverIsTriedBeforeDnsPointsToIt();
    void providerIsTriedByItsName();
    void trialIsGreenOnlyWhenItWasJudged();
    void trialEndsWithItsDomain();
    void draftsAreJudgedInPlace();
    void spreadOverTheNameServers();
    void reportsAreImported();
    void reportsThatCannotBeRead();
    void earlierRunsAreKnown();
    void subdomainsAreLookedAt();
    void wrongReplyToEhloIsShown();
};

namespace {

constexpr int patience = 20000;

const Finding *findingOf(const Report &report, const QString &name)
{
    for (const Finding &finding : report.findings) {
        if (finding.name() == name)
            return &finding;
    }
    return nullptr;
}

/// A report of yesterday about this domain (RFC 8460 4.4).
QByteArray tlsReport(const QString &domain)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QString day = yesterday.date().toString(Qt::ISODate);
    const QJsonObject policy{
        {u"policy"_s, QJsonObject{{u"policy-type"_s, u"sts"_s},
                                  {u"policy-domain"_s, domain},
                                  {u"policy-string"_s, QJsonArray{u"version: STSv1"_s}}}},
        {u"summary"_s,
         QJsonObject{{u"total-successful-session-count"_s, 7}, {u"total-failure-session-count"_s, 0}}}};
    return QJsonDocument(
               QJsonObject{{u"organization-name"_s, u"Sender"_s},
                           {u"contact-info"_s, u"tls@sender.example"_s},
                           {u"report-id"_s, day},
                           {u"date-range"_s, QJsonObject{{u"start-datetime"_s, day + u"T00:00:00Z"_s},
                                                         {u"end-datetime"_s, day + u"T23:59:59Z"_s}}},
                           {u"policies"_s, QJsonArray{policy}}})
        .toJson();
}

/// The page Policy host of a practice domain that was looked at.
struct HostStage {
    Session session;
    Window window{session};

    [[nodiscard]] bool open(const QString &scenario)
    {
        window.show();
        session.openPractice(scenario);
        const bool looked = QTest::qWaitFor([this] { return settled(session); }, patience);
        window.goTo(Step::PolicyHost);
        return looked;
    }
    [[nodiscard]] ServerTrial *trial() const
    {
        return static_cast<PolicyHostPage *>(window.page(Step::PolicyHost))->trial();
    }
};

} // namespace

void TestPages::initTestCase()
{
    WindowTest::begin(u"tst_pages"_s);
}

void TestPages::init()
{
    WindowTest::forgetAll();
    (void)QFile::remove(Ledger::usualPath());
}

void TestPages::everyCheckHasOneStep()
{
    for (const Check *check : catalogue()) {
        int steps = 0;
        for (int step = 0; step < stepCount; ++step) {
            const QList<QByteArray> &areas = stepAreas(static_cast<Step>(step));
            steps += !areas.isEmpty() && FindingsFilter::inAreas(*check, areas);
        }
        QVERIFY2(steps == 1, check->id);
    }
}

void TestPages::serverIsTriedBeforeDnsPointsToIt()
{
    HostStage stage;
    QVERIFY(stage.open(u"first-visit"_s));
    Session &session = stage.session;
    ServerTrial *trial = stage.trial();
    QCOMPARE(session.report()->verdict, Verdict::Absent);
    QVERIFY(!trial->buttons().isEmpty());
    trial->buttons().first()->click();
    QTRY_VERIFY_WITH_TIMEOUT(trial->result(), patience);
    QVERIFY(findingOf(*trial->result(), u"policy-http.status/not-found"_s));
    QVERIFY2(trial->bannerText().contains(u"would not accept"_s), qPrintable(trial->bannerText()));

    // The file and the certificate are there, the record of the policy host is not.
    session.playScenario(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && session.report()->verdict == Verdict::Protected, patience);
    const Report before = *session.report();
    trial->buttons().first()->click();
    QVERIFY(!trial->result());
    QTRY_VERIFY_WITH_TIMEOUT(trial->result(), patience);
    QVERIFY2(trial->bannerText().contains(u"DNS may point"_s), qPrintable(trial->bannerText()));
    QVERIFY(trial->result()->evidence.policyServerGiven);
    QCOMPARE(*session.report(), before);
}

void TestPages::providerIsTriedByItsName()
{
    HostStage stage;
    QVERIFY(stage.open(u"protected"_s));
    Session &session = stage.session;
    ServerTrial *trial = stage.trial();
    const DomainName provider = PracticeNetwork::domain().child("web");
    Choices choices = session.choices();
    choices.hostAddresses.clear();
    choices.hostCname = provider;
    session.setChoices(choices);
    QCOMPARE(trial->buttons().size(), 1);
    QVERIFY(trial->buttons().first()->text().contains(provider.toString()));
    trial->buttons().first()->click();
    QTRY_VERIFY_WITH_TIMEOUT(trial->result(), patience);
    QVERIFY2(trial->bannerText().contains(u"DNS may point"_s), qPrintable(trial->bannerText()));
    QCOMPARE(trial->result()->evidence.policy.size(), PracticeNetwork::webAddresses().size());
    // The draft may have gone on: what is served now is what has to be there.
    choices.maxAge += 86400;
    session.setChoices(choices);
    QVERIFY2(trial->bannerText().contains(u"DNS may point"_s), qPrintable(trial->bannerText()));
    // Nobody knows this name, so nothing is good.
    choices.hostCname = PracticeNetwork::domain().child("nowhere");
    session.setChoices(choices);
    QVERIFY(!trial->result());
    trial->buttons().first()->click();
    QTRY_VERIFY_WITH_TIMEOUT(trial->result(), patience);
    QVERIFY2(trial->bannerText().contains(u"no web server"_s), qPrintable(trial->bannerText()));
    // A policy, but not the one that is served now.
    choices.hostCname = {};
    choices.hostAddresses = {*IpAddress::fromText(u"192.0.2.81"_s)};
    session.setChoices(choices);
    trial->buttons().first()->click();
    QTRY_VERIFY_WITH_TIMEOUT(trial->result(), patience);
    QVERIFY2(trial->bannerText().contains(u"another policy"_s), qPrintable(trial->bannerText()));
    choices.hostAddresses.clear();
    // What cannot be published is not tried.
    choices.hostCname = choices.domain.child("mta-sts");
    session.setChoices(choices);
    QVERIFY(trial->buttons().isEmpty());
}

void TestPages::trialIsGreenOnlyWhenItWasJudged()
{
    using namespace EvidenceBuilder;
    Builder builder = good();
    builder.evidence.policyServerGiven = true;
    QCOMPARE(trialStatus(makeReport(builder.evidence)), Status::Pass);
    // Nobody knows the domain: all checks behind it are skipped, and no error is none.
    for (const RecordType type : {RecordType::MX, RecordType::A, RecordType::AAAA})
        builder.records(builder.evidence.domain(), type, {}, Rcode::NxDomain);
    QCOMPARE(trialStatus(makeReport(builder.evidence)), Status::Unknown);
    builder = good();
    builder.evidence.policy.first() = Failure{Failure::Kind::Timeout, {}};
    QCOMPARE(trialStatus(makeReport(builder.evidence)), Status::Unknown);
}

void TestPages::trialEndsWithItsDomain()
{
    HostStage stage;
    QVERIFY(stage.open(u"protected"_s));
    Session &session = stage.session;
    ServerTrial *trial = stage.trial();
    trial->buttons().first()->click();
    session.openPractice(u"absent"_s);
    QVERIFY(!trial->isRunning());
    QVERIFY(!trial->result());
}

void TestPages::draftsAreJudgedInPlace()
{
    DraftReading reading;
    LintInput draft;
    draft.kind = LintKind::StsTxt;
    draft.texts = {"v=STSv1; id=20261125;"};
    reading.judge(draft);
    QCOMPARE(reading.problems().rowCount(), 0);
    QCOMPARE(reading.rows()->rowTexts().size(), 1);
    QCOMPARE(reading.rows()->rowTexts().first().light.status, Status::Pass);
    draft.texts = {"v=STSv1; id=2026-11-25;"};
    reading.judge(draft);
    QVERIFY(reading.problems().rowCount() > 0);
    QVERIFY(reading.rows()->rowTexts().isEmpty());
    draft.texts = {QByteArray()};
    reading.judge(draft);
    QVERIFY(reading.isHidden());

    // What one sender reads in another way is a row of its own.
    const QByteArray policy = "version: STSv1\r\nmode: enforce\r\nmx: a.example.org\r\nmax_age: 0\r\n";
    LintInput file;
    file.kind = LintKind::StsPolicy;
    file.texts = {policy};
    reading.judge(file, readBySenders({"v=STSv1; id=1;"}, policy));
    QVERIFY(std::any_of(reading.rows()->rowTexts().begin(), reading.rows()->rowTexts().end(),
                        [](const RowText &row) { return row.light.status == Status::Warning; }));
}

void TestPages::spreadOverTheNameServers()
{
    using namespace EvidenceBuilder;
    Builder builder = good();
    Evidence &evidence = builder.evidence;
    evidence.serversWanted = true;
    const QByteArray planned = "v=STSv1; id=20260601000000;";
    const DnsQuestion question{evidence.stsTxtName(), RecordType::TXT};
    const auto says = [&](int number, const QByteArray &text) {
        DnsAnswer made = answer(question, {{question.name, RecordType::TXT, 3600, TxtData{{text}}}});
        made.message.authoritative = true;
        const QByteArray digit = QByteArray::number(number);
        evidence
            .servers[{name("ns" + digit + ".example.net"), ip(("9.3.3." + digit).constData()), question}] =
            made;
    };
    QVERIFY(spreadTexts(evidence, question.name, planned).isEmpty());
    for (int number = 1; number <= 4; ++number)
        says(number, number == 3 ? QByteArray("v=STSv1; id=1;") : planned);
    const QList<RowText> rows = spreadTexts(evidence, question.name, planned);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().light.status, Status::Info);
    QCOMPARE(rows.first().text, u"Visible at 3 of 4 name servers"_s);
    QVERIFY2(rows.first().second.contains(u"ns3.example.net"_s), qPrintable(rows.first().second));
    QVERIFY2(rows.first().second.contains(u"Everywhere by "_s), qPrintable(rows.first().second));
    QVERIFY(spreadTexts(evidence, question.name, "v=STSv1; id=7;").isEmpty());
}

void TestPages::reportsAreImported()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tlsReport(PracticeNetwork::domain().toString()));
    file.close();
    Session session;
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QVERIFY(findingOf(*session.report(), u"ready.reports/none"_s));
    QSignalSpy imported(&session, &Session::reportsImported);
    session.importReports({folder.path()});
    QVERIFY(imported.wait(patience));
    QCOMPARE(imported.takeFirst(), (QVariantList{u"1 report added."_s, false}));
    QVERIFY(findingOf(*session.report(), u"ready.reports/few"_s));
    session.importReports({file.fileName()});
    QVERIFY(imported.wait(patience));
    QCOMPARE(imported.takeFirst(), (QVariantList{u"1 report known already."_s, false}));
    // The next look knows of them as well.
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QVERIFY(findingOf(*session.report(), u"ready.reports/few"_s));
}

void TestPages::reportsThatCannotBeRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>");
    file.close();
    QFile other(folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(tlsReport(u"example.net"_s));
    other.close();
    Session session;
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QSignalSpy imported(&session, &Session::reportsImported);
    session.importReports({folder.path()});
    QVERIFY(imported.wait(patience));
    const QString sentence = imported.first().first().toString();
    QVERIFY(imported.first().last().toBool());
    QVERIFY2(sentence.contains(u"page.html"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"None is about practice.example"_s), qPrintable(sentence));
    QVERIFY(findingOf(*session.report(), u"ready.reports/none"_s));
}

void TestPages::earlierRunsAreKnown()
{
    PracticeNetwork network;
    QVERIFY(network.start());
    network.play(*findPracticeScenario(u"protected"_s));
    {
        Ledger ledger(Ledger::usualPath());
        EvidenceBuilder::Builder builder(PracticeNetwork::domain().ascii());
        builder.everything("enforce");
        QVERIFY2(ledger.record(builder.evidence), qPrintable(ledger.error()));
        QCOMPARE(ledger.sightings(PracticeNetwork::domain()).size(), 1);
    }
    Session session;
    Settings settings = session.settings();
    settings.resolvers = network.lookOptions().resolvers.first().toString();
    settings.smtp = false;
    settings.timeoutSeconds = 10;
    session.setSettings(settings);
    QCOMPARE(session.openDomain(PracticeNetwork::domain().toString()), DomainInput::Problem::None);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.report()->evidence.history.size(), 1);
}

void TestPages::subdomainsAreLookedAt()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    auto *page = static_cast<DomainPage *>(window.page(Step::Domain));
    page->subdomains()->addButton()->click();
    QTest::keyClicks(page->subdomains()->field(0), u"lists.practice.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.subdomains().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && !session.report()->evidence.subdomains.isEmpty(), patience);
    Session later; // it stays with its domain
    later.openPractice(u"protected"_s);
    QCOMPARE(later.subdomains(), session.subdomains());
    QTRY_VERIFY_WITH_TIMEOUT(settled(later), patience);
}

void TestPages::wrongReplyToEhloIsShown()
{
    EvidenceBuilder::Builder builder = EvidenceBuilder::good();
    SmtpAnswer answer = EvidenceBuilder::Builder::mailServer("mx1.example.org");
    answer.stage = SmtpAnswer::Stage::Ehlo;
    answer.tls.reset();
    answer.ehlo = SmtpReply{354, {"go on"}};
    builder.evidence.smtp.first() = answer;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.json"_s);
    QCOMPARE(writeFile(path, QJsonDocument(toJson(builder.evidence)).toJson()), QString());
    Session session;
    Window window(session);
    window.show();
    session.openReplay(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.report() != nullptr, patience);
    window.goTo(Step::MailServers);
    const auto *rows = window.page(Step::MailServers)->findChild<RowsCard *>();
    QTRY_COMPARE(rows->rowTexts().value(0).second, u"EHLO is answered with: 354 go on"_s);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
