#include "tls/dane.h"

#include "support/testauthority.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Postseal;
using namespace TestAuthority;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray sha512(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
}

} // namespace

/// TLSA records against chains (RFC 7672 3.1).
class TestDane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void match_data();
    void match();
    void endEntityWantsNeitherNameNorDate();
    void anchorWantsNameAndDate();
    void oneThatFitsIsEnough();
    void floods();
    void whatIssuedNothingIsNotTried();
    void manyAnchors();
};

void TestDane::match_data()
{
    QTest::addColumn<TlsaData>("record");
    QTest::addColumn<DaneMatch>("expected");
    const QList<QByteArray> chain = chainFor(leafOrder("mx1.example.org"));
    const QByteArray &leaf = chain.at(0);
    const QByteArray &above = chain.at(1);
    const auto row = [](const char *tag, quint8 usage, quint8 selector, quint8 matching,
                        const QByteArray &data, DaneMatch expected) {
        QTest::newRow(tag) << TlsaData{usage, selector, matching, data} << expected;
    };
    // The keys of each chain are new: the records are made for the chain that match() makes, too.
    QTest::newRow("3 1 1") << TlsaData{3, 1, 1, sha256(keyOf(leaf))} << DaneMatch::Differs;
    row("3 1 1 of another", 3, 1, 1, QByteArray(32, '\xab'), DaneMatch::Differs);
    row("2 1 1 of the intermediate", 2, 1, 1, sha256(keyOf(above)), DaneMatch::Fits);
    row("2 0 1 of the intermediate", 2, 0, 1, sha256(above), DaneMatch::Fits);
    row("2 0 2 of the intermediate", 2, 0, 2, sha512(above), DaneMatch::Fits);
    row("2 0 0 of the intermediate", 2, 0, 0, above, DaneMatch::Fits);
    row("2 0 0 of the root, which is not sent", 2, 0, 0, Authority::instance().root.der, DaneMatch::Fits);
    row("2 0 1 of the root, which is not sent", 2, 0, 1, sha256(Authority::instance().root.der),
        DaneMatch::Differs);
    row("1 1 1", 1, 1, 1, sha256(keyOf(leaf)), DaneMatch::Unusable);
    row("0 0 1", 0, 0, 1, sha256(above), DaneMatch::Unusable);
    row("3 2 1", 3, 2, 1, sha256(keyOf(leaf)), DaneMatch::Unusable);
    row("3 1 3", 3, 1, 3, sha256(keyOf(leaf)), DaneMatch::Unusable);
    row("3 1 1 cut short", 3, 1, 1, sha256(keyOf(leaf)).left(31), DaneMatch::Differs);
    row("2 0 0 that is no certificate", 2, 0, 0, "\x30\x03\x02\x01\x01", DaneMatch::Differs);
}

void TestDane::match()
{
    QFETCH(TlsaData, record);
    QFETCH(DaneMatch, expected);
    const QList<QByteArray> chain = chainFor(leafOrder("mx1.example.org"));
    QCOMPARE(matchDane({record}, chain, {"mx1.example.org"}, now()), expected);
    if (record.usage != 3 || record.selector > 1 || record.matching > 2)
        return;
    for (const quint8 selector : {quint8(0), quint8(1)}) {
        const QByteArray chosen = selector == 0 ? chain.first() : keyOf(chain.first());
        QCOMPARE(matchDane({{3, selector, 0, chosen}}, chain, {}, now()), DaneMatch::Fits);
        QCOMPARE(matchDane({{3, selector, 1, sha256(chosen)}}, chain, {}, now()), DaneMatch::Fits);
        QCOMPARE(matchDane({{3, selector, 2, sha512(chosen)}}, chain, {}, now()), DaneMatch::Fits);
    }
}

void TestDane::endEntityWantsNeitherNameNorDate()
{
    Order order = leafOrder("elsewhere.example");
    order.notAfter = now().addDays(-1);
    const QList<QByteArray> chain = chainFor(order);
    QCOMPARE(matchDane({{3, 1, 1, sha256(keyOf(chain.first()))}}, chain, {"mx1.example.org"}, now()),
             DaneMatch::Fits);
}

void TestDane::anchorWantsNameAndDate()
{
    const TlsaData record{2, 1, 1, sha256(keyOf(Authority::instance().intermediate.der))};
    QCOMPARE(matchDane({record}, chainFor(leafOrder("elsewhere.example")), {"mx1.example.org"}, now()),
             DaneMatch::Differs);
    QCOMPARE(
        matchDane({record}, chainFor(leafOrder("example.org")), {"mx1.example.org", "example.org"}, now()),
        DaneMatch::Fits);
    Order order = leafOrder("mx1.example.org");
    order.notAfter = now().addDays(-1);
    QCOMPARE(matchDane({record}, chainFor(order), {"mx1.example.org"}, now()), DaneMatch::Differs);
}

void TestDane::oneThatFitsIsEnough()
{
    const QList<QByteArray> chain = chainFor(leafOrder("mx1.example.org"));
    const TlsaData good{3, 1, 1, sha256(keyOf(chain.first()))};
    const TlsaData next{3, 1, 1, QByteArray(32, 'n')};
    const TlsaData unusable{0, 0, 0, "x"};
    QCOMPARE(matchDane({unusable, next, good}, chain, {}, now()), DaneMatch::Fits);
    QCOMPARE(matchDane({unusable, next}, chain, {}, now()), DaneMatch::Differs);
    QCOMPARE(matchDane({}, chain, {}, now()), DaneMatch::Unusable);
    QCOMPARE(matchDane({good}, {}, {}, now()), DaneMatch::Differs);
}

/// Each certificate is followed once, however many records name it: once for each record would take hours.
void TestDane::floods()
{
    const TlsaData record{2, 1, 1, sha256(keyOf(Authority::instance().intermediate.der))};
    QList<TlsaData> records;
    for (int i = 0; i < 400000; ++i)
        records.append(record);
    const QList<QByteArray> chain = chainFor(leafOrder("elsewhere.example"));
    QCOMPARE(matchDane(records, chain, {"mx1.example.org", "example.org"}, now()), DaneMatch::Differs);
}

/// Data that is no certificate, and certificates that issued none of the chain, need no verifying.
void TestDane::whatIssuedNothingIsNotTried()
{
    const QList<QByteArray> chain = chainFor(leafOrder("mx1.example.org"));
    const Issued other = issue(authorityOrder("Another Root"));
    QList<TlsaData> records;
    for (int i = 0; i < 480; ++i)
        records.append({2, 0, 0, i % 2 ? other.der : QByteArray::number(i)});
    QCOMPARE(matchDane(records, chain, {"mx1.example.org"}, now()), DaneMatch::Differs);
    records.append({2, 0, 0, Authority::instance().root.der});
    QCOMPARE(matchDane(records, chain, {"mx1.example.org"}, now()), DaneMatch::Fits);
}

/// Many authorities of the same name: whether one of them is the right one is left open.
void TestDane::manyAnchors()
{
    const QList<QByteArray> chain = chainFor(leafOrder("mx1.example.org"));
    QList<TlsaData> records;
    for (int i = 0; i < 8; ++i)
        records.append({2, 0, 0, issue(authorityOrder("Test Root")).der});
    QCOMPARE(matchDane(records, chain, {"mx1.example.org"}, now()), DaneMatch::Differs);
    records.append({2, 0, 0, issue(authorityOrder("Test Root")).der});
    QCOMPARE(matchDane(records, chain, {"mx1.example.org"}, now()), std::nullopt);
    records.append({3, 1, 1, sha256(keyOf(chain.first()))});
    QCOMPARE(matchDane(records, chain, {"mx1.example.org"}, now()), DaneMatch::Fits);
}

QTEST_APPLESS_MAIN(TestDane)
#include "tst_dane.moc"
