#include "report/visibility.h"

#include "checks/assess.h"
#include "checks/catalogue.h"

#include "support/nameservers.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

const QByteArray planned = "v=STSv1; id=20260601000000;";
const QByteArray older = "v=STSv1; id=1;";

/// A domain whose name servers are asked; each says what the test lets it say.
class Servers {
public:
    Builder builder = good();

    Servers() { builder.evidence.serversWanted = true; }
    [[nodiscard]] DnsQuestion question() const { return {builder.evidence.stsTxtName(), RecordType::TXT}; }
    void says(int number, const QList<QByteArray> &texts, quint32 serial = 0, quint32 ttl = 3600)
    {
        QList<DnsRecord> list;
        for (const QByteArray &one : texts)
            list.append({question().name, RecordType::TXT, ttl, TxtData{{one}}});
        DnsAnswer made = answer(question(), list, texts.isEmpty() ? Rcode::NxDomain : Rcode::NoError);
        made.message.authoritative = true;
        made.message.authority = {soa(serial)};
        builder.evidence.servers[at(number, question())] = made;
        if (serial == 0)
            return;
        DnsAnswer zone = answer({builder.evidence.domain(), RecordType::SOA}, {soa(serial)});
        builder.evidence.servers[at(number, {builder.evidence.domain(), RecordType::SOA})] = zone;
    }
    void isSilent(int number)
    {
        DnsAnswer silent;
        silent.outcome = DnsAnswer::Outcome::Silent;
        builder.evidence.servers[at(number, question())] = silent;
    }
    void resolverHas(const QList<QByteArray> &texts, quint32 ttl)
    {
        QList<DnsRecord> list;
        for (const QByteArray &one : texts)
            list.append({question().name, RecordType::TXT, ttl, TxtData{{one}}});
        DnsAnswer made = answer(question(), list, texts.isEmpty() ? Rcode::NxDomain : Rcode::NoError);
        if (texts.isEmpty())
            made.message.authority = {
                {builder.evidence.domain(), RecordType::SOA, ttl, SoaData{name("ns"), 1, 7200}}};
        builder.evidence.dns[question()] = made;
    }
    [[nodiscard]] Visibility seen() const { return visibilityOf(builder.evidence, question().name, planned); }
    [[nodiscard]] QStringList findings(QByteArrayView check = "sts-txt.consistent") const
    {
        QStringList list;
        for (const Finding &finding : assess(builder.evidence)) {
            if (QByteArrayView(finding.check->id) == check)
                list.append(finding.name() + u' ' + finding.subject);
        }
        return list;
    }

private:
    [[nodiscard]] DnsRecord soa(quint32 serial) const
    {
        return {builder.evidence.domain(), RecordType::SOA, 900,
                SoaData{name("ns1.example.net"), serial, 600}};
    }
    [[nodiscard]] static ServerQuestion at(int number, const DnsQuestion &question)
    {
        const QByteArray digit = QByteArray::number(number);
        return {name("ns" + digit + ".example.net"), ip(("9.3.3." + digit).constData()), question};
    }
};

} // namespace

/// What each authoritative server says, who is behind, and until when caches may hold what was there before.
class TestVisibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everywhere();
    void oneIsBehind();
    void noServerShowsIt();
    void resolverHasNothingYet();
    void resolverHasTheOld();
    void oldIdByHistory();
    void newestSerialDecides();
    void silentServer();
    void resolverSeesNoRecord();
    void secondAddressBehind();
    void referralSaysNothing();
    void nobodyCouldBeAsked();
    void serverWithoutAddress();
    void serversBeyondTheLimit();
};

void TestVisibility::everywhere()
{
    Servers servers;
    servers.says(1, {planned});
    servers.says(2, {planned});
    QCOMPARE(servers.seen().servers, 2);
    QVERIFY(servers.seen().isEverywhere());
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/ok "_s});
}

void TestVisibility::oneIsBehind()
{
    Servers servers;
    servers.says(1, {planned}, 7);
    servers.says(2, {planned}, 7);
    servers.says(3, {older}, 6, 1800);
    const Visibility seen = servers.seen();
    QCOMPARE(seen.showing, 2);
    QCOMPARE(seen.servers, 3);
    QCOMPARE(seen.behind, QStringList{u"ns3.example.net"_s});
    QVERIFY(!seen.isEverywhere());
    // The lifetime of the new record stands in for the old one's, which a cache shows only in part.
    QCOMPARE(seen.everywhereAt, servers.builder.evidence.observedAt.addSecs(3600));
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/differ ns3.example.net"_s});
}

void TestVisibility::noServerShowsIt()
{
    Servers servers;
    servers.says(1, {older});
    QCOMPARE(servers.seen().showing, 0);
    QVERIFY(!servers.seen().everywhereAt.isValid());
}

void TestVisibility::resolverHasNothingYet()
{
    Servers servers;
    servers.says(1, {planned}, 2);
    servers.resolverHas({}, 240);
    const Visibility seen = servers.seen();
    QVERIFY(!seen.inResolver);
    QCOMPARE(seen.everywhereAt, servers.builder.evidence.observedAt.addSecs(240));
}

void TestVisibility::resolverHasTheOld()
{
    Servers servers;
    servers.says(1, {planned}, 2);
    servers.says(2, {planned}, 2);
    servers.resolverHas({older}, 120);
    QCOMPARE(servers.seen().everywhereAt, servers.builder.evidence.observedAt.addSecs(3600));
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/cached "_s});
}

void TestVisibility::oldIdByHistory()
{
    Servers servers;
    servers.says(1, {planned}, 2);
    const QDateTime now = servers.builder.evidence.observedAt;
    servers.builder.evidence.history = {
        {now.addDays(-9), now.addSecs(-600), "1", Builder::policyText("testing")}};
    QCOMPARE(servers.seen().everywhereAt, now.addSecs(3000));
    servers.builder.evidence.history.first().last = now.addSecs(-3601);
    QVERIFY(servers.seen().isEverywhere());
    servers.builder.evidence.history = {{now.addDays(-9), now.addSecs(-600), "20260601000000", {}}};
    QVERIFY(servers.seen().isEverywhere());
}

void TestVisibility::newestSerialDecides()
{
    Servers servers;
    servers.says(1, {older}, 6);
    servers.says(2, {older}, 6);
    servers.says(3, {planned}, 7);
    QCOMPARE(servers.findings(), QStringList({u"sts-txt.consistent/differ ns1.example.net"_s,
                                              u"sts-txt.consistent/differ ns2.example.net"_s}));
}

void TestVisibility::silentServer()
{
    Servers servers;
    servers.says(1, {planned});
    servers.isSilent(2);
    QCOMPARE(servers.seen().silent, QStringList{u"ns2.example.net"_s});
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/silent ns2.example.net"_s});
}

void TestVisibility::resolverSeesNoRecord()
{
    Servers servers;
    servers.says(1, {planned});
    servers.says(2, {});
    servers.resolverHas({}, 600);
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/differ ns2.example.net"_s});
    // It may also just remember that there was none.
    servers.says(2, {planned});
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/cached "_s});
    servers.says(1, {});
    servers.says(2, {});
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/not-applicable "_s});
}

void TestVisibility::secondAddressBehind()
{
    Servers servers;
    servers.says(1, {planned});
    servers.says(2, {older});
    auto &all = servers.builder.evidence.servers;
    const ServerQuestion second{name("ns2.example.net"), ip("9.3.3.2"), servers.question()};
    all[{name("ns1.example.net"), ip("9.3.3.9"), servers.question()}] = all.take(second);
    servers.says(3, {planned});
    QCOMPARE(servers.seen().servers, 2);
    QCOMPARE(servers.seen().showing, 1);
    QCOMPARE(servers.seen().behind, QStringList{u"ns1.example.net"_s});
}

void TestVisibility::referralSaysNothing()
{
    Servers servers;
    servers.says(1, {planned});
    servers.says(2, {});
    for (auto it = servers.builder.evidence.servers.begin(); it != servers.builder.evidence.servers.end();
         ++it) {
        if (it.key().server != name("ns2.example.net"))
            continue;
        DnsAnswer referral = *it->value();
        referral.outcome = DnsAnswer::Outcome::NoData;
        referral.message.authoritative = false;
        referral.message.authority = {{name("example.org"), RecordType::NS, 60, name("ns1.example.net")}};
        *it = referral;
    }
    QCOMPARE(servers.seen().servers, 1);
}

void TestVisibility::nobodyCouldBeAsked()
{
    Servers servers;
    servers.isSilent(1);
    QCOMPARE(servers.seen().servers, 0);
    QVERIFY(!servers.seen().isEverywhere());
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/unknown "_s});
}

/// A name server of the zone that could not even be asked agrees with nobody.
void TestVisibility::serverWithoutAddress()
{
    const QString unknown = u"sts-txt.consistent/unknown ns2.example.net"_s;
    const QString none = u"sts-txt.consistent/no-address ns2.example.net"_s;
    const DomainName second = name("ns2.example.net");
    Servers servers;
    Builder &builder = servers.builder;
    addNameServer(&builder, "ns1.example.net");
    addNameServer(&builder, "ns2.example.net");
    servers.says(1, {planned});
    const DnsQuestion host{builder.evidence.policyHost(), RecordType::A};
    builder.evidence.servers[{name("ns1.example.net"), ip("9.3.3.1"), host}] =
        *builder.evidence.answer(host.name, host.type).value();
    const auto hostFindings = [&] { return servers.findings("policy-host.consistent"); };
    QCOMPARE(servers.findings(), QStringList{unknown}); // nobody asked for it
    QCOMPARE(hostFindings(), QStringList{u"policy-host.consistent/unknown ns2.example.net"_s});
    builder.records(second, RecordType::AAAA, {});
    builder.servfail(second, RecordType::A);
    QCOMPARE(servers.findings(), QStringList{unknown});
    QCOMPARE(hostFindings(), QStringList{u"policy-host.consistent/unknown ns2.example.net"_s});
    builder.fail(second, RecordType::A);
    QCOMPARE(servers.findings(), QStringList{unknown});
    builder.records(second, RecordType::A, {});
    QCOMPARE(servers.findings(), QStringList{none});
    QCOMPARE(hostFindings(), QStringList{u"policy-host.consistent/ok "_s});
    builder.records(second, RecordType::A, {}, Rcode::NxDomain);
    builder.servfail(second, RecordType::AAAA);
    QCOMPARE(servers.findings(), QStringList{none});
    builder.addresses(second, {ip("9.3.3.2")});
    QCOMPARE(servers.findings(), QStringList{unknown});
    servers.says(2, {planned});
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/ok "_s});
    builder.evidence.finished = false;
    builder.evidence.servers.remove({second, ip("9.3.3.2"), servers.question()});
    builder.evidence.dns[{second, RecordType::A}] = Fact<DnsAnswer>::pending();
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/running "_s});
}

/// The first name beyond the limit stands for all of them.
void TestVisibility::serversBeyondTheLimit()
{
    Servers servers;
    for (const char *each : {"ns1.example.net", "ns2.example.net", "ns3.example.net"})
        addNameServer(&servers.builder, each);
    servers.says(1, {planned});
    servers.builder.evidence.servers[{name("ns2.example.net"), {}, servers.question()}] =
        Failure{Failure::Kind::Limit, {}};
    QCOMPARE(servers.findings(), QStringList{u"sts-txt.consistent/unknown ns2.example.net"_s});
}

QTEST_APPLESS_MAIN(TestVisibility)
#include "tst_visibility.moc"
