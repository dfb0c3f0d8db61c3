#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <ares.h>

namespace Postseal {

/// Stands between c-ares and its datagram sockets. Versions from 1.28 on take each answer apart, hand over
/// what they put together again, and give up every question to a server when one of its answers cannot be
/// read; from 1.31 on they wait ever shorter for a server that has been fast. Here the bytes of an answer are
/// kept as they came, and c-ares is told that there was one. What answers no question is dropped, as if it
/// had not come.
class WireTap {
public:
    /// Everything that the channel sends and receives from now on. Outlives the channel.
    void attach(ares_channel channel);

    /// What c-ares sends between these belongs to the question with this number.
    void begin(quint16 question) { m_current = question; }
    void end() { m_current = -1; }
    /// The answer to a question as it came; empty when none did.
    [[nodiscard]] QByteArray answer(quint16 question) const { return m_answers.value(question); }
    /// Nobody waits for it any more.
    void forget(quint16 question);

private:
    /// A question on the wire: c-ares may number it anew.
    struct Sent {
        quint16 question = 0;
        QByteArray section; ///< RFC 1035 4.1.2, lower case
    };
    [[nodiscard]] static WireTap *of(void *data) { return static_cast<WireTap *>(data); }
    void sent(const QByteArray &message);
    /// What c-ares is told in place of this datagram; empty when it is not to hear of it.
    [[nodiscard]] QByteArray heard(const QByteArray &datagram);
    [[nodiscard]] ares_ssize_t receive(ares_socket_t socket, void *buffer, size_t size, int flags,
                                       sockaddr *from, ares_socklen_t *fromSize);
    [[nodiscard]] ares_ssize_t send(ares_socket_t socket, const iovec *parts, int count);

    int m_current = -1;
    QHash<quint16, Sent> m_sent; ///< by the number on the wire
    QHash<quint16, QByteArray> m_answers;
    QSet<ares_socket_t> m_datagrams; ///< sockets
};

} // namespace Postseal
