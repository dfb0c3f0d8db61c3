#include "support/administrator.h"

#include <QTest>

#include <algorithm>

using namespace Postseal;
using namespace Simulated;

/// A year of changes, thousands of times: planned, carried out late, and held against senders with their
/// caches.
class TestYear : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followingThePlanLosesNothing_data();
    void followingThePlanLosesNothing();
    void everyMistakeLoses_data();
    void everyMistakeLoses();
    void withoutMxLinesSomeEnforceLonger();
};

namespace {

Losses yearOf(quint32 seed, Mistake mistake, World *world)
{
    Administrator(world, seed, mistake).liveThroughTheYear();
    return livesOn(*world, seed);
}

/// What was published when, for the message of a failure.
QByteArray storyOf(const World &world)
{
    QByteArray story;
    const auto tell = [&](const char *name, const Timeline &line, const auto &list) {
        for (const auto &[at, value] : line.all())
            story += "\nday " + QByteArray::number(double(at) / double(day), 'f', 3) + "  " + name + "  " +
                     (value == nothing ? QByteArray("none") : list(value));
    };
    tell("file", world.file, [&](int i) { return QByteArray(world.files.at(i)).replace("\r\n", " "); });
    tell("id", world.id, [&](int i) { return world.ids.at(i); });
    tell("mx", world.mx, [&](int i) { return world.mxSets.at(i).join(' '); });
    return story + "\nTTL " + QByteArray::number(world.recordTtl) + ", of the MX " +
           QByteArray::number(world.mxTtl);
}

} // namespace

void TestYear::followingThePlanLosesNothing_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("end");
    // Each year holds about ten plans; POSTSEAL_YEARS asks for more of them.
    bool more = false;
    const quint32 asked = qEnvironmentVariable("POSTSEAL_YEARS").toUInt(&more);
    const quint32 end = (more ? asked : 600) + 1;
    constexpr quint32 atATime = 100;
    for (quint32 first = 1; first < end; first += atATime)
        QTest::addRow("from seed %u", first) << first << std::min(first + atATime, end);
}

void TestYear::followingThePlanLosesNothing()
{
    QFETCH(const quint32, first);
    QFETCH(const quint32, end);
    qint64 mails = 0;
    qint64 changes = 0;
    for (quint32 seed = first; seed < end; ++seed) {
        World world;
        const Losses losses = yearOf(seed, Mistake::None, &world);
        mails += losses.mails;
        changes += qint64(world.mx.all().size()) - 1;
        QVERIFY2(losses.refused == 0 && losses.unprotected == 0,
                 ("seed " + QByteArray::number(seed) + ": " + losses.first + storyOf(world)).constData());
    }
    const quint32 years = end - first;
    QVERIFY(mails > qint64(1000) * years && changes > years); // it was no quiet year
}

void TestYear::everyMistakeLoses_data()
{
    QTest::addColumn<int>("mistake");
    for (const auto &[mistake, name] : mistakes)
        QTest::newRow(name) << int(mistake);
}

void TestYear::everyMistakeLoses()
{
    QFETCH(int, mistake);
    constexpr quint32 years = 500;
    for (quint32 seed = 1; seed <= years; ++seed) {
        World world;
        const Losses losses = yearOf(seed, Mistake(mistake), &world);
        // What the TTL alone is missing for is over before senders give up: mail waits, at most as long.
        const bool waits = Mistake(mistake) == Mistake::WaitWithoutTtl && losses.held > 0;
        if (losses.lost > 0 || losses.unprotected > 0 || waits)
            return;
    }
    QFAIL("seeds 1 to 500: no mail and no protection is lost");
}

// RFC 8461 asks for no mx line in mode none. Two senders drop such a file, and enforce their old copy to its
// end.
void TestYear::withoutMxLinesSomeEnforceLonger()
{
    World world;
    world.serve(0, "version: STSv1\r\nmode: none\r\nmx: mx1.a.example\r\nmax_age: 86400\r\n");
    world.serve(0, "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n");
    const Readings readings(world);
    QStringList dropping;
    for (size_t i = 0; i < keepings.size(); ++i) {
        QVERIFY2(readings.reads(i, 0), keepings[i].name);
        if (!readings.reads(i, 1))
            dropping.append(QString::fromLatin1(keepings[i].name));
    }
    QCOMPARE(dropping, QStringList({QStringLiteral("chasquid"), QStringLiteral("Stalwart")}));
}

QTEST_APPLESS_MAIN(TestYear)
#include "tst_year.moc"
