#include "many/adddomains.h"
#include "session.h"
#include "steps/savebutton.h"
#include "support/domainsstage.h"
#include "support/windowtest.h"
#include "widgets/formchooser.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <sys/stat.h>

using namespace ManyDomains;

/// The table of many domains: what comes into it, how it is shown, and where it leads.
class TestDomains : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void eachLineHasAReason();
    void files();
    void typedIntoTheDialog();
    void manyAreRemovedOnlyWhenMeant();
    void stateBesideProblems();
    void filterAndOrder();
    void table();
    void opensTheWizard();
    void storeThatCannotBeUsed();
};

void TestDomains::initTestCase()
{
    WindowTest::begin(u"tst_domains"_s);
}

void TestDomains::init()
{
    QSettings().clear();
}

void TestDomains::eachLineHasAReason()
{
    Stage stage;
    QVERIFY(stage.add(
        u"# mine\r\n\r\n  Example.ORG. \nbücher.example\nexample.org\nno domain here\nlocalhost\n"_s));
    QTRY_COMPARE(stage.rows(), 2);
    QCOMPARE(stage.cell(0, DomainsModel::Name), u"example.org"_s);
    QCOMPARE(stage.cell(1, DomainsModel::Name), u"bücher.example (xn--bcher-kva.example)"_s);
    QCOMPARE(stage.cell(0, DomainsModel::State), u"Not looked at yet"_s);
    const QString remark = stage.window->remark();
    QVERIFY2(remark.contains(u"2 domains added"), qPrintable(remark));
    QVERIFY2(remark.contains(u"named twice: 1"), qPrintable(remark));
    QVERIFY2(remark.contains(u"Line 6, “no domain here”"), qPrintable(remark));
    QVERIFY2(remark.contains(u"no domain: 1"), qPrintable(remark));

    QVERIFY(stage.add(u"example.org"_s));
    QVERIFY(stage.window->remark().contains(u"Listed already"));
    QVERIFY(stage.add(u"# nothing\n\n"_s));
    QVERIFY(stage.window->remark().contains(u"no domain in it"));
    QCOMPARE(stage.rows(), 2);
}

void TestDomains::files()
{
    Stage stage;
    QSignalSpy said(&stage.window->desk(), &DomainsDesk::said);
    const auto give = [&](const QString &path) {
        said.clear();
        stage.window->desk().addFiles({path});
        if (said.isEmpty())
            said.wait(patience);
        return stage.window->remark();
    };
    QFile list(stage.folder.filePath(u"list"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("\xEF\xBB\xBF"
               "a.example\n#x\n\nb.example\n-bad-.example\nc.example");
    list.close();
    QVERIFY2(give(list.fileName()).contains(u"Line 5"), qPrintable(stage.window->remark()));
    QTRY_COMPARE(stage.rows(), 3);
    QVERIFY(give(stage.folder.filePath(u"missing"_s)).contains(u"cannot be read"));
    QVERIFY(give(stage.folder.path()).contains(u"cannot be read"));
    // Nobody will ever write into it.
    const QString pipe = stage.folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(give(pipe).contains(u"cannot be read"));
    QCOMPARE(stage.rows(), 3);
    // Several at once: what is wrong with one is told beside what came of the other.
    QFile other(stage.folder.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("domain\n\"d.example\",\"protected\",0\n");
    other.close();
    said.clear();
    stage.window->desk().addFiles({list.fileName(), other.fileName(), pipe});
    QVERIFY(said.wait(patience));
    const QString remark = stage.window->remark();
    for (const QString &part :
         {u"1 domain added"_s, u"list: Line 5"_s, u"other: Line 1"_s, u"it is no file"_s})
        QVERIFY2(remark.contains(part), qPrintable(remark));
    QTRY_COMPARE(stage.rows(), 4);
}

void TestDomains::typedIntoTheDialog()
{
    Stage stage;
    stage.window->addButton()->click();
    auto *dialog = stage.window->findChild<AddDomains *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->field(), u"one.example"_s);
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    QTest::keyClicks(dialog->field(), u"two.example"_s);
    QTest::keyClick(dialog->field(), Qt::Key_Tab); // leaves the field
    QVERIFY(!dialog->field()->hasFocus());
    QTest::keyClick(dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(stage.rows(), 2);
    QTRY_VERIFY(!stage.window->findChild<AddDomains *>());
}

void TestDomains::manyAreRemovedOnlyWhenMeant()
{
    Stage stage;
    QVERIFY(stage.add(u"one.example\ntwo.example\n"_s));
    QTRY_COMPARE(stage.rows(), 2);
    for (const auto answer : {QMessageBox::Cancel, QMessageBox::Yes}) {
        QCOMPARE(stage.rows(), 2);
        stage.window->table()->selectAll();
        stage.window->table()->setFocus();
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        QTest::keyClick(stage.window->table(), Qt::Key_Delete);
        auto *question = stage.window->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->button(QMessageBox::Yes)->text(), DomainsWindow::tr("&Remove"));
        QCOMPARE(question->button(QMessageBox::Cancel)->text(), DomainsWindow::tr("Cancel"));
        question->button(answer)->click();
        QTRY_VERIFY(!stage.window->findChild<QMessageBox *>());
    }
    QTRY_COMPARE(stage.rows(), 0);
}

void TestDomains::stateBesideProblems()
{
    ListedDomain domain;
    domain.domain = *DomainName::fromAscii("example.org");
    QCOMPARE(DomainsModel::lightOf(domain).status, Status::Waiting);
    domain.looked = QDateTime::currentDateTimeUtc();
    QCOMPARE(DomainsModel::lightOf(domain).status, Status::Unknown);
    domain.verdict = Verdict::Protected;
    QCOMPARE(DomainsModel::lightOf(domain).status, Status::Pass);
    domain.problems = 1;
    domain.worst = Status::Warning;
    QCOMPARE(DomainsModel::lightOf(domain).status, Status::Warning);
    domain.verdict = Verdict::LosingMail;
    QCOMPARE(DomainsModel::lightOf(domain).status, Status::Error);
}

void TestDomains::filterAndOrder()
{
    Stage stage;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto row = [&](const char *name, Verdict verdict, int problems) {
        return ListedDomain{*DomainName::fromAscii(name),
                            now,
                            verdict,
                            problems,
                            problems > 0 ? Status::Warning : Status::Pass,
                            true,
                            QList<WatchChange>()};
    };
    ListedDomain changed = row("c.example", Verdict::Protected, 0);
    changed.changes = {{WatchChange::Severity::Worse, "mx", u"=1+1"_s}};
    stage.window->model().setRows({row("b.example", Verdict::LosingMail, 3), changed,
                                   row("a.example", Verdict::Protected, 1),
                                   row("d.example", Verdict::Unknown, 0)});
    stage.window->choose(DomainsFilter::Show::Problems);
    QCOMPARE(stage.rows(), 2);
    // A domain that does not exist takes no mail either, which would sound harmless.
    ListedDomain gone = row("e.example", Verdict::NoMail, 1);
    gone.missing = true;
    QVERIFY(DomainsModel::hasProblem(gone));
    stage.window->model().add({gone});
    QCOMPARE(stage.rows(), 3);
    QCOMPARE(stage.cell(2, DomainsModel::State), u"No such domain"_s);
    stage.window->model().remove({gone.domain});
    stage.window->choose(DomainsFilter::Show::Changed);
    QCOMPARE(stage.rows(), 1);
    stage.window->choose(DomainsFilter::Show::All);
    stage.window->searchField()->setText(u"D.EX"_s);
    QCOMPARE(stage.rows(), 1);
    stage.window->searchField()->clear();
    stage.window->table()->sortByColumn(DomainsModel::State, Qt::AscendingOrder);
    QCOMPARE(stage.cell(0, DomainsModel::Name), u"b.example"_s);
    stage.window->table()->sortByColumn(DomainsModel::Name, Qt::DescendingOrder);
    QCOMPARE(stage.cell(0, DomainsModel::Name), u"d.example"_s);
    // By keys too; the head and the box say the same.
    stage.window->sorting()->box()->setFocus();
    QTest::keyClicks(stage.window->sorting()->box(), u"Verdict"_s);
    QCOMPARE(stage.cell(0, DomainsModel::Name), u"b.example"_s);
    QCOMPARE(stage.window->table()->horizontalHeader()->sortIndicatorSection(), int(DomainsModel::State));
    stage.window->table()->sortByColumn(DomainsModel::Changes, Qt::AscendingOrder);
    QCOMPARE(stage.window->sorting()->box()->currentText(), u"What changed"_s);
}

void TestDomains::table()
{
    Stage stage;
    ListedDomain row{*DomainName::fromAscii("example.org"),
                     QDateTime::currentDateTimeUtc(),
                     Verdict::LosingMail,
                     2,
                     Status::Error,
                     false,
                     QList<WatchChange>()};
    row.changes = {{WatchChange::Severity::Worse, "mx", u"=cmd \"x\""_s}};
    stage.window->model().setRows({row});
    const QByteArray csv = stage.window->csv();
    QVERIFY(csv.startsWith("domain,verdict,problems,mail-servers-tested,compared,changed,checked\r\n"));
    QVERIFY2(csv.contains("\"example.org\",\"losing-mail\",2,no,yes,\"'=cmd \"\"x\"\"\",\""),
             csv.toPercentEncoding(" \",'=").constData());
    const QString path = stage.folder.filePath(u"domains.csv"_s);
    stage.window->saveButton()->saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csv);
}

void TestDomains::opensTheWizard()
{
    Settings settings;
    settings.resolvers = u"127.0.0.1:9"_s;
    QCOMPARE(settings.save(), QString());
    QFile::remove(Database::usualPath());
    Session session;
    Window wizard(session);
    wizard.show();
    wizard.beside().openDomains();
    DomainsWindow *domains = wizard.beside().domains();
    QVERIFY(domains);
    domains->desk().add(u"example.org"_s);
    QTRY_COMPARE(domains->model().rowCount(), 1);
    QVERIFY(QTest::qWaitForWindowActive(domains));
    domains->table()->selectRow(0);
    domains->table()->setFocus();
    QTest::keyClick(domains->table(), Qt::Key_Return);
    QCOMPARE(session.domain().toString(), u"example.org"_s);
    QVERIFY(domains->isHidden());
    session.cancel();
}

void TestDomains::storeThatCannotBeUsed()
{
    Stage stage;
    stage.means.history = stage.folder.path(); // a folder is no database
    stage.open();
    QVERIFY(stage.add(u"example.org"_s));
    QVERIFY2(stage.window->remark().contains(u"cannot be used"), qPrintable(stage.window->remark()));
    QCOMPARE(stage.rows(), 0);
}

QTEST_MAIN(TestDomains)
#include "tst_domains.moc"
