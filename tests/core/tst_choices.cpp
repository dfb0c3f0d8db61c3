#include "plan/choices.h"

#include "base/text.h"
#include "plan/typed.h"

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
    void keepsFittingPatterns();
    void aliasedHost();
    void typedIsPutRight_data();
    void typedIsPutRight();
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

void TestChoices::keepsFittingPatterns()
{
    const Choices choices = choicesFrom(published(QByteArray(served).replace("mx1", "*")), now());
    QCOMPARE(choices.mx, QList<QByteArray>{"*.example.org"});
    QCOMPARE(choices.id, QByteArray("old1"));
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

void TestChoices::typedIsPutRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const char *name, const char *typed, const char *pattern, const char *uri) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QByteArray(pattern) << QByteArray(uri);
    };
    row("plain", "mx.example.org", "mx.example.org", "mx.example.org");
    row("blanks", "  mx.example.org\t", "mx.example.org", "mx.example.org");
    row("final dot", "mx.example.org.", "mx.example.org", "mx.example.org.");
    row("quotes", "\"mx.example.org\"", "mx.example.org", "mx.example.org");
    row("typographic quotes", "„mx.example.org“", "mx.example.org", "mx.example.org");
    row("U-labels", "*.bücher.example", "*.xn--bcher-kva.example", "*.bücher.example");
    row("two stars stay, and are refused", "*.*.example.org", "*.*.example.org", "*.*.example.org");
    row("mailbox", "tls@example.org", "tls@example.org", "mailto:tls@example.org");
    row("mailbox in brackets", " <tls@example.org> ", "tls@example.org", "mailto:tls@example.org");
    row("URI", "'https://r.example/'", "https://r.example/", "https://r.example/");
    row("one quote alone", "\"", "\"", "\"");
    row("a dot alone", ".", ".", ".");
    row("nothing", " ", "", "");
}

void TestChoices::typedIsPutRight()
{
    QFETCH(QString, typed);
    QTEST(patternFromTyped(typed), "pattern");
    QTEST(reportUriFromTyped(typed), "uri");
    QVERIFY(patternFromTyped(bareWord(typed)) == patternFromTyped(typed));
}

QTEST_APPLESS_MAIN(TestChoices)
#include "tst_choices.moc"
