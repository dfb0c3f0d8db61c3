#include "command.h"

#include "base/text.h"
#include "console.h"
#include "interrupt.h"
#include "probe/practice/practicenetwork.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace Postseal {
namespace {

QString scenarioList()
{
    QString out;
    for (const PracticeScenario &scenario : practiceScenarios())
        out += QStringLiteral("%1 %2\n")
                   .arg(QLatin1String(scenario.name), -28)
                   .arg(QCoreApplication::translate("Practice", scenario.sentence));
    return out;
}

/// An argument as a shell takes it.
QString quoted(const QString &argument)
{
    QString text = argument;
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

int serve(const PracticeScenario &scenario, Console &console)
{
    PracticeNetwork network;
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        console.say(cliText(QT_TRANSLATE_NOOP("Cli", "No temporary folder can be made: {value}."),
                            folder.errorString()));
        return FileTrouble;
    }
    const QString trust = folder.filePath(QStringLiteral("practice-authority.pem"));
    if (!network.start()) {
        console.say(visibleText(network.error()));
        return NotKnown;
    }
    if (const int exit = console.writeTo(trust, network.trustAnchorPem()); exit != Fine)
        return exit;
    network.play(scenario);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &network, [] { QCoreApplication::exit(Interrupted); });
    QStringList command{QStringLiteral("postseal-cli"), QStringLiteral("check")};
    for (const QString &argument : network.commandLineArguments(trust))
        command.append(argument.startsWith(QLatin1String("--")) && !argument.contains(u' ')
                           ? argument
                           : quoted(argument));
    command.append(PracticeNetwork::domain().toString());
    if (const int exit = console.write((command.join(u' ') + u'\n').toUtf8()); exit != Fine)
        return exit;
    console.say(cliText(QT_TRANSLATE_NOOP("Cli", "The practice network runs, scenario {value}. Look at it "
                                                 "with the command above; Ctrl+C ends it."),
                        QString::fromLatin1(scenario.name)));
    return QCoreApplication::exec();
}

} // namespace

int runPractice(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "practice [options] [SCENARIO]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Serves the practice network on this computer until interrupted, and prints how to reach it."));
    parser.flag("list", QT_TRANSLATE_NOOP("Cli", "List the scenarios."));
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    if (parser.has("list"))
        return console.write(scenarioList().toUtf8());
    if (parser.positional().size() > 1)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "Name one scenario; “postseal-cli practice --list” tells them.")));
    const QString name = parser.positional().value(0, QStringLiteral("first-visit"));
    const PracticeScenario *scenario = findPracticeScenario(name);
    if (scenario == nullptr)
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP(
                        "Cli", "There is no scenario “{value}”; “postseal-cli practice --list” tells them."),
                    name));
    return serve(*scenario, console);
}

} // namespace Postseal
