#include "checks/assess.h"
#include "store/ledger.h"
#include "store/schema.h"

#include "support/evidencebuilder.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace EvidenceBuilder;

namespace {

const DomainName domain = name("example.org");

/// A run on some day that saw this id and mode.
Evidence run(int day, const QByteArray &id, const QByteArray &mode)
{
    Builder builder;
    builder.everything(mode);
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=" + id});
    builder.evidence.observedAt = TestAuthority::now().addDays(day);
    return builder.evidence;
}

const QDateTime soon(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC);

} // namespace

/// What outlasts a run.
class TestLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameStateIsProlonged();
    void clockThatWasWrong();
    void otherStateIsAdded();
    void unfinishedRunsAreNotKept();
    void domainsAreKeptApart();
    void outlivesTheProgram();
    void twoProgramsAtATime();
    void lockedForAMoment();
    void filesThatAreNoLedger();
    void newerLedgers();
    void olderLedgers();
    void handedOutIsNotSeen();
    void policyHostSinceWhen();
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
    evidence = run(0, "not an id", "enforce");
    QVERIFY(ledger.record(evidence));
    QVERIFY(ledger.sightings(domain).isEmpty());
}

void TestLedger::domainsAreKeptApart()
{
    Ledger ledger(QStringLiteral(":memory:"));
    QVERIFY(ledger.record(run(0, "1", "enforce")));
    QVERIFY(ledger.sightings(name("example.net")).isEmpty());
}

void TestLedger::outlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b/history.sqlite"));
    {
        Ledger ledger(path);
        QVERIFY(ledger.record(run(0, "1", "enforce")));
    }
    Ledger ledger(path);
    QCOMPARE(ledger.sightings(domain).size(), 1);
}

void TestLedger::twoProgramsAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    Ledger one(path);
    Ledger two(path);
    for (int i = 0; i < 20; ++i) {
        QVERIFY2(one.record(run(2 * i, QByteArray::number(2 * i), "enforce")), qPrintable(one.error()));
        QVERIFY2(two.record(run(2 * i + 1, QByteArray::number(2 * i + 1), "enforce")),
                 qPrintable(two.error()));
    }
    QCOMPARE(one.sightings(domain).size(), 40);
}

/// One call that fails does not make the next ones empty.
void TestLedger::lockedForAMoment()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    Ledger ledger(path);
    QVERIFY(ledger.record(run(0, "1", "enforce")));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
        other.exec(QStringLiteral("BEGIN EXCLUSIVE"));
        const Ledger::Recollection nothing = ledger.recall(domain, TestAuthority::now());
        QVERIFY(nothing.failed && nothing.history.isEmpty());
        QVERIFY(!ledger.error().isEmpty());
        other.exec(QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const Ledger::Recollection again = ledger.recall(domain, TestAuthority::now());
    QVERIFY(!again.failed);
    QCOMPARE(again.history.size(), 1);
    QVERIFY(ledger.error().isEmpty());
}

void TestLedger::filesThatAreNoLedger()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database. ").repeated(100));
    file.close();
    Ledger text(file.fileName());
    QVERIFY(text.error().contains(folder.path()) && text.error().endsWith(u'.'));
    QVERIFY(!text.record(run(0, "1", "enforce")));
    QVERIFY(text.sightings(domain).isEmpty());
    Ledger nowhere(QStringLiteral("/dev/null/history.sqlite"));
    QVERIFY(!nowhere.error().isEmpty());
    QVERIFY(!nowhere.record(run(0, "1", "enforce")));
}

void TestLedger::newerLedgers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        database.exec(QStringLiteral("PRAGMA user_version = 99"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    Ledger ledger(path);
    QVERIFY2(ledger.error().contains(QStringLiteral("newer version")), qPrintable(ledger.error()));
}

/// A file of the first form keeps what was in it.
void TestLedger::olderLedgers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        old.setDatabaseName(path);
        QVERIFY(old.open());
        for (const char *statement : schemaOne)
            old.exec(QString::fromLatin1(statement));
        old.exec(QStringLiteral("INSERT INTO sighting VALUES ('example.org', 1, 2, '7', 'version: STSv1')"));
        for (const char *domain : {"example.org", "example.net"})
            old.exec(
                QStringLiteral("INSERT INTO report VALUES ('%1', 'Example', '9', %2, "
                               "'[{\"submitter\":\"Example\",\"reportId\":\"9\","
                               "\"start\":\"2026-01-01T00:00:00.000Z\",\"end\":\"2026-01-02T00:00:00.000Z\","
                               "\"type\":\"sts\",\"successful\":5,\"failed\":2,"
                               "\"failures\":[{\"type\":\"certificate-expired\",\"sessions\":2}]}]')")
                    .arg(QString::fromLatin1(domain))
                    .arg(QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
        old.exec(QStringLiteral("PRAGMA user_version = 1"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    Ledger ledger(path);
    QVERIFY2(ledger.error().isEmpty(), qPrintable(ledger.error()));
    QCOMPARE(ledger.sightings(domain).size(), 1);
    QCOMPARE(ledger.sightings(domain).first().id, QByteArray("7"));
    for (const DomainName &each : {domain, name("example.net")}) {
        const QList<ReportedPolicy> reports = ledger.recall(each, soon).reports;
        QCOMPARE(reports.size(), 1);
        const ReportedPolicy expected{QStringLiteral("Example"),
                                      QStringLiteral("9"),
                                      QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                      QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC),
                                      QStringLiteral("sts"),
                                      5,
                                      2,
                                      {{QStringLiteral("certificate-expired"), 2}}};
        QCOMPARE(reports.first(), expected);
    }
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

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
