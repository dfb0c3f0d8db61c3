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
    DomainList::Looked looked{{which, monday, Verdict::Protected, 2, changes},
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
    void withoutFile();
};

void TestDomainList::comesAndGoes()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.all().isEmpty());
    QCOMPARE(list.add({domain, other, domain}, monday), QList<DomainName>({domain, other}));
    QCOMPARE(list.add({domain}, monday), QList<DomainName>());
    QCOMPARE(list.count(), 2);
    const QList<ListedDomain> all = list.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].domain, other);
    QVERIFY(!all[0].looked.isValid() && !all[0].changes);
    QCOMPARE(all[0].verdict, Verdict::Unknown);
    QVERIFY(list.remove({other, name("never.example")}));
    QCOMPARE(list.all().size(), 1);
}

void TestDomainList::looksAreKept()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain, other}, monday));
    QVERIFY(!list.state(domain));
    const DomainList::Looked looked = lookAt(domain, {worse});
    QVERIFY(list.keep({looked}));
    QCOMPARE(list.all()[1], looked.row);
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
    QVERIFY(!list.all()[1].changes);
    QCOMPARE(list.all()[0].changes, QList<WatchChange>()); // there was a look before, and all is as it was
}

void TestDomainList::removedMeanwhile()
{
    Database database(u":memory:"_s);
    DomainList list(database);
    QVERIFY(list.add({domain}, monday));
    QVERIFY(list.remove({domain}));
    QVERIFY(list.keep({lookAt(domain)}));
    QVERIFY(list.all().isEmpty());
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
    QCOMPARE(added->size(), DomainList::mostDomains);
    QCOMPARE(list.count(), DomainList::mostDomains);
    QCOMPARE(list.add(many, monday), QList<DomainName>());
    QVERIFY(list.remove({many.first()}));
    QCOMPARE(list.add(many, monday), QList<DomainName>({many.first()}));

    QVERIFY(list.keep({lookAt(many[1], QList<WatchChange>(100, worse))}));
    for (const ListedDomain &row : list.all()) {
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
    QVERIFY(Database::Query(&database,
                            u"UPDATE listed SET verdict = 'excellent', problems = -3, "
                            "changes = '[{\"severity\":\"odd\",\"message\":\"a\\u0007\\u202eb\"}', "
                            "state = x'00' WHERE domain = 'example.org'"_s)
                .ok());
    QVERIFY(
        Database::Query(&database,
                        u"UPDATE listed SET changes = '[{\"severity\":\"worse\",\"message\":\"a\\u0007b\"}]' "
                        "WHERE domain = 'example.net'"_s)
            .ok());
    QVERIFY(Database::Query(&database, u"INSERT INTO listed (domain, added) VALUES ('', 1)"_s).ok());
    const QList<ListedDomain> all = list.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].verdict, Verdict::Unknown);
    QCOMPARE(all[1].problems, 0);
    QCOMPARE(all[1].changes, QList<WatchChange>());
    QVERIFY(!list.state(domain));
    QCOMPARE(all[0].changes->first().severity, WatchChange::Severity::Worse);
    QCOMPARE(all[0].changes->first().message, u"a\\x07b"_s);
}

void TestDomainList::withoutFile()
{
    const QTemporaryDir folder;
    Ledger ledger(folder.path()); // a folder is no database
    DomainList list(ledger);
    QVERIFY(list.all().isEmpty());
    QVERIFY(!list.add({domain}, monday));
    QVERIFY(!list.keep({lookAt(domain)}));
    QVERIFY(!ledger.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestDomainList)
#include "tst_domainlist.moc"
