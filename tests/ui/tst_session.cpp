#include "session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMutex>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <atomic>

using namespace Postseal;

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

bool settled(const Session &session)
{
    return !session.isRunning() && session.report() && session.report()->evidence.finished;
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
    QSettings().clear();
    (void)QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
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

QTEST_MAIN(TestSession)
#include "tst_session.moc"
