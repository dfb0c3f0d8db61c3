#include "networkoptions.h"

#include "base/text.h"
#include "console.h"
#include "probe/systemtrust.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace Postseal {
namespace {

constexpr qsizetype maxPem = 16 * 1024 * 1024;

/// Reads the values one after the other and remembers the first mistake.
class NetworkReading {
public:
    NetworkReading(const CommandParser &parser, Console &console) : m_parser(parser), m_console(console) {}

    [[nodiscard]] int exit() const { return m_exit; }
    [[nodiscard]] LookOptions read(bool withTrust);

private:
    template <class T, class F> QList<T> each(const char *option, const char *form, F read);
    void refuse(const char *option, const QString &value, const char *form);
    void readTrust();
    void readLimits();
    void readPolicyServer();

    const CommandParser &m_parser;
    Console &m_console;
    LookOptions m_options;
    int m_exit = Fine;
};

void NetworkReading::refuse(const char *option, const QString &value, const char *form)
{
    m_exit = m_console.wrongUsage(
        cliText(QT_TRANSLATE_NOOP("Cli", "--{option} cannot be “{value}”; it has the form {form}."),
                {{QStringLiteral("option"), QString::fromLatin1(option)},
                 {QStringLiteral("value"), visibleText(value)},
                 {QStringLiteral("form"), QString::fromLatin1(form)}}));
}

template <class T, class F> QList<T> NetworkReading::each(const char *option, const char *form, F read)
{
    QList<T> list;
    for (const QString &text : m_parser.values(option)) {
        const std::optional<T> value = read(text);
        if (value)
            list.append(*value);
        else if (m_exit == Fine)
            refuse(option, text, form);
    }
    return list;
}

void NetworkReading::readTrust()
{
    QList<QByteArray> more;
    for (const QString &path : m_parser.values("trust")) {
        const std::optional<QByteArray> pem = m_console.read(path, maxPem);
        const QList<QByteArray> certificates = pem ? TrustAnchors::readPem(*pem) : QList<QByteArray>();
        if (pem && certificates.isEmpty())
            m_console.say(
                cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” holds no certificate in PEM form."), path));
        if (certificates.isEmpty()) {
            m_exit = FileTrouble;
            return;
        }
        more += certificates;
    }
    m_options.trust = loadSystemTrust(more);
}

void NetworkReading::readLimits()
{
    using Families = LookOptions::Families;
    if (m_parser.has("family")) {
        const QStringList words{QStringLiteral("any"), QStringLiteral("4"), QStringLiteral("6")};
        if (const auto index = chooseWord(m_console, "family", m_parser.value("family"), words))
            m_options.families = *index == 0 ? Families::Any : *index == 1 ? Families::V4 : Families::V6;
        else
            m_exit = WrongUsage;
    }
    if (m_exit == Fine && m_parser.has("timeout")) {
        if (const auto seconds = chooseNumber(m_console, "timeout", m_parser.value("timeout"), 1, 3600))
            m_options.timeoutMs = int(*seconds * 1000);
        else
            m_exit = WrongUsage;
    }
    if (m_exit == Fine && m_parser.has("helo")) {
        const QString text = m_parser.value("helo");
        const std::optional<DomainName> name = DomainName::fromUnicode(text);
        const bool literal =
            text.startsWith(u'[') && text.endsWith(u']') && IpAddress::fromText(text.mid(1, text.size() - 2));
        if (literal || (name && name->isHostName()))
            m_options.helo = literal ? text.toLatin1() : name->ascii();
        else
            refuse("helo", text, "a host name");
    }
    m_options.smtp = !m_parser.has("no-smtp");
}

/// The last one counts.
void NetworkReading::readPolicyServer()
{
    using Place = std::variant<Endpoint, DomainName>;
    const auto read = [](const QString &text) -> std::optional<Place> {
        if (const auto endpoint = Endpoint::fromText(text, 443))
            return *endpoint;
        const auto name = DomainName::fromUnicode(text);
        // A single label is no name of a provider, and digits alone are a mistyped address.
        if (!name || !name->isHostName() || name->labels().size() < 2)
            return std::nullopt;
        const QByteArray top = name->labels().last();
        const bool isNumber =
            std::all_of(top.begin(), top.end(), [](char c) { return c >= '0' && c <= '9'; });
        return isNumber ? std::nullopt : std::optional<Place>(*name);
    };
    const QList<Place> places = each<Place>("policy-server", "ADDR, ADDR:PORT or a full host name", read);
    if (places.isEmpty())
        return;
    if (const auto *endpoint = std::get_if<Endpoint>(&places.last()))
        m_options.policyServer = *endpoint;
    else
        m_options.policyAlias = std::get<DomainName>(places.last());
}

LookOptions NetworkReading::read(bool withTrust)
{
    m_options.resolvers = each<Endpoint>("resolver", "ADDR or ADDR:PORT",
                                         [](const QString &text) { return Endpoint::fromText(text, 53); });
    m_options.connectTo = each<ConnectTo>("connect-to", "HOST:PORT:ADDR:PORT",
                                          [](const QString &text) { return ConnectTo::fromText(text); });
    m_options.publicNetworks = each<IpNetwork>("public", "ADDR/LENGTH",
                                               [](const QString &text) { return IpNetwork::fromText(text); });
    readPolicyServer();
    if (m_exit == Fine)
        readLimits();
    m_options.authoritative = !m_parser.has("no-authoritative");
    if (m_exit == Fine && withTrust)
        readTrust();
    return m_options;
}

} // namespace

void addNetworkOptions(CommandParser *parser)
{
    parser->option("resolver", "ADDR[:PORT]",
                   QT_TRANSLATE_NOOP(
                       "Cli", "Ask this name server instead of the system's; may be given several times."));
    parser->option(
        "trust", "PEM",
        QT_TRANSLATE_NOOP(
            "Cli", "Trust the certificates in this file beside the system's; may be given several times."));
    parser->option(
        "connect-to", "HOST:PORT:ADDR:PORT",
        QT_TRANSLATE_NOOP(
            "Cli", "Connect there instead; an empty HOST or PORT matches any; may be given several times."));
    parser->option("policy-server", "ADDR[:PORT]|NAME",
                   QT_TRANSLATE_NOOP("Cli",
                                     "Look at this machine as if DNS pointed the policy host to it, or "
                                     "as if the policy host were an alias of this name."));
    parser->option(
        "public", "CIDR",
        QT_TRANSLATE_NOOP(
            "Cli", "Count addresses in this network as public, for a lab; may be given several times."));
    parser->option("family", "any|4|6", QT_TRANSLATE_NOOP("Cli", "Connect over this kind of address only."));
    parser->option("helo", "NAME", QT_TRANSLATE_NOOP("Cli", "Name to greet mail servers with."));
    parser->option("timeout", "SECONDS",
                   QT_TRANSLATE_NOOP("Cli", "Time for a whole domain, 75 unless told."));
    parser->flag("no-smtp", QT_TRANSLATE_NOOP("Cli", "Do not contact the mail servers."));
    parser->flag("authoritative",
                 QT_TRANSLATE_NOOP("Cli", "Ask each authoritative name server too (the rule)."));
    parser->flag("no-authoritative", QT_TRANSLATE_NOOP("Cli", "Do not ask the authoritative name servers."));
}

std::optional<LookOptions> readNetworkOptions(const CommandParser &parser, Console &console, bool withTrust,
                                              int *exit)
{
    NetworkReading reading(parser, console);
    const LookOptions options = reading.read(withTrust);
    *exit = reading.exit();
    return reading.exit() == Fine ? std::optional(options) : std::nullopt;
}

} // namespace Postseal
