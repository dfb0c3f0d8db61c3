#include "evidence/evidencejson.h"
#include "session.h"
#include "support/windowtest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMutex>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Postseal;
using WindowTest::settled;

/// The session and the thread in which it looks, over a network that is slow and knows nothing.
class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void looksInAThreadOfItsOwn();
    void onlyTheNewestReportWaits();
    void finishesOnce();
    void destroyedLookIsSilent();
    void noReportOfAnotherDomain();
    void cancelEndsWithWhatIsKnown();
    void destroyedWhileLooking();
    void savedRunsHaveAnEnd();
    void settingsAreKeptOrItIsSaid();
    void draftsThatCannotBeReadStay();
    void draftsOfOthersHoldNoControls();
};

namespace {

constexpr int patience = 20000;

/// Which threads the probes were made in, asked in and destroyed in, and how many of them there are.
struct Notes {
    QMutex mutex;
    QSet<const QThread *> threads;
    std::atomic<int> alive = 0;
    std::atomic<int> asked = 0;
    std::atomic<int> longestMs = 200; ///< that an answer takes

    void here()
    {
        const QMutexLocker lock(&mutex);
        threads.insert(QThread::currentThread());
    }
};

/// Answers each question with a failure, each a little later than the one before.
template <class Request, class Observation> class LateProbe : public Probe<Request, Observation> {
public:
    explicit LateProbe(std::shared_ptr<Notes> notes) : m_notes(std::move(notes))
    {
        ++m_notes->alive;
        m_notes->here();
    }
    ~LateProbe() override
    {
        m_notes->here();
        --m_notes->alive;
    }
    void look(const Request &, QObject *scope, typename Probe<Request, Observation>::Done done) override
    {
        m_notes->here();
        const int waits = ++m_notes->asked * 41 % (m_notes->longestMs + 1);
        QTimer::singleShot(waits, scope, [notes = m_notes, done] {
            notes->here();
            done(Failure{Failure::Kind::Timeout, {}});
        });
    }

private:
    std::shared_ptr<Notes> m_notes;
};

LookThread::MakeProbes lateProbes(const std::shared_ptr<Notes> &notes)
{
    return [notes](const LookOptions &) {
        return Probes{std::make_shared<LateProbe<DnsRequest, DnsAnswer>>(notes),
                      std::make_shared<LateProbe<PolicyRequest, PolicyAnswer>>(notes),
                      std::make_shared<LateProbe<SmtpRequest, SmtpAnswer>>(notes)};
    };
}

/// Counts what a look says.
struct Heard {
    int changes = 0;
    int ends = 0;
    Look::ReportPtr last;

    explicit Heard(Look &look)
    {
        QObject::connect(&look, &Look::changed, &look, [this](const Look::ReportPtr &report) {
            ++changes;
            last = report;
        });
        QObject::connect(&look, &Look::finished, &look, [this](const Look::ReportPtr &report) {
            ++ends;
            last = report;
        });
    }
};

DomainInput inputFor(const QString &text)
{
    return readMailDomain(text);
}

} // namespace

void TestSession::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postseal-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_session"));
}

void TestSession::init()
{
    WindowTest::forgetAll();
}

void TestSession::looksInAThreadOfItsOwn()
{
    const auto notes = std::make_shared<Notes>();
    {
        Session session;
        session.looks().setProbes(lateProbes(notes));
        QCOMPARE(session.openDomain(QStringLiteral("example.org")), DomainInput::Problem::None);
        QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
        QCOMPARE(session.report()->evidence.domain().toString(), QStringLiteral("example.org"));
    }
    QVERIFY(notes->asked > 0);
    QCOMPARE(notes->alive.load(), 0);
    QCOMPARE(notes->threads.size(), 1);
    QVERIFY(!notes->threads.contains(QThread::currentThread()));
}

void TestSession::onlyTheNewestReportWaits()
{
    const auto notes = std::make_shared<Notes>();
    notes->longestMs = 600;
    LookThread looks(lateProbes(notes));
    const std::unique_ptr<Look> look = looks.look(inputFor(QStringLiteral("example.org")), {});
    const Heard heard(*look);
    QTRY_COMPARE_WITH_TIMEOUT(heard.changes, 1, patience);
    // Deaf for as long as several reports take to come.
    QThread::msleep(300);
    QCoreApplication::processEvents();
    QCOMPARE(heard.changes, 2);
    QTRY_COMPARE_WITH_TIMEOUT(heard.ends, 1, patience);
    QVERIFY(heard.last->evidence.finished);
}

void TestSession::finishesOnce()
{
    const auto notes = std::make_shared<Notes>();
    LookThread looks(lateProbes(notes));
    const std::unique_ptr<Look> look = looks.look(inputFor(QStringLiteral("example.org")), {});
    const Heard heard(*look);
    look->cancel();
    look->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(heard.ends, 1, patience);
    QVERIFY(heard.last->evidence.finished);
    look->cancel();
    QTest::qWait(300);
    QCOMPARE(heard.ends, 1);
    QTRY_COMPARE_WITH_TIMEOUT(notes->alive.load(), 0, patience);
}

void TestSession::destroyedLookIsSilent()
{
    const auto notes = std::make_shared<Notes>();
    LookThread looks(lateProbes(notes));
    int heard = 0;
    for (int i = 0; i < 20; ++i) {
        std::unique_ptr<Look> look = looks.look(inputFor(QStringLiteral("example.org")), {});
        const auto count = [&heard] { ++heard; };
        connect(look.get(), &Look::changed, this, count);
        connect(look.get(), &Look::finished, this, count);
        // So that a report may lie there, told of but not yet read.
        QThread::msleep(static_cast<unsigned long>(i) * 6);
        look.reset();
        QCoreApplication::processEvents();
    }
    QTest::qWait(100);
    QCOMPARE(heard, 0);
    QTRY_COMPARE_WITH_TIMEOUT(notes->alive.load(), 0, patience);
}

void TestSession::noReportOfAnotherDomain()
{
    const auto notes = std::make_shared<Notes>();
    Session session;
    session.looks().setProbes(lateProbes(notes));
    int reports = 0;
    QStringList stale;
    connect(&session, &Session::reportChanged, this, [&] {
        if (!session.report())
            return;
        ++reports;
        if (session.report()->evidence.domain() != session.domain())
            stale.append(session.report()->evidence.domain().toString());
    });
    QTRY_VERIFY_WITH_TIMEOUT(session.openDomain(QStringLiteral("example.org")) == DomainInput::Problem::None,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(session.openDomain(QStringLiteral("d%1.example.org").arg(i)), DomainInput::Problem::None);
        // Cut off at another place of the look each time, once in three with a last word under way.
        QTest::qWait(i * 9);
        if (i % 3 == 0)
            session.cancel();
        QThread::msleep(5);
    }
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QCOMPARE(stale, QStringList());
    QCOMPARE(session.report()->evidence.domain().toString(), QStringLiteral("d29.example.org"));
    QVERIFY(reports > 30);
    QTRY_COMPARE_WITH_TIMEOUT(notes->alive.load(), 0, patience);
}

void TestSession::cancelEndsWithWhatIsKnown()
{
    const auto notes = std::make_shared<Notes>();
    notes->longestMs = patience; // by itself it would not end in time
    Session session;
    session.looks().setProbes(lateProbes(notes));
    QCOMPARE(session.openDomain(QStringLiteral("example.org")), DomainInput::Problem::None);
    QVERIFY(session.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(notes->asked > 0, patience);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience / 2);
    // A look that comes after it is a look of its own.
    notes->longestMs = 50;
    session.check();
    QVERIFY(session.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
}

void TestSession::destroyedWhileLooking()
{
    const auto notes = std::make_shared<Notes>();
    notes->longestMs = 4 * patience; // nobody waits for the rest of the look
    for (int i = 0; i < 15; ++i) {
        auto session = std::make_unique<Session>();
        session->looks().setProbes(lateProbes(notes));
        QCOMPARE(session->openDomain(QStringLiteral("example.org")), DomainInput::Problem::None);
        // The first ones while the trust anchors are still read, which is waited for; the others at another
        // place of the look each.
        const bool looks = i > 3;
        if (const int before = notes->asked; looks)
            QTRY_VERIFY_WITH_TIMEOUT(notes->asked > before, patience);
        QTest::qWait(i * 9);
        QElapsedTimer took;
        took.start();
        session.reset();
        QVERIFY2(!looks || took.elapsed() < patience / 2, qPrintable(QString::number(took.elapsed())));
        QCOMPARE(notes->alive.load(), 0);
    }
    QVERIFY(notes->asked > 0);
}

void TestSession::savedRunsHaveAnEnd()
{
    const QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("large.json")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maxEvidenceBytes + 1));
    for (const auto &[path, words] :
         {std::pair(QStringLiteral("/dev/null"), QStringLiteral("/dev/null cannot be read: it is no file.")),
          std::pair(large.fileName(),
                    large.fileName() + QStringLiteral(" is too large to be saved evidence.")),
          std::pair(folder.path(), folder.path() + QStringLiteral(" cannot be read: it is no file.")),
          std::pair(QStringLiteral("/nowhere"), QStringLiteral("/nowhere could not be read: ")),
          std::pair(QStringLiteral("/no\nwhere"), QStringLiteral("/no\\x0awhere could not be read: "))}) {
        Session session;
        session.openReplay(path);
        QTRY_VERIFY_WITH_TIMEOUT(!session.openingTrouble().isEmpty(), patience);
        QVERIFY2(session.openingTrouble().startsWith(words), qPrintable(session.openingTrouble()));
    }
}

void TestSession::settingsAreKeptOrItIsSaid()
{
    QDir place = QFileInfo(QSettings().fileName()).dir();
    QVERIFY(place.cdUp());
    Session session;
    Settings settings = session.settings();
    settings.timeoutSeconds = 44;
    session.setSettings(settings);
    QCOMPARE(session.trouble(), QString());
    settings.timeoutSeconds = 45;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    session.setSettings(settings);
    const QString trouble = session.trouble();
    const QString names = rememberMailSubdomains(QStringLiteral("example.org"), {QStringLiteral("lists")});
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());
    for (const QString &sentence : {trouble, names})
        QVERIFY2(sentence.startsWith(QStringLiteral("The settings could not be kept in /dev/null/")),
                 qPrintable(sentence));
    QCOMPARE(session.settings().timeoutSeconds, 45); // for now
    QCOMPARE(Settings::load().timeoutSeconds, 44);
}

void TestSession::draftsThatCannotBeReadStay()
{
    Choices choices;
    choices.domain = DomainName::fromAscii("example.org").value_or(DomainName());
    QCOMPARE(saveDraft(choices), QString());
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QFile draft(data.filePath(QStringLiteral("drafts/example.org.json")));
    const QByteArray newer = R"({"schema": "postseal-draft/2", "domain": "example.org"})";
    QVERIFY(draft.open(QIODevice::WriteOnly | QIODevice::Truncate) && draft.write(newer) > 0);
    draft.close();
    QVERIFY(!loadDraft(choices.domain));
    // What would not be read again is not written, and nothing is lost for it.
    Choices large = choices;
    large.mx = QList<QByteArray>(10000, QByteArray("mail.of.a.provider.example.net"));
    QCOMPARE(saveDraft(large), QStringLiteral("The draft for example.org is too large to be kept."));
    QVERIFY(draft.open(QIODevice::ReadOnly) && draft.readAll() == newer);
    draft.close();
    QCOMPARE(saveDraft(choices), QString());
    QCOMPARE(saveDraft(choices), QString());
    QCOMPARE(loadDraft(choices.domain), choices);
    QFile aside(draft.fileName() + QStringLiteral(".unread"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), newer);
}

void TestSession::draftsOfOthersHoldNoControls()
{
    Choices choices;
    choices.domain = DomainName::fromAscii("example.org").value_or(DomainName());
    choices.mx = {"mx1.example.org\nmode: none", "mx2.example.org"};
    choices.rua = {"mailto:a@example.net", "mailto:b@example.net\x1b[2J"};
    choices.id = "1\r\n2";
    const std::optional<Choices> read = draftFromJson(draftToJson(choices));
    QVERIFY(read);
    QCOMPARE(read->mx, QList<QByteArray>{"mx2.example.org"});
    QCOMPARE(read->rua, QList<QByteArray>{"mailto:a@example.net"});
    QCOMPARE(read->id, QByteArray());
    // What shows nothing would be lost when it is written again.
    QJsonObject marked = draftToJson(choices);
    marked.insert(QStringLiteral("mx"),
                  QJsonArray{QStringLiteral("\ufeffmx1.example.org"), QStringLiteral("mx\u200d2.example.org"),
                             QStringLiteral("mx3.example.org")});
    const std::optional<Choices> plain = draftFromJson(marked);
    QVERIFY(plain);
    QCOMPARE(plain->mx, QList<QByteArray>{"mx3.example.org"});
    QCOMPARE(draftFromJson(draftToJson(*plain)), plain);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
