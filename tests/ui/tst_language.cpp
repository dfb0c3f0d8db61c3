#include "language.h"
#include "lookstyle.h"
#include "session.h"
#include "watch/watcher.h"
#include "wizard/settingsdialog.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"
#include "wizard/windowkeeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace Postseal;

/// Speaks English in marks, so that what went past the translation can be seen.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void switchedWhileRunning();
    void languagesAreThere();
    void rightToLeftKeepsNamesInOrder();
};

namespace {

/// Words of a text that stand outside the marks, without what is never translated.
QString unmarked(QString text)
{
    static const QRegularExpression inner(QStringLiteral("<[^<>]*>"));
    for (QString before; before != text;) {
        before = text;
        text.remove(inner);
    }
    // Names, addresses, records, numbers with their units and times are the same in every language.
    static const QRegularExpression same(QStringLiteral(
        "\\S*[.:_/"
        "@=~-]\\S*|\\b(Postseal|MTA|STS|TLS|TXT|AAAA|A|CNAME|MX|RFC|DNS|IPv[46]|TLSv\\d|mta|id|X25519|"
        "testing|enforce|none|CN|TLSRPTv1|STSv1|version|mode|max_age|mx|rua|v|F5|Esc|ms|practice|example|R|r)"
        "\\b"));
    text.remove(same);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return word.match(text).captured();
}

QStringList textsOf(QWidget *window)
{
    QStringList texts;
    for (const QLabel *label : window->findChildren<QLabel *>())
        texts << label->text() << label->toolTip() << label->accessibleName();
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        texts << button->text() << button->toolTip() << button->accessibleName()
              << button->accessibleDescription();
    for (const QLineEdit *edit : window->findChildren<QLineEdit *>())
        texts << edit->accessibleName() << edit->accessibleDescription();
    return texts;
}

} // namespace

void TestLanguage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("postseal-test-language"));
    QApplication::setStyle(new LookStyle(QStringLiteral("Fusion")));
}

void TestLanguage::init()
{
    QSettings().clear();
    useLanguage(QStringLiteral("en"));
}

void TestLanguage::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : {"first-visit", "protected", "policy-cert-wrong-name", "second-address-stale",
                                 "mx-not-in-policy", "two-records"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestLanguage::everySentenceIsTranslated()
{
    QFETCH(QString, scenario);
    QCOMPARE(unmarked(QStringLiteral("not online yet")), QStringLiteral("not"));
    QVERIFY(unmarked(QStringLiteral("<Host <mx.example.org> is fine>, 192.0.2.1")).isEmpty());
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    window.show();
    session.openPractice(scenario);
    QTRY_VERIFY_WITH_TIMEOUT(session.report() && session.report()->evidence.finished, 20000);
    window.beside().openSettings();
    QStringList missing;
    for (int step = 0; step < stepCount; ++step) {
        window.goTo(static_cast<Step>(step));
        QCoreApplication::processEvents();
        for (const QString &text : textsOf(&window)) {
            if (!unmarked(text).isEmpty())
                missing.append(text);
        }
    }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("\n"))));
}

void TestLanguage::switchedWhileRunning()
{
    Session session;
    Settings settings = session.settings();
    settings.language = QStringLiteral("en");
    session.setSettings(settings);
    WindowKeeper keeper(session);
    keeper.window().show();
    keeper.window().goTo(Step::Publish);
    const QString english = keeper.window().nextButton()->text();
    const auto choose = [&](const char *code) {
        settings.language = QString::fromLatin1(code);
        session.setSettings(settings);
    };
    choose("de");
    QTRY_COMPARE(keeper.window().nextButton()->text().contains(QStringLiteral("Weiter")), true);
    QCOMPARE(keeper.window().step(), Step::Publish);
    QVERIFY(keeper.window().isVisible());
    QCOMPARE(QLocale().language(), QLocale::German);
    choose("ar");
    QTRY_COMPARE(keeper.window().layoutDirection(), Qt::RightToLeft);
    choose("en");
    QTRY_COMPARE(keeper.window().nextButton()->text(), english);
    QCOMPARE(keeper.window().layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::languagesAreThere()
{
    QCOMPARE(languages().size(), 6);
    QStringList seen;
    for (const Language &language : languages()) {
        useLanguage(language.code);
        const QString words = verdictSentence(Verdict::Protected);
        QVERIFY2(!words.isEmpty() && !seen.contains(words), qPrintable(language.code));
        seen.append(words);
    }
}

// A host name inside an Arabic sentence would otherwise have its dots and underscores on the wrong side.
void TestLanguage::rightToLeftKeepsNamesInOrder()
{
    useLanguage(QStringLiteral("ar"));
    const Message message{QT_TRANSLATE_NOOP("Check", "There is no TXT record at _mta-sts.{domain}."),
                          {{QStringLiteral("domain"), QStringLiteral("example.org")}}};
    const QString text = message.text();
    const QChar open(0x2068);
    const QChar close(0x2069);
    QVERIFY2(text.contains(open + QStringLiteral("_mta-sts.example.org") + close), qPrintable(text));
    QCOMPARE(text.count(open), text.count(close));
    // Mnemonics stay what they are.
    const QString button = QCoreApplication::translate("Postseal::Window", "&Check again");
    QVERIFY2(!button.contains(open) && button.contains(QLatin1Char('&')), qPrintable(button));
    useLanguage(QStringLiteral("de"));
    QVERIFY(!message.text().contains(open));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
