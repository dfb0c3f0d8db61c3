#include "dossier.h"
#include "findings/findingsmodel.h"
#include "help/helpwindow.h"
#include "language.h"
#include "plan/planprint.h"
#include "reports/reportswindow.h"
#include "session.h"
#include "steps/policypage.h"
#include "watch/watchtray.h"
#include "widgets/lineseditor.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include "support/hostileevidence.h"
#include "support/sentreports.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFragment>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// What others wrote is text in the window, whatever they wrote.
class TestHostileWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyWidget_data();
    void everyWidget();
    void reportsWindow();
    void dossiers();
    void markdown();
    void rightToLeft();
    void tray();
    void linksShowWhereTheyLead();
    void hostThatLooksLikeAPlace();

private:
    QTemporaryDir m_folder;
    QList<Evidence> m_evidence;
};

namespace {

/// Every text that this widget shows or reads out, by where it stands.
QList<std::pair<QString, QString>> textsOf(QWidget *widget)
{
    QList<std::pair<QString, QString>> texts{{u"tooltip"_s, widget->toolTip()},
                                             {u"what's this"_s, widget->whatsThis()},
                                             {u"status tip"_s, widget->statusTip()},
                                             {u"title"_s, widget->windowTitle()},
                                             {u"accessible name"_s, widget->accessibleName()},
                                             {u"accessible description"_s, widget->accessibleDescription()}};
    if (QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget)) {
        texts.append({u"read out"_s, access->text(QAccessible::Name)});
        texts.append({u"read out"_s, access->text(QAccessible::Description)});
    }
    if (const auto *label = qobject_cast<QLabel *>(widget))
        texts.append({u"label"_s, label->text()});
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        texts.append({u"button"_s, button->text()});
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        texts.append({u"placeholder"_s, edit->placeholderText()});
    if (const auto *value = qobject_cast<QPlainTextEdit *>(widget); value && value->isReadOnly())
        texts.append({u"value"_s, value->toPlainText()});
    const QAbstractItemModel *model = nullptr;
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        model = box->model();
    else if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        model = view->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts.append({u"item"_s, model->index(row, column).data(role).toString()});
        }
    }
    return texts;
}

/// What is wrong with the way in which a widget shows text; empty when nothing is.
QString faultOf(QWidget *widget)
{
    const QString who = QLatin1String(widget->metaObject()->className()) + u' ';
    const auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
        return who + u"takes its text for markup where it looks like it: "_s + label->text();
    if (qobject_cast<QTextEdit *>(widget) && !widget->inherits("Postseal::GuideView"))
        return who + u"shows rich text"_s;
    for (const auto &[where, text] : textsOf(widget)) {
        if (const QString hidden = HostileEvidence::hiddenIn(text); !hidden.isEmpty())
            return who + where + u": "_s + hidden;
        const bool isRich = where == u"tooltip" || where == u"what's this";
        if (isRich && Qt::mightBeRichText(text))
            return who + where + u" would be taken for markup: "_s + text;
    }
    return {};
}

QStringList faultsOf(QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (const QString fault = faultOf(widget); !fault.isEmpty())
            faults.append(fault);
    }
    faults.removeDuplicates();
    return faults;
}

/// Shows what is folded away: passed checks, and the details of each row.
void openRows(QWidget *window)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->text().endsWith(u". Show"_s))
            button->click();
    }
    QTest::qWait(50);
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->property("postsealOpenable").toBool() && !widget->property("open").toBool())
            QMetaObject::invokeMethod(widget, "toggleOpen");
    }
}

/// What of a document leads away, or is loaded.
QStringList activeParts(const QTextDocument &document)
{
    QStringList parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                parts.append(u"link: "_s + format.anchorHref());
            if (format.isImageFormat())
                parts.append(u"picture: "_s + format.toImageFormat().name());
        }
    }
    return parts;
}

} // namespace

void TestHostileWindow::initTestCase()
{
    WindowTest::begin(u"tst_hostilewindow"_s);
    QSettings().clear();
    (void)QFile::remove(Ledger::usualPath());
    int attacked = 0;
    m_evidence = HostileEvidence::all(&attacked);
    QVERIFY(attacked > 300);
}

void TestHostileWindow::everyWidget_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < 4; ++i)
        QTest::addRow("%d", i) << i;
}

void TestHostileWindow::everyWidget()
{
    QFETCH(int, number);
    const QString path = m_folder.filePath(u"%1.json"_s.arg(number));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(m_evidence.at(number))).toJson());
    file.close();
    Session session;
    Window window(session);
    window.show();
    session.openReplay(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.report(), 20000);
    bool quotes = false;
    for (int step = 0; step < stepCount; ++step) {
        window.goTo(static_cast<Step>(step));
        QTest::qWait(100); // rows come a few a turn
        openRows(&window);
        QTest::qWait(20);
        const QStringList faults = faultsOf(&window);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(stepName(static_cast<Step>(step)) + u": "_s + faults.join(u'\n')));
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            for (const auto &[where, text] : textsOf(widget))
                quotes = quotes || text.contains(u"<b>"_s);
        }
    }
    QVERIFY2(quotes, "nothing of the attack is shown: then this test proves nothing");
}

void TestHostileWindow::reportsWindow()
{
    const QString attack = HostileEvidence::payload();
    const QString path = m_folder.filePath(u"report.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SentReports::report(u"example.org"_s, attack, QDate::currentDate().addDays(-2), 3,
                                   {{attack, attack, 2}}));
    file.close();
    Session session;
    Window window(session);
    window.show();
    QVERIFY(session.openDomain(u"example.org"_s) == DomainInput::Problem::None);
    session.cancel();
    QSignalSpy imported(&session, &Session::reportsImported);
    session.importReports({path});
    QTRY_VERIFY_WITH_TIMEOUT(!imported.isEmpty(), 20000);
    QVERIFY2(!imported.first().at(1).toBool(), qPrintable(imported.first().at(0).toString()));
    window.beside().openReports();
    auto *reports = window.findChild<ReportsWindow *>();
    QVERIFY(reports);
    bool quotes = false;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (QWidget *widget : reports->findChildren<QWidget *>()) {
                for (const auto &[where, text] : textsOf(widget))
                    quotes = quotes || text.contains(u"<b>"_s);
            }
            return quotes;
        }(),
        20000);
    const QStringList faults = faultsOf(reports);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The PDF is made of this page by the same reader.
void TestHostileWindow::dossiers()
{
    for (const Evidence &evidence : std::as_const(m_evidence)) {
        const Report report = makeReport(evidence);
        QTextDocument page;
        page.setHtml(QString::fromUtf8(dossierFor(u"x.html"_s, report)));
        QCOMPARE(activeParts(page), QStringList());
        QVERIFY(page.toPlainText().contains(u"<b>"_s));
        const QByteArray pdf = dossierFor(u"x.pdf"_s, report);
        QVERIFY(pdf.startsWith("%PDF-"));
        for (const char *part : {"/URI", "/JavaScript", "/Launch", "/EmbeddedFile", "/OpenAction"})
            QVERIFY2(!pdf.contains(part), part);
        const QJsonObject again = QJsonDocument::fromJson(dossierFor(u"x.json"_s, report)).object();
        QCOMPARE(again.value(u"domain").toString(), u"example.org"_s);
    }
}

void TestHostileWindow::markdown()
{
    for (const Evidence &evidence : std::as_const(m_evidence)) {
        QTextDocument page;
        page.setMarkdown(toMarkdown(makeReport(evidence)));
        QCOMPARE(activeParts(page), QStringList());
    }
    QTextDocument control;
    control.setMarkdown(u"[a](http://b) ![c](d)"_s);
    QVERIFY(!activeParts(control).isEmpty());
}

/// What our own translation adds to keep directions apart is no attack, and is not shown as one.
void TestHostileWindow::rightToLeft()
{
    useLanguage(u"ar"_s);
    const QString page = toHtml(makeReport(EvidenceBuilder::good().evidence));
    const QString attacked = toHtml(makeReport(m_evidence.first()));
    useLanguage(u"en"_s);
    QVERIFY(page.contains(QChar(0x2068)));
    QVERIFY2(!page.contains(u"\\u{206"_s), qPrintable(page.mid(page.indexOf(u"\\u{206"_s) - 50, 120)));
    for (const QChar c : attacked)
        QVERIFY(c == u'\n' || c == QChar(0x2068) || c == QChar(0x2069) || c.isHighSurrogate() ||
                c.isLowSurrogate() || !isHidden(c.unicode()));
}

void TestHostileWindow::tray()
{
    const WatchChange change{WatchChange::Severity::Worse, "x",
                             u"The id is “<b>a</b>&amp;<img src='http://x'>”."_s};
    const auto [title, text] = WatchTray::notification(u"example.org"_s, {change});
    QVERIFY2(!text.contains(u'<') && !text.contains(u'&') && text.contains(u"b›a"_s), qPrintable(text));
    QVERIFY(title.contains(u"example.org"_s));
}

void TestHostileWindow::linksShowWhereTheyLead()
{
    HelpWindow help;
    help.show();
    auto *view = help.findChild<QTextBrowser *>();
    QVERIFY(view);
    QVERIFY(!view->openLinks() && !view->openExternalLinks());
    const auto shown = [&] {
        for (const QLabel *label : help.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"://"_s))
                return label->text();
        }
        return QString();
    };
    const auto click = [&](const QString &link) { Q_EMIT view->anchorClicked(QUrl(link)); };
    for (const char *link :
         {"http://example.org/", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/",
          "data:text/html,x", "//example.org/x", "smb://example.org/"}) {
        click(QString::fromLatin1(link));
        QVERIFY2(shown().isEmpty(), link);
    }
    click(u"https://ex\u0430mple.org/a%2e?b=<c>#d"_s);
    QVERIFY2(shown().contains(u"https://xn--exmple-4nf.org/a.?b=%3Cc%3E#d"_s), qPrintable(shown()));
    QVERIFY(HostileEvidence::hiddenIn(shown()).isEmpty());
}

/// A star covers hosts of any name, also of one that looks like the place of a value.
void TestHostileWindow::hostThatLooksLikeAPlace()
{
    EvidenceBuilder::Builder builder = EvidenceBuilder::good();
    builder.mx({{10, EvidenceBuilder::name("%2.example.org")}});
    QFile file(m_folder.filePath(u"place.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(builder.evidence)).toJson());
    file.close();
    Session session;
    Window window(session);
    session.openReplay(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(session.report(), 20000);
    LinesEditor *patterns = static_cast<PolicyPage *>(window.page(Step::Policy))->patterns();
    patterns->setLines({u"*.example.org"_s});
    QStringList labels;
    for (const QLabel *label : patterns->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY2(labels.contains(u"Covers %2.example.org (MX 10)"_s), qPrintable(labels.join(u'\n')));
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"
