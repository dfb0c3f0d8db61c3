#include "checks/sighting.h"

#include "support/nameservers.h"

#include <QTest>

using namespace Postseal;
using EvidenceBuilder::addNameServer;
using EvidenceBuilder::addServer;
using EvidenceBuilder::Builder;
using EvidenceBuilder::ip;
using EvidenceBuilder::name;

/// What the policy host points to, and until when caches may hold anything else.
class TestHostSighting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsAreCertainByTheServers();
    void seenAgain_data();
    void seenAgain();
};

void TestHostSighting::recordsAreCertainByTheServers()
{
    Builder builder = EvidenceBuilder::good();
    builder.addresses(builder.evidence.policyHost(), {ip("9.3.3.1")});
    builder.evidence.hostSeen = {
        "9.3.3.1", builder.evidence.observedAt, builder.evidence.observedAt, 300, {}, {}, {}};
    auto seen = hostRecordsIn(builder.evidence);
    QVERIFY(seen && !seen->certain && seen->records == "9.3.3.1"); // a cache may say so
    addServer(&builder, "ns1.example.org", {ip("9.3.3.1")});
    seen = hostRecordsIn(builder.evidence);
    QVERIFY(seen && seen->certain);
    // The servers outvote a cache that has the old records.
    builder.addresses(builder.evidence.policyHost(), {ip("9.2.2.1")});
    seen = hostRecordsIn(builder.evidence);
    QVERIFY(seen && seen->certain && seen->records == "9.3.3.1");
    // No way to an IPv6 address of a server that answered, or nothing asked there on purpose, is no doubt;
    // silence is.
    const DnsQuestion question{builder.evidence.policyHost(), RecordType::A};
    const ServerQuestion sixth{name("ns1.example.org"), ip("2a00::53"), question};
    builder.evidence.servers.insert(sixth, Failure{Failure::Kind::Unreachable, {}});
    QVERIFY(hostRecordsIn(builder.evidence)->certain);
    const ServerQuestion other{name("ns2.example.org"), ip("9.9.9.2"), question};
    builder.evidence.servers.insert(other, Failure{Failure::Kind::NotWanted, {}});
    QVERIFY(hostRecordsIn(builder.evidence)->certain);
    builder.evidence.servers.insert(other, Failure{Failure::Kind::Unreachable, {}});
    QVERIFY(!hostRecordsIn(builder.evidence)->certain);
    builder.evidence.servers.remove(other);
    // Nor is there certainty where the address of a server was not found out; one that does not exist is
    // none.
    addNameServer(&builder, "ns4.example.org");
    QVERIFY(!hostRecordsIn(builder.evidence)->certain);
    builder.records(name("ns4.example.org"), RecordType::A, {}, Rcode::NxDomain);
    QVERIFY(hostRecordsIn(builder.evidence)->certain);
    addServer(&builder, "ns3.example.org", {ip("9.2.2.1")});
    QVERIFY(hostRecordsIn(builder.evidence)->contradicted);
    // As long as one of them hands out the old records, caches take them anew.
    HostSighting known = builder.evidence.hostSeen;
    known.replacedUntil = builder.evidence.observedAt.addDays(-1);
    QVERIFY(hostSeenWith(builder.evidence, known).replacedUntil > builder.evidence.observedAt);
}

void TestHostSighting::seenAgain_data()
{
    // Looks as "day:records:ttl", with - for no records; then since, replaced and until when, in days.
    QTest::addColumn<QString>("looks");
    QTest::addColumn<double>("since");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<double>("until"); // below 0: nothing else is in caches
    QTest::addColumn<double>("cachedUntil");
    const auto row = [](const char *looks, double since, const char *replaced, double until, double cached) {
        QTest::newRow(looks) << QString::fromLatin1(looks) << since << QByteArray(replaced) << until
                             << cached;
    };
    row("0:a:1", 0, "", -1, -1);
    row("0:a:1 3:a:1", 0, "", -1, -1);
    row("0:a:1 3:b:1", 3, "a", 4, -1);
    row("0:a:2 3:a:0.5", 0, "", -1, 5); // lowered before the move
    row("0:a:2 3:a:0.5 4:b:1", 4, "a", 5, -1);
    row("0:a:2 3:a:0.5 6:b:1", 6, "a", 6.5, -1);
    row("0:a:2 3:-:0.25 4:b:1", 4, "a", 5, -1); // taken down for a day
    row("0:a:2 3:b:1 4:c:1", 4, "b", 5, -1);
    row("0:a:4 3:b:1 4:c:1", 4, "b", 7, -1); // the first one lives on for longest
    row("0:a:1 3:b:1 4:a:1", 4, "b", 5, -1);
    row("0:-:1 3:b:1", 3, "", 4, -1);        // set up, not moved
    row("0:a:1 3:b:1 2:a:1", 3, "a", 4, -1); // a look of before
    row("900:a:1 3:b:1", 3, "", -1, -1);     // the clock was wrong
}

void TestHostSighting::seenAgain()
{
    QFETCH(QString, looks);
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto day = [&](double days) {
        return days < 0 ? QDateTime() : start.addSecs(qint64(days * 86400));
    };
    HostSighting seen;
    for (const QString &look : looks.split(u' ')) {
        const QStringList parts = look.split(u':');
        const QByteArray records = parts.at(1) == u"-" ? QByteArray() : parts.at(1).toLatin1();
        seen = Postseal::seenAgain(seen, records, quint32(parts.at(2).toDouble() * 86400),
                                   day(parts.at(0).toDouble()));
    }
    QFETCH(double, since);
    QFETCH(double, until);
    QFETCH(double, cachedUntil);
    QCOMPARE(seen.since, day(since));
    QTEST(seen.replaced, "replaced");
    QCOMPARE(seen.replacedUntil, day(until));
    QCOMPARE(seen.cachedUntil, day(cachedUntil));
}

QTEST_APPLESS_MAIN(TestHostSighting)
#include "tst_hostsighting.moc"
