#include "session.h"
#include "steps/domainpage.h"
#include "steps/nextpage.h"
#include "support/windowtest.h"
#include "watch/watcher.h"
#include "watch/watchsection.h"
#include "watch/watchsettings.h"
#include "watch/watchtray.h"
#include "widgets/rows.h"
#include "wizard/settingsdialog.h"
#include "wizard/window.h"
#include "wizard/windowkeeper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;

namespace {

constexpr int patience = 20000;

/// A watcher of the practice network, with a clock that is put forward by hand.
struct Stage {
    Stage()
    {
        started = network.start();
        network.play(*findPracticeScenario(QStringLiteral("protected")));
        Watcher::Means means;
        means.settings = [this] { return settings; };
        means.history = folder.filePath(QStringLiteral("history"));
        means.now = [this] { return now; };
        means.options = [this](const LookPreparation::Use &use) {
            use(isOnline ? network.lookOptions() : deaf());
        };
        means.tickMs = 20;
        watcher = std::make_unique<Watcher>(means);
        told = std::make_unique<QSignalSpy>(watcher.get(), &Watcher::told);
        looked = std::make_unique<QSignalSpy>(watcher.get(), &Watcher::looked);
    }
    /// Nobody answers there.
    static LookOptions deaf()
    {
        LookOptions options;
        options.resolvers = {*Endpoint::fromText(QStringLiteral("127.0.0.1:9"), 53)};
        options.timeoutMs = 3000;
        return options;
    }
    void pass(int hours) { now = now.addSecs(hours * 3600); }
    [[nodiscard]] QList<WatchChange> news(int i) const
    {
        return told->at(i).at(1).value<QList<WatchChange>>();
    }

    bool started = false;
    bool isOnline = true;
    QTemporaryDir folder;
    PracticeNetwork network;
    Settings settings;
    QDateTime now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<Watcher> watcher;
    std::unique_ptr<QSignalSpy> told;
    std::unique_ptr<QSignalSpy> looked;
};

} // namespace

/// Domains that are looked at again while the program runs.
class TestWatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsOnlyWhatChanged();
    void offlineIsSilent();
    void spansAndJitter();
    void unwatchedMeanwhile();
    void historyThatCannotBeWritten();
    void chosenOnThePageNext();
    void settingsAreKept();
    void timerOfTheSystem();
    void withoutTrayTheProgramEnds();
    void notificationText();
};

void TestWatcher::initTestCase()
{
    WindowTest::begin(QStringLiteral("tst_watcher"));
}

void TestWatcher::init()
{
    QSettings().clear();
}

void TestWatcher::tellsOnlyWhatChanged()
{
    Stage stage;
    QVERIFY(stage.started);
    Watcher &watcher = *stage.watcher;
    watcher.watch(PracticeNetwork::domain(), nullptr);
    QVERIFY(watcher.isWatched(PracticeNetwork::domain()));
    // The first look is what the later ones are held against.
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 1, patience);
    stage.pass(14);
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 2, patience);
    QCOMPARE(stage.told->size(), 0);
    stage.network.setFault(PracticeFault::MxCertificateExpired, true);
    stage.pass(14);
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 3, patience);
    QCOMPARE(stage.told->size(), 1); // one for all that changed
    QCOMPARE(stage.news(0).first().severity, WatchChange::Severity::Worse);
    QCOMPARE(watcher.newsOf(PracticeNetwork::domain()).changes, stage.news(0));
    // It stands on the page, tray or not.
    Session session;
    session.openPractice(QStringLiteral("protected"));
    WatchSection section(session, watcher);
    section.refresh();
    QCOMPARE(section.news()->rowTexts().size(), stage.news(0).size());
    QCOMPARE(section.news()->rowTexts().first().text, stage.news(0).first().message);
    QCOMPARE(section.news()->rowTexts().first().trailing, QStringLiteral("worse"));
    // Told once; mended it is told again.
    watcher.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 4, patience);
    QCOMPARE(stage.told->size(), 1);
    stage.network.setFault(PracticeFault::MxCertificateExpired, false);
    watcher.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 5, patience);
    QCOMPARE(stage.told->size(), 2);
    QCOMPARE(stage.news(1).first().severity, WatchChange::Severity::Better);
}

void TestWatcher::offlineIsSilent()
{
    Stage stage;
    stage.watcher->watch(PracticeNetwork::domain(), nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 1, patience);
    stage.isOnline = false;
    for (int i = 2; i <= 6; ++i) {
        stage.pass(14);
        QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), i, patience);
        QTest::qWait(60); // it is not tried again at once
        QCOMPARE(stage.looked->size(), i);
    }
    QCOMPARE(stage.told->size(), 0);
    // What broke meanwhile is told when there is a network again, a quarter of an hour later.
    stage.isOnline = true;
    stage.network.setFault(PracticeFault::NoStsRecord, true);
    stage.pass(1);
    QTRY_COMPARE_WITH_TIMEOUT(stage.told->size(), 1, patience);
}

void TestWatcher::spansAndJitter()
{
    Stage stage;
    stage.settings.watchHours = 6;
    stage.watcher->watch(PracticeNetwork::domain(), nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 1, patience);
    stage.now = stage.now.addSecs(6 * 3600 - 1);
    QTest::qWait(100);
    QVERIFY(!stage.watcher->isLooking());
    QCOMPARE(stage.looked->size(), 1);
    // At most a tenth later than asked for.
    stage.now = stage.now.addSecs(36 * 60 + 1);
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 2, patience);
    // A clock that was wrong and is put back does not stop the watch for years.
    stage.now = stage.now.addYears(-3);
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 3, patience);
}

void TestWatcher::unwatchedMeanwhile()
{
    Stage stage;
    stage.watcher->watch(PracticeNetwork::domain(), nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(stage.watcher->isLooking(), patience);
    stage.watcher->unwatch(PracticeNetwork::domain());
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 1, patience);
    QCOMPARE(stage.told->size(), 0);
    QVERIFY(stage.watcher->watched().isEmpty());
    // What the command line watches is watched here, too.
    Database database(stage.folder.filePath(QStringLiteral("history")));
    QVERIFY(WatchStore(database).add(PracticeNetwork::domain(), stage.now));
    QTRY_VERIFY_WITH_TIMEOUT(stage.watcher->isWatched(PracticeNetwork::domain()), patience);
}

void TestWatcher::historyThatCannotBeWritten()
{
    Watcher::Means means;
    means.history = QStringLiteral("/proc/nothing/history");
    Watcher watcher(means);
    const QSignalSpy changed(&watcher, &Watcher::watchedChanged);
    watcher.watch(PracticeNetwork::domain(), nullptr);
    QVERIFY(!watcher.isWatched(PracticeNetwork::domain()));
    QVERIFY(!watcher.trouble().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestWatcher::chosenOnThePageNext()
{
    Stage stage;
    stage.isOnline = false;
    rememberDomain({QStringLiteral("example.org"), "protected", stage.now});
    Session session;
    Window window(session, stage.watcher.get());
    window.show();
    window.goTo(Step::Next);
    const auto *page = static_cast<NextPage *>(window.page(Step::Next));
    QVERIFY(!page->watch()->box()->isEnabled());
    Settings quick = session.settings();
    quick.resolvers = QStringLiteral("127.0.0.1:9");
    quick.timeoutSeconds = 5;
    session.setSettings(quick);
    QCOMPARE(session.openDomain(QStringLiteral("example.org")), DomainInput::Problem::None);
    QVERIFY(page->watch()->box()->isEnabled());
    page->watch()->box()->setFocus();
    QTest::keyClick(page->watch()->box(), Qt::Key_Space);
    QVERIFY(page->watch()->box()->isChecked());
    const DomainName domain = session.domain();
    QVERIFY(stage.watcher->isWatched(domain));
    QVERIFY(!page->watch()->news()->isVisible());
    QTest::keyClick(page->watch()->box(), Qt::Key_Space);
    QVERIFY(!stage.watcher->isWatched(domain));
    // The practice domain is nobody's.
    session.openPractice(QStringLiteral("protected"));
    QVERIFY(!page->watch()->box()->isEnabled() && !page->watch()->box()->isChecked());
    // Among the recent domains it is marked.
    stage.watcher->watch(domain, nullptr);
    Session fresh;
    Window other(fresh, stage.watcher.get());
    other.show();
    const QList<QLabel *> labels = other.page(Step::Domain)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == QStringLiteral("watched"); }));
}

void TestWatcher::settingsAreKept()
{
    Stage stage;
    Session session;
    SettingsDialog dialog(session, stage.watcher.get());
    dialog.show();
    auto *hours = dialog.watch()->findChild<QComboBox *>();
    QCOMPARE(hours->currentData().toInt(), 12);
    QVERIFY(!dialog.watch()->timerButton()->isEnabled()); // nothing is watched
    hours->setCurrentIndex(2);
    dialog.accept();
    QCOMPARE(session.settings().watchHours, 24);
    QVERIFY(!session.settings().staysInTray);
    QCOMPARE(Settings::load(), session.settings());
    QVERIFY(!session.isRunning()); // a look would be the same
    Settings other = session.settings();
    other.smtp = !other.smtp;
    QVERIFY(!other.looksLike(session.settings()));
}

void TestWatcher::timerOfTheSystem()
{
    Settings settings;
    settings.resolvers = QStringLiteral("192.0.2.53, [2001:db8::53]:5353");
    settings.smtp = false;
    QCOMPARE(watchArguments(settings).join(u' '),
             QStringLiteral("check --watch --resolver 192.0.2.53 --resolver [2001:db8::53]:5353 --no-smtp "
                            "--timeout 75"));
    const QTemporaryDir folder;
    QFile program(folder.filePath(QStringLiteral("postseal-cli")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    WatchSettings widget;
    widget.load(settings, true);
    qputenv("PATH", "/nonexistent");
    widget.timerButton()->click();
    QVERIFY(widget.remark().contains(QStringLiteral("was not found")));
    qputenv("PATH", folder.path().toLocal8Bit());
    widget.timerButton()->click();
    qputenv("PATH", path);
    QVERIFY2(widget.remark().contains(QStringLiteral("systemctl --user enable --now postseal-watch.timer")),
             qPrintable(widget.remark()));
    QFile service(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                  QStringLiteral("/systemd/user/postseal-watch.service"));
    QVERIFY(service.open(QIODevice::ReadOnly));
    QVERIFY(service.readAll().contains(program.fileName().toUtf8() + " check --watch --resolver "));
}

void TestWatcher::withoutTrayTheProgramEnds()
{
    Stage stage;
    Session session;
    Settings settings = session.settings();
    settings.staysInTray = true;
    session.setSettings(settings);
    WindowKeeper keeper(session, stage.watcher.get());
    const WatchTray tray(session, *stage.watcher, keeper);
    stage.watcher->watch(PracticeNetwork::domain(), nullptr);
    // There is no tray on this platform: nobody would find the way back.
    QVERIFY(!tray.menu());
    QVERIFY(!tray.staysOpen());
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QTRY_COMPARE_WITH_TIMEOUT(stage.looked->size(), 1, patience);
}

void TestWatcher::notificationText()
{
    using Severity = WatchChange::Severity;
    QList<WatchChange> changes;
    for (const char *message : {"one", "two", "three", "four", "five"})
        changes.append({Severity::Changed, "mx.present", QString::fromLatin1(message)});
    const auto [title, text] = WatchTray::notification(QStringLiteral("example.org"), changes);
    QCOMPARE(title, QStringLiteral("example.org: something changed"));
    QCOMPARE(text, QStringLiteral("one\ntwo\nthree\nMore on the page Next: 2"));
    changes.first().severity = Severity::Worse;
    QCOMPARE(WatchTray::notification(QStringLiteral("example.org"), changes).first,
             QStringLiteral("example.org: something became worse"));
}

QTEST_MAIN(TestWatcher)
#include "tst_watcher.moc"
