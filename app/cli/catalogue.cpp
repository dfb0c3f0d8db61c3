#include "command.h"

#include "catalogueprinter.h"
#include "console.h"

#include <QCoreApplication>

namespace Postseal {

int runCatalogue(const QStringList &arguments, Console &console)
{
    CommandParser parser("catalogue [options]",
                         QT_TRANSLATE_NOOP("Cli", "Lists all checks, in the order in which they are shown."));
    parser.option("format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "text (the rule), markdown or json."));
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    if (!parser.positional().isEmpty())
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP(
                        "Cli", "catalogue takes no “{value}”; “postseal-cli explain” tells of one check."),
                    parser.positional().first()));
    const QStringList words{QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("json")};
    const auto format =
        chooseWord(console, "format", parser.has("format") ? parser.value("format") : words.first(), words);
    if (!format)
        return WrongUsage;
    if (*format == 2)
        return console.write(safeJson(catalogueJson()));
    return console.write((*format == 1 ? catalogueMarkdown() : catalogueText()).toUtf8());
}

int runExplain(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "explain CHECK[/OUTCOME]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Explains a check and the ways in which it can end, for example sts-txt.present/missing."));
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    if (parser.positional().size() != 1)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "Name one check, for example: postseal-cli explain sts-txt.present")));
    const QString name = parser.positional().first();
    const QString id = name.section(u'/', 0, 0);
    const QString code = name.section(u'/', 1);
    const Check *check = findAnyCheck(id.toUtf8());
    if (check == nullptr)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "There is no check “{value}”; “postseal-cli catalogue” lists all."),
            id));
    const QString text = explanation(*check, code.toUtf8());
    if (text.isEmpty())
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "The check {check} has no outcome “{value}”."),
                    {{QStringLiteral("check"), id}, {QStringLiteral("value"), code}}));
    return console.write(text.toUtf8());
}

} // namespace Postseal
