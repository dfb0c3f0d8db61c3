#include "dns/dnsanswer.h"

#include <QtEndian>
#include <QtTest>

#include <random>

using namespace Postseal;
using namespace Qt::StringLiterals;
using Outcome = DnsAnswer::Outcome;

namespace {

DomainName name(QByteArrayView text)
{
    return text == "." ? DomainName::root() : DomainName::fromAscii(text).value_or(DomainName());
}

QByteArray u16(int value)
{
    QByteArray out(2, '\0');
    qToBigEndian<quint16>(quint16(value), out.data());
    return out;
}

QByteArray u32(quint32 value)
{
    QByteArray out(4, '\0');
    qToBigEndian<quint32>(value, out.data());
    return out;
}

QByteArray header(int answers, int authority = 0, int additional = 0, int questions = 1, int flags = 0x8180)
{
    return u16(7) + u16(flags) + u16(questions) + u16(answers) + u16(authority) + u16(additional);
}

const QByteArray wireName("\7example\3org\0", 13);

QByteArray question(RecordType type)
{
    return wireName + u16(int(type)) + u16(1);
}

/// A record owned by the name of the question, by a pointer to offset 12.
QByteArray record(RecordType type, const QByteArray &data, int claimed = -1, int rrClass = 1)
{
    return QByteArray("\xc0\x0c", 2) + u16(int(type)) + u16(rrClass) + u32(300) +
           u16(claimed < 0 ? int(data.size()) : claimed) + data;
}

WireFault faultOf(const QByteArray &wire)
{
    WireFault fault = WireFault::None;
    static_cast<void>(readDnsMessage(wire, &fault));
    return fault;
}

/// A message of one question for example.org and these records as answers.
QByteArray answering(RecordType type, const QList<QByteArray> &records)
{
    return header(int(records.size())) + question(type) + records.join();
}

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

/// Messages by a seed, the same on every machine.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int end) { return int(m_engine() % unsigned(end)); }
    QByteArray bytes(int most)
    {
        QByteArray out(below(most + 1), '\0');
        for (char &c : out)
            c = char(below(256));
        return out;
    }
    DomainName domain()
    {
        QList<QByteArray> labels;
        for (int i = below(5); i > 0; --i)
            labels.append(bytes(19) + 'x');
        return *DomainName::fromLabels(labels);
    }
    DnsRecord record();
    DnsMessage message();

private:
    std::mt19937 m_engine;
};

DnsRecord Dice::record()
{
    DnsRecord made{domain(), RecordType::A, quint32(below(1 << 30)), {}};
    switch (below(7)) {
    case 0:
        made.data = *IpAddress::fromBytes(QByteArray(4, char(below(256))));
        break;
    case 1:
        made.type = RecordType::AAAA;
        made.data = *IpAddress::fromBytes(QByteArray(16, char(below(256))));
        break;
    case 2:
        made.type = below(2) ? RecordType::CNAME : RecordType::NS;
        made.data = domain();
        break;
    case 3:
        made.type = RecordType::MX;
        made.data = MxData{quint16(below(65536)), domain()};
        break;
    case 4: {
        TxtData txt;
        for (int i = below(4); i > 0; --i)
            txt.strings.append(bytes(255));
        made.type = RecordType::TXT;
        made.data = txt;
        break;
    }
    case 5:
        made.type = RecordType::SOA;
        made.data = SoaData{domain(), quint32(below(1 << 30)), quint32(below(1 << 30))};
        break;
    default:
        made.type = below(2) ? RecordType::TLSA : RecordType(below(1000) + 256);
        if (made.type == RecordType::TLSA)
            made.data = TlsaData{quint8(below(256)), quint8(below(256)), quint8(below(256)), bytes(40)};
        else
            made.data = RawData{bytes(40)};
    }
    return made;
}

DnsMessage Dice::message()
{
    DnsMessage made;
    made.id = quint16(below(65536));
    made.response = below(2);
    made.authoritative = below(2);
    made.truncated = below(2);
    made.authentic = below(2);
    made.checkingDisabled = below(2);
    made.recursionDesired = below(2);
    made.rcode = Rcode(below(4096));
    made.question = {domain(), RecordType(below(65536))};
    for (QList<DnsRecord> *section : {&made.answers, &made.authority, &made.additional}) {
        for (int i = below(4); i > 0; --i)
            section->append(record());
    }
    if (below(2)) {
        made.extendedError = below(65536);
        made.extendedText = bytes(60);
    }
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Postseal::WireFault)
Q_DECLARE_METATYPE(Postseal::DnsAnswer::Outcome)

/// Bytes from a name server, which may be anybody's.
class TestDnsMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void cutAtEveryLength();
    void everyBitFlipped();
    void noise();
    void faults_data();
    void faults();
    void pointersWithinTheMessage();
    void longestName();
    void lettersCase();
    void otherClassesArePassedOver();
    void texts();
    void extendedErrors();
    void manyRecords();
    void query();
    void interprets_data();
    void interprets();
    void chains();
    void zones();
    void aliasAskedFor();
    void smallestTtl();
    void outcomeWords();
};

void TestDnsMessage::roundTrip()
{
    Dice dice(20260917);
    for (int i = 0; i < 2000; ++i) {
        const DnsMessage made = dice.message();
        WireFault fault = WireFault::TooShort;
        const DnsMessage read = readDnsMessage(writeDnsMessage(made), &fault);
        QCOMPARE(fault, WireFault::None);
        QVERIFY2(read == made, qPrintable(QString::number(i)));
    }
}

/// A message of this size that is cut anywhere is no message.
void TestDnsMessage::cutAtEveryLength()
{
    const QByteArray wire =
        header(3, 1) + question(RecordType::MX) +
        record(RecordType::MX, u16(10) + QByteArray("\3mx1\xc0\x0c", 6)) +
        record(RecordType::TXT, QByteArray("\5hello\0\3abc", 11)) +
        record(RecordType::SOA, QByteArray("\xc0\x0c\xc0\x0c", 4) + QByteArray(20, '\1')) +
        record(RecordType::TLSA, QByteArray("\3\1\1", 3) + QByteArray(32, 'x'));
    QCOMPARE(faultOf(wire), WireFault::None);
    for (qsizetype length = 0; length < wire.size(); ++length)
        QVERIFY2(faultOf(wire.left(length)) != WireFault::None, qPrintable(QString::number(length)));
}

void TestDnsMessage::everyBitFlipped()
{
    Dice dice(3);
    for (int round = 0; round < 20; ++round) {
        const QByteArray wire = writeDnsMessage(dice.message());
        for (qsizetype at = 0; at < wire.size(); ++at) {
            QByteArray bad = wire;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            WireFault fault = WireFault::None;
            const DnsMessage read = readDnsMessage(bad, &fault);
            QVERIFY(read.answers.size() <= 2000);
        }
    }
}

void TestDnsMessage::noise()
{
    Dice dice(4);
    for (int i = 0; i < 20000; ++i) {
        WireFault fault = WireFault::None;
        const DnsMessage read = readDnsMessage(header(2, 1, 1) + dice.bytes(120), &fault);
        static_cast<void>(interpret(read.question, read));
    }
    QVERIFY(faultOf({}) == WireFault::TooShort);
}

void TestDnsMessage::faults_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<WireFault>("fault");
    const auto row = [](const char *tag, const QByteArray &wire, WireFault fault) {
        QTest::newRow(tag) << wire << fault;
    };
    const QByteArray asked = question(RecordType::A);
    const QByteArray tail = u16(1) + u16(1);
    row("no question", header(0, 0, 0, 0), WireFault::NotOneQuestion);
    row("two questions", header(0, 0, 0, 2) + asked + asked, WireFault::NotOneQuestion);
    row("pointer to itself", header(0) + QByteArray("\xc0\x0c", 2) + tail, WireFault::BadName);
    row("pointer forward", header(0) + QByteArray("\xc0\x0e", 2) + tail + wireName, WireFault::BadName);
    row("pointer behind the end", header(0) + QByteArray("\xff\xff", 2) + tail, WireFault::BadName);
    row("pointer into its own label", header(0) + QByteArray("\1a\xc0\x0c", 4) + tail, WireFault::BadName);
    row("two pointers in a circle",
        header(1) + asked + record(RecordType::CNAME, QByteArray("\xc0\x2b\xc0\x29", 4)), WireFault::BadName);
    row("half a pointer", header(0) + QByteArray("\xc0", 1), WireFault::TooShort);
    row("label type 01", header(0) + QByteArray("\x41") + QByteArray(80, 'a'), WireFault::BadName);
    row("label type 10", header(0) + QByteArray("\x81") + QByteArray(200, 'a'), WireFault::BadName);
    row("label over the end",
        header(0) + QByteArray("\x3f"
                               "abc"),
        WireFault::BadName);
    row("name without end", header(0) + QByteArray("\1a\1b"), WireFault::TooShort);
    row("name of 256 octets",
        header(0) + (QByteArray("\x3f") + QByteArray(63, 'a')).repeated(4) + QByteArray(1, '\0') + tail,
        WireFault::BadName);
    row("128 labels", header(0) + QByteArray("\1a").repeated(128) + QByteArray(1, '\0') + tail,
        WireFault::BadName);
    row("more answers than there are", header(2) + asked + record(RecordType::A, "abcd"),
        WireFault::TooShort);
    row("fewer answers than there are", header(0) + asked + record(RecordType::A, "abcd"), WireFault::None);
    row("2001 records", header(2001) + asked, WireFault::TooManyRecords);
    row("counts that overflow", header(65535, 65535, 65535) + asked, WireFault::TooManyRecords);
    row("A of 3 octets", answering(RecordType::A, {record(RecordType::A, "abc")}), WireFault::BadRecord);
    row("A of 5 octets", answering(RecordType::A, {record(RecordType::A, "abcde")}), WireFault::BadRecord);
    row("A of 16 octets", answering(RecordType::A, {record(RecordType::A, QByteArray(16, 'a'))}),
        WireFault::BadRecord);
    row("AAAA of 4 octets", answering(RecordType::A, {record(RecordType::AAAA, "abcd")}),
        WireFault::BadRecord);
    row("A of none", answering(RecordType::A, {record(RecordType::A, "")}), WireFault::BadRecord);
    row("length behind the end", answering(RecordType::A, {record(RecordType::A, "abcd", 5)}),
        WireFault::TooShort);
    row("length 65535", answering(RecordType::A, {record(RecordType::A, "abcd", 65535)}),
        WireFault::TooShort);
    row("MX of one octet", answering(RecordType::MX, {record(RecordType::MX, QByteArray(1, '\0'))}),
        WireFault::TooShort);
    row("MX without a host", answering(RecordType::MX, {record(RecordType::MX, "ab")}), WireFault::TooShort);
    row("MX that reads on", answering(RecordType::MX, {record(RecordType::MX, u16(1) + wireName, 4)}),
        WireFault::BadRecord);
    row("MX with more behind", answering(RecordType::MX, {record(RecordType::MX, u16(1) + wireName + "x")}),
        WireFault::BadRecord);
    row("CNAME that is empty", answering(RecordType::A, {record(RecordType::CNAME, "")}),
        WireFault::TooShort);
    row("CNAME with more behind", answering(RecordType::A, {record(RecordType::CNAME, wireName + "x")}),
        WireFault::BadRecord);
    row("TXT over its length", answering(RecordType::TXT, {record(RecordType::TXT, "\6hello")}),
        WireFault::BadRecord);
    row("TXT second string over", answering(RecordType::TXT, {record(RecordType::TXT, "\5hello\1")}),
        WireFault::BadRecord);
    row("SOA too short", answering(RecordType::SOA, {record(RecordType::SOA, wireName + wireName)}),
        WireFault::TooShort);
    row("TLSA of two octets", answering(RecordType::TLSA, {record(RecordType::TLSA, "ab")}),
        WireFault::TooShort);
    row("TLSA of two octets before another",
        answering(RecordType::TLSA, {record(RecordType::TLSA, "ab"), record(RecordType::A, "abcd")}),
        WireFault::BadRecord);
    QByteArray notify = answering(RecordType::A, {record(RecordType::A, "abcd")});
    notify[2] = char(notify.at(2) | 0x20);
    row("no answer to a query", notify, WireFault::OtherOperation);
    row("question of another class", header(0) + wireName + u16(quint16(RecordType::A)) + u16(3),
        WireFault::NotOneQuestion);
    row("garbage behind", answering(RecordType::A, {record(RecordType::A, "abcd")}) + "garbage",
        WireFault::None);
}

void TestDnsMessage::faults()
{
    QFETCH(QByteArray, wire);
    QFETCH(WireFault, fault);
    QCOMPARE(int(faultOf(wire)), int(fault));
}

void TestDnsMessage::pointersWithinTheMessage()
{
    // mx -> "mx1" + pointer to the question; the next record's owner points to that name inside of RDATA.
    const QByteArray first = record(RecordType::MX, u16(10) + QByteArray("\3MX1\xc0\x0c", 6));
    const qsizetype host = 12 + question(RecordType::MX).size() + first.size() - 6;
    const QByteArray second =
        QByteArray("\xc0", 1) + char(host) + u16(1) + u16(1) + u32(1) + u16(4) + QByteArray("\x7f\0\0\1", 4);
    WireFault fault = WireFault::None;
    const DnsMessage read = readDnsMessage(answering(RecordType::MX, {first, second}), &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(std::get<MxData>(read.answers[0].data).host, name("mx1.example.org"));
    QCOMPARE(read.answers[1].owner, name("mx1.example.org"));
    QCOMPARE(std::get<IpAddress>(read.answers[1].data).toString(), u"127.0.0.1"_s);
}

void TestDnsMessage::longestName()
{
    const QByteArray labels =
        (QByteArray("\x3f") + QByteArray(63, 'a')).repeated(3) + '\x3d' + QByteArray(61, 'b');
    WireFault fault = WireFault::None;
    const DnsMessage read = readDnsMessage(header(0) + labels + '\0' + u16(1) + u16(1), &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(read.question.name.ascii().size(), 253);
}

void TestDnsMessage::lettersCase()
{
    WireFault fault = WireFault::None;
    const DnsMessage read = readDnsMessage(header(1) + QByteArray("\7eXaMpLe\3oRg\0", 13) + u16(1) + u16(1) +
                                               record(RecordType::A, "abcd"),
                                           &fault);
    QCOMPARE(interpret({name("example.org"), RecordType::A}, read).outcome, Outcome::Data);
}

void TestDnsMessage::otherClassesArePassedOver()
{
    WireFault fault = WireFault::None;
    const DnsMessage read = readDnsMessage(answering(RecordType::A, {record(RecordType::A, "abcd", -1, 3),
                                                                     record(RecordType::A, "abce", -1, 255)}),
                                           &fault);
    QCOMPARE(fault, WireFault::None);
    QVERIFY(read.answers.isEmpty());
}

void TestDnsMessage::texts()
{
    WireFault fault = WireFault::None;
    const QByteArray longest(255, 'x');
    const DnsMessage read = readDnsMessage(
        answering(RecordType::TXT, {record(RecordType::TXT, QByteArray("\2v=\0\3abc", 8)),
                                    record(RecordType::TXT, '\xff' + longest), record(RecordType::TXT, "")}),
        &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(std::get<TxtData>(read.answers[0].data).strings, (QList<QByteArray>{"v=", "", "abc"}));
    QCOMPARE(std::get<TxtData>(read.answers[0].data).joined(), QByteArray("v=abc"));
    QCOMPARE(std::get<TxtData>(read.answers[1].data).joined(), longest);
    QVERIFY(std::get<TxtData>(read.answers[2].data).strings.isEmpty());
}

void TestDnsMessage::extendedErrors()
{
    const auto with = [](const QByteArray &options, quint32 ttl) {
        const QByteArray opt =
            QByteArray(1, '\0') + u16(41) + u16(1232) + u32(ttl) + u16(int(options.size())) + options;
        WireFault fault = WireFault::None;
        DnsMessage read = readDnsMessage(header(0, 0, 1, 1, 0x8182) + question(RecordType::A) + opt, &fault);
        return std::pair(read, fault);
    };
    const auto [bogus, fault] = with(u16(15) + u16(7) + u16(6) + "bogus", 0);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(bogus.extendedError, 6);
    QCOMPARE(bogus.extendedText, QByteArray("bogus"));
    QCOMPARE(bogus.rcode, Rcode::ServFail);
    QVERIFY(bogus.additional.isEmpty());
    QCOMPARE(with({}, 0).first.extendedError, -1);
    QCOMPARE(with(u16(15) + u16(1) + "x", 0).first.extendedError, -1);
    QCOMPARE(with(u16(15) + u16(99) + u16(6), 0).first.extendedError, -1);
    QCOMPARE(with(u16(15), 0).first.extendedError, -1);
    QCOMPARE(with(u16(10) + u16(2) + "ab" + u16(15) + u16(2) + u16(22), 0).first.extendedError, 22);
    QCOMPARE(int(with({}, 0x01000000).first.rcode), 0x12);
    QCOMPARE(int(with({}, 0xff00ffff).first.rcode), 0xff2);
}

void TestDnsMessage::manyRecords()
{
    WireFault fault = WireFault::None;
    const QByteArray one = record(RecordType::A, "abcd");
    const DnsMessage read =
        readDnsMessage(header(mostRecords) + question(RecordType::A) + one.repeated(mostRecords), &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(read.answers.size(), mostRecords);
}

void TestDnsMessage::query()
{
    const QByteArray wire = writeDnsQuery({name("example.org"), RecordType::MX}, 0x1234);
    WireFault fault = WireFault::None;
    const DnsMessage read = readDnsMessage(wire, &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(read.id, 0x1234);
    QVERIFY(!read.response);
    QVERIFY(read.recursionDesired);
    QVERIFY(read.authentic);
    QVERIFY(!read.checkingDisabled);
    const DnsMessage own =
        readDnsMessage(writeDnsQuery({name("example.org"), RecordType::MX}, 1, Asking::Authority), &fault);
    QVERIFY(!own.recursionDesired);
    QVERIFY(!own.authentic);
    QCOMPARE(wire.right(11), QByteArray(1, '\0') + u16(41) + u16(1232) + u32(0) + u16(0));
    QVERIFY(!readDnsMessage(writeDnsQuery(read.question, 1), &fault).checkingDisabled);
}

void TestDnsMessage::interprets_data()
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

void TestDnsMessage::interprets()
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

void TestDnsMessage::chains()
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
    QCOMPARE(chain(8).outcome, Outcome::Data);
    QCOMPARE(chain(8).chain.size(), 8);
    QCOMPARE(chain(8).addresses().size(), 1);
    QCOMPARE(chain(9).outcome, Outcome::LongChain);
    QCOMPARE(chain(1000).outcome, Outcome::LongChain);
}

/// Nobody speaks for a zone that the name does not lie in.
void TestDnsMessage::zones()
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

void TestDnsMessage::aliasAskedFor()
{
    DnsMessage asked = message({alias("example.org", "a.example")});
    asked.question.type = RecordType::CNAME;
    const DnsAnswer result = interpret(asked.question, asked);
    QCOMPARE(result.outcome, Outcome::Data);
    QVERIFY(result.chain.isEmpty());
    QCOMPARE(std::get<DomainName>(result.records.first().data), name("a.example"));
}

void TestDnsMessage::smallestTtl()
{
    const DnsMessage made =
        message({alias("example.org", "a.example", 50), address("a.example", "192.0.2.1", 300),
                 address("other.example", "192.0.2.2", 1)});
    QCOMPARE(interpret({name("example.org"), RecordType::A}, made).ttl(), 50U);
    QCOMPARE(DnsAnswer().ttl(), 0U);
}

void TestDnsMessage::outcomeWords()
{
    DnsAnswer answer;
    QCOMPARE(answer.outcomeText(), u"no answer"_s);
    answer.outcome = Outcome::Failed;
    answer.message.rcode = Rcode::Refused;
    QCOMPARE(answer.outcomeText(), u"REFUSED"_s);
    answer.message.rcode = Rcode(16);
    QCOMPARE(answer.outcomeText(), u"RCODE16"_s);
    QCOMPARE(typeName(RecordType(65280)), QByteArray("TYPE65280"));
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
