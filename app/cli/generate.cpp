#include "command.h"

#include "base/text.h"
#include "choicereading.h"
#include "console.h"
#include "mtasts/publicsuffix.h"
#include "networkoptions.h"
#include "plan/conflicts.h"
#include "plan/typed.h"
#include "publicationoutput.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Postseal {
namespace {

void describe(CommandParser *parser)
{
    addChoiceOptions(parser);
    parser->option("server", "NAME",
                   QT_TRANSLATE_NOOP(
                       "Cli", "Print the configuration of a web server for the policy file: nginx, apache, "
                              "caddy, lighttpd, haproxy, traefik, iis, worker or static."));
    parser->option("format", "DIALECT",
                   QT_TRANSLATE_NOOP(
                       "Cli", "How to write the records: bind (the rule), bind-relative, nsupdate, pdnsutil, "
                              "knotc, tinydns, dnsmasq, powershell, route53, gcloud, azure, cloudflare-zone, "
                              "cloudflare-api, terraform-cloudflare, terraform-aws, terraform-google, "
                              "terraform-azurerm, dnscontrol, octodns, table; or policy for the policy file "
                              "alone, byte for byte."));
    parser->option("output", "DIR",
                   QT_TRANSLATE_NOOP("Cli",
                                     "Write records, policy file, server configurations and a README into "
                                     "this folder; all forms unless --format or --server choose one."));
    addNetworkOptions(parser);
}

/// Says on standard error what was taken over and what is still missing.
void tell(const CommandParser &parser, const Choices &choices, Console &console)
{
    if (!parser.has("mx"))
        console.say(cliText(QT_TRANSLATE_NOOP("Cli", "The mx lines come from what was seen in DNS: {value}."),
                            QString::fromLatin1(choices.mx.join(", "))));
    if (choices.hostAddresses.isEmpty() && choices.hostCname.isNull())
        console.say(
            cliText(QT_TRANSLATE_NOOP(
                        "Cli", "The record of {value} is missing: give --host-address or --host-cname."),
                    choices.domain.child("mta-sts").toString()));
    const auto tellWritten = [&console](const QString &given, const QByteArray &written) {
        if (written != given.toUtf8())
            console.say(cliText(QT_TRANSLATE_NOOP("Cli", "“{given}” is written as {pattern}."),
                                {{QStringLiteral("given"), visibleText(given)},
                                 {QStringLiteral("pattern"), visibleText(written)}}));
    };
    for (const QString &given : parser.values("mx"))
        tellWritten(given, patternFromTyped(given));
    for (const QString &given : parser.values("rua"))
        tellWritten(given, reportUriFromTyped(given));
    for (const IpAddress &address : choices.hostAddresses) {
        if (address.isForDocumentation())
            console.say(
                cliText(QT_TRANSLATE_NOOP("Cli", "{value} is an address for examples; put the real one in "
                                                 "its place before you publish."),
                        address.toString()));
    }
    constexpr quint64 day = 86400;
    if (choices.mode == PolicyMode::Enforce && choices.maxAge < day)
        console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "With a max_age of {value} seconds senders forget the policy within a "
                                     "day: an attacker has to wait no longer. A week or more protects."),
            QString::number(choices.maxAge)));
    if (!parser.has("rua") && !choices.rua.isEmpty())
        console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "TLS reports go to {value}; make sure that it is read, or give --rua."),
            QString::fromLatin1(choices.rua.join(", "))));
}

/// Says on standard error what to mind about the records: in which zone they are, and what is in their way.
void tellOfRecords(const CommandParser &parser, const Choices &choices, const Evidence &evidence,
                   Console &console)
{
    // A registered name nearly always is a zone; one below it may or may not be.
    if (!parser.has("zone") && choices.zone.isNull() && registrableDomain(choices.domain) != choices.domain)
        console.say(
            cliText(QT_TRANSLATE_NOOP("Cli", "The zone is taken to be {value}; --zone names another."),
                    choices.domain.toString()));
    for (const QString &sentence : conflictsOf(publicationFor(choices), choices, evidence))
        console.say(sentence);
}

/// The evidence is what was seen; nothing but the input where nothing was looked at.
int choose(const CommandParser &parser, const DomainInput &input, Console &console, Choices *choices,
           QList<IpNetwork> *publicNetworks, Evidence *seen)
{
    Evidence &evidence = *seen;
    evidence.input = input;
    int exit = Fine;
    const bool lookup = !parser.has("mx");
    const std::optional<LookOptions> look = readNetworkOptions(parser, console, lookup, &exit);
    if (!look)
        return exit;
    *publicNetworks = look->publicNetworks;
    // Mistakes are told before anything is looked up.
    Choices probe = choicesFrom(evidence, QDateTime::currentDateTimeUtc());
    if (exit = readChoices(parser, console, &probe); exit != Fine)
        return exit;
    if (lookup) {
        if (exit = lookUp(input, *look, console, &evidence); exit != Fine)
            return exit;
        if (evidence.mailHosts().isEmpty()) {
            const Fact<DnsAnswer> mx = evidence.answer(input.domain, RecordType::MX);
            const bool told =
                mx.value() && (mx.value()->isUsable() || mx.value()->outcome == DnsAnswer::Outcome::NxDomain);
            console.say(cliText(
                told ? QT_TRANSLATE_NOOP("Cli",
                                         "No mail server of {value} was found in DNS; name them with --mx.")
                     : QT_TRANSLATE_NOOP("Cli", "The name server gave no usable answer about the mail "
                                                "servers of {value}; try again, or name them with --mx."),
                input.domain.toString()));
            return NotKnown;
        }
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    *choices = choicesFrom(evidence, now);
    if (exit = readChoices(parser, console, choices); exit != Fine)
        return exit;
    choices->id = parser.has("id") ? parser.value("id").toUtf8() : idFor(*choices, evidence, now);
    for (const QByteArray &host : hostsWithoutName(evidence.mailHosts(), choices->mx))
        console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "The MX {value} is not a host name, so no mx line can name it: senders "
                                     "that enforce the policy refuse it. Give it another name."),
            visibleText(host)));
    return Fine;
}

} // namespace

int runGenerate(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "generate [options] DOMAIN",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Writes the records and the policy file for a domain: what is published, changed as the "
            "options tell. Where nothing is published, and with --mx, which needs no network, the mode is "
            "testing and max_age a day."));
    describe(&parser);
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    if (parser.positional().size() != 1)
        return console.wrongUsage(cliText(
            QT_TRANSLATE_NOOP("Cli", "Name one domain, for example: postseal-cli generate example.com")));
    const DomainInput input = readMailDomain(parser.positional().first());
    if (const char *problem = domainProblem(input.problem))
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” is not a mail domain. {reason}"),
                    {{QStringLiteral("value"), visibleText(parser.positional().first())},
                     {QStringLiteral("reason"), QCoreApplication::translate("Domain", problem)}}));
    const std::optional<WantedOutput> wanted = readWantedOutput(parser, console);
    if (!wanted)
        return WrongUsage;
    Choices choices;
    QList<IpNetwork> publicNetworks;
    Evidence evidence;
    if (const int exit = choose(parser, input, console, &choices, &publicNetworks, &evidence); exit != Fine)
        return exit;
    const QList<ChoiceFault> faults = faultsOf(choices, publicNetworks);
    for (const ChoiceFault &fault : faults)
        console.say(fault.message.text());
    if (!faults.isEmpty())
        return WrongUsage;
    tell(parser, choices, console);
    if (!wanted->policyFile && (wanted->server == nullptr || parser.has("output")))
        tellOfRecords(parser, choices, evidence, console);
    return printPublication(parser, *wanted, choices, console);
}

} // namespace Postseal
