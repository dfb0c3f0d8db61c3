#include "findings/chaindialog.h"
#include "findings/findingssection.h"
#include "help/guideview.h"
#include "help/helpwindow.h"
#include "language.h"
#include "lookstyle.h"
#include "many/domainstable.h"
#include "many/domainswindow.h"
#include "session.h"
#include "steps/policyhostpage.h"
#include "steps/servertrial.h"
#include "steps/verifypage.h"
#include "reports/reportswindow.h"
#include "support/listeddomains.h"
#include "support/sentreports.h"
#include "watch/watcher.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QPalette>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace Postseal;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(0x24, 0x27, 0x2c), base(0x1b, 0x1e, 0x22), text(0xe8, 0xea, 0xed);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::Highlight, QColor(0x4d, 0x9c, 0xf5));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x80, 0x86, 0x8e));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette = darkPalette();
    for (auto role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase})
        palette.setColor(role, Qt::black);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                      QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    return palette;
}

/// Lets the window work for so long.
void wait(int ms)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < ms)
        QCoreApplication::processEvents();
}

void grabCertificate(Window &window, const QString &folder)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName() == QStringLiteral("postsealCertificate")) {
            button->click();
            break;
        }
    }
    if (auto *dialog = window.findChild<ChainDialog *>()) {
        wait(100);
        (void)dialog->grab().save(QDir(folder).filePath(QStringLiteral("certificate.png")));
        dialog->close();
    }
}

void grabDomains(Window &window, const QString &folder)
{
    window.beside().openDomains();
    wait(400);
    DomainsWindow *domains = window.beside().domains();
    (void)domains->grab().save(QDir(folder).filePath(QStringLiteral("domains-empty.png")));
    domains->model().setRows(listedDomains());
    domains->table()->selectRow(2);
    wait(100);
    (void)domains->grab().save(QDir(folder).filePath(QStringLiteral("domains.png")));
    domains->addButton()->click();
    wait(100);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        (void)dialog->grab().save(QDir(folder).filePath(QStringLiteral("domains-add.png")));
        dialog->close();
    }
    domains->hide();
}

/// Grabs one page after the other, then ends.
void grabAll(Window *window, const QString &folder, int step)
{
    if (step >= stepCount) {
        window->beside().openHelp(window->step());
        for (const char *section :
             {"Verify", "How to read the lights", "Next: from testing to enforce", "Command line"}) {
            window->beside().help()->showHeading(QLatin1String(section));
            wait(200);
            (void)window->beside().help()->grab().save(
                QDir(folder).filePath(QStringLiteral("help-%1.png").arg(anchorOf(QLatin1String(section)))));
        }
        window->beside().help()->hide();
        window->beside().openReports();
        wait(1500);
        (void)window->beside().reports()->grab().save(QDir(folder).filePath(QStringLiteral("reports.png")));
        for (QScrollArea *area : window->beside().reports()->findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        (void)window->beside().reports()->grab().save(
            QDir(folder).filePath(QStringLiteral("reports-end.png")));
        window->beside().reports()->hide();
        grabDomains(*window, folder);
        window->beside().openSettings();
        QTimer::singleShot(150, window, [=] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                (void)dialog->grab().save(QDir(folder).filePath(QStringLiteral("settings.png")));
            QApplication::quit();
        });
        return;
    }
    window->goTo(static_cast<Step>(step));
    if (static_cast<Step>(step) == Step::PolicyHost) {
        auto *host = static_cast<PolicyHostPage *>(window->page(Step::PolicyHost));
        for (QPushButton *button : host->trial()->buttons().mid(0, 1))
            button->click();
        QTimer::singleShot(100, host, [host] { host->ensureWidgetVisible(host->trial(), 0, 200); });
    }
    if (static_cast<Step>(step) == Step::Verify) {
        const auto *verify = static_cast<VerifyPage *>(window->page(Step::Verify));
        if (FindingRow *row = verify->findings()->list()->row(0))
            row->setOpen(true);
        grabCertificate(*window, folder);
    }
    QTimer::singleShot(400, window, [=] {
        const QString name =
            QStringLiteral("%1-%2.png").arg(step + 1).arg(stepName(static_cast<Step>(step)).toLower());
        (void)window->grab().save(
            QDir(folder).filePath(QString(name).replace(QLatin1Char(' '), QLatin1Char('-'))));
        grabAll(window, folder, step + 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new LookStyle(QStringLiteral("Fusion")));
    QApplication::setApplicationName(QStringLiteral("postseal-grabpages"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("language"), QStringLiteral("Code of the language."),
                       QStringLiteral("code"), QStringLiteral("en")});
    options.addOption({QStringLiteral("dark"), QStringLiteral("Dark palette.")});
    options.addOption({QStringLiteral("contrast"), QStringLiteral("High contrast.")});
    options.addOption({QStringLiteral("hide-practice"), QStringLiteral("Without the switchboard.")});
    options.addOption({QStringLiteral("rtl"), QStringLiteral("Right to left.")});
    options.addOption({QStringLiteral("font"), QStringLiteral("Font size in percent."),
                       QStringLiteral("percent"), QStringLiteral("100")});
    options.addOption({QStringLiteral("reports"), QStringLiteral("With two weeks of imported reports.")});
    options.addOption({QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH")});
    options.addPositionalArgument(QStringLiteral("scenario"),
                                  QStringLiteral("Scenario of the practice network; - for none."));
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    options.process(application);
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() != 2)
        options.showHelp(2);
    if (options.isSet(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());
    if (options.isSet(QStringLiteral("contrast")))
        QApplication::setPalette(contrastPalette());
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(10.0 * options.value(QStringLiteral("font")).toInt() / 100);
    QApplication::setFont(font);
    useLanguage(options.value(QStringLiteral("language")));
    if (options.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    (void)QDir().mkpath(arguments.at(1));

    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        window.resize(size.at(0).toInt(), size.at(1).toInt());
    window.show();
    if (arguments.at(0) == QLatin1String("-")) {
        QTimer::singleShot(100, &window, [&] { grabAll(&window, arguments.at(1), 0); });
    } else {
        session.openPractice(arguments.at(0));
        QTemporaryDir reports;
        if (options.isSet(QStringLiteral("reports"))) {
            SentReports::writeWeeks(reports.path(), PracticeNetwork::domain().toString(),
                                    QStringLiteral("mx2.practice.example"), QDate::currentDate());
            reports.setAutoRemove(false); // it is read beside the window
            session.importReports({reports.path()});
        }
        if (options.isSet(QStringLiteral("hide-practice")))
            window.showPractice(false);
        QObject::connect(&session, &Session::runningChanged, &window, [&, started = false]() mutable {
            if (!session.isRunning() && !std::exchange(started, true))
                QTimer::singleShot(50, &window, [&] { grabAll(&window, arguments.at(1), 0); });
        });
    }
    QTimer::singleShot(60000, &application, [] { QApplication::exit(1); });
    return QApplication::exec();
}
