#include "command.h"
#include "console.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
#ifdef SIGPIPE
    // A reader that has enough is told of by the write, and then the run ends in good order.
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef SIGXFSZ
    // A file that may not grow any more is told of by the write, too.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    Postseal::Console::useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("postseal.github.io"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    Postseal::Console console(argc, argv);
    return Postseal::runCommandLine(QCoreApplication::arguments().mid(1), console);
}
