#include "language.h"
#include "lookstyle.h"
#include "session.h"
#include "watch/watcher.h"
#include "watch/watchtray.h"
#include "wizard/window.h"
#include "wizard/windowkeeper.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <array>
#include <clocale>
#include <csignal>
#include <cstring>
#include <langinfo.h>
#include <string_view>

namespace {

using Postseal::Session;
using Postseal::Window;

/// Opens what the command line asks for. False when it asks for more than one thing.
bool openAsked(const QCommandLineParser &options, Session &session, Window &window)
{
    const QStringList domains = options.positionalArguments();
    const bool practice = options.isSet(QStringLiteral("practice"));
    const bool replay = options.isSet(QStringLiteral("replay"));
    if (practice && !replay && domains.size() <= 1) {
        session.openPractice(domains.value(0, QStringLiteral("first-visit")));
        return true;
    }
    if (domains.size() + practice + replay > 1)
        return false;
    if (replay)
        session.openReplay(options.value(QStringLiteral("replay")));
    else if (!domains.isEmpty())
        window.openDomain(domains.first());
    return true;
}

/// The desktop's icon for the program; before it is installed, the same from the program itself.
QIcon windowIcon()
{
    QIcon own;
    for (const int size : {48, 256})
        own.addFile(QStringLiteral(":/icons/io.github.postseal.postseal-%1.png").arg(size));
    return QIcon::fromTheme(QStringLiteral("io.github.postseal.postseal"), own);
}

/// A bare system has the locale "C"; Qt would complain about its encoding, and then do this itself.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Settings and drafts lie below the id of the program.
void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("io.github.postseal.postseal"));
    QCoreApplication::setApplicationName(QStringLiteral("postseal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
}

void describe(QCommandLineParser *options)
{
    options->setApplicationDescription(QCoreApplication::translate(
        "main", "Takes a mail domain to a verified MTA-STS policy with TLS reporting."));
    options->addHelpOption();
    options->addVersionOption();
    options->addOption({QStringLiteral("practice"),
                        QCoreApplication::translate(
                            "main", "Open the built-in practice network; [domain] names a scenario.")});
    options->addOption({QStringLiteral("replay"), QCoreApplication::translate("main", "Show saved evidence."),
                        QCoreApplication::translate("main", "file")});
    options->addPositionalArgument(QStringLiteral("domain"),
                                   QCoreApplication::translate("main", "Mail domain to open."),
                                   QStringLiteral("[domain]"));
}

/// Help and version need no window, and so no display.
bool wantsNoWindow(int argc, char *argv[])
{
    static constexpr std::array words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return std::find(words.begin(), words.end(), std::string_view(word)) != words.end();
    });
}

/// Says what was asked for, and ends.
int runWithoutWindow(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    Postseal::useLanguage(Postseal::Settings::load().language);
    QCommandLineParser options;
    describe(&options);
    options.process(application);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow any more is told of by the write
#endif
    useUtf8();
    if (wantsNoWindow(argc, argv))
        return runWithoutWindow(argc, argv);
    QApplication application(argc, argv);
    QApplication::setStyle(new Postseal::LookStyle);
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Postseal"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.postseal.postseal"));
    // Later: to look through the desktop's themes takes longer than to paint the window.
    constexpr int iconMs = 200;
    QTimer::singleShot(iconMs, &application, [] { QApplication::setWindowIcon(windowIcon()); });

    // What goes to a terminal too, before there is a session.
    Postseal::useLanguage(Postseal::Settings::load().language);
    QCommandLineParser options;
    describe(&options);
    options.process(application);
    Postseal::keepSettingsPrivate();

    Session session;
    Postseal::Watcher::Means means;
    means.settings = [&session] { return session.settings(); };
    Postseal::Watcher watcher(means);
    Postseal::WindowKeeper keeper(session, &watcher);
    const Postseal::WatchTray tray(session, watcher, keeper);
    keeper.window().show();
    if (!openAsked(options, session, keeper.window())) {
        options.showHelp(2);
    }
    return QApplication::exec();
}
