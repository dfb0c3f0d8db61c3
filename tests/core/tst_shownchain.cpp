#include "report/shownchain.h"

#include "report/report.h"
#include "support/evidencebuilder.h"

#include <QTest>

using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

/// The certificates behind a finding.
class TestShownChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFindingHasItsOwn();
    void text();
    void hostile();
    void pem();
};

void TestShownChain::eachFindingHasItsOwn()
{
    Builder builder;
    builder.everything("enforce");
    const Report report = makeReport(builder.evidence);
    int policy = 0, mail = 0;
    for (const Finding &finding : report.findings) {
        const QByteArray id(finding.check->id);
        const QList<QByteArray> chain = chainBehind(report.evidence, finding);
        if (id.startsWith("smtp.certificate") && finding.status == Status::Pass) {
            ++mail;
            const MxEndpoint endpoint{name(finding.subject.toLatin1()),
                                      *IpAddress::fromText(finding.address)};
            QCOMPARE(chain, report.evidence.smtp.constFind(endpoint)->value()->tls->chain);
        } else if (id.startsWith("policy-https.certificate") && finding.status == Status::Pass) {
            ++policy;
            QVERIFY(!chain.isEmpty());
            QCOMPARE(
                chain,
                report.evidence.policy.constFind(*IpAddress::fromText(finding.address))->value()->tls->chain);
        } else if (id.startsWith("sts-") || id.startsWith("domain.") || id.startsWith("tlsrpt-")) {
            QVERIFY2(chain.isEmpty(), id.constData());
        }
    }
    QVERIFY(policy > 0);
    QVERIFY(mail > 0);
    QVERIFY(chainBehind(report.evidence, {}).isEmpty());
}

void TestShownChain::text()
{
    const QList<QByteArray> chain = TestAuthority::chainFor(TestAuthority::leafOrder("mx.example.org"));
    const QString text = chainText(chain);
    QVERIFY2(text.contains(u"Names: mx.example.org"), qPrintable(text));
    QVERIFY2(text.contains(u"Valid from "), qPrintable(text));
    QCOMPARE(text.count(u"Subject: "), chain.size());
    QCOMPARE(text.count(u"SHA-256: "), chain.size());
    QCOMPARE(chainText({}), QString());
}

void TestShownChain::hostile()
{
    QVERIFY(chainText({"no certificate"}).contains(u"14 bytes that are no certificate"));
    TestAuthority::Order order = TestAuthority::leafOrder("mx.example.org");
    order.commonName = "a\x1b[31m\xe2\x80\xae"
                       "b";
    order.names.clear();
    for (int i = 0; i < 60; ++i)
        order.names.append("DNS:n" + QByteArray::number(i) + ".example.org");
    TestAuthority::Order raw = TestAuthority::leafOrder("mx.example.org");
    raw.rawName = QByteArray("evil\0.example", 13);
    const QString text = chainText({TestAuthority::issue(order).der, TestAuthority::issue(raw).der});
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)) && !text.contains(QChar(0)));
    QVERIFY2(text.contains(u"and 20 more"), qPrintable(text));
    // A name that looks like the place of the count.
    order.names.first() = "DNS:%2.example.org";
    QVERIFY(chainText({TestAuthority::issue(order).der}).contains(u"Names: %2.example.org, n1"));
}

void TestShownChain::pem()
{
    const QList<QByteArray> chain = TestAuthority::chainFor(TestAuthority::leafOrder("mx.example.org"));
    QCOMPARE(TrustAnchors::readPem(chainPem(chain)), chain);
}

QTEST_GUILESS_MAIN(TestShownChain)
#include "tst_shownchain.moc"
