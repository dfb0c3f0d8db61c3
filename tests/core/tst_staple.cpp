#include "tls/staple.h"

#include "support/teststaple.h"

#include <QtTest>

using namespace Postseal;
using namespace TestStaple;
using Says = StapledStatus::Says;

/// What a stapled response says, and when it is not believed.
class TestStapleReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believed_data();
    void believed();
    void anotherCertificate();
    void survivesDamage();

private:
    const Issued &m_root = Authority::instance().root;
    const Issued &m_issuer = Authority::instance().intermediate;
    const QList<QByteArray> m_chain = chainFor(leafOrder("mta-sts.example.org"));

    [[nodiscard]] StapledStatus read(const QByteArray &response) const
    {
        return readStaple(response, m_chain, now(), {m_root.der});
    }
};

void TestStapleReading::believed_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<Says>("says");
    const QByteArray &leaf = m_chain.first();
    const Issued stranger = issue(authorityOrder("Stranger"));
    QTest::newRow("good") << respond(leaf, m_issuer, V_OCSP_CERTSTATUS_GOOD, m_issuer) << Says::Good;
    QTest::newRow("revoked") << respond(leaf, m_issuer, V_OCSP_CERTSTATUS_REVOKED, m_issuer) << Says::Revoked;
    QTest::newRow("unknown") << respond(leaf, m_issuer, V_OCSP_CERTSTATUS_UNKNOWN, m_issuer) << Says::Nothing;
    QTest::newRow("signed by a stranger")
        << respond(leaf, m_issuer, V_OCSP_CERTSTATUS_REVOKED, stranger) << Says::Nothing;
    QTest::newRow("out of date") << respond(leaf, m_issuer, V_OCSP_CERTSTATUS_REVOKED, m_issuer,
                                            now().addDays(-9), now().addDays(-2))
                                 << Says::Nothing;
    QTest::newRow("of the future") << respond(leaf, m_issuer, V_OCSP_CERTSTATUS_REVOKED, m_issuer,
                                              now().addDays(1))
                                   << Says::Nothing;
    QTest::newRow("none") << QByteArray() << Says::Nothing;
    QTest::newRow("garbage") << QByteArray(500, '\x30') << Says::Nothing;
}

void TestStapleReading::believed()
{
    QFETCH(QByteArray, response);
    QFETCH(Says, says);
    const StapledStatus status = read(response);
    QCOMPARE(status.says, says);
    QCOMPARE(status.revokedAt, says == Says::Revoked ? now().addDays(-2) : QDateTime());
}

void TestStapleReading::anotherCertificate()
{
    const QByteArray other = issue(leafOrder("www.example.org"), &m_issuer).der;
    QCOMPARE(read(respond(other, m_issuer, V_OCSP_CERTSTATUS_REVOKED, m_issuer)).says, Says::Nothing);
}

void TestStapleReading::survivesDamage()
{
    const QByteArray good = respond(m_chain.first(), m_issuer, V_OCSP_CERTSTATUS_REVOKED, m_issuer);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 0x55);
        QVERIFY(read(bad).says != Says::Good);
        QVERIFY(read(good.left(i)).says == Says::Nothing);
    }
}

QTEST_APPLESS_MAIN(TestStapleReading)
#include "tst_staple.moc"
