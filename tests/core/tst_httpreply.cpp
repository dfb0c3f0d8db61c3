#include "http/httpreply.h"

#include <QtTest>

using namespace Postseal;
using State = HttpReplyReader::State;

namespace {

constexpr qsizetype limit = 100;

HttpReplyReader read(const QList<QByteArray> &pieces, bool closes = true)
{
    HttpReplyReader reader(limit);
    for (const QByteArray &piece : pieces)
        reader.feed(piece);
    if (closes)
        reader.close();
    return reader;
}

} // namespace

Q_DECLARE_METATYPE(Postseal::HttpReplyReader::State)
Q_DECLARE_METATYPE(Postseal::HttpFault)

/// The byte stream of a web server, well-behaved and otherwise.
class TestHttpReply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void headers();
    void foldedHeaders();
    void malformedHeaders();
    void faults_data();
    void faults();
    void chunksOfOneByte();
    void limitsAtEveryCut();
    void headFlood();
    void bodyFlood_data();
    void bodyFlood();
    void endWithoutClose_data();
    void endWithoutClose();
    void nothingAfterTheEnd();
};

void TestHttpReply::answers_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *tag, const QByteArray &wire, State state, int status,
                        const QByteArray &body) { QTest::newRow(tag) << wire << state << status << body; };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray full(limit, 'x');
    row("counted", ok + "Content-Length: 5\r\n\r\nhello", State::Done, 200, "hello");
    row("until close", ok + "\r\nhello", State::Done, 200, "hello");
    row("until close, HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nhello", State::Done, 200, "hello");
    row("empty until close", ok + "\r\n", State::Done, 200, "");
    row("length 0", ok + "Content-Length: 0\r\n\r\n", State::Done, 200, "");
    row("just the limit", ok + "Content-Length: 100\r\n\r\n" + full, State::Done, 200, full);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", State::Done, 200, "hello");
    row("mixed line ends", "HTTP/1.1 200 OK\nContent-Length: 5\r\n\r\nhello", State::Done, 200, "hello");
    row("LF, then CRLF", "HTTP/1.1 200 OK\nContent-Length: 5\n\r\nhello", State::Done, 200, "hello");
    row("CRLF, then LF", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\nhello", State::Done, 200, "hello");
    row("the first empty line", "HTTP/1.1 200 OK\nContent-Length: 5\n\r\n\n\nhel", State::Done, 200,
        "\n\nhel");
    row("no reason", "HTTP/1.1 404\r\n\r\n", State::Done, 404, "");
    row("204", "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\n", State::Done, 204, "");
    row("304", "HTTP/1.1 304 Not\r\nTransfer-Encoding: chunked\r\n\r\n", State::Done, 304, "");
    row("interim",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n" + ok +
            "Content-Length: 2\r\n\r\nok",
        State::Done, 200, "ok");
    row("longer than it says", ok + "Content-Length: 2\r\n\r\nhello", State::Done, 200, "he");
    row("shorter than it says", ok + "Content-Length: 9\r\n\r\nhello", State::Broken, 200, "hello");
    row("negative length", ok + "Content-Length: -1\r\n\r\nhello", State::Broken, 200, "");
    row("signed length", ok + "Content-Length: +5\r\n\r\nhello", State::Broken, 200, "");
    row("no number", ok + "Content-Length: five\r\n\r\nhello", State::Broken, 200, "");
    row("empty length", ok + "Content-Length:\r\n\r\nhello", State::Broken, 200, "");
    row("huge length", ok + "Content-Length: 99999999999999999999\r\n\r\nhello", State::Broken, 200, "");
    row("large length", ok + "Content-Length: 9223372036854775807\r\n\r\nhello", State::Broken, 200, "hello");
    row("two lengths that agree", ok + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", State::Done,
        200, "hello");
    row("two lengths that differ", ok + "Content-Length: 5\r\nContent-Length: 2\r\n\r\nhello", State::Broken,
        200, "");
    row("chunks", chunked + "5\r\nhello\r\n1;a=b\r\n!\r\n0\r\n\r\n", State::Done, 200, "hello!");
    row("chunks in capitals", chunked + "A\r\n0123456789\r\n00\r\n\r\n", State::Done, 200, "0123456789");
    row("trailers", chunked + "2\r\nok\r\n0;x\r\nDigest: 1\r\nX: 2\r\n\r\n", State::Done, 200, "ok");
    row("chunked beats length",
        ok + "Content-Length: 3\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", State::Done, 200,
        "ok");
    row("two codings in two lines",
        ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        State::Broken, 200, "");
    row("chunked twice",
        ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        State::Broken, 200, "");
    row("coding in HTTP/1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        State::Broken, 200, "");
    row("folded coding", ok + "Transfer-Encoding:\r\n\tchunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", State::Done, 200,
        "ok");
    row("coding with a blank", ok + "Transfer-Encoding : chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", State::Broken,
        200, "");
    row("length with a blank", ok + "Content-Length : 2\r\n\r\nhello", State::Broken, 200, "");
    row("length with NUL", ok + QByteArray("Content-Length: 2\0\r\n\r\nhello", 26), State::Broken, 200, "");
    row("length with CR", ok + "Content-Length: 2\r\r\n\r\nhello", State::Broken, 200, "");
    row("204 and a length with a blank", "HTTP/1.1 204 No\r\nContent-Length : 2\r\n\r\n", State::Done, 204,
        "");
    row("other coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", State::Broken, 200, "");
    row("negative chunk", chunked + "-1\r\nhello", State::Broken, 200, "");
    row("signed chunk", chunked + "+5\r\nhello\r\n0\r\n\r\n", State::Broken, 200, "");
    row("prefixed chunk", chunked + "0x5\r\nhello\r\n0\r\n\r\n", State::Broken, 200, "");
    row("huge chunk", chunked + "fffffffffffffffff\r\nhello", State::Broken, 200, "");
    row("large chunk", chunked + "7fffffffffffffff\r\nhello", State::Broken, 200, "hello");
    row("no chunk size", chunked + ";x\r\nhello", State::Broken, 200, "");
    row("chunk longer than it says", chunked + "2\r\nhello\r\n0\r\n\r\n", State::Broken, 200, "he");
    row("chunks without line ends", chunked + "5\r\nhello5\r\nworld0\r\n\r\n", State::Broken, 200, "hello");
    row("empty lines before a size", chunked + "\r\n\r\n2\r\nok\r\n0\r\n\r\n", State::Broken, 200, "");
    row("end without trailers", chunked + "2\r\nok\r\n0\r\n", State::Broken, 200, "ok");
    row("cut in a chunk", chunked + "5\r\nhe", State::Broken, 200, "he");
    row("nothing", "", State::Broken, 0, "");
    row("half a head", "HTTP/1.1 200 OK\r\nContent-", State::Broken, 0, "");
    row("HTTP/0.9", "<html>hello</html>", State::Broken, 0, "");
    row("HTTP/2", "HTTP/2 200\r\n\r\n", State::Broken, 0, "");
    row("not HTTP", "SSH-2.0-x\r\n\r\n", State::Broken, 0, "");
    row("line end in front", "\r\nHTTP/1.1 200 OK\r\n\r\n", State::Broken, 0, "");
    row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", State::Broken, 0, "");
    row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", State::Broken, 0, "");
    row("status 099", "HTTP/1.1 099 OK\r\n\r\n", State::Broken, 0, "");
    row("no status", "HTTP/1.1\r\n\r\n", State::Broken, 0, "");
    row("two blanks", "HTTP/1.1  200 OK\r\n\r\n", State::Broken, 0, "");
}

/// All at once, cut in two at every position, and byte by byte: the same.
void TestHttpReply::answers()
{
    QFETCH(QByteArray, wire);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto check = [&](const QList<QByteArray> &pieces) {
        const HttpReplyReader reader = read(pieces);
        return reader.state() == state && reader.reply().status == status && reader.reply().body == body;
    };
    const HttpReplyReader whole = read({wire});
    QCOMPARE(int(whole.state()), int(state));
    QCOMPARE(whole.reply().status, status);
    QCOMPARE(whole.reply().body, body);
    for (qsizetype cut = 1; cut < wire.size(); ++cut)
        QVERIFY2(check({wire.left(cut), wire.mid(cut)}), qPrintable(QString::number(cut)));
    QList<QByteArray> bytes;
    for (const char c : wire)
        bytes.append(QByteArray(1, c));
    QVERIFY(check(bytes));
}

void TestHttpReply::headers()
{
    const HttpReply reply =
        read({"HTTP/1.1 200 OK\r\nContent-TYPE:\t text/plain \r\nX: 1\r\nx: 2\r\nno colon\r\n"
              ": no name\r\nEmpty:\r\n\r\n"})
            .reply();
    QCOMPARE(reply.header("content-type"), QByteArray("text/plain"));
    QCOMPARE(reply.header("x"), QByteArray("1"));
    QCOMPARE(reply.header("empty"), QByteArray());
    QVERIFY(reply.header("empty").has_value());
    QVERIFY(!reply.header("missing"));
    QVERIFY(!reply.header(""));
}

/// A line that begins with a blank goes on with the one before (RFC 9112 5.2).
void TestHttpReply::foldedHeaders()
{
    const HttpReply reply = read({"HTTP/1.1 200 OK\r\nContent-Type:\r\n text/plain;\r\n\tcharset=utf-8\r\n"
                                  "Age: 1\n 2\n\n"})
                                .reply();
    QCOMPARE(reply.header("content-type"), QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(reply.header("age"), QByteArray("1 2"));
    QCOMPARE(reply.malformed, QList<QByteArray>());
    QCOMPARE(read({"HTTP/1.1 200 OK\r\n X: 1\r\n\r\n"}).reply().malformed, QList<QByteArray>{" X: 1"});
}

/// What is no header is kept as it came, and named; NUL and CR in a value read as blanks (RFC 9110 5.5).
void TestHttpReply::malformedHeaders()
{
    const QList<QByteArray> lines{"Content-Type : text/plain", "no colon", ": no name",
                                  QByteArray("A: b\0c", 6),    "B: b\rc",  "C: d\r"};
    const HttpReply reply =
        read({"HTTP/1.1 200 OK\r\n" + lines.join("\r\n") + "\r\nGood: 1\r\n\r\n"}).reply();
    QCOMPARE(reply.malformed, lines);
    QVERIFY(!reply.header("content-type") && !reply.header("content-type "));
    QCOMPARE(reply.header("a"), QByteArray("b c"));
    QCOMPARE(reply.header("b"), QByteArray("b c"));
    QCOMPARE(reply.header("c"), QByteArray("d"));
    QCOMPARE(reply.header("good"), QByteArray("1"));
}

void TestHttpReply::faults_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<HttpFault>("fault");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *tag, const QByteArray &rest, HttpFault fault, const QByteArray &words) {
        QTest::newRow(tag) << rest << fault << words;
    };
    const QByteArray chunked = "1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    row("none", "1 200 OK\r\n\r\n", HttpFault::None, "");
    row("cut off", "1 200 OK\r\nContent-Length: 5\r\n\r\n", HttpFault::None, "");
    row("status", "1 20 OK\r\n\r\n", HttpFault::NotHttp, "HTTP/1.1 20 OK");
    row("head", "1 200 OK\r\nX: " + QByteArray(40000, 'x'), HttpFault::LongHead, "");
    row("line", "1 200 OK\r\ncontent-length\t: 5\r\n\r\n", HttpFault::Header, "content-length\t: 5");
    row("length", "1 200 OK\r\nContent-Length: 5 bytes\r\n\r\n", HttpFault::Length, "5 bytes");
    row("lengths", "1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", HttpFault::Lengths, "5, 6");
    row("coding", "1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", HttpFault::Coding, "gzip, chunked");
    row("codings", "1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n",
        HttpFault::Coding, "chunked, gzip");
    row("old", "0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", HttpFault::OldCoding, "chunked");
    row("size", chunked + "0x5\r\n", HttpFault::ChunkSize, "0x5");
    row("long size", chunked + QByteArray(2000, '0') + "\r\n", HttpFault::ChunkSize, QByteArray(200, '0'));
    row("end", chunked + "2\r\nhello\r\n0\r\n\r\n", HttpFault::ChunkEnd, "llo");
    row("trailer", chunked + "0\r\nX: " + QByteArray(2000, 'x') + "\r\n\r\n", HttpFault::Header,
        "X: " + QByteArray(197, 'x'));
}

/// What is wrong is told, with the words in question.
void TestHttpReply::faults()
{
    QFETCH(QByteArray, rest);
    const HttpReplyReader reader = read({"HTTP/1." + rest});
    QTEST(reader.fault(), "fault");
    QTEST(reader.faulty(), "words");
    QVERIFY(!reader.faulty().isEmpty() || *httpFaultReason(reader.fault()) == '\0' ||
            reader.fault() == HttpFault::LongHead);
    QCOMPARE(read({"SSH-2.0-x\r\n"}).fault(), HttpFault::NotHttp);
}

/// Chunks of a byte each bring the body further; what stands around them without end does not.
void TestHttpReply::chunksOfOneByte()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    HttpReplyReader small(65536);
    small.feed(head + QByteArray("1\r\nx\r\n").repeated(60000) + "0\r\n\r\n");
    QCOMPARE(small.state(), State::Done);
    QCOMPARE(small.reply().body.size(), 60000);
    for (const QByteArray &around : {QByteArray("0\r\n" + QByteArray("X: y\r\n").repeated(100000)),
                                     QByteArray("1;" + QByteArray(1000, 'e') + "\r\nx\r\n").repeated(1000)}) {
        HttpReplyReader reader(65536);
        reader.feed(head + around);
        QCOMPARE(reader.state(), State::Broken);
        QCOMPARE(reader.fault(), HttpFault::Overhead);
        QVERIFY(*httpFaultReason(reader.fault()) != '\0');
    }
}

/// A head and a line of chunks that are just as long as allowed, or a byte longer, however they are cut.
void TestHttpReply::limitsAtEveryCut()
{
    const auto inTwo = [](const QByteArray &wire, qsizetype cut) {
        return read({wire.left(cut), wire.mid(cut)}).state();
    };
    for (const qsizetype more : {0, 1}) {
        const QByteArray start = "HTTP/1.1 200 OK\r\nX: ";
        const QByteArray head = start + QByteArray(32768 + more - start.size() - 1, 'x') + "\r\n\r\n";
        const QByteArray size = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0;" +
                                QByteArray(1021 + more, 'x') + "\r\n\r\n";
        for (qsizetype back = 0; back < 8; ++back) {
            QCOMPARE(inTwo(head, head.size() - back), more ? State::TooMuch : State::Done);
            QCOMPARE(inTwo(size, size.size() - back), more ? State::Broken : State::Done);
        }
    }
}

void TestHttpReply::headFlood()
{
    HttpReplyReader reader(limit);
    reader.feed("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 100000 && reader.state() == State::Head; ++i)
        reader.feed("X: " + QByteArray(100, 'x') + "\r\n");
    QCOMPARE(reader.state(), State::TooMuch);
    HttpReplyReader interim(limit);
    for (int i = 0; i < 100000 && interim.state() == State::Head; ++i)
        interim.feed("HTTP/1.1 100 Continue\r\n\r\n");
    QCOMPARE(interim.state(), State::TooMuch);
    QCOMPARE(interim.reply().status, 0);
    HttpReplyReader line(limit);
    line.feed("HTTP/1.1 200 " + QByteArray(1'000'000, 'x'));
    QCOMPARE(line.state(), State::TooMuch);
}

void TestHttpReply::bodyFlood_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("until close") << QByteArray("\r\n") << QByteArray(60, 'x');
    QTest::newRow("counted") << QByteArray("Content-Length: 10000000\r\n\r\n") << QByteArray(60, 'x');
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                            << QByteArray("5\r\nxxxxx\r\n");
    QTest::newRow("one chunk") << QByteArray("Transfer-Encoding: chunked\r\n\r\nfffffff\r\n")
                               << QByteArray(60, 'x');
    QTest::newRow("trailers") << QByteArray("Transfer-Encoding: chunked\r\n\r\n0\r\n")
                              << QByteArray("X: 1\r\n");
    QTest::newRow("trailer without end")
        << QByteArray("Transfer-Encoding: chunked\r\n\r\n0\r\n") << QByteArray(60, 'x');
    QTest::newRow("size without end")
        << QByteArray("Transfer-Encoding: chunked\r\n\r\n") << QByteArray(60, '0');
}

void TestHttpReply::bodyFlood()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, again);
    HttpReplyReader reader(limit);
    reader.feed("HTTP/1.1 200 OK\r\n" + head);
    int fed = 0;
    while (fed < 100000 && reader.state() == State::Body) {
        reader.feed(again);
        ++fed;
    }
    QVERIFY(reader.state() == State::TooMuch || reader.state() == State::Broken);
    QVERIFY(reader.reply().body.size() <= limit);
    QVERIFY(fed < 20000);
}

void TestHttpReply::endWithoutClose_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<State>("state");
    QTest::newRow("counted") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") << State::Done;
    QTest::newRow("no body") << QByteArray("HTTP/1.1 204 OK\r\n\r\n") << State::Done;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << State::Done;
    QTest::newRow("open end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nok") << State::Body;
    QTest::newRow("interim") << QByteArray("HTTP/1.1 100 OK\r\n\r\n") << State::Head;
}

void TestHttpReply::endWithoutClose()
{
    QFETCH(QByteArray, wire);
    QFETCH(State, state);
    QCOMPARE(int(read({wire}, false).state()), int(state));
}

void TestHttpReply::nothingAfterTheEnd()
{
    HttpReplyReader reader = read({"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"}, false);
    const HttpReply before = reader.reply();
    reader.feed("HTTP/1.1 500 No\r\n\r\n");
    reader.close();
    QCOMPARE(reader.state(), State::Done);
    QCOMPARE(reader.reply(), before);
    HttpReplyReader broken = read({"nonsense"}, false);
    broken.feed("HTTP/1.1 200 OK\r\n\r\n");
    QCOMPARE(broken.state(), State::Broken);
}

QTEST_GUILESS_MAIN(TestHttpReply)
#include "tst_httpreply.moc"
