#include "probe/caresdnsprobe.h"

#include "probe/areschannel.h"
#include "probe/weight.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QQueue>
#include <QRandomGenerator>
#include <QTimer>

#include <map>

#ifndef _WIN32
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Postseal {
namespace {

constexpr int inFlightOfDomain = 32;
constexpr int mostInFlight = 256; ///< however many domains there are
constexpr size_t mostIdleServers = 64;
constexpr int firstTimeoutMs = 1500;
constexpr int tries = 3;
constexpr int ednsSize = 1232;

/// One question between look() and the last word of c-ares about it.
struct Asked {
    DnsRequest request;
    QPointer<QObject> scope;
    DnsProbe::Done done;
    QElapsedTimer since;
    QTimer *limit = nullptr;
    quint16 id = 0;
    int sent = 0;
    quint64 heardBefore = 0; ///< answers on this channel when it was sent
};

/// c-ares says that a server refused also when there was no socket to ask it with.
bool isOutOfSockets()
{
#ifdef _WIN32
    return false;
#else
    const int tried = ::socket(AF_INET, SOCK_DGRAM, 0);
    const bool out = tried < 0 && errno != EAFNOSUPPORT;
    if (tried >= 0)
        ::close(tried);
    return out;
#endif
}

/// What is left of an answer that was cut short: that it was.
DnsAnswer cutShort(const DnsQuestion &question, DnsMessage message)
{
    message.question = question;
    message.response = true;
    message.truncated = true;
    DnsAnswer answer = interpret(question, message);
    dropUnread(answer);
    return answer;
}

} // namespace

struct CaresDnsProbe::Private {
    Private(CaresDnsProbe *probe, Transport way, int domains)
        : q(probe), transport(way),
          placesInFlight(qBound(inFlightOfDomain, inFlightOfDomain * domains, mostInFlight))
    {
    }

    void open(const QList<Endpoint> &resolvers);
    void send(const std::shared_ptr<Asked> &asked);
    void sendWaiting();
    void answered(const std::shared_ptr<Asked> &asked, int status, const QByteArray &wire);
    void release(const std::shared_ptr<Asked> &asked);
    [[nodiscard]] bool askAgain(const std::shared_ptr<Asked> &asked);
    [[nodiscard]] bool askOverStream(const std::shared_ptr<Asked> &asked, DnsAnswer cut);
    static void handOver(const std::shared_ptr<Asked> &asked, CaresDnsProbe *next);
    void silent(const std::shared_ptr<Asked> &asked, bool nobodyListens = false);
    void deliver(const std::shared_ptr<Asked> &asked, const Fact<DnsAnswer> &fact);
    [[nodiscard]] bool isBusy() const;
    void closeIdleServers();
    [[nodiscard]] quint16 freeId() const;

    CaresDnsProbe *q;
    const Transport transport;
    const int placesInFlight;
    Asking asking = Asking::Resolver;
    QList<Endpoint> servers;
    std::map<QString, std::unique_ptr<CaresDnsProbe>>
        others; ///< channels made when needed: one a further server, the next resolver's, that of TCP
    std::unique_ptr<AresChannel> channel;
    QByteArray resolverNames;
    QHash<quint16, std::shared_ptr<Asked>> inFlight;
    QQueue<std::shared_ptr<Asked>> waiting;
    quint64 heard = 0; ///< answers of any kind
};

void CaresDnsProbe::Private::open(const QList<Endpoint> &resolvers)
{
    const bool stream = transport == Transport::Stream;
    AresChannel::Manner manner;
    manner.stream = stream;
    manner.timeoutMs = stream ? Limits::dnsQuestion : firstTimeoutMs; // TCP repeats by itself
    manner.tries = stream ? 1 : tries;
    manner.ednsSize = ednsSize;
    channel = std::make_unique<AresChannel>(resolvers, manner);
    servers = channel->servers();
    resolverNames = q->resolvers().join(QStringLiteral(", ")).toLatin1();
}

quint16 CaresDnsProbe::Private::freeId() const
{
    quint16 id = 0;
    do {
        id = quint16(QRandomGenerator::system()->generate());
    } while (inFlight.contains(id));
    return id;
}

void CaresDnsProbe::Private::send(const std::shared_ptr<Asked> &asked)
{
    asked->id = freeId();
    ++asked->sent;
    asked->heardBefore = heard;
    if (!asked->since.isValid())
        asked->since.start();
    inFlight.insert(asked->id, asked);
    const Asking way = asked->request.unchecked ? Asking::Unchecked : asking;
    const QByteArray query = writeDnsQuery(asked->request.question, asked->id, way);
    channel->ask(query, [probe = QPointer(q), asked](int status, const QByteArray &wire) {
        if (probe)
            probe->m_d->answered(asked, status, wire);
    });
}

void CaresDnsProbe::Private::sendWaiting()
{
    while (!waiting.isEmpty() && inFlight.size() < placesInFlight) {
        const std::shared_ptr<Asked> next = waiting.dequeue();
        if (!next->scope || !next->done)
            continue;
        next->limit->start(timeFor(Limits::dnsQuestion, next->request.deadline));
        send(next);
    }
}

/// The last word of c-ares about a question. Answers were delivered before when our own limit came first.
void CaresDnsProbe::Private::answered(const std::shared_ptr<Asked> &asked, int status, const QByteArray &wire)
{
    release(asked);
    heard += wire.isEmpty() ? 0 : 1;
    if (status == ARES_ECANCELLED || status == ARES_EDESTRUCTION)
        return deliver(asked, Failure{Failure::Kind::Abandoned, {}});
    // Newer versions of c-ares ask for host names only (1.28 and later).
    if (wire.isEmpty() && status == ARES_EBADNAME)
        return deliver(asked, Failure{Failure::Kind::Local, "c-ares asks for no such name"});
    // A server may end the connection behind each answer, and with it what others wait for (RFC 7766 6.2.3):
    // as long as answers come, the question goes on until its time is up.
    if (wire.isEmpty() && status == ARES_ECONNREFUSED && transport == Transport::Stream && asked->done &&
        (asked->sent < tries || heard > asked->heardBefore))
        return send(asked);
    const std::optional<Endpoint> &authority = asked->request.authority;
    if (wire.isEmpty() && status == ARES_ECONNREFUSED && isOutOfSockets())
        return deliver(asked, Failure{Failure::Kind::Local, "no socket is left"});
    if (wire.isEmpty() && status == ARES_ECONNREFUSED && authority && !channel->wasRefused())
        return deliver(asked,
                       Failure{Failure::Kind::Unreachable, {}}); // most often there is no route from here
    if (wire.isEmpty())
        return silent(asked, status == ARES_ECONNREFUSED);
    WireFault fault = WireFault::None;
    const DnsMessage message = readDnsMessage(wire, &fault);
    // c-ares cuts what is longer than was asked for, or than 512 bytes where a server knows no EDNS.
    const bool cut =
        message.truncated || (fault != WireFault::None && (wire.size() == ednsSize || wire.size() == 512));
    if (cut && askOverStream(asked, cutShort(asked->request.question, message)))
        return;
    DnsAnswer answer;
    if (fault == WireFault::None)
        answer = interpret(asked->request.question, message);
    else
        answer.outcome =
            fault == WireFault::TooManyRecords ? DnsAnswer::Outcome::TooMany : DnsAnswer::Outcome::Malformed;
    dropUnread(answer);
    if (answer.outcome != DnsAnswer::Outcome::Failed || !askAgain(asked))
        deliver(asked, answer);
}

void CaresDnsProbe::Private::silent(const std::shared_ptr<Asked> &asked, bool nobodyListens)
{
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Silent;
    release(asked); // c-ares may go on for longer than we do
    const bool proves =
        nobodyListens || (asked->since.isValid() && asked->since.elapsed() >= Limits::dnsJudged - 500);
    deliver(asked, proves ? Fact<DnsAnswer>(answer) : Fact<DnsAnswer>(Failure{Failure::Kind::Timeout, {}}));
}

/// The place of a question is free for the next one.
void CaresDnsProbe::Private::release(const std::shared_ptr<Asked> &asked)
{
    if (inFlight.value(asked->id) == asked)
        inFlight.remove(asked->id);
    QTimer::singleShot(0, q, [this] { sendWaiting(); });
}

/// One SERVFAIL or REFUSED may be chance: it is asked again, of the next resolver where there is one.
bool CaresDnsProbe::Private::askAgain(const std::shared_ptr<Asked> &asked)
{
    constexpr int mostTimes = 3;
    constexpr int leastTimeMs = 1000;
    if (asking == Asking::Authority || asked->request.unchecked || !asked->done || asked->sent >= mostTimes ||
        timeFor(leastTimeMs, asked->request.deadline) < leastTimeMs)
        return false;
    if (servers.size() < 2) {
        send(asked);
        return true;
    }
    std::unique_ptr<CaresDnsProbe> &next = others[QStringLiteral("next")];
    if (!next)
        next = std::make_unique<CaresDnsProbe>(servers.mid(1));
    handOver(asked, next.get());
    return true;
}

/// The answer did not fit into a datagram: once more over TCP, which has a channel of its own. Where nothing
/// comes over TCP, what came before is the answer: the server is there.
bool CaresDnsProbe::Private::askOverStream(const std::shared_ptr<Asked> &asked, DnsAnswer cut)
{
    if (transport == Transport::Stream || !asked->done)
        return false;
    cut.resolver = resolverNames;
    cut.elapsedMs = asked->since.elapsed();
    asked->done = [done = asked->done, cut](const Fact<DnsAnswer> &whole) {
        const DnsAnswer *answer = whole.value();
        const bool nothing = answer ? answer->outcome == DnsAnswer::Outcome::Silent
                                    : whole.failure() && whole.failure()->kind == Failure::Kind::Unreachable;
        done(nothing ? Fact<DnsAnswer>(cut) : whole);
    };
    std::unique_ptr<CaresDnsProbe> &stream = others[QStringLiteral("stream")];
    if (!stream) {
        stream.reset(new CaresDnsProbe(servers, Transport::Stream, 1));
        stream->m_d->asking = asking;
    }
    handOver(asked, stream.get());
    return true;
}

/// From here on the question is another probe's.
void CaresDnsProbe::Private::handOver(const std::shared_ptr<Asked> &asked, CaresDnsProbe *next)
{
    const Done done = std::exchange(asked->done, nullptr);
    if (asked->limit)
        asked->limit->deleteLater();
    asked->limit = nullptr;
    if (asked->scope)
        next->look(asked->request, asked->scope, done);
}

/// Always from the event loop, so never within look(); only the first call of a question counts.
void CaresDnsProbe::Private::deliver(const std::shared_ptr<Asked> &asked, const Fact<DnsAnswer> &fact)
{
    if (!asked->done)
        return;
    const Done done = std::exchange(asked->done, nullptr);
    if (asked->limit)
        asked->limit->deleteLater();
    asked->limit = nullptr;
    Fact<DnsAnswer> told = fact;
    if (const DnsAnswer *known = fact.value()) {
        DnsAnswer answer = *known;
        answer.resolver = resolverNames;
        answer.elapsedMs = asked->since.isValid() ? asked->since.elapsed() : 0;
        told = answer;
    }
    if (asked->scope)
        QTimer::singleShot(0, asked->scope, [done, told] { done(told); });
}

/// Somebody waits, here or for what was handed over.
bool CaresDnsProbe::Private::isBusy() const
{
    return !inFlight.isEmpty() || !waiting.isEmpty() ||
           std::any_of(others.begin(), others.end(),
                       [](const auto &each) { return each.second->m_d->isBusy(); });
}

/// Domains have name servers without end; those that nobody waits for are forgotten.
void CaresDnsProbe::Private::closeIdleServers()
{
    if (others.size() <= mostIdleServers)
        return;
    std::erase_if(others, [](const auto &each) {
        const Private &other = *each.second->m_d;
        return other.asking == Asking::Authority && !other.isBusy();
    });
}

CaresDnsProbe::CaresDnsProbe(const QList<Endpoint> &resolvers, int domains, QObject *parent)
    : CaresDnsProbe(resolvers, Transport::Datagrams, domains, parent)
{
}

CaresDnsProbe::CaresDnsProbe(const QList<Endpoint> &resolvers, Transport transport, int domains,
                             QObject *parent)
    : QObject(parent), m_d(std::make_unique<Private>(this, transport, domains))
{
    m_d->open(resolvers);
}

CaresDnsProbe::~CaresDnsProbe()
{
    m_d->channel->close(); // tells everybody who waits
}

QStringList CaresDnsProbe::resolvers() const
{
    QStringList names;
    for (const Endpoint &server : std::as_const(m_d->servers))
        names.append(server.port == dnsPort ? server.address.toString() : server.toString());
    return names;
}

std::unique_ptr<CaresDnsProbe> CaresDnsProbe::forAuthority(const Endpoint &server)
{
    auto probe = std::make_unique<CaresDnsProbe>(QList<Endpoint>{server});
    probe->m_d->asking = Asking::Authority;
    return probe;
}

void CaresDnsProbe::look(const DnsRequest &request, QObject *scope, Done done)
{
    if (request.authority && m_d->asking == Asking::Resolver) {
        m_d->closeIdleServers();
        std::unique_ptr<CaresDnsProbe> &probe = m_d->others[request.authority->toString()];
        if (!probe)
            probe = forAuthority(*request.authority);
        return probe->look(request, scope, std::move(done));
    }
    auto asked = std::make_shared<Asked>();
    asked->request = request;
    asked->scope = scope;
    asked->done = std::move(done);
    if (!m_d->channel->isOpen())
        return m_d->deliver(asked, Failure{Failure::Kind::Local, "c-ares could not be set up"});
    asked->limit = new QTimer(this);
    asked->limit->setSingleShot(true);
    asked->limit->setTimerType(Qt::PreciseTimer);
    connect(asked->limit, &QTimer::timeout, this, [this, asked] { m_d->silent(asked); });
    if (!request.deadline.isForever()) // in line; once it is sent, its own time begins
        asked->limit->start(int(qMax<qint64>(1, request.deadline.remainingTime())));
    m_d->waiting.enqueue(asked);
    m_d->sendWaiting();
}

} // namespace Postseal
