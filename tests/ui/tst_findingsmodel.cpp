#include "findings/findingsmodel.h"
#include "findings/findingslist.h"

#include "checks/catalogue.h"
#include "widgets/rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Postseal;

namespace {

Finding finding(int check, Status status, const QString &subject = {})
{
    Finding made;
    made.check = catalogue().at(check);
    made.outcome = made.check->outcomes.front();
    made.status = status;
    made.subject = subject;
    return made;
}

} // namespace

class TestFindingsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameListTouchesNothing();
    void changedRowIsTheOnlyOneTold();
    void insertedRemovedMoved();
    void twoAlikeStayTwo();
    void anyListAfterAnyOther();
    void filterPutsTheWorstFirst();
    void listFollowsAndKeepsOpenRows();
    void manyRowsComeAFewATurn();
    void nothingIsTakenForMarkup();
    void testingIsNoProblem();
    void focusStaysAmongTheRows();
    void focusGoesUpInACard();
};

void TestFindingsModel::sameListTouchesNothing()
{
    FindingsModel model;
    const Findings findings{finding(0, Status::Pass), finding(1, Status::Error)};
    model.setFindings(findings, {});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged),
        inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setFindings(findings, {});
    QCOMPARE(changed.count() + inserted.count(), 0);
}

void TestFindingsModel::changedRowIsTheOnlyOneTold()
{
    FindingsModel model;
    model.setFindings({finding(0, Status::Running), finding(1, Status::Running)}, {});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFindings({finding(0, Status::Running), finding(1, Status::Pass)}, {});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
}

void TestFindingsModel::insertedRemovedMoved()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings({finding(0, Status::Pass), finding(1, Status::Pass), finding(2, Status::Pass)}, {});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved), moved(&model, &QAbstractItemModel::rowsMoved);
    model.setFindings({finding(2, Status::Pass), finding(0, Status::Pass), finding(3, Status::Pass)}, {});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(model.at(0).check, catalogue().at(2));
    QCOMPARE(model.at(2).check, catalogue().at(3));
}

void TestFindingsModel::twoAlikeStayTwo()
{
    FindingsModel model;
    model.setFindings({finding(0, Status::Pass), finding(0, Status::Error)}, {});
    QCOMPARE(model.rowCount(), 2);
    model.setFindings({finding(0, Status::Error)}, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).status, Status::Error);
}

void TestFindingsModel::anyListAfterAnyOther()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FindingsFilter filter;
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QRandomGenerator dice(8461);
    for (int round = 0; round < 200; ++round) {
        Findings findings;
        for (int i = dice.bounded(12); i > 0; --i)
            findings.append(finding(dice.bounded(8), static_cast<Status>(dice.bounded(9)),
                                    QString::number(dice.bounded(3))));
        model.setFindings(findings, {});
        QCOMPARE(model.rowCount(), findings.size());
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.at(i), findings.at(i));
    }
}

void TestFindingsModel::filterPutsTheWorstFirst()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    model.setFindings({finding(0, Status::Pass), finding(1, Status::Warning), finding(2, Status::Unknown),
                       finding(3, Status::Error)},
                      {});
    const auto statusAt = [&filter](int row) {
        return static_cast<Status>(filter.index(row, 0).data(FindingsModel::StatusRole).toInt());
    };
    QCOMPARE(filter.rowCount(), 4);
    QCOMPARE(statusAt(0), Status::Error);
    QCOMPARE(statusAt(3), Status::Pass);
    filter.setShow(FindingsFilter::Show::Problems);
    QCOMPARE(filter.rowCount(), 2);
    filter.setShow(FindingsFilter::Show::CouldNotCheck);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(statusAt(0), Status::Unknown);
}

void TestFindingsModel::listFollowsAndKeepsOpenRows()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    FindingsList list(&filter);
    model.setFindings({finding(0, Status::Warning), finding(1, Status::Warning)}, {});
    QTRY_COMPARE(list.count(), 2); // by itself, in the next turn
    list.row(1)->setOpen(true);
    model.setFindings({finding(0, Status::Pass), finding(1, Status::Warning), finding(2, Status::Error)}, {});
    list.sync();
    QCOMPARE(list.count(), 3);
    for (int i = 0; i < list.count(); ++i) {
        const auto *shown = filter.index(i, 0).data(FindingsModel::FindingRole).value<const Finding *>();
        QCOMPARE(list.row(i)->finding(), *shown);
        QCOMPARE(list.row(i)->isOpen(), shown->check == catalogue().at(1));
    }
}

void TestFindingsModel::manyRowsComeAFewATurn()
{
    FindingsModel model;
    FindingsList list(&model);
    Findings findings;
    for (size_t i = 0; i < 40; ++i)
        findings.append(finding(i, Status::Warning));
    model.setFindings(findings, {});
    list.sync();
    QVERIFY(list.count() > 0 && list.count() < 40);
    QTRY_COMPARE(list.count(), 40);
    for (int i = 0; i < list.count(); ++i)
        QCOMPARE(list.row(i)->finding(), model.at(i));
    model.setFindings(findings.mid(0, 3), {});
    QTRY_COMPARE(list.count(), 3);
}

/// A view takes a tooltip for HTML where it looks like it.
void TestFindingsModel::nothingIsTakenForMarkup()
{
    Finding quoting = finding(0, Status::Error);
    quoting.outcome = &Generic::unknown;
    quoting.arguments = {{QStringLiteral("reason"), QStringLiteral("<img src=x>")}};
    QVERIFY(Qt::mightBeRichText(quoting.seen()));
    FindingsModel model;
    model.setFindings({quoting}, {});
    QVERIFY(!Qt::mightBeRichText(model.index(0).data(Qt::ToolTipRole).toString()));
}

void TestFindingsModel::testingIsNoProblem()
{
    Finding testing;
    for (const Check *check : catalogue()) {
        if (qstrcmp(check->id, "sts-policy.enforced") == 0)
            testing.check = check;
    }
    QVERIFY(testing.check);
    for (const Outcome *outcome : testing.check->outcomes) {
        if (qstrcmp(outcome->code, "testing") == 0)
            testing.outcome = outcome;
    }
    QVERIFY(testing.outcome);
    testing.status = testing.outcome->status;
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    model.setFindings({testing, finding(0, Status::Warning)}, {});
    QCOMPARE(filter.rowCount(), 2);
    filter.setShow(FindingsFilter::Show::Problems);
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(!FindingsFilter::fits(FindingsFilter::Show::Problems, testing));
}

void TestFindingsModel::focusStaysAmongTheRows()
{
    FindingsModel model;
    FindingsList list(&model);
    const Findings all{finding(0, Status::Warning), finding(1, Status::Warning), finding(2, Status::Warning)};
    model.setFindings(all, {});
    list.sync();
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QCOMPARE(list.count(), 3);
    // In the row, not only on it.
    list.row(1)->setOpen(true);
    for (QPushButton *button : list.row(1)->findChildren<QPushButton *>()) {
        if (!button->isHidden())
            button->setFocus();
    }
    QVERIFY(list.row(1)->isAncestorOf(QApplication::focusWidget()));
    QSignalSpy left(&list, &FindingsList::focusLeft);
    model.setFindings({all[0], all[2]}, {});
    list.sync();
    QCOMPARE(QApplication::focusWidget(), list.row(1));
    model.setFindings({all[0]}, {});
    list.sync();
    QCOMPARE(QApplication::focusWidget(), list.row(0));
    QVERIFY(left.isEmpty());
    model.setFindings({}, {});
    list.sync();
    QCOMPARE(left.count(), 1);
}

void TestFindingsModel::focusGoesUpInACard()
{
    RowsCard card;
    QList<RowText> rows;
    for (const char *text : {"a", "b", "c"})
        rows.append({{Status::Warning, false, {}}, QString::fromLatin1(text), {}, {}, false});
    card.setRows(rows);
    card.show();
    card.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QTRY_COMPARE(card.rows()->count(), 3);
    card.rows()->itemAt(2)->widget()->setFocus();
    card.setRows(rows.mid(0, 1));
    QCOMPARE(QApplication::focusWidget(), card.rows()->itemAt(0)->widget());
}

QTEST_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
