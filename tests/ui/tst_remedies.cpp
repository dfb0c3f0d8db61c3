#include "checks/catalogue.h"
#include "drafts.h"
#include "evidence/evidencejson.h"
#include "findings/findingssection.h"
#include "remedies.h"
#include "steps/draftreading.h"
#include "steps/verifypage.h"
#include "support/evidencebuilder.h"
#include "support/windowtest.h"
#include "widgets/copybutton.h"
#include "wizard/window.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using namespace EvidenceBuilder;

/// What a button does about a finding, because the program can do it.
class TestRemedies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void tableNamesOutcomes();
    void mxListIsFilled();
    void recordIsCopied();
    void idIsMadeAnew();
    void onlyWhereItIsCarriedOut();
    void whatIsWrongIsNotHandedOut();
};

namespace {

constexpr int patience = 20000;

/// The page Verify over a saved run.
struct Stage {
    Session session;
    Window window{session};

    [[nodiscard]] bool open(const Evidence &evidence)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"run.json"_s);
        if (!writeFile(path, QJsonDocument(toJson(evidence)).toJson()).isEmpty())
            return false;
        window.show();
        session.openReplay(path);
        if (!QTest::qWaitFor([this] { return session.report() != nullptr; }, patience))
            return false;
        window.goTo(Step::Verify);
        return true;
    }
    /// The row of this finding, opened; rows come a few a turn. Null when there is none.
    [[nodiscard]] FindingRow *row(const QString &name) const
    {
        const FindingsList *list = static_cast<VerifyPage *>(window.page(Step::Verify))->findings()->list();
        FindingRow *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (int i = 0; i < list->count() && !found; ++i)
                    found = list->row(i)->finding().name() == name ? list->row(i) : nullptr;
                return found != nullptr;
            },
            patience);
        if (found)
            found->setOpen(true);
        return found;
    }
    void change(const std::function<void(Choices &)> &change)
    {
        Choices choices = session.choices();
        change(choices);
        session.setChoices(choices);
    }
};

/// The button of a row that says this; null when it is not offered.
QPushButton *offered(const FindingRow *row, const QString &text)
{
    for (QPushButton *each : row->findChildren<QPushButton *>()) {
        if (each->text() == text && !each->isHidden())
            return each;
    }
    return nullptr;
}

} // namespace

void TestRemedies::initTestCase()
{
    WindowTest::begin(u"tst_remedies"_s);
}

void TestRemedies::init()
{
    WindowTest::forgetAll();
}

void TestRemedies::tableNamesOutcomes()
{
    for (const RemedyFor &each : remedies()) {
        const auto &checks = catalogue();
        const auto check = std::find_if(checks.begin(), checks.end(), [&each](const Check *one) {
            return qstrcmp(one->id, each.check) == 0;
        });
        QVERIFY2(check != checks.end(), each.check);
        QVERIFY2(std::any_of((*check)->outcomes.begin(), (*check)->outcomes.end(),
                             [&each](const Outcome *one) { return qstrcmp(one->code, each.outcome) == 0; }),
                 qPrintable(QString::fromLatin1(each.check) + u'/' + QString::fromLatin1(each.outcome)));
        QVERIFY(!remedyText(each.remedy).isEmpty());
    }
}

void TestRemedies::mxListIsFilled()
{
    Builder builder = good();
    builder.mx({{10, name("mx1.example.org")}, {20, name("mx2.example.org")}, {30, name("mx3.example.org")}});
    Stage stage;
    QVERIFY(stage.open(builder.evidence));
    stage.change([](Choices &choices) { choices.mx = {"old.example.org"}; });
    const FindingRow *row = stage.row(u"match.mx-covered/uncovered"_s);
    QVERIFY(row);
    QPushButton *button = offered(row, u"Fill the mx list"_s);
    QVERIFY(button && !offered(row, u"Copy the record"_s));
    button->click();
    const QList<QByteArray> hosts{"mx1.example.org", "mx2.example.org", "mx3.example.org"};
    QCOMPARE(stage.session.choices().mx, hosts);
    QCOMPARE(stage.window.step(), Step::Policy); // where it is to be seen
}

void TestRemedies::recordIsCopied()
{
    Builder builder = good();
    for (const DomainName &owner : {builder.evidence.stsTxtName(), builder.evidence.tlsRptName()})
        builder.records(owner, RecordType::TXT, {}, Rcode::NxDomain);
    Stage stage;
    QVERIFY(stage.open(builder.evidence));
    const QString text = u"Copy the record"_s;
    FindingRow *row = stage.row(u"sts-txt.present/missing"_s);
    QVERIFY(row && offered(row, text));
    // The draft as it is when the button is pressed.
    stage.change([](Choices &choices) { choices.id = "123"; });
    offered(row, text)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"v=STSv1; id=123;"_s);
    row = stage.row(u"tlsrpt.present/missing"_s);
    QVERIFY(row && offered(row, text));
    offered(row, text)->click();
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"v=TLSRPTv1; rua="_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(stage.window.step(), Step::Verify);
    // A draft without an address for reports has no such record.
    stage.change([](Choices &choices) { choices.rua.clear(); });
    QVERIFY(!offered(row, text) && !offered(row, CopyButton::tr("Copied")));
}

void TestRemedies::idIsMadeAnew()
{
    Builder builder = good();
    const QByteArray id = "20260601000000";
    const QDateTime now = builder.evidence.observedAt;
    builder.evidence.history = {{now.addDays(-9), now.addDays(-1), id, Builder::policyText("testing")}};
    Stage stage;
    QVERIFY(stage.open(builder.evidence));
    QCOMPARE(stage.session.choices().id, id);
    const FindingRow *row = stage.row(u"ops.update-order/same-id"_s);
    QVERIFY(row && offered(row, u"Make a new id"_s));
    offered(row, u"Make a new id"_s)->click();
    QVERIFY(stage.session.choices().id != id);
    QCOMPARE(stage.window.step(), Step::Publish);
}

/// A draft that is judged where it is written has no step to go to and nothing to be copied from.
void TestRemedies::onlyWhereItIsCarriedOut()
{
    DraftReading reading;
    LintInput draft;
    draft.kind = LintKind::StsTxt;
    draft.texts = {"v=STSv1; id=2026-11-25;"};
    reading.judge(draft);
    auto *list = reading.findChild<FindingsList *>();
    list->sync();
    QVERIFY(list->count() > 0);
    for (int i = 0; i < list->count(); ++i) {
        list->row(i)->setOpen(true);
        for (const Remedy remedy : {Remedy::FillMx, Remedy::CopyRecord, Remedy::NewId})
            QVERIFY(!offered(list->row(i), remedyText(remedy)));
    }
}

/// An alias may have any bytes in DNS; in a zone file this one would be another name and a comment.
void TestRemedies::whatIsWrongIsNotHandedOut()
{
    Builder builder = good();
    const DomainName host = builder.evidence.policyHost(), odd = name("a;b.example");
    builder.records(host, RecordType::A,
                    {{host, RecordType::CNAME, 3600, odd}, {odd, RecordType::A, 3600, ip("9.2.2.1")}});
    Stage stage;
    QVERIFY(stage.open(builder.evidence));
    stage.window.goTo(Step::Publish);
    QVERIFY(!stage.session.draftFaults().isEmpty());
    const QWidget *page = stage.window.page(Step::Publish);
    const auto mayBeHad = [&](const char *kind) {
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->inherits(kind) && button->isVisible() && button->isEnabled();
        });
    };
    QTRY_VERIFY(!mayBeHad("Postseal::CopyButton") && !mayBeHad("Postseal::SaveButton"));
    stage.session.setChoices([&] {
        Choices choices = stage.session.choices();
        choices.hostCname = name("b.example");
        return choices;
    }());
    QVERIFY(stage.session.draftFaults().isEmpty());
    QTRY_VERIFY(mayBeHad("Postseal::CopyButton") && mayBeHad("Postseal::SaveButton"));
}

QTEST_MAIN(TestRemedies)
#include "tst_remedies.moc"
