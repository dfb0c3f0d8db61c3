#include "publicationoutput.h"

#include "base/text.h"
#include "command.h"
#include "console.h"

#include <QCoreApplication>
#include <QDir>

namespace Postseal {
namespace {

/// What the folder holds for another domain: its policy host, whose files stand below that name. Empty where
/// there is none.
QString otherHost(const QString &folder, const DomainName &domain)
{
    const QString own = domain.child("mta-sts").toString();
    for (const QString &name : QDir(folder).entryList({QStringLiteral("mta-sts.*")}, QDir::Dirs)) {
        if (name != own)
            return name;
    }
    return {};
}

int writeBundle(const QString &folder, const WantedOutput &wanted, const Publication &publication,
                const Choices &choices, Console &console)
{
    if (const QString other = otherHost(folder, choices.domain); !other.isEmpty()) {
        console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "“{folder}” holds what is for {other}; give each domain a folder "
                                     "of its own."),
            {{QStringLiteral("folder"), visibleText(folder)},
             {QStringLiteral("other"), visibleText(other)}}));
        return FileTrouble;
    }
    BundleContent content = wholeBundle();
    if (wanted.policyFile)
        content = {}; // the file alone is asked for
    if (wanted.dialect != nullptr)
        content.dialects = {wanted.dialect};
    if (wanted.server != nullptr)
        content.servers = {wanted.server};
    if (const std::optional<QString> problem = writeFolder(folder, bundleOf(publication, choices, content))) {
        console.say(visibleText(*problem, 4096));
        return FileTrouble;
    }
    console.say(cliText(
        QT_TRANSLATE_NOOP("Cli", "Written to “{value}”; README.txt there tells the order of publishing."),
        folder));
    return Fine;
}

/// One file as it is; several, each behind a line with its path.
QByteArray joined(const QList<PackFile> &files)
{
    if (files.size() == 1)
        return files.first().data;
    QByteArray out;
    for (const PackFile &file : files)
        out += (out.isEmpty() ? "==> " : "\n==> ") + file.path + " <==\n" + file.data;
    return out;
}

} // namespace

std::optional<WantedOutput> readWantedOutput(const CommandParser &parser, Console &console)
{
    WantedOutput wanted;
    QStringList words;
    for (const Dialect &dialect : dialects())
        words.append(QLatin1String(dialect.word));
    words.append(QStringLiteral("policy"));
    if (parser.has("format")) {
        const std::optional<int> index = chooseWord(console, "format", parser.value("format"), words);
        if (!index)
            return std::nullopt;
        wanted.policyFile = *index == int(words.size()) - 1;
        wanted.dialect = findDialect(words.at(*index));
    }
    words.clear();
    for (const PolicyServer &server : policyServers())
        words.append(QLatin1String(server.word));
    if (parser.has("server")) {
        const std::optional<int> index = chooseWord(console, "server", parser.value("server"), words);
        if (!index)
            return std::nullopt;
        wanted.server = findPolicyServer(words.at(*index));
    }
    if (parser.has("format") && parser.has("server") && !parser.has("output")) {
        console.say(cliText(QT_TRANSLATE_NOOP(
            "Cli",
            "--format and --server print different things: give one of them, or --output DIR for both.")));
        return std::nullopt;
    }
    return wanted;
}

int printPublication(const CommandParser &parser, const WantedOutput &wanted, const Choices &choices,
                     Console &console)
{
    const Publication publication = publicationFor(choices);
    if (parser.has("output"))
        return writeBundle(parser.value("output"), wanted, publication, choices, console);
    if (wanted.policyFile)
        return console.write(publication.policyFile);
    if (wanted.server != nullptr)
        return console.write(joined(serverFiles(*wanted.server, publication, choices)));
    const Dialect &dialect = wanted.dialect != nullptr ? *wanted.dialect : dialects().front();
    const std::optional<QByteArray> text = exportRecords(dialect, publication, choices);
    if (text)
        return console.write(*text);
    return console.wrongUsage(
        cliText(QT_TRANSLATE_NOOP("Cli", "These records cannot be written as {value} without changing them."),
                QString::fromLatin1(dialect.word)));
}

} // namespace Postseal
