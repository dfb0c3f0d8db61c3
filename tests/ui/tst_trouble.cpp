#include "session.h"
#include "steps/domainpage.h"
#include "support/cannedprobes.h"
#include "support/windowtest.h"
#include "widgets/banner.h"
#include "wizard/window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using WindowTest::settled;

/// What the window does when something beside the look itself does not work.
class TestTrouble : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;
private Q_SLOTS:
    void initTestCase();
    void init();
    void historyThatCannotBeUsed();
    void whatCannotBeOpenedIsToldOnItsPage();
    void lookThatFindsNothingOutTakesNothingBack_data();
    void lookThatFindsNothingOutTakesNothingBack();
};

namespace {

constexpr int patience = 20000;

DomainPage *domainPage(const Window &window)
{
    return static_cast<DomainPage *>(window.page(Step::Domain));
}

} // namespace

void TestTrouble::initTestCase()
{
    qputenv("HOME", QFile::encodeName(m_home.path())); // the history is that of all tests otherwise
    WindowTest::begin(u"tst_trouble"_s);
}

void TestTrouble::init()
{
    WindowTest::forgetAll();
    (void)QFile::remove(Ledger::usualPath());
}

/// It is told on every page, and takes nobody away from theirs.
void TestTrouble::historyThatCannotBeUsed()
{
    QVERIFY(QDir().mkpath(QFileInfo(Ledger::usualPath()).path()));
    QFile history(Ledger::usualPath());
    QVERIFY(history.open(QIODevice::WriteOnly));
    QVERIFY(history.write("this is no database, be it as long as it may be") > 0);
    history.close();
    Session session;
    CannedNet::lookAt(CannedNet::good(), &session);
    Window window(session);
    window.show();
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    window.goTo(Step::Policy);
    const QSignalSpy opened(&session, &Session::domainChanged);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QVERIFY2(session.trouble().startsWith(u"The history in "_s), qPrintable(session.trouble()));
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    session.handOut();
    QCOMPARE(window.step(), Step::Policy);
    QCOMPARE(opened.count(), 0);
    const auto *bar = window.findChild<QWidget *>(u"postsealFooter"_s);
    const auto *said = bar->findChild<FieldNote *>();
    QVERIFY(said && said->isVisible());
    QCOMPARE(said->text(), session.trouble());
    QCOMPARE(domainPage(window)->remark(), QString());
    // It is over with the first change that can be kept.
    QVERIFY(QFile::remove(Ledger::usualPath()));
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.trouble(), QString());
    QVERIFY(!said->isVisible());
    QCOMPARE(window.step(), Step::Policy);
}

void TestTrouble::whatCannotBeOpenedIsToldOnItsPage()
{
    Session session;
    CannedNet::lookAt(CannedNet::good(), &session);
    Window window(session);
    window.show();
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    window.goTo(Step::Verify);
    session.openReplay(u"/nowhere/at/all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.step(), Step::Domain, patience);
    QCOMPARE(domainPage(window)->remark(), session.openingTrouble());
    QVERIFY(!session.openingTrouble().isEmpty());
    // Whoever types has read it.
    QTest::keyClicks(domainPage(window)->field(), u"x"_s);
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(domainPage(window)->remark(), QString());
}

void TestTrouble::lookThatFindsNothingOutTakesNothingBack_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("stopped") << true;
    QTest::newRow("without network") << false;
}

void TestTrouble::lookThatFindsNothingOutTakesNothingBack()
{
    QFETCH(bool, isStopped);
    const CannedNet::NetworkPtr network = CannedNet::good();
    Session session;
    CannedNet::lookAt(network, &session);
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    const Choices before = session.choices();
    QCOMPARE(before.mode, PolicyMode::Enforce);
    QCOMPARE(before.mx.size(), 2);
    const QList<RecentDomain> recent = recentDomains();
    QCOMPARE(recent.size(), 1);
    QVERIFY(verdictFromWord(recent.first().verdict) != Verdict::Unknown);
    network->state = isStopped ? CannedNet::Network::State::Silent : CannedNet::Network::State::CutOff;
    session.check();
    QVERIFY(session.isRunning());
    if (isStopped) {
        QTest::qWait(100);
        session.cancel();
    }
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.report()->verdict, Verdict::Unknown);
    QCOMPARE(session.choices(), before);
    QCOMPARE(recentDomains(), recent);
    // What was found out counts.
    network->state = CannedNet::Network::State::Answers;
    EvidenceBuilder::Builder changed;
    changed.everything("testing");
    const CannedNet::NetworkPtr now = CannedNet::good();
    now->world = changed.evidence;
    CannedNet::lookAt(now, &session);
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.choices().mode, PolicyMode::Testing);
}

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
