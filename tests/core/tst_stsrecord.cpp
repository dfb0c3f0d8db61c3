#include "mtasts/stsrecord.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postseal;
using Kind = StsRecordNote;
using Kinds = QList<StsRecordNote>;
Q_DECLARE_METATYPE(Kinds)

class StsRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notes_data();
    void notes();
    void notesPointAtTheBytes();
    void readsOnBehindFaults();
    void whatIsMeant_data();
    void whatIsMeant();
    void printsWhatItReads();
    void idFromTimeIsAnId();
    void anyBytesAreRead();
};

void StsRecordTest::notes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kinds>("kinds");
    const auto row = [](const char *text, const Kinds &kinds) {
        QTest::newRow(text) << QByteArray(text) << kinds;
    };
    row("v=STSv1; id=1", {});
    row("v=STSv1;id=1;", {});
    row("v=STSv1; id=1; ", {});
    row("v=STSv1 \t;id=1", {Kind::BlankBeforeSemicolon});
    row("v=STSv1; id=1;\n", {Kind::TrailingBlank});
    row("v=STSv1; id=1\r\n", {Kind::TrailingBlank});
    row("v=STSv1; id=1\t", {Kind::TrailingBlank});
    row("v=STSv1;;id=1", {Kind::EmptyField});
    row("v=STSv1; ; id=1;;", {Kind::EmptyField, Kind::EmptyField});
    row("v=STSv1", {Kind::WrongVersion, Kind::MissingId});
    row("v=STSv1;", {Kind::MissingId});
    row("v=STSv1; id=", {Kind::BadId});
    row("v=STSv1; id=a-b", {Kind::BadId});
    row("v=STSv1; id=a b", {Kind::BadId});
    row("v=STSv1; id= a", {Kind::BadField, Kind::MissingId});
    row("v=STSv1; id=a foo=b", {Kind::BadField, Kind::MissingId});
    row("v=STSv1; id=1; id=2", {Kind::RepeatedField});
    row("v=STSv1; v=STSv1; id=2", {Kind::RepeatedField});
    row("v=STSv1; id=1; x=1; y=2", {Kind::UnknownField, Kind::UnknownField});
    row("v=STSv1\\; id=1", {Kind::WrongVersion});
    row("\"v=STSv1; id=1", {Kind::WrongVersion});
    row("v=STSv1; id=caf\xc3\xa9", {Kind::BadId});
    row("v=STSv1; \x01=x; id=1", {Kind::BadField});
}

void StsRecordTest::notes()
{
    QFETCH(QByteArray, text);
    QFETCH(Kinds, kinds);
    const ParsedStsRecord parsed = parseStsRecord(text);
    Kinds found;
    for (const auto &note : parsed.notes)
        found.append(note.kind);
    QCOMPARE(found, kinds);
    QCOMPARE(parsed.raw, text);
}

void StsRecordTest::notesPointAtTheBytes()
{
    const ParsedStsRecord parsed = parseStsRecord("v=STSv1; id=1; \tbad field ; x=y  ");
    const auto *bad = parsed.first(Kind::BadField);
    QVERIFY(bad);
    QCOMPARE(bad->text, QByteArray("bad field"));
    QCOMPARE(bad->offset, 16);
    QCOMPARE(parsed.first(Kind::UnknownField)->text, QByteArray("x"));
    QCOMPARE(parsed.first(Kind::TrailingBlank)->length, 2);
}

void StsRecordTest::readsOnBehindFaults()
{
    QCOMPARE(parseStsRecord("V=STSv1; foo; id=abc").value.id, QByteArray("abc"));
    QCOMPARE(parseStsRecord("id=abc; v=STSv1").value.id, QByteArray("abc"));
    QCOMPARE(parseStsRecord("v=STSv1; id=first; id=second").value.id, QByteArray("first"));
}

void StsRecordTest::whatIsMeant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("meant");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *text, bool meant, bool taken) {
        QTest::newRow(text) << QByteArray(text) << meant << taken;
    };
    row("v=STSv1; id=1", true, true);
    row("v=STSv1 ; id=1", true, true);
    row("v=STSv1", true, false);
    row("v=STSv10; id=1", true, false);
    row("V=stsV1; id=1", true, false);
    row("\xef\xbb\xbfv=STSv1; id=1", true, false);
    row(" \"v=STSv1; id=1\"", true, false);
    row("\xe2\x80\x9cv=STSv1; id=1\xe2\x80\x9d", true, false);
    row("v = STSv1; id=1", true, false);
    row("id=1; v=STSv1", true, false);
    row("v=STSv2; id=1", true, false);
    row("v=spf1 -all", false, false);
    row("v=TLSRPTv1; rua=mailto:a@example.com", false, false);
    row("see v=STSv1", false, false);
    row("", false, false);
    row("v", false, false);
}

void StsRecordTest::whatIsMeant()
{
    QFETCH(QByteArray, text);
    QTEST(looksLikeStsRecord(text), "meant");
    QTEST(isStsRecord(text), "taken");
}

QByteArray randomText(QRandomGenerator &random, QByteArrayView first, QByteArrayView alphabet, int most)
{
    QByteArray text(1, first[random.bounded(int(first.size()))]);
    for (int left = random.bounded(most); left > 0; --left)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

void StsRecordTest::printsWhatItReads()
{
    QRandomGenerator random(8461);
    const QByteArray alnum = "abcXYZ019";
    for (int round = 0; round < 2000; ++round) {
        StsRecord record;
        record.id = randomText(random, alnum, alnum, 32);
        record.fields = {{"id", *record.id}};
        for (int i = random.bounded(4); i > 0; --i)
            record.fields.insert(
                random.bounded(int(record.fields.size()) + 1),
                {'x' + randomText(random, alnum, alnum + "_-.", 31),
                 randomText(random, "!a\"", alnum + "!\"#$%&'()*+,-./:<>?@[\\]^_`{|}~", 40)});
        const ParsedStsRecord parsed = parseStsRecord(record.toText());
        QCOMPARE(parsed.value, record);
        for (const auto &note : parsed.notes)
            QCOMPARE(note.kind, Kind::UnknownField);
    }
    QCOMPARE((StsRecord{QByteArray("7"), {}}).toText(), QByteArray("v=STSv1; id=7;"));
}

void StsRecordTest::idFromTimeIsAnId()
{
    const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(idFromTime(time), QByteArray("20260102T030405Z"));
    QVERIFY(isStsId(idFromTime(time)));
    QVERIFY(isStsId(idFromTime(QDateTime())));
}

void StsRecordTest::anyBytesAreRead()
{
    QRandomGenerator random(6285);
    const QByteArray alphabet = QByteArray("v=STSv1; id\t\"\r\n,\xc3\xa9\xff") + '\0';
    for (int round = 0; round < 20000; ++round) {
        QByteArray text = random.bounded(2) ? "v=STSv1;" : "";
        for (int left = random.bounded(30); left > 0; --left)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const ParsedStsRecord parsed = parseStsRecord(text);
        for (const auto &note : parsed.notes) {
            QVERIFY(note.offset >= 0 && note.length >= 0 && note.offset + note.length <= text.size());
            QCOMPARE(note.text, text.mid(note.offset, note.length));
        }
    }
}

QTEST_APPLESS_MAIN(StsRecordTest)
#include "tst_stsrecord.moc"
