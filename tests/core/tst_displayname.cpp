#include "dns/displayname.h"
#include "tlsrpt/reportdigest.h"

#include "support/sentreports.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// Names that look like others.
class TestDisplayName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shown_data();
    void shown();
    void oddLabels();
    void hostsInReports();
};

void TestDisplayName::shown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("deceptive");
    const auto row = [](const char *tag, const QString &typed, bool deceptive) {
        QTest::newRow(tag) << typed << deceptive;
    };
    row("ASCII", u"mx-1.example.com"_s, false);
    row("German", u"bücher.example"_s, false);
    row("Polish", u"łódź.example"_s, false);
    row("Russian", u"почта.example"_s, false);
    row("Russian everywhere", u"пример.испытание"_s, false);
    row("Greek", u"παράδειγμα.example"_s, false);
    row("Arabic with digits", u"مثال1.example"_s, false);
    row("Japanese, all three scripts", u"日本のメール.example"_s, false);
    row("Japanese with Latin", u"メールmail.example"_s, false);
    row("Korean", u"메일.example"_s, false);
    row("Latin beside a Russian label", u"mail.почта.example"_s, false);
    row("one Cyrillic a in a Latin word", u"p\u0430ypal.example"_s, true);
    row("all Cyrillic that looks Latin", u"\u0430\u0440\u0440\u04cf\u0435.example"_s, true);
    row("the same with a hyphen and a digit", u"\u0440\u0430\u0443-1.example"_s, true);
    row("Greek omicron in a Latin word", u"g\u03bfogle.example"_s, true);
    row("in a subdomain", u"\u0430mail.example.com"_s, true);
    row("Latin beside Armenian", u"o\u0585.example"_s, true);
    row("Armenian", u"փոստ.example"_s, false);
    row("all Armenian that looks Latin", u"\u057d\u0578\u0585.example"_s, true);
    row("Cyrillic omega thrice", u"\u0461\u0461\u0461.example"_s, true);
    row("Lisu", u"\ua4d0\ua4ee\ua4e0\ua4d7.example"_s, true);
    row("a phonetic g", u"\u0261oogle.example"_s, true);
    row("a slash of Katakana between Latin words", u"example\u30ceco.example"_s, true);
    row("the same among Japanese", u"example\u30ce\u6728.example"_s, false);
    row("Turkish", u"kap\u0131.example"_s, false);
}

void TestDisplayName::shown()
{
    QFETCH(QString, typed);
    QFETCH(bool, deceptive);
    const DomainName name = DomainName::fromUnicode(typed).value_or(DomainName());
    QVERIFY(!name.isNull());
    QCOMPARE(looksLikeAnother(name), deceptive);
    const QString shown = displayName(name);
    QVERIFY2(shown.contains(name.toString()), qPrintable(shown));
    const bool converted = typed != name.toString();
    QCOMPARE(shown == name.toString(), deceptive || !converted);
    QCOMPARE(shown.contains(typed + u" ("_s), converted && !deceptive);
}

/// What stands in a label need not be a name at all.
void TestDisplayName::oddLabels()
{
    for (const QByteArray &label : {QByteArray("xn--"), QByteArray("xn--\xff"), QByteArray("\x1b[31m"),
                                    QByteArray("a.b"), QByteArray("xn--0000000000")}) {
        const DomainName name = DomainName::fromLabels({label, "example"}).value_or(DomainName());
        QVERIFY(!name.isNull());
        const QString shown = displayName(name);
        QVERIFY(std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.isPrint(); }));
    }
    QCOMPARE(displayName(DomainName::root()), u"."_s);
}

/// A mail server in a TLS report is shown in the form that is looked up.
void TestDisplayName::hostsInReports()
{
    const QByteArray json = SentReports::report(u"example.org"_s, u"Sender"_s, QDate(2026, 11, 1), 1,
                                                {{u"certificate-expired"_s, u"mx1.ex\u0430mple.org"_s, 1},
                                                 {u"certificate-expired"_s, u"MX2.Example.org."_s, 1},
                                                 {u"certificate-expired"_s, u"no host \u0430"_s, 1}});
    const ReportDigest digest = digestOf(parseTlsReport(json)).digest;
    QStringList hosts;
    for (const DigestFailure &failure : digest.entries.value(0).failures)
        hosts.append(failure.mx);
    hosts.sort();
    QCOMPARE(hosts, (QStringList{u"mx1.xn--exmple-4nf.org"_s, u"mx2.example.org"_s, u"no host \u0430"_s}));
}

QTEST_GUILESS_MAIN(TestDisplayName)
#include "tst_displayname.moc"
