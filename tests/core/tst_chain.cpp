#include "tls/chain.h"

#include "support/testauthority.h"

#include <QtTest>

using namespace Postseal;
using namespace TestAuthority;
using namespace Qt::StringLiterals;
using Trust = ChainVerdict::Trust;

namespace {

const QByteArray host = "mta-sts.example.org";

const TrustAnchors &anchors()
{
    static const TrustAnchors trusted = TrustAnchors::fromDer({Authority::instance().root.der});
    return trusted;
}

ChainVerdict judge(const QList<QByteArray> &chain, const QList<QByteArray> &elsewhere = {})
{
    return verifyChain(chain, host, now(), anchors(), elsewhere);
}

} // namespace

/// Chains as servers send them, whole and broken.
class TestChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void good();
    void dates_data();
    void dates();
    void selfSigned();
    void unknownCa();
    void anchorsDecide();
    void missingIntermediate();
    void seenElsewhere();
    void order();
    void expiredIntermediate();
    void weak_data();
    void weak();
    void leafThatIssues();
    void forged();
    void names_data();
    void names();
    void onlyCommonName();
    void nameWithNul();
    void allFaultsAtOnce();
    void unreadable();
    void floods();
    void depth();
    void beginning();
    void longKeys();
    void facts();
    void pem();
    void relevantAnchors();
};

void TestChain::good()
{
    const ChainVerdict verdict = judge(chainFor(leafOrder(host)));
    QVERIFY(verdict.isGood());
    QCOMPARE(verdict.leaf.dnsNames, QList<QByteArray>{host});
    QVERIFY(!verdict.badDate.isValid());
    QVERIFY(verdict.missingIssuer.isEmpty());
    QList<QByteArray> withRoot = chainFor(leafOrder(host));
    withRoot.append(Authority::instance().root.der);
    QVERIFY2(judge(withRoot).isGood(), "a root that is sent along does no harm");
}

void TestChain::dates_data()
{
    QTest::addColumn<int>("secondsToStart");
    QTest::addColumn<int>("secondsToEnd");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("future");
    QTest::newRow("within") << -1 << 1 << false << false;
    QTest::newRow("ended a second ago") << -100 << -1 << true << false;
    QTest::newRow("starts in a second") << 1 << 100 << false << true;
    QTest::newRow("starts now") << 0 << 100 << false << false;
    QTest::newRow("long ago") << -864000000 << -863000000 << true << false;
}

void TestChain::dates()
{
    QFETCH(int, secondsToStart);
    QFETCH(int, secondsToEnd);
    QFETCH(bool, expired);
    QFETCH(bool, future);
    Order order = leafOrder(host);
    order.notBefore = now().addSecs(secondsToStart);
    order.notAfter = now().addSecs(secondsToEnd);
    const ChainVerdict verdict = judge(chainFor(order));
    QCOMPARE(verdict.expired, expired);
    QCOMPARE(verdict.notYetValid, future);
    QCOMPARE(verdict.isGood(), !expired && !future);
    QCOMPARE(verdict.trust, Trust::Trusted);
    if (expired)
        QCOMPARE(verdict.badDate, order.notAfter);
    if (future)
        QCOMPARE(verdict.badDate, order.notBefore);
}

void TestChain::selfSigned()
{
    const Issued leaf = issue(leafOrder(host));
    const ChainVerdict verdict = judge({leaf.der});
    QCOMPARE(verdict.trust, Trust::SelfSigned);
    QVERIFY(verdict.nameMatches);
    QVERIFY(verdict.leaf.selfIssued);
    QCOMPARE(judge({leaf.der, Authority::instance().intermediate.der}).trust, Trust::SelfSigned);
}

void TestChain::unknownCa()
{
    const Issued root = issue(authorityOrder("Private Root"));
    const Issued middle = issue(authorityOrder("Private Intermediate"), &root);
    const Issued leaf = issue(leafOrder(host), &middle);
    QCOMPARE(judge({leaf.der, middle.der, root.der}).trust, Trust::UnknownCa);
    const ChainVerdict verdict = judge({leaf.der, middle.der});
    QCOMPARE(verdict.trust, Trust::UnknownCa);
    QVERIFY2(verdict.missingIssuer.contains(u"Private Root"_s), qPrintable(verdict.missingIssuer));
    const Issued direct = issue(leafOrder(host), &root);
    QCOMPARE(judge({direct.der}).trust, Trust::UnknownCa);
    QCOMPARE(judge({direct.der, root.der}).trust, Trust::UnknownCa);
    QVERIFY2(judge({direct.der}, {root.der}).trust == Trust::UnknownCa,
             "a private root that another server showed does not make this chain complete");
}

void TestChain::anchorsDecide()
{
    const QList<QByteArray> chain = chainFor(leafOrder(host));
    QCOMPARE(verifyChain(chain, host, now(), TrustAnchors()).trust, Trust::UnknownCa);
    const Issued leaf = issue(leafOrder(host));
    QVERIFY(verifyChain({leaf.der}, host, now(), TrustAnchors::fromDer({leaf.der})).isGood());
}

void TestChain::missingIntermediate()
{
    const Authority &authority = Authority::instance();
    QCOMPARE(judge({issue(leafOrder(host), &authority.intermediate).der}).trust, Trust::UnknownCa);
    Order order = leafOrder(host);
    order.issuerUrl = "http://ca.example/intermediate.der";
    const Issued leaf = issue(order, &authority.intermediate);
    const ChainVerdict verdict = judge({leaf.der});
    QCOMPARE(verdict.trust, Trust::Incomplete);
    QVERIFY2(verdict.missingIssuer.contains(u"Test Intermediate"_s), qPrintable(verdict.missingIssuer));
    QVERIFY(!verdict.isGood());
    // One of another authority in its place, or the root alone, is as good as none.
    const Issued other = issue(authorityOrder("Other"));
    QCOMPARE(judge({leaf.der, other.der}).trust, Trust::Incomplete);
    QCOMPARE(judge({leaf.der, authority.root.der}).trust, Trust::Incomplete);
    QCOMPARE(judge({leaf.der, leaf.der}).trust, Trust::Incomplete);
    // A private authority that sends its own certificate is whole, and known to nobody.
    const Issued own = issue(order, &other);
    QCOMPARE(judge({own.der, other.der}).trust, Trust::UnknownCa);
}

void TestChain::seenElsewhere()
{
    const Authority &authority = Authority::instance();
    const Issued leaf = issue(leafOrder(host), &authority.intermediate);
    QCOMPARE(judge({leaf.der}, {authority.intermediate.der}).trust, Trust::Incomplete);
    QCOMPARE(judge({leaf.der}, {"garbage", issue(authorityOrder("Other")).der}).trust, Trust::UnknownCa);
    QVERIFY(judge(chainFor(leafOrder(host)), {"garbage"}).isGood());
}

void TestChain::order()
{
    const Authority &authority = Authority::instance();
    const Issued second = issue(authorityOrder("Second"), &authority.intermediate);
    const Issued leaf = issue(leafOrder(host), &second);
    QVERIFY(judge({leaf.der, second.der, authority.intermediate.der}).isGood());
    QVERIFY2(judge({leaf.der, authority.intermediate.der, second.der}).isGood(),
             "clients sort by themselves");
    QVERIFY(judge({leaf.der, second.der, second.der, authority.intermediate.der, issue(leafOrder(host)).der})
                .isGood());
    const ChainVerdict wrongWay = judge({authority.intermediate.der, leaf.der});
    QVERIFY2(!wrongWay.isGood(), "the first certificate is the one that counts");
    QVERIFY(!wrongWay.nameMatches);
}

void TestChain::expiredIntermediate()
{
    const Authority &authority = Authority::instance();
    Order order = authorityOrder("Old");
    order.notAfter = now().addDays(-3);
    const Issued old = issue(order, &authority.root);
    const ChainVerdict verdict = judge({issue(leafOrder(host), &old).der, old.der});
    QVERIFY(verdict.expired);
    QCOMPARE(verdict.badDate, order.notAfter);
    QVERIFY(!verdict.isGood());
}

void TestChain::weak_data()
{
    QTest::addColumn<QList<QByteArray>>("chain");
    const Authority &authority = Authority::instance();
    Order order = leafOrder(host);
    order.rsaBits = 1024;
    QTest::newRow("RSA 1024") << chainFor(order);
    order = leafOrder(host);
    order.digest = EVP_sha1();
    QTest::newRow("SHA-1") << chainFor(order);
    order = leafOrder(host);
    order.purpose = "clientAuth";
    QTest::newRow("only for clients") << chainFor(order);
    order.purpose = "emailProtection,codeSigning";
    QTest::newRow("for other things") << chainFor(order);
    order = authorityOrder("Weak");
    order.rsaBits = 1024;
    const Issued weak = issue(order, &authority.root);
    QTest::newRow("intermediate of RSA 1024")
        << QList<QByteArray>{issue(leafOrder(host), &weak).der, weak.der};
}

void TestChain::weak()
{
    QFETCH(QList<QByteArray>, chain);
    const ChainVerdict verdict = judge(chain);
    QCOMPARE(verdict.trust, Trust::Unusable);
    QVERIFY(!verdict.unusableBecause.isEmpty());
    QVERIFY(verdict.nameMatches);
    QVERIFY(!verdict.isGood());
}

/// A leaf that signs another leaf is no authority.
void TestChain::leafThatIssues()
{
    const Authority &authority = Authority::instance();
    const Issued other = issue(leafOrder("evil.example"), &authority.intermediate);
    const Issued leaf = issue(leafOrder(host), &other);
    QVERIFY(!judge({leaf.der, other.der, authority.intermediate.der}).isGood());
}

/// The name of a trusted issuer, but not its key.
void TestChain::forged()
{
    const Issued fake = issue(authorityOrder("Test Intermediate"));
    QVERIFY(!judge({issue(leafOrder(host), &fake).der, Authority::instance().intermediate.der}).isGood());
    QByteArray flipped = chainFor(leafOrder(host)).first();
    flipped[flipped.size() - 5] = char(flipped[flipped.size() - 5] ^ 1);
    QVERIFY(!judge({flipped, Authority::instance().intermediate.der}).isGood());
}

void TestChain::names_data()
{
    QTest::addColumn<QList<QByteArray>>("entries");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *tag, const QList<QByteArray> &entries, bool matches) {
        QTest::newRow(tag) << entries << matches;
    };
    row("exact", {"mta-sts.example.org"}, true);
    row("case", {"MTA-STS.Example.ORG"}, true);
    row("among others", {"a.example", "mta-sts.example.org"}, true);
    row("star", {"*.example.org"}, true);
    row("star two deep", {"*.org"}, false);
    row("star on the top", {"*"}, false);
    row("two stars", {"*.*.org"}, false);
    row("part of a label", {"mta-*.example.org"}, false);
    row("end of a label", {"*-sts.example.org"}, false);
    row("star inside", {"mta-sts.*.org"}, false);
    row("parent", {"example.org"}, false);
    row("star below", {"*.mta-sts.example.org"}, false);
    row("child", {"a.mta-sts.example.org"}, false);
    row("suffix", {"xmta-sts.example.org"}, false);
    row("final dot", {"mta-sts.example.org."}, false);
    row("dot in front", {".example.org"}, false);
    row("empty", {""}, false);
    row("NUL behind", {QByteArray("mta-sts.example.org\0.evil.example", 33)}, false);
    row("NUL in a star", {QByteArray("*.example.org\0", 14)}, false);
    row("none", {}, false);
}

void TestChain::names()
{
    QFETCH(QList<QByteArray>, entries);
    QFETCH(bool, matches);
    QCOMPARE(namesHost(entries, host), matches);
    QVERIFY(!namesHost({"*.example.org"}, "a.b.example.org"));
    QVERIFY(!namesHost({"*.example.org"}, ".example.org"));
    QVERIFY(!namesHost({"*.example.org"}, "example.org"));
}

void TestChain::onlyCommonName()
{
    Order order = leafOrder(host);
    order.names = {};
    ChainVerdict verdict = judge(chainFor(order));
    QVERIFY(!verdict.nameMatches);
    QVERIFY(verdict.onlyCommonName);
    QVERIFY(!verdict.isGood());
    order.names = {"DNS:www.example.org"};
    verdict = judge(chainFor(order));
    QVERIFY(!verdict.nameMatches);
    QVERIFY(verdict.onlyCommonName);
    order.names = {"IP:192.0.2.1", "email:joe@example.org", "URI:https://mta-sts.example.org/"};
    QVERIFY(!judge(chainFor(order)).nameMatches);
    QCOMPARE(judge(chainFor(order)).leaf.addresses, QList<QByteArray>{QByteArray("\xc0\0\2\1", 4)});
}

void TestChain::nameWithNul()
{
    Order order = leafOrder("evil.example");
    order.names = {};
    order.rawName = host + QByteArray("\0.evil.example", 14);
    const ChainVerdict verdict = judge(chainFor(order));
    QCOMPARE(verdict.leaf.dnsNames, QList<QByteArray>{order.rawName});
    QVERIFY(!verdict.nameMatches);
    order.rawName.clear();
    order.commonName = host + QByteArray("\0.evil.example", 14);
    QVERIFY(!judge(chainFor(order)).onlyCommonName);
}

void TestChain::allFaultsAtOnce()
{
    Order order;
    order.commonName = "other.example";
    order.names = {"DNS:other.example"};
    order.rsaBits = 1024;
    order.purpose = "clientAuth";
    order.notBefore = now().addDays(-20);
    order.notAfter = now().addDays(-10);
    const ChainVerdict verdict = judge({issue(order).der});
    QCOMPARE(verdict.trust, Trust::SelfSigned);
    QVERIFY(!verdict.nameMatches);
    QVERIFY(!verdict.onlyCommonName);
    QVERIFY(verdict.expired);
    QVERIFY(!verdict.notYetValid);
    QCOMPARE(verdict.badDate, order.notAfter);
    QVERIFY(!verdict.unusableBecause.isEmpty());
}

void TestChain::unreadable()
{
    QCOMPARE(judge({}).trust, Trust::Unreadable);
    QCOMPARE(judge({"garbage"}).trust, Trust::Unreadable);
    QCOMPARE(judge({""}).trust, Trust::Unreadable);
    QCOMPARE(judge({"garbage", chainFor(leafOrder(host)).first()}).trust, Trust::Unreadable);
    QList<QByteArray> chain = chainFor(leafOrder(host));
    QCOMPARE(judge({chain[0] + "x", chain[1]}).trust, Trust::Unreadable);
    for (qsizetype length = 0; length < chain[0].size(); length += 3)
        QVERIFY(!judge({chain[0].left(length), chain[1]}).isGood());
    QVERIFY2(judge({chain[0], "garbage", chain[1]}).isGood(), "garbage behind the leaf does not matter");
}

void TestChain::floods()
{
    QList<QByteArray> chain = chainFor(leafOrder(host));
    const QByteArray other = issue(leafOrder("a.example")).der;
    for (int i = 0; i < 5000; ++i)
        chain.append(other);
    QVERIFY(judge(chain).isGood());
    Order order = leafOrder(host);
    for (int i = 0; i < 3000; ++i)
        order.names.prepend("DNS:a" + QByteArray::number(i) + ".example");
    QVERIFY(judge(chainFor(order)).nameMatches);
    for (int i = 0; i < 30000; ++i)
        order.names.append("DNS:b" + QByteArray::number(i) + ".example");
    QVERIFY(judge(chainFor(order)).leaf.dnsNames.size() <= 25000);
}

/// Counted is the way to the anchor, not what was sent beside it.
void TestChain::depth()
{
    QCOMPARE(judge(chainFor(leafOrder(host))).intermediates, 1);
    QList<QByteArray> chain = deepChain(host, 11);
    QVERIFY(judge(chain).isGood());
    QCOMPARE(judge(chain).intermediates, 11);
    chain.append(Authority::instance().root.der);
    chain.append(issue(authorityOrder("Stranger")).der);
    QCOMPARE(judge(chain).intermediates, 11);
}

/// The rest of a chain may hold the issuer, but makes nothing good and nothing else of what signs itself.
void TestChain::beginning()
{
    QCOMPARE(judge(deepChain(host, 40).first(20)).trust, Trust::UnknownCa);
    QCOMPARE(judge(deepChain(host, 40).first(20)).ofBeginning().trust, Trust::TooMuch);
    QVERIFY(judge(deepChain(host, 15)).ofBeginning().isGood());
    QCOMPARE(judge({issue(leafOrder(host)).der}).ofBeginning().trust, Trust::SelfSigned);
}

void TestChain::longKeys()
{
    QCOMPARE(judge(chainFor(leafOrder(host))).largestRsa, 0);
    Order order = leafOrder(host);
    order.rsaBits = 9000;
    const ChainVerdict verdict = judge(chainFor(order));
    QVERIFY(verdict.isGood());
    QCOMPARE(verdict.largestRsa, 9000);
}

void TestChain::facts()
{
    Order order = leafOrder("b\xc3\xbc\x1b.example");
    order.rsaBits = 2048;
    order.names = {"DNS:a.example"};
    const Certificate leaf = Certificate::fromDer(chainFor(order).first());
    QVERIFY(leaf.readable);
    QCOMPARE(leaf.keyKind, u"RSA 2048"_s);
    QCOMPARE(leaf.notBefore, order.notBefore);
    QCOMPARE(leaf.notAfter, order.notAfter);
    QCOMPARE(leaf.issuer, u"CN=Test Intermediate"_s);
    QCOMPARE(leaf.commonName, QString::fromUtf8(order.commonName));
    QVERIFY(!leaf.selfIssued);
    QCOMPARE(Certificate::fromDer("x"), Certificate());
}

void TestChain::pem()
{
    const QByteArray root = Authority::instance().root.der;
    const auto block = [](const QByteArray &der) {
        return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    };
    const QByteArray other = issue(authorityOrder("Other")).der;
    QCOMPARE(TrustAnchors::readPem("# a comment\n" + block(root) + "\nnoise\n" + block(other)),
             (QList<QByteArray>{root, other}));
    QVERIFY(TrustAnchors::readPem("").isEmpty());
    QVERIFY(TrustAnchors::readPem("garbage").isEmpty());
    QCOMPARE(TrustAnchors::fromDer({root, root, "garbage", other}).size(), 2);
    QCOMPARE(TrustAnchors().size(), 0);
}

void TestChain::relevantAnchors()
{
    const Authority &authority = Authority::instance();
    QList<QByteArray> many{authority.root.der};
    for (int i = 0; i < 5; ++i)
        many.append(issue(authorityOrder("Root " + QByteArray::number(i))).der);
    const QList<QByteArray> chain = chainFor(leafOrder(host));
    const QList<QByteArray> relevant = TrustAnchors::fromDer(many).relevantTo(chain);
    QCOMPARE(relevant, QList<QByteArray>{authority.root.der});
    QVERIFY(verifyChain(chain, host, now(), TrustAnchors::fromDer(relevant)).isGood());
    QVERIFY(TrustAnchors::fromDer(many).relevantTo({"garbage"}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
