#include "command.h"

#include "base/text.h"
#include "console.h"
#include "interrupt.h"
#include "networkoptions.h"
#include "plan/typed.h"
#include "probe/inspection.h"
#include "publicationoutput.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Postseal {
namespace {

/// What the options say over what was found.
class ChoiceReading {
public:
    ChoiceReading(const CommandParser &parser, Console &console) : m_parser(parser), m_console(console) {}

    /// Puts the options into the choices; WrongUsage, having said why, for a mistake.
    [[nodiscard]] int into(Choices *choices)
    {
        return m_parser.has("mode") && !readMode(choices)                         ? int(WrongUsage)
               : readNumbers(choices) && readNames(choices) && readLists(choices) ? int(Fine)
                                                                                  : int(WrongUsage);
    }

private:
    bool readMode(Choices *choices)
    {
        const QStringList words{QStringLiteral("testing"), QStringLiteral("enforce"), QStringLiteral("none")};
        const auto index = chooseWord(m_console, "mode", m_parser.value("mode"), words);
        if (index)
            choices->mode = *index == 0   ? PolicyMode::Testing
                            : *index == 1 ? PolicyMode::Enforce
                                          : PolicyMode::None;
        return index.has_value();
    }
    bool readNumbers(Choices *choices)
    {
        if (m_parser.has("max-age")) {
            const auto seconds =
                chooseNumber(m_console, "max-age", m_parser.value("max-age"), 0, qint64(maxMaxAge));
            if (!seconds)
                return false;
            choices->maxAge = quint64(*seconds);
        }
        if (m_parser.has("ttl")) {
            const auto seconds = chooseNumber(m_console, "ttl", m_parser.value("ttl"), 0, 0x7fffffff);
            if (!seconds)
                return false;
            choices->ttl = quint32(*seconds);
        }
        return true;
    }
    bool readName(const char *option, DomainName *name)
    {
        if (!m_parser.has(option))
            return true;
        const std::optional<DomainName> read = DomainName::fromUnicode(m_parser.value(option));
        if (!read)
            m_console.say(
                cliText(QT_TRANSLATE_NOOP("Cli", "--{option} cannot be “{value}”; it is a name in DNS."),
                        {{QStringLiteral("option"), QString::fromLatin1(option)},
                         {QStringLiteral("value"), visibleText(m_parser.value(option))}}));
        *name = read.value_or(DomainName());
        return read.has_value();
    }
    bool readNames(Choices *choices)
    {
        if (m_parser.has("host-cname"))
            choices->hostAddresses.clear();
        if (m_parser.has("host-address"))
            choices->hostCname = {};
        return readName("zone", &choices->zone) && readName("host-cname", &choices->hostCname);
    }
    bool readLists(Choices *choices)
    {
        if (m_parser.has("host-address"))
            choices->hostAddresses.clear();
        for (const QString &text : m_parser.values("host-address")) {
            const std::optional<IpAddress> address = IpAddress::fromText(text);
            if (!address) {
                m_console.say(
                    cliText(QT_TRANSLATE_NOOP(
                                "Cli", "--host-address cannot be “{value}”; it is an IPv4 or IPv6 address."),
                            text));
                return false;
            }
            choices->hostAddresses.append(*address);
        }
        const auto take = [this](const char *option, QList<QByteArray> *list) {
            if (m_parser.has(option))
                list->clear();
            for (const QString &text : m_parser.values(option))
                list->append(text.toUtf8());
        };
        take("mx", &choices->mx);
        take("rua", &choices->rua);
        for (QByteArray &pattern : choices->mx)
            pattern = patternFromTyped(QString::fromUtf8(pattern));
        return true;
    }
    const CommandParser &m_parser;
    Console &m_console;
};

/// Looks the domain up, without contacting mail servers. On success Fine, and the evidence is what was seen.
int lookUp(const DomainInput &input, LookOptions look, Console &console, Evidence *evidence)
{
    look.smtp = false;
    Inspection inspection(input, look);
    Interrupt interrupt;
    QObject::connect(&inspection, &Inspection::finished, &inspection, [evidence](const Report &report) {
        *evidence = report.evidence;
        QCoreApplication::exit(Fine);
    });
    QObject::connect(&interrupt, &Interrupt::happened, &inspection, [&console] {
        console.say(cliText(QT_TRANSLATE_NOOP("Cli", "Interrupted.")));
        QCoreApplication::exit(Interrupted);
    });
    inspection.start();
    return QCoreApplication::exec();
}

void describe(CommandParser *parser)
{
    parser->option("mode", "MODE", QT_TRANSLATE_NOOP("Cli", "testing, enforce or none."));
    parser->option("mx", "PATTERN",
                   QT_TRANSLATE_NOOP("Cli", "Host name, or *. and a name; may be given several times. "
                                            "Without it the MX records are looked up."));
    parser->option("max-age", "SECONDS",
                   QT_TRANSLATE_NOOP("Cli", "How long senders keep the policy, 0 to 31557600."));
    parser->option(
        "host-address", "ADDR",
        QT_TRANSLATE_NOOP("Cli", "Address of the web server for the policy; may be given several times."));
    parser->option("host-cname", "NAME",
                   QT_TRANSLATE_NOOP("Cli", "Or the name of the provider that serves the policy."));
    parser->option(
        "rua", "URI",
        QT_TRANSLATE_NOOP("Cli", "Where TLS reports go, mailto: or https:; may be given several times."));
    parser->option("id", "ID",
                   QT_TRANSLATE_NOOP(
                       "Cli", "The policy id, 1 to 32 letters and digits; made from the time unless told."));
    parser->option("ttl", "SECONDS",
                   QT_TRANSLATE_NOOP("Cli", "Lifetime of the records in caches, 3600 unless told."));
    parser->option("zone", "ZONE", QT_TRANSLATE_NOOP("Cli", "The zone, where it is not the domain itself."));
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
    for (const QString &given : parser.values("mx")) {
        const QByteArray pattern = patternFromTyped(given);
        if (pattern != given.toUtf8())
            console.say(cliText(QT_TRANSLATE_NOOP("Cli", "“{given}” is written as {pattern}."),
                                {{QStringLiteral("given"), visibleText(given)},
                                 {QStringLiteral("pattern"), visibleText(pattern)}}));
    }
    for (const IpAddress &address : choices.hostAddresses) {
        if (address.isForDocumentation())
            console.say(
                cliText(QT_TRANSLATE_NOOP("Cli", "{value} is an address for examples; put the real one in "
                                                 "its place before you publish."),
                        address.toString()));
    }
    if (!parser.has("rua") && !choices.rua.isEmpty())
        console.say(cliText(
            QT_TRANSLATE_NOOP("Cli", "TLS reports go to {value}; make sure that it is read, or give --rua."),
            QString::fromLatin1(choices.rua.join(", "))));
}

int choose(const CommandParser &parser, const DomainInput &input, Console &console, Choices *choices,
           QList<IpNetwork> *publicNetworks)
{
    Evidence evidence;
    evidence.input = input;
    int exit = Fine;
    const bool lookup = !parser.has("mx");
    const std::optional<LookOptions> look = readNetworkOptions(parser, console, lookup, &exit);
    if (!look)
        return exit;
    *publicNetworks = look->publicNetworks;
    // Mistakes are told before anything is looked up.
    Choices probe = choicesFrom(evidence, QDateTime::currentDateTimeUtc());
    if (exit = ChoiceReading(parser, console).into(&probe); exit != Fine)
        return exit;
    if (lookup) {
        if (exit = lookUp(input, *look, console, &evidence); exit != Fine)
            return exit;
        if (evidence.mailHosts().isEmpty()) {
            console.say(cliText(
                QT_TRANSLATE_NOOP("Cli", "No mail server of {value} was found in DNS; name them with --mx."),
                input.domain.toString()));
            return NotKnown;
        }
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    *choices = choicesFrom(evidence, now);
    if (exit = ChoiceReading(parser, console).into(choices); exit != Fine)
        return exit;
    choices->id = parser.has("id") ? parser.value("id").toUtf8() : idFor(*choices, evidence, now);
    return Fine;
}

} // namespace

int runGenerate(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "generate [options] DOMAIN",
        QT_TRANSLATE_NOOP(
            "Cli", "Writes the records and the policy file for a domain. With --mx it needs no network."));
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
    if (const int exit = choose(parser, input, console, &choices, &publicNetworks); exit != Fine)
        return exit;
    const QList<ChoiceFault> faults = faultsOf(choices, publicNetworks);
    for (const ChoiceFault &fault : faults)
        console.say(fault.message.text());
    if (!faults.isEmpty())
        return WrongUsage;
    tell(parser, choices, console);
    return printPublication(parser, *wanted, choices, console);
}

} // namespace Postseal
