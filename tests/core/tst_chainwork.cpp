#include "report/report.h"
#include "tls/dane.h"
#include "tls/staple.h"

#include "support/evidencebuilder.h"
#include "support/teststaple.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace TestAuthority;
using namespace Qt::StringLiterals;
using Trust = ChainVerdict::Trust;

namespace {

const QByteArray host = "mta-sts.example.org";

/// A leaf of many names below two authorities with many constraints; OpenSSL would put up with each pair.
struct Family {
    Issued leaf;
    QList<Issued> above; ///< the issuer of the leaf first

    Family(int constraints, int names)
    {
        above = {Authority::instance().intermediate};
        for (const char *name : {"First", "Second"}) {
            Order order = authorityOrder(name);
            for (int i = 0; i < constraints; ++i)
                order.constraints.append("excluded;DNS:c" + QByteArray::number(i) + ".test");
            above.prepend(issue(order, &above.first()));
        }
        Order order = leafOrder(host);
        for (int i = 1; i < names; ++i)
            order.names.append("DNS:a" + QByteArray::number(i) + ".example");
        leaf = issue(order, &above.first());
    }
    [[nodiscard]] QList<QByteArray> chain() const
    {
        QList<QByteArray> list{leaf.der};
        for (const Issued &each : above)
            list.append(each.der);
        return list;
    }
};

ChainVerdict judge(const QList<QByteArray> &chain, const QList<QByteArray> &elsewhere = {})
{
    return verifyChain(chain, host, now(), TrustAnchors::fromDer({Authority::instance().root.der}),
                       elsewhere);
}

} // namespace

/// Chains that would keep the verifier busy: each name is held against each constraint.
class TestChainWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNotVerified();
    void dearKeys();
    void isUnknown();
    void stapleIsNotVerified();
};

void TestChainWork::isNotVerified()
{
    QVERIFY(judge(Family(50, 200).chain()).isGood());
    const QList<QByteArray> chain = Family(600, 1000).chain();
    const ChainVerdict verdict = judge(chain);
    QCOMPARE(verdict.trust, Trust::TooMuch);
    QVERIFY(verdict.nameMatches && !verdict.isGood());
    // Nor is it filled up to be one.
    QCOMPARE(judge({chain[0]}).trust, Trust::UnknownCa);
    QCOMPARE(judge({chain[0]}, chain.mid(1)).trust, Trust::UnknownCa);
}

/// A signature of such a key takes a hundred times as long to check as that of any other.
void TestChainWork::dearKeys()
{
    const auto chainBelow = [](const QByteArray &exponent) {
        Order order = authorityOrder("Dear");
        order.rsaBits = 2048;
        order.exponent = exponent;
        const Issued dear = issue(order, &Authority::instance().intermediate);
        return QList<QByteArray>{issue(leafOrder(host), &dear).der, dear.der,
                                 Authority::instance().intermediate.der};
    };
    QVERIFY(judge(chainBelow("010001")).isGood());
    const QByteArray prime = "07FFFFFFFFFFFFFFFFFFFFFFFFFF";
    const QList<QByteArray> dear = chainBelow(prime);
    QCOMPARE(judge(dear).trust, Trust::TooMuch);
    // Nobody knows whether it fits, then; and a record of the leaf needs no chain.
    const auto dane = [&](const TlsaData &record) { return matchDane({record}, dear, {host}, now()); };
    QCOMPARE(dane({2, 0, 0, dear[2]}), std::nullopt);
    QCOMPARE(dane({3, 0, 0, dear[0]}), DaneMatch::Fits);
    // No signature is checked with the key of a leaf.
    Order order = leafOrder(host);
    order.rsaBits = 2048;
    order.exponent = prime;
    QVERIFY(judge(chainFor(order)).isGood());
}

void TestChainWork::isUnknown()
{
    Builder builder = good();
    PolicyAnswer answer = builder.served(Builder::policyText("enforce"));
    answer.tls->chain = Family(600, 1000).chain();
    builder.evidence.policy[ip("9.2.2.1")] = answer;
    const Report report = makeReport(builder.evidence);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QStringList found;
    for (const Finding &finding : report.findings) {
        if (QByteArrayView(finding.check->id).startsWith("policy-https.certificate."))
            found.append(finding.name().section(u'.', 2) + u": "_s + finding.seen());
    }
    const QString why = u"Could not be checked: the chain is too long, or takes too long to verify for its "
                        u"constraints on names or unusual keys."_s;
    QVERIFY2(found.contains(u"trust/unknown: "_s + why), qPrintable(found.join(u'\n')));
    QVERIFY2(found.contains(u"validity/unknown: "_s + why), qPrintable(found.join(u'\n')));
}

void TestChainWork::stapleIsNotVerified()
{
    const auto said = [](const Family &family) {
        Order order = leafOrder("responder.example");
        for (int i = 0; i < 1000; ++i)
            order.names.append("DNS:a" + QByteArray::number(i) + ".example");
        QList<QByteArray> chain = family.chain();
        chain.insert(1, issue(order, &family.above.first()).der);
        const Issued &signer = family.above.first();
        return readStaple(TestStaple::respond(chain.first(), signer, V_OCSP_CERTSTATUS_GOOD, signer), chain,
                          now(), {Authority::instance().root.der})
            .says;
    };
    QCOMPARE(said(Family(2, 2)), StapledStatus::Says::Good);
    QCOMPARE(said(Family(600, 2)), StapledStatus::Says::Nothing);
}

QTEST_GUILESS_MAIN(TestChainWork)
#include "tst_chainwork.moc"
