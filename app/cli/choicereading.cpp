#include "choicereading.h"

#include "base/text.h"
#include "console.h"
#include "interrupt.h"
#include "plan/typed.h"
#include "probe/inspection.h"

#include <QCoreApplication>

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
            if (!choices->hostAddresses.contains(*address))
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
        // A bare mailbox is refused with what to write, so that a script does not come to rely on it.
        for (QByteArray &uri : choices->rua) {
            if (uri.contains(':'))
                uri = reportUriFromTyped(QString::fromUtf8(uri));
        }
        return true;
    }
    const CommandParser &m_parser;
    Console &m_console;
};

} // namespace

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

int readChoices(const CommandParser &parser, Console &console, Choices *choices)
{
    return ChoiceReading(parser, console).into(choices);
}

void addChoiceOptions(CommandParser *parser)
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
}

} // namespace Postseal
