#include "dns/dnsanswer.h"

#include "support/evidencebuilder.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using EvidenceBuilder::name;
using Outcome = DnsAnswer::Outcome;

namespace {

DnsRecord alias(const char *from, const char *to, quint32 ttl = 60)
{
    return {name(from), RecordType::CNAME, ttl, name(to)};
}

DnsRecord address(const char *owner, const char *text, quint32 ttl = 60)
{
    return {name(owner), RecordType::A, ttl, *IpAddress::fromText(QString::fromLatin1(text))};
}

DnsMessage message(const QList<DnsRecord> &answers, Rcode rcode = Rcode::NoError)
{
    DnsMessage made;
    made.response = true;
    made.rcode = rcode;
    made.question = {name("example.org"), RecordType::A};
    made.answers = answers;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Postseal::DnsAnswer::Outcome)

/// What a message answers to a question: of its own name, along its aliases, or nothing.
class TestDnsAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void interprets_data();
    void interprets();
    void chains();
    void zones();
    void aliasAskedFor();
    void smallestTtl();
    void outcomeWords();
};

void TestDnsAnswer::interprets_data()
{
    QTest::addColumn<DnsMessage>("answer");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *tag, const DnsMessage &answer, Outcome outcome) {
        QTest::newRow(tag) << answer << outcome;
    };
    row("data", message({address("example.org", "192.0.2.1")}), Outcome::Data);
    row("nothing", message({}), Outcome::NoData);
    row("no such name", message({}, Rcode::NxDomain), Outcome::NxDomain);
    row("chain to nowhere", message({alias("example.org", "a.example")}, Rcode::NxDomain), Outcome::NxDomain);
    row("chain to no data", message({alias("example.org", "a.example")}), Outcome::NoData);
    row("wrong owner", message({address("example.com", "192.0.2.1")}), Outcome::NoData);
    row("owner above", message({address("org", "192.0.2.1")}), Outcome::NoData);
    row("alias of another", message({alias("example.com", "a.example"), address("a.example", "192.0.2.1")}),
        Outcome::NoData);
    row("failed with data", message({address("example.org", "192.0.2.1")}, Rcode::ServFail), Outcome::Failed);
    row("refused", message({}, Rcode::Refused), Outcome::Failed);
    row("extended rcode", message({}, Rcode(16)), Outcome::Failed);
    row("to itself", message({alias("example.org", "example.org")}), Outcome::Loop);
    row("circle", message({alias("example.org", "a.example"), alias("a.example", "example.org")}),
        Outcome::Loop);
    row("circle behind",
        message({alias("example.org", "a.example"), alias("a.example", "b.example"),
                 alias("b.example", "a.example")}),
        Outcome::Loop);
    DnsMessage other = message({address("example.org", "192.0.2.1")});
    other.question.name = name("example.com");
    row("other question", other, Outcome::Malformed);
    other.question = {name("example.org"), RecordType::AAAA};
    row("other type", other, Outcome::Malformed);
    DnsMessage query = message({address("example.org", "192.0.2.1")});
    query.response = false;
    row("a query", query, Outcome::Malformed);
    DnsMessage cut = message({});
    cut.truncated = true;
    row("cut short", cut, Outcome::Malformed);
    row("data of no such name", message({address("example.org", "192.0.2.1")}, Rcode::NxDomain),
        Outcome::Malformed);
}

void TestDnsAnswer::interprets()
{
    QFETCH(DnsMessage, answer);
    QFETCH(Outcome, outcome);
    const DnsAnswer result = interpret({name("example.org"), RecordType::A}, answer);
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.isEmpty(), outcome != Outcome::Data);
    QCOMPARE(result.isUsable(),
             outcome == Outcome::Data || outcome == Outcome::NoData || outcome == Outcome::NxDomain);
    QCOMPARE(result.message, answer);
}

void TestDnsAnswer::chains()
{
    const auto chain = [](int length) {
        QList<DnsRecord> records;
        for (int i = 0; i < length; ++i) {
            const QByteArray from =
                i == 0 ? QByteArray("example.org") : "c" + QByteArray::number(i) + ".example";
            records.prepend(
                alias(from.constData(), ("c" + QByteArray::number(i + 1) + ".example").constData()));
        }
        records.append(address(("c" + QByteArray::number(length) + ".example").constData(), "192.0.2.1"));
        return interpret({name("example.org"), RecordType::A}, message(records));
    };
    QCOMPARE(chain(1).chain, QList<DomainName>{name("c1.example")});
    QCOMPARE(chain(11).outcome, Outcome::Data);
    QCOMPARE(chain(11).chain.size(), 11);
    QCOMPARE(chain(11).addresses().size(), 1);
    QVERIFY(!chain(11).isBeyondLimits());
    QCOMPARE(chain(12).outcome, Outcome::LongChain);
    QVERIFY(chain(12).isBeyondLimits());
    QCOMPARE(chain(1000).outcome, Outcome::LongChain);
}

/// Nobody speaks for a zone that the name does not lie in.
void TestDnsAnswer::zones()
{
    const auto zoneBy = [](const char *owner, const QList<DnsRecord> &answers) {
        DnsMessage empty = message(answers);
        empty.authority = {{name(owner), RecordType::SOA, 60, SoaData()}};
        return interpret({name("example.org"), RecordType::A}, empty).zone();
    };
    QCOMPARE(zoneBy("example.org", {}), name("example.org"));
    QCOMPARE(zoneBy("org", {}), name("org"));
    QVERIFY(zoneBy("example.com", {}).isNull());
    QVERIFY(zoneBy("www.example.org", {}).isNull());
    QCOMPARE(zoneBy("example.com", {alias("example.org", "www.example.com")}), name("example.com"));
    QVERIFY(zoneBy("example.org", {alias("example.org", "www.example.com")}).isNull());
}

void TestDnsAnswer::aliasAskedFor()
{
    DnsMessage asked = message({alias("example.org", "a.example")});
    asked.question.type = RecordType::CNAME;
    const DnsAnswer result = interpret(asked.question, asked);
    QCOMPARE(result.outcome, Outcome::Data);
    QVERIFY(result.chain.isEmpty());
    QCOMPARE(std::get<DomainName>(result.records.first().data), name("a.example"));
}

void TestDnsAnswer::smallestTtl()
{
    const DnsMessage made =
        message({alias("example.org", "a.example", 50), address("a.example", "192.0.2.1", 300),
                 address("other.example", "192.0.2.2", 1)});
    QCOMPARE(interpret({name("example.org"), RecordType::A}, made).ttl(), 50U);
    QCOMPARE(DnsAnswer().ttl(), 0U);
    // An answer from a file may have more records than anybody ever got; each held against each would take
    // hours.
    DnsAnswer large;
    for (int i = 0; i < 200000; ++i)
        large.records.append({name("example.org"), RecordType::TXT, 60, TxtData{{QByteArray::number(i)}}});
    large.records.last().ttl = 7;
    large.message.answers = large.records;
    QCOMPARE(large.ttl(), 7U);
}

void TestDnsAnswer::outcomeWords()
{
    DnsAnswer answer;
    QCOMPARE(answer.outcomeText(), u"no answer"_s);
    answer.outcome = Outcome::Failed;
    answer.message.rcode = Rcode::Refused;
    QCOMPARE(answer.outcomeText(), u"REFUSED"_s);
    answer.message.rcode = Rcode(16);
    QCOMPARE(answer.outcomeText(), u"RCODE16"_s);
    answer.outcome = Outcome::Malformed;
    answer.message = {};
    QCOMPARE(answer.outcomeText(), u"an unreadable answer"_s);
    const auto words = [](const DnsMessage &made) {
        return interpret({name("example.org"), RecordType::A}, made).outcomeText();
    };
    DnsMessage made = message({address("example.org", "192.0.2.1")}, Rcode::NxDomain);
    QCOMPARE(words(made), u"NXDOMAIN together with records"_s);
    made.question.type = RecordType::AAAA;
    made.rcode = Rcode::NoError;
    QCOMPARE(words(made), u"an answer to another question"_s);
    made.response = false;
    QCOMPARE(words(made), u"a question in place of an answer"_s);
    made.truncated = true;
    QCOMPARE(words(made), u"an answer that is cut short, and none over TCP that is whole"_s);
    QCOMPARE(typeName(RecordType(65280)), QByteArray("TYPE65280"));
}

QTEST_GUILESS_MAIN(TestDnsAnswer)
#include "tst_dnsanswer.moc"
