#include "probe/inspection.h"

#include "support/inspectionstage.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using FakeNet::FakeNetwork;
using namespace Qt::StringLiterals;

namespace {

/// The verdict at the time for which the certificates of these tests were made.
Verdict verdictAtTestTime(const Report &report)
{
    Evidence evidence = report.evidence;
    evidence.observedAt = TestAuthority::now();
    return makeReport(evidence).verdict;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

Endpoint endpoint(const char *text)
{
    return Endpoint::fromText(QString::fromLatin1(text), 0).value_or(Endpoint());
}

} // namespace

/// What is asked when, and what is not asked at all. No network.
class TestInspection : public QObject, private FakeNet::InspectionStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { reset(); }
    void asksInThreeRounds();
    void nothingWaitsNeedlessly();
    void eachThingOnce();
    void domainAsMailServer();
    void privateAddresses();
    void publicNetworks();
    void families();
    void connectTo();
    void policyServer();
    void policyAlias();
    void policyAliasWithoutAddress();
    void withoutSmtp();
    void nullMx();
    void manyHosts();
    void manyAddresses();
    void smtpInBatches();
    void beyondOurLimits();
    void anchorsAreRemembered();
};

void TestInspection::asksInThreeRounds()
{
    run();
    QCOMPARE(m_network.askedIn(0),
             sorted({u". SOA"_s, u"_mta-sts.example.org TXT"_s, u"_smtp._tls.example.org TXT"_s,
                     u"example.org A"_s, u"example.org AAAA"_s, u"example.org DS"_s, u"example.org MX"_s,
                     u"mta-sts.example.org A"_s, u"mta-sts.example.org AAAA"_s}));
    QCOMPARE(m_network.askedIn(1),
             sorted({u"mx1.example.org A"_s, u"mx1.example.org AAAA"_s, u"mx2.example.org A"_s,
                     u"mx2.example.org AAAA"_s, u"_25._tcp.mx1.example.org TLSA"_s,
                     u"_25._tcp.mx2.example.org TLSA"_s, u"policy 9.2.2.1"_s}));
    QCOMPARE(m_network.askedIn(2),
             sorted({u"smtp mx1.example.org 9.1.1.1"_s, u"smtp mx2.example.org 9.1.1.2"_s}));
    QVERIFY(m_network.askedIn(3).isEmpty());
    QCOMPARE(verdictAtTestTime(m_finished.first()), Verdict::Protected);
}

/// Each answer alone brings about what hangs on it.
void TestInspection::nothingWaitsNeedlessly()
{
    begin();
    QVERIFY(m_network.answer("example.org MX"));
    QVERIFY(m_network.wasAsked("mx1.example.org A"));
    QVERIFY(m_network.answer("mx1.example.org A"));
    QVERIFY(m_network.wasAsked("smtp mx1.example.org 9.1.1.1"));
    QVERIFY(m_network.answer("mta-sts.example.org A"));
    QVERIFY(m_network.wasAsked("policy 9.2.2.1"));
    QVERIFY(!m_network.wasAsked("smtp mx2.example.org 9.1.1.2"));
}

void TestInspection::eachThingOnce()
{
    Builder builder = good();
    builder.mx({{10, name("mx1.example.org")},
                {20, name("mx1.example.org")},
                {30, name("example.org")},
                {40, name("mta-sts.example.org")},
                {50, name("mx2.example.org")}});
    builder.addresses(name("mx2.example.org"), {ip("9.1.1.2"), ip("9.1.1.2")});
    builder.addresses(name("example.org"), {ip("9.1.1.1")});
    m_network.world = builder.evidence;
    run();
    QSet<QByteArray> seen;
    for (const FakeNetwork::Asked &one : m_network.asked) {
        QVERIFY2(!seen.contains(one.what), one.what.constData());
        seen.insert(one.what);
    }
    QVERIFY(seen.contains("smtp example.org 9.1.1.1"));
    QVERIFY(seen.contains("smtp mta-sts.example.org 9.2.2.1"));
}

void TestInspection::domainAsMailServer()
{
    for (const bool addressFirst : {true, false}) {
        init();
        Builder builder = good();
        builder.mx({});
        builder.addresses(name("example.org"), {ip("9.1.1.1"), ip("2a00::1")});
        m_network.world = builder.evidence;
        begin();
        const QByteArray questions[] = {"example.org A", "example.org AAAA"};
        for (const QByteArray &question : questions)
            QVERIFY(!addressFirst || m_network.answer(question));
        QVERIFY(m_network.answer("example.org MX"));
        for (const QByteArray &question : questions)
            QVERIFY(addressFirst || m_network.answer(question));
        QVERIFY(m_network.wasAsked("smtp example.org 9.1.1.1"));
        QVERIFY(m_network.wasAsked("smtp example.org 2a00::1"));
    }
}

void TestInspection::privateAddresses()
{
    Builder builder = good();
    builder.addresses(builder.evidence.policyHost(), {ip("127.0.0.1"), ip("9.2.2.1")});
    builder.addresses(name("mx1.example.org"), {ip("10.0.0.1"), ip("::1"), ip("169.254.169.254")});
    m_network.world = builder.evidence;
    run();
    QCOMPARE(m_network.count("policy "), 1);
    QCOMPARE(m_network.count("smtp mx1"), 0);
    const Evidence &evidence = m_finished.first().evidence;
    QCOMPARE(evidence.policy.constFind(ip("127.0.0.1"))->failure()->kind, Failure::Kind::NotPublic);
    QCOMPARE((evidence.smtp.constFind({name("mx1.example.org"), ip("::1")})->failure()->kind),
             Failure::Kind::NotPublic);
}

void TestInspection::publicNetworks()
{
    Builder builder = good();
    builder.addresses(name("mx1.example.org"), {ip("10.0.0.1"), ip("10.1.0.1")});
    m_network.world = builder.evidence;
    m_options.publicNetworks = {*IpNetwork::fromText(u"10.0.0.0/16"_s)};
    run();
    QVERIFY(m_network.wasAsked("smtp mx1.example.org 10.0.0.1"));
    QVERIFY(!m_network.wasAsked("smtp mx1.example.org 10.1.0.1"));
}

void TestInspection::families()
{
    using Families = LookOptions::Families;
    for (const Families wanted : {Families::V4, Families::V6}) {
        init();
        Builder builder = good();
        builder.addresses(builder.evidence.policyHost(), {ip("9.2.2.1"), ip("2a00::2")});
        builder.addresses(name("mx1.example.org"), {ip("9.1.1.1"), ip("2a00::1")});
        m_network.world = builder.evidence;
        m_options.families = wanted;
        run();
        QCOMPARE(m_network.wasAsked("policy 9.2.2.1"), wanted == Families::V4);
        QCOMPARE(m_network.wasAsked("policy 2a00::2"), wanted == Families::V6);
        QCOMPARE(m_network.wasAsked("smtp mx1.example.org 9.1.1.1"), wanted == Families::V4);
        QCOMPARE(m_network.wasAsked("smtp mx1.example.org 2a00::1"), wanted == Families::V6);
        const IpAddress other = wanted == Families::V4 ? ip("2a00::2") : ip("9.2.2.1");
        QCOMPARE(m_finished.first().evidence.policy.constFind(other)->failure()->kind,
                 Failure::Kind::NotWanted);
    }
}

void TestInspection::connectTo()
{
    m_options.connectTo = {{"mta-sts.example.org", 443, endpoint("127.0.0.1:1443")},
                           {"mta-sts.example.org", 0, endpoint("127.0.0.1:1")},
                           {"9.1.1.2", 25, endpoint("127.0.0.1:1025")},
                           {"", 25, endpoint("[::1]:2025")},
                           {"", 0, endpoint("127.0.0.1:2")}};
    run();
    QCOMPARE(m_network.find("policy 9.2.2.1")->target, endpoint("127.0.0.1:1443"));
    QCOMPARE(m_network.find("policy 9.2.2.1")->plainTarget, endpoint("127.0.0.1:1"));
    QCOMPARE(m_network.find("smtp mx2.example.org 9.1.1.2")->target, endpoint("127.0.0.1:1025"));
    QCOMPARE(m_network.find("smtp mx1.example.org 9.1.1.1")->target, endpoint("[::1]:2025"));
    init();
    run();
    QCOMPARE(m_network.find("policy 9.2.2.1")->target, endpoint("9.2.2.1:443"));
    QCOMPARE(m_network.find("policy 9.2.2.1")->plainTarget, endpoint("9.2.2.1:80"));
    QCOMPARE(m_network.find("smtp mx1.example.org 9.1.1.1")->target, endpoint("9.1.1.1:25"));
}

void TestInspection::policyServer()
{
    m_options.policyServer = endpoint("127.0.0.1:8443");
    m_network.world.policy[ip("127.0.0.1")] = m_network.world.policy[ip("9.2.2.1")];
    run();
    QVERIFY(!m_network.wasAsked("mta-sts.example.org A"));
    QVERIFY(!m_network.wasAsked("policy 9.2.2.1"));
    QCOMPARE(m_network.find("policy 127.0.0.1")->target, endpoint("127.0.0.1:8443"));
    QCOMPARE(m_network.find("policy 127.0.0.1")->round, 0);
    QCOMPARE(verdictAtTestTime(m_finished.first()), Verdict::Protected);
}

/// Every address of the name is looked at under the name of the policy host.
void TestInspection::policyAlias()
{
    const DomainName provider = name("sts.provider.example");
    Builder world = good();
    world.records(provider, RecordType::A, {{provider, RecordType::A, 300, ip("9.3.3.1")}});
    world.records(provider, RecordType::AAAA, {{provider, RecordType::AAAA, 300, ip("2a00::31")}});
    m_network.world = world.evidence;
    for (const char *address : {"9.3.3.1", "2a00::31"})
        m_network.world.policy[ip(address)] = m_network.world.policy[ip("9.2.2.1")];
    m_options.policyAlias = provider;
    run();
    QVERIFY(!m_network.wasAsked("mta-sts.example.org A"));
    QVERIFY(!m_network.wasAsked("policy 9.2.2.1"));
    QCOMPARE(m_network.find("policy 9.3.3.1")->target, endpoint("9.3.3.1:443"));
    QCOMPARE(m_network.find("policy 2a00::31")->target, endpoint("[2a00::31]:443"));
    const Evidence &evidence = m_finished.first().evidence;
    QVERIFY(evidence.policyServerGiven);
    const DnsAnswer *host = evidence.answer(evidence.policyHost(), RecordType::A).value();
    QVERIFY(host);
    QCOMPARE(host->chain, QList<DomainName>{provider});
    QCOMPARE(host->addresses(), QList<IpAddress>{ip("9.3.3.1")});
    QCOMPARE(verdictAtTestTime(m_finished.first()), Verdict::Protected);
}

void TestInspection::policyAliasWithoutAddress()
{
    const DomainName provider = name("sts.provider.example");
    Builder world = good();
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        world.records(provider, type, {}, Rcode::NxDomain);
    m_network.world = world.evidence;
    m_options.policyAlias = provider;
    run();
    QCOMPARE(m_network.count("policy "), 0);
    const Evidence &evidence = m_finished.first().evidence;
    const DnsAnswer *host = evidence.answer(evidence.policyHost(), RecordType::A).value();
    QVERIFY(host);
    QCOMPARE(host->outcome, DnsAnswer::Outcome::NxDomain);
    QCOMPARE(host->chain, QList<DomainName>{provider});
    QVERIFY(verdictAtTestTime(m_finished.first()) != Verdict::Protected);
    // Without an answer nothing is known of the policy host either.
    init();
    m_options.policyAlias = provider;
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        m_network.world.dns[{provider, type}] = Failure{Failure::Kind::Timeout, {}};
    run();
    const Evidence &silent = m_finished.first().evidence;
    QVERIFY(!silent.answer(silent.policyHost(), RecordType::A).value());
    QVERIFY(verdictAtTestTime(m_finished.first()) != Verdict::Protected);
}

void TestInspection::withoutSmtp()
{
    m_options.smtp = false;
    run();
    QCOMPARE(m_network.count("smtp "), 0);
    QVERIFY(!m_finished.first().smtpTested);
}

void TestInspection::nullMx()
{
    Builder builder = good();
    builder.mx({{0, DomainName::root()}});
    m_network.world = builder.evidence;
    run();
    QCOMPARE(m_network.count("smtp "), 0);
    QVERIFY(!m_network.wasAsked(". A"));
}

void TestInspection::manyHosts()
{
    Builder builder = good();
    QList<MxData> hosts;
    for (int i = 0; i < 60; ++i) {
        hosts.append({quint16(i), name("m" + QByteArray::number(i) + ".example.org")});
        builder.addresses(hosts.last().host,
                          {*IpAddress::fromBytes(QByteArray("\x09\x01\x02", 3) + char(i))});
    }
    builder.mx(hosts);
    m_network.world = builder.evidence;
    run();
    QCOMPARE(m_network.count("smtp m"), 50);
    QVERIFY(m_network.wasAsked("m49.example.org A"));
    QVERIFY(!m_network.wasAsked("m50.example.org A"));
    const Findings &findings = m_finished.first().findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.name() == QLatin1String("mx.present/many");
    }));
}

void TestInspection::manyAddresses()
{
    Builder builder = good();
    QList<IpAddress> list;
    for (int i = 1; i <= 20; ++i)
        list.append(*IpAddress::fromBytes(QByteArray("\x09\x03\x03", 3) + char(i)));
    builder.addresses(name("mx1.example.org"), list);
    builder.addresses(builder.evidence.policyHost(), list);
    m_network.world = builder.evidence;
    run();
    QCOMPARE(m_network.count("smtp mx1"), 8);
    QCOMPARE(m_network.count("policy "), 8);
    const Evidence &evidence = m_finished.first().evidence;
    QCOMPARE(evidence.policy.size(), 20);
    QCOMPARE(evidence.policy.constFind(list.last())->failure()->kind, Failure::Kind::Limit);
    QCOMPARE((evidence.smtp.constFind({name("mx1.example.org"), list.last()})->failure()->kind),
             Failure::Kind::Limit);
}

void TestInspection::smtpInBatches()
{
    Builder builder = good();
    QList<MxData> hosts;
    for (int i = 0; i < 40; ++i) {
        hosts.append({quint16(i), name("m" + QByteArray::number(i) + ".example.org")});
        builder.addresses(hosts.last().host,
                          {*IpAddress::fromBytes(QByteArray("\x09\x01\x02", 3) + char(i))});
    }
    builder.mx(hosts);
    m_network.world = builder.evidence;
    begin();
    m_network.answerAll();
    m_network.answerAll();
    QCOMPARE(m_network.count("smtp "), 12);
    QVERIFY(m_network.answer("smtp m3.example.org 9.1.2.3"));
    QCOMPARE(m_network.count("smtp "), 13);
    while (m_network.answerAll()) {
    }
    QCOMPARE(m_network.count("smtp "), 40);
    QCOMPARE(m_finished.size(), 1);
}

/// What our own limits leave unread says nothing about the domain.
void TestInspection::beyondOurLimits()
{
    DnsAnswer many;
    many.outcome = DnsAnswer::Outcome::TooMany;
    const DnsQuestion question{name("_mta-sts.example.org"), RecordType::TXT};
    m_network.world.dns[question] = many;
    run();
    const Report report = m_finished.first();
    const Fact<DnsAnswer> fact = report.evidence.dns.value(question);
    QVERIFY(fact.failure() && fact.failure()->kind == Failure::Kind::Limit);
    QVERIFY(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return finding.name() == u"sts-txt.lookup/unknown"_qs;
    }));
    QCOMPARE(report.verdict, Verdict::Unknown);
}

void TestInspection::anchorsAreRemembered()
{
    QList<QByteArray> many{TestAuthority::Authority::instance().root.der};
    for (int i = 0; i < 3; ++i)
        many.append(
            TestAuthority::issue(TestAuthority::authorityOrder("Other " + QByteArray::number(i))).der);
    m_options.trust = TrustAnchors::fromDer(many);
    run();
    QCOMPARE(m_finished.first().evidence.anchors, QList<QByteArray>{many.first()});
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
