#include "tlsrpt/tlsrptrecord.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postseal;
using Kind = TlsRptNote;
using Kinds = QList<TlsRptNote>;
using UriKind = ReportUri::Kind;
Q_DECLARE_METATYPE(Kinds)
Q_DECLARE_METATYPE(UriKind)

class TlsRptRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notes_data();
    void notes();
    void notesPointAtTheBytes();
    void commasAlone();
    void uris_data();
    void uris();
    void printsWhatItReads();
    void anyBytesAreRead();
};

void TlsRptRecordTest::notes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kinds>("kinds");
    const auto row = [](const char *text, const Kinds &kinds) {
        QTest::newRow(text) << QByteArray(text) << kinds;
    };
    row("v=TLSRPTv1; rua=mailto:a@example.com", {});
    row("v=TLSRPTv1;rua=mailto:a@example.com ,\thttps://example.com;", {});
    row("v=TLSRPTv1 ; rua=mailto:a@example.com", {Kind::BlankBeforeSemicolon});
    row("v=TLSRPTv1; rua=mailto:a@example.com;;", {Kind::EmptyField});
    row("v=TLSRPTv1; rua=mailto:a@example.com ", {Kind::TrailingBlank});
    row("v=TLSRPTv1;", {Kind::MissingRua});
    row("v=TLSRPTv1; rua=", {Kind::EmptyRua});
    row("v=TLSRPTv1; rua=mailto:a@example.com,", {Kind::EmptyRua});
    row("v=TLSRPTv1; rua=a@example.com,mailto:b@example.com", {Kind::NoScheme});
    row("v=TLSRPTv1; rua=example.com:8443/in", {Kind::NoScheme});
    row("v=TLSRPTv1; rua=mailto:a@example.com!10m", {Kind::BadCharacter});
    row("v=TLSRPTv1; rua=mailto:a@example.com%2", {Kind::BadCharacter});
    row("v=TLSRPTv1; rua= mailto:a@example.com", {Kind::BadField, Kind::MissingRua});
    row("v=TLSRPTv1; ruf=x; rua=mailto:a@example.com", {Kind::UnknownField, Kind::RuaNotFirst});
    row("v=TLSRPTv1; rua=mailto:a@example.com; rua=mailto:b@example.com", {Kind::RepeatedRua});
    row("v=TLSRPTv1; rua=https://example.com/in;key=1", {Kind::SplitUrl, Kind::UnknownField});
    row("v=TLSRPTv1; rua=https://example.com/in; key=1", {Kind::UnknownField});
    row("v=TLSRPTv1; rua=mailto:a@example.com;mailto:b@example.com", {Kind::BadField});
    row("v=tlsrptv1; rua=mailto:a@example.com", {Kind::WrongVersion});
}

void TlsRptRecordTest::notes()
{
    QFETCH(QByteArray, text);
    QFETCH(Kinds, kinds);
    Kinds found;
    for (const auto &note : parseTlsRptRecord(text).notes)
        found.append(note.kind);
    QCOMPARE(found, kinds);
}

void TlsRptRecordTest::notesPointAtTheBytes()
{
    const ParsedTlsRptRecord parsed =
        parseTlsRptRecord("v=TLSRPTv1; rua=mailto:a@example.com , b@example.com ; x=y");
    QCOMPARE(parsed.first(Kind::NoScheme)->text, QByteArray("b@example.com"));
    QCOMPARE(parsed.first(Kind::UnknownField)->text, QByteArray("x"));
    QCOMPARE(parsed.value.rua.size(), 2);
    QCOMPARE(parsed.value.rua[0].host, QByteArray("example.com"));
}

/// What is noted of each is not a copy of all of it.
void TlsRptRecordTest::commasAlone()
{
    const QByteArray commas(60000, ',');
    for (const QByteArray &text :
         {"v=TLSRPTv1; rua=" + commas, "v=TLSRPTv1; rua=a" + commas + "; rua=b" + commas}) {
        const ParsedTlsRptRecord parsed = parseTlsRptRecord(text);
        QVERIFY(parsed.has(Kind::EmptyRua));
        qsizetype noted = 0;
        for (const auto &note : parsed.notes)
            noted += 1 + note.text.size();
        QVERIFY2(noted < 100, qPrintable(QString::number(noted)));
    }
}

void TlsRptRecordTest::uris_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<UriKind>("kind");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char *uri, UriKind kind, const char *host) {
        QTest::newRow(uri) << QByteArray(uri) << kind << QByteArray(host);
    };
    row("mailto:a@example.com", UriKind::Mailto, "example.com");
    row("MAILTO:a@Example.COM?subject=x", UriKind::Mailto, "example.com");
    row("mailto:a%2Cb@example.com", UriKind::Mailto, "example.com");
    row("mailto:", UriKind::Unusable, "");
    row("mailto:a", UriKind::Unusable, "");
    row("mailto:@example.com", UriKind::Unusable, "");
    row("mailto:a@b@example.com", UriKind::Unusable, "");
    row("mailto://a@example.com", UriKind::Unusable, "");
    row("mailto:a@%5C101xample.com", UriKind::Unusable, "");
    row("mailto:a%5C@example.com", UriKind::Unusable, "");
    row("mailto:a@localhost", UriKind::Unusable, "");
    row("mailto:a@example.com.", UriKind::Unusable, "");
    row("mailto:a@example.com.?subject=x", UriKind::Unusable, "");
    row("https://example.com", UriKind::Https, "example.com");
    row("https://user@Example.com:8443/in?a=1&b=2", UriKind::Https, "example.com");
    row("https://[2001:db8::1]:443/", UriKind::Https, "[2001:db8::1]");
    row("https://192.0.2.1/", UriKind::Https, "192.0.2.1");
    row("https:///in", UriKind::Unusable, "");
    row("https://example.com:99999/", UriKind::Unusable, "");
    row("https://example.com:99999999999/", UriKind::Unusable, "");
    row("https://example.com:65535/", UriKind::Https, "example.com");
    row("https://example.com:0/", UriKind::Unusable, "");
    row("https://example.com:/", UriKind::Https, "example.com");
    row("https:example.com", UriKind::Unusable, "");
    row("http://example.com/", UriKind::Unusable, "");
    row("https://example.com/!", UriKind::Unusable, "");
    row("", UriKind::Unusable, "");
}

void TlsRptRecordTest::uris()
{
    QFETCH(QByteArray, uri);
    const ReportUri read = readReportUri(uri);
    QCOMPARE(read.uri, uri);
    QTEST(read.kind, "kind");
    QTEST(read.host, "host");
}

void TlsRptRecordTest::printsWhatItReads()
{
    QRandomGenerator random(8460);
    for (int round = 0; round < 2000; ++round) {
        TlsRptRecord record;
        QByteArrayList uris;
        for (int i = 1 + random.bounded(4); i > 0; --i) {
            const QByteArray host = "h" + QByteArray::number(random.bounded(1000)) + ".example";
            const QByteArray uri =
                random.bounded(2) ? "mailto:tls+x%2Cy@" + host : "https://" + host + "/in?a=%3B&b=1";
            uris.append(uri);
            record.rua.append(readReportUri(uri));
        }
        record.fields = {{"rua", uris.join(',')}};
        for (int i = random.bounded(3); i > 0; --i)
            record.fields.append(
                {"x" + QByteArray::number(i), "!a" + QByteArray::number(random.bounded(1000))});
        const ParsedTlsRptRecord parsed = parseTlsRptRecord(record.toText());
        QCOMPARE(parsed.value, record);
        for (const auto &note : parsed.notes)
            QCOMPARE(note.kind, Kind::UnknownField);
    }
}

void TlsRptRecordTest::anyBytesAreRead()
{
    QRandomGenerator random(6241);
    const QByteArrayList pieces{
        "v=TLSRPTv1", ";", "rua=", "mailto:", "a@example.com", "https://",          ",", " ",
        "%",          "!", "\n",   "=",       "\xc3\xa9",      QByteArray(1, '\0'), "x"};
    for (int round = 0; round < 20000; ++round) {
        QByteArray text = random.bounded(2) ? "v=TLSRPTv1;" : "";
        for (int left = random.bounded(14); left > 0; --left)
            text += pieces[random.bounded(int(pieces.size()))];
        for (const auto &note : parseTlsRptRecord(text).notes) {
            QVERIFY(note.offset >= 0 && note.length >= 0 && note.offset + note.length <= text.size());
            QCOMPARE(note.text, text.mid(note.offset, note.length));
        }
    }
}

QTEST_APPLESS_MAIN(TlsRptRecordTest)
#include "tst_tlsrptrecord.moc"
