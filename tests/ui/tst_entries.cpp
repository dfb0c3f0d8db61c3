#include "many/adddomains.h"
#include "session.h"
#include "steps/domainpage.h"
#include "steps/policyhostpage.h"
#include "steps/policypage.h"
#include "support/cannedprobes.h"
#include "support/windowkeys.h"
#include "widgets/lineseditor.h"
#include "widgets/rows.h"
#include "wizard/window.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using WindowTest::settled;

/// What the pages say of what is entered, and when that is over.
class TestEntries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void hostThatIsFoundAfterItWasAskedFor();
    void nothingIsAskedForThatIsLookedFor();
    void draftsThatAreNotWholeAreNotPublishedInSilence();
    void typedHostStaysWhileItIsTyped();
    void addressesOutliveALookAtTheOtherCard();
    void hostOfAnotherDomain();
    void mailServersThatAreNotNeededAnyMore();
    void wrongNameGivesWayToWhatIsOpened();
    void subdomainsTypedAMomentAgo();
    void subdomainsAreReadLikeDomains();
    void askingForFilesHoldsNothingUp();
};

namespace {

constexpr int patience = 20000;

/// The window over a network that says nothing yet.
struct Stage {
    CannedNet::NetworkPtr network = CannedNet::good();
    Session session;
    Window window{session};

    Stage()
    {
        network->state = CannedNet::Network::State::Silent;
        CannedNet::lookAt(network, &session);
        (void)WindowKeys::showWindow(window);
        (void)session.openDomain(u"example.org"_s);
    }
    /// Nobody is waited for any more, and nothing is known.
    [[nodiscard]] bool stop()
    {
        session.cancel();
        return QTest::qWaitFor([this] { return !session.isRunning(); }, patience);
    }
    [[nodiscard]] bool look()
    {
        if (!stop())
            return false;
        network->state = CannedNet::Network::State::Answers;
        session.check();
        return QTest::qWaitFor([this] { return settled(session); }, patience);
    }
    [[nodiscard]] DomainPage *domain() const { return static_cast<DomainPage *>(window.page(Step::Domain)); }
    [[nodiscard]] PolicyPage *policy() const { return static_cast<PolicyPage *>(window.page(Step::Policy)); }
    [[nodiscard]] PolicyHostPage *host() const
    {
        return static_cast<PolicyHostPage *>(window.page(Step::PolicyHost));
    }
};

} // namespace

void TestEntries::initTestCase()
{
    WindowTest::begin(u"tst_entries"_s);
}

void TestEntries::init()
{
    WindowTest::forgetAll();
}

void TestEntries::hostThatIsFoundAfterItWasAskedFor()
{
    Stage stage;
    QVERIFY(stage.stop());
    stage.window.goTo(Step::PolicyHost);
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::PolicyHost);
    QCOMPARE(stage.host()->remark(), u"Enter the address of your web server."_s);
    QVERIFY(stage.host()->addresses()->hasFocus());
    QVERIFY(stage.look());
    QTRY_COMPARE(stage.host()->addresses()->text(), u"9.2.2.1"_s);
    QCOMPARE(stage.host()->remark(), QString());
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::StsRecord);
}

/// Mail servers and policy host may be found at any moment; what is wrong stays wrong.
void TestEntries::nothingIsAskedForThatIsLookedFor()
{
    Stage stage;
    stage.window.goTo(Step::Policy);
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::PolicyHost);
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::StsRecord);
    stage.window.goTo(Step::PolicyHost);
    QTest::keyClicks(stage.host()->addresses(), u"300"_s);
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::PolicyHost);
    // No mail server is known: what was typed is not thrown away for them.
    stage.window.goTo(Step::Policy);
    stage.policy()->patterns()->addButton()->click();
    QTest::keyClicks(stage.policy()->patterns()->field(0), u"mx1"_s);
    for (QPushButton *button : stage.policy()->patterns()->findChildren<QPushButton *>()) {
        if (button->text() == PolicyPage::tr("&Fill from the MX records"))
            button->click();
    }
    QCOMPARE(stage.policy()->patterns()->lines(), QStringList(u"mx1"_s));
}

void TestEntries::draftsThatAreNotWholeAreNotPublishedInSilence()
{
    Stage stage;
    stage.window.goTo(Step::Publish);
    const auto first = [&stage] {
        return stage.window.page(Step::Publish)->findChild<RowsCard *>()->rowTexts().value(0).text;
    };
    QTRY_VERIFY2(first().startsWith(u"Still looking at what is published."_s), qPrintable(first()));
    QVERIFY(stage.look());
    QTRY_COMPARE(first(), QString());
    // Of a draft that is whole nothing changes any more.
    stage.session.check();
    QVERIFY(stage.session.isRunning());
    QTest::qWait(10);
    QCOMPARE(first(), QString());
}

void TestEntries::typedHostStaysWhileItIsTyped()
{
    Stage stage;
    stage.window.goTo(Step::PolicyHost);
    stage.host()->addresses()->setFocus();
    QTest::keyClicks(stage.host()->addresses(), u"9.7.7."_s);
    QCOMPARE(stage.host()->remark(), u"“9.7.7.” is not an IP address."_s);
    QVERIFY(stage.look());
    QTest::qWait(50);
    QCOMPARE(stage.host()->addresses()->text(), u"9.7.7."_s);
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::PolicyHost);
    QTest::keyClicks(stage.host()->addresses(), u"7"_s);
    QCOMPARE(stage.host()->remark(), QString());
    QCOMPARE(stage.session.choices().hostAddresses, QList{EvidenceBuilder::ip("9.7.7.7")});
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::StsRecord);
}

/// What is in the field that gives way is there again when it comes back.
void TestEntries::addressesOutliveALookAtTheOtherCard()
{
    Stage stage;
    QVERIFY(stage.look());
    stage.window.goTo(Step::PolicyHost);
    const QList<IpAddress> found = stage.session.choices().hostAddresses;
    QVERIFY(!found.isEmpty());
    const auto buttons = stage.host()->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const qsizetype other :
         {qsizetype(buttons[0]->isChecked() ? 1 : 0), qsizetype(buttons[0]->isChecked() ? 0 : 1)})
        buttons[other]->click();
    QCOMPARE(stage.session.choices().hostAddresses, found);
}

void TestEntries::hostOfAnotherDomain()
{
    Choices other;
    other.domain = EvidenceBuilder::name("example.net");
    other.mx = {"mx1.example.net"};
    other.hostAddresses = {EvidenceBuilder::ip("9.8.8.8")};
    QCOMPARE(saveDraft(other), QString());
    Stage stage;
    stage.window.goTo(Step::PolicyHost);
    stage.host()->addresses()->setFocus();
    QTest::keyClicks(stage.host()->addresses(), u"300"_s);
    QVERIFY(!stage.host()->remark().isEmpty());
    QCOMPARE(stage.session.openDomain(u"example.net"_s), DomainInput::Problem::None);
    QCOMPARE(stage.host()->addresses()->text(), u"9.8.8.8"_s);
    QCOMPARE(stage.host()->remark(), QString());
    stage.window.nextButton()->click();
    QCOMPARE(stage.window.step(), Step::StsRecord);
    // What is not asked for yet is not missed either.
    stage.window.goTo(Step::PolicyHost);
    QCOMPARE(stage.session.openDomain(u"example.com"_s), DomainInput::Problem::None);
    QCOMPARE(stage.host()->addresses()->text(), QString());
    QCOMPARE(stage.host()->remark(), QString());
}

void TestEntries::mailServersThatAreNotNeededAnyMore()
{
    Stage stage;
    QVERIFY(stage.stop());
    stage.window.goTo(Step::Policy);
    const auto press = [&stage] {
        stage.window.nextButton()->click();
        return stage.window.step();
    };
    QCOMPARE(press(), Step::Policy);
    QVERIFY(!stage.policy()->patternRemark().isEmpty());
    stage.policy()->modeButton(PolicyMode::None)->click();
    QCOMPARE(stage.policy()->patternRemark(), QString());
    stage.policy()->modeButton(PolicyMode::Testing)->click();
    QCOMPARE(stage.policy()->patternRemark(), QString());
    QCOMPARE(press(), Step::Policy);
    QCOMPARE(stage.session.openDomain(u"example.com"_s), DomainInput::Problem::None);
    QCOMPARE(stage.policy()->patternRemark(), QString());
    QVERIFY(stage.stop());
    QCOMPARE(press(), Step::Policy);
    QCOMPARE(stage.session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    stage.policy()->modeButton(PolicyMode::None)->click();
    QCOMPARE(press(), Step::PolicyHost);
}

void TestEntries::wrongNameGivesWayToWhatIsOpened()
{
    Stage stage;
    for (int i = 0; i < 2; ++i) { // the second time the same domain is opened again
        stage.domain()->field()->selectAll();
        QTest::keyClicks(stage.domain()->field(), u"not a domain"_s);
        QTest::keyClick(stage.domain()->field(), Qt::Key_Return);
        QVERIFY(!stage.domain()->remark().isEmpty());
        stage.session.openPractice(u"absent"_s);
        QCOMPARE(stage.domain()->remark(), QString());
        QCOMPARE(stage.domain()->field()->text(), PracticeNetwork::domain().toString());
    }
}

void TestEntries::subdomainsTypedAMomentAgo()
{
    {
        Stage stage;
        QVERIFY(stage.look());
        const auto type = [&stage](const QString &name) {
            stage.domain()->subdomains()->addButton()->click();
            QTest::keyClicks(stage.domain()->subdomains()->field(0), name);
        };
        // One that is not finished stays while its domain is looked at again.
        type(u"lists"_s);
        QCOMPARE(stage.session.openDomain(u"example.org"_s), DomainInput::Problem::None);
        QCOMPARE(stage.domain()->subdomains()->lines(), QStringList(u"lists"_s));
        QTest::keyClicks(stage.domain()->subdomains()->field(0), u".example.org"_s);
        QCOMPARE(stage.session.openDomain(u"example.net"_s), DomainInput::Problem::None);
        QCOMPARE(stage.domain()->subdomains()->lines(), QStringList());
        QVERIFY(stage.session.subdomains().isEmpty());
        type(u"news.example.net"_s);
    }
    QCOMPARE(mailSubdomains(u"example.org"_s), QStringList(u"lists.example.org"_s));
    QCOMPARE(mailSubdomains(u"example.net"_s), QStringList(u"news.example.net"_s));
}

/// What is in order is looked at; what is not has a sentence below it, and stays.
void TestEntries::subdomainsAreReadLikeDomains()
{
    const QString ends = u"Enter a name that ends with .example.org"_s;
    const QString label =
        u"Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end."_s;
    const QList<std::pair<QString, QString>> lines{
        {u"a.example.org"_s, {}},
        {u"B.Example.org."_s, {}},
        {u"https://c.example.org/info"_s, u"Looked at as c.example.org"_s},
        {u"postmaster@d.example.org"_s, u"Looked at as d.example.org"_s},
        {u"bücher.example.org"_s, u"Looked at as xn--bcher-kva.example.org"_s},
        {u"f.example.org g.example.org"_s, u"One name a line."_s},
        {u"a@f.example.org, a@g.example.org"_s, u"One name a line."_s},
        {u"lists"_s, ends},
        {u"lists.example.net"_s, ends},
        {u"https://example.org"_s, ends},
        {u"*.example.org"_s, label},
        {u"_dmarc.example.org"_s, label},
        {u"-a.example.org"_s, label}};
    Stage stage;
    QVERIFY(stage.look());
    LinesEditor *editor = stage.domain()->subdomains();
    QStringList all;
    for (const auto &[typed, said] : lines) {
        editor->addButton()->click();
        QLineEdit *field = editor->field(int(all.size()));
        field->setText(typed.chopped(1));
        QTest::keyClicks(field, typed.right(1));
        QStringList words;
        for (const QLabel *below : field->parentWidget()->findChildren<QLabel *>()) {
            if (!below->isHidden() && !below->text().isEmpty())
                words.append(below->text());
        }
        QCOMPARE(words.join(u'|'), said);
        all.append(typed);
    }
    const auto names = [&stage] {
        QStringList list;
        for (const DomainName &each : stage.session.subdomains())
            list.append(each.toString());
        return list;
    };
    const QStringList wanted{u"a.example.org"_s, u"b.example.org"_s, u"c.example.org"_s, u"d.example.org"_s,
                             u"xn--bcher-kva.example.org"_s};
    QTRY_COMPARE_WITH_TIMEOUT(names(), wanted, patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled(stage.session), patience);
    QCOMPARE(editor->lines(), all);
}

/// The click is over at once, and what is chosen comes later.
void TestEntries::askingForFilesHoldsNothingUp()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"domains.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("example.org\n") > 0);
    file.close();
    AddDomains dialog;
    dialog.show();
    QStringList given;
    connect(&dialog, &AddDomains::filesGiven, this, [&given](const QStringList &paths) { given = paths; });
    bool waited = false;
    {
        // An event loop within the click would let this give the answer that it waits for.
        QTimer meanwhile;
        connect(&meanwhile, &QTimer::timeout, &dialog, [&dialog, &waited] {
            waited = true;
            if (auto *question = dialog.findChild<QFileDialog *>())
                question->reject();
        });
        meanwhile.start(0);
        dialog.findChild<QPushButton *>()->click();
    }
    QVERIFY(!waited);
    auto *question = dialog.findChild<QFileDialog *>();
    QVERIFY(question && question->isVisible());
    question->setDirectory(folder.path());
    question->selectFile(file.fileName());
    QVERIFY(QMetaObject::invokeMethod(question, "accept"));
    QTRY_COMPARE(given, QStringList(file.fileName()));
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestEntries)
#include "tst_entries.moc"
