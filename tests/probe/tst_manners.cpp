#include "probe/inspection.h"
#include "probe/practice/practiceauthority.h"
#include "probe/practice/sessionserver.h"
#include "probe/starttlsprobe.h"

#include "support/fakenetwork.h"
#include "support/practiceclient.h"

#include <QSet>
#include <QSslSocket>
#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using FakeNet::FakeNetwork;
using namespace Qt::StringLiterals;
using PracticeClient::authority;
using PracticeClient::waitFor;

namespace {

IpAddress numbered(const QByteArray &prefix, int number)
{
    QByteArray bytes = prefix;
    bytes.append(char(number / 250 + 1)).append(char(number % 250 + 1));
    bytes.resize(bytes.size() <= 4 ? 4 : 16);
    return IpAddress::fromBytes(bytes).value_or(IpAddress());
}

bool isOf(const Fact<SmtpAnswer> &fact, Failure::Kind kind)
{
    return fact.failure() && fact.failure()->kind == kind;
}

} // namespace

/// What a domain can make this program do to others: little, and nothing to what is not public.
class TestManners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void specialAddresses_data();
    void specialAddresses();
    void mailServersInSum();
    void oneServerUnderManyNames();
    void questionsInSum();
    void nameServersInSum();
    void reportHostsInSum();
    void mailIsNeverBegun_data();
    void mailIsNeverBegun();

private:
    Report look(const Evidence &world, const LookOptions &options = {});
    FakeNetwork m_network;
};

Report TestManners::look(const Evidence &world, const LookOptions &options)
{
    m_network = FakeNetwork();
    m_network.world = world;
    Inspection inspection(readMailDomain(u"example.org"_s), options, m_network.probes());
    std::optional<Report> report;
    connect(&inspection, &Inspection::finished, this, [&](const Report &made) { report = made; });
    inspection.start();
    while (m_network.answerAll() && m_network.round() < 3000) {
    }
    return waitFor([&] { return report.has_value(); }) ? *report : Report();
}

void TestManners::specialAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *text : {"0.0.0.0",
                             "10.1.2.3",
                             "100.64.0.1",
                             "127.0.0.1",
                             "169.254.169.254",
                             "172.16.0.1",
                             "192.0.0.8",
                             "192.0.2.1",
                             "192.88.99.1",
                             "192.168.1.1",
                             "198.18.0.1",
                             "224.0.0.251",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "::ffff:192.168.1.1",
                             "::ffff:8.8.8.8",
                             "::192.168.1.1",
                             "64:ff9b::c0a8:101",
                             "64:ff9b:1::c0a8:101",
                             "2001::1",
                             "2001:db8::1",
                             "2002:c0a8:101::1",
                             "fc00::1",
                             "fd12::1",
                             "fe80::1",
                             "fec0::1",
                             "ff02::1",
                             "ff0e::1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// Policy host, mail server, name server, host of reports, and the usual wrong hosts: nothing is sent to it,
/// and the two that count are reported.
void TestManners::specialAddresses()
{
    QFETCH(QString, address);
    const IpAddress special = *IpAddress::fromText(address);
    Builder builder = good();
    const DomainName domain = builder.evidence.domain();
    builder.addresses(builder.evidence.policyHost(), {special, ip("9.2.2.1")});
    builder.evidence.policy[ip("9.2.2.1")] = builder.served("no policy");
    for (const char *host : {"mx1", "ns", "www", "www.mta-sts", "reports"})
        builder.addresses(domain.child(host), {special});
    builder.addresses(domain, {special});
    builder.text(builder.evidence.tlsRptName(), {"v=TLSRPTv1; rua=https://reports.example.org/"});
    builder.records(domain, RecordType::NS, {{domain, RecordType::NS, 3600, domain.child("ns")}});
    const Report report = look(builder.evidence);
    QVERIFY(report.evidence.finished);
    for (const FakeNetwork::Asked &asked : std::as_const(m_network.asked)) {
        QVERIFY2(asked.target.address != special && asked.plainTarget.address != special,
                 asked.what.constData());
        QVERIFY2(!asked.what.contains('@' + special.toString().toLatin1()), asked.what.constData());
    }
    const auto says = [&](const QString &check) {
        return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
            return finding.name().startsWith(check + u'/') && finding.status == Status::Error;
        });
    };
    QVERIFY(says(u"policy-host.public-address"_s));
    QVERIFY(says(u"mx.public-address"_s));
}

void TestManners::mailServersInSum()
{
    Builder builder = good();
    QList<MxData> hosts;
    for (int i = 0; i < 50; ++i) {
        hosts.append({quint16(i), name("m" + QByteArray::number(i) + ".example.org")});
        QList<IpAddress> addresses;
        for (int j = 0; j < 8; ++j)
            addresses += {numbered(QByteArray("\x09\x01", 2), i * 8 + j),
                          numbered(QByteArray("\x2a\x00", 2) + QByteArray(12, '\1'), i * 8 + j)};
        builder.addresses(hosts.last().host, addresses);
    }
    builder.mx(hosts);
    const QByteArray policy = "version: STSv1\nmode: enforce\nmx: *.example.org\nmax_age: 2592000\n";
    builder.evidence.policy[ip("9.2.2.1")] = builder.served(policy);
    Evidence seen = look(builder.evidence).evidence;
    seen.observedAt = TestAuthority::now(); // when the certificate was good
    seen.anchors = builder.evidence.anchors;
    const Report report = makeReport(seen);
    QCOMPARE(m_network.count("smtp "), 200);
    qsizetype leftOut = 0;
    for (auto it = report.evidence.smtp.begin(); it != report.evidence.smtp.end(); ++it)
        leftOut += isOf(*it, Failure::Kind::Limit) ? 1 : 0;
    QCOMPARE(leftOut, 600);
    // Each of them is unknown, and so is the domain: nothing of it is green.
    QVERIFY(exitStatus(report, false) != 0);
    for (const Delivery &delivery : report.delivery) {
        if (isOf(report.evidence.smtp.value({delivery.mx, delivery.address}), Failure::Kind::Limit))
            QCOMPARE(delivery.action, Delivery::Action::Unknown);
    }
    // Of each host one address stands for all that were left out.
    QSet<QString> told, rows;
    for (const Finding &finding : report.findings) {
        if (finding.name().startsWith(u"smtp.reachable/"_s) && finding.status == Status::Unknown)
            told.insert(finding.subject);
    }
    for (const Delivery &delivery : report.delivery) {
        if (delivery.action == Delivery::Action::Unknown)
            rows.insert(delivery.mx.toString());
    }
    for (auto it = report.evidence.smtp.begin(); it != report.evidence.smtp.end(); ++it) {
        const QString host = it.key().host.toString();
        QVERIFY2(!isOf(*it, Failure::Kind::Limit) || (told.contains(host) && rows.contains(host)),
                 qPrintable(host));
    }
}

/// Fifty names of one machine that has nothing to do with it.
void TestManners::oneServerUnderManyNames()
{
    Builder builder = good();
    QList<MxData> hosts;
    for (int i = 0; i < 50; ++i) {
        hosts.append({quint16(i), name("m" + QByteArray::number(i) + ".example.org")});
        builder.addresses(hosts.last().host, {ip("9.1.1.1")});
    }
    builder.mx(hosts);
    (void)look(builder.evidence);
    QCOMPARE(m_network.count("smtp "), 10);
}

/// Everything that brings further questions at once.
void TestManners::questionsInSum()
{
    Builder builder = good();
    const DomainName domain = builder.evidence.domain();
    QList<MxData> hosts;
    LookOptions options;
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        hosts.append({quint16(i), name("m" + number + ".example.org")});
        options.subdomains.append(name("s" + number + ".example.org"));
        builder.servfail(hosts.last().host, RecordType::A);
        builder.addresses(hosts.last().host, {});
    }
    builder.mx(hosts);
    QByteArray rua = "v=TLSRPTv1; rua=";
    for (int i = 0; i < 40; ++i)
        rua += (i > 0 ? ",mailto:a@r" : "mailto:a@r") + QByteArray::number(i) + ".example.org";
    builder.text(builder.evidence.tlsRptName(), {rua});
    QList<DnsRecord> servers;
    for (int i = 0; i < 100; ++i)
        servers.append({domain, RecordType::NS, 3600, domain.child("ns" + QByteArray::number(i))});
    builder.records(domain, RecordType::NS, servers);
    const Report report = look(builder.evidence, options);
    QVERIFY(report.evidence.finished);
    QVERIFY2(report.evidence.dns.size() <= 600, qPrintable(QString::number(report.evidence.dns.size())));
    QVERIFY2(m_network.asked.size() <= 1200, qPrintable(QString::number(m_network.asked.size())));
}

void TestManners::nameServersInSum()
{
    Builder builder = good();
    const DomainName domain = builder.evidence.domain();
    QList<DnsRecord> servers;
    for (int i = 0; i < 30; ++i) {
        const DomainName server = domain.child("ns" + QByteArray::number(i));
        servers.append({domain, RecordType::NS, 3600, server});
        QList<IpAddress> addresses;
        for (int j = 0; j < 30; ++j)
            addresses.append(numbered(QByteArray("\x09\x04", 2), i * 30 + j));
        builder.addresses(server, addresses);
    }
    builder.records(domain, RecordType::NS, servers);
    const Report report = look(builder.evidence);
    qsizetype asked = 0;
    for (const FakeNetwork::Asked &each : std::as_const(m_network.asked))
        asked += each.what.contains('@') ? 1 : 0;
    QVERIFY2(asked > 100 && asked <= 144, qPrintable(QString::number(asked)));
    QVERIFY(std::any_of(report.evidence.servers.begin(), report.evidence.servers.end(),
                        [](const Fact<DnsAnswer> &fact) {
                            return fact.failure() && fact.failure()->kind == Failure::Kind::Limit;
                        }));
    for (const Finding &finding : report.findings)
        QVERIFY2(finding.name() != "sts-txt.consistent/ok"_L1, "not all of them were asked");
}

void TestManners::reportHostsInSum()
{
    Builder builder = good();
    QByteArray rua = "v=TLSRPTv1; rua=";
    QList<IpAddress> addresses;
    for (int i = 0; i < 8; ++i)
        addresses.append(numbered(QByteArray("\x09\x05", 2), i));
    for (int i = 0; i < 10; ++i)
        rua += (i > 0 ? ",https://r" : "https://r") + QByteArray::number(i) + ".example.net/";
    for (int i = 0; i < 10; ++i)
        builder.addresses(name("r" + QByteArray::number(i) + ".example.net"), addresses);
    builder.text(builder.evidence.tlsRptName(), {rua});
    const Report report = look(builder.evidence);
    QCOMPARE(m_network.count("OPTIONS "), 40);
    QVERIFY(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return finding.name().startsWith(u"tlsrpt.https-endpoint/"_s) && finding.status == Status::Unknown;
    }));
}

void TestManners::mailIsNeverBegun_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("all is well") << QByteArray("220 mx") << QByteArray("STARTTLS") << QByteArray("220 go");
    QTest::newRow("no STARTTLS") << QByteArray("220 mx") << QByteArray("SIZE 100") << QByteArray("220 go");
    QTest::newRow("STARTTLS refused")
        << QByteArray("220 mx") << QByteArray("STARTTLS") << QByteArray("454 later");
    QTest::newRow("greeting refused")
        << QByteArray("554 no") << QByteArray("STARTTLS") << QByteArray("220 go");
    QTest::newRow("no mail service") << QByteArray("521 none") << QByteArray("STARTTLS")
                                     << QByteArray("220 go");
}

/// All that a mail server ever hears, in the dialogue that counts and in those for further handshakes.
void TestManners::mailIsNeverBegun()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, answer);
    QByteArrayList heard;
    int connections = 0;
    SessionServer server([&](QSslSocket *socket) {
        ++connections;
        socket->write(greeting + "\r\n");
        connect(socket, &QSslSocket::readyRead, socket, [=, &heard] {
            while (socket->canReadLine()) {
                const QByteArray line = socket->readLine().trimmed();
                heard.append(line);
                if (line.startsWith("EHLO")) {
                    socket->write("250-mx\r\n250 " + (socket->isEncrypted() ? QByteArray("SIZE 1") : offer) +
                                  "\r\n");
                } else if (line == "STARTTLS") {
                    socket->write(answer + "\r\n");
                    socket->flush();
                    if (!answer.startsWith("220"))
                        return;
                    socket->setSslConfiguration(authority().identity("mx.example.org"));
                    socket->startServerEncryption();
                } else {
                    socket->write("221 bye\r\n");
                }
            }
        });
    });
    QVERIFY(server.open());
    StartTlsProbe probe;
    QObject scope;
    bool done = false;
    const IpAddress address = ip("9.1.1.1");
    probe.look({name("mx.example.org"),
                address,
                Endpoint{ip("127.0.0.1"), server.serverPort()},
                {},
                QDeadlineTimer(5000),
                true},
               &scope, [&](const Fact<SmtpAnswer> &) { done = true; });
    QVERIFY(waitFor([&] { return done; }, 8000));
    static_cast<void>(waitFor([] { return false; }, 100)); // what is said last
    QVERIFY(connections >= 1);
    QVERIFY(heard.contains("QUIT"));
    for (const QByteArray &line : std::as_const(heard))
        QVERIFY2(line.startsWith("EHLO ") || line == "STARTTLS" || line == "QUIT", line.constData());
}

QTEST_GUILESS_MAIN(TestManners)
#include "tst_manners.moc"
