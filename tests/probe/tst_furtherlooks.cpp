#include "evidence/furtherlooks.h"
#include "probe/practice/mailserver.h"
#include "probe/practice/practiceauthority.h"
#include "probe/practice/sessionserver.h"
#include "probe/starttlsprobe.h"

#include "support/fakenetwork.h"
#include "support/practiceclient.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using EvidenceBuilder::Builder;
using EvidenceBuilder::good;
using EvidenceBuilder::ip;
using EvidenceBuilder::name;
using FakeNet::FakeNetwork;
using PracticeClient::authority;
using PracticeClient::waitFor;

namespace {

PolicyAnswer answered(int status, const QByteArray &body = {})
{
    PolicyAnswer made;
    made.stage = PolicyAnswer::Stage::Done;
    made.status = status;
    made.body = body;
    return made;
}

} // namespace

/// What is looked at in second ways, and when: as few questions as tell something.
class TestFurtherLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void otherClientsAtEachAddress();
    void elsewhereOnlyWhenNothingIsServed();
    void notBehindARedirect();
    void policyFoundElsewhere();
    void wildcardNames();
    void uncheckedAfterServfail();
    void tlsaAtTheEndOfAnAlias();
    void reportingForOwnMxWithDane();
    void reportHosts();
    void privateReportHost();
    void reportHostWithoutName();
    void everyServerIsAskedForEverything();
    void serversOfAProvider();
    void tooManyServers();
    void notWanted();
    void furtherHandshakes();
    void serverThatLetsNobodyInTwice();

private:
    void run();
    [[nodiscard]] Report report() const { return *m_report; }
    [[nodiscard]] Status statusOf(const char *id) const;

    FakeNetwork m_network;
    LookOptions m_options;
    std::unique_ptr<Inspection> m_inspection;
    std::optional<Report> m_report;
};

void TestFurtherLooks::init()
{
    m_network = FakeNetwork();
    m_network.world = good().evidence;
    m_options = LookOptions();
    m_options.timeoutMs = 10000;
    m_options.authoritative = false;
    m_report.reset();
}

void TestFurtherLooks::run()
{
    m_inspection =
        std::make_unique<Inspection>(readMailDomain(u"example.org"_s), m_options, m_network.probes());
    connect(m_inspection.get(), &Inspection::finished, this,
            [this](const Report &report) { m_report = report; });
    m_inspection->start();
    while (m_network.answerAll())
        QVERIFY(m_network.round() < 100);
    QVERIFY(waitFor([this] { return m_report.has_value(); }));
}

Status TestFurtherLooks::statusOf(const char *id) const
{
    for (const Finding &finding : m_report->findings) {
        if (QByteArrayView(finding.check->id) == QByteArrayView(id))
            return finding.status;
    }
    return Status::Waiting;
}

void TestFurtherLooks::otherClientsAtEachAddress()
{
    Builder builder = good();
    builder.addresses(builder.evidence.policyHost(), {ip("9.2.2.1"), ip("9.2.2.2")});
    builder.evidence.policy[ip("9.2.2.2")] = builder.served(Builder::policyText("enforce"));
    m_network.world = builder.evidence;
    run();
    const QByteArray file = "GET mta-sts.example.org/.well-known/mta-sts.txt";
    QVERIFY(m_network.wasAsked(file + " as postfix-mta-sts-resolver"));
    QVERIFY(m_network.wasAsked(file + " as "));
    QCOMPARE(m_network.count("GET "), 8); // a browser, and one past the cache, at each of the two
    QCOMPARE(m_network.count(file + '?'), 2);
}

void TestFurtherLooks::elsewhereOnlyWhenNothingIsServed()
{
    m_network.world.policy[ip("9.2.2.1")] = answered(404);
    run();
    QVERIFY(m_network.wasAsked("GET mta-sts.example.org/mta-sts.txt as Postseal"));
    QVERIFY(m_network.wasAsked("www.example.org A"));
    QCOMPARE(m_network.count("GET mta-sts.example.org/.well-known/mta-sts.txt?"), 0);
    init();
    run();
    QVERIFY(!m_network.wasAsked("GET mta-sts.example.org/mta-sts.txt as Postseal"));
    QVERIFY(!m_network.wasAsked("www.example.org A"));
}

void TestFurtherLooks::notBehindARedirect()
{
    m_network.world.policy[ip("9.2.2.1")] = answered(301);
    run();
    QCOMPARE(m_network.count("GET "), 0);
    QCOMPARE(statusOf("policy-http.location"), Status::Skipped);
}

void TestFurtherLooks::policyFoundElsewhere()
{
    Builder builder = good();
    builder.evidence.policy[ip("9.2.2.1")] = answered(404);
    builder.addresses(name("www.example.org"), {ip("10.1.1.1"), ip("9.4.4.4")});
    const WebQuestion place{name("www.example.org"), ip("9.4.4.4"), 443, "GET", policyPath, ownUserAgent};
    builder.evidence.web[place] = answered(200, Builder::policyText("testing"));
    m_network.world = builder.evidence;
    run();
    QVERIFY(m_network.wasAsked("GET www.example.org/.well-known/mta-sts.txt as Postseal"));
    QCOMPARE(statusOf("policy-http.location"), Status::Error);
}

void TestFurtherLooks::wildcardNames()
{
    run();
    QCOMPARE(report().evidence.randomLabel.size(), 10);
    QVERIFY(m_network.wasAsked("_mta-sts-" + report().evidence.randomLabel + ".example.org TXT"));
    QCOMPARE(statusOf("dns.wildcard"), Status::Pass);
    const QByteArray before = report().evidence.randomLabel;
    init();
    run();
    QVERIFY(report().evidence.randomLabel != before);
}

void TestFurtherLooks::uncheckedAfterServfail()
{
    Builder builder = good();
    const DnsQuestion mx{name("example.org"), RecordType::MX};
    builder.evidence.unchecked[mx] = builder.evidence.dns[mx];
    builder.servfail(mx.name, mx.type);
    m_network.world = builder.evidence;
    run();
    QVERIFY(m_network.wasAsked("example.org MX unchecked"));
    QVERIFY(!m_network.wasAsked("_mta-sts.example.org TXT unchecked"));
    QCOMPARE(statusOf("domain.dnssec"), Status::Error);
    QCOMPARE(statusOf("domain.exists"), Status::Skipped);
    QCOMPARE(report().verdict, Verdict::Unknown);
}

void TestFurtherLooks::tlsaAtTheEndOfAnAlias()
{
    Builder builder = good();
    const DnsQuestion question{name("mx1.example.org"), RecordType::A};
    builder.evidence.dns[question] =
        EvidenceBuilder::answer(question, {{question.name, RecordType::CNAME, 60, name("real.example.net")},
                                           {name("real.example.net"), RecordType::A, 60, ip("9.1.1.1")}});
    m_network.world = builder.evidence;
    run();
    QVERIFY(m_network.wasAsked("_25._tcp.mx1.example.org TLSA"));
    QVERIFY(m_network.wasAsked("_25._tcp.real.example.net TLSA"));
}

void TestFurtherLooks::reportingForOwnMxWithDane()
{
    Builder builder = good();
    builder.tlsa(name("mx1.example.org"), {{3, 1, 1, QByteArray(32, 'x')}});
    m_network.world = builder.evidence;
    run();
    QVERIFY(m_network.wasAsked("_smtp._tls.mx1.example.org TXT"));
    QVERIFY(!m_network.wasAsked("_smtp._tls.mx2.example.org TXT"));
}

void TestFurtherLooks::reportHosts()
{
    Builder builder = good();
    builder.text(
        builder.evidence.tlsRptName(),
        {"v=TLSRPTv1; rua=mailto:tls@reports.example,https://web.example:8443/in?a=1,http://no.example"});
    builder.records(name("reports.example"), RecordType::MX,
                    {{name("reports.example"), RecordType::MX, 60, MxData{10, name("mx.reports.example")}}});
    builder.addresses(name("web.example"), {ip("9.8.8.8")});
    m_network.world = builder.evidence;
    run();
    QVERIFY(m_network.wasAsked("reports.example MX"));
    QVERIFY(m_network.wasAsked("OPTIONS web.example/in?a=1 as Postseal"));
    QCOMPARE(m_network.find("OPTIONS web.example/in?a=1 as Postseal")->target.port, 8443);
    QVERIFY(!m_network.wasAsked("no.example A"));
    QCOMPARE(statusOf("tlsrpt.mailto-route"), Status::Info);
    init();
    m_network.world = builder.evidence;
    m_options.postReport = true;
    run();
    QVERIFY(m_network.wasAsked("POST web.example/in?a=1 as Postseal"));
    QCOMPARE(m_network.count("OPTIONS "), 0);
}

void TestFurtherLooks::privateReportHost()
{
    Builder builder = good();
    builder.text(builder.evidence.tlsRptName(), {"v=TLSRPTv1; rua=https://web.example/"});
    builder.addresses(name("web.example"), {ip("192.168.1.1")});
    m_network.world = builder.evidence;
    run();
    QCOMPARE(m_network.count("OPTIONS "), 0);
    QCOMPARE(statusOf("tlsrpt.https-endpoint"), Status::Skipped);
}

/// An IP address is no name: it is not asked for, nothing is sent to it, and nobody says that it has no
/// address.
void TestFurtherLooks::reportHostWithoutName()
{
    for (const char *host : {"9.9.9.9", "[2620:fe::fe]", "192.168.1.1"}) {
        init();
        Builder builder = good();
        builder.text(builder.evidence.tlsRptName(), {"v=TLSRPTv1; rua=https://" + QByteArray(host) + "/r"});
        m_network.world = builder.evidence;
        run();
        QVERIFY(!m_network.wasAsked(QByteArray(host) + " A"));
        QCOMPARE(m_network.count("OPTIONS "), 0);
        QCOMPARE(statusOf("tlsrpt.https-endpoint"), Status::Skipped);
    }
    Builder builder = good();
    builder.text(builder.evidence.tlsRptName(), {"v=TLSRPTv1; rua=https://a@b@web.example/"});
    init();
    m_network.world = builder.evidence;
    run();
    QCOMPARE(statusOf("tlsrpt.https-endpoint"), Status::Unknown);
}

void TestFurtherLooks::everyServerIsAskedForEverything()
{
    Builder builder = good();
    builder.records(name("example.org"), RecordType::NS,
                    {{name("example.org"), RecordType::NS, 60, name("ns1.example.net")},
                     {name("example.org"), RecordType::NS, 60, name("ns2.example.net")}});
    for (const char *below : {"_mta-sts", "_smtp._tls"}) {
        DnsAnswer none = EvidenceBuilder::answer({name("example.org").child(below), RecordType::NS}, {});
        none.message.authority = {
            {name("example.org"), RecordType::SOA, 60, SoaData{name("ns1.example.net"), 1, 60}}};
        builder.evidence.dns[{name("example.org").child(below), RecordType::NS}] = none;
    }
    builder.addresses(name("ns1.example.net"), {ip("9.3.3.1")});
    builder.addresses(name("ns2.example.net"), {ip("9.3.3.2"), ip("10.0.0.1")});
    m_network.world = builder.evidence;
    m_options.authoritative = true;
    run();
    for (const QByteArray server : {"9.3.3.1", "9.3.3.2"}) {
        for (const QByteArray what : {"_mta-sts.example.org TXT", "_smtp._tls.example.org TXT",
                                      "mta-sts.example.org A", "mta-sts.example.org AAAA", "example.org SOA"})
            QVERIFY2(m_network.wasAsked(what + " @" + server), what + server);
    }
    QVERIFY(!m_network.wasAsked("_mta-sts.example.org TXT @10.0.0.1"));
    QCOMPARE(m_network.askedIn(0).filter(u"@"_s), QStringList());
}

void TestFurtherLooks::serversOfAProvider()
{
    Builder builder = good();
    const DnsQuestion question{builder.evidence.stsTxtName(), RecordType::TXT};
    builder.evidence.dns[question] = EvidenceBuilder::answer(
        question, {{question.name, RecordType::CNAME, 60, name("example.provider.net")},
                   {name("example.provider.net"), RecordType::TXT, 60, TxtData{{"v=STSv1; id=1;"}}}});
    DnsAnswer none = EvidenceBuilder::answer({name("example.provider.net"), RecordType::NS}, {});
    none.message.authority = {
        {name("provider.net"), RecordType::SOA, 60, SoaData{name("ns.provider.net"), 1, 60}}};
    builder.evidence.dns[{name("example.provider.net"), RecordType::NS}] = none;
    builder.records(name("provider.net"), RecordType::NS,
                    {{name("provider.net"), RecordType::NS, 60, name("ns.provider.net")}});
    builder.addresses(name("ns.provider.net"), {ip("9.5.5.5")});
    m_network.world = builder.evidence;
    m_options.authoritative = true;
    run();
    QVERIFY(m_network.wasAsked("example.provider.net TXT @9.5.5.5"));
    QVERIFY(m_network.wasAsked("provider.net SOA @9.5.5.5"));
}

void TestFurtherLooks::tooManyServers()
{
    Builder builder = good();
    QList<DnsRecord> servers;
    for (int i = 0; i < 40; ++i) {
        servers.append({name("_mta-sts.example.org"), RecordType::NS, 60,
                        name("ns" + QByteArray::number(i) + ".example.net")});
        builder.addresses(name("ns" + QByteArray::number(i) + ".example.net"), {ip("9.3.3.1")});
    }
    builder.records(name("_mta-sts.example.org"), RecordType::NS, servers);
    m_network.world = builder.evidence;
    m_options.authoritative = true;
    run();
    QCOMPARE(m_network.count("_mta-sts.example.org TXT @"), 24);
    QCOMPARE(statusOf("sts-txt.consistent"), Status::Unknown);
}

void TestFurtherLooks::notWanted()
{
    m_options.further = false;
    m_network.world.policy[ip("9.2.2.1")] = answered(404);
    run();
    QCOMPARE(m_network.count("GET "), 0);
    QCOMPARE(m_network.count("_mta-sts-"), 0);
    for (const char *id : {"dns.wildcard", "policy-http.location", "policy-http.client-filter", "smtp.sni"})
        QCOMPARE(statusOf(id), Status::Skipped);
}

void TestFurtherLooks::furtherHandshakes()
{
    MailServer server("mx.example.org");
    server.setIdentity(authority().identity("mx.example.org"));
    QVERIFY(server.open());
    StartTlsProbe probe;
    QObject scope;
    std::optional<Fact<SmtpAnswer>> seen;
    const Endpoint target{ip("127.0.0.1"), server.port()};
    probe.look({name("mx.example.org"), ip("127.0.0.1"), target, {}, QDeadlineTimer(8000), true}, &scope,
               [&](const Fact<SmtpAnswer> &fact) { seen = fact; });
    QVERIFY(waitFor([&] { return seen.has_value(); }));
    const SmtpAnswer *answer = seen->value();
    QVERIFY(answer && answer->stage == SmtpAnswer::Stage::Done);
    QVERIFY(answer->withoutName && answer->withoutName->completed);
    QCOMPARE(answer->withoutName->leaf, answer->tls->chain.first());
    QVERIFY(answer->otherName && answer->otherName->completed);
    QVERIFY(answer->older && !answer->older->completed);
}

/// It serves one client at a time: the dialogue that counts is not disturbed, and the others are left open.
void TestFurtherLooks::serverThatLetsNobodyInTwice()
{
    int clients = 0;
    SessionServer server([&](QSslSocket *socket) {
        if (++clients > 1) {
            socket->write("421 too many of you\r\n");
            return socket->disconnectFromHost();
        }
        socket->setSslConfiguration(authority().identity("mx.example.org"));
        socket->write("220 mx.example.org\r\n");
        connect(socket, &QSslSocket::readyRead, socket, [socket] {
            const QByteArray said = socket->readAll();
            if (said.startsWith("EHLO")) {
                socket->write("250-mx.example.org\r\n250 STARTTLS\r\n");
            } else if (said.startsWith("STARTTLS")) {
                socket->write("220 go\r\n");
                socket->flush();
                socket->startServerEncryption();
            }
        });
    });
    QVERIFY(server.open());
    StartTlsProbe probe;
    QObject scope;
    std::optional<Fact<SmtpAnswer>> seen;
    const Endpoint target{ip("127.0.0.1"), server.serverPort()};
    probe.look({name("mx.example.org"), ip("127.0.0.1"), target, {}, QDeadlineTimer(8000), true}, &scope,
               [&](const Fact<SmtpAnswer> &fact) { seen = fact; });
    QVERIFY(waitFor([&] { return seen.has_value(); }));
    QVERIFY(seen->value());
    QCOMPARE(seen->value()->stage, SmtpAnswer::Stage::Done);
    QVERIFY(!seen->value()->withoutName && !seen->value()->otherName && !seen->value()->older);
    QCOMPARE(clients, 4);
}

QTEST_GUILESS_MAIN(TestFurtherLooks)
#include "tst_furtherlooks.moc"
