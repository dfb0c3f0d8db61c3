#include "command.h"
#include "console.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    Postseal::Console::useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("postseal.github.io"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    Postseal::Console console(argc, argv);
    return Postseal::runCommandLine(QCoreApplication::arguments().mid(1), console);
}
