#include "probe/areschannel.h"

#include <QSocketNotifier>
#include <QStringList>

#include <memory>
#include <utility>

#ifndef _WIN32
#include <sys/socket.h>
#include <sys/time.h>
#endif

namespace Postseal {
namespace {

#ifdef ARES_OPT_MAXTIMEOUTMS
constexpr int longestTimeoutMs = 15000;
#endif

} // namespace

AresChannel::AresChannel(const QList<Endpoint> &resolvers, const Manner &manner)
{
    static const int libraryStatus = ares_library_init(ARES_LIB_INIT_ALL);
    ares_options options{};
    options.flags = ARES_FLAG_EDNS | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP |
                    (manner.stream ? ARES_FLAG_USEVC : ARES_FLAG_IGNTC);
    options.timeout = manner.timeoutMs;
    options.tries = manner.tries;
    options.ednspsz = manner.ednsSize;
    options.sock_state_cb_data = this;
    options.sock_state_cb = [](void *data, ares_socket_t socket, int readable, int writable) {
        static_cast<AresChannel *>(data)->watch(socket, readable != 0, writable != 0);
    };
    int mask =
        ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ | ARES_OPT_SOCK_STATE_CB;
#ifdef ARES_OPT_MAXTIMEOUTMS
    options.maxtimeout = longestTimeoutMs; // without it newer versions take 5 s
    mask |= ARES_OPT_MAXTIMEOUTMS;
#endif
#ifdef ARES_OPT_QUERY_CACHE
    options.qcache_max_ttl = 0; // what is shown must be what is published now
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_here,
                     [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    if (libraryStatus != ARES_SUCCESS || ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    m_tap.attach(m_channel);
    QStringList names;
    for (const Endpoint &resolver : resolvers)
        names.append(resolver.toString());
    if (!names.isEmpty())
        ares_set_servers_ports_csv(m_channel, names.join(QLatin1Char(',')).toLatin1().constData());
}

void AresChannel::close()
{
    if (m_channel)
        ares_destroy(std::exchange(m_channel, nullptr));
}

QList<Endpoint> AresChannel::servers() const
{
    QList<Endpoint> list;
    ares_addr_port_node *servers = nullptr;
    if (!m_channel || ares_get_servers_ports(m_channel, &servers) != ARES_SUCCESS)
        return list;
    for (const ares_addr_port_node *server = servers; server; server = server->next) {
        const bool v4 = server->family == AF_INET;
        const auto *bytes = reinterpret_cast<const char *>(&server->addr);
        const IpAddress address = IpAddress::fromBytes(QByteArray(bytes, v4 ? 4 : 16)).value_or(IpAddress());
        const auto port = quint16(server->udp_port);
        list.append({address, port == 0 ? dnsPort : port});
    }
    ares_free_data(servers);
    return list;
}

void AresChannel::ask(const QByteArray &message, const Answered &answered)
{
    struct Handle {
        AresChannel *channel;
        quint64 question;
        Answered answered;
    };
    const auto tell = [](void *data, int status, int, unsigned char *bytes, int length) {
        const std::unique_ptr<Handle> handle(static_cast<Handle *>(data));
        WireTap &tap = handle->channel->m_tap;
        const bool given = status != ARES_ECANCELLED && status != ARES_EDESTRUCTION;
        const QByteArray raw = tap.take(handle->question);
        // What came counts, whatever c-ares makes of it; what it has itself is what the tap told it.
        if (given && !raw.isEmpty())
            handle->answered(ARES_SUCCESS, raw);
        else if (tap.isAttached())
            handle->answered(status == ARES_SUCCESS ? int(ARES_ETIMEOUT) : status, {});
        else
            handle->answered(status, QByteArray(reinterpret_cast<const char *>(bytes), bytes ? length : 0));
    };
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(message.constData()), int(message.size()),
              tell, new Handle{this, m_tap.expect(message), answered});
    rearm();
}

void AresChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    constexpr int mostTurns = 1000;
    ares_process_fd(m_channel, readable, writable);
    // Of a connection c-ares takes the length and the message in two turns.
    for (int turn = 0; turn < mostTurns && m_tap.holdsMore(readable); ++turn)
        ares_process_fd(m_channel, readable, ARES_SOCKET_BAD);
    rearm();
}

void AresChannel::watch(ares_socket_t socket, bool readable, bool writable)
{
    auto &[read, write] = m_notifiers[socket];
    const auto arrange = [&](QSocketNotifier *&notifier, QSocketNotifier::Type type, bool wanted) {
        if (wanted && !notifier) {
            notifier = new QSocketNotifier(qintptr(socket), type, &m_here);
            QObject::connect(notifier, &QSocketNotifier::activated, &m_here, [this, socket, type] {
                const bool reads = type == QSocketNotifier::Read;
                process(reads ? socket : ARES_SOCKET_BAD, reads ? ARES_SOCKET_BAD : socket);
            });
        } else if (!wanted && notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater(); // we may be inside its signal
            notifier = nullptr;
        }
    };
    arrange(read, QSocketNotifier::Read, readable);
    arrange(write, QSocketNotifier::Write, writable);
    if (!readable && !writable)
        m_notifiers.remove(socket);
}

void AresChannel::rearm()
{
    if (!m_channel)
        return;
    timeval next{};
    if (ares_timeout(m_channel, nullptr, &next))
        m_timer.start(int(next.tv_sec * 1000 + next.tv_usec / 1000) + 1);
    else
        m_timer.stop();
}

} // namespace Postseal
