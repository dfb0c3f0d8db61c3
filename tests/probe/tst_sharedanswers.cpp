#include "probe/queuedprobe.h"
#include "probe/sharedanswers.h"
#include "probe/socketshares.h"

#include <QThread>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace Postseal;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

DomainName name(const char *text)
{
    return *DomainName::fromAscii(text);
}

/// Answers after a while, from the event loop of whoever asks, and counts.
template <class Request, class Observation> class SlowProbe : public Probe<Request, Observation> {
public:
    using typename Probe<Request, Observation>::Done;
    explicit SlowProbe(int ms = 20) : m_ms(ms) {}
    void look(const Request &, QObject *scope, Done done) override
    {
        const int number = ++looks;
        open = qMax(open, ++m_now);
        QTimer::singleShot(m_ms, scope, [this, done, number] {
            --m_now;
            done(answer(number));
        });
    }
    std::function<Fact<Observation>(int)> answer = [](int) { return Observation(); };
    std::atomic<int> looks = 0;
    int open = 0; ///< at the most at once, when one thread uses it

private:
    const int m_ms;
    int m_now = 0;
};

using SlowSmtp = SlowProbe<SmtpRequest, SmtpAnswer>;
using SlowDns = SlowProbe<DnsRequest, DnsAnswer>;

SmtpRequest mailRequest(const char *host, int timeoutMs = 60000)
{
    SmtpRequest request;
    request.host = name(host);
    request.address = *IpAddress::fromText(u"192.0.2.1"_s);
    request.target = {request.address, 25};
    request.deadline = QDeadlineTimer(timeoutMs);
    request.further = true;
    return request;
}

SmtpAnswer greeted(const QByteArray &text)
{
    SmtpAnswer answer;
    answer.stage = SmtpAnswer::Stage::Done;
    answer.injected = text;
    return answer;
}

DnsAnswer data(quint32 ttl)
{
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Data;
    answer.records = {{name("mx.example"), RecordType::A, ttl, *IpAddress::fromText(u"192.0.2.1"_s)}};
    answer.message.answers = answer.records;
    return answer;
}

/// Probes of one thread over fakes.
struct World {
    std::shared_ptr<SlowDns> dns = std::make_shared<SlowDns>();
    std::shared_ptr<SlowSmtp> smtp = std::make_shared<SlowSmtp>();
    [[nodiscard]] Probes probes() const { return {dns, nullptr, smtp}; }
};

} // namespace

class TestSharedAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLookForAll();
    void otherQuestions();
    void endsWithItsAge();
    void failuresAreNotKept();
    void whoAskedFirstMayGo();
    void ownDeadline();
    void namesOfTheDomain();
    void ttlCounts();
    void threads();
    void queue();
    void queueGivesBack();
    void triesAgain();
    void shares();
};

void TestSharedAnswers::oneLookForAll()
{
    World world;
    world.smtp->answer = [](int number) { return greeted(QByteArray::number(number)); };
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    QList<QByteArray> heard;
    for (int i = 0; i < 5; ++i)
        shared.over(world.probes(), name("a.example"), &context)
            .smtp->look(mailRequest("mx.example"), &scope,
                        [&](const Fact<SmtpAnswer> &fact) { heard.append(fact.value()->injected); });
    QVERIFY(heard.isEmpty()); // never before look() returns
    QTRY_COMPARE(heard.size(), 5);
    // Later ones hear the same, and again not at once.
    shared.over(world.probes(), name("b.example"), &context)
        .smtp->look(mailRequest("mx.example"), &scope,
                    [&](const Fact<SmtpAnswer> &fact) { heard.append(fact.value()->injected); });
    QCOMPARE(heard.size(), 5);
    QTRY_COMPARE(heard.size(), 6);
    QCOMPARE(heard, QList<QByteArray>(6, "1"));
    QCOMPARE(world.smtp->looks, 1);
}

/// All that the answer depends on has to be the same.
void TestSharedAnswers::otherQuestions()
{
    World world;
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    QList<SmtpRequest> requests(6, mailRequest("mx.example"));
    requests[1].host = name("mx2.example");
    requests[2].address = *IpAddress::fromText(u"192.0.2.2"_s);
    requests[3].target.port = 2525;
    requests[4].helo = "other.example";
    requests[5].further = false;
    int heard = 0;
    for (const SmtpRequest &request : std::as_const(requests))
        probes.smtp->look(request, &scope, [&](const Fact<SmtpAnswer> &) { ++heard; });
    QTRY_COMPARE(heard, int(requests.size()));
    QCOMPARE(world.smtp->looks, int(requests.size()));
}

void TestSharedAnswers::endsWithItsAge()
{
    World world;
    SharedAnswers shared(100ms, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    int heard = 0;
    for (int round = 1; round <= 2; ++round) {
        probes.smtp->look(mailRequest("mx.example"), &scope, [&](const Fact<SmtpAnswer> &) { ++heard; });
        QTRY_COMPARE(heard, round);
        QTest::qWait(150);
    }
    QCOMPARE(world.smtp->looks, 2);
}

void TestSharedAnswers::failuresAreNotKept()
{
    World world;
    world.smtp->answer = [](int number) -> Fact<SmtpAnswer> {
        return number == 1 ? Fact<SmtpAnswer>(Failure{Failure::Kind::Unreachable, {}}) : greeted("hello");
    };
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    QList<bool> known;
    const auto take = [&](const Fact<SmtpAnswer> &fact) { known.append(fact.isKnown()); };
    probes.smtp->look(mailRequest("mx.example"), &scope, take);
    probes.smtp->look(mailRequest("mx.example"), &scope, take);
    QTRY_COMPARE(known.size(), 2);
    probes.smtp->look(mailRequest("mx.example"), &scope, take);
    QTRY_COMPARE(known, (QList<bool>{false, false, true}));
    QCOMPARE(world.smtp->looks, 2);
}

/// The look is not that of the domain that asked first: when this one is called off, others still hear.
void TestSharedAnswers::whoAskedFirstMayGo()
{
    World world;
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    int first = 0, second = 0;
    auto gone = std::make_unique<QObject>();
    probes.smtp->look(mailRequest("mx.example"), gone.get(), [&](const Fact<SmtpAnswer> &) { ++first; });
    probes.smtp->look(mailRequest("mx.example"), &scope, [&](const Fact<SmtpAnswer> &) { ++second; });
    gone.reset();
    QTRY_COMPARE(second, 1);
    QCOMPARE(first, 0);
    QCOMPARE(world.smtp->looks, 1);
    // Who goes from within the answer takes everything along.
    auto last = std::make_unique<QObject>();
    bool heard = false;
    probes.smtp->look(mailRequest("mx.example"), last.get(), [&](const Fact<SmtpAnswer> &) {
        heard = true;
        last.reset();
    });
    QTRY_VERIFY(heard);
}

void TestSharedAnswers::ownDeadline()
{
    World world;
    world.smtp = std::make_shared<SlowSmtp>(500);
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    QStringList heard;
    probes.smtp->look(mailRequest("mx.example", 50), &scope, [&](const Fact<SmtpAnswer> &fact) {
        heard.append(fact.failure() && fact.failure()->kind == Failure::Kind::Timeout ? u"late"_s : u"?"_s);
    });
    probes.smtp->look(mailRequest("mx.example"), &scope, [&](const Fact<SmtpAnswer> &fact) {
        heard.append(fact.isKnown() ? u"known"_s : u"?"_s);
    });
    QTRY_COMPARE(heard, (QStringList{u"late"_s, u"known"_s}));
}

/// What belongs to the domain itself, a server that is asked itself, and the root are asked each time.
void TestSharedAnswers::namesOfTheDomain()
{
    World world;
    world.dns->answer = [](int) { return data(300); };
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    int heard = 0;
    const auto looksFor = [&](const char *owner, bool toServer = false) {
        const int before = world.dns->looks;
        DnsRequest request{{*DomainName::fromAscii(owner), RecordType::A}, QDeadlineTimer(60000), {}};
        if (toServer)
            request.authority = Endpoint{*IpAddress::fromText(u"192.0.2.53"_s), 53};
        for (int i = 0; i < 3; ++i) {
            const int expected = heard + 1;
            probes.dns->look(request, &scope, [&](const Fact<DnsAnswer> &) { ++heard; });
            if (!QTest::qWaitFor([&] { return heard == expected; }))
                return -1;
        }
        return world.dns->looks - before;
    };
    QCOMPARE(looksFor("a.example"), 3);
    QCOMPARE(looksFor("mta-sts.a.example"), 3);
    QCOMPARE(looksFor("."), 3);
    QCOMPARE(looksFor("mx.provider.example", true), 3);
    QCOMPARE(looksFor("mx.provider.example"), 1);
    QCOMPARE(looksFor("nota.example"), 1);
}

void TestSharedAnswers::ttlCounts()
{
    World world;
    world.dns->answer = [](int number) { return number == 1 ? data(0) : data(3600); };
    SharedAnswers shared(1min, 60000);
    QObject context, scope;
    const Probes probes = shared.over(world.probes(), name("a.example"), &context);
    int heard = 0;
    for (int round = 1; round <= 4; ++round) {
        probes.dns->look({{name("mx.b.example"), RecordType::A}, QDeadlineTimer(60000), {}}, &scope,
                         [&](const Fact<DnsAnswer> &) { ++heard; });
        QTRY_COMPARE(heard, round);
    }
    QCOMPARE(world.dns->looks, 2);
}

/// Askers in several threads, some of which are called off: each server is looked at once, and each asker
/// that stays hears once, in its own thread.
void TestSharedAnswers::threads()
{
    constexpr int threadCount = 4, domains = 200, servers = 10;
    SharedAnswers shared(1min, 60000);
    std::atomic<int> looks = 0, heard = 0, wrong = 0;
    const auto work = [&] {
        QEventLoop loop;
        QObject context;
        const auto smtp = std::make_shared<SlowSmtp>(2);
        const auto dns = std::make_shared<SlowDns>(2);
        std::vector<std::unique_ptr<QObject>> scopes;
        int open = 0;
        const auto here = std::this_thread::get_id();
        for (int i = 0; i < domains; ++i) {
            const QByteArray host = "mx" + QByteArray::number(i % servers) + ".example";
            QObject *scope = scopes.emplace_back(std::make_unique<QObject>()).get();
            ++open;
            shared.over({dns, nullptr, smtp}, name("a.example"), &context)
                .smtp->look(mailRequest(host.constData()), scope, [&](const Fact<SmtpAnswer> &fact) {
                    wrong += fact.isKnown() && std::this_thread::get_id() == here ? 0 : 1;
                    ++heard;
                    if (--open == 0)
                        loop.quit();
                });
            if (i % 5 == 4) {
                scopes[size_t(i)].reset();
                --open;
            }
            if (i % 7 == 0)
                QCoreApplication::processEvents();
        }
        if (open > 0)
            loop.exec();
        looks += smtp->looks;
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back(QThread::create(work));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(wrong, 0);
    QCOMPARE(looks, servers);
    QCOMPARE(heard, threadCount * domains * 4 / 5);
}

void TestSharedAnswers::queue()
{
    const auto real = std::make_shared<SlowSmtp>();
    QueuedProbe<SmtpRequest, SmtpAnswer> queued(
        real, 10, [](const SmtpRequest &request) { return request.further ? 4 : 1; }, {});
    QObject scope;
    QByteArray heard;
    for (const char *host : {"a.example", "b.example", "c.example", "d.example"})
        queued.look(mailRequest(host), &scope, [&heard, host](const Fact<SmtpAnswer> &fact) {
            heard += fact.isKnown() ? host[0] : '?';
        });
    int late = 0;
    queued.look(mailRequest("e.example", 5), &scope, [&](const Fact<SmtpAnswer> &fact) {
        late += fact.failure() && fact.failure()->kind == Failure::Kind::Timeout ? 1 : 100;
    });
    QTRY_COMPARE(heard, QByteArray("abcd")); // in the order in which they asked
    QCOMPARE(real->open, 2);                 // of four sockets each, ten are enough for two
    QCOMPARE(late, 1);
    QCOMPARE(real->looks, 4);
}

/// Who goes gives its places back, whether it waits or looks; so does the probe when it goes itself.
void TestSharedAnswers::queueGivesBack()
{
    const auto real = std::make_shared<SlowSmtp>();
    auto queued = std::make_unique<QueuedProbe<SmtpRequest, SmtpAnswer>>(
        real, 4, [](const SmtpRequest &) { return 9; }, nullptr); // more than there are: one at a time
    QObject scope;
    auto first = std::make_unique<QObject>(), second = std::make_unique<QObject>();
    int heard = 0;
    const auto take = [&](const Fact<SmtpAnswer> &) { ++heard; };
    queued->look(mailRequest("a.example"), first.get(), take);
    queued->look(mailRequest("b.example"), second.get(), take);
    queued->look(mailRequest("c.example"), &scope, take);
    queued->look(mailRequest("d.example"), &scope, take);
    second.reset();
    first.reset();
    queued.reset();
    QTRY_COMPARE(heard, 2);
    QCOMPARE(real->looks, 3);
}

/// What failed on this computer is tried again, and never told as long as there is time.
void TestSharedAnswers::triesAgain()
{
    const auto real = std::make_shared<SlowSmtp>(1);
    real->answer = [](int number) -> Fact<SmtpAnswer> {
        return number < 3 ? Fact<SmtpAnswer>(Failure{Failure::Kind::Local, "no socket"}) : greeted("hello");
    };
    int shortage = 0;
    QueuedProbe<SmtpRequest, SmtpAnswer> queued(
        real, 4, [](const SmtpRequest &) { return 1; }, [&] { ++shortage; });
    QObject scope;
    Fact<SmtpAnswer> heard;
    queued.look(mailRequest("a.example"), &scope, [&](const Fact<SmtpAnswer> &fact) { heard = fact; });
    QTRY_VERIFY(!heard.isNotAsked());
    QVERIFY(heard.isKnown());
    QCOMPARE(shortage, 2);
    // Without time it is said as it is.
    real->answer = [](int) { return Failure{Failure::Kind::Local, "no socket"}; };
    Fact<SmtpAnswer> late;
    queued.look(mailRequest("b.example", 600), &scope, [&](const Fact<SmtpAnswer> &fact) { late = fact; });
    QTRY_VERIFY(!late.isNotAsked());
    QVERIFY(late.failure() && late.failure()->kind == Failure::Kind::Local);
}

/// However few files there are, all threads together stay within them.
void TestSharedAnswers::shares()
{
    for (const int files : {48, 64, 100, 256, 1024, 16384}) {
        for (const int wanted : {1, 2, 8, 64}) {
            const int threads = qMin(wanted, SocketShares::mostThreads(files));
            const SocketShares each = SocketShares::of(files, threads);
            QVERIFY(each.mail >= 4 && each.web >= 2 && each.names >= 2);
            QVERIFY2((each.mail + each.web + each.names) * threads <= files - 16,
                     QByteArray::number(files).constData());
            QVERIFY(SocketShares::mostDomains(files, threads) >= 1);
        }
    }
    QVERIFY(SocketShares::mostDomains(16384, 2) > 500);
}

QTEST_GUILESS_MAIN(TestSharedAnswers)
#include "tst_sharedanswers.moc"
