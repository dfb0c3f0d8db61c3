#include "mtasts/policy.h"
#include "mtasts/policylines.h"
#include "mtasts/publicsuffix.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postseal;
using Kind = PolicyNote;
using Kinds = QList<PolicyNote>;
using Fault = MxPattern::Fault;
Q_DECLARE_METATYPE(Kinds)
Q_DECLARE_METATYPE(Fault)

class PolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notes_data();
    void notes();
    void linesAreCounted();
    void returnsAlone();
    void readsOnBehindFaults();
    void utf16IsReadOn();
    void patternFaults_data();
    void patternFaults();
    void patternsMatch();
    void patternsLookedUp();
    void printsWhatItReads();
    void tagFarDown();
    void printsThePortableForm();
    void anyBytesAreRead();
    void publicSuffixes();
};

constexpr const char *good = "version: STSv1\nmode: enforce\nmx: mail.example.com\nmax_age: 604800\n";

void PolicyTest::notes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kinds>("kinds");
    const auto row = [](const char *name, const QByteArray &text, const Kinds &kinds) {
        QTest::newRow(name) << text << kinds;
    };
    const QByteArray base = good;
    row("good", base, {});
    row("no line end", base.chopped(1), {});
    row("crlf", QByteArray(base).replace("\n", "\r\n"), {});
    row("blank at the end", base + "\n", {Kind::BlankLine});
    row("blanks as a line", base + " \t\n", {Kind::BlankLine});
    row("doubled cr", "version: STSv1\r\r\nmode: none\nmax_age: 1\n", {Kind::BareCr});
    row("bare cr", "version: STSv1\rmode: none\nmax_age: 1\n", {Kind::BareCr});
    row("bom", "\xef\xbb\xbf" + base, {Kind::ByteOrderMark});
    row("nul", base + QByteArray("x: a\0b\n", 7), {Kind::BadBytes, Kind::UnknownField});
    row("latin-1", base + "x: caf\xe9\n", {Kind::BadBytes, Kind::UnknownField});
    row("utf-8", base + "x: caf\xc3\xa9\n", {Kind::UnknownField});
    row("indent", " " + base, {Kind::Indent});
    row("blank before colon", "version : STSv1\nmode: none\nmax_age: 1\n", {Kind::BlankBeforeColon});
    row("comment", base + "# x: y\n", {Kind::Comment});
    row("no colon", base + "word\n", {Kind::NoColon});
    row("equals", base + "x=y\n", {Kind::NoColon});
    row("typed line end", "version: STSv1\\nmode: enforce\n",
        {Kind::NoColon, Kind::WrongVersion, Kind::MissingMode, Kind::MissingMaxAge});
    row("bad name", base + "a b: c\n", {Kind::BadName});
    row("empty value", base + "x:\n", {Kind::UnknownField, Kind::EmptyValue});
    row("tab in value", base + "x: a\tb\n", {Kind::UnknownField, Kind::BadValue});
    row("version last", "mode: none\nmax_age: 1\nversion: STSv1\n", {Kind::VersionNotFirst});
    row("wrong version", "version: STSv2\nmode: none\nmax_age: 1\n", {Kind::WrongVersion});
    row("wrong mode", "version: STSv1\nmode: report\nmax_age: 1\n", {Kind::WrongMode});
    row("repeated", base + "mode: enforce\n", {Kind::RepeatedField});
    row("repeated with another value", base + "mode: none\n", {Kind::ContradictoryField});
    row("max_age over a year", "version: STSv1\nmode: none\nmax_age: 31557601\n", {Kind::MaxAgeTooBig});
    row("max_age of words", "version: STSv1\nmode: none\nmax_age: 1w\n", {Kind::MaxAgeNotNumber});
    row("max_age of eleven digits", "version: STSv1\nmode: none\nmax_age: 00000000001\n",
        {Kind::MaxAgeNotNumber});
    row("no mx", "version: STSv1\nmode: testing\nmax_age: 1\n", {Kind::MissingMx});
    row("bad mx", base + "mx: a..b\n", {Kind::BadMx});
    row("nothing", "", {Kind::Empty});
    row("only blanks", " \r\n\n", {Kind::Empty});
    row("html", "<html>", {Kind::Html});
    row("html behind text", "x\n<!DOCTYPE html>\n", {Kind::Html});
    row("html behind a colon", "Not found: <!DOCTYPE html>\n", {Kind::Html});
    row("html in front of a colon", "<html lang=\"en\" x:y>\n", {Kind::Html});
    row("a tag as a value", base + "x: <html\ny: <!doctype\n", {Kind::UnknownField, Kind::UnknownField});
    row("json", "{\"version\": \"STSv1\"}", {Kind::Json});
    row("record", "v=STSv1; id=1",
        {Kind::TxtSyntax, Kind::NoColon, Kind::MissingVersion, Kind::MissingMode, Kind::MissingMaxAge});
}

void PolicyTest::notes()
{
    QFETCH(QByteArray, text);
    QFETCH(Kinds, kinds);
    Kinds found;
    for (const auto &note : parsePolicy(text).notes)
        found.append(note.kind);
    QCOMPARE(found, kinds);
}

void PolicyTest::linesAreCounted()
{
    const QByteArray text = "a\nb\r\nc\rd\r\r\ne";
    QCOMPARE(lineOf(text, 0), 1);
    QCOMPARE(lineOf(text, text.indexOf('b')), 2);
    QCOMPARE(lineOf(text, text.indexOf('c')), 3);
    QCOMPARE(lineOf(text, text.indexOf('d')), 4);
    QCOMPARE(lineOf(text, text.indexOf('e')), 5);
    QCOMPARE(lineOf({}, 0), 1);
}

void PolicyTest::returnsAlone()
{
    // Looking to the end for each of them would take hours.
    const QByteArray text(1024 * 1024, '\r');
    QCOMPARE(splitPolicyLines(text, 0).size(), text.size());
    QCOMPARE(splitPolicyLines(text + '\n', 0).size(), 1);
}

void PolicyTest::readsOnBehindFaults()
{
    const Policy policy =
        parsePolicy("\xef\xbb\xbf# x\n  mode : testing\rmx: a..b\n\nmx: mx.example\nmax_age:7").value;
    QCOMPARE(policy.mode, PolicyMode::Testing);
    QCOMPARE(policy.maxAge, 7u);
    QCOMPARE(policy.mx, QList<QByteArray>({"a..b", "mx.example"}));
    QCOMPARE(policy.patterns().size(), 1);
}

void PolicyTest::utf16IsReadOn()
{
    const QString text = QString::fromLatin1(good);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &bytes : {wide, "\xff\xfe" + wide}) {
        const ParsedPolicy parsed = parsePolicy(bytes);
        QVERIFY(parsed.has(Kind::Utf16));
        QCOMPARE(parsed.value.mode, PolicyMode::Enforce);
        QCOMPARE(parsed.value.maxAge, 604800u);
    }
}

void PolicyTest::patternFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *text, Fault fault) { QTest::newRow(text) << QByteArray(text) << fault; };
    row("mail.example.com", Fault::None);
    row("*.example.com", Fault::None);
    row("localhost", Fault::None);
    row("MX-1.Example.COM", Fault::None);
    row("mail.example.com.", Fault::FinalDot);
    row("*.example.com.", Fault::FinalDot);
    row("*", Fault::Star);
    row("*.", Fault::Star);
    row(".example.com", Fault::Star);
    row("*example.com", Fault::Star);
    row("a.*.example.com", Fault::Star);
    row("*.*.example.com", Fault::Star);
    row("*..example.com", Fault::Star);
    row("a.example, b.example", Fault::List);
    row("a.example b.example", Fault::List);
    row("10 mail.example.com", Fault::Address);
    row("192.0.2.1", Fault::Address);
    row("2001:db8::1", Fault::Address);
    row("[192.0.2.1]", Fault::Address);
    row("mail.example.com:25", Fault::Address);
    row("https://mail.example.com/", Fault::Address);
    row("postmaster@example.com", Fault::Address);
    row("b\xc3\xbc"
        "cher.example",
        Fault::Unicode);
    row("", Fault::Label);
    row("a..b", Fault::Label);
    row("a.b..", Fault::Label);
    row("mx_1.example.com", Fault::Label);
    row("-a.example", Fault::Label);
    row("a-.example", Fault::Label);
    row("a\\.b.example", Fault::Label);
    row("\"a.example\"", Fault::Label);
    row("a12345678901234567890123456789012345678901234567890123456789012.example", Fault::None);
    row("a123456789012345678901234567890123456789012345678901234567890123.example", Fault::Label);
}

void PolicyTest::patternFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(Fault, fault);
    QCOMPARE(MxPattern::faultOf(text), fault);
    QCOMPARE(MxPattern::fromText(text).has_value(), fault == Fault::None);
}

void PolicyTest::patternsMatch()
{
    const MxPattern star = *MxPattern::fromText("*.example.com");
    const auto name = [](const char *text) { return *DomainName::fromAscii(text); };
    QVERIFY(star.matches(name("mx.EXAMPLE.com.")));
    QVERIFY(!star.matches(name("example.com")));
    QVERIFY(!star.matches(name("a.b.example.com")));
    QVERIFY(!star.matches(DomainName::root()));
    QVERIFY(!star.matches(DomainName()));
    QVERIFY(!MxPattern().matches(DomainName()));
}

/// Looked up, a host meets the pattern that it would meet if each were held against it.
void PolicyTest::patternsLookedUp()
{
    QList<MxPattern> list;
    for (const char *text :
         {"a.example.com", "*.example.com", "b.example.com", "*.b.example.com", "*.com", "*.example.com"})
        list.append(*MxPattern::fromText(text));
    const MxPatterns patterns(list);
    QCOMPARE(patterns.list(), list);
    const auto name = [](const char *text) { return DomainName::fromAscii(text).value_or(DomainName()); };
    const auto text = [](const MxPattern *pattern) { return pattern ? pattern->toText() : QByteArray(); };
    for (const char *host : {"a.example.com", "b.example.com", "c.example.com", "x.b.example.com", "x.com",
                             "com", "example.com", "x.y.b.example.com", "a.badexample.com", ".", ""}) {
        const auto first = std::find_if(list.begin(), list.end(),
                                        [&](const MxPattern &each) { return each.matches(name(host)); });
        QCOMPARE(text(patterns.covering(name(host))), first == list.end() ? QByteArray() : first->toText());
    }
    QCOMPARE(text(patterns.almostCovering(name("x.y.b.example.com"))), "*.b.example.com");
    QCOMPARE(text(patterns.almostCovering(name("x.y.example.com"))), "*.example.com");
    QCOMPARE(text(patterns.almostCovering(name("x.example.com"))), "*.com");
    QCOMPARE(patterns.almostCovering(name("example.com")), nullptr);
    QCOMPARE(patterns.almostCovering(name("x.y.example.org")), nullptr);
    QCOMPARE(patterns.almostCovering(DomainName()), nullptr);
    QCOMPARE(MxPatterns().covering(name("a.example.com")), nullptr);
}

void PolicyTest::printsWhatItReads()
{
    QRandomGenerator random(8461);
    const auto label = [&random] {
        const QByteArray alphabet = "abcxyz019-";
        QByteArray text = "m";
        for (int left = random.bounded(20); left > 0; --left)
            text += alphabet[random.bounded(10)];
        return text + '0';
    };
    for (int round = 0; round < 1000; ++round) {
        Policy policy;
        policy.version = "STSv1";
        policy.mode =
            std::array{PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce}[size_t(random.bounded(3))];
        policy.maxAge = random.bounded(quint32(maxMaxAge + 1));
        for (int i = 1 + random.bounded(5); i > 0; --i)
            policy.mx.append((random.bounded(2) ? "*." : "") + label() + '.' + label() + ".example");
        for (int i = random.bounded(3); i > 0; --i)
            policy.extensions.append({label(), "a  b:" + label()});
        const ParsedPolicy parsed = parsePolicy(policy.toText());
        QCOMPARE(parsed.value, policy);
        QCOMPARE(policy.patterns().size(), policy.mx.size());
        for (qsizetype i = 0; i < policy.mx.size(); ++i)
            QCOMPARE(policy.patterns()[i].toText(), policy.mx[i]);
        for (const auto &note : parsed.notes)
            QCOMPARE(note.kind, Kind::UnknownField);
    }
}

/// Printed, a file is shorter: what stands far down in it must mean the same further up.
void PolicyTest::tagFarDown()
{
    const QByteArray text = "version: STSv1\nmode:" + QByteArray(4100, ' ') +
                            "enforce\nmx: mail.example.com\nmax_age: 2592000\nx: <html\n";
    const Policy policy = parsePolicy(text).value;
    QCOMPARE(policy.mode, PolicyMode::Enforce);
    QCOMPARE(parsePolicy(policy.toText()).value, policy);
}

void PolicyTest::printsThePortableForm()
{
    Policy policy;
    policy.mode = PolicyMode::Testing;
    policy.mx = {"mx.example.org"};
    policy.maxAge = 86400;
    QCOMPARE(policy.toText(),
             QByteArray("version: STSv1\r\nmode: testing\r\nmx: mx.example.org\r\nmax_age: 86400\r\n"));
}

void PolicyTest::anyBytesAreRead()
{
    QRandomGenerator random(6253);
    const QByteArrayList pieces{"version: STSv1",
                                "mode: enforce",
                                "mx: ",
                                "*.",
                                "a.example",
                                "max_age: 9",
                                "\r",
                                "\n",
                                " ",
                                "\t",
                                ":",
                                "#",
                                "\xff",
                                QByteArray(1, '\0'),
                                "x:y",
                                "v=STSv1"};
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (int left = random.bounded(14); left > 0; --left)
            text += pieces[random.bounded(int(pieces.size()))];
        for (const auto &note : parsePolicy(text).notes) {
            QVERIFY(note.offset >= 0 && note.length >= 0 && note.offset + note.length <= text.size());
            QCOMPARE(note.text, text.mid(note.offset, note.length));
        }
    }
}

void PolicyTest::publicSuffixes()
{
    const auto of = [](const char *text) { return publicSuffix(*DomainName::fromAscii(text)); };
    QCOMPARE(of("com"), PublicSuffix::Registry);
    QCOMPARE(of("co.uk"), PublicSuffix::Registry);
    QCOMPARE(of("example"), PublicSuffix::Registry);
    QCOMPARE(of("github.io"), PublicSuffix::Private);
    QCOMPARE(of("example.com"), PublicSuffix::None);
    QCOMPARE(of("mail.protection.outlook.com"), PublicSuffix::None);
    QCOMPARE(publicSuffix(DomainName()), PublicSuffix::None);
}

QTEST_APPLESS_MAIN(PolicyTest)
#include "tst_policy.moc"
