#include "store/ledger.h"
#include "store/watchstore.h"

#include "support/evidencebuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

const DomainName domain = name("example.org");
const QDateTime monday = TestAuthority::now();

WatchState seen(const QByteArray &mode = "enforce")
{
    Builder builder;
    builder.everything(mode);
    return compareWith(std::nullopt, makeReport(builder.evidence)).state;
}

} // namespace

/// Which domains are watched, and how they stood.
class TestWatchStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesAndGoes();
    void lastStateCounts();
    void nothingIsKeptOfWhatIsNotWatched();
    void outlivesTheProgram();
    void damagedStates();
    void namesAreOne();
    void withoutFile();
};

void TestWatchStore::comesAndGoes()
{
    Database database(u":memory:"_s);
    WatchStore store(database);
    QVERIFY(store.list().isEmpty());
    QVERIFY(!store.find(domain));
    QVERIFY(store.add(domain, monday));
    QVERIFY(store.add(name("example.net"), monday.addDays(1)));
    QVERIFY(store.add(domain, monday.addDays(2))); // once is enough
    const QList<WatchStore::Watched> list = store.list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].domain, name("example.net"));
    QCOMPARE(list[1].added, monday);
    QVERIFY(!list[1].looked.isValid());
    QVERIFY(!list[1].state && !list[1].damaged);
    QVERIFY(store.remove(domain));
    QVERIFY(store.remove(domain));
    QCOMPARE(store.list().size(), 1);
}

void TestWatchStore::lastStateCounts()
{
    Database database(u":memory:"_s);
    WatchStore store(database);
    QVERIFY(store.add(domain, monday));
    QVERIFY(store.keep(seen("testing"), monday));
    QVERIFY(store.keep(seen("enforce"), monday.addDays(1)));
    const std::optional<WatchStore::Watched> found = store.find(domain);
    QVERIFY(found && found->state);
    QCOMPARE(found->state->verdict, Verdict::Protected);
    QCOMPARE(found->looked, monday.addDays(1));
    QCOMPARE(found->added, monday);
    QVERIFY(store.add(domain, monday.addDays(3)));
    QVERIFY(store.find(domain)->state);
}

void TestWatchStore::nothingIsKeptOfWhatIsNotWatched()
{
    Database database(u":memory:"_s);
    WatchStore store(database);
    QVERIFY(store.keep(seen(), monday)); // no error, but nothing to keep it for
    QVERIFY(store.list().isEmpty());
}

void TestWatchStore::outlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history"_s);
    const WatchState state = seen();
    {
        Database database(path);
        WatchStore store(database);
        QVERIFY(store.add(domain, monday) && store.keep(state, monday));
    }
    Ledger ledger(path);
    QCOMPARE(*WatchStore(ledger).find(domain)->state, state);
    // Two at a time: the second sees what the first one wrote.
    Database other(path);
    QVERIFY(WatchStore(other).remove(domain));
    QVERIFY(!WatchStore(ledger).find(domain));
}

void TestWatchStore::damagedStates()
{
    Database database(u":memory:"_s);
    WatchStore store(database);
    QVERIFY(store.add(domain, monday));
    Database::Query(&database, u"UPDATE watched SET state = ?"_s, {QByteArray("{\"schema\":")});
    const std::optional<WatchStore::Watched> found = store.find(domain);
    QVERIFY(found && found->damaged && !found->state);
    QVERIFY(store.keep(seen(), monday));
    QVERIFY(!store.find(domain)->damaged);
    // A name that is none is passed over.
    Database::Query(&database, u"INSERT INTO watched (domain, added) VALUES ('a..b', 0)"_s);
    QCOMPARE(store.list().size(), 1);
}

void TestWatchStore::namesAreOne()
{
    Database database(u":memory:"_s);
    WatchStore store(database);
    QVERIFY(store.add(name("Example.ORG"), monday));
    QVERIFY(store.find(domain));
    QVERIFY(store.add(domain, monday));
    QCOMPARE(store.list().size(), 1);
}

void TestWatchStore::withoutFile()
{
    Database database(u"/proc/nothing/history"_s);
    WatchStore store(database);
    QVERIFY(!store.add(domain, monday));
    QVERIFY(store.list().isEmpty());
    QVERIFY(!database.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestWatchStore)
#include "tst_watchstore.moc"
