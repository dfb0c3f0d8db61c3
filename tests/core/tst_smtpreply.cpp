#include "smtp/smtpreply.h"

#include <QtTest>

using namespace Postseal;

namespace {

using Reply = Parsed<SmtpReply, SmtpNote>;

/// All replies in the stream, fed in the pieces that the cuts make.
QList<Reply> replies(const QList<QByteArray> &pieces, QByteArray *rest = nullptr)
{
    SmtpReplyReader reader;
    QList<Reply> all;
    for (const QByteArray &piece : pieces) {
        reader.feed(piece);
        while (std::optional<Reply> reply = reader.next())
            all.append(*reply);
    }
    if (rest)
        *rest = reader.rest();
    return all;
}

const QByteArray dialogue = "220 mx.example.org ESMTP\r\n"
                            "250-mx.example.org\r\n250-SIZE 1000\r\n250-starttls\r\n250 8BITMIME\r\n"
                            "220\r\n"
                            "250-\r\n250 \r\n"
                            "421 4.3.2 bye\r\n";

} // namespace

/// The byte stream of a mail server, well-behaved and otherwise.
class TestSmtpReply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeDialogue();
    void splitAtEveryPosition();
    void byteByByte();
    void keywords();
    void onTheWire();
    void bareLineFeeds();
    void noReply_data();
    void noReply();
    void longLines();
    void longLineInPieces();
    void endlessReply();
    void codeChanges();
    void injectedBytesAreKept();
};

void TestSmtpReply::wholeDialogue()
{
    const QList<Reply> all = replies({dialogue});
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[0].value, (SmtpReply{220, {"mx.example.org ESMTP"}}));
    QCOMPARE(all[1].value, (SmtpReply{250, {"mx.example.org", "SIZE 1000", "starttls", "8BITMIME"}}));
    QCOMPARE(all[2].value, (SmtpReply{220, {""}}));
    QCOMPARE(all[3].value, (SmtpReply{250, {"", ""}}));
    QCOMPARE(all[4].value, (SmtpReply{421, {"4.3.2 bye"}}));
    for (const Reply &reply : all)
        QVERIFY(reply.notes.isEmpty());
}

void TestSmtpReply::splitAtEveryPosition()
{
    const QList<Reply> whole = replies({dialogue});
    for (qsizetype first = 0; first <= dialogue.size(); ++first) {
        for (qsizetype second = first; second <= dialogue.size(); second += 7)
            QCOMPARE(
                replies({dialogue.left(first), dialogue.mid(first, second - first), dialogue.mid(second)}),
                whole);
    }
}

void TestSmtpReply::byteByByte()
{
    QList<QByteArray> bytes;
    for (const char c : dialogue)
        bytes.append(QByteArray(1, c));
    QCOMPARE(replies(bytes), replies({dialogue}));
}

void TestSmtpReply::keywords()
{
    const SmtpReply ehlo{250, {"STARTTLS host", "SIZE 10", "StartTls", "AUTH PLAIN", "X-STARTTLS2"}};
    QVERIFY(ehlo.lists("STARTTLS"));
    QVERIFY(ehlo.lists("size"));
    QVERIFY(!ehlo.lists("PLAIN"));
    QVERIFY(!ehlo.lists("START"));
    QVERIFY2(!(SmtpReply{250, {"STARTTLS"}}).lists("STARTTLS"), "the first line is the greeting");
    QVERIFY(!(SmtpReply{250, {"host", "STARTTLSX"}}).lists("STARTTLS"));
    QVERIFY(!(SmtpReply{250, {"host", " STARTTLS"}}).lists("STARTTLS"));
    QVERIFY(!SmtpReply().lists("STARTTLS"));
}

void TestSmtpReply::onTheWire()
{
    QCOMPARE((SmtpReply{550, {"no", "way"}}).toBytes(), QByteArray("550 no / way"));
}

void TestSmtpReply::bareLineFeeds()
{
    QByteArray rest;
    const QList<Reply> all = replies({"250-host\n250-STARTTLS\r\n250 ok\n"}, &rest);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].value.code, 250);
    QVERIFY(all[0].value.lists("STARTTLS"));
    QVERIFY(all[0].has(SmtpNote::LineEnd));
    QVERIFY(rest.isEmpty());
    QVERIFY(replies({"250 ok\r"}).isEmpty());
    QVERIFY(!replies({"250 ok\r\n"}).first().has(SmtpNote::LineEnd));
    QVERIFY(replies({"220 host\r554 no\r\n"}).first().has(SmtpNote::LineEnd));
}

void TestSmtpReply::noReply_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *tag, const QByteArray &line) { QTest::newRow(tag) << line; };
    row("empty line", "");
    row("text", "hello");
    row("two digits", "25");
    row("four digits", "2500 x");
    row("code 1xx", "150 x");
    row("code 6xx", "650 x");
    row("no blank", "250x");
    row("tab", "250\tx");
    row("blank in front", " 250 x");
    row("HTTP", "HTTP/1.1 400 Bad Request");
    row("TLS alert", QByteArray("\x15\x03\x01\0\2\2\x28", 7));
    row("NUL", QByteArray("25\0 x", 5));
    row("signs", "+25 x");
    row("other digits", "2\xd9\xa3 x");
}

void TestSmtpReply::noReply()
{
    QFETCH(QByteArray, line);
    QList<Reply> all = replies({line + "\r\n"});
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].has(SmtpNote::BadCode));
    all = replies({"250-first\r\n" + line + "\r\n"});
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].has(SmtpNote::BadCode));
}

void TestSmtpReply::longLines()
{
    const QList<Reply> good = replies({"220 " + QByteArray(4000, 'a') + "\r\n"});
    QCOMPARE(good.size(), 1);
    QVERIFY(good[0].notes.isEmpty());
    const QList<Reply> bad = replies({"220 " + QByteArray(4096, 'a') + "\r\n"});
    QVERIFY(!bad.isEmpty());
    QVERIFY(bad[0].has(SmtpNote::LongLine));
    SmtpReplyReader reader;
    reader.feed(QByteArray(5'000'000, 'x'));
    QVERIFY(reader.next()->has(SmtpNote::LongLine));
    QVERIFY(reader.rest().size() <= 4096);
}

void TestSmtpReply::longLineInPieces()
{
    for (const qsizetype size : {4090, 4091, 4092, 4093, 4094, 4095, 4096, 4097}) {
        const QByteArray line = QByteArray("220 ").leftJustified(size, 'a') + "\r\n";
        const bool atOnce = replies({line}).first().has(SmtpNote::LongLine);
        QList<QByteArray> bytes;
        for (const char c : line)
            bytes.append(QByteArray(1, c));
        QCOMPARE(replies(bytes).first().has(SmtpNote::LongLine), atOnce);
    }
}

void TestSmtpReply::endlessReply()
{
    const QByteArray line = "250-again\r\n";
    QList<Reply> all = replies({line.repeated(99) + "250 end\r\n"});
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].notes.isEmpty());
    QCOMPARE(all[0].value.lines.size(), 100);
    all = replies({line.repeated(100000)});
    QVERIFY(all[0].has(SmtpNote::TooManyLines));
    QCOMPARE(all[0].value.lines.size(), 100);
    // Lines of a length that each may have, and an end: a reply is kept whole.
    const QByteArray longLine = "250-" + QByteArray(4000, 'x') + "\r\n";
    QVERIFY(replies({longLine.repeated(3) + "250 end\r\n"}).first().notes.isEmpty());
    all = replies({longLine.repeated(20) + "250 end\r\n"});
    QVERIFY(all[0].has(SmtpNote::TooManyLines));
    QVERIFY(all[0].raw.size() < 32768);
}

void TestSmtpReply::codeChanges()
{
    const QList<Reply> all = replies({"250-host\r\n550 no\r\n220 next\r\n"});
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].has(SmtpNote::CodeChanges));
    QCOMPARE(all[0].value.code, 550);
    QVERIFY(!all[1].has(SmtpNote::CodeChanges));
}

void TestSmtpReply::injectedBytesAreKept()
{
    SmtpReplyReader reader;
    reader.feed("220 go\r\n250-injected\r\n250 ");
    QVERIFY(reader.next());
    QCOMPARE(reader.rest(), QByteArray("250-injected\r\n250 "));
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(TestSmtpReply)
#include "tst_smtpreply.moc"
