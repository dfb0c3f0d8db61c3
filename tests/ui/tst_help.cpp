#include "help/guideview.h"
#include "help/helpwindow.h"
#include "language.h"
#include "session.h"
#include "support/windowtest.h"
#include "theme.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// The help key, and the guide in its window.
class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anchorsAreThoseOfTheWeb();
    void keyOpensTheSectionOfEachStep();
    void chosenSectionIsShown();
    void wordsAreFound();
    void linksInsideLeadToTheirSection();
    void everyLanguageHasItsGuide();
    void linksOutOfItAskFirst();
    void nothingIsLoadedFromElsewhere();
    void picturesFitTheText();
    void isReadableInTheDark();
    void escapeCloses();
    void opened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

namespace {

/// The height in the view at which the section that was asked for begins.
int topOf(const GuideView &view)
{
    return view.cursorRect(QTextCursor(view.textCursor().block())).top();
}

bool isAtItsEnd(const GuideView &view)
{
    return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum();
}

QList<QTextFragment> fragmentsOf(const GuideView &view)
{
    QList<QTextFragment> fragments;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            fragments.append(part.fragment());
    }
    return fragments;
}

} // namespace

void TestHelp::initTestCase()
{
    WindowTest::begin(u"tst_help"_s);
    QSettings().clear();
}

void TestHelp::anchorsAreThoseOfTheWeb()
{
    QCOMPARE(anchorOf(u"MTA-STS record"_s), u"mta-sts-record"_s);
    QCOMPARE(anchorOf(u"Next: from testing to enforce"_s), u"next-from-testing-to-enforce"_s);
}

void TestHelp::keyOpensTheSectionOfEachStep()
{
    Session session;
    Window window(session);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // From the last one on: the first time that the window opens it has to find a place far down.
    for (int i = stepCount - 1; i >= 0; --i) {
        const auto step = static_cast<Step>(i);
        window.goTo(step);
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(window.beside().help());
        QTRY_VERIFY(window.beside().help()->isVisible());
        QVERIFY(!window.beside().help()->isModal());
        const GuideView *view = window.beside().help()->view();
        QVERIFY(view->hasFocus() || !window.beside().help()->isActiveWindow());
        const QTextBlock block = view->textCursor().block();
        QVERIFY2(block.text().startsWith(stepName(step)), qPrintable(block.text()));
        QVERIFY(block.blockFormat().headingLevel() > 0);
        QVERIFY2((topOf(*view) >= 0 && topOf(*view) < 60) || isAtItsEnd(*view),
                 qPrintable(u"%1: %2"_s.arg(stepName(step)).arg(topOf(*view))));
        QCOMPARE(window.beside().help()->sections()->currentText().trimmed(), block.text());
        QTest::qWait(i == stepCount - 1 ? 250 : 0); // it has found its width now
        QVERIFY(topOf(*view) < 60 || isAtItsEnd(*view));
        window.beside().help()->hide();
    }
}

void TestHelp::chosenSectionIsShown()
{
    HelpWindow help;
    help.showSection({});
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    QCOMPARE(help.view()->verticalScrollBar()->value(), 0);
    const int index = help.sections()->findData(u"privacy"_s);
    QVERIFY(index > 0);
    help.sections()->setCurrentIndex(index);
    Q_EMIT help.sections()->activated(index);
    QCOMPARE(help.view()->textCursor().block().text(), u"Privacy"_s);
    // It keeps its place when the window becomes narrower, and the pictures with it.
    help.showSection(u"verify"_s);
    help.resize(help.width() * 2 / 3, help.height());
    QTest::qWait(200);
    QCOMPARE(help.view()->anchorInView(), u"verify"_s);
}

/// By keys alone: as it is typed, on and back, round the end, and what is not there.
void TestHelp::wordsAreFound()
{
    HelpWindow help;
    help.showSection({});
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(help.findField()->hasFocus());
    const auto marked = [&help] { return help.view()->textCursor(); };
    QTest::keyClicks(help.findField(), u"mailbox"_s);
    QCOMPARE(marked().selectedText().toLower(), u"mailbox"_s);
    QVERIFY(help.view()->viewport()->rect().contains(help.view()->cursorRect().center()));
    QVERIFY(help.findField()->hasFocus());
    QList<int> places{marked().selectionStart()};
    const qsizetype count = help.view()->toPlainText().count(u"mailbox"_s, Qt::CaseInsensitive);
    QVERIFY(count > 1);
    for (qsizetype i = 1; i < count; ++i) {
        QTest::keyClick(help.findField(), i % 2 ? Qt::Key_Return : Qt::Key_F3);
        QVERIFY(!places.contains(marked().selectionStart()));
        places.append(marked().selectionStart());
    }
    QTest::keyClick(help.findField(), Qt::Key_Return);
    QCOMPARE(marked().selectionStart(), places.first());
    QTest::keyClick(help.findField(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(marked().selectionStart(), places.last());
    QTest::keyClick(help.findField(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(marked().selectionStart(), places.at(count - 2));
    QVERIFY(help.findNote()->isHidden());
    QTest::keyClicks(help.findField(), u" <b>"_s);
    QVERIFY(help.findNote()->isVisible());
    QCOMPARE(help.findNote()->text(), u"“mailbox <b>” is not in the guide."_s);
    QCOMPARE(help.findNote()->textFormat(), Qt::PlainText);
    QVERIFY(!marked().hasSelection());
    // Escape takes back the words first, and leaves the window.
    QTest::keyClick(help.findField(), Qt::Key_Escape);
    QVERIFY(help.isVisible() && help.findField()->text().isEmpty() && help.findNote()->isHidden());
}

void TestHelp::linksInsideLeadToTheirSection()
{
    HelpWindow help;
    help.showSection({});
    int links = 0;
    for (const QTextFragment &fragment : fragmentsOf(*help.view())) {
        const QString href = fragment.charFormat().anchorHref();
        if (!href.startsWith(u'#'))
            continue;
        ++links;
        Q_EMIT help.view()->anchorClicked(QUrl(href));
        QCOMPARE(anchorOf(help.view()->textCursor().block().text()), href.mid(1));
    }
    QVERIFY(links > 10);
}

/// In every language that the window speaks: the section of each step, with links and pictures as in English.
void TestHelp::everyLanguageHasItsGuide()
{
    const auto picturesIn = [](const GuideView &view) {
        QStringList names;
        for (const QTextFragment &each : fragmentsOf(view)) {
            if (each.charFormat().isImageFormat())
                names.append(each.charFormat().toImageFormat().name().repeated(each.length()));
        }
        return names;
    };
    const auto endLanguage = qScopeGuard([] { useLanguage(u"en"_s); });
    qsizetype sections = 0;
    QStringList pictures;
    QStringList texts;
    for (const Language &language : languages()) {
        useLanguage(language.code);
        HelpWindow help;
        help.showSection({});
        const GuideView &view = *help.view();
        QVERIFY2(!texts.contains(view.toPlainText()), qPrintable(language.code));
        texts.append(view.toPlainText());
        sections = sections ? sections : view.headings().size();
        pictures = pictures.isEmpty() ? picturesIn(view) : pictures;
        QCOMPARE(view.headings().size(), sections);
        QCOMPARE(picturesIn(view), pictures);
        QCOMPARE(pictures.removeDuplicates(), 0); // each once
        QSet<QString> anchors;
        for (int i = 0; i < stepCount; ++i) {
            const auto step = static_cast<Step>(i);
            help.showStep(step);
            const QTextBlock block = view.textCursor().block();
            QVERIFY(block.blockFormat().headingLevel() > 0);
            // In Arabic the window isolates foreign names, the guide does not.
            const QString title = stepTitle(step).remove(QChar(0x2068)).remove(QChar(0x2069));
            QVERIFY2(block.text().startsWith(title), qPrintable(block.text() + u" / "_s + title));
            anchors.insert(help.anchorOfStep(step));
        }
        QCOMPARE(anchors.size(), stepCount);
        for (const char *title : {"Settings", "Imported reports", "Many domains"}) {
            help.showHeading(QString::fromLatin1(title));
            QVERIFY2(view.textCursor().block().blockFormat().headingLevel() > 0 &&
                         view.textCursor().position() > 0,
                     qPrintable(language.code));
        }
        for (const QTextFragment &fragment : fragmentsOf(view)) {
            const QString href = fragment.charFormat().anchorHref();
            if (!href.startsWith(u'#'))
                continue;
            Q_EMIT help.view()->anchorClicked(QUrl(href));
            QCOMPARE(anchorOf(view.textCursor().block().text()), href.mid(1));
        }
    }
    QVERIFY(texts.size() > 5 && sections > 15 && pictures.size() > 10);
}

void TestHelp::linksOutOfItAskFirst()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
    QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
    HelpWindow help;
    help.showSection({});
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    Q_EMIT help.view()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(!help.openLinkButton()->isVisible());
    const QUrl rfc(u"https://www.rfc-editor.org/rfc/rfc8461"_s);
    Q_EMIT help.view()->anchorClicked(rfc);
    QVERIFY(help.openLinkButton()->isVisible());
    QVERIFY(m_opened.isEmpty());
    // Escape takes the question back first, and leaves the window.
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(help.isVisible() && !help.openLinkButton()->isVisible());
    Q_EMIT help.view()->anchorClicked(rfc);
    help.openLinkButton()->click();
    QCOMPARE(m_opened, QList<QUrl>{rfc});
    QVERIFY(!help.openLinkButton()->isVisible());
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestHelp::nothingIsLoadedFromElsewhere()
{
    HelpWindow help;
    for (const QString &name : {u"https://example.org/a.png"_s, u"file:///etc/passwd"_s,
                                u"../icons/io.github.postseal.postseal-48.png"_s, u"/etc/passwd"_s})
        QVERIFY(!help.view()->loadResource(QTextDocument::ImageResource, QUrl(name)).isValid());
    QVERIFY(!help.view()->loadResource(QTextDocument::StyleSheetResource, QUrl(u"a.css"_s)).isValid());
}

void TestHelp::picturesFitTheText()
{
    HelpWindow help;
    help.showSection({});
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    help.resize(520, 500);
    QTest::qWait(200);
    int pictures = 0;
    for (const QTextFragment &fragment : fragmentsOf(*help.view())) {
        const QTextImageFormat format = fragment.charFormat().toImageFormat();
        if (!format.isValid())
            continue;
        ++pictures;
        const auto picture = help.view()
                                 ->document()
                                 ->resource(QTextDocument::ImageResource, QUrl(format.name()))
                                 .value<QImage>();
        QVERIFY2(!picture.isNull(), qPrintable(format.name()));
        QVERIFY(picture.width() / picture.devicePixelRatio() <= help.view()->viewport()->width());
    }
    QVERIFY(pictures >= stepCount);
    QCOMPARE(help.view()->horizontalScrollBar()->maximum(), 0);
}

void TestHelp::isReadableInTheDark()
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x22));
    dark.setColor(QPalette::Text, QColor(0xe8, 0xea, 0xed));
    Session session;
    Window window(session);
    window.show();
    window.beside().openHelp(window.step());
    QApplication::setPalette(dark);
    QTest::qWait(50);
    const Theme theme = Theme::current();
    QVERIFY(theme.dark);
    for (const QTextFragment &fragment : fragmentsOf(*window.beside().help()->view())) {
        if (fragment.charFormat().anchorHref().isEmpty())
            continue;
        const QColor colour = fragment.charFormat().foreground().color();
        QVERIFY2(contrast(colour, theme.card) > 4.4, qPrintable(colour.name()));
    }
    // The section stays where it was.
    QCOMPARE(window.beside().help()->view()->textCursor().block().text(), stepName(Step::Domain));
    QApplication::setPalette(before);
}

void TestHelp::escapeCloses()
{
    Session session;
    Window window(session);
    window.show();
    window.beside().openHelp(window.step());
    QTest::keyClick(window.beside().help(), Qt::Key_Escape);
    QVERIFY(!window.beside().help()->isVisible());
    QVERIFY(window.isVisible());
    window.beside().openHelp(window.step());
    QVERIFY(window.beside().help()->isVisible());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
