#include "checkrequest.h"

#include "base/text.h"
#include "console.h"
#include "networkoptions.h"
#include "probe/practice/practicenetwork.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

int readDomains(const QStringList &texts, Console &console, QList<DomainInput> *inputs)
{
    int exit = Fine;
    for (const QString &text : texts) {
        inputs->append(readMailDomain(text));
        if (const char *problem = domainProblem(inputs->last().problem))
            exit = console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” is not a mail domain. {reason}"),
                        {{QStringLiteral("value"), visibleText(text)},
                         {QStringLiteral("reason"), QCoreApplication::translate("Domain", problem)}}));
    }
    return exit;
}

/// Where the domains come from: exactly one of four.
int readSource(const CommandParser &parser, Console &console, CheckRequest *request)
{
    const QStringList domains = parser.positional();
    const int sources = int(!domains.isEmpty()) + int(parser.has("input")) + int(parser.has("practice")) +
                        int(parser.has("replay"));
    if (sources == 0 && request->watch.wanted)
        return Fine; // those that are watched already
    if (sources == 0)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "Name a domain to check, for example: postseal-cli check example.com")));
    if (sources > 1)
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
            "Cli", "Give either domains, --input, --practice or --replay, not several of them.")));
    request->replay = parser.value("replay");
    request->practice = parser.value("practice");
    if (parser.has("replay"))
        return Fine;
    if (parser.has("practice")) {
        request->inputs = {readMailDomain(PracticeNetwork::domain().toString())};
        if (findPracticeScenario(request->practice) != nullptr)
            return Fine;
        QStringList names;
        for (const PracticeScenario &scenario : practiceScenarios())
            names.append(QLatin1String(scenario.name));
        return chooseWord(console, "practice", request->practice, names) ? int(Fine) : int(WrongUsage);
    }
    if (parser.has("input"))
        request->list = parser.value("input");
    return request->isList() ? int(Fine) : readDomains(domains, console, &request->inputs);
}

/// What a domain is to be looked at for, beside the usual.
int readFurther(const CommandParser &parser, Console &console, CheckRequest *request)
{
    request->look.further = !parser.has("quick");
    request->look.postReport = parser.has("post-test-report");
    request->subdomains = parser.values("subdomain");
    for (const QString &name : std::as_const(request->subdomains)) {
        if (const auto read = DomainName::fromUnicode(name); !read || !read->isHostName())
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "--subdomain cannot be “{value}”; give a name such as lists "
                                                 "or lists.example.com."),
                        visibleText(name)));
    }
    return Fine;
}

/// How many domains are looked at, and how their reports go out.
int readMany(const CommandParser &parser, Console &console, CheckRequest *request)
{
    constexpr int mostJobs = 500;
    constexpr int mostThreads = 256;
    const auto readNumber = [&](const char *option, int most, int *number) {
        const auto read = parser.has(option) ? chooseNumber(console, option, parser.value(option), 1, most)
                                             : std::optional<qint64>(0);
        *number = int(read.value_or(0));
        return read.has_value();
    };
    if (!readNumber("jobs", mostJobs, &request->jobs) ||
        !readNumber("threads", mostThreads, &request->threads))
        return WrongUsage;
    request->evidence = !parser.has("no-evidence");
    request->progress = parser.has("progress");
    request->shared = !parser.has("no-shared-answers");
    request->resume = parser.has("resume");
    const bool toFile = !request->output.isEmpty() && request->output != QLatin1String("-");
    const bool resumable = request->isList() && toFile && request->format == ReportFormat::JsonLines;
    if (request->resume && !resumable)
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
            "Cli", "--resume goes with --input, --format jsonl and --output with a file.")));
    return Fine;
}

} // namespace

void addCheckOptions(CommandParser *parser)
{
    addNetworkOptions(parser);
    parser->flag("quick", QT_TRANSLATE_NOOP(
                              "Cli", "Look once only: not at wrong places, as other clients, or for DANE."));
    parser->option("subdomain", "NAME",
                   QT_TRANSLATE_NOOP("Cli", "Tell whether this subdomain receives mail without a policy; a "
                                            "name without dot is below the domain; may be given several "
                                            "times."));
    parser->flag(
        "post-test-report",
        QT_TRANSLATE_NOOP("Cli", "Post a TLS report without content to the https report addresses."));
    addMemoryOptions(parser);
    parser->option("format", "FORMAT",
                   QT_TRANSLATE_NOOP("Cli", "text (the rule), json, jsonl, markdown or html."));
    parser->option("output", "FILE", QT_TRANSLATE_NOOP("Cli", "Write there instead of to standard output."));
    parser->flag("strict", QT_TRANSLATE_NOOP("Cli", "Let warnings count as errors in the exit status."));
    parser->option(
        "input", "FILE",
        QT_TRANSLATE_NOOP("Cli", "Read domains from this file, or from standard input for “-”, one a line."));
    parser->option(
        "jobs", "N",
        QT_TRANSLATE_NOOP("Cli", "Look at so many domains at once, 32 for each thread unless told."));
    parser->option("threads", "N",
                   QT_TRANSLATE_NOOP("Cli", "Use so many threads, one for each processor unless told."));
    parser->flag("no-shared-answers",
                 QT_TRANSLATE_NOOP("Cli",
                                   "Ask a mail server anew for each domain that has it, not once in ten "
                                   "minutes."));
    parser->flag("resume",
                 QT_TRANSLATE_NOOP("Cli", "Leave out the lines that have their report in the file of "
                                          "--output already."));
    parser->flag("no-evidence",
                 QT_TRANSLATE_NOOP("Cli", "Leave out of json and jsonl what the reports were made of."));
    parser->flag("progress",
                 QT_TRANSLATE_NOOP("Cli", "Tell how far a long run is also where standard error is "
                                          "no terminal."));
    parser->option(
        "practice", "SCENARIO",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Look at the built-in practice network; “postseal-cli practice --list” tells the scenarios."));
    parser->option("replay", "EVIDENCE",
                   QT_TRANSLATE_NOOP("Cli", "Judge a saved run again, without any network."));
    parser->option("save-evidence", "FILE", QT_TRANSLATE_NOOP("Cli", "Save what was seen, for --replay."));
    addWatchOptions(parser);
}

/// The subdomains of one domain: names with a dot are whole, and count only where they belong.
QList<DomainName> subdomainsOf(const QStringList &names, const DomainName &domain)
{
    QList<DomainName> list;
    for (const QString &text : names) {
        const DomainName name = DomainName::fromUnicode(text).value_or(DomainName());
        const DomainName whole = name.labels().size() == 1 ? domain.child(name.ascii()) : name;
        if (whole.isUnder(domain) && whole != domain)
            list.append(whole);
    }
    return list;
}

QString strayName(const QString &name)
{
    return cliText(QT_TRANSLATE_NOOP("Cli", "--subdomain “{value}” lies below none of the domains."), name);
}

int readCheckRequest(const CommandParser &parser, const QStringList &arguments, Console &console,
                     CheckRequest *request)
{
    if (parser.has("format")) {
        const auto format = chooseWord(console, "format", parser.value("format"), reportFormats());
        if (!format)
            return WrongUsage;
        request->format = ReportFormat(*format);
    }
    request->output = parser.value("output");
    request->saveEvidence = parser.value("save-evidence");
    request->strict = parser.has("strict");
    if (const int exit = readWatchOptions(parser, arguments, console, &request->watch); exit != Fine)
        return exit;
    if (const int exit = readSource(parser, console, request); exit != Fine)
        return exit;
    if (const int exit = readMany(parser, console, request); exit != Fine)
        return exit;
    if (!request->saveEvidence.isEmpty() && (request->inputs.size() > 1 || request->isList()))
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "--save-evidence keeps one run; check one domain with it.")));
    int exit = Fine;
    const bool network = !parser.has("practice") && !parser.has("replay");
    for (const char *option : {"resolver", "trust", "connect-to", "policy-server", "public"}) {
        if (!network && parser.has(option))
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "--{value} has no meaning with --practice or --replay."),
                        QString::fromLatin1(option)));
    }
    if (const auto look = readNetworkOptions(parser, console, network, &exit))
        request->look = *look;
    if (exit == Fine)
        exit = readFurther(parser, console, request);
    if (exit == Fine)
        exit = readMemoryOptions(parser, console, network, &request->memory);
    // A watch is nothing without a memory.
    if (request->watch.wanted && request->memory.history.isEmpty())
        request->memory.history = Database::usualPath();
    return exit;
}

} // namespace Postseal
