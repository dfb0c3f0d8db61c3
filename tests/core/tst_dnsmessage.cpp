#include "dns/dnsanswer.h"

#include "support/evidencebuilder.h"
#include "support/randomdns.h"

#include <QtEndian>
#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using EvidenceBuilder::name;
using RandomDns::Dice;
using Outcome = DnsAnswer::Outcome;

namespace {

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

} // namespace

Q_DECLARE_METATYPE(Postseal::WireFault)

/// Bytes from a name server, which may be anybody's.
class TestDnsMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyStrings();
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
};

/// Thousands of strings are one text still, and take no more room than its bytes.
void TestDnsMessage::manyStrings()
{
    DnsMessage message;
    message.response = true;
    message.question = {*DomainName::fromAscii("_mta-sts.example.org"), RecordType::TXT};
    const QByteArray text = "v=STSv1; id=1;" + QByteArray(20000, 'x');
    TxtData txt;
    for (const char c : text)
        txt.strings.append(QByteArray(1, c));
    message.answers = {{message.question.name, RecordType::TXT, 60, txt}};
    WireFault fault = WireFault::None;
    const DnsMessage read = readDnsMessage(writeDnsMessage(message), &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(read.answers.size(), 1);
    const auto back = std::get<TxtData>(read.answers.first().data);
    QCOMPARE(back.strings.size(), TxtData::mostStrings);
    QCOMPARE(back.joined(), text);
    const DnsMessage again = readDnsMessage(writeDnsMessage(read), &fault);
    QVERIFY(fault == WireFault::None && again.answers == read.answers);
}

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
    // An A of Chaosnet is a name and a number (RFC 1035 3.4.1 is of IN alone).
    const QByteArray mixed =
        answering(RecordType::A,
                  {record(RecordType::A, wireName + u16(5), -1, 3),
                   record(RecordType::CNAME, QByteArray(1, '\xff'), -1, 4), record(RecordType::A, "abcd")});
    QCOMPARE(readDnsMessage(mixed, &fault).answers.size(), 1);
    QCOMPARE(fault, WireFault::None);
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
    // Written, it has an OPT beside them.
    const DnsMessage again = readDnsMessage(writeDnsMessage(read), &fault);
    QCOMPARE(fault, WireFault::None);
    QCOMPARE(again.answers, read.answers);
    const QByteArray oneMore =
        header(mostRecords, 0, 1) + question(RecordType::A) + one.repeated(mostRecords + 1);
    QCOMPARE(readDnsMessage(oneMore, &fault).answers.size(), mostRecords);
    QCOMPARE(fault, WireFault::TooManyRecords);
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

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
