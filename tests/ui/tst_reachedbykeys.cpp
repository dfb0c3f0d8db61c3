#include "language.h"
#include "many/adddomains.h"
#include "many/domainstable.h"
#include "many/domainswindow.h"
#include "session.h"
#include "steps/page.h"
#include "support/listeddomains.h"
#include "support/windowkeys.h"
#include "watch/watcher.h"
#include "wizard/steplist.h"
#include "wizard/window.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using namespace WindowKeys;
using WindowTest::settled;

/// Everything in the windows is reached by keys: by Tab, where it is seen, and by a mnemonic of its own.
class TestReachedByKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFocusIsReachedAndSeen_data();
    void everyFocusIsReachedAndSeen();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void mnemonicsOfManyDomains_data();
    void mnemonicsOfManyDomains();
};

namespace {

/// What Tab stops at, as far as it can be seen now.
QList<QWidget *> stopsOf(const Window &window)
{
    QList<QWidget *> stops = window.findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
               widget->focusProxy();
    });
    return stops;
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget ? QLatin1String(widget->metaObject()->className()) + u' ' +
                        (button ? button->text() : widget->accessibleName())
                  : u"nothing"_s;
}

/// Below or beside, as one reads.
bool comesAfter(const QWidget *widget, const QWidget *before)
{
    const QRect first(before->mapTo(before->window(), QPoint()), before->size());
    const QRect second(widget->mapTo(widget->window(), QPoint()), widget->size());
    return second.top() > first.top() || second.left() >= first.right();
}

/// Mnemonics that can be seen now, each with those that have it.
QMap<QString, QStringList> mnemonicsOf(const QWidget &window)
{
    QMap<QString, QStringList> found;
    const auto take = [&found](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found[key.toString()].append(text);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return found;
}

void addSteps()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < stepCount; ++step)
        QTest::newRow(qUtf8Printable(stepTitle(static_cast<Step>(step)))) << step;
}

} // namespace

void TestReachedByKeys::initTestCase()
{
    WindowTest::begin(u"tst_reachedbykeys"_s);
}

void TestReachedByKeys::init()
{
    WindowTest::forgetAll();
}

void TestReachedByKeys::everyFocusIsReachedAndSeen_data()
{
    addSteps();
}

void TestReachedByKeys::everyFocusIsReachedAndSeen()
{
    QFETCH(int, step);
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    window.resize(1380, 880);
    QVERIFY(showWindow(window));
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    window.goTo(static_cast<Step>(step));
    window.showPractice(true);
    // Until what is new is shown, and the look that the start of the network asks for is done too.
    QTest::qWait(500);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    QTest::qWait(100);
    Page *page = window.page(static_cast<Step>(step));
    const QList<QWidget *> stops = stopsOf(window);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        window.findChild<StepView *>()->setFocus();
        QList<QWidget *> visited;
        for (QWidget *now = QApplication::focusWidget(); !visited.contains(now) && visited.size() < 300;
             now = QApplication::focusWidget()) {
            visited.append(now);
            QCoreApplication::processEvents();
            if (page->isAncestorOf(now)) {
                const QRect place(now->mapTo(page->viewport(), QPoint()), now->size());
                const QRect seen = place & page->viewport()->rect();
                QVERIFY2(seen.height() >= std::min(place.height(), page->viewport()->height() / 2),
                         qUtf8Printable(nameOf(now)));
            }
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        for (QWidget *stop : stops)
            QVERIFY2(visited.contains(stop), qUtf8Printable(nameOf(stop)));
        QCOMPARE(visited.size(), stops.size());
        QCOMPARE(QApplication::focusWidget(), visited.first());
        for (qsizetype i = 1; key == Qt::Key_Tab && i < visited.size(); ++i) {
            const QString pair = nameOf(visited.at(i - 1)) + u" -> "_s + nameOf(visited.at(i));
            QVERIFY2(comesAfter(visited.at(i), visited.at(i - 1)), qUtf8Printable(pair));
        }
    }
}

void TestReachedByKeys::mnemonicsAreUnique_data()
{
    addSteps();
}

void TestReachedByKeys::mnemonicsAreUnique()
{
    QFETCH(int, step);
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    QVERIFY(showWindow(window));
    const auto check = [&window] {
        const QMap<QString, QStringList> found = mnemonicsOf(window);
        for (auto it = found.begin(); it != found.end(); ++it)
            QVERIFY2(it->size() == 1, qUtf8Printable(it.key() + u": "_s + it->join(u" | ")));
    };
    window.goTo(static_cast<Step>(step));
    check();
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    window.showPractice(true);
    window.goTo(static_cast<Step>(step));
    check();
}

void TestReachedByKeys::mnemonicsOfManyDomains_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages())
        QTest::newRow(qUtf8Printable(language.code)) << language.code;
}

void TestReachedByKeys::mnemonicsOfManyDomains()
{
    QFETCH(QString, code);
    useLanguage(code);
    const auto english = qScopeGuard([] { useLanguage(u"en"_s); });
    DomainsWindow window({.history = QStringLiteral(":memory:")});
    window.show();
    const auto check = [](const QWidget &widget) {
        const QMap<QString, QStringList> found = mnemonicsOf(widget);
        QVERIFY(found.size() > 2);
        for (auto it = found.begin(); it != found.end(); ++it)
            QVERIFY2(it->size() == 1, qUtf8Printable(it.key() + u": "_s + it->join(u" | ")));
    };
    check(window);
    window.model().setRows(listedDomains());
    window.table()->selectRow(2);
    check(window);
    AddDomains dialog;
    dialog.show();
    check(dialog);
}

QTEST_MAIN(TestReachedByKeys)
#include "tst_reachedbykeys.moc"
