#include "session.h"
#include "support/cannedprobes.h"
#include "support/windowtest.h"
#include "widgets/banner.h"
#include "wizard/window.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using WindowTest::settled;

/// What becomes of a draft when a person, a look and another window change it.
class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowTest::begin(u"tst_drafts"_s); }
    void init() { WindowTest::forgetAll(); }
    void whatNobodyChangedIsThatOfTheLiveSetUp_data();
    void whatNobodyChangedIsThatOfTheLiveSetUp();
    void whatIsKnownIsNotWaitedFor();
    void whatWasFoundAndTakenAwayStaysAway();
    void whatWasTakenBackIsNotEntered();
    void openPartsOutliveTheProgram();
    void whatALookFoundOutIsLeftAlone();
    void anotherWindowLosesNothing();
};

namespace {

constexpr int patience = 20000;
const QString domain = u"example.org"_s;

using State = CannedNet::Network::State;

/// A session that looks at a network which says nothing before it is let go.
struct Stage {
    CannedNet::NetworkPtr network = CannedNet::good();
    Session session;

    explicit Stage(State state = State::Held)
    {
        network->state = state;
        CannedNet::lookAt(network, &session);
        (void)session.openDomain(domain);
    }
    [[nodiscard]] bool end()
    {
        network->state = State::Answers;
        return QTest::qWaitFor([this] { return settled(session); }, patience);
    }
    template <class Change> void change(Change change)
    {
        Choices choices = session.choices();
        change(choices);
        session.setChoices(choices);
    }
};

void changePart(ChoicePart part, Choices &choices)
{
    switch (part) {
    case ChoicePart::Mode:
        choices.mode = PolicyMode::None;
        break;
    case ChoicePart::Mx:
        choices.mx = {"mx9.example.org"};
        break;
    case ChoicePart::MaxAge:
        choices.maxAge = 1234567;
        break;
    case ChoicePart::Host:
        choices.hostAddresses = {EvidenceBuilder::ip("9.8.8.8")};
        break;
    case ChoicePart::Rua:
        choices.rua = {"mailto:other@example.net"};
        break;
    case ChoicePart::Id:
        break;
    }
}

/// What a look at the whole network makes of it when nobody changes anything.
Choices liveChoices()
{
    Stage stage(State::Answers);
    return stage.end() ? stage.session.choices() : Choices();
}

} // namespace

void TestDrafts::whatNobodyChangedIsThatOfTheLiveSetUp_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("mode") << int(ChoicePart::Mode);
    QTest::newRow("mail servers") << int(ChoicePart::Mx);
    QTest::newRow("age") << int(ChoicePart::MaxAge);
    QTest::newRow("host") << int(ChoicePart::Host);
    QTest::newRow("reports") << int(ChoicePart::Rua);
}

void TestDrafts::whatNobodyChangedIsThatOfTheLiveSetUp()
{
    QFETCH(int, part);
    Choices wanted = liveChoices();
    QCOMPARE(wanted.mode, PolicyMode::Enforce);
    QCOMPARE(wanted.id, QByteArray("20260601000000"));
    QVERIFY(!wanted.hostAddresses.isEmpty() && !wanted.rua.isEmpty());
    const Policy live = policyFor(wanted);
    Stage stage;
    QVERIFY(stage.session.isRunning());
    stage.change([part](Choices &choices) { changePart(ChoicePart(part), choices); });
    QVERIFY(stage.end());
    changePart(ChoicePart(part), wanted);
    // Another policy has another id; the one that is served keeps its own.
    if (policyFor(wanted) != live) {
        QVERIFY(stage.session.choices().id != wanted.id);
        wanted.id = stage.session.choices().id;
    }
    QCOMPARE(stage.session.choices(), wanted);
    // The next look takes nothing back.
    stage.session.check();
    QVERIFY(stage.end());
    QCOMPARE(stage.session.choices(), wanted);
}

namespace {

/// Mail servers in another network than DNS and the policy host.
void lookWithMailFrom(const CannedNet::NetworkPtr &mail, Session *session)
{
    const CannedNet::NetworkPtr network = CannedNet::good();
    session->looks().setProbes([network, mail](const LookOptions &) {
        using namespace CannedNet;
        return Probes{std::make_shared<CannedProbe<DnsRequest, DnsAnswer>>(network, saidByDns),
                      std::make_shared<CannedProbe<PolicyRequest, PolicyAnswer>>(network, saidByWeb),
                      std::make_shared<CannedProbe<SmtpRequest, SmtpAnswer>>(mail, saidByMail)};
    });
}

} // namespace

/// Port 25 is closed here, and the look goes on for long.
void TestDrafts::whatIsKnownIsNotWaitedFor()
{
    const CannedNet::NetworkPtr closed = CannedNet::good();
    closed->state = State::Silent;
    Session session;
    lookWithMailFrom(closed, &session);
    QCOMPARE(session.openDomain(domain), DomainInput::Problem::None);
    QTRY_COMPARE_WITH_TIMEOUT(session.choices().id, QByteArray("20260601000000"), patience);
    QVERIFY(session.isRunning());
    QCOMPARE(session.choices().mode, PolicyMode::Enforce);
    QCOMPARE(session.choices().mx.size(), 2);
}

/// And an id that somebody made while the mail servers were still looked at.
void TestDrafts::whatWasFoundAndTakenAwayStaysAway()
{
    const CannedNet::NetworkPtr slow = CannedNet::good();
    slow->state = State::Held;
    Session session;
    lookWithMailFrom(slow, &session);
    QCOMPARE(session.openDomain(domain), DomainInput::Problem::None);
    QTRY_COMPARE_WITH_TIMEOUT(session.choices().id, QByteArray("20260601000000"), patience);
    QVERIFY(!session.choices().rua.isEmpty() && !session.choices().hostAddresses.isEmpty());
    Choices choices = session.choices();
    choices.rua.clear();
    choices.hostAddresses.clear();
    choices.id = "20991231235959";
    session.setChoices(choices);
    QVERIFY(session.isRunning());
    slow->state = State::Answers;
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.choices(), choices);
    session.check();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(session.choices(), choices);
}

void TestDrafts::whatWasTakenBackIsNotEntered()
{
    const Choices wanted = liveChoices();
    Stage stage;
    stage.change([](Choices &choices) {
        choices.rua = {"mailto:o"};
        choices.mx = {"m"};
    });
    stage.change([](Choices &choices) {
        choices.rua.clear();
        choices.mx.clear();
    });
    QVERIFY(stage.end());
    QCOMPARE(stage.session.choices(), wanted);
}

void TestDrafts::openPartsOutliveTheProgram()
{
    Choices wanted = liveChoices();
    {
        Stage stage;
        stage.change([](Choices &choices) { choices.rua = {"mailto:other@example.net"}; });
    }
    wanted.rua = {"mailto:other@example.net"};
    QVERIFY(loadDraft(wanted.domain));
    QVERIFY(*loadDraft(wanted.domain) != wanted);
    {
        Stage stage;
        QVERIFY(stage.end());
        QCOMPARE(stage.session.choices(), wanted);
    }
    QCOMPARE(loadDraft(wanted.domain), wanted);
}

/// A draft that is worked on does not follow what is published in the meantime.
void TestDrafts::whatALookFoundOutIsLeftAlone()
{
    Stage stage;
    QVERIFY(stage.end());
    stage.change([](Choices &choices) { choices.rua = {"mailto:other@example.net"}; });
    const Choices before = stage.session.choices();
    EvidenceBuilder::Builder changed;
    changed.everything("testing");
    const CannedNet::NetworkPtr now = CannedNet::good();
    now->world = changed.evidence;
    CannedNet::lookAt(now, &stage.session);
    stage.session.check();
    QVERIFY(stage.session.isRunning());
    QVERIFY(stage.end());
    QCOMPARE(stage.session.choices(), before);
}

void TestDrafts::anotherWindowLosesNothing()
{
    const auto isKept = [](quint64 age) {
        const auto draft = loadDraft(EvidenceBuilder::name("example.org"));
        return draft && draft->maxAge == age;
    };
    Stage first;
    Stage second;
    Window window(first.session);
    window.show();
    second.change([](Choices &choices) { choices.maxAge = 604800; });
    QTRY_VERIFY_WITH_TIMEOUT(isKept(604800), patience);
    QCOMPARE(second.session.draftTrouble(), QString());
    first.change([](Choices &choices) { choices.maxAge = 1209600; });
    QTRY_VERIFY_WITH_TIMEOUT(isKept(1209600), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!first.session.draftTrouble().isEmpty(), patience);
    const QString trouble = first.session.draftTrouble();
    QVERIFY2(trouble.startsWith(u"The draft for example.org was changed by another window"_s),
             qPrintable(trouble));
    const auto *said = window.findChild<QWidget *>(u"postsealFooter"_s)->findChild<FieldNote *>();
    QVERIFY(said && said->isVisible());
    QCOMPARE(said->text(), trouble);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QFile other(data.filePath(u"drafts/example.org.json.other"_s));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QVERIFY(other.readAll().contains("604800"));
    QVERIFY(!(other.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // It stays said while the draft is worked on.
    first.change([](Choices &choices) { choices.maxAge = 86400; });
    QTRY_VERIFY_WITH_TIMEOUT(isKept(86400), patience);
    QCOMPARE(first.session.draftTrouble(), trouble);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
