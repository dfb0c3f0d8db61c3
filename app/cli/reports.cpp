#include "command.h"

#include "base/text.h"
#include "console.h"
#include "storedprinter.h"

#include <QFileInfo>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

/// What was asked for, behind the first word.
struct ReportsRequest {
    QStringList words; ///< files, or the report to show
    QString history;   ///< file of the store
    DomainName domain; ///< null: all
    bool json = false;
    QString output;
};

int print(Console &console, const ReportsRequest &request, const QString &text, const QJsonValue &json)
{
    return console.writeTo(request.output, request.json ? safeJson(json) : text.toUtf8());
}

/// Reads the files; what becomes of each goes to told as soon as it is safe. An exit status.
int import(Console &console, Database *database, const QStringList &paths, const ReportImport::Told &told)
{
    int exit = Fine;
    ReportImport import(*database, QDateTime::currentDateTimeUtc(), [&](const FileImport &file) {
        if (file.status == FileImport::Status::Refused || file.isCut)
            exit = FileTrouble;
        told(file);
    });
    const NamedReportFiles files = reportFilesAt(paths, database);
    for (const QString &folder : files.empty)
        console.say(noFileIn(folder));
    const bool safe = import.addAll(files, [&](qsizetype done) {
        if (done % 100 == 0)
            console.progress(u"%1 / %2"_s.arg(done).arg(files.files.size()));
        return true;
    });
    console.progress({});
    if (safe)
        return exit;
    console.say(visibleText(database->error()));
    return FileTrouble;
}

bool isUsable(Console &console, const Database &database)
{
    if (!database.error().isEmpty())
        console.say(visibleText(database.error()));
    return database.error().isEmpty();
}

int addReports(Console &console, const ReportsRequest &request)
{
    Database database(request.history);
    if (!isUsable(console, database))
        return FileTrouble;
    QJsonArray files;
    int written = Fine;
    const bool lines = !request.json && request.output.isEmpty();
    QString text;
    const int exit = import(console, &database, request.words, [&](const FileImport &file) {
        if (request.json)
            files.append(importJson(file));
        else if (lines)
            written = worseExit(written, console.write(importLine(file).toUtf8()));
        else
            text += importLine(file);
    });
    if (!lines)
        written = print(console, request, text,
                        QJsonObject{{u"schema"_s, u"postseal-reports/1"_s}, {u"files"_s, files}});
    return worseExit(exit, written);
}

int summarise(Console &console, const ReportsRequest &request)
{
    // Files are read without being kept.
    const bool files = !request.words.isEmpty();
    Database database(files ? u":memory:"_s : request.history);
    if (!isUsable(console, database))
        return FileTrouble;
    QJsonArray told;
    const int exit = import(console, &database, request.words, [&](const FileImport &file) {
        told.append(importJson(file));
        const bool remarkable = file.status == FileImport::Status::Refused || !file.notes.isEmpty();
        if (!request.json && remarkable)
            console.say(importLine(file).trimmed());
    });
    const QList<DomainReports> domains = ReportStore(database).summary(request.domain);
    if (!isUsable(console, database))
        return FileTrouble;
    const QJsonObject json{
        {u"schema"_s, u"postseal-reports/1"_s}, {u"files"_s, told}, {u"domains"_s, summaryJson(domains)}};
    return worseExit(exit, print(console, request, summaryText(domains), json));
}

int listReports(Console &console, const ReportsRequest &request)
{
    constexpr int most = 100000;
    Database database(request.history);
    const QList<StoredReport> reports = ReportStore(database).list(request.domain, most);
    if (!isUsable(console, database))
        return FileTrouble;
    QJsonArray list;
    for (const StoredReport &report : reports)
        list.append(storedJson(report));
    return print(console, request, listText(reports),
                 QJsonObject{{u"schema"_s, u"postseal-reports/1"_s}, {u"reports"_s, list}});
}

int showReport(Console &console, const ReportsRequest &request)
{
    Database database(request.history);
    const std::optional<StoredReport> report = ReportStore(database).find(request.words.value(0));
    if (!isUsable(console, database))
        return FileTrouble;
    if (!report)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "There is no report “{value}”; “postseal-cli reports list” tells "
                                     "the numbers."),
            visibleText(request.words.value(0))));
    return print(
        console, request, storedText(*report),
        QJsonObject{{u"schema"_s, u"postseal-reports/1"_s}, {u"reports"_s, QJsonArray{storedJson(*report)}}});
}

/// One word behind `reports`: what it does, and how many further words it takes.
struct Action {
    const char *name;
    int (*run)(Console &, const ReportsRequest &);
    int fewest;
    int most;
};
constexpr int any = 1000000;
constexpr Action actions[] = {{"add", addReports, 1, any},
                              {"list", listReports, 0, 0},
                              {"show", showReport, 1, 1},
                              {"summary", summarise, 0, any}};

int readRequest(const CommandParser &parser, Console &console, ReportsRequest *request)
{
    request->words = parser.positional().mid(1);
    request->history = parser.has("history") ? parser.history() : Database::usualPath();
    request->output = parser.value("output");
    if (parser.has("format")) {
        const auto index = chooseWord(console, "format", parser.value("format"), {u"text"_s, u"json"_s});
        if (!index)
            return WrongUsage;
        request->json = *index == 1;
    }
    if (parser.has("domain")) {
        const DomainInput domain = readMailDomain(parser.value("domain"));
        if (const char *problem = domainProblem(domain.problem))
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” is not a mail domain. {reason}"),
                        {{u"value"_s, visibleText(parser.value("domain"))},
                         {u"reason"_s, QCoreApplication::translate("Domain", problem)}}));
        request->domain = domain.domain;
    }
    return Fine;
}

} // namespace

int runReports(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "reports add|list|show|summary [options] [FILE...|ID]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Keeps TLS reports and adds up what they say. add takes files, folders, mailboxes and archives, "
            "“-” is standard input; summary reads files without keeping them, or tells of those kept."));
    parser.option("domain", "DOMAIN", QT_TRANSLATE_NOOP("Cli", "Speak of this policy domain only."));
    parser.option(
        "history", "FILE",
        QT_TRANSLATE_NOOP("Cli", "Keep the reports in this file instead of where the window has them."));
    parser.option("format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "text (the rule) or json."));
    parser.option("output", "FILE", QT_TRANSLATE_NOOP("Cli", "Write there instead of to standard output."));
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    const QString word = parser.positional().value(0);
    const auto action = std::find_if(std::begin(actions), std::end(actions),
                                     [&](const Action &each) { return word == QLatin1String(each.name); });
    if (action == std::end(actions))
        return console.wrongUsage(cliText(
            word.isEmpty()
                ? QT_TRANSLATE_NOOP("Cli", "Name what to do with reports: add, list, show or summary.")
                : QT_TRANSLATE_NOOP("Cli", "reports does not know “{value}”; it knows add, list, "
                                           "show and summary."),
            visibleText(word)));
    ReportsRequest request;
    if (const int exit = readRequest(parser, console, &request); exit != Fine)
        return exit;
    if (request.words.size() < action->fewest || request.words.size() > action->most)
        return console.wrongUsage(
            action->most == 0 ? cliText(QT_TRANSLATE_NOOP("Cli", "reports list takes no file."))
            : action->most == 1
                ? cliText(QT_TRANSLATE_NOOP("Cli", "Name one report by its number or report id."))
                : cliText(QT_TRANSLATE_NOOP("Cli", "Name the files to add; “-” is standard input.")));
    if (action->run != showReport) {
        if (const std::optional<int> end = parser.refuseSameFiles(request.words, console))
            return *end;
    }
    // Who reads makes no file: a mistyped path is told, and where nothing was ever kept there is nothing.
    const bool reads = action->run != addReports && !(action->run == summarise && !request.words.isEmpty());
    if (reads && !QFileInfo::exists(request.history)) {
        if (parser.has("history")) {
            console.say(cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” does not exist."), request.history));
            return FileTrouble;
        }
        request.history = u":memory:"_s;
    }
    return action->run(console, request);
}

} // namespace Postseal
