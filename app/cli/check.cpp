#include "command.h"

#include "base/text.h"
#include "console.h"
#include "evidence/evidencejson.h"
#include "interrupt.h"
#include "memory.h"
#include "networkoptions.h"
#include "probe/practice/practicenetwork.h"
#include "reportoutput.h"
#include "survey.h"
#include "watch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <memory>

namespace Postseal {
namespace {

constexpr qsizetype maxInput = 16 * 1024 * 1024;
constexpr int defaultJobs = 4;

/// Everything that was asked for.
struct CheckRequest {
    QList<DomainInput> inputs;
    LookOptions look;
    ReportFormat format = ReportFormat::Text;
    QString output;
    QString saveEvidence;
    QString replay;
    QString practice;
    MemoryRequest memory;
    WatchRequest watch;
    QStringList subdomains; ///< as typed
    int jobs = defaultJobs;
    bool strict = false;
};

void describe(CommandParser *parser)
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
    parser->option("jobs", "N", QT_TRANSLATE_NOOP("Cli", "Look at so many domains at once, 4 unless told."));
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

/// Lines of domains; empty ones and those behind # are passed over, others that are no domain get their
/// reason.
int readInputs(const QString &path, Console &console, QList<DomainInput> *inputs)
{
    const std::optional<QByteArray> bytes = console.read(path, maxInput);
    if (!bytes)
        return FileTrouble;
    const QList<QByteArray> lines = bytes->split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines.at(i)).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const DomainInput input = readMailDomain(line);
        if (const char *problem = domainProblem(input.problem))
            console.say(
                cliText(QT_TRANSLATE_NOOP("Cli", "Line {line}, “{value}”: {reason}"),
                        {{QStringLiteral("line"), QString::number(i + 1)},
                         {QStringLiteral("value"), visibleText(line)},
                         {QStringLiteral("reason"), QCoreApplication::translate("Domain", problem)}}));
        inputs->append(input);
    }
    return inputs->isEmpty()
               ? console.wrongUsage(cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” names no domain."), path))
               : int(Fine);
}

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

/// A watch counts looks: a domain that is named twice is looked at once. Lines that are no domain all stay,
/// for each has its reason.
void nameOnce(QList<DomainInput> *inputs)
{
    QSet<DomainName> seen;
    inputs->removeIf([&seen](const DomainInput &input) {
        const bool again = !input.domain.isNull() && seen.contains(input.domain);
        seen.insert(input.domain);
        return again;
    });
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
    return parser.has("input") ? readInputs(parser.value("input"), console, &request->inputs)
                               : readDomains(domains, console, &request->inputs);
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

int readRequest(const CommandParser &parser, const QStringList &arguments, Console &console,
                CheckRequest *request)
{
    if (parser.has("format")) {
        const auto format = chooseWord(console, "format", parser.value("format"), reportFormats());
        if (!format)
            return WrongUsage;
        request->format = ReportFormat(*format);
    }
    if (parser.has("jobs")) {
        const auto jobs = chooseNumber(console, "jobs", parser.value("jobs"), 1, 64);
        if (!jobs)
            return WrongUsage;
        request->jobs = int(*jobs);
    }
    request->output = parser.value("output");
    request->saveEvidence = parser.value("save-evidence");
    request->strict = parser.has("strict");
    if (const int exit = readWatchOptions(parser, arguments, console, &request->watch); exit != Fine)
        return exit;
    if (const int exit = readSource(parser, console, request); exit != Fine)
        return exit;
    if (!request->saveEvidence.isEmpty() && request->inputs.size() > 1)
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "--save-evidence keeps one run; check one domain with it.")));
    int exit = Fine;
    const bool network = !parser.has("practice") && !parser.has("replay");
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

std::unique_ptr<RunOutput> outputFor(const CheckRequest &request, Memory &memory, Console &console)
{
    if (request.watch.wanted)
        return std::make_unique<WatchOutput>(console, *memory.database(), request.watch);
    return std::make_unique<ReportOutput>(console, request.format, request.output, request.inputs.size(),
                                          request.strict);
}

int saveEvidence(const CheckRequest &request, Console &console, const Evidence &evidence)
{
    return request.saveEvidence.isEmpty()
               ? int(Fine)
               : console.writeTo(request.saveEvidence, safeJson(toJson(evidence)), Readers::Owner);
}

int replay(const CheckRequest &request, Console &console)
{
    const std::optional<QByteArray> bytes = console.read(request.replay, maxEvidenceBytes);
    if (!bytes)
        return FileTrouble;
    const EvidenceReading reading = readEvidence(*bytes);
    if (!reading.error.isEmpty()) {
        console.say(visibleText(request.replay) + QStringLiteral(": ") + reading.error);
        return FileTrouble;
    }
    ReportOutput output(console, request.format, request.output, 1, request.strict);
    output.add(0, makeReport(reading.evidence));
    output.finish(false);
    return worseExit(output.exit(), saveEvidence(request, console, reading.evidence));
}

/// A subdomain that belongs to no domain of this run is a slip, and would go unnoticed.
int judgeSubdomains(const CheckRequest &request, Console &console)
{
    for (const QString &name : request.subdomains) {
        const bool belongs =
            std::any_of(request.inputs.begin(), request.inputs.end(), [&](const DomainInput &input) {
                return !subdomainsOf({name}, input.domain).isEmpty();
            });
        if (!belongs && !request.inputs.isEmpty())
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "--subdomain “{value}” lies below none of the domains."),
                        visibleText(name)));
    }
    return Fine;
}

int look(CheckRequest request, Console &console)
{
    if (const int trouble = judgeSubdomains(request, console); trouble != Fine)
        return trouble;
    Memory memory(request.memory, console);
    if (!memory.isReady())
        return FileTrouble;
    if (request.inputs.isEmpty())
        request.inputs = watchedDomains(*memory.database());
    if (request.watch.wanted)
        nameOnce(&request.inputs);
    if (request.inputs.isEmpty())
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "No domain is watched yet. Name one: postseal-cli check --watch "
                                             "example.com")));
    const auto optionsFor = [&](const DomainName &domain) {
        LookOptions options = request.look;
        options.subdomains = subdomainsOf(request.subdomains, domain);
        memory.recall(domain, &options);
        return options;
    };
    const std::unique_ptr<RunOutput> output = outputFor(request, memory, console);
    Survey survey(request.inputs, optionsFor, request.jobs);
    Interrupt interrupt;
    int saved = Fine;
    int done = 0;
    QObject::connect(&survey, &Survey::reported, &survey, [&](qsizetype index, const Report &report) {
        if (survey.size() > 1)
            console.progress({});
        output->add(index, report);
        saved = worseExit(saved, saveEvidence(request, console, report.evidence));
        saved = worseExit(saved, memory.keep(report.evidence, request.look));
        if (++done < survey.size())
            console.progress(cliText(QT_TRANSLATE_NOOP("Cli", "{done} of {all} domains"),
                                     {{QStringLiteral("done"), QString::number(done)},
                                      {QStringLiteral("all"), QString::number(survey.size())}}));
    });
    QObject::connect(&survey, &Survey::finished, &survey, [&] {
        output->finish(false);
        QCoreApplication::exit(worseExit(output->exit(), saved));
    });
    QObject::connect(&interrupt, &Interrupt::happened, &survey, [&] {
        survey.cancel();
        console.progress({});
        output->finish(true);
        console.say(cliText(QT_TRANSLATE_NOOP("Cli", "Interrupted.")));
        QCoreApplication::exit(Interrupted);
    });
    survey.start();
    return QCoreApplication::exec();
}

int lookAtPractice(CheckRequest request, Console &console)
{
    PracticeNetwork network;
    if (!network.start()) {
        console.say(visibleText(network.error()));
        return NotKnown;
    }
    network.play(*findPracticeScenario(request.practice));
    const LookOptions asked = request.look;
    request.look = network.lookOptions();
    request.look.timeoutMs = asked.timeoutMs;
    request.look.families = asked.families;
    request.look.smtp = asked.smtp;
    request.look.further = asked.further;
    request.look.postReport = asked.postReport;
    return look(request, console);
}

} // namespace

int runCheck(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "check [options] DOMAIN...",
        QT_TRANSLATE_NOOP(
            "Cli", "Looks at the MTA-STS and TLS-RPT set-up of mail domains, and at their mail servers."));
    describe(&parser);
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    CheckRequest request;
    if (const int exit = readRequest(parser, arguments, console, &request); exit != Fine)
        return exit;
    if (request.watch.timer)
        return writeWatchTimer(request.watch, console);
    if (parser.has("replay"))
        return replay(request, console);
    return !parser.has("practice") ? look(request, console) : lookAtPractice(request, console);
}

} // namespace Postseal
