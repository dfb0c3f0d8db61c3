#include "probe/httpspolicyprobe.h"
#include "probe/practice/sessionserver.h"
#include "probe/starttlsprobe.h"

#include "support/probetargets.h"

#include <QThread>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace Postseal;
using namespace PracticeClient;
using namespace ProbeTargets;

namespace {

constexpr int deadlineMs = 150;
/// More than a busy machine needs to hear of it, less than c-ares and OpenSSL would wait by themselves.
constexpr int slackMs = 4000;
/// How long a call that must not come is listened for.
constexpr int quietMs = 60;

void listen(int milliseconds = quietMs)
{
    static_cast<void>(waitFor([] { return false; }, milliseconds));
}

} // namespace

/// What every probe promises, whoever is on the other side: done is called exactly once, never before look()
/// returned, never after the scope is gone, never later than the deadline.
class TestProbeContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyOnce_data() { rows(); }
    void exactlyOnce();
    void deadlineGoneBy_data() { rows(); }
    void deadlineGoneBy();
    void scopeGoneAtOnce_data() { rows(); }
    void scopeGoneAtOnce();
    void scopeGoneMeanwhile_data() { rows(); }
    void scopeGoneMeanwhile();
    void scopeGoneWithin_data() { rows(); }
    void scopeGoneWithin();
    void manyAtOnce_data() { rows(); }
    void manyAtOnce();
    void anotherLookFromWithin_data() { rows(); }
    void anotherLookFromWithin();
    void plainPortWhileTheTimeIsUp();
    void shortSilenceProvesNothing();
    void withoutSockets_data();
    void withoutSockets();

private:
    static void rows();
};

void TestProbeContract::rows()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("behaviour");
    for (const Kind kind : {Kind::Dns, Kind::Policy, Kind::Smtp}) {
        for (int b = 0; b <= int(Behaviour::Garbage); ++b)
            QTest::addRow("%s, %s", nameOf(kind), nameOf(Behaviour(b))) << int(kind) << b;
    }
}

#define FETCH_TARGET                                                                                         \
    QFETCH(int, kind);                                                                                       \
    QFETCH(int, behaviour);                                                                                  \
    const Target target = targetFor(Kind(kind), Behaviour(behaviour))

void TestProbeContract::exactlyOnce()
{
    FETCH_TARGET;
    QObject scope;
    int calls = 0;
    QElapsedTimer since;
    since.start();
    target.look(&scope, QDeadlineTimer(deadlineMs), [&] { ++calls; });
    QCOMPARE(calls, 0);
    QVERIFY(waitFor([&] { return calls > 0; }));
    QVERIFY2(since.elapsed() < deadlineMs + slackMs, qPrintable(QString::number(since.elapsed())));
    listen();
    QCOMPARE(calls, 1);
}

void TestProbeContract::deadlineGoneBy()
{
    FETCH_TARGET;
    QObject scope;
    int calls = 0;
    QElapsedTimer since;
    since.start();
    target.look(&scope, QDeadlineTimer(0), [&] { ++calls; });
    QCOMPARE(calls, 0);
    QVERIFY(waitFor([&] { return calls > 0; }));
    QVERIFY2(since.elapsed() < slackMs, qPrintable(QString::number(since.elapsed())));
    listen();
    QCOMPARE(calls, 1);
}

void TestProbeContract::scopeGoneAtOnce()
{
    FETCH_TARGET;
    auto scope = std::make_unique<QObject>();
    int calls = 0;
    target.look(scope.get(), QDeadlineTimer(deadlineMs), [&] { ++calls; });
    scope.reset();
    listen(deadlineMs + quietMs);
    QCOMPARE(calls, 0);
}

/// After so many turns of the event loop: in the middle of connecting, of a handshake, of a reply.
void TestProbeContract::scopeGoneMeanwhile()
{
    FETCH_TARGET;
    for (int turns = 1; turns < 24; turns += 3) {
        auto scope = std::make_unique<QObject>();
        bool gone = false;
        int late = 0;
        target.look(scope.get(), QDeadlineTimer(deadlineMs), [&] { late += gone ? 1 : 0; });
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        gone = true;
        scope.reset();
        listen(quietMs / 4);
        QCOMPARE(late, 0);
    }
}

void TestProbeContract::scopeGoneWithin()
{
    FETCH_TARGET;
    auto *scope = new QObject;
    int calls = 0;
    target.look(scope, QDeadlineTimer(deadlineMs), [&, scope] {
        ++calls;
        delete scope;
    });
    QVERIFY(waitFor([&] { return calls > 0; }));
    listen();
    QCOMPARE(calls, 1);
}

void TestProbeContract::manyAtOnce()
{
    FETCH_TARGET;
    constexpr int many = 50;
    QObject scope;
    QList<int> calls(many, 0);
    int open = many;
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < many; ++i) {
        target.look(&scope, QDeadlineTimer(2 * deadlineMs), [&, i] {
            ++calls[i];
            --open;
        });
    }
    QVERIFY(waitFor([&] { return open <= 0; }));
    QVERIFY2(since.elapsed() < 2 * deadlineMs + 2 * slackMs, qPrintable(QString::number(since.elapsed())));
    listen();
    QCOMPARE(calls, QList<int>(many, 1));
}

void TestProbeContract::anotherLookFromWithin()
{
    FETCH_TARGET;
    QObject scope;
    int calls = 0;
    target.look(&scope, QDeadlineTimer(deadlineMs), [&] {
        ++calls;
        target.look(&scope, QDeadlineTimer(deadlineMs), [&] { ++calls; });
        QCOMPARE(calls, 1);
    });
    QVERIFY(waitFor([&] { return calls > 1; }));
    listen();
    QCOMPARE(calls, 2);
}

/// A busy event loop, in which the plain port answers in the very turn in which the time is up.
void TestProbeContract::plainPortWhileTheTimeIsUp()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    HttpsPolicyProbe probe;
    QObject scope;
    QTimer busy;
    connect(&busy, &QTimer::timeout, this, [] { QThread::msleep(3); });
    busy.start(0);
    constexpr int many = 20;
    QList<int> calls(many, 0);
    int open = many;
    for (int i = 0; i < many; ++i) {
        const PolicyRequest request = policyRequest(closedPort(), plain.serverPort(), QDeadlineTimer(0));
        probe.look(request, &scope, [&, i](const Fact<PolicyAnswer> &) {
            ++calls[i];
            --open;
        });
    }
    QVERIFY(waitFor([&] { return open <= 0; }));
    listen();
    QCOMPARE(calls, QList<int>(many, 1));
}

/// A greeting that took most of the time leaves too little to call the server silent.
void TestProbeContract::shortSilenceProvesNothing()
{
    SessionServer server([](QSslSocket *socket) {
        QTimer::singleShot(5020, Qt::PreciseTimer, socket,
                           [socket] { socket->write("220 mx.example.org\r\n"); });
    });
    QVERIFY(server.open());
    StartTlsProbe probe;
    QObject scope;
    std::optional<Fact<SmtpAnswer>> seen;
    probe.look(
        {name("mx.example.org"), local(0).address, local(server.serverPort()), {}, QDeadlineTimer(5700)},
        &scope, [&](const Fact<SmtpAnswer> &fact) { seen = fact; });
    QVERIFY(waitFor([&] { return seen.has_value(); }, 8000));
    QVERIFY(seen->isFailed());
    QCOMPARE(seen->failure()->kind, Failure::Kind::Timeout);
}

void TestProbeContract::withoutSockets_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::Dns, Kind::Policy, Kind::Smtp})
        QTest::addRow("%s", nameOf(kind)) << int(kind);
}

/// When this computer has no socket left, nothing was seen of the server, and that may pass.
void TestProbeContract::withoutSockets()
{
    QFETCH(int, kind);
    const Target target = targetFor(Kind(kind), Behaviour::Answers);
    QObject scope;
    int calls = 0;
    listen();
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::dup(STDERR_FILENO); // the first number that is free
    ::close(next);
    const rlimit none{rlim_t(next), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    target.look(&scope, QDeadlineTimer(5000), [&] { ++calls; });
    const bool ended = waitFor([&] { return calls > 0; });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(ended);
    QVERIFY(lastFailure && mayPass(*lastFailure));
    target.look(&scope, QDeadlineTimer(5000), [&] { ++calls; });
    QVERIFY(waitFor([&] { return calls > 1; }));
    QVERIFY(!lastFailure);
}

QTEST_GUILESS_MAIN(TestProbeContract)
#include "tst_probecontract.moc"
