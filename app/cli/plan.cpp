#include "base/text.h"
#include "choicereading.h"
#include "console.h"
#include "memory.h"
#include "networkoptions.h"
#include "plan/planprint.h"
#include "plan/typed.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Postseal {
namespace {

/// What the command line asks for, before anything is looked at.
struct PlanRequest {
    Change change = Change::SetUp;
    DomainInput input;
    LookOptions look;
    int format = 0; ///< as in formats()
    QList<QByteArray> next;
};

QStringList formats()
{
    return {QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("ics"),
            QStringLiteral("json")};
}

void describe(CommandParser *parser)
{
    parser->option("new-mx", "HOST",
                   QT_TRANSLATE_NOOP("Cli",
                                     "For a change: a mail server that there will be afterwards, or *. "
                                     "and a name. Name all of them, also those that stay."));
    addChoiceOptions(parser);
    parser->option("history", "FILE",
                   QT_TRANSLATE_NOOP("Cli", "Reckon with what earlier runs saw, and remember this one, in "
                                            "this file; it is made where there is none."));
    parser->option("format", "FORMAT",
                   QT_TRANSLATE_NOOP("Cli", "text (the rule), markdown, ics for a calendar, or json."));
    parser->option("output", "FILE", QT_TRANSLATE_NOOP("Cli", "Write there instead of to standard output."));
    addNetworkOptions(parser);
}

/// The two words behind "plan".
int readWords(const CommandParser &parser, Console &console, PlanRequest *request)
{
    const QStringList words = parser.positional();
    if (words.size() != 2)
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
            "Cli", "Name a change (setup, enforce, change, host, rollback or remove) and one domain, for "
                   "example: postseal-cli plan setup example.com")));
    const auto change = std::find_if(allChanges.begin(), allChanges.end(), [&](Change each) {
        return words.first() == QLatin1String(changeWord(each));
    });
    if (change == allChanges.end())
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP(
                "Cli",
                "There is no plan “{value}”; there are: setup, enforce, change, host, rollback, remove."),
            visibleText(words.first())));
    request->change = *change;
    request->input = readMailDomain(words.last());
    if (const char *problem = domainProblem(request->input.problem))
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” is not a mail domain. {reason}"),
                    {{QStringLiteral("value"), visibleText(words.last())},
                     {QStringLiteral("reason"), QCoreApplication::translate("Domain", problem)}}));
    return Fine;
}

int readRequest(const CommandParser &parser, Console &console, PlanRequest *request)
{
    if (const int exit = readWords(parser, console, request); exit != Fine)
        return exit;
    if (parser.has("format")) {
        const auto format = chooseWord(console, "format", parser.value("format"), formats());
        if (!format)
            return WrongUsage;
        request->format = *format;
    }
    const bool isChange = request->change == Change::MailServers;
    if (parser.has("new-mx") && !isChange)
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP("Cli", "--new-mx goes with plan change alone.")));
    if (isChange && !parser.has("new-mx"))
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
            "Cli", "Name the mail servers that there will be after the change with --new-mx.")));
    if (parser.has("policy-server"))
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "A plan is held against what is published; look at a server before DNS "
                                     "points to it with: postseal-cli check --policy-server")));
    if (request->change == Change::PolicyHost && !parser.has("host-address") && !parser.has("host-cname"))
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
            "Cli",
            "Name the web server that the policy host moves to with --host-address or --host-cname.")));
    for (const QString &host : parser.values("new-mx"))
        request->next.append(patternFromTyped(host).toLower());
    if (parser.has("mode") && !parser.has("mx") && request->change != Change::SetUp)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "--mode tells what is published now, together with --mx; without --mx "
                                     "that is looked up.")));
    int exit = Fine;
    if (const auto look = readNetworkOptions(parser, console, !parser.has("mx"), &exit))
        request->look = *look;
    request->look.further = false;
    return exit;
}

/// A told state instead of a look.
class Told {
public:
    Told(const CommandParser &parser, const PlanRequest &request, const Choices &choices, Console &console)
        : m_parser(parser), m_request(request), m_choices(choices), m_console(console)
    {
    }

    /// WrongUsage, having said so, where what is told does not suffice.
    [[nodiscard]] int into(PlanSight *sight)
    {
        constexpr quint32 unknownTtl = 86400;
        sight->at = QDateTime::currentDateTimeUtc();
        sight->looked = false;
        sight->mxKnown = true;
        sight->recordTtl = sight->mxTtl = m_parser.has("ttl") ? m_choices.ttl : unknownTtl;
        sight->history = m_request.look.history;
        sight->handedOut = m_request.look.handedOut;
        sight->hostTtl = std::max(unknownTtl, sight->mxTtl); // --ttl is that of the new records
        sight->hostSeen = m_request.look.hostSeen;
        if (sight->hostSeen.since.isValid())
            sight->host = sight->hostSeen.records;
        sight->publicNetworks = m_request.look.publicNetworks;
        sight->historyFailed = m_request.look.historyFailed;
        if (m_request.change == Change::SetUp) {
            sight->found = PlanSight::Found::Nothing;
            return Fine;
        }
        sight->found = PlanSight::Found::Policy;
        return readPolicy(&sight->policy);
    }

private:
    int readPolicy(Policy *policy)
    {
        const QList<Sighting> &history = m_request.look.history;
        *policy = policyFor(m_choices);
        // That it was taken down says nothing of what it was.
        const auto seen = std::find_if(history.rbegin(), history.rend(),
                                       [](const Sighting &each) { return !each.policy.isEmpty(); });
        if (seen != history.rend()) {
            const Policy last = parsePolicy(seen->policy).value;
            if (!m_parser.has("mode"))
                policy->mode = last.mode;
            if (!m_parser.has("max-age"))
                policy->maxAge = last.maxAge;
            return Fine;
        }
        if (m_request.change == Change::Enforce)
            return Fine;
        const bool keeps = m_request.change == Change::MailServers || m_request.change == Change::PolicyHost;
        if (keeps && !(m_parser.has("mode") && m_parser.has("max-age")))
            return m_console.wrongUsage(cliText(QT_TRANSLATE_NOOP(
                "Cli",
                "With --mx nothing is looked at: tell with --mode and --max-age what is published now, "
                "or leave out --mx.")));
        if (!m_parser.has("mode"))
            policy->mode = PolicyMode::Enforce;
        if (!m_parser.has("max-age")) {
            policy->maxAge = maxMaxAge;
            m_console.say(cliText(QT_TRANSLATE_NOOP(
                "Cli", "It was not told how long senders may keep the policy that is published now, so the "
                       "plan reckons with a year; tell it with --max-age, or leave out --mx.")));
        }
        return Fine;
    }

    const CommandParser &m_parser;
    const PlanRequest &m_request;
    const Choices &m_choices;
    Console &m_console;
};

int readPlanChoices(const CommandParser &parser, const Evidence &evidence, const PlanRequest &request,
                    Console &console, Choices *choices)
{
    *choices = choicesFrom(evidence, QDateTime::currentDateTimeUtc());
    if (const int exit = readChoices(parser, console, choices); exit != Fine)
        return exit;
    choices->id = parser.has("id") ? parser.value("id").toUtf8() : QByteArray();
    Choices judged = *choices;
    // These two come from the plan itself where they are not told.
    if (!parser.has("id"))
        judged.id = "1";
    if (!parser.has("mx"))
        judged.mx = {request.input.domain.ascii()};
    const QList<ChoiceFault> faults = faultsOf(judged, request.look.publicNetworks);
    for (const ChoiceFault &fault : faults)
        console.say(fault.message.text());
    if (faults.isEmpty() && request.change == Change::SetUp && choices->mode == PolicyMode::None &&
        parser.has("mode"))
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "--mode none is no set-up; plan remove switches MTA-STS off.")));
    return faults.isEmpty() ? Fine : WrongUsage;
}

PlanBasis basisOf(const CommandParser &parser, const PlanRequest &request, const Choices &choices,
                  const PlanSight &sight)
{
    const bool goes = request.change == Change::SetUp || request.change == Change::Enforce;
    const quint64 told = parser.has("max-age") ? choices.maxAge : 0;
    PlanBasis basis = planBasis(sight, choices, sight.at, goes ? 0 : told);
    basis.next = request.next;
    if (goes && parser.has("max-age"))
        basis.goalMaxAge = told;
    if (request.change == Change::SetUp && parser.has("mode"))
        basis.goal = choices.mode;
    return basis;
}

int print(const CommandParser &parser, const PlanRequest &request, const PlanPaper &paper, Console &console)
{
    const QByteArray data = request.format == 1   ? toMarkdown(paper).toUtf8()
                            : request.format == 2 ? toCalendar(paper)
                            : request.format == 3 ? safeJson(toJson(paper))
                                                  : toText(paper).toUtf8();
    const int written = console.writeTo(parser.value("output"), data);
    const bool open = std::any_of(paper.states.begin(), paper.states.end(), [](const StepState &state) {
        return state.kind == StepState::Kind::Unknown;
    });
    return written != Fine ? written : open ? int(NotKnown) : int(Fine);
}

int makePlan(const CommandParser &parser, PlanRequest *request, Console &console)
{
    Evidence evidence;
    evidence.input = request->input;
    // Mistakes are told before anything is looked up or kept.
    Choices choices;
    if (const int exit = readPlanChoices(parser, evidence, *request, console, &choices); exit != Fine)
        return exit;
    Memory memory({parser.history(), {}}, console);
    if (!memory.isReady())
        return FileTrouble;
    memory.recall(request->input.domain, &request->look);
    const bool told = parser.has("mx");
    PlanSight sight;
    if (told) {
        if (const int exit = Told(parser, *request, choices, console).into(&sight); exit != Fine)
            return exit;
    } else {
        if (const int exit = lookUp(request->input, request->look, console, &evidence); exit != Fine)
            return exit;
        if (const int exit = readPlanChoices(parser, evidence, *request, console, &choices); exit != Fine)
            return exit;
        if (const int exit = memory.keep(evidence, request->look); exit != Fine)
            return exit;
        sight = planSight(evidence);
    }
    const PlanBasis basis = basisOf(parser, *request, choices, sight);
    if (const auto refusal = refusalOf(request->change, basis)) {
        console.say(refusal->message.text());
        return refusal->notKnown ? NotKnown : WrongUsage;
    }
    return print(parser, *request, planPaper(request->change, basis, told ? nullptr : &evidence), console);
}

} // namespace

int runPlan(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "plan [options] setup|enforce|change|host|rollback|remove DOMAIN",
        QT_TRANSLATE_NOOP("Cli", "Plans a change by date, so that no mail is lost: what to publish, what to "
                                 "wait for and until when. With --mx it needs no network."));
    describe(&parser);
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    PlanRequest request;
    if (const int exit = readRequest(parser, console, &request); exit != Fine)
        return exit;
    return makePlan(parser, &request, console);
}

} // namespace Postseal
