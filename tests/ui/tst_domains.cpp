#include "lookstyle.h"
#include "many/adddomains.h"
#include "many/domainstable.h"
#include "many/domainswindow.h"
#include "probe/practice/practicenetwork.h"
#include "session.h"
#include "store/ledger.h"
#include "steps/savebutton.h"
#include "widgets/formchooser.h"
#include "widgets/rows.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include <QComboBox>
#include <QFile>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;
const QString practice = PracticeNetwork::domain().toString();

/// A name server that hears what it is asked, and never answers.
class Silence {
public:
    Silence() : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        m_where.sin_family = AF_INET;
        m_where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_where;
        auto *where = reinterpret_cast<sockaddr *>(&m_where);
        (void)!::bind(m_socket, where, size);
        (void)!::getsockname(m_socket, where, &size);
    }
    ~Silence() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Silence)
    [[nodiscard]] quint16 port() const { return ntohs(m_where.sin_port); }

private:
    int m_socket;
    sockaddr_in m_where = {};
};

/// The window over the practice network.
struct Stage {
    Stage()
    {
        started = network.start();
        play(u"protected"_s);
        means.history = folder.filePath(u"history"_s);
        means.options = [this](const LookPreparation::Use &use) {
            LookOptions options = network.lookOptions();
            options.timeoutMs = 5000;
            use(isDeaf ? deaf() : isRefused ? refused() : options);
        };
        open();
    }
    void play(const QString &scenario) { network.play(*findPracticeScenario(scenario)); }
    void open()
    {
        window = std::make_unique<DomainsWindow>(means);
        loaded = std::make_unique<QSignalSpy>(&window->desk(), &DomainsDesk::loaded);
        window->showDomains();
    }
    [[nodiscard]] LookOptions deaf() const
    {
        LookOptions options;
        options.resolvers = {{*IpAddress::fromText(u"127.0.0.1"_s), silence.port()}};
        options.timeoutMs = 30000;
        return options;
    }
    /// Nobody is there.
    [[nodiscard]] static LookOptions refused()
    {
        LookOptions options;
        options.resolvers = {*Endpoint::fromText(u"127.0.0.1:9"_s, 53)};
        options.timeoutMs = 3000;
        return options;
    }
    [[nodiscard]] bool add(const QString &lines)
    {
        QSignalSpy said(&window->desk(), &DomainsDesk::said);
        window->desk().add(lines);
        return said.wait(patience);
    }
    [[nodiscard]] bool checkAll()
    {
        window->checkButton()->click();
        return window->desk().isChecking() &&
               QTest::qWaitFor([this] { return !window->desk().isChecking(); }, patience);
    }
    [[nodiscard]] QString cell(int row, DomainsModel::Column column) const
    {
        return window->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return window->table()->model()->rowCount(); }

    bool started = false;
    bool isDeaf = false;
    bool isRefused = false;
    QTemporaryDir folder;
    PracticeNetwork network;
    Silence silence;
    DomainsDesk::Means means;
    std::unique_ptr<DomainsWindow> window;
    std::unique_ptr<QSignalSpy> loaded;
};

} // namespace

/// The table of many domains.
class TestDomains : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void eachLineHasAReason();
    void files();
    void typedIntoTheDialog();
    void looksAtAllAndTellsWhatChanged();
    void stopsAtOnce();
    void removedWhileLooking();
    void manyAreRemovedOnlyWhenMeant();
    void nothingLearnedForgetsNothing();
    void lockedFileIsNoFirstLook();
    void stateBesideProblems();
    void filterAndOrder();
    void table();
    void opensTheWizard();
    void storeThatCannotBeUsed();
    void closedWhileLooking();
};

void TestDomains::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"postseal-test"_s);
    QCoreApplication::setApplicationName(u"tst_domains"_s);
    QApplication::setStyle(new LookStyle(u"Fusion"_s));
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

void TestDomains::looksAtAllAndTellsWhatChanged()
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

void TestDomains::stopsAtOnce()
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

void TestDomains::removedWhileLooking()
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
        question->button(answer)->click();
        QTRY_VERIFY(!stage.window->findChild<QMessageBox *>());
    }
    QTRY_COMPARE(stage.rows(), 0);
}

void TestDomains::nothingLearnedForgetsNothing()
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

void TestDomains::lockedFileIsNoFirstLook()
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
    settings.save();
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

void TestDomains::closedWhileLooking()
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

QTEST_MAIN(TestDomains)
#include "tst_domains.moc"
