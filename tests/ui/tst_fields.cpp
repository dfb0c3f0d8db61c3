#include "drafts.h"
#include "findings/findingslist.h"
#include "steps/draftreading.h"
#include "steps/page.h"
#include "steps/policypage.h"
#include "steps/savebutton.h"
#include "steps/servertrial.h"
#include "support/cannedprobes.h"
#include "support/windowtest.h"
#include "widgets/banner.h"
#include "widgets/lineseditor.h"
#include "widgets/nextturn.h"
#include "wizard/practicepanel.h"
#include "wizard/settingsdialog.h"
#include "wizard/window.h"

#include <QComboBox>
#include <QLabel>
#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// What a person types, chooses and saves: nothing is lost, and nothing is said to be there that is not.
class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowTest::begin(u"tst_fields"_s); }
    void init() { WindowTest::forgetAll(); }
    void ageIsTypedToItsEnd();
    void linesAreCalledByWhatIsInThem();
    void longListsComeLittleByLittle();
    void onePieceOfWorkATurn();
    void draftsHaveAsManyLinesAsAWindowCanShow();
    void nothingIsNotSaved();
    void endsOfFiles();
    void draftsAreNotLookedAtAgain();
    void whatWasSavedIsOfItsDomain();
    void faultyDraftsAreNotPublished();
    void trustAnchorsAreAFile();
    void trialsEndWithTheirWindow();
    void otherZonesAreNamed();
    void wheelTurnsThePage();
};

/// The number begins like that of a button, whose place the field would give up.
void TestFields::ageIsTypedToItsEnd()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 60000);
    Choices choices = session.choices();
    choices.maxAge = 31557599;
    session.setChoices(choices);
    window.goTo(Step::Policy);
    auto *seconds = window.page(Step::Policy)->findChild<QSpinBox *>();
    QVERIFY(seconds && !seconds->isHidden());
    seconds->setFocus();
    seconds->selectAll();
    for (const char digit : {'8', '6', '4', '0', '0', '0'}) {
        QTest::keyClick(seconds, digit);
        QVERIFY(!seconds->isHidden());
    }
    QCOMPARE(session.choices().maxAge, quint64(864000));
}

void TestFields::linesAreCalledByWhatIsInThem()
{
    LinesEditor editor(u"Mail server"_s, u"Add"_s, [](const QString &) {
        return LinesEditor::Remark{{Status::Pass, false, {}}, {}};
    });
    const auto names = [&editor] {
        QStringList list;
        for (const QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button != editor.addButton() && !button->parentWidget()->isHidden())
                list.append(button->accessibleName());
        }
        return list;
    };
    editor.setLines({u"mx1.old.example"_s});
    editor.setLines({u"mx1.new.example"_s});
    QCOMPARE(names(), QStringList{u"Remove mx1.new.example"_s});
    editor.addButton()->click();
    QTest::keyClicks(editor.field(1), u"mx2.new.example"_s);
    QCOMPARE(names(), (QStringList{u"Remove mx1.new.example"_s, u"Remove mx2.new.example"_s}));
}

/// What has no field yet is no less a line: what is read out of it is whole, and what is added comes behind
/// it.
void TestFields::longListsComeLittleByLittle()
{
    LinesEditor editor(u"Mail server"_s, u"Add"_s, [](const QString &) {
        return LinesEditor::Remark{{Status::Pass, false, {}}, {}};
    });
    QStringList wanted;
    for (int i = 1; i <= 50; ++i)
        wanted.append(u"mx%1.example.org"_s.arg(i));
    editor.setLines(wanted);
    QVERIFY(editor.field(0) && !editor.field(49));
    QCOMPARE(editor.lines(), wanted);
    QTRY_VERIFY(editor.field(49));
    QCOMPARE(editor.lines(), wanted);
    QVERIFY(!editor.field(50));

    editor.setLines({});
    editor.setLines(wanted);
    editor.addButton()->click();
    QVERIFY(editor.field(50));
    QTest::keyClicks(editor.field(50), u"mx51.example.org"_s);
    QCOMPARE(editor.lines(), wanted + QStringList{u"mx51.example.org"_s});

    editor.setLines({});
    editor.setLines(wanted);
    editor.setLines({u"mx1.example.org"_s});
    QTest::qWait(50);
    QCOMPARE(editor.lines(), QStringList{u"mx1.example.org"_s});
    QVERIFY(!editor.field(1));
}

/// However much waits, a turn of the event loop does one piece of it; in the order in which it came.
void TestFields::onePieceOfWorkATurn()
{
    QByteArray done;
    NextTurn first([&done] { done += '1'; });
    auto gone = std::make_unique<NextTurn>([&done] { done += 'x'; });
    NextTurn stopped([&done] { done += 'y'; });
    NextTurn again([&done, &first] {
        done += '2';
        first.start();
    });
    for (NextTurn *turn : {gone.get(), &first, &stopped, &again, &first})
        turn->start();
    stopped.stop();
    gone.reset();
    while (done.size() < 3) {
        const qsizetype before = done.size();
        QCoreApplication::processEvents();
        QVERIFY(done.size() <= before + 1);
    }
    QTest::qWait(20);
    QCOMPARE(done, "121");
}

void TestFields::draftsHaveAsManyLinesAsAWindowCanShow()
{
    Choices choices;
    choices.domain = *DomainName::fromAscii("example.org");
    choices.mx = QList<QByteArray>(100, "mx.example.org");
    QCOMPARE(saveDraft(choices), QString());
    QCOMPARE(loadDraft(choices.domain), choices);
    choices.mx.append("mx.example.org");
    QVERIFY(!saveDraft(choices).isEmpty());
    QVERIFY(!draftFromJson(draftToJson(choices)));
    choices.mx.clear();
    choices.rua = QList<QByteArray>(101, "mailto:a@example.net");
    QVERIFY(!draftFromJson(draftToJson(choices)));
}

void TestFields::nothingIsNotSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.txt"_s);
    std::optional<QByteArray> content;
    SaveButton save(
        u"Save"_s, {}, [] { return u"records.txt"_s; }, [&](const QString &) { return content; });
    QSignalSpy said(&save, &SaveButton::said);
    save.saveTo(path);
    QCOMPARE(said.takeFirst().at(1).toBool(), true);
    QVERIFY(!QFile::exists(path));
    content = "text";
    save.saveTo(path);
    QCOMPARE(said.takeFirst().at(1).toBool(), false);
    QVERIFY(QFile::exists(path));
}

void TestFields::endsOfFiles()
{
    const QString html = u"HTML (*.html)"_s, pdf = u"PDF (*.pdf)"_s;
    const QString both = html + u";;"_s + pdf;
    QCOMPARE(SaveButton::withSuffix(u"/a/example.com"_s, pdf, both), u"/a/example.com.pdf"_s);
    QCOMPARE(SaveButton::withSuffix(u"/a/example.com.html"_s, pdf, both), u"/a/example.com.html"_s);
    QCOMPARE(SaveButton::withSuffix(u"/a/x.PDF"_s, html, both), u"/a/x.PDF"_s);
    QCOMPARE(SaveButton::withSuffix(u"/a/zone"_s, {}, {}), u"/a/zone"_s);
}

void TestFields::draftsAreNotLookedAtAgain()
{
    DraftReading reading;
    LintInput draft;
    draft.kind = LintKind::StsTxt;
    draft.texts = {"v=STSv1; id=2026-11-25;"};
    reading.judge(draft);
    auto *list = reading.findChild<FindingsList *>();
    list->sync();
    QVERIFY(list->count() > 0);
    list->row(0)->setOpen(true);
    for (const QPushButton *button : list->row(0)->findChildren<QPushButton *>())
        QVERIFY2(button->text() != FindingRow::tr("Check again"), qPrintable(button->text()));
}

/// "Saved as" is not said of another domain.
void TestFields::whatWasSavedIsOfItsDomain()
{
    const QTemporaryDir folder;
    Session session;
    Window window(session);
    window.show();
    const QList<Step> steps{Step::Policy, Step::PolicyHost, Step::Publish, Step::Verify, Step::Next};
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 60000);
    for (const Step step : steps)
        window.goTo(step);
    int number = 0;
    for (SaveButton *save : window.findChildren<SaveButton *>())
        save->saveTo(folder.filePath(QString::number(++number)));
    QVERIFY(number >= steps.size());
    const auto said = [&window](Step step) {
        const auto notes = window.page(step)->findChildren<FieldNote *>();
        return std::count_if(notes.begin(), notes.end(),
                             [](const FieldNote *note) { return note->text().startsWith(u"Saved as "_s); });
    };
    for (const Step step : steps)
        QCOMPARE(said(step), 1);
    session.openPractice(u"absent"_s);
    for (const Step step : steps)
        QCOMPARE(said(step), 0);
}

void TestFields::faultyDraftsAreNotPublished()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(u"first-visit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 60000);
    window.showPractice(true);
    PracticePanel *panel = window.practicePanel();
    QVERIFY(panel && panel->remark().isEmpty());
    const Choices good = session.choices();
    Choices bad = good;
    bad.mx = {"*"};
    session.setChoices(bad);
    QVERIFY(!session.draftFaults().isEmpty());
    panel->publishButton()->click();
    QVERIFY2(panel->remark().startsWith(u"Not published. "_s), qPrintable(panel->remark()));
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 60000);
    QCOMPARE(session.report()->verdict, Verdict::Absent);
    session.setChoices(good);
    panel->publishButton()->click();
    QCOMPARE(panel->remark(), u"Published. The lights follow."_s);
    // Another scenario has nothing of it.
    panel->scenarios()->setCurrentIndex(panel->scenarios()->findData(u"protected"_s));
    Q_EMIT panel->scenarios()->activated(panel->scenarios()->currentIndex());
    QCOMPARE(panel->remark(), QString());
}

void TestFields::trustAnchorsAreAFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    Session session;
    CannedNet::lookAt(CannedNet::good(), &session);
    SettingsDialog dialog(session);
    dialog.show();
    QLineEdit *field = dialog.findChildren<QLineEdit *>().at(1);
    const auto refused = [&](const QString &text, const QString &sentence) {
        field->setText(text);
        dialog.accept();
        const auto notes = dialog.findChildren<FieldNote *>();
        return dialog.isVisible() && session.settings().trustFile.isEmpty() &&
               std::any_of(notes.begin(), notes.end(), [&sentence](const FieldNote *note) {
                   return note->isVisible() && note->text() == sentence;
               });
    };
    for (const QString &place : {pipe, folder.path()})
        QVERIFY2(refused(place, u"This is no file. Choose a PEM file."_s), qPrintable(place));
    QVERIFY(refused(folder.filePath(u"nothing"_s), u"This file cannot be read."_s));
    // The settings may have one all the same: a look does not wait for it.
    Settings settings = session.settings();
    settings.trustFile = pipe;
    session.setSettings(settings);
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 20000);
    QVERIFY(session.trouble().contains(u"holds no certificate"_s));
}

/// While the options of its look are made the page may go.
void TestFields::trialsEndWithTheirWindow()
{
    Session session;
    const CannedNet::NetworkPtr network = CannedNet::good();
    CannedNet::lookAt(network, &session);
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    auto trial = std::make_unique<ServerTrial>(session);
    trial->setAddresses({EvidenceBuilder::ip("9.2.2.1")});
    trial->buttons().first()->click();
    QVERIFY(!trial->isRunning()); // the trust anchors are still read
    trial.reset();
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 20000);
}

void TestFields::otherZonesAreNamed()
{
    Session session;
    Window window(session);
    window.show();
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 60000);
    window.goTo(Step::Publish);
    const auto named = [&window](const QString &sentence) {
        const auto labels = window.page(Step::Publish)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&sentence](const QLabel *label) {
            return label->isVisible() && label->text() == sentence;
        });
    };
    const QString sentence = u"The records lie in the zone %1."_s;
    Choices choices = session.choices();
    for (const DomainName &zone : {choices.domain.parent(), choices.domain}) {
        choices.zone = zone;
        session.setChoices(choices);
        QCOMPARE(named(sentence.arg(zone.toString())), zone != choices.domain);
    }
}

/// A value under the pointer stays while the page goes by, also that of a box that has not been shown
/// before.
void TestFields::wheelTurnsThePage()
{
    Session session;
    Window window(session);
    window.resize(900, 500);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    session.openPractice(u"protected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 60000);
    Choices choices = session.choices();
    choices.maxAge = 12345;
    session.setChoices(choices);
    const auto turn = [](QWidget *widget) {
        const QPointF middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only what comes from outside goes on to what is around
        qApp->notify(widget, &event);
    };
    window.goTo(Step::Policy);
    Page *policy = window.page(Step::Policy);
    auto *seconds = policy->findChild<QSpinBox *>();
    QVERIFY(seconds->isVisible() && !seconds->hasFocus());
    QCOMPARE(seconds->focusPolicy(), Qt::StrongFocus);
    QTRY_VERIFY(policy->verticalScrollBar()->maximum() > 0);
    QCoreApplication::processEvents(); // it scrolls to what has the focus first
    policy->verticalScrollBar()->setValue(0);
    turn(seconds);
    QCOMPARE(session.choices().maxAge, quint64(12345));
    QVERIFY2(policy->verticalScrollBar()->value() > 0,
             qPrintable(QString::number(policy->verticalScrollBar()->maximum())));
    // Who has put the focus into it means it.
    seconds->setFocus();
    turn(seconds);
    QVERIFY(session.choices().maxAge != 12345);

    window.goTo(Step::Publish);
    Page *publish = window.page(Step::Publish);
    auto *form = publish->findChild<QComboBox *>();
    QVERIFY(form->isVisible() && form->count() > 1 && !form->hasFocus());
    form->setCurrentIndex(0);
    QTRY_VERIFY(publish->verticalScrollBar()->maximum() > 0);
    QCoreApplication::processEvents();
    publish->verticalScrollBar()->setValue(0);
    turn(form);
    QCOMPARE(form->currentIndex(), 0);
    QVERIFY(publish->verticalScrollBar()->value() > 0);
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
