#include "store/ledger.h"
#include "support/domainsstage.h"
#include "support/windowtest.h"
#include "widgets/rows.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace ManyDomains;

/// Looks at all domains of the table: what they tell, and what becomes of those that are not let finish.
class TestDomainLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void looksAtAllAndTellsWhatChanged();
    void stopsAtOnce();
    void removedWhileLooking();
    void nothingLearnedForgetsNothing();
    void lockedFileIsNoFirstLook();
    void closedWhileLooking();
};

void TestDomainLooks::initTestCase()
{
    WindowTest::begin(u"tst_domainlooks"_s);
}

void TestDomainLooks::init()
{
    QSettings().clear();
}

void TestDomainLooks::looksAtAllAndTellsWhatChanged()
{
    Stage stage;
    QVERIFY(stage.started);
    QVERIFY(stage.add(practice + u"\nnowhere.example\n"_s));
    QTRY_COMPARE(stage.rows(), 2);
    QVERIFY(stage.checkAll());
    QCOMPARE(stage.cell(0, DomainsModel::Name), u"nowhere.example"_s);
    QVERIFY2(stage.cell(1, DomainsModel::State).startsWith(u"Protected"_s),
             qPrintable(stage.cell(1, DomainsModel::State)));
    QVERIFY2(!stage.cell(0, DomainsModel::State).startsWith(u"Protected"_s),
             qPrintable(stage.cell(0, DomainsModel::State)));
    QCOMPARE(stage.cell(1, DomainsModel::Changes), u"First look"_s);
    QVERIFY(!stage.cell(1, DomainsModel::Looked).isEmpty());

    QVERIFY(stage.checkAll());
    QCOMPARE(stage.cell(1, DomainsModel::Changes), u"No change seen"_s);

    stage.play(u"mx-cert-expired"_s);
    QVERIFY(stage.checkAll());
    QVERIFY2(stage.cell(1, DomainsModel::State).startsWith(u"Losing mail"_s),
             qPrintable(stage.cell(1, DomainsModel::State)));
    const QString changed = stage.cell(1, DomainsModel::Changes);
    QVERIFY2(changed.size() > 10 && changed != u"No change seen", qPrintable(changed));
    stage.window->table()->selectRow(1);
    QTRY_VERIFY(!stage.window->findChild<RowsCard *>()->rowTexts().isEmpty());

    // What was shown is there the next time.
    stage.open();
    QVERIFY(stage.loaded->wait(patience));
    QCOMPARE(stage.rows(), 2);
    QCOMPARE(stage.cell(1, DomainsModel::Changes), changed);
    QVERIFY(stage.cell(1, DomainsModel::State).startsWith(u"Losing mail"_s));
}

void TestDomainLooks::stopsAtOnce()
{
    Stage stage;
    stage.isDeaf = true;
    QVERIFY(stage.add(u"one.example\ntwo.example\n"_s));
    QTRY_COMPARE(stage.rows(), 2);
    stage.window->checkButton()->click();
    QVERIFY(stage.window->desk().isChecking());
    QCOMPARE(stage.cell(0, DomainsModel::State), u"waits its turn"_s);
    QTRY_COMPARE(stage.cell(0, DomainsModel::State), u"is looked at"_s);
    QVERIFY(stage.window->checkButton()->text().contains(u"top"_s));
    QTest::qWait(300);
    stage.window->checkButton()->click();
    QTRY_VERIFY(!stage.window->desk().isChecking());
    // Nothing was found out, and nothing is told.
    QCOMPARE(stage.cell(0, DomainsModel::State), u"Not looked at yet"_s);
}

void TestDomainLooks::removedWhileLooking()
{
    Stage stage;
    stage.isDeaf = true;
    QVERIFY(stage.add(u"one.example\ntwo.example\n"_s));
    QTRY_COMPARE(stage.rows(), 2);
    stage.window->checkButton()->click();
    stage.window->table()->selectRow(0);
    stage.window->table()->setFocus();
    QTest::keyClick(stage.window->table(), Qt::Key_Delete);
    QTRY_COMPARE(stage.rows(), 1);
    QVERIFY(stage.window->desk().isChecking());
    QCOMPARE(stage.cell(0, DomainsModel::Name), u"two.example"_s);
    stage.window->desk().stop();
    QTRY_VERIFY(!stage.window->desk().isChecking());
}

void TestDomainLooks::nothingLearnedForgetsNothing()
{
    Stage stage;
    QVERIFY(stage.started);
    QVERIFY(stage.add(practice));
    QTRY_COMPARE(stage.rows(), 1);
    // The first one finds nobody to ask: there is nothing to hold the next one against.
    stage.isRefused = true;
    QVERIFY(stage.checkAll());
    QCOMPARE(stage.cell(0, DomainsModel::State), u"Not looked at yet"_s);
    QTRY_VERIFY2(stage.window->remark().contains(u"did not answer"), qPrintable(stage.window->remark()));
    stage.isRefused = false;
    stage.play(u"mx-cert-expired"_s);
    QVERIFY(stage.checkAll());
    QCOMPARE(stage.cell(0, DomainsModel::Changes), u"First look"_s);
    const QString state = stage.cell(0, DomainsModel::State);
    QVERIFY2(state.startsWith(u"Losing mail"_s), qPrintable(state));

    stage.isRefused = true;
    QVERIFY(stage.checkAll());
    QCOMPARE(stage.cell(0, DomainsModel::State), state);
    stage.isRefused = false;
    QVERIFY(stage.checkAll());
    QCOMPARE(stage.cell(0, DomainsModel::Changes), u"No change seen"_s);
}

void TestDomainLooks::lockedFileIsNoFirstLook()
{
    Stage stage;
    QVERIFY(stage.add(practice));
    QTRY_COMPARE(stage.rows(), 1);
    QVERIFY(stage.checkAll());
    {
        Ledger other(stage.means.history); // another program imports reports
        QVERIFY(other.beginChange());
        QVERIFY(Database::Query(&other, u"PRAGMA locking_mode = EXCLUSIVE"_s).ok());
        QVERIFY(Database::Query(&other, u"UPDATE listed SET problems = 9"_s).ok());
        QVERIFY(Database::Query(&other, u"PRAGMA cache_spill = 1"_s).ok());
        QVERIFY(stage.checkAll());
        QVERIFY2(stage.window->remark().contains(u"cannot be used"), qPrintable(stage.window->remark()));
        (void)other.endChange(false);
    }
    stage.play(u"mx-cert-expired"_s);
    QVERIFY(stage.checkAll());
    const QString changed = stage.cell(0, DomainsModel::Changes);
    QVERIFY2(changed != u"First look" && changed != u"No change seen", qPrintable(changed));
}

void TestDomainLooks::closedWhileLooking()
{
    Stage stage;
    stage.isDeaf = true; // for half a minute
    QVERIFY(stage.add(u"one.example\n"_s));
    QTRY_COMPARE(stage.rows(), 1);
    stage.window->checkButton()->click();
    QTRY_COMPARE(stage.cell(0, DomainsModel::State), u"is looked at"_s);
    QElapsedTimer since;
    since.start();
    stage.window.reset();
    QVERIFY2(since.elapsed() < 15000, "it waited for the look");
}

QTEST_MAIN(TestDomainLooks)
#include "tst_domainlooks.moc"
