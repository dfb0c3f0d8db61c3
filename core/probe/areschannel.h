#pragma once

#include "probe/lookoptions.h"
#include "probe/wiretap.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QSocketNotifier;

namespace Postseal {

inline constexpr quint16 dnsPort = 53; ///< where nothing else is said (RFC 1035 4.2)

/// A channel of c-ares on the event loop of the thread that made it: its sockets and its clock.
class AresChannel {
public:
    /// How questions go out.
    struct Manner {
        bool stream = false; ///< over TCP
        int timeoutMs = 0;   ///< before the first repetition
        int tries = 1;
        int ednsSize = 1232;
    };
    /// With no resolvers given, those of the system.
    AresChannel(const QList<Endpoint> &resolvers, const Manner &manner);
    ~AresChannel() { close(); }
    Q_DISABLE_COPY_MOVE(AresChannel)

    /// Every question that is open is answered with ARES_EDESTRUCTION.
    void close();
    [[nodiscard]] bool isOpen() const { return m_channel != nullptr; }
    /// See WireTap.
    [[nodiscard]] bool wasRefused() const { return m_tap.wasRefused(); }
    /// The name servers in use.
    [[nodiscard]] QList<Endpoint> servers() const;

    /// The status is one of c-ares; the bytes are the answer as it came. May be called from within ask().
    using Answered = std::function<void(int status, const QByteArray &bytes)>;
    void ask(const QByteArray &message, const Answered &answered);

private:
    void process(ares_socket_t readable, ares_socket_t writable);
    void watch(ares_socket_t socket, bool readable, bool writable);
    void rearm();

    WireTap m_tap; ///< outlives the channel
    ares_channel m_channel = nullptr;
    QObject m_here; ///< of whom notifiers and their slots are
    QTimer m_timer;
    QHash<ares_socket_t, std::pair<QSocketNotifier *, QSocketNotifier *>> m_notifiers;
};

} // namespace Postseal
