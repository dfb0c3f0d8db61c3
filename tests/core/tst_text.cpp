#include "base/text.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// Hostile bytes on their way to a screen.
class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytes_data();
    void bytes();
    void everyByteAlone();
    void everyCharacter();
    void limits();
    void lines();
    void strings();
    void wraps();
};

void TestText::bytes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *tag, const QByteArray &raw, const QString &shown) {
        QTest::newRow(tag) << raw << shown;
    };
    row("nothing", "", u""_s);
    row("ASCII", "v=STSv1; id=1;", u"v=STSv1; id=1;"_s);
    row("UTF-8",
        "b\xc3\xbc"
        "cher \xe2\x82\xac \xf0\x9f\x92\xa9",
        u"bücher € 💩"_s);
    row("NUL", QByteArray("a\0b", 3), u"a\\x00b"_s);
    row("escape sequence", "\x1b[31mred", u"\\x1b[31mred"_s);
    row("line ends", "a\r\nb\tc", u"a\\x0d\\x0ab\\x09c"_s);
    row("delete", "\x7f", u"\\x7f"_s);
    row("C1 control as UTF-8",
        "\xc2\x9b"
        "31m",
        u"\\x9b31m"_s);
    row("C1 control as a byte",
        "\x9b"
        "31m",
        u"\\x9b31m"_s);
    row("right-to-left override",
        "a\xe2\x80\xae"
        "b",
        u"a\\u{202e}b"_s);
    row("isolate", "\xe2\x81\xa6", u"\\u{2066}"_s);
    row("zero width space", "\xe2\x80\x8b", u"\\u{200b}"_s);
    row("line separator", "\xe2\x80\xa8", u"\\u{2028}"_s);
    row("byte order mark", "\xef\xbb\xbfv", u"\\u{feff}v"_s);
    row("soft hyphen", "\xc2\xad", u"\\xad"_s);
    row("tag character", "\xf3\xa0\x81\x81", u"\\u{e0041}"_s);
    row("lone continuation", "\x80", u"\\x80"_s);
    row("cut short", "\xe2\x82", u"\\xe2\\x82"_s);
    row("overlong slash", "\xc0\xaf", u"\\xc0\\xaf"_s);
    row("overlong NUL", "\xe0\x80\x80", u"\\xe0\\x80\\x80"_s);
    row("surrogate", "\xed\xa0\x80", u"\\xed\\xa0\\x80"_s);
    row("beyond Unicode", "\xf4\x90\x80\x80", u"\\xf4\\x90\\x80\\x80"_s);
    row("five bytes", "\xf8\x88\x80\x80\x80", u"\\xf8\\x88\\x80\\x80\\x80"_s);
    row("broken in the middle",
        "\xe2"
        "a\xac",
        u"\\xe2a\\xac"_s);
    row("markup stays text", "<b>&amp;", u"<b>&amp;"_s);
}

void TestText::bytes()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(raw), shown);
}

void TestText::everyByteAlone()
{
    for (int byte = 0; byte < 256; ++byte) {
        const QString shown = visibleText(QByteArray(1, char(byte)));
        const bool plain = byte >= 0x20 && byte < 0x7f;
        QCOMPARE(shown.size(), plain ? 1 : 4);
    }
}

/// No character of a class that could steer a terminal or a text layout gets through.
void TestText::everyCharacter()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        const QString raw = QString::fromUcs4(&c, 1);
        const bool steers = QChar::category(c) == QChar::Other_Control || c == 0x2028 || c == 0x2029 ||
                            QChar::direction(c) == QChar::DirLRE || QChar::direction(c) == QChar::DirRLE ||
                            QChar::direction(c) == QChar::DirLRO || QChar::direction(c) == QChar::DirRLO ||
                            QChar::direction(c) == QChar::DirPDF || QChar::direction(c) == QChar::DirLRI ||
                            QChar::direction(c) == QChar::DirRLI || QChar::direction(c) == QChar::DirFSI ||
                            QChar::direction(c) == QChar::DirPDI || c == 0x200e || c == 0x200f || c == 0x061c;
        const QString shown = visibleText(raw.toUtf8());
        if (steers)
            QVERIFY2(shown.startsWith(u'\\'), qPrintable(QString::number(c, 16)));
        else
            QVERIFY2(shown == raw || shown.startsWith(u'\\'), qPrintable(QString::number(c, 16)));
    }
}

void TestText::limits()
{
    QCOMPARE(visibleText(QByteArray(200, 'a')), QString(200, u'a'));
    QCOMPARE(visibleText(QByteArray(201, 'a')), QString(200, u'a') + u'…');
    QCOMPARE(visibleText(QByteArray("abc"), 2), u"ab…"_s);
    QCOMPARE(visibleText(QByteArray("a"), 0), u"…"_s);
    QCOMPARE(visibleText(QByteArray(), 0), QString());
    QVERIFY(visibleText(QByteArray(10'000'000, '\0')).size() <= 200 + 10);
    const QString cut = visibleText(QByteArray("\xf0\x9f\x92\xa9").repeated(200), 3);
    QVERIFY(!cut.chopped(1).back().isHighSurrogate());
}

void TestText::lines()
{
    QCOMPARE(visibleLines("a\nb"), u"a\nb"_s);
    QCOMPARE(visibleLines("a\r\nb\r\n"), u"a\nb\n"_s);
    QCOMPARE(visibleLines("a\rb"), u"a\\x0db"_s);
    QCOMPARE(visibleLines("a\r\r\nb"), u"a\\x0d\nb"_s);
    QCOMPARE(visibleLines("a\x1b\tb"), u"a\\x1b\\x09b"_s);
    QCOMPARE(visibleLines("abcdef", 3), u"abc…"_s);
}

void TestText::strings()
{
    QCOMPARE(visibleText(u"a\u202eb\n"_s), u"a\\u{202e}b\\x0a"_s);
    const QString lone = visibleText(QString(QChar(0xd800)) + u'a');
    QVERIFY(!lone.contains(QChar(0xd800)));
    QVERIFY(lone.endsWith(u'a'));
}

void TestText::wraps()
{
    QCOMPARE(wrapText(QStringLiteral("aa bb cc dd"), 7, QStringLiteral("- "), QStringLiteral("  ")),
             QStringLiteral("- aa bb\n  cc dd"));
    QCOMPARE(wrapText(QStringLiteral("averylongword b"), 5, {}, {}), QStringLiteral("averylongword\nb"));
    QCOMPARE(wrapText(QString(), 5, {}, {}), QString());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
