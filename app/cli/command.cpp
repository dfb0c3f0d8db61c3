#include "command.h"

#include "base/text.h"
#include "console.h"
#include "fileoptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace Postseal {
namespace {

constexpr std::array table{
    Command{"check", QT_TRANSLATE_NOOP("Cli", "look at domains and say what senders make of them"), runCheck},
    Command{"lint",
            QT_TRANSLATE_NOOP("Cli", "judge a record, a policy file or a TLS report without any network"),
            runLint},
    Command{"generate", QT_TRANSLATE_NOOP("Cli", "write the records and the policy file for a domain"),
            runGenerate},
    Command{"reports", QT_TRANSLATE_NOOP("Cli", "keep TLS reports and add up what they say"), runReports},
    Command{"plan", QT_TRANSLATE_NOOP("Cli", "plan a change by date, so that no mail is lost"), runPlan},
    Command{"catalogue", QT_TRANSLATE_NOOP("Cli", "list all checks"), runCatalogue},
    Command{"explain", QT_TRANSLATE_NOOP("Cli", "explain one check and how it can end"), runExplain},
    Command{"practice", QT_TRANSLATE_NOOP("Cli", "serve the practice network until interrupted"),
            runPractice},
};

QString versionLine()
{
    return QStringLiteral("postseal-cli ") + QCoreApplication::applicationVersion() + QLatin1Char('\n');
}

QString overview()
{
    QString out =
        cliText(QT_TRANSLATE_NOOP("Cli", "Usage: postseal-cli COMMAND [options]")) + QStringLiteral("\n\n") +
        cliText(QT_TRANSLATE_NOOP("Cli",
                                  "Takes a mail domain to a verified MTA-STS policy with TLS reporting.")) +
        QStringLiteral("\n\n") + cliText(QT_TRANSLATE_NOOP("Cli", "Commands:")) + QLatin1Char('\n');
    for (const Command &command : table)
        out += QStringLiteral("  %1%2\n").arg(QLatin1String(command.name), -12).arg(cliText(command.summary));
    return out + QLatin1Char('\n') +
           cliText(QT_TRANSLATE_NOOP(
               "Cli",
               "“postseal-cli COMMAND --help” tells the options of a command; --version the version.\n"
               "Exit status: 0 no error found, 1 an error found, 2 wrong usage, 3 something could not be\n"
               "checked, 4 a file could not be read or written, 130 interrupted.")) +
           QLatin1Char('\n');
}

QString commandNames()
{
    QStringList names;
    for (const Command &command : table)
        names.append(QLatin1String(command.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

int runCommandLine(const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty()) {
        console.say(overview().trimmed());
        return WrongUsage;
    }
    const QString name = arguments.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return console.write(overview().toUtf8());
    if (name == QLatin1String("--version"))
        return console.write(versionLine().toUtf8());
    for (const Command &command : table) {
        if (name == QLatin1String(command.name))
            return command.run(arguments.mid(1), console);
    }
    return console.wrongUsage(
        cliText(QT_TRANSLATE_NOOP("Cli", "There is no command “{value}”; there are: {names}."),
                {{QStringLiteral("value"), visibleText(name)}, {QStringLiteral("names"), commandNames()}}));
}

CommandParser::CommandParser(const char *usage, const char *about) : m_usage(QString::fromUtf8(usage))
{
    m_parser.setApplicationDescription(cliText(about));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                        cliText(QT_TRANSLATE_NOOP("Cli", "Show this help."))});
    m_parser.addOption({QStringLiteral("version"), cliText(QT_TRANSLATE_NOOP("Cli", "Show the version."))});
}

void CommandParser::flag(const char *name, const char *text)
{
    m_parser.addOption({QString::fromLatin1(name), cliText(text)});
}

void CommandParser::option(const char *name, const char *value, const char *text)
{
    static constexpr std::array<std::string_view, 5> files{"FILE", "DIR", "PATH", "PEM", "EVIDENCE"};
    m_parser.addOption({QString::fromLatin1(name), cliText(text), QString::fromLatin1(value)});
    if (std::find(files.begin(), files.end(), value) != files.end())
        m_files.append(QString::fromLatin1(name));
}

QString CommandParser::history() const
{
    // SQLite would keep nothing under this name.
    const QString path = value("history");
    return path == u":memory:" ? QStringLiteral("./:memory:") : path;
}

std::optional<int> CommandParser::refuseNoName(Console &console) const
{
    for (const QString &option : m_files) {
        if (m_parser.values(option).contains(QString()))
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "--{value} has no name behind it; a variable may be empty."),
                        option));
    }
    return std::nullopt;
}

std::optional<int> CommandParser::refuseSameFiles(const QStringList &arguments, Console &console) const
{
    static const QStringList written{QStringLiteral("output"), QStringLiteral("save-evidence"),
                                     QStringLiteral("history")};
    QList<NamedFile> files;
    for (const QString &option : m_files) {
        for (const QString &path : m_parser.values(option))
            files.append({QStringLiteral("--") + option, path, written.contains(option)});
    }
    for (const QString &path : arguments)
        files.append({QStringLiteral("“%1”").arg(visibleText(path)), path});
    const auto same = sameFile(files);
    if (!same)
        return std::nullopt;
    return console.wrongUsage(
        cliText(QT_TRANSLATE_NOOP("Cli", "{one} and {other} are the same file, “{value}”; one would be "
                                         "written over the other."),
                {{QStringLiteral("one"), same->first.option},
                 {QStringLiteral("other"), same->second.option},
                 {QStringLiteral("value"), visibleText(same->first.path)}}));
}

std::optional<int> CommandParser::parse(const QStringList &arguments, Console &console)
{
    const bool good = m_parser.parse(QStringList{QStringLiteral("postseal-cli")} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        // The parser writes the path of the program and no command into its first line.
        const QString help = m_parser.helpText();
        const QString rest = help.mid(help.indexOf(QLatin1Char('\n')));
        return console.write(
            (cliText(QT_TRANSLATE_NOOP("Cli", "Usage: postseal-cli {value}"), m_usage) + rest).toUtf8());
    }
    if (m_parser.isSet(QStringLiteral("version")))
        return console.write(versionLine().toUtf8());
    if (!good)
        return console.wrongUsage(visibleText(m_parser.errorText()));
    if (const std::optional<int> end = refuseNoName(console))
        return end;
    return refuseSameFiles({}, console);
}

std::optional<int> chooseWord(Console &console, const char *option, const QString &word,
                              const QStringList &allowed)
{
    const qsizetype index = allowed.indexOf(word);
    if (index >= 0)
        return int(index);
    console.say(cliText(QT_TRANSLATE_NOOP("Cli", "--{option} cannot be “{value}”; it can be {allowed}."),
                        {{QStringLiteral("option"), QString::fromLatin1(option)},
                         {QStringLiteral("value"), visibleText(word)},
                         {QStringLiteral("allowed"), allowed.join(QStringLiteral(", "))}}));
    return std::nullopt;
}

std::optional<qint64> chooseNumber(Console &console, const char *option, const QString &text, qint64 least,
                                   qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    const bool digits = !text.isEmpty() &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (ok && digits && number >= least && number <= most)
        return number;
    console.say(
        cliText(QT_TRANSLATE_NOOP(
                    "Cli", "--{option} cannot be “{value}”; it is a whole number from {least} to {most}."),
                {{QStringLiteral("option"), QString::fromLatin1(option)},
                 {QStringLiteral("value"), visibleText(text)},
                 {QStringLiteral("least"), QString::number(least)},
                 {QStringLiteral("most"), QString::number(most)}}));
    return std::nullopt;
}

} // namespace Postseal
