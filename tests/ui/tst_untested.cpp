#include "evidence/evidencejson.h"
#include "findings/findingssection.h"
#include "progress.h"
#include "session.h"
#include "steps/savebutton.h"
#include "steps/step.h"
#include "steps/plansteps.h"
#include "steps/verifypage.h"
#include "support/cannedprobes.h"
#include "support/windowtest.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "wizard/window.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using WindowTest::settled;

/// What the window says of what nobody looked at, or not yet, or not today.
class TestUntested : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void mailServersThatWereLeftOut();
    void lookThatGoesOn();
    void savedRunWithoutAnEnd();
    void timesOfAnotherDay();
};

namespace {

constexpr int patience = 20000;

QString bannerOf(const Window &window, Step step)
{
    return window.page(step)->findChild<Banner *>()->text();
}

VerifyPage *verifyPage(const Window &window)
{
    return static_cast<VerifyPage *>(window.page(Step::Verify));
}

/// What stands where rows would be.
QString emptyText(const Window &window, FindingsFilter::Show show)
{
    verifyPage(window)->chip(show)->click();
    for (const QLabel *label : verifyPage(window)->findings()->list()->findChildren<QLabel *>()) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

SaveButton *saveButton(const Window &window)
{
    return verifyPage(window)->footer()->findChild<SaveButton *>();
}

bool replay(const Evidence &evidence, Session *session)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.json"_s);
    if (!writeFile(path, QJsonDocument(toJson(evidence)).toJson()).isEmpty())
        return false;
    session->openReplay(path);
    return QTest::qWaitFor([session] { return session->report() != nullptr; }, patience);
}

} // namespace

void TestUntested::initTestCase()
{
    WindowTest::begin(u"tst_untested"_s);
}

void TestUntested::init()
{
    WindowTest::forgetAll();
}

void TestUntested::mailServersThatWereLeftOut()
{
    Evidence evidence = EvidenceBuilder::good().evidence;
    QVERIFY(isGreen(makeReport(evidence)));
    evidence.smtpWanted = false;
    evidence.smtp.clear();
    QVERIFY(isGreen(makeReport(evidence))); // nobody wants to wait for it; the banner says it
    Session session;
    Window window(session);
    window.show();
    QVERIFY(replay(evidence, &session));
    QCOMPARE(stepLight(Step::MailServers, session).status, Status::Skipped);
    window.goTo(Step::Domain);
    const QString open = u"were not looked at: switched off"_s;
    QVERIFY2(bannerOf(window, Step::Domain).contains(open), qPrintable(bannerOf(window, Step::Domain)));
    window.goTo(Step::Verify);
    QVERIFY2(bannerOf(window, Step::Verify).contains(open), qPrintable(bannerOf(window, Step::Verify)));
    const QString text = emptyText(window, FindingsFilter::Show::CouldNotCheck);
    QVERIFY2(text.contains(u"skipped"_s), qPrintable(text));
}

void TestUntested::lookThatGoesOn()
{
    const CannedNet::NetworkPtr network = CannedNet::good();
    network->state = CannedNet::Network::State::Silent;
    Session session;
    CannedNet::lookAt(network, &session);
    Window window(session);
    window.show();
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    window.goTo(Step::Verify);
    for (const auto show : {FindingsFilter::Show::Problems, FindingsFilter::Show::CouldNotCheck})
        QCOMPARE(emptyText(window, show), u"Looking…"_s);
    QVERIFY(!saveButton(window)->isEnabled());
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), patience);
    network->state = CannedNet::Network::State::Answers;
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QTRY_VERIFY(saveButton(window)->isEnabled());
    QVERIFY(emptyText(window, FindingsFilter::Show::CouldNotCheck) != u"Looking…"_s);
}

void TestUntested::savedRunWithoutAnEnd()
{
    Evidence evidence = EvidenceBuilder::good().evidence;
    evidence.finished = false;
    evidence.dns[{evidence.policyHost(), RecordType::A}] = Fact<DnsAnswer>::pending();
    Session session;
    Window window(session);
    window.show();
    QVERIFY(replay(evidence, &session));
    window.goTo(Step::Domain);
    QTRY_VERIFY(window.page(Step::Domain)->findChild<Banner *>()->isVisible());
    QVERIFY2(bannerOf(window, Step::Domain).startsWith(u"Not known"_s),
             qPrintable(bannerOf(window, Step::Domain)));
    window.goTo(Step::Verify);
    QVERIFY(!saveButton(window)->isEnabled());
    QCOMPARE(emptyText(window, FindingsFilter::Show::Problems), QString());
}

void TestUntested::timesOfAnotherDay()
{
    const QDateTime noon(QDate::currentDate(), QTime(12, 0));
    QCOMPARE(clockTime(noon.toUTC()), u"12:00:00"_s);
    const QString yesterday = QLocale().toString(noon.date().addDays(-1), QLocale::ShortFormat);
    QCOMPARE(clockTime(noon.addDays(-1).toUTC()), yesterday + u" 12:00:00"_s);
    QCOMPARE(momentText(noon.addDays(-1).toUTC()), yesterday + u" 12:00"_s);
    QCOMPARE(clockTime({}), QString());
    QVERIFY(isToday(noon.toUTC()) && !isToday(noon.addDays(1).toUTC()));
    // Said in another way: languages that put an article before a date have none before a time of day.
    PlanStep step;
    step.notBefore = noon.toUTC();
    PlanStepRow row;
    row.setStep(1, step, {}, false);
    QVERIFY2(row.accessibleName().endsWith(u"today, not before 12:00"_s), qPrintable(row.accessibleName()));
    step.notBefore = noon.addDays(1).toUTC();
    row.setStep(1, step, {}, false);
    QVERIFY2(!row.accessibleName().contains(u"today"_s), qPrintable(row.accessibleName()));
}

QTEST_MAIN(TestUntested)
#include "tst_untested.moc"
