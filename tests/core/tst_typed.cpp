#include "plan/typed.h"

#include "base/text.h"

#include <QTest>

using namespace Postseal;

/// What people type into the fields of the draft, and what becomes of it.
class TestTyped : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedIsPutRight_data();
    void typedIsPutRight();
};

void TestTyped::typedIsPutRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const char *name, const char *typed, const char *pattern, const char *uri) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QByteArray(pattern) << QByteArray(uri);
    };
    row("plain", "mx.example.org", "mx.example.org", "mx.example.org");
    row("blanks", "  mx.example.org\t", "mx.example.org", "mx.example.org");
    row("final dot", "mx.example.org.", "mx.example.org", "mx.example.org.");
    row("quotes", "\"mx.example.org\"", "mx.example.org", "mx.example.org");
    row("typographic quotes", "„mx.example.org“", "mx.example.org", "mx.example.org");
    row("U-labels", "*.bücher.example", "*.xn--bcher-kva.example", "*.bücher.example");
    row("two stars stay, and are refused", "*.*.example.org", "*.*.example.org", "*.*.example.org");
    row("mailbox", "tls@example.org", "tls@example.org", "mailto:tls@example.org");
    row("mailbox in brackets", " <tls@example.org> ", "tls@example.org", "mailto:tls@example.org");
    row("URI", "'https://r.example/'", "https://r.example/", "https://r.example/");
    const auto uri = [](const char *name, const char *typed, const char *read) {
        QTest::newRow(name) << QString::fromUtf8(typed) << patternFromTyped(QString::fromUtf8(typed))
                            << QByteArray(read);
    };
    uri("mailbox at an IDN", "tls@münchen.example", "mailto:tls@xn--mnchen-3ya.example");
    uri("mailto at an IDN", "mailto:tls@münchen.example?subject=x",
        "mailto:tls@xn--mnchen-3ya.example?subject=x");
    uri("mailbox with a final dot", "tls@Example.org.", "mailto:tls@example.org");
    uri("as it was written", "mailto:Tls@Example.org", "mailto:Tls@Example.org");
    uri("several @", "mailto:a@b@münchen.example", "mailto:a@b@xn--mnchen-3ya.example");
    uri("local part that is none", "mailto:jörg@münchen.example", "mailto:jörg@xn--mnchen-3ya.example");
    uri("URL at an IDN", "https://münchen.example:8443/in?a=1", "https://xn--mnchen-3ya.example:8443/in?a=1");
    uri("URL with a path that is none", "https://r.example/jörg", "https://r.example/jörg");
    uri("URL of an address", "https://[2001:db8::1]/", "https://[2001:db8::1]/");
    uri("no host", "mailto:", "mailto:");
    uri("hidden at the ends", "\u200b\ufeff <tls@example.org\u200b> \u2060", "mailto:tls@example.org");
    uri("hidden within", "tls@exa\u200bmple.org", "mailto:tls@exa\u200bmple.org");
    row("one quote alone", "\"", "\"", "\"");
    row("a dot alone", ".", ".", ".");
    row("nothing", " ", "", "");
}

void TestTyped::typedIsPutRight()
{
    QFETCH(QString, typed);
    QTEST(patternFromTyped(typed), "pattern");
    QTEST(reportUriFromTyped(typed), "uri");
    QVERIFY(patternFromTyped(bareWord(typed)) == patternFromTyped(typed));
}

QTEST_APPLESS_MAIN(TestTyped)
#include "tst_typed.moc"
