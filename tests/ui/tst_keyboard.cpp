#include "findings/findingssection.h"
#include "probe/practice/dnsserver.h"
#include "session.h"
#include "steps/domainpage.h"
#include "steps/page.h"
#include "steps/verifypage.h"
#include "support/windowkeys.h"
#include "wizard/practicepanel.h"
#include "wizard/steplist.h"
#include "wizard/window.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using namespace WindowKeys;
using WindowTest::settled;

/// What is done in the window by keys alone, from an empty domain to files.
class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fromAnEmptyDomainToFiles();
    void fromFirstVisitToAllGreen();
    void escStopsAndF5Looks();
    void rowsAreReadAndCopied();
    void focusOutlivesTheNextLook();
    void rowThatPassesHandsItsFocusOn();
};

namespace {

void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}

/// Next by its mnemonic, until the step is there, with the focus on the page.
bool goNext(Window &window, Step step)
{
    press(Qt::Key_N, Qt::AltModifier);
    return QTest::qWaitFor([&] { return window.step() == step; }, patience) &&
           window.page(step)->isAncestorOf(QApplication::focusWidget());
}

/// Tab, until the focus is on the button that says this.
bool tabTo(const QString &text)
{
    for (int i = 0; i < 100; ++i) {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && button->text() == text)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// Whether what is typed now goes into an empty field.
bool inEmptyField()
{
    const auto *field = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    return field && field->text().isEmpty();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A path into the file dialog that has opened, and Enter; true when this file is there then.
bool saveAs(Window &window, const QString &path, const QString &file)
{
    const auto dialog = [] { return QApplication::activeModalWidget(); };
    if (!QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); }, patience))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !dialog() && QFile::exists(file); }, patience))
        return false;
    // Here is no window manager that would give the focus back.
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// The zone of a firm that has mail and nothing else; it is asked on the loopback address.
PracticeZone firmZone()
{
    const DomainName firm = *DomainName::fromAscii("firm.example");
    PracticeZone zone;
    zone.add({DomainName::root(), RecordType::SOA, 300, SoaData{}});
    zone.add({firm, RecordType::SOA, 300, SoaData{}});
    zone.add({firm, RecordType::MX, 300, MxData{10, firm.child("mx1")}});
    return zone;
}

} // namespace

void TestKeyboard::initTestCase()
{
    WindowTest::begin(u"tst_keyboard"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestKeyboard::init()
{
    WindowTest::forgetAll();
}

void TestKeyboard::fromAnEmptyDomainToFiles()
{
    DnsServer server;
    QVERIFY(server.open());
    server.setZone(firmZone());
    QSettings().setValue(u"look/resolvers"_s, u"127.0.0.1:%1"_s.arg(server.port()));
    Session session;
    Window window(session);
    QVERIFY(showWindow(window));
    QCOMPARE(QApplication::focusWidget(), static_cast<DomainPage *>(window.page(Step::Domain))->field());
    type(u"firm.example"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QVERIFY(goNext(window, Step::MailServers));
    QVERIFY(goNext(window, Step::Policy));
    QCOMPARE(session.choices().mx, QList<QByteArray>{"mx1.firm.example"});
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(session.choices().mode, PolicyMode::Enforce);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(session.choices().mode, PolicyMode::Testing);
    QVERIFY(goNext(window, Step::PolicyHost));
    // Nothing entered: Next says so and stays.
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(inEmptyField());
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"Enter the address"));
    QCOMPARE(window.step(), Step::PolicyHost);
    type(u"9.9.9.9"_s); // only written down
    QVERIFY(goNext(window, Step::StsRecord));
    QVERIFY(goNext(window, Step::TlsReports));
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(inEmptyField());
    type(u"tls@reports.example"_s);
    QVERIFY(goNext(window, Step::Publish));

    QTemporaryDir folder;
    const QString all = folder.filePath(u"mta-sts-firm.example"_s), zip = folder.filePath(u"all.zip"_s);
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(saveAs(window, folder.path(), all));
    press(Qt::Key_Z, Qt::AltModifier);
    QVERIFY(saveAs(window, zip, zip));
    QByteArray everything;
    for (QDirIterator files(all, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        everything += contentOf(files.next());
    for (const QByteArray &part : {QByteArray("v=TLSRPTv1"), QByteArray("mailto:tls@reports.example"),
                                   QByteArray("9.9.9.9"), "v=STSv1; id=" + session.choices().id})
        QVERIFY2(everything.contains(part), part.constData());
    QVERIFY(contentOf(zip).startsWith("PK"));
    QVERIFY(goNext(window, Step::Verify));
}

void TestKeyboard::fromFirstVisitToAllGreen()
{
    Session session;
    Window window(session);
    QVERIFY(showWindow(window));
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.report()->verdict, Verdict::Absent);
    for (Step step : {Step::Policy, Step::PolicyHost, Step::StsRecord, Step::TlsReports})
        QVERIFY(window.steps().light(step).notSetUp);
    QVERIFY(goNext(window, Step::MailServers));
    QVERIFY(goNext(window, Step::Policy));
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(session.choices().mode, PolicyMode::Enforce);
    QVERIFY(tabTo(u"4 weeks"_s));
    press(Qt::Key_Space);
    QCOMPARE(session.choices().maxAge, quint64(28 * 86400));
    QVERIFY(goNext(window, Step::PolicyHost));
    QVERIFY(goNext(window, Step::StsRecord));
    QVERIFY(goNext(window, Step::TlsReports));
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(inEmptyField());
    type(u"tls@reports.example"_s);
    QVERIFY(goNext(window, Step::Publish));
    if (!window.practicePanel()->isVisible())
        press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(window.practicePanel()->isVisible());
    press(Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session.report()->verdict, Verdict::Protected, patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    for (int step = 0; step < stepCount; ++step)
        QCOMPARE(StatusStyle::word(window.steps().light(static_cast<Step>(step))), u"pass"_s);
}

void TestKeyboard::escStopsAndF5Looks()
{
    Session session;
    Window window(session);
    QVERIFY(showWindow(window));
    session.openPractice(u"protected"_s);
    QVERIFY(session.isRunning());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!session.isRunning());
    press(Qt::Key_F5);
    QVERIFY(session.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.report()->verdict, Verdict::Protected);
}

void TestKeyboard::rowsAreReadAndCopied()
{
    Session session;
    Window window(session);
    QVERIFY(showWindow(window));
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    for (int step = 1; step <= int(Step::Verify); ++step)
        press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(window.step(), Step::Verify);
    press(Qt::Key_P, Qt::AltModifier);
    FindingRow *row = nullptr;
    QTRY_VERIFY((row = qobject_cast<FindingRow *>(QApplication::focusWidget())) != nullptr);
    QCOMPARE(row->finding().status, Status::Error);
    press(Qt::Key_Right);
    QVERIFY(row->isOpen());
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), asText(row->finding()));
    press(Qt::Key_Left);
    QVERIFY(!row->isOpen());
}

void TestKeyboard::focusOutlivesTheNextLook()
{
    Session session;
    Window window(session);
    QVERIFY(showWindow(window));
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    const QPointer<QWidget> row = QApplication::focusWidget();
    QVERIFY(row && window.page(Step::MailServers)->isAncestorOf(row));
    session.practice()->setFault(PracticeFault::MxWithoutStartTls, true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isRunning(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QVERIFY(row);
    QCOMPARE(QApplication::focusWidget(), row.data());
}

/// To the list of steps it must not go: the next key there would leave the page.
void TestKeyboard::rowThatPassesHandsItsFocusOn()
{
    Session session;
    Window window(session);
    QVERIFY(showWindow(window));
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    Page *page = window.page(Step::MailServers);
    const FindingsList *list = page->findChild<FindingsSection *>()->list();
    QTRY_VERIFY(list->count() > 0 && list->row(0)->finding().status == Status::Error);
    list->row(0)->setFocus();
    press(Qt::Key_Right);
    QVERIFY(tabTo(FindingRow::tr("Check again")));
    session.playScenario(u"protected"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session) && session.report()->verdict == Verdict::Protected, patience);
    QTRY_VERIFY_WITH_TIMEOUT(list->count() == 0 || list->row(0)->finding().status != Status::Error, patience);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    // No row is left; the button that shows what passed has it, and would hand it to something near as well.
    auto *fold = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(fold && list->count() == 0);
    fold->hide();
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Down);
    QCOMPARE(window.step(), Step::MailServers);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
