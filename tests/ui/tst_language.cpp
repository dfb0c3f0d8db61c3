#include "help/helpwindow.h"
#include "language.h"
#include "lookstyle.h"
#include "many/domainswindow.h"
#include "reports/reportswindow.h"
#include "session.h"
#include "steps/domainpage.h"
#include "steps/nextpage.h"
#include "steps/policyhostpage.h"
#include "support/cannedprobes.h"
#include "support/windowtest.h"
#include "watch/watcher.h"
#include "widgets/lineseditor.h"
#include "steps/verifypage.h"
#include "widgets/labels.h"
#include "wizard/settingsdialog.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"
#include "wizard/windowkeeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <iterator>

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
    void nothingTypedIsLost();
    void anotherDomainGetsNothing();
    void windowsBesideOpenAgain();
    void languagesAreThere();
    void rightToLeftKeepsNamesInOrder();
    void numbersAndTimesHaveTheSameDigits();
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
    QApplication::setOrganizationName(QStringLiteral("postseal-test"));
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

void TestLanguage::nothingTypedIsLost()
{
    Session session;
    Settings settings = session.settings();
    settings.language = QStringLiteral("en");
    session.setSettings(settings);
    WindowKeeper keeper(session);
    keeper.window().show();
    session.openPractice(QStringLiteral("absent"));
    QTRY_VERIFY_WITH_TIMEOUT(session.report() && session.report()->evidence.finished, 20000);
    const auto domain = [&] { return static_cast<DomainPage *>(keeper.window().page(Step::Domain)); };
    const auto host = [&] { return static_cast<PolicyHostPage *>(keeper.window().page(Step::PolicyHost)); };
    const auto next = [&] { return static_cast<NextPage *>(keeper.window().page(Step::Next)); };
    domain()->field()->setText(QStringLiteral("not a domain"));
    QTest::keyClick(domain()->field(), Qt::Key_Return);
    const QString english = domain()->remark();
    QVERIFY(!english.isEmpty());
    domain()->subdomains()->addButton()->click();
    QTest::keyClicks(domain()->subdomains()->field(0), QStringLiteral("lis"));
    keeper.window().goTo(Step::Next);
    next()->servers()->addButton()->click();
    QTest::keyClicks(next()->servers()->field(0), QStringLiteral("mx9.example.n"));
    keeper.window().goTo(Step::PolicyHost);
    host()->addresses()->clear();
    QTest::keyClicks(host()->addresses(), QStringLiteral("9.7.7.7, 9.7."));
    const auto choose = [&](const char *code) {
        Window *old = &keeper.window();
        settings.language = QString::fromLatin1(code);
        session.setSettings(settings);
        return QTest::qWaitFor([&] { return &keeper.window() != old; }, 20000);
    };
    QVERIFY(choose("de"));
    QCOMPARE(domain()->field()->text(), QStringLiteral("not a domain"));
    QVERIFY(!domain()->remark().isEmpty() && domain()->remark() != english);
    QCOMPARE(domain()->subdomains()->lines(), QStringList(QStringLiteral("lis")));
    QCOMPARE(next()->servers()->lines(), QStringList(QStringLiteral("mx9.example.n")));
    QCOMPARE(host()->addresses()->text(), QStringLiteral("9.7.7.7, 9.7."));
    QVERIFY(!host()->remark().isEmpty());
    // The other card, and half a name.
    host()->findChildren<QRadioButton *>().at(1)->click();
    QTest::keyClicks(host()->target(), QStringLiteral("provider"));
    QVERIFY(choose("en"));
    QTest::qWait(50); // the page is shown once more
    QCOMPARE(host()->target()->text(), QStringLiteral("provider"));
    QVERIFY(host()->target()->isVisible());
    QCOMPARE(host()->remark(), QStringLiteral("This is not a host name."));
    host()->target()->clear();
    QVERIFY(choose("de"));
    QTest::qWait(50);
    QVERIFY(host()->target()->isVisible());
}

/// A page that has not been seen since still has what was typed for the domain before.
void TestLanguage::anotherDomainGetsNothing()
{
    Session session;
    CannedNet::lookAt(CannedNet::good(), &session);
    Settings settings = session.settings();
    settings.language = QStringLiteral("en");
    session.setSettings(settings);
    WindowKeeper keeper(session);
    keeper.window().show();
    const auto next = [&] { return static_cast<NextPage *>(keeper.window().page(Step::Next)); };
    QCOMPARE(session.openDomain(QStringLiteral("example.org")), DomainInput::Problem::None);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 20000);
    keeper.window().goTo(Step::Next);
    next()->servers()->addButton()->click();
    QTest::keyClicks(next()->servers()->field(0), QStringLiteral("mx9.example.org"));
    keeper.window().goTo(Step::Domain);
    QCOMPARE(session.openDomain(QStringLiteral("example.net")), DomainInput::Problem::None);
    QTRY_VERIFY_WITH_TIMEOUT(WindowTest::settled(session), 20000);
    Window *old = &keeper.window();
    settings.language = QStringLiteral("de");
    session.setSettings(settings);
    QVERIFY(QTest::qWaitFor([&] { return &keeper.window() != old; }, 20000));
    QCOMPARE(next()->servers()->lines(), QStringList());
}

void TestLanguage::windowsBesideOpenAgain()
{
    Session session;
    Settings settings = session.settings();
    settings.language = QStringLiteral("en");
    session.setSettings(settings);
    WindowKeeper keeper(session);
    keeper.window().show();
    SideWindows *beside = &keeper.window().beside();
    beside->openReports();
    beside->openDomains();
    beside->domains()->searchField()->setText(QStringLiteral("example"));
    beside->openHelp(Step::Policy);
    const int section = beside->help()->sections()->currentIndex();
    QVERIFY(section > 0);
    beside->reports()->hide();
    settings.language = QStringLiteral("de");
    session.setSettings(settings);
    QTRY_VERIFY(&keeper.window().beside() != beside);
    beside = &keeper.window().beside();
    QVERIFY(beside->help() && beside->help()->isVisible());
    QCOMPARE(beside->help()->sections()->currentIndex(), section);
    QVERIFY(beside->domains() && beside->domains()->isVisible());
    QCOMPARE(beside->domains()->searchField()->text(), QStringLiteral("example"));
    QVERIFY(!beside->reports());
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

void TestLanguage::numbersAndTimesHaveTheSameDigits()
{
    useLanguage(QStringLiteral("ar"));
    const char16_t zero = QLocale().zeroDigit().at(0).unicode();
    QVERIFY(zero != u'0');
    const auto digitsOf = [](const QString &text) {
        QString digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                     [](QChar c) { return c.isDigit(); });
        return digits;
    };
    Session session;
    Window window(session);
    window.show();
    session.openPractice(QStringLiteral("mx-cert-expired"));
    QTRY_VERIFY_WITH_TIMEOUT(session.report() && session.report()->evidence.finished, 20000);
    window.goTo(Step::Verify);
    const auto *verify = static_cast<VerifyPage *>(window.page(Step::Verify));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(!digitsOf(verify->chip(FindingsFilter::Show::All)->text()).isEmpty());
    for (const QString &text :
         {numberText(1234567890), clockTime(now), momentText(now), clockTime(now.addDays(-1)),
          verify->chip(FindingsFilter::Show::All)->text(), stepLight(Step::Publish, session).hint,
          QLocale().toString(now, QLocale::ShortFormat)}) {
        for (const QChar digit : digitsOf(text))
            QVERIFY2(digit.unicode() >= zero && digit.unicode() <= zero + 9, qPrintable(text));
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
