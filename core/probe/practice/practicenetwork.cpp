#include "probe/practice/practicenetwork.h"

#include "probe/practice/dnsserver.h"
#include "probe/practice/mailserver.h"
#include "probe/practice/practiceauthority.h"
#include "probe/practice/practicestate.h"
#include "probe/practice/webserver.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>
#include <array>

namespace Postseal {

namespace {

constexpr quint16 httpsPort = 443, httpPort = 80, smtpPort = 25, dnsPort = 53;

constexpr std::array publicNetworks{"192.0.2.0/24", "2001:db8::/32"};

Endpoint loopback(quint16 port)
{
    return {IpAddress::fromBytes(QByteArray("\x7f\0\0\1", 4)).value_or(IpAddress()), port};
}

QString inBrackets(const QByteArray &host)
{
    const QString text = QString::fromLatin1(host);
    return host.contains(':') ? u'[' + text + u']' : text;
}

/// As `--connect-to` takes it.
QString toArgument(const ConnectTo &rule)
{
    const QString port = rule.port == 0 ? QString() : QString::number(rule.port);
    return inBrackets(rule.host) + u':' + port + u':' + rule.target.toString();
}

} // namespace

struct PracticeNetwork::Private {
    explicit Private(PracticeNetwork *network);

    [[nodiscard]] bool makeIdentities();
    [[nodiscard]] bool open();
    void apply();
    void changeTo(PracticeState next);
    [[nodiscard]] QSslConfiguration policyIdentity() const;
    [[nodiscard]] QList<ConnectTo> connectTo() const;

    PracticeNetwork *q;
    PracticeState state;
    QString error;
    bool started = false;

    std::unique_ptr<PracticeAuthority> authority;
    QSslConfiguration policyGood, policyExpired, policySelfSigned, policyWrongName;
    QMap<QByteArray, QSslConfiguration> mailGood, mailExpired;

    DnsServer *dns;
    WebServer *https, *staleHttps, *http;
    QList<MailServer *> mail;
    QTcpSocket *nobody; ///< holds a port on which nobody listens, so that connections to it are refused
};

PracticeNetwork::Private::Private(PracticeNetwork *network)
    : q(network), dns(new DnsServer(network)),
      https(new WebServer([this](const WebRequest &request) { return state.webAnswer(request); }, network)),
      staleHttps(new WebServer([this](const WebRequest &request) { return state.staleWebAnswer(request); },
                               network)),
      http(new WebServer(
          [](const WebRequest &request) {
              return WebAnswer{301, "text/plain", "https://" + request.host + request.path, "Use HTTPS.\n"};
          },
          network)),
      nobody(new QTcpSocket(network))
{
    nobody->setProxy(QNetworkProxy::NoProxy);
    for (const PracticePlaces::MailPlace &place : PracticePlaces::mailPlaces())
        mail.append(new MailServer(place.host.ascii(), network));
}

bool PracticeNetwork::Private::makeIdentities()
{
    authority = PracticeAuthority::create(QDateTime::currentDateTimeUtc());
    if (!authority)
        return false;
    using Flaw = PracticeAuthority::Flaw;
    const QByteArray policyHost = PracticePlaces::policyHost().ascii();
    policyGood = authority->identity(policyHost);
    policyExpired = authority->identity(policyHost, Flaw::Expired);
    policySelfSigned = authority->identity(policyHost, Flaw::SelfSigned);
    policyWrongName = authority->identity(PracticePlaces::domain().child("www").ascii());
    bool good = !policyGood.isNull() && !policyExpired.isNull() && !policySelfSigned.isNull() &&
                !policyWrongName.isNull();
    for (const MailServer *server : std::as_const(mail)) {
        mailGood.insert(server->hostName(), authority->identity(server->hostName()));
        mailExpired.insert(server->hostName(), authority->identity(server->hostName(), Flaw::Expired));
        good = good && !mailGood[server->hostName()].isNull() && !mailExpired[server->hostName()].isNull();
    }
    return good;
}

bool PracticeNetwork::Private::open()
{
    return dns->open() && https->open() && staleHttps->open() && http->open() &&
           std::all_of(mail.begin(), mail.end(), [](MailServer *server) { return server->open(); }) &&
           nobody->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress);
}

QSslConfiguration PracticeNetwork::Private::policyIdentity() const
{
    if (state.has(PracticeFault::PolicyCertificateSelfSigned))
        return policySelfSigned;
    if (state.has(PracticeFault::PolicyCertificateExpired))
        return policyExpired;
    return state.has(PracticeFault::PolicyCertificateWrongName) ? policyWrongName : policyGood;
}

/// Makes the servers say what follows from the state.
void PracticeNetwork::Private::apply()
{
    if (!started)
        return;
    dns->setZone(state.zone());
    https->setIdentity(policyIdentity());
    staleHttps->setIdentity(policyGood);
    // The second mail server is the one that nobody looks after.
    for (int i = 0; i < mail.size(); ++i) {
        const bool forgotten = i == 1;
        const QByteArray host = mail[i]->hostName();
        const bool expired = forgotten && state.has(PracticeFault::MxCertificateExpired);
        mail[i]->setIdentity(expired ? mailExpired[host] : mailGood[host]);
        mail[i]->setStartTls(!(forgotten && state.has(PracticeFault::MxWithoutStartTls)));
    }
}

void PracticeNetwork::Private::changeTo(PracticeState next)
{
    state = std::move(next);
    apply();
    Q_EMIT q->changed();
}

QList<ConnectTo> PracticeNetwork::Private::connectTo() const
{
    QList<ConnectTo> rules;
    const auto lead = [&](const IpAddress &address, quint16 port, quint16 target) {
        rules.append({address.toString().toLatin1(), port, loopback(target)});
    };
    for (const IpAddress &address : PracticePlaces::webAddresses()) {
        lead(address, httpsPort, https->port());
        lead(address, httpPort, http->port());
    }
    lead(PracticePlaces::staleWebAddress(), httpsPort, staleHttps->port());
    lead(PracticePlaces::staleWebAddress(), httpPort, http->port());
    for (int i = 0; i < mail.size(); ++i) {
        for (const IpAddress &address : PracticePlaces::mailPlaces()[i].addresses)
            lead(address, smtpPort, mail[i]->port());
    }
    lead(PracticePlaces::nameServerAddress(), dnsPort, dns->port());
    // Nothing leaves this computer: every other address refuses.
    rules.append({QByteArray(), 0, loopback(nobody->localPort())});
    return rules;
}

PracticeNetwork::PracticeNetwork(QObject *parent) : QObject(parent), m_d(std::make_unique<Private>(this)) {}

PracticeNetwork::~PracticeNetwork() = default;

DomainName PracticeNetwork::domain()
{
    return PracticePlaces::domain();
}

QList<IpAddress> PracticeNetwork::webServerAddresses()
{
    return PracticePlaces::webAddresses();
}

bool PracticeNetwork::start()
{
    if (m_d->started)
        return true;
    if (!m_d->makeIdentities())
        m_d->error =
            QCoreApplication::translate("Practice", "The practice network cannot make its certificates.");
    else if (!m_d->open())
        m_d->error = QCoreApplication::translate("Practice",
                                                 "The practice network finds no free port on this computer.");
    else
        m_d->started = true;
    m_d->apply();
    return m_d->started;
}

QString PracticeNetwork::error() const
{
    return m_d->error;
}

void PracticeNetwork::play(const PracticeScenario &scenario)
{
    m_d->changeTo({practicePublication(scenario.mode), {scenario.faults.begin(), scenario.faults.end()}});
}

QList<IpAddress> PracticeNetwork::webAddresses()
{
    return PracticePlaces::webAddresses();
}

void PracticeNetwork::publish(const Publication &publication)
{
    m_d->changeTo({publication, m_d->state.faults});
}

void PracticeNetwork::unpublish()
{
    m_d->changeTo({{}, m_d->state.faults});
}

void PracticeNetwork::setFault(PracticeFault fault, bool on)
{
    if (m_d->state.has(fault) == on)
        return;
    PracticeState next = m_d->state;
    if (on)
        next.faults.insert(fault);
    else
        next.faults.remove(fault);
    m_d->changeTo(std::move(next));
}

QList<PracticeFault> PracticeNetwork::faults() const
{
    QList<PracticeFault> faults = m_d->state.faults.values();
    std::sort(faults.begin(), faults.end());
    return faults;
}

LookOptions PracticeNetwork::lookOptions() const
{
    LookOptions options;
    if (!m_d->started)
        return options;
    options.resolvers = {loopback(m_d->dns->port())};
    options.connectTo = m_d->connectTo();
    for (const char *network : publicNetworks) {
        if (const std::optional<IpNetwork> block = IpNetwork::fromText(QString::fromLatin1(network)))
            options.publicNetworks.append(*block);
    }
    options.trust = TrustAnchors::fromDer({m_d->authority->rootDer()});
    return options;
}

QStringList PracticeNetwork::commandLineArguments(const QString &trustFile) const
{
    const LookOptions options = lookOptions();
    QStringList arguments;
    for (const Endpoint &resolver : options.resolvers)
        arguments += {QStringLiteral("--resolver"), resolver.toString()};
    arguments += {QStringLiteral("--trust"), trustFile};
    for (const IpNetwork &network : options.publicNetworks)
        arguments += {QStringLiteral("--public"), network.toString()};
    for (const ConnectTo &rule : options.connectTo)
        arguments += {QStringLiteral("--connect-to"), toArgument(rule)};
    return arguments;
}

QByteArray PracticeNetwork::trustAnchorPem() const
{
    return m_d->authority ? m_d->authority->rootPem() : QByteArray();
}

} // namespace Postseal
