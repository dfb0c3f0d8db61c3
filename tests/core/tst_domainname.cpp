#include "dns/domainname.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using Problem = DomainInput::Problem;

namespace {

DomainName name(QByteArrayView text)
{
    return DomainName::fromAscii(text).value_or(DomainName());
}

/// A name of exactly this length: labels of 63 octets and a rest.
QByteArray longName(qsizetype length)
{
    QByteArray text;
    while (text.size() < length) {
        const qsizetype left = length - text.size();
        const qsizetype label = left > 64 ? 63 : left == 64 ? 62 : left;
        text += QByteArray(label, 'a');
        if (text.size() < length)
            text += '.';
    }
    return text;
}

} // namespace

/// What people type, what stands on the wire, and what a name may be.
class TestDomainName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mailDomain_data();
    void mailDomain();
    void keptOfInput_data();
    void keptOfInput();
    void everyProblemHasASentence();
    void limits_data();
    void limits();
    void wireLabelsSurvive_data();
    void wireLabelsSurvive();
    void badText_data();
    void badText();
    void textWithoutEnd();
    void family();
    void ancestors();
    void hostNames_data();
    void hostNames();
    void unicodeBack();
};

void TestDomainName::mailDomain_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<bool>("converted");
    const auto good = [](const char *tag, const QString &input, const char *domain, bool converted) {
        QTest::newRow(tag) << input << int(Problem::None) << QByteArray(domain) << converted;
    };
    const auto bad = [](const char *tag, const QString &input, Problem problem) {
        QTest::newRow(tag) << input << int(problem) << QByteArray() << false;
    };
    good("plain", u"example.org"_s, "example.org", false);
    good("upper case", u"Example.ORG"_s, "example.org", false);
    good("blanks around", u" \texample.org\n"_s, "example.org", false);
    good("final dot", u"example.org."_s, "example.org", false);
    good("mail address", u"joe@example.org"_s, "example.org", true);
    good("address in brackets", u"Joe <joe@example.org>"_s, "example.org", true);
    good("two ats", u"\"a@b\"@example.org"_s, "example.org", true);
    good("at in front", u"@example.org"_s, "example.org", true);
    good("URL", u"https://example.org/path?x"_s, "example.org", true);
    good("URL with query only", u"https://example.org?x=1"_s, "example.org", true);
    good("URL with fragment only", u"https://example.org#top"_s, "example.org", true);
    good("URL with port", u"http://example.org:8080/"_s, "example.org", true);
    good("URL with user", u"https://joe:secret@example.org/"_s, "example.org", true);
    good("URL with an at in the path", u"https://example.org/@joe"_s, "example.org", true);
    good("mailto", u"mailto:joe@example.org"_s, "example.org", true);
    good("u-umlaut", u"bücher.example"_s, "xn--bcher-kva.example", true);
    good("u-umlaut of two code points", u"bu\u0308cher.example"_s, "xn--bcher-kva.example", true);
    good("sharp s is kept", u"straße.example"_s, "xn--strae-oqa.example", true);
    good("A-label", u"xn--bcher-kva.example"_s, "xn--bcher-kva.example", false);
    good("ideographic dot", u"example。org"_s, "example.org", true);
    good("full-width dot", u"example．org"_s, "example.org", true);
    good("half-width ideographic dot", u"example｡org"_s, "example.org", true);
    good("final ideographic dot", u"example.org。"_s, "example.org", true);
    good("full-width letters", u"ｅｘａｍｐｌｅ.org"_s, "example.org", true);
    good("emoji", u"💩.example"_s, "xn--ls8h.example", true);
    good("mixed scripts are a name of their own", u"ex\u0430mple.org"_s, "xn--exmple-4nf.org", true);
    good("two hyphens", u"a--b.example"_s, "a--b.example", false);
    good("digits in front", u"1.2.3.example"_s, "1.2.3.example", false);
    bad("nothing", u""_s, Problem::Empty);
    bad("blanks", u" \t "_s, Problem::Empty);
    bad("a dot", u"."_s, Problem::Empty);
    bad("only a user", u"joe@"_s, Problem::Empty);
    bad("two domains", u"a.example b.example"_s, Problem::NotOneDomain);
    bad("comma", u"a.example,b.example"_s, Problem::NotOneDomain);
    bad("semicolon", u"a.example;"_s, Problem::NotOneDomain);
    bad("path", u"example.org/mta-sts"_s, Problem::NotOneDomain);
    bad("no-break space", u"a.example\u00a0b.example"_s, Problem::NotOneDomain);
    bad("one label", u"localhost"_s, Problem::TooFewLabels);
    bad("top level with a dot", u"org."_s, Problem::TooFewLabels);
    bad("empty label", u"example..org"_s, Problem::BadLabel);
    bad("dot in front", u".example.org"_s, Problem::BadLabel);
    bad("two final dots", u"example.org.."_s, Problem::BadLabel);
    bad("hyphen in front", u"-a.example"_s, Problem::BadLabel);
    bad("hyphen at the end", u"a-.example"_s, Problem::BadLabel);
    bad("underscore", u"_mta-sts.example.org"_s, Problem::BadLabel);
    bad("escape", u"a\\046b.example"_s, Problem::BadLabel);
    bad("escape of a letter", u"ex\\097mple.org"_s, Problem::BadLabel);
    bad("backslash before a letter", u"ex\\ample.org"_s, Problem::BadLabel);
    bad("escape beside a letter of its own", u"b\\117cher-\u00fc.example"_s, Problem::BadLabel);
    bad("star", u"*.example.org"_s, Problem::BadLabel);
    bad("control character", u"exa\u0001mple.org"_s, Problem::BadLabel);
    bad("NUL", QString(QLatin1String("exam\0ple.org", 12)), Problem::BadLabel);
    bad("bidi override", u"exa\u202emple.org"_s, Problem::BadLabel);
    bad("port without URL", u"example.org:25"_s, Problem::BadLabel);
    bad("64 octets", QString(64, u'a') + u".example"_s, Problem::BadLabel);
    bad("far too long", QString(5000, u'a'), Problem::TooLong);
    bad("254", QString::fromLatin1(longName(254)), Problem::TooLong);
    bad("IPv4", u"192.0.2.1"_s, Problem::IpAddress);
    bad("IPv4 with a dot", u"192.0.2.1."_s, Problem::IpAddress);
    bad("IPv6", u"2001:db8::1"_s, Problem::IpAddress);
    bad("address literal", u"joe@[192.0.2.1]"_s, Problem::IpAddress);
    bad("IPv6 URL", u"https://[2001:db8::1]:443/"_s, Problem::IpAddress);
    bad("numeric top level", u"example.123"_s, Problem::NumericTld);
    bad("too many numbers", u"1.2.3.4.5"_s, Problem::NumericTld);
    QTest::newRow("63 octets") << QString(63, u'a') + u".example"_s << int(Problem::None)
                               << QByteArray(63, 'a') + ".example" << false;
    QTest::newRow("253") << QString::fromLatin1(longName(253)) << int(Problem::None) << longName(253)
                         << false;
}

void TestDomainName::mailDomain()
{
    QFETCH(QString, input);
    QFETCH(int, problem);
    QFETCH(QByteArray, domain);
    QFETCH(bool, converted);
    const DomainInput result = readMailDomain(input);
    // What is kept of it is read as the same again, and nobody is named in it.
    QVERIFY2(!result.input.contains(u'@'), qPrintable(result.input));
    QCOMPARE(result.input.isEmpty(), input.trimmed().isEmpty());
    QCOMPARE(readMailDomain(result.input).input, result.input);
    QCOMPARE(readMailDomain(result.input).domain, result.domain);
    QCOMPARE(result.domain.ascii(), domain);
    QCOMPARE(int(result.problem), problem);
    QCOMPARE(result.converted, converted);
}

void TestDomainName::keptOfInput_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &input, const QString &kept) {
        QTest::newRow(qPrintable(input)) << input << kept;
    };
    row(u"Example.ORG."_s, u"Example.ORG."_s);
    row(u"bücher.example"_s, u"bücher.example"_s);
    row(u"joe@example.org"_s, u"example.org"_s);
    row(u"https://alice:hunter2@example.org/x?token=abc"_s, u"example.org"_s);
    row(u"https://alice:hunter2@example/x?token=abc"_s, u"example"_s);
    row(u"alice:hunter2@example.org/x?token=abc"_s, u"example.org/…"_s);
    row(u"example.org?token=abc"_s, u"example.org?…"_s);
    row(u"https://alice:hunter2@/x?token=abc"_s, u"…"_s);
    row(u"alice@"_s, u"…"_s);
    row(u"two words"_s, u"two words"_s);
    row(u""_s, u""_s);
}

/// It is shown and saved: no user, no password, no token.
void TestDomainName::keptOfInput()
{
    QFETCH(QString, input);
    QTEST(readMailDomain(input).input, "kept");
}

void TestDomainName::everyProblemHasASentence()
{
    QVERIFY(!domainProblem(Problem::None));
    for (const Problem problem :
         {Problem::Empty, Problem::NotOneDomain, Problem::TooFewLabels, Problem::BadLabel, Problem::TooLong,
          Problem::IpAddress, Problem::NumericTld})
        QVERIFY(QByteArray(domainProblem(problem)).endsWith('.'));
}

void TestDomainName::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("63") << QByteArray(63, 'a') << true;
    QTest::newRow("64") << QByteArray(64, 'a') << false;
    QTest::newRow("253") << longName(253) << true;
    QTest::newRow("253 and a dot") << longName(253) + '.' << true;
    QTest::newRow("254") << longName(254) << false;
    QTest::newRow("escapes count once") << QByteArray("\\000").repeated(63) << true;
    QTest::newRow("64 escapes") << QByteArray("\\000").repeated(64) << false;
    QTest::newRow("127 labels") << QByteArray("a.").repeated(127) << true;
    QTest::newRow("128 labels") << QByteArray("a.").repeated(128) << false;
}

void TestDomainName::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(DomainName::fromAscii(text).has_value(), good);
}

void TestDomainName::wireLabelsSurvive_data()
{
    QTest::addColumn<QList<QByteArray>>("labels");
    QTest::addColumn<QByteArray>("ascii");
    QTest::newRow("dot") << QList<QByteArray>{"a.b", "org"} << QByteArray("a\\.b.org");
    QTest::newRow("backslash") << QList<QByteArray>{"a\\b", "org"} << QByteArray("a\\\\b.org");
    QTest::newRow("backslash and digits") << QList<QByteArray>{"\\065", "org"} << QByteArray("\\\\065.org");
    QTest::newRow("NUL") << QList<QByteArray>{QByteArray("a\0b", 3), "org"} << QByteArray("a\\000b.org");
    QTest::newRow("space") << QList<QByteArray>{"a b", "org"} << QByteArray("a\\032b.org");
    QTest::newRow("line end") << QList<QByteArray>{"a\r\nb", "org"} << QByteArray("a\\013\\010b.org");
    QTest::newRow("delete") << QList<QByteArray>{"\x7f"} << QByteArray("\\127");
    QTest::newRow("high bytes") << QList<QByteArray>{"\xc3\xbc\xff"} << QByteArray("\\195\\188\\255");
    QTest::newRow("upper case") << QList<QByteArray>{"ORG"} << QByteArray("org");
    QTest::newRow("underscore") << QList<QByteArray>{"_mta-sts", "org"} << QByteArray("_mta-sts.org");
    QTest::newRow("only dots") << QList<QByteArray>{"..", "."} << QByteArray("\\.\\..\\.");
}

void TestDomainName::wireLabelsSurvive()
{
    QFETCH(QList<QByteArray>, labels);
    QFETCH(QByteArray, ascii);
    const std::optional<DomainName> made = DomainName::fromLabels(labels);
    QVERIFY(made);
    QCOMPARE(made->ascii(), ascii);
    QList<QByteArray> lower;
    for (const QByteArray &label : labels)
        lower.append(label.toLower());
    QCOMPARE(made->labels(), lower);
    QCOMPARE(name(ascii), *made);
    for (const char c : ascii)
        QVERIFY(c > 0x20 && c < 0x7f);
}

void TestDomainName::badText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "..", ".org", "a..b", "a\\", "a\\256.org", "a\\999", "\xc3\xbc.org"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestDomainName::badText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!DomainName::fromAscii(text));
}

/// Megabytes are no name; making them smaller a label at a time would take hours.
void TestDomainName::textWithoutEnd()
{
    const QByteArray text = QByteArray("a.").repeated(10 * 1024 * 1024);
    QVERIFY(!DomainName::fromAscii(text));
    QVERIFY(!DomainName::fromUnicode(QString::fromLatin1(text.first(1024 * 1024)) + u'ü'));
    // The longest text of all: 253 bytes of which each is written as a number.
    QByteArray longest;
    for (const QByteArray &label : longName(253).split('.'))
        longest += QByteArray("\\000").repeated(label.size()) + '.';
    QVERIFY(DomainName::fromAscii(longest));
}

void TestDomainName::family()
{
    QCOMPARE(name("example.org").child("_smtp._tls").ascii(), QByteArray("_smtp._tls.example.org"));
    QCOMPARE(DomainName::root().child("org").ascii(), QByteArray("org"));
    QVERIFY(DomainName().child("org").isNull());
    QVERIFY(name("example.org").child("").isNull());
    QVERIFY(!name(longName(244)).child("mta-sts_").isNull());
    QVERIFY(name(longName(245)).child("mta-sts_").isNull());
    QCOMPARE(name("example.org").parent().ascii(), QByteArray("org"));
    QCOMPARE(name("a\\.b.org").parent().ascii(), QByteArray("org"));
    QVERIFY(name("org").parent().isRoot());
    QVERIFY(DomainName::root().parent().isNull());
    QVERIFY(DomainName().parent().isNull());
    QVERIFY(DomainName::root().labels().isEmpty());
    QVERIFY(!DomainName::root().isNull());
    QVERIFY(DomainName().isNull());
    QVERIFY(!DomainName().isRoot());
}

void TestDomainName::ancestors()
{
    QVERIFY(name("a.example.org").isUnder(name("example.org")));
    QVERIFY(name("example.org").isUnder(name("example.org")));
    QVERIFY(name("example.org").isUnder(DomainName::root()));
    QVERIFY(DomainName::root().isUnder(DomainName::root()));
    QVERIFY(!name("badexample.org").isUnder(name("example.org")));
    QVERIFY(!name("example.org").isUnder(name("a.example.org")));
    QVERIFY(!name("example.org").isUnder(name("example.com")));
    QVERIFY2(!name("evil\\.example.org").isUnder(name("example.org")), "that dot is inside of a label");
    QVERIFY(!name("example.org").isUnder(DomainName()));
    QVERIFY(!DomainName().isUnder(DomainName::root()));
    QVERIFY(!DomainName::root().isUnder(name("org")));
}

void TestDomainName::hostNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("host");
    for (const char *text : {"mx1.example.org", "a", "1.example", "a--b.example", "xn--bcher-kva.example"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {".", "_a.example", "-a.example", "a-.example", "a.-", "1.2.3.4", "a.1",
                             "a\\.b.c", "a\\032b.c", "*.example"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void TestDomainName::hostNames()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, host);
    QVERIFY(DomainName::fromAscii(text));
    QCOMPARE(name(text).isHostName(), host);
}

void TestDomainName::unicodeBack()
{
    QCOMPARE(name("xn--bcher-kva.example").toUnicode(), u"bücher.example"_s);
    QCOMPARE(name("xn--strae-oqa.example").toUnicode(), u"straße.example"_s);
    QCOMPARE(name("_smtp._tls.example").toUnicode(), u"_smtp._tls.example"_s);
    QCOMPARE(DomainName::root().toUnicode(), u"."_s);
    QCOMPARE(DomainName::fromUnicode(u"bücher.example"_s), DomainName::fromAscii("xn--bcher-kva.example"));
}

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
