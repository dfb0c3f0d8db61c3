#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <span>

namespace Postseal {

class Console;

/// One subcommand.
struct Command {
    const char *name;
    const char *summary; ///< one line for --help, marked for translation in the context "Cli"
    int (*run)(const QStringList &arguments, Console &console);
};
/// All commands, in the order of --help.
[[nodiscard]] std::span<const Command> commands();

[[nodiscard]] int runCheck(const QStringList &arguments, Console &console);
[[nodiscard]] int runLint(const QStringList &arguments, Console &console);
[[nodiscard]] int runGenerate(const QStringList &arguments, Console &console);
[[nodiscard]] int runReports(const QStringList &arguments, Console &console);
[[nodiscard]] int runPlan(const QStringList &arguments, Console &console);
[[nodiscard]] int runCatalogue(const QStringList &arguments, Console &console);
[[nodiscard]] int runExplain(const QStringList &arguments, Console &console);
[[nodiscard]] int runPractice(const QStringList &arguments, Console &console);

/// Finds the command and runs it. Returns the exit status.
[[nodiscard]] int runCommandLine(const QStringList &arguments, Console &console);

/// The parser of one subcommand: knows --help and --version, and never ends the program by itself.
class CommandParser {
public:
    /// usage: what stands behind "postseal-cli"; about: a sentence or two.
    CommandParser(const char *usage, const char *about);

    /// An option without a value.
    void flag(const char *name, const char *text);
    /// An option with a value.
    void option(const char *name, const char *value, const char *text);

    /// Reads the arguments. A value is an exit status with which to end: after --help, --version, or a
    /// mistake.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, Console &console);

    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    [[nodiscard]] QStringList values(const char *name) const { return m_parser.values(QLatin1String(name)); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    /// The value of --history, as the name of a file whatever it is.
    [[nodiscard]] QString history() const;
    /// An exit status, having said so, where one of these arguments is a file that an option has written, or
    /// two options name the same one; parse() asks for the options alone.
    [[nodiscard]] std::optional<int> refuseSameFiles(const QStringList &arguments, Console &console) const;

private:
    [[nodiscard]] std::optional<int> refuseNoName(Console &console) const;
    QString m_usage;
    QStringList m_files; ///< options that name a file or folder
    QCommandLineParser m_parser;
};

/// The index of a word in a list of allowed ones. No value, having said what is allowed, for any other.
[[nodiscard]] std::optional<int> chooseWord(Console &console, const char *option, const QString &word,
                                            const QStringList &allowed);
/// A whole number within limits. No value, having said so, for anything else.
[[nodiscard]] std::optional<qint64> chooseNumber(Console &console, const char *option, const QString &text,
                                                 qint64 least, qint64 most);

} // namespace Postseal
