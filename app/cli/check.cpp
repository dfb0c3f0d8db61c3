#include "command.h"

#include "base/text.h"
#include "checkrequest.h"
#include "checkrun.h"
#include "console.h"
#include "evidence/evidencejson.h"
#include "probe/practice/practicenetwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

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
    ReportOutput output(console,
                        {request.format, request.output, request.strict, request.evidence, false, 0});
    const Report report = makeReport(reading.evidence);
    output.add({0, {}, report, output.print(report, {})});
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
            return console.wrongUsage(strayName(name));
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
    if (request.inputs.isEmpty() && !request.isList())
        request.inputs = watchedDomains(*memory.database());
    if (request.inputs.isEmpty() && !request.isList())
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "No domain is watched yet. Name one: postseal-cli check --watch "
                                             "example.com")));
    CheckRun run(request, memory, console);
    return run.exec();
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
    addCheckOptions(&parser);
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    CheckRequest request;
    if (const int exit = readCheckRequest(parser, arguments, console, &request); exit != Fine)
        return exit;
    if (request.watch.timer)
        return writeWatchTimer(request.watch, console);
    if (parser.has("replay"))
        return replay(request, console);
    return !parser.has("practice") ? look(request, console) : lookAtPractice(request, console);
}

} // namespace Postseal
