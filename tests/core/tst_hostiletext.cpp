#include "plan/planprint.h"
#include "report/report.h"
#include "report/reportparts.h"

#include "support/hostileevidence.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// What others wrote is shown as text, whoever prints it. tests/ui/tst_hostilewindow does the same with the
/// window, tests/cli/tst_hostileoutput with the program.
class TestHostileText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findings();
    void text();
    void html();
    void markdown();
    void reminders();
    void markdownOfWords_data();
    void markdownOfWords();

private:
    QList<Report> m_reports;
};

void TestHostileText::initTestCase()
{
    int attacked = 0;
    const QList<Evidence> all = HostileEvidence::all(&attacked);
    QVERIFY2(attacked > 300, qPrintable(QString::number(attacked)));
    for (const Evidence &evidence : all)
        m_reports.append(makeReport(evidence));
    // The attack arrives: something of it is quoted, as text.
    for (const Report &report : std::as_const(m_reports))
        QVERIFY(toText(report, false).contains(u"<b>"_s));
}

/// Sentences are clean as they are made, not only where a printer cleans them.
void TestHostileText::findings()
{
    for (const Report &report : std::as_const(m_reports)) {
        for (const Finding &finding : report.findings) {
            for (const QString &text : {finding.title(), finding.seen(), finding.why(), finding.fix()}) {
                const QString hidden = HostileEvidence::hiddenIn(text);
                QVERIFY2(hidden.isEmpty(), qPrintable(finding.name() + u": "_s + hidden));
            }
        }
    }
}

void TestHostileText::text()
{
    for (const Report &report : std::as_const(m_reports)) {
        const QString hidden = HostileEvidence::hiddenIn(toText(report, false));
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden));
    }
}

void TestHostileText::html()
{
    static const QRegularExpression tag(u"</?([A-Za-z!][A-Za-z0-9]*)"_s);
    static const QStringList ours{u"html"_s,    u"head"_s, u"meta"_s,   u"title"_s, u"style"_s,   u"body"_s,
                                  u"article"_s, u"h1"_s,   u"h2"_s,     u"p"_s,     u"ul"_s,      u"li"_s,
                                  u"div"_s,     u"span"_s, u"strong"_s, u"code"_s,  u"table"_s,   u"tr"_s,
                                  u"th"_s,      u"td"_s,   u"pre"_s,    u"bdi"_s,   u"!DOCTYPE"_s};
    for (const Report &report : std::as_const(m_reports)) {
        const QString page = toHtml(report);
        QVERIFY(HostileEvidence::hiddenIn(page).isEmpty());
        for (const QRegularExpressionMatch &match : tag.globalMatch(page))
            QVERIFY2(ours.contains(match.captured(1)), qPrintable(match.captured()));
        QCOMPARE(page.count(u"<style>"_s), 1);
        QVERIFY(!page.contains(QRegularExpression(u"<[^>]*\\s(href|src|on[a-z]+)="_s)));
    }
}

void TestHostileText::markdown()
{
    // What is left when each escaped character is taken out is ours.
    static const QRegularExpression escaped(u"\\\\[\\\\`*_{}\\[\\]()<>#|&~!$@:^.+=-]"_s);
    for (const Report &report : std::as_const(m_reports)) {
        const QString page = toMarkdown(report);
        QVERIFY(HostileEvidence::hiddenIn(page).isEmpty());
        for (QString line : page.split(u'\n')) {
            if (line.startsWith(u"    "_s) && !line.startsWith(u"    - "_s))
                continue; // indented code
            line.remove(escaped);
            QVERIFY2(!line.contains(QRegularExpression(u"[<>\\[\\]!~]|javascript:|http:"_s)),
                     qPrintable(line));
            QVERIFY2(!line.contains(u'|') || line.startsWith(u'|'), qPrintable(line));
        }
    }
}

/// A text cannot end its line, and so begin a property or an event of its own (RFC 5545 3.1, 3.3.11).
void TestHostileText::reminders()
{
    PlanStep step;
    step.what = step.why =
        Message{"{x}", {{u"x"_s, HostileEvidence::payload() + u"\nEND:VEVENT\r\nATTACH:x;y,z\\"_s}}};
    step.policyFile = HostileEvidence::payload().toUtf8();
    step.publish = {{*DomainName::fromAscii("_mta-sts.example.org"), RecordType::TXT, 60,
                     HostileEvidence::payload().toUtf8()}};
    PlanPaper paper;
    paper.domain = *DomainName::fromAscii("example.org");
    paper.madeAt = step.notBefore = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    paper.steps = {step};
    const QByteArray calendar = toCalendar(paper).replace("\r\n ", "");
    static const QByteArrayList properties{"BEGIN",   "END",         "VERSION", "PRODID",
                                           "UID",     "DTSTAMP",     "DTSTART", "DURATION",
                                           "SUMMARY", "DESCRIPTION", "ACTION",  "TRIGGER"};
    const QByteArrayList lines = QByteArray(calendar).replace("\r\n", "\n").trimmed().split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(properties.contains(line.left(line.indexOf(':'))), line.constData());
        QVERIFY(HostileEvidence::hiddenIn(QString::fromUtf8(line)).isEmpty());
    }
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 1);
    QCOMPARE(calendar.count("\r\nEND:VEVENT"), 1);
}

void TestHostileText::markdownOfWords_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *tag, const char *raw, const char *written) {
        QTest::newRow(tag) << QString::fromUtf8(raw) << QString::fromUtf8(written);
    };
    row("plain", "v=STSv1; id=1", "v=STSv1; id=1");
    row("link", "[x](http://y)", "\\[x\\]\\(http\\://y\\)");
    row("bare link", "www.example.org", "www\\.example.org");
    row("cell", "a|b", "a\\|b");
    row("code", "`a`", "\\`a\\`");
    row("list", "- a", "\\- a");
    row("plus", "+ a - b", "\\+ a - b");
    row("numbered list", "12. a 3.", "12\\. a 3.");
    row("a number", "1.5", "1\\.5");
    row("rule", "===", "\\===");
    row("heading", "# a", "\\# a");
    row("entity", "&lt;", "\\&lt;");
}

void TestHostileText::markdownOfWords()
{
    QFETCH(QString, raw);
    QFETCH(QString, written);
    QCOMPARE(markdownText(raw), written);
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
