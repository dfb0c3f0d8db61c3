#include "probe/practice/practicenetwork.h"

#include "support/practiceclient.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Postseal;
using namespace PracticeClient;
using namespace Qt::StringLiterals;

namespace {

constexpr auto policyPath = "/.well-known/mta-sts.txt";

const PracticeScenario &scenario(const char *name)
{
    const PracticeScenario *found = findPracticeScenario(QString::fromLatin1(name));
    if (!found)
        qFatal("no scenario %s", name);
    return *found;
}

/// What stands in the DNS at a name: one line a record.
QStringList recordLines(const LookOptions &options, const char *owner, RecordType type)
{
    QStringList lines;
    const DnsAnswer answer = ask(options, name(owner), type);
    const QString start = QString::fromLatin1(owner) + u' ' + QString::fromLatin1(typeName(type)) + u' ';
    for (const IpAddress &address : answer.addresses())
        lines += start + address.toString();
    for (const MxData &mx : answer.mailExchangers())
        lines += start + QString::number(mx.preference) + u' ' + mx.host.toString();
    for (const TxtData &text : answer.texts())
        lines += start + QString::fromLatin1(text.joined());
    return lines;
}

QString policyLine(const LookOptions &options, const QByteArray &address)
{
    const HttpAnswer answer = fetchPolicy(options, address, policyPath);
    const QString start = QStringLiteral("https ") + QString::fromLatin1(address) + u' ';
    if (answer.refused)
        return start + QStringLiteral("refused");
    const QByteArray mode = answer.body.mid(answer.body.indexOf("mode: ") + 6, 7);
    return start + QString::fromLatin1(chainWord(answer.chain, "mta-sts.practice.example", options.trust)) +
           u' ' + QString::number(answer.status) + u' ' + QString::fromLatin1(answer.header("Content-Type")) +
           (answer.body.contains("mode: ") ? u' ' + QString::fromLatin1(mode) : QString());
}

QString mailLine(const LookOptions &options, const QByteArray &host, const QByteArray &address)
{
    const QString start = QStringLiteral("smtp ") + QString::fromLatin1(host + ' ' + address) + u' ';
    MailDialogue dialogue(target(options, address, 25), host);
    if (dialogue.read().code != 220)
        return start + QStringLiteral("no greeting");
    if (!dialogue.say("EHLO client.example").lists("STARTTLS"))
        return start + QStringLiteral("no STARTTLS");
    if (dialogue.say("STARTTLS").code != 220 || !dialogue.startTls())
        return start + QStringLiteral("no TLS");
    return start +
           QString::fromLatin1(chainWord(dialogue.socket().peerCertificateChain(), host, options.trust));
}

/// Everything that can be seen of the practice network, one line a thing.
QStringList look(const PracticeNetwork &network)
{
    const LookOptions options = network.lookOptions();
    QStringList lines = recordLines(options, "practice.example", RecordType::MX) +
                        recordLines(options, "_mta-sts.practice.example", RecordType::TXT) +
                        recordLines(options, "_smtp._tls.practice.example", RecordType::TXT);
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const DnsAnswer web = ask(options, name("mta-sts.practice.example"), type);
        for (const IpAddress &address : web.addresses())
            lines += policyLine(options, address.toString().toLatin1());
        for (const MxData &mx : ask(options, name("practice.example"), RecordType::MX).mailExchangers()) {
            for (const IpAddress &address : ask(options, mx.host, type).addresses())
                lines += mailLine(options, mx.host.ascii(), address.toString().toLatin1());
        }
    }
    const HttpAnswer outside = fetchPolicy(options, "192.0.2.80", "/mta-sts.txt");
    if (outside.status == 200)
        lines += QStringLiteral("policy at /mta-sts.txt");
    lines.sort();
    return lines;
}

/// The lines that are only in the second list, marked +, and only in the first, marked -.
QStringList changes(const QStringList &before, const QStringList &after)
{
    QStringList out;
    for (const QString &line : before) {
        if (!after.contains(line))
            out += u'-' + line;
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            out += u'+' + line;
    }
    return out;
}

const QStringList wellState{
    QStringLiteral("_mta-sts.practice.example TXT v=STSv1; id=20261101T000000Z;"),
    QStringLiteral("_smtp._tls.practice.example TXT v=TLSRPTv1; "
                   "rua=mailto:tls-reports@practice.example,mailto:tls-reports@reports.example"),
    QStringLiteral("https 192.0.2.80 good 200 text/plain enforce"),
    QStringLiteral("https 2001:db8::80 good 200 text/plain enforce"),
    QStringLiteral("practice.example MX 10 mx1.practice.example"),
    QStringLiteral("practice.example MX 20 mx2.practice.example"),
    QStringLiteral("smtp mx1.practice.example 192.0.2.25 good"),
    QStringLiteral("smtp mx1.practice.example 2001:db8::25 good"),
    QStringLiteral("smtp mx2.practice.example 192.0.2.26 good"),
};

} // namespace

/// What is published and what is broken, seen from outside.
class TestPracticeNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void scenariosAreNamedOnce();
    void everyFaultHasAScenarioAndALabel();
    void protectedIsWell();
    void testingIsWell();
    void firstVisitHasMailOnly();
    void faultDoesWhatItSays_data();
    void faultDoesWhatItSays();
    void publishesByteForByte();
    void publishesAnAlias();
    void addressesBehindAnAliasBreakToo();
    void saysThatItChanged();
    void strangersAreRefused();
    void commandLine();
    void severalAtOnce();
    void closesWithTheObject();

private:
    std::unique_ptr<PracticeNetwork> m_network;
    LookOptions m_options;
};

void TestPracticeNetwork::init()
{
    m_network = std::make_unique<PracticeNetwork>();
    QVERIFY2(m_network->start(), qPrintable(m_network->error()));
    m_options = m_network->lookOptions();
    m_network->play(scenario("protected"));
}

void TestPracticeNetwork::cleanup()
{
    m_network.reset();
}

void TestPracticeNetwork::scenariosAreNamedOnce()
{
    QStringList names;
    for (const PracticeScenario &each : practiceScenarios())
        names += QString::fromLatin1(each.name);
    QStringList expected{
        u"first-visit protected testing no-policy-host policy-cert-expired policy-cert-self-signed "
        "policy-cert-wrong-name redirect not-found html-page wrong-location two-records malformed-record "
        "no-record mx-not-in-policy mx-without-starttls mx-cert-expired ipv6-dead second-address-stale "
        "no-tls-rpt malformed-tls-rpt"_s.split(u' ')};
    QCOMPARE(names, expected);
    QVERIFY(!findPracticeScenario(QStringLiteral("nothing-of-the-kind")));
}

void TestPracticeNetwork::everyFaultHasAScenarioAndALabel()
{
    QSet<QByteArray> labels;
    for (int i = 0; i <= int(PracticeFault::MalformedTlsRpt); ++i) {
        const auto fault = static_cast<PracticeFault>(i);
        labels.insert(practiceFaultLabel(fault));
        const QList<PracticeScenario> &all = practiceScenarios();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const PracticeScenario &each) {
            return each.mode == PolicyMode::Enforce && each.faults == QList<PracticeFault>{fault};
        }));
    }
    QCOMPARE(labels.size(), int(PracticeFault::MalformedTlsRpt) + 1);
    QVERIFY(!labels.contains(QByteArray()));
}

void TestPracticeNetwork::protectedIsWell()
{
    QCOMPARE(look(*m_network), wellState);
}

void TestPracticeNetwork::testingIsWell()
{
    m_network->play(scenario("testing"));
    QStringList expected = wellState;
    expected.replaceInStrings(u"enforce"_s, u"testing"_s);
    QCOMPARE(look(*m_network), expected);
    QVERIFY(fetchPolicy(m_options, "192.0.2.80", policyPath).body.endsWith("max_age: 86400\r\n"));
}

void TestPracticeNetwork::firstVisitHasMailOnly()
{
    m_network->play(scenario("first-visit"));
    QCOMPARE(look(*m_network), wellState.mid(4));
    QCOMPARE(ask(m_options, name("mta-sts.practice.example"), RecordType::A).outcome,
             DnsAnswer::Outcome::NxDomain);
    QCOMPARE(ask(m_options, name("_mta-sts.practice.example"), RecordType::TXT).outcome,
             DnsAnswer::Outcome::NxDomain);
    QCOMPARE(ask(m_options, name("_smtp._tls.practice.example"), RecordType::TXT).outcome,
             DnsAnswer::Outcome::NxDomain);
    QCOMPARE(fetchPolicy(m_options, "192.0.2.80", policyPath).status, 404);
}

void TestPracticeNetwork::faultDoesWhatItSays_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &expected) { QTest::newRow(name) << expected; };
    const QString v4 = u"https 192.0.2.80 "_s, v6 = u"https 2001:db8::80 "_s;
    const auto web = [&](const QString &what) {
        return QStringList{u'-' + wellState[2], u'-' + wellState[3], u'+' + v4 + what, u'+' + v6 + what};
    };
    row("no-policy-host", {u'-' + wellState[2], u'-' + wellState[3]});
    row("policy-cert-expired", web(u"expired 200 text/plain enforce"_s));
    row("policy-cert-self-signed", web(u"self-signed 200 text/plain enforce"_s));
    row("policy-cert-wrong-name", web(u"wrong-name 200 text/plain enforce"_s));
    row("redirect", web(u"good 301 text/html"_s));
    row("not-found", web(u"good 404 text/html; charset=utf-8"_s));
    row("html-page", web(u"good 200 text/html; charset=utf-8"_s));
    row("wrong-location",
        web(u"good 404 text/html; charset=utf-8"_s) + QStringList{u"+policy at /mta-sts.txt"_s});
    row("two-records", {u"+_mta-sts.practice.example TXT v=STSv1; id=20250101T000000Z;"_s});
    row("malformed-record",
        {u'-' + wellState[0], u"+_mta-sts.practice.example TXT v=STSv1; id = 20261101T000000Z;"_s});
    row("no-record", {u'-' + wellState[0]});
    row("mx-not-in-policy",
        {u"+practice.example MX 30 mx3.practice.example"_s, u"+smtp mx3.practice.example 192.0.2.27 good"_s});
    row("mx-without-starttls", {u'-' + wellState[8], u"+smtp mx2.practice.example 192.0.2.26 no STARTTLS"_s});
    row("mx-cert-expired", {u'-' + wellState[8], u"+smtp mx2.practice.example 192.0.2.26 expired"_s});
    row("ipv6-dead", {u'-' + wellState[3], u"+https 2001:db8::dead refused"_s});
    row("second-address-stale", {u"+https 192.0.2.81 good 200 text/plain testing"_s});
    row("no-tls-rpt", {u'-' + wellState[1]});
    row("malformed-tls-rpt",
        {u'-' + wellState[1], u"+_smtp._tls.practice.example TXT v=TLSRPTv1; "
                              "rua=tls-reports@practice.example,tls-reports@reports.example"_s});
}

void TestPracticeNetwork::faultDoesWhatItSays()
{
    QFETCH(QStringList, expected);
    const PracticeScenario &played = scenario(QTest::currentDataTag());
    m_network->play(played);
    QCOMPARE(m_network->faults(), played.faults);
    QCOMPARE(changes(wellState, look(*m_network)), expected);
    for (const PracticeFault fault : played.faults)
        m_network->setFault(fault, false);
    QVERIFY(m_network->faults().isEmpty());
    QCOMPARE(look(*m_network), wellState);
    for (const PracticeFault fault : played.faults)
        m_network->setFault(fault, true);
    QCOMPARE(changes(wellState, look(*m_network)), expected);
}

void TestPracticeNetwork::publishesByteForByte()
{
    m_network->play(scenario("first-visit"));
    const QByteArray file = "version: STSv1\nmode: none\nmax_age: 1\n\xff\n";
    m_network->publish({{{name("mta-sts.practice.example"), RecordType::A, 77, "192.0.2.80"},
                         {name("_mta-sts.practice.example"), RecordType::TXT, 78, "v=STSv1; id=7"}},
                        file,
                        {}});
    QCOMPARE(fetchPolicy(m_options, "192.0.2.80", policyPath).body, file);
    const DnsAnswer text = ask(m_options, name("_mta-sts.practice.example"), RecordType::TXT);
    QCOMPARE(text.texts().value(0).joined(), "v=STSv1; id=7");
    QCOMPARE(text.ttl(), 78U);
    QCOMPARE(ask(m_options, name("mta-sts.practice.example"), RecordType::A).ttl(), 77U);
    QCOMPARE(ask(m_options, name("mta-sts.practice.example"), RecordType::AAAA).outcome,
             DnsAnswer::Outcome::NoData);
    m_network->unpublish();
    QCOMPARE(look(*m_network), wellState.mid(4));
}

void TestPracticeNetwork::publishesAnAlias()
{
    const DomainName host = name("mta-sts.practice.example");
    m_network->publish({{{host, RecordType::CNAME, 60, "web.practice.example"}}, "x", {}});
    const DnsAnswer answer = ask(m_options, host, RecordType::AAAA);
    QCOMPARE(answer.chain, QList<DomainName>{name("web.practice.example")});
    QCOMPARE(answer.addresses().value(0).toString(), u"2001:db8::80"_s);
    m_network->publish({{{host, RecordType::CNAME, 60, "gone.practice.example"}}, "x", {}});
    QCOMPARE(ask(m_options, host, RecordType::A).outcome, DnsAnswer::Outcome::NxDomain);
}

void TestPracticeNetwork::addressesBehindAnAliasBreakToo()
{
    const DomainName host = name("mta-sts.practice.example");
    m_network->publish({{{host, RecordType::CNAME, 60, "web.practice.example"}}, "x", {}});
    m_network->setFault(PracticeFault::SecondAddressStale, true);
    m_network->setFault(PracticeFault::Ipv6AddressDead, true);
    QCOMPARE(ask(m_options, host, RecordType::A).addresses().size(), 2);
    const QList<IpAddress> v6 = ask(m_options, host, RecordType::AAAA).addresses();
    QCOMPARE(v6.size(), 1);
    QVERIFY(policyLine(m_options, v6.first().toString().toLatin1()).endsWith(u"refused"));
}

void TestPracticeNetwork::saysThatItChanged()
{
    QSignalSpy spy(m_network.get(), &PracticeNetwork::changed);
    m_network->play(scenario("testing"));
    QCOMPARE(spy.size(), 1);
    m_network->setFault(PracticeFault::NoTlsRpt, true);
    m_network->setFault(PracticeFault::NoTlsRpt, true);
    QCOMPARE(spy.size(), 2);
    m_network->unpublish();
    m_network->publish({});
    QCOMPARE(spy.size(), 4);
    QCOMPARE(m_network->faults(), QList<PracticeFault>{PracticeFault::NoTlsRpt});
}

void TestPracticeNetwork::strangersAreRefused()
{
    for (const ConnectTo &rule : m_options.connectTo)
        QCOMPARE(rule.target.address.toString(), u"127.0.0.1"_s);
    QVERIFY(sendHttp(target(m_options, "198.51.100.1", 443), true, "x.example", "x").refused);
    for (const IpAddress &address : PracticeNetwork::webServerAddresses()) {
        QVERIFY(std::any_of(m_options.publicNetworks.begin(), m_options.publicNetworks.end(),
                            [&](const IpNetwork &network) { return network.contains(address); }));
    }
    QCOMPARE(m_options.trust.size(), 1);
}

void TestPracticeNetwork::commandLine()
{
    const QStringList arguments = m_network->commandLineArguments(u"/root.pem"_s);
    LookOptions read;
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        const QString &value = arguments[i + 1];
        if (arguments[i] == u"--resolver")
            read.resolvers.append(Endpoint::fromText(value, 53).value_or(Endpoint()));
        else if (arguments[i] == u"--public")
            read.publicNetworks.append(IpNetwork::fromText(value).value_or(IpNetwork()));
        else if (arguments[i] == u"--connect-to")
            read.connectTo.append(ConnectTo::fromText(value).value_or(ConnectTo()));
        else
            QCOMPARE(arguments.mid(i, 2), QStringList({u"--trust"_s, u"/root.pem"_s}));
    }
    QCOMPARE(read.resolvers, m_options.resolvers);
    QCOMPARE(read.publicNetworks, m_options.publicNetworks);
    QCOMPARE(read.connectTo, m_options.connectTo);
    const QList<QByteArray> anchors = TrustAnchors::readPem(m_network->trustAnchorPem());
    QCOMPARE(anchors.size(), 1);
}

void TestPracticeNetwork::severalAtOnce()
{
    PracticeNetwork other;
    QVERIFY(other.lookOptions().resolvers.isEmpty());
    QVERIFY(other.start());
    QVERIFY(other.start());
    other.play(scenario("testing"));
    QVERIFY(other.lookOptions().resolvers != m_options.resolvers);
    QVERIFY(other.trustAnchorPem() != m_network->trustAnchorPem());
    QCOMPARE(look(*m_network), wellState);
    QVERIFY(fetchPolicy(other.lookOptions(), "192.0.2.80", policyPath).body.contains("testing"));
    const HttpAnswer foreign = fetchPolicy(other.lookOptions(), "192.0.2.80", policyPath);
    QCOMPARE(chainWord(foreign.chain, "mta-sts.practice.example", m_options.trust), "untrusted");
}

void TestPracticeNetwork::closesWithTheObject()
{
    MailDialogue dialogue(target(m_options, "192.0.2.25", 25), "mx1.practice.example");
    QCOMPARE(dialogue.read().code, 220);
    m_network.reset();
    QVERIFY(dialogue.isClosedByServer());
    QVERIFY(fetchPolicy(m_options, "192.0.2.80", policyPath).refused);
    QVERIFY(exchangeDatagram(m_options.resolvers.first().port,
                             writeDnsQuery({DomainName::root(), RecordType::SOA}, 1), 50)
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestPracticeNetwork)
#include "tst_practicenetwork.moc"
