#include "store/domainlist.h"
#include "store/ledger.h"

#include "support/evidencebuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

const DomainName domain = name("example.org");
const DomainName other = name("example.net");
const QDateTime monday = TestAuthority::now();

DomainList::Looked lookAt(const DomainName &which, const QList<WatchChange> &changes = {})
{
    Builder builder;
    builder.everything("enforce");
    const Report report = makeReport(builder.evidence);
    DomainList::Looked looked{{which, monday, Verdict::Protected, 2, Status::Warning, true, changes},
                              compareWith(std::nullopt, report).state};
    looked.state.domain = which;
    return looked;
}

const WatchChange worse{WatchChange::Severity::Worse, "smtp.certificate.validity",
                        u"mx1.example.org: the certificate has run out."_s};

} // namespace

/// The list of domains that the user looks after.
class TestDomainList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesAndGoes();
    void looksAreKept();
    void firstLookHasNoChanges();
    void removedMeanwhile();
    void isBounded();
    void outlivesTheProgram();
    void damagedRows();
    void whatWasNeverKnown();
    void partOfAGreaterChange();
    void withoutFile();
};

void TestDomainList::comesAndGoes()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QCOMPARE(list.all(), QList<ListedDomain>());
    QCOMPARE(list.add({domain, other, domain}, monday)->domains, QList<DomainName>({domain, other}));
    QCOMPARE(list.add({domain}, monday)->domains, QList<DomainName>());
    const QList<ListedDomain> all = *list.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].domain, other);
    QVERIFY(!all[0].looked.isValid() && !all[0].changes);
    QCOMPARE(all[0].verdict, Verdict::Unknown);
    QVERIFY(list.remove({other, name("never.example")}));
    QCOMPARE(list.all()->size(), 1);
}

void TestDomainList::looksAreKept()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain, other}, monday));
    QVERIFY(!list.state(domain));
    DomainList::Looked looked = lookAt(domain, {worse});
    for (const bool missing : {true, false}) {
        looked.row.missing = missing;
        QVERIFY(list.keep({looked}));
        QCOMPARE(list.all()->at(1), looked.row);
    }
    QCOMPARE(list.state(domain), looked.state);
    QVERIFY(!list.state(other));
}

void TestDomainList::firstLookHasNoChanges()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain, other}, monday));
    DomainList::Looked first = lookAt(domain);
    first.row.changes.reset();
    QVERIFY(list.keep({first, lookAt(other)}));
    QVERIFY(!list.all()->at(1).changes);
    QCOMPARE(list.all()->at(0).changes,
             QList<WatchChange>()); // there was a look before, and all is as it was
}

void TestDomainList::removedMeanwhile()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain}, monday));
    QVERIFY(list.remove({domain}));
    QVERIFY(list.keep({lookAt(domain)}));
    QCOMPARE(list.all(), QList<ListedDomain>());
}

void TestDomainList::isBounded()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QList<DomainName> many;
    for (int i = 0; i < DomainList::mostDomains + 5; ++i)
        many.append(name("d" + QByteArray::number(i) + ".example"));
    const auto added = list.add(many, monday);
    QVERIFY(added);
    QCOMPARE(added->domains.size(), DomainList::mostDomains);
    QCOMPARE(added->leftOut, 5);
    // What is there needs no room.
    QCOMPARE(list.add({many.first()}, monday)->leftOut, 0);
    QVERIFY(list.remove({many.first()}));
    QCOMPARE(list.add(many, monday)->domains, QList<DomainName>({many.first()}));

    QVERIFY(list.keep({lookAt(many[1], QList<WatchChange>(100, worse))}));
    const QList<ListedDomain> all = *list.all();
    for (const ListedDomain &row : all) {
        if (row.domain == many[1])
            QCOMPARE(row.changes->size(), DomainList::mostChanges);
    }
}

void TestDomainList::outlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history"_s);
    const DomainList::Looked looked = lookAt(domain, {worse});
    {
        Ledger ledger(path);
        DomainList list(ledger);
        QVERIFY(list.add({domain}, monday));
        QVERIFY(list.keep({looked}));
    }
    Ledger ledger(path);
    QCOMPARE(DomainList(ledger).all(), QList<ListedDomain>({looked.row}));
    QCOMPARE(DomainList(ledger).state(domain), looked.state);
}

void TestDomainList::damagedRows()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain, other}, monday));
    const auto damage = [&](const QString &set, const QString &of) {
        return Database::Query(&database, u"UPDATE listed SET %1 WHERE domain = '%2'"_s.arg(set, of)).ok();
    };
    QVERIFY(damage(
        u"verdict = 'excellent', problems = -3, worst = 7, changes = '[{\"severity\"', state = x'00'"_s,
        u"example.org"_s));
    QVERIFY(
        damage(u"changes = '[{\"severity\":\"odd\",\"message\":\"a\\u0007\\u202eb\"}]'"_s, u"example.net"_s));
    QVERIFY(Database::Query(&database, u"INSERT INTO listed (domain, added) VALUES ('', 1)"_s).ok());
    const QList<ListedDomain> all = *list.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].verdict, Verdict::Unknown);
    QCOMPARE(all[1].problems, 0);
    QCOMPARE(all[1].worst, Status::Error); // what cannot be read is not well
    QVERIFY(!all[1].changes);              // nor is it "nothing changed"
    QVERIFY(!list.state(domain));
    QCOMPARE(all[0].changes->first().severity, WatchChange::Severity::Changed);
    QCOMPARE(all[0].changes->first().message, u"a\\x07\\u{202e}b"_s);
}

void TestDomainList::whatWasNeverKnown()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain}, monday));
    DomainList::Looked failed = lookAt(domain);
    failed.state.verdict = Verdict::Unknown;
    QVERIFY(list.keep({failed}));
    QVERIFY(!list.state(domain)); // the next look is a first one
}

void TestDomainList::partOfAGreaterChange()
{
    Ledger ledger(u":memory:"_s);
    DomainList list(ledger);
    QVERIFY(list.add({domain}, monday));
    QVERIFY(!ledger.inTransaction([&] { return list.keep({lookAt(domain)}) && false; }));
    QVERIFY(!list.state(domain));
    QVERIFY(ledger.inTransaction([&] { return list.keep({lookAt(domain)}); }));
    QVERIFY(list.state(domain));
}

void TestDomainList::withoutFile()
{
    const QTemporaryDir folder;
    Ledger ledger(folder.path()); // a folder is no database
    DomainList list(ledger);
    QVERIFY(!list.all());
    QVERIFY(!list.add({domain}, monday));
    QVERIFY(!list.keep({lookAt(domain)}));
    QVERIFY(!ledger.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestDomainList)
#include "tst_domainlist.moc"
