#include "plan/choices.h"

#include <QTest>
#include <QTimeZone>

using namespace Postseal;

namespace {

using Field = ChoiceFault::Field;

DomainName name(const char *text)
{
    return *DomainName::fromAscii(text);
}

IpAddress ip(const char *text)
{
    return *IpAddress::fromText(QString::fromLatin1(text));
}

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0, 1), Qt::UTC);
}

Choices goodChoices()
{
    Choices choices;
    choices.domain = name("example.org");
    choices.mx = {"mx1.example.org", "*.example.net"};
    choices.id = "1";
    choices.hostAddresses = {ip("9.9.9.9")};
    choices.rua = {"mailto:tls@example.org"};
    return choices;
}

DnsAnswer data(const DomainName &owner, RecordType type, decltype(DnsRecord::data) value)
{
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Data;
    answer.records = {{owner, type, 300, std::move(value)}};
    answer.message.answers = answer.records;
    return answer;
}

Evidence published(const QByteArray &policy)
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("example.org"));
    e.dns[{name("example.org"), RecordType::MX}] =
        data(name("example.org"), RecordType::MX, MxData{10, name("mx1.example.org")});
    e.dns[{name("_mta-sts.example.org"), RecordType::TXT}] =
        data(name("_mta-sts.example.org"), RecordType::TXT, TxtData{{"v=STSv1; id=old1;"}});
    e.dns[{name("_smtp._tls.example.org"), RecordType::TXT}] =
        data(name("_smtp._tls.example.org"), RecordType::TXT,
             TxtData{{"v=TLSRPTv1; rua=mailto:r@example.org,https://r.example/x"}});
    e.dns[{name("mta-sts.example.org"), RecordType::A}] =
        data(name("mta-sts.example.org"), RecordType::A, ip("9.9.9.9"));
    PolicyAnswer answer;
    answer.stage = PolicyAnswer::Stage::Done;
    answer.status = 200;
    answer.body = policy;
    e.policy[ip("9.9.9.9")] = answer;
    return e;
}

const QByteArray served = "version: STSv1\nmode: enforce\nmx: mx1.example.org\nmax_age: 604800\n";

} // namespace

class TestChoices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publication();
    void noFault();
    void faults_data();
    void faults();
    void fromNothing();
    void keepsIdWhileNothingChanges();
    void newIdWhenPolicyChanges();
    void keepsWhatWasNotFoundOut();
    void keepsFittingPatterns();
    void takesOverNoFlood();
    void aliasedHost();
    void hostsThatNoLineCanName();
    void zoneAboveTheDomain_data();
    void zoneAboveTheDomain();
    void zoneStaysWhileItIsNotKnown();
    void sameAddressOnce();
};

void TestChoices::publication()
{
    const Publication p = publicationFor(goodChoices());
    QCOMPARE(p.records.size(), 3);
    QCOMPARE(p.records[0], (PlannedRecord{name("mta-sts.example.org"), RecordType::A, 3600, "9.9.9.9"}));
    QCOMPARE(p.records[2].value, QByteArray("v=STSv1; id=1;"));
    QCOMPARE(p.records[1].owner, name("_smtp._tls.example.org"));
    QCOMPARE(p.policyFile, QByteArray("version: STSv1\r\nmode: testing\r\nmx: mx1.example.org\r\nmx: "
                                      "*.example.net\r\nmax_age: 86400\r\n"));
    QCOMPARE(p.policyUrl, QByteArray("https://mta-sts.example.org/.well-known/mta-sts.txt"));
    QVERIFY(parsePolicy(p.policyFile).notes.isEmpty());
}

void TestChoices::noFault()
{
    QVERIFY(faultsOf(goodChoices()).isEmpty());
}

void TestChoices::faults_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *label, Field field, const char *part, auto change) {
        Choices choices = goodChoices();
        change(choices);
        QTest::newRow(label) << choices << int(field) << QString::fromUtf8(part);
    };
    row("no domain", Field::Domain, "no domain", [](Choices &c) { c.domain = {}; });
    row("domain that is no host", Field::Domain, "not a host name",
        [](Choices &c) { c.domain = name("exampl:e.org"); });
    row("other zone", Field::Domain, "example.net", [](Choices &c) { c.zone = name("example.net"); });
    row("root as zone", Field::Domain, "“.” is not a host name",
        [](Choices &c) { c.zone = DomainName::root(); });
    row("unset mode", Field::Mode, "mode", [](Choices &c) { c.mode = PolicyMode::Unset; });
    row("no mx", Field::Mx, "at least one", [](Choices &c) { c.mx.clear(); });
    row("no mx in mode none", Field::Mx, "at least one",
        [](Choices &c) { c.mx.clear(), c.mode = PolicyMode::None; });
    row("two stars", Field::Mx, "star", [](Choices &c) { c.mx = {"*.*.example.org"}; });
    row("address", Field::Mx, "address", [](Choices &c) { c.mx = {"192.0.2.1"}; });
    row("record too large for DNS", Field::Rua, "large", [](Choices &c) {
        for (int i = 0; i < 3000; ++i)
            c.rua.append("mailto:r" + QByteArray::number(i) + "@receiver.example");
    });
    row("suffix", Field::Mx, "every domain under com", [](Choices &c) { c.mx = {"*.com"}; });
    row("final dot", Field::Mx, "dot", [](Choices &c) { c.mx = {"mx.example.org."}; });
    row("twice", Field::Mx, "twice", [](Choices &c) { c.mx = {"mx.example.org", "mx.example.org"}; });
    row("max_age", Field::MaxAge, "31557600", [](Choices &c) { c.maxAge = maxMaxAge + 1; });
    row("no id", Field::Id, "1 to 32", [](Choices &c) { c.id.clear(); });
    row("long id", Field::Id, "1 to 32", [](Choices &c) { c.id = QByteArray(33, 'a'); });
    row("id with dash", Field::Id, "a-b", [](Choices &c) { c.id = "a-b"; });
    row("private host", Field::Host, "not public", [](Choices &c) { c.hostAddresses = {ip("10.0.0.1")}; });
    row("both", Field::Host, "CNAME", [](Choices &c) { c.hostCname = name("p.example"); });
    row("itself", Field::Host, "itself",
        [](Choices &c) { c.hostCname = name("mta-sts.example.org"), c.hostAddresses.clear(); });
    row("bare mailbox", Field::Rua, "mailto:tls@example.org",
        [](Choices &c) { c.rua = {"tls@example.org"}; });
    row("letter beyond ASCII", Field::Rua, "the character “ö”",
        [](Choices &c) { c.rua = {"mailto:jörg@example.org"}; });
    row("hidden character", Field::Rua, "“mailto:tls\\u{200b}@example.org” has the character “\\u{200b}”",
        [](Choices &c) { c.rua = {"mailto:tls\u200b@example.org"}; });
    row("mailbox with a final dot", Field::Rua, "not an address for reports",
        [](Choices &c) { c.rua = {"mailto:tls@example.org."}; });
    row("http", Field::Rua, "https://", [](Choices &c) { c.rua = {"http://r.example/"}; });
    row("short ttl", Field::Ttl, "60", [](Choices &c) { c.ttl = 59; });
    row("huge ttl", Field::Ttl, "2147483647", [](Choices &c) { c.ttl = 0x80000000U; });
    row("large policy", Field::Mx, "10 KiB", [](Choices &c) {
        for (int i = 0; i < 400; ++i)
            c.mx.append("host-with-a-long-name-" + QByteArray::number(i) + ".example.org");
    });
}

void TestChoices::faults()
{
    QFETCH(Choices, choices);
    QFETCH(int, field);
    QFETCH(QString, part);
    const QList<ChoiceFault> faults = faultsOf(choices);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(int(faults.first().field), field);
    QVERIFY2(faults.first().message.text().contains(part), qPrintable(faults.first().message.text()));
}

void TestChoices::fromNothing()
{
    Evidence e;
    e.input = readMailDomain(QStringLiteral("example.org"));
    const Choices choices = choicesFrom(e, now());
    QCOMPARE(choices.mode, PolicyMode::Testing);
    QCOMPARE(choices.maxAge, 86400U);
    QVERIFY(choices.mx.isEmpty() && choices.hostAddresses.isEmpty());
    QCOMPARE(choices.id, QByteArray("20261123T120001Z"));
    QCOMPARE(choices.rua, QList<QByteArray>{"mailto:tls-reports@example.org"});
}

void TestChoices::keepsIdWhileNothingChanges()
{
    const Choices choices = choicesFrom(published(served), now());
    QCOMPARE(choices.mode, PolicyMode::Enforce);
    QCOMPARE(choices.maxAge, 604800U);
    QCOMPARE(choices.mx, QList<QByteArray>{"mx1.example.org"});
    QCOMPARE(choices.hostAddresses, QList<IpAddress>{ip("9.9.9.9")});
    QCOMPARE(choices.rua, (QList<QByteArray>{"mailto:r@example.org", "https://r.example/x"}));
    QCOMPARE(choices.id, QByteArray("old1"));
}

void TestChoices::newIdWhenPolicyChanges()
{
    Choices choices = choicesFrom(published(served), now());
    choices.mode = PolicyMode::Testing;
    QCOMPARE(idFor(choices, published(served), now()), QByteArray("20261123T120001Z"));
    const Choices other = choicesFrom(published(QByteArray(served).replace("mx1", "mx2")), now());
    QCOMPARE(other.mx, QList<QByteArray>{"mx1.example.org"});
    QCOMPARE(other.id, QByteArray("20261123T120001Z"));
}

void TestChoices::keepsWhatWasNotFoundOut()
{
    const QDateTime later = now().addDays(1);
    const Choices before = choicesFrom(published(served), now());
    Evidence seen;
    seen.input = readMailDomain(QStringLiteral("example.org"));
    QCOMPARE(choicesFrom(seen, later, before), before);
    // What was found out counts by itself.
    const DomainName reporting = name("_smtp._tls.example.org");
    seen.dns[{reporting, RecordType::TXT}] =
        data(reporting, RecordType::TXT, TxtData{{"v=TLSRPTv1; rua=mailto:new@example.org"}});
    Choices expected = before;
    expected.rua = {"mailto:new@example.org"};
    QCOMPARE(choicesFrom(seen, later, before), expected);
    // A server that answers without a policy is found out as well, and the id is no longer of this policy.
    Evidence gone = published(served);
    PolicyAnswer answer = *gone.policy.first().value();
    answer.status = 404;
    gone.policy.first() = answer;
    const Choices after = choicesFrom(gone, later, before);
    QCOMPARE(after.mode, PolicyMode::Testing);
    QCOMPARE(after.id, QByteArray("20261124T120001Z"));
    // It stays while nothing changes.
    QCOMPARE(choicesFrom(gone, later.addDays(1), after), after);
    // Patterns of a policy that cannot be read now stay only while they fit the mail servers that there are.
    Evidence mute = published(served);
    mute.policy.first() = Failure{Failure::Kind::Unreachable, {}};
    QCOMPARE(choicesFrom(mute, later, before).mx, before.mx);
    DnsAnswer hosts = *mute.dns[{name("example.org"), RecordType::MX}].value();
    hosts.records.append({name("example.org"), RecordType::MX, 300, MxData{20, name("mx2.example.org")}});
    mute.dns[{name("example.org"), RecordType::MX}] = hosts;
    QCOMPARE(choicesFrom(mute, later, before).mx, (QList<QByteArray>{"mx1.example.org", "mx2.example.org"}));
    // Of an address family that was not answered those that were known stay, beside what is new of the other.
    Choices both = before;
    both.hostAddresses = {ip("9.9.9.9"), ip("2a00::9")};
    Evidence half = published(served);
    half.dns[{name("mta-sts.example.org"), RecordType::A}] =
        data(name("mta-sts.example.org"), RecordType::A, ip("9.9.9.8"));
    QCOMPARE(choicesFrom(half, later, both).hostAddresses, (QList<IpAddress>{ip("9.9.9.8"), ip("2a00::9")}));
}

void TestChoices::keepsFittingPatterns()
{
    const Choices choices = choicesFrom(published(QByteArray(served).replace("mx1", "*")), now());
    QCOMPARE(choices.mx, QList<QByteArray>{"*.example.org"});
    QCOMPARE(choices.id, QByteArray("old1"));
}

/// Each line of a draft is a field in the window: thousands that somebody serves are not taken over.
void TestChoices::takesOverNoFlood()
{
    const QByteArray head = "version: STSv1\nmode: enforce\nmax_age: 604800\n";
    Evidence e = published(head + QByteArray("mx: mx1.example.org\n").repeated(2000));
    QCOMPARE(choicesFrom(e, now()).mx, QList<QByteArray>{"mx1.example.org"});
    QByteArray rua = "v=TLSRPTv1; rua=mailto:r0@example.org";
    for (int i = 1; i < 3000; ++i)
        rua += ",mailto:r" + QByteArray::number(i) + "@example.org";
    e.dns[{name("_smtp._tls.example.org"), RecordType::TXT}] =
        data(name("_smtp._tls.example.org"), RecordType::TXT, TxtData{{rua}});
    QCOMPARE(choicesFrom(e, now()).rua.size(), mostDraftLines);
}

void TestChoices::aliasedHost()
{
    Evidence e = published(served);
    DnsAnswer answer = data(name("sts.provider.example"), RecordType::A, ip("9.9.9.9"));
    answer.chain = {name("sts.provider.example")};
    e.dns[{name("mta-sts.example.org"), RecordType::A}] = answer;
    const Choices choices = choicesFrom(e, now());
    QCOMPARE(choices.hostCname, name("sts.provider.example"));
    QVERIFY(choices.hostAddresses.isEmpty());
}

void TestChoices::hostsThatNoLineCanName()
{
    const QList<MxData> hosts{{10, name("mx1.example.org")}, {20, name("mail_1.example.org")}};
    QCOMPARE(hostsWithoutName(hosts, {"mx1.example.org"}), QList<QByteArray>{"mail_1.example.org"});
    QVERIFY(hostsWithoutName(hosts, {"*.example.org"}).isEmpty());
    QVERIFY(hostsWithoutName({hosts.first()}, {}).isEmpty());
}

void TestChoices::zoneAboveTheDomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QByteArray>("soa"); // whose the zone is that gave an empty answer
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("zone");
    using Outcome = DnsAnswer::Outcome;
    const auto row = [](const char *label, const char *domain, const char *soa, Outcome outcome,
                        const char *zone) {
        QTest::newRow(label) << QString::fromLatin1(domain) << QByteArray(soa) << int(outcome)
                             << QByteArray(zone);
    };
    row("in the zone above", "mail.example.org", "example.org", Outcome::NoData, "example.org");
    row("two above", "a.mail.example.org", "example.org", Outcome::NoData, "example.org");
    row("its own", "example.org", "example.org", Outcome::NoData, "");
    row("of another name", "mail.example.org", "example.net", Outcome::NoData, "");
    row("does not exist", "mail.example.org", "example.org", Outcome::NxDomain, "");
    row("under a suffix", "example.org", "org", Outcome::NoData, "");
    row("under a suffix of a company", "example.github.io", "github.io", Outcome::NoData, "");
    row("the root", "mail.example.org", ".", Outcome::NoData, "");
    row("none said", "mail.example.org", "", Outcome::NoData, "");
    row("name servers of its own", "mail.example.org", "", Outcome::Data, "");
}

void TestChoices::zoneAboveTheDomain()
{
    QFETCH(QString, domain);
    QFETCH(QByteArray, soa);
    QFETCH(int, outcome);
    QFETCH(QByteArray, zone);
    Evidence e;
    e.input = readMailDomain(domain);
    const DnsQuestion question{e.domain(), RecordType::NS};
    DnsAnswer answer = DnsAnswer::Outcome(outcome) == DnsAnswer::Outcome::Data
                           ? data(e.domain(), RecordType::NS, name("ns.example.net"))
                           : DnsAnswer();
    answer.outcome = DnsAnswer::Outcome(outcome);
    answer.message.question = question;
    if (!soa.isEmpty())
        answer.message.authority = {{name(soa.constData()), RecordType::SOA, 300, SoaData{}}};
    e.dns[question] = answer;
    QCOMPARE(choicesFrom(e, now()).zone.ascii(), zone);
    QCOMPARE(choicesFrom(e, now(), Choices(), ChoicePart::Rua).zone.ascii(), zone);
}

void TestChoices::zoneStaysWhileItIsNotKnown()
{
    Evidence e = published(served);
    e.input = readMailDomain(QStringLiteral("mail.example.org"));
    Choices before = goodChoices();
    before.domain = e.domain();
    before.zone = name("example.org");
    QCOMPARE(choicesFrom(e, now(), before).zone, before.zone);
    e.dns[{e.domain(), RecordType::NS}] = data(e.domain(), RecordType::NS, name("ns.example.net"));
    QVERIFY(choicesFrom(e, now(), before).zone.isNull());
}

void TestChoices::sameAddressOnce()
{
    Choices choices = goodChoices();
    choices.rua = {"mailto:a@example.org", "https://r.example/", "mailto:a@example.org"};
    QCOMPARE(publicationFor(choices).records.at(1).value,
             QByteArray("v=TLSRPTv1; rua=mailto:a@example.org,https://r.example/"));
}

QTEST_APPLESS_MAIN(TestChoices)
#include "tst_choices.moc"
