#include "findings/chaindialog.h"
#include "findings/findingssection.h"
#include "progress.h"
#include "session.h"
#include "steps/domainpage.h"
#include "steps/policyhostpage.h"
#include "steps/policypage.h"
#include "steps/nextpage.h"
#include "steps/plansteps.h"
#include "steps/verifypage.h"
#include "support/windowtest.h"
#include "watch/watcher.h"
#include "widgets/formchooser.h"
#include "widgets/copybutton.h"
#include "widgets/lineseditor.h"
#include "widgets/rows.h"
#include "widgets/valuebox.h"
#include "wizard/practicepanel.h"
#include "wizard/steplist.h"
#include "wizard/window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Postseal;
using WindowTest::settled;

/// The real window, driven as a person drives it.
class TestWizard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void badDomainIsASentenceBesideTheField();
    void firstVisitToTesting();
    void brokenThingsShow();
    void testingDoesNotHideWhatEnforcingWouldRefuse();
    void nextPageFollowsWhatHappens();
    void everyPageFitsASmallWindow_data();
    void everyPageFitsASmallWindow();
    void lightsAreNamed();
    void copySaysSo();
    void draftComesBack();
    void replayShowsWhatWasSaved();
    void draftsAreKeptOrItIsSaid();
    void settingsArePrivate();
};

namespace {

constexpr int patience = 20000;

DomainPage *domainPage(const Window &window)
{
    return static_cast<DomainPage *>(window.page(Step::Domain));
}

VerifyPage *verifyPage(const Window &window)
{
    return static_cast<VerifyPage *>(window.page(Step::Verify));
}

} // namespace

void TestWizard::initTestCase()
{
    WindowTest::begin(QStringLiteral("tst_wizard"));
}

void TestWizard::init()
{
    WindowTest::forgetAll();
}

void TestWizard::badDomainIsASentenceBesideTheField()
{
    Session session;
    Window window(session);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClicks(domainPage(window)->field(), QStringLiteral("not a domain"));
    QTest::keyClick(domainPage(window)->field(), Qt::Key_Return);
    QVERIFY(!domainPage(window)->remark().isEmpty());
    QVERIFY(!session.hasDomain());
    // Next does not leave the page either.
    window.nextButton()->click();
    QCOMPARE(window.step(), Step::Domain);
    QTest::keyClick(domainPage(window)->field(), Qt::Key_Backspace);
    QVERIFY(domainPage(window)->remark().isEmpty());
}

void TestWizard::firstVisitToTesting()
{
    Session session;
    Window window(session);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *practice = window.page(Step::Domain)->findChildren<QPushButton *>().at(1);
    QVERIFY(practice->text().contains(QStringLiteral("practice")));
    practice->setFocus();
    QTest::keyClick(practice, Qt::Key_Space);
    QVERIFY(session.practice());
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.report()->verdict, Verdict::Absent);
    QVERIFY(window.steps().light(Step::StsRecord).notSetUp);
    QCOMPARE(window.steps().light(Step::MailServers).status, Status::Pass);

    for (int step = 1; step <= int(Step::Verify); ++step) {
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(window.step(), static_cast<Step>(step));
    }
    window.practicePanel()->publishButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(session.report()->verdict, Verdict::Testing, patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(window.steps().light(Step::Publish).status, Status::Pass);
    QCOMPARE(window.steps().light(Step::StsRecord).status, Status::Pass);
    QTRY_VERIFY_WITH_TIMEOUT(verifyPage(window)->bannerText().startsWith(QStringLiteral("Testing")),
                             patience);
    QVERIFY(isGreen(*session.report()));
    QCOMPARE(verifyPage(window)->chip(FindingsFilter::Show::Problems)->text(), QStringLiteral("&Problems 0"));
    QCOMPARE(window.steps().light(Step::Verify).hint, QString()); // the same beside the step
    QCOMPARE(session.secondsToNextCheck(), 0);

    window.practicePanel()->takeDownButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(session.report()->verdict, Verdict::Absent, patience);
}

void TestWizard::brokenThingsShow()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(QStringLiteral("protected"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && session.report()->verdict == Verdict::Protected, patience);
    window.goTo(Step::Verify);
    window.practicePanel()->faultSwitch(PracticeFault::MxCertificateExpired)->click();
    QTRY_COMPARE_WITH_TIMEOUT(session.report()->verdict, Verdict::LosingMail, patience);
    QCOMPARE(window.steps().light(Step::MailServers).status, Status::Error);
    verifyPage(window)->chip(FindingsFilter::Show::Problems)->click();
    // Rows are made a few a turn.
    const auto firstRow = [&window] { return verifyPage(window)->findings()->list()->row(0); };
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && firstRow(), patience);
    FindingRow *row = firstRow();
    QCOMPARE(row->finding().status, Status::Error);
    QTest::keyClick(row, Qt::Key_Return);
    QVERIFY(row->isOpen());
    QTest::keyClick(row, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(row->finding().name()));
    // Which of the servers it is: host and address.
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("mx2.practice.example, 192.0.2.26")));
    QVERIFY(row->accessibleName().contains(QStringLiteral("mx2.practice.example, 192.0.2.26")));
    // An opened row leads to where it is mended, and looks again.
    const auto button = [row](const char *text) -> QPushButton * {
        for (QPushButton *each : row->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    };
    QVERIFY(button("Check again") && button("Go to its step"));
    // The certificate that has run out can be read.
    QPushButton *certificate = button("Show the certificate");
    QVERIFY(certificate && !certificate->isHidden());
    certificate->click();
    auto *dialog = window.findChild<ChainDialog *>();
    QVERIFY(dialog);
    const QString text = dialog->findChild<ValueText *>()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Names: mx2.practice.example")), qPrintable(text));
    dialog->close();
    button("Check again")->click();
    QVERIFY(session.isRunning());
    button("Go to its step")->click();
    QCOMPARE(window.step(), Step::MailServers);
}

void TestWizard::nextPageFollowsWhatHappens()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(QStringLiteral("protected"));
    window.goTo(Step::Next);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    const auto *next = static_cast<NextPage *>(window.page(Step::Next));
    QTRY_COMPARE_WITH_TIMEOUT(next->change()->word(), QStringLiteral("change"),
                              patience); // it follows in a moment
    // Nothing is planned before the new mail servers are named; a bad name is told at its field.
    QCOMPARE(next->steps()->count(), 0);
    QVERIFY(!next->refusal().isEmpty());
    next->servers()->addButton()->click();
    QTest::keyClicks(next->servers()->field(0), QStringLiteral("mx.*.example"));
    QCOMPARE(next->steps()->count(), 0);
    QVERIFY(next->servers()->field(0)->accessibleDescription().contains(QStringLiteral("star")));
    next->servers()->field(0)->selectAll();
    QTest::keyClicks(next->servers()->field(0), QStringLiteral("MX.new.example"));
    QCOMPARE(next->steps()->count(), 5);
    QVERIFY(next->refusal().isEmpty());
    // Only the next step is open, with the bytes to publish.
    const PlanStepRow *first = next->steps()->row(0);
    QVERIFY(first->isOpen() && !next->steps()->row(1)->isOpen());
    QCOMPARE(first->boxes().size(), 1);
    QVERIFY(first->boxes().first()->value().contains("mx: mx2.practice.example\r\nmx: mx.new.example\r\n"));
    QCOMPARE(first->light().status, Status::Info);
    QTest::keyClick(next->steps()->row(2), Qt::Key_Return);
    QVERIFY(next->steps()->row(2)->boxes().first()->value() == "10 mx.new.example");
    for (const PracticeFault fault : {PracticeFault::MxCertificateExpired, PracticeFault::MalformedTlsRpt}) {
        window.practicePanel()->faultSwitch(fault)->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
        window.practicePanel()->faultSwitch(fault)->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    }
    session.playScenario(QStringLiteral("first-visit"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && session.report()->verdict == Verdict::Absent, patience);
    QTRY_COMPARE(next->change()->word(), QStringLiteral("setup"));
}

void TestWizard::testingDoesNotHideWhatEnforcingWouldRefuse()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(QStringLiteral("testing"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && session.report()->verdict == Verdict::Testing, patience);
    session.practice()->setFault(PracticeFault::MxCertificateExpired, true);
    QTRY_COMPARE_WITH_TIMEOUT(window.steps().light(Step::MailServers).status, Status::Warning, patience);
    window.goTo(Step::MailServers);
    int refused = 0;
    for (const RowText &row : window.page(Step::MailServers)->findChild<RowsCard *>()->rowTexts())
        refused += row.trailing.contains(QStringLiteral("would be refused"));
    QCOMPARE(refused, 1);
    window.goTo(Step::Policy);
    const auto *policy = static_cast<PolicyPage *>(window.page(Step::Policy));
    QVERIFY(policy->modeButton(PolicyMode::Enforce)
                ->accessibleDescription()
                .contains(QStringLiteral("Not safe yet")));
}

void TestWizard::everyPageFitsASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent"); // of the usual letters
    QTest::newRow("small window") << QSize(900, 600) << 100;
    QTest::newRow("smaller window, large letters") << QSize(800, 600) << 150;
    QTest::newRow("screen of a laptop, letters twice as large") << QSize(1366, 768) << 200;
}

/// Nothing has to be scrolled sideways, and every step stays at hand.
void TestWizard::everyPageFitsASmallWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(large);
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    window.resize(size);
    window.show();
    session.openPractice(QStringLiteral("mx-cert-expired"));
    window.showPractice(false);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QVERIFY(window.width() <= size.width() && window.height() <= size.height());
    for (int step = 0; step < stepCount; ++step) {
        window.goTo(static_cast<Step>(step));
        const QScrollBar *sideways = window.page(static_cast<Step>(step))->horizontalScrollBar();
        QTRY_VERIFY2(sideways->maximum() == 0, qPrintable(stepTitle(static_cast<Step>(step))));
        QVERIFY2(window.width() <= size.width() && window.height() <= size.height(),
                 qPrintable(
                     QStringLiteral("step %1: %2 x %3").arg(step).arg(window.width()).arg(window.height())));
    }
}

void TestWizard::lightsAreNamed()
{
    Session session;
    Window window(session);
    QAbstractItemModelTester tester(&window.steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.openPractice(QStringLiteral("two-records"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    const QModelIndex record = window.steps().index(static_cast<int>(Step::StsRecord));
    QVERIFY(record.data(Qt::AccessibleTextRole).toString().contains(StatusStyle::word(Status::Error)));
}

void TestWizard::copySaysSo()
{
    ValueBox box(QStringLiteral("Value"));
    box.setValue("v=STSv1; id=1;\r\n");
    auto *copy = box.findChild<CopyButton *>();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("v=STSv1; id=1;\r\n"));
    QCOMPARE(copy->text(), CopyButton::tr("Copied"));
}

void TestWizard::draftComesBack()
{
    Choices choices;
    choices.domain = *DomainName::fromAscii("example.org");
    choices.mode = PolicyMode::Enforce;
    choices.mx = {"mx1.example.org", "*.example.net"};
    choices.maxAge = 604800;
    choices.id = "20261101T000000Z";
    choices.hostAddresses = {*IpAddress::fromText(QStringLiteral("203.0.113.80"))};
    choices.rua = {"mailto:a@example.net"};
    QCOMPARE(saveDraft(choices), QString());
    QCOMPARE(loadDraft(choices.domain), choices);
    QVERIFY(!loadDraft(*DomainName::fromAscii("example.com")));
}

void TestWizard::replayShowsWhatWasSaved()
{
    QByteArray saved;
    {
        Session session;
        session.openPractice(QStringLiteral("redirect"));
        QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
        saved = QJsonDocument(toJson(*session.report())).toJson();
    }
    const QString path =
        QDir::temp().filePath(QStringLiteral("tst_wizard-%1.json").arg(QCoreApplication::applicationPid()));
    QCOMPARE(writeFile(path, saved), QString());
    Session session;
    Window window(session);
    session.openReplay(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.report() != nullptr, patience);
    QVERIFY(QFile::remove(path));
    QCOMPARE(session.domain(), PracticeNetwork::domain());
    QCOMPARE(session.report()->verdict, Verdict::Ineffective);
    session.openReplay(QStringLiteral("/nowhere/at/all"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.openingTrouble().isEmpty(), patience);
}

void TestWizard::draftsAreKeptOrItIsSaid()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString folder = data.filePath(QStringLiteral("drafts"));
    QVERIFY(QDir(folder).removeRecursively());
    Choices choices;
    choices.domain = DomainName::fromAscii("con.example").value_or(DomainName());
    QCOMPARE(saveDraft(choices), QString());
    const QFileInfo draft(folder + QStringLiteral("/_con.example.json")); // Windows keeps the other name
    QVERIFY(draft.exists());
    QCOMPARE(draft.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(loadDraft(choices.domain).has_value());
    // Where nothing can be written, it is said, once and where.
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString trouble = saveDraft(choices);
    QVERIFY2(trouble.contains(QStringLiteral("_con.example.json")) && trouble.endsWith(QLatin1Char('.')),
             qPrintable(trouble));
    QVERIFY(!loadDraft(choices.domain));
    QVERIFY(inTheWay.remove());
    QVERIFY(!writeFile(QStringLiteral("/dev/full"), "x").isEmpty());
}

void TestWizard::settingsArePrivate()
{
    const QString path = QSettings().fileName();
    const auto othersMayRead = [&path] {
        return bool(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
    };
    for (const bool isThere : {false, true}) {
        (void)QFile::remove(path);
        if (isThere) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                        QFile::ReadOther));
        }
        keepSettingsPrivate();
        QVERIFY(!othersMayRead());
        rememberDomain({QStringLiteral("example.org"), "protected", QDateTime::currentDateTimeUtc()});
        QSettings().sync();
        QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(!othersMayRead());
    }
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
