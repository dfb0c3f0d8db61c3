#include "checks/assess.h"

#include "support/ledgerruns.h"

#include <QtTest>

using namespace EvidenceBuilder;
using namespace LedgerRuns;

/// What outlasts a run: the states that were seen, each from the first time to the last.
class TestLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameStateIsProlonged();
    void clockThatWasWrong();
    void otherStateIsAdded();
    void unfinishedRunsAreNotKept();
    void domainsAreKeptApart();
    void handedOutIsNotSeen();
    void policyHostSinceWhen();
    void policiesServedAtATime();
    void recordThatWasTakenDown();
};

void TestLedger::sameStateIsProlonged()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY2(ledger.error().isEmpty(), qPrintable(ledger.error()));
    QVERIFY(ledger.sightings(domain).isEmpty());
    QVERIFY(ledger.record(run(0, "1", "testing")));
    QVERIFY(ledger.record(run(3, "1", "testing")));
    QVERIFY(ledger.record(run(2, "1", "testing"))); // the clock went back
    const QList<Sighting> seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].first, TestAuthority::now());
    QCOMPARE(seen[0].last, TestAuthority::now().addDays(3));
    QCOMPARE(seen[0].id, QByteArray("1"));
    QCOMPARE(seen[0].policy, Builder::policyText("testing"));
}

/// One look while the clock was years ahead is neither prolonged for ever nor believed.
void TestLedger::clockThatWasWrong()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY(ledger.record(run(2000, "9", "enforce")));
    QVERIFY(ledger.record(run(0, "1", "testing")));
    QVERIFY(ledger.record(run(3, "1", "testing")));
    const QList<Sighting> seen = ledger.recall(domain, TestAuthority::now().addDays(4)).history;
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].first, TestAuthority::now());
    QCOMPARE(seen[0].last, TestAuthority::now().addDays(3));
}

void TestLedger::otherStateIsAdded()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY(ledger.record(run(0, "1", "testing")));
    QVERIFY(ledger.record(run(1, "1", "enforce")));
    QVERIFY(ledger.record(run(2, "2", "enforce")));
    QVERIFY(ledger.record(run(3, "1", "testing")));
    const QList<Sighting> seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 4);
    QCOMPARE(seen[1].policy, Builder::policyText("enforce"));
    QCOMPARE(seen[2].id, QByteArray("2"));
    QCOMPARE(seen[3].first, seen[3].last);
    // The next run judges by it: the policy changed, the id did not.
    Builder next = good();
    next.text(next.evidence.stsTxtName(), {"v=STSv1; id=1"});
    next.evidence.history = {seen[0]};
    bool found = false;
    for (const Finding &finding : assess(next.evidence))
        found = found || finding.name() == QStringLiteral("ops.update-order/same-id");
    QVERIFY(found);
}

void TestLedger::unfinishedRunsAreNotKept()
{
    Ledger ledger(QStringLiteral(":memory:"));
    Evidence evidence = run(0, "1", "enforce");
    evidence.finished = false;
    QVERIFY(ledger.record(evidence));
    evidence = run(0, "1", "enforce");
    evidence.policy.clear();
    QVERIFY(ledger.record(evidence));
    evidence = run(0, "a=b", "enforce"); // no field that anybody reads
    QVERIFY(ledger.record(evidence));
    QVERIFY(ledger.sightings(domain).isEmpty());
    QVERIFY(ledger.record(run(0, "2024-01-01", "enforce"))); // not by the standard, but some senders take it
    QCOMPARE(ledger.sightings(domain).first().id, QByteArray("2024-01-01"));
}

void TestLedger::domainsAreKeptApart()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY(ledger.record(run(0, "1", "enforce")));
    QVERIFY(ledger.sightings(name("example.net")).isEmpty());
}

void TestLedger::handedOutIsNotSeen()
{
    Ledger ledger(QStringLiteral(":memory:"));
    Choices choices;
    choices.domain = domain;
    choices.mode = PolicyMode::Enforce;
    choices.mx = {"mx.example.org"};
    choices.maxAge = 604800;
    choices.id = "1";
    QVERIFY(ledger.recordHandedOut(choices, soon));
    QVERIFY(ledger.recordHandedOut(choices, soon.addDays(1)));
    const Ledger::Recollection known = ledger.recall(domain, soon);
    QVERIFY(known.history.isEmpty() && !known.failed);
    QCOMPARE(known.handedOut.size(), 1);
    QCOMPARE(known.handedOut[0].first, soon);
    QCOMPARE(known.handedOut[0].last, soon.addDays(1));
    QCOMPARE(known.handedOut[0].policy, publicationFor(choices).policyFile);
    QVERIFY(ledger.record(run(0, "1", "testing"))); // between them stands nothing that was seen
    QCOMPARE(ledger.sightings(domain).size(), 1);
}

void TestLedger::policyHostSinceWhen()
{
    Ledger ledger(QStringLiteral(":memory:"));
    const auto seenAt = [](int day, const char *address) {
        Builder builder;
        builder.evidence = run(day, "1", "testing");
        builder.addresses(builder.evidence.policyHost(), {ip(address)});
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            const DnsQuestion question{builder.evidence.policyHost(), type};
            DnsAnswer said = *builder.evidence.answer(question.name, type).value();
            said.message.authoritative = true;
            builder.evidence.servers.insert({name("ns1.example.org"), ip("9.9.9.1"), question}, said);
        }
        builder.records(domain, RecordType::NS, {{domain, RecordType::NS, 300, name("ns1.example.org")}});
        return builder.evidence;
    };
    QVERIFY(!ledger.hostSeen(domain).since.isValid());
    QVERIFY(ledger.record(seenAt(0, "9.2.2.1")));
    const QDateTime start = TestAuthority::now();
    const quint32 ttl = ledger.hostSeen(domain).ttl;
    QVERIFY(ttl >= 60);
    QCOMPARE(ledger.hostSeen(domain), (HostSighting{"9.2.2.1", start, start, ttl, {}, {}, {}}));
    QVERIFY(ledger.record(seenAt(2, "9.2.2.1")));
    QCOMPARE(ledger.hostSeen(domain).since, start);
    // Moved: since the first look that saw it; what was there before is known for its time in caches.
    QVERIFY(ledger.record(seenAt(3, "9.3.3.1")));
    QVERIFY(ledger.record(seenAt(5, "9.3.3.1")));
    const HostSighting moved = ledger.hostSeen(domain);
    QCOMPARE(moved, (HostSighting{"9.3.3.1",
                                  start.addDays(3),
                                  start.addDays(5),
                                  ttl,
                                  {},
                                  "9.2.2.1",
                                  start.addDays(3).addSecs(ttl)}));
    // What says less, or comes from before, changes nothing.
    QVERIFY(ledger.record(seenAt(4, "9.2.2.1")));
    Evidence broken = seenAt(6, "9.2.2.1");
    broken.finished = false;
    QVERIFY(ledger.record(broken));
    Evidence cached = seenAt(6, "9.3.3.1");
    cached.servers.clear(); // nobody but a resolver says so
    QVERIFY(ledger.record(cached));
    Evidence trial = seenAt(6, "9.2.2.1");
    trial.policyServerGiven = true;
    QVERIFY(ledger.record(trial));
    QCOMPARE(ledger.hostSeen(domain), moved);
    QVERIFY(!ledger.hostSeen(name("example.net")).since.isValid());
    QCOMPARE(ledger.recall(domain, TestAuthority::now().addDays(7)).hostSeen, moved);
    // Seen by a clock that ran ahead.
    QVERIFY(!ledger.recall(domain, TestAuthority::now()).hostSeen.since.isValid());
    // A host that is nowhere is a state like others.
    Evidence nowhere = seenAt(7, "9.3.3.1");
    for (Fact<DnsAnswer> &fact : nowhere.servers) {
        DnsAnswer answer = *fact.value();
        answer.outcome = DnsAnswer::Outcome::NxDomain;
        answer.records.clear();
        fact = answer;
    }
    QVERIFY2(ledger.record(nowhere), qPrintable(ledger.error()));
    QCOMPARE(ledger.hostSeen(domain).records, QByteArray());
    QCOMPARE(ledger.hostSeen(domain).replaced, QByteArray("9.3.3.1"));
}

/// The web servers differ: each policy is with some senders.
void TestLedger::policiesServedAtATime()
{
    Ledger ledger(QStringLiteral(":memory:"));
    const auto differing = [](int day) {
        Builder builder;
        builder.evidence = run(day, "1", "testing");
        builder.evidence.policy[ip("2600::1")] = builder.served(Builder::policyText("enforce"));
        return builder.evidence;
    };
    QVERIFY(ledger.record(differing(0)));
    QVERIFY(ledger.record(differing(1)));
    QList<Sighting> seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 2);
    for (const Sighting &each : std::as_const(seen)) {
        QCOMPARE(each.first, TestAuthority::now());
        QCOMPARE(each.last, TestAuthority::now().addDays(1));
    }
    QCOMPARE(seen[1].policy, Builder::policyText("enforce"));
    // One of them alone is another state, from then on.
    QVERIFY(ledger.record(run(2, "1", "testing")));
    QVERIFY(ledger.record(run(3, "1", "testing")));
    seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[2].first, TestAuthority::now().addDays(2));
    QCOMPARE(seen[2].policy, Builder::policyText("testing"));
}

/// Since when there is no record is known from a look that saw none, at the resolver and at all that were
/// heard.
void TestLedger::recordThatWasTakenDown()
{
    Ledger ledger(QStringLiteral(":memory:"));
    const auto without = [](int day) {
        Builder builder;
        builder.evidence = run(day, "1", "enforce");
        const DnsQuestion question{builder.evidence.stsTxtName(), RecordType::TXT};
        builder.records(question.name, question.type, {}, Rcode::NxDomain);
        DnsAnswer said = *builder.evidence.answer(question.name, question.type).value();
        said.message.authoritative = true;
        builder.evidence.servers.insert({name("ns1.example.org"), ip("9.9.9.1"), question}, said);
        builder.records(domain, RecordType::NS, {{domain, RecordType::NS, 300, name("ns1.example.org")}});
        return builder.evidence;
    };
    Evidence never = without(0);
    never.policy.clear();
    QVERIFY(ledger.record(never));
    QVERIFY(ledger.sightings(domain).isEmpty()); // there never was one
    const Evidence before = run(1, "1", "enforce");
    QVERIFY(ledger.record(before));
    Evidence unsure = without(2); // a server still has it
    unsure.servers.first() = before.answer(before.stsTxtName(), RecordType::TXT);
    QVERIFY(ledger.record(unsure));
    QCOMPARE(ledger.sightings(domain).size(), 1);
    Evidence silent = without(3); // one that cannot be heard says nothing against it
    silent.servers.first() = Failure{Failure::Kind::Timeout, {}};
    QVERIFY2(ledger.record(silent), qPrintable(ledger.error()));
    QVERIFY(ledger.record(without(4)));
    const QList<Sighting> seen = ledger.sightings(domain);
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen[1].id.isEmpty() && seen[1].policy.isEmpty());
    QCOMPARE(seen[1].first, TestAuthority::now().addDays(3));
    QCOMPARE(seen[1].last, TestAuthority::now().addDays(4));
    // A file that never had a record counts from the first look that saw it so.
    Ledger other(QStringLiteral(":memory:"));
    QVERIFY(other.record(without(0)));
    QCOMPARE(other.sightings(domain).size(), 1);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
