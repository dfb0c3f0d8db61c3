#include "findings/findingssection.h"
#include "language.h"
#include "lookstyle.h"
#include "many/adddomains.h"
#include "many/domainstable.h"
#include "many/domainswindow.h"
#include "probe/practice/dnsserver.h"
#include "session.h"
#include "steps/domainpage.h"
#include "steps/verifypage.h"
#include "support/listeddomains.h"
#include "wizard/practicepanel.h"
#include "wizard/steplist.h"
#include "watch/watcher.h"
#include "wizard/window.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDirIterator>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// The real window, by keys alone: they go to the window that has the focus, as the platform would send them.
class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fromAnEmptyDomainToFiles();
    void fromFirstVisitToAllGreen();
    void everyFocusIsReachedAndSeen_data();
    void everyFocusIsReachedAndSeen();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void mnemonicsOfManyDomains_data();
    void mnemonicsOfManyDomains();
    void escStopsAndF5Looks();
    void rowsAreReadAndCopied();
    void focusOutlivesTheNextLook();
};

namespace {

constexpr int patience = 30000;

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTRY_VERIFY(QGuiApplication::focusWindow());
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}

bool settled(const Session &session)
{
    return !session.isRunning() && session.report() && session.report()->evidence.finished;
}

bool showWindow(Window &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
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

/// What Tab stops at, as far as it can be seen now.
QList<QWidget *> stopsOf(const Window &window)
{
    QList<QWidget *> stops = window.findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
               widget->focusProxy();
    });
    return stops;
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget ? QLatin1String(widget->metaObject()->className()) + u' ' +
                        (button ? button->text() : widget->accessibleName())
                  : u"nothing"_s;
}

/// Below or beside, as one reads.
bool comesAfter(const QWidget *widget, const QWidget *before)
{
    const QRect first(before->mapTo(before->window(), QPoint()), before->size());
    const QRect second(widget->mapTo(widget->window(), QPoint()), widget->size());
    return second.top() > first.top() || second.left() >= first.right();
}

/// Mnemonics that can be seen now, each with those that have it.
QMap<QString, QStringList> mnemonicsOf(const QWidget &window)
{
    QMap<QString, QStringList> found;
    const auto take = [&found](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found[key.toString()].append(text);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return found;
}

void addSteps()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < stepCount; ++step)
        QTest::newRow(qUtf8Printable(stepTitle(static_cast<Step>(step)))) << step;
}

} // namespace

void TestKeyboard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"postseal-test"_s);
    QCoreApplication::setApplicationName(u"tst_keyboard"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setStyle(new LookStyle(u"Fusion"_s));
}

void TestKeyboard::init()
{
    QSettings().clear();
    (void)QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
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

void TestKeyboard::everyFocusIsReachedAndSeen_data()
{
    addSteps();
}

void TestKeyboard::everyFocusIsReachedAndSeen()
{
    QFETCH(int, step);
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    window.resize(1380, 880);
    QVERIFY(showWindow(window));
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    window.goTo(static_cast<Step>(step));
    window.showPractice(true);
    // Until what is new is shown, and the look that the start of the network asks for is done too.
    QTest::qWait(500);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QTest::qWait(100);
    Page *page = window.page(static_cast<Step>(step));
    const QList<QWidget *> stops = stopsOf(window);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        window.findChild<StepView *>()->setFocus();
        QList<QWidget *> visited;
        for (QWidget *now = QApplication::focusWidget(); !visited.contains(now) && visited.size() < 300;
             now = QApplication::focusWidget()) {
            visited.append(now);
            QCoreApplication::processEvents();
            if (page->isAncestorOf(now)) {
                const QRect place(now->mapTo(page->viewport(), QPoint()), now->size());
                const QRect seen = place & page->viewport()->rect();
                QVERIFY2(seen.height() >= std::min(place.height(), page->viewport()->height() / 2),
                         qUtf8Printable(nameOf(now)));
            }
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        for (QWidget *stop : stops)
            QVERIFY2(visited.contains(stop), qUtf8Printable(nameOf(stop)));
        QCOMPARE(visited.size(), stops.size());
        QCOMPARE(QApplication::focusWidget(), visited.first());
        for (qsizetype i = 1; key == Qt::Key_Tab && i < visited.size(); ++i) {
            const QString pair = nameOf(visited.at(i - 1)) + u" -> "_s + nameOf(visited.at(i));
            QVERIFY2(comesAfter(visited.at(i), visited.at(i - 1)), qUtf8Printable(pair));
        }
    }
}

void TestKeyboard::mnemonicsAreUnique_data()
{
    addSteps();
}

void TestKeyboard::mnemonicsAreUnique()
{
    QFETCH(int, step);
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    QVERIFY(showWindow(window));
    const auto check = [&window] {
        const QMap<QString, QStringList> found = mnemonicsOf(window);
        for (auto it = found.begin(); it != found.end(); ++it)
            QVERIFY2(it->size() == 1, qUtf8Printable(it.key() + u": "_s + it->join(u" | ")));
    };
    window.goTo(static_cast<Step>(step));
    check();
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    window.showPractice(true);
    window.goTo(static_cast<Step>(step));
    check();
}

void TestKeyboard::mnemonicsOfManyDomains_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages())
        QTest::newRow(qUtf8Printable(language.code)) << language.code;
}

void TestKeyboard::mnemonicsOfManyDomains()
{
    QFETCH(QString, code);
    useLanguage(code);
    const auto english = qScopeGuard([] { useLanguage(u"en"_s); });
    DomainsWindow window({.history = QStringLiteral(":memory:")});
    window.show();
    const auto check = [](const QWidget &widget) {
        const QMap<QString, QStringList> found = mnemonicsOf(widget);
        QVERIFY(found.size() > 2);
        for (auto it = found.begin(); it != found.end(); ++it)
            QVERIFY2(it->size() == 1, qUtf8Printable(it.key() + u": "_s + it->join(u" | ")));
    };
    check(window);
    window.model().setRows(listedDomains());
    window.table()->selectRow(2);
    check(window);
    AddDomains dialog;
    dialog.show();
    check(dialog);
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

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
