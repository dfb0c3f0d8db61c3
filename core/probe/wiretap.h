#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <ares.h>

namespace Postseal {

/// Stands between c-ares and its sockets. Versions from 1.28 on take each answer apart, hand over what they
/// put together again, and give up every question to a server when one of its answers cannot be read;
/// from 1.31 on they wait ever shorter for a server that has been fast, and send cookies. Here our questions
/// go out as they were written, the bytes of an answer are kept as they came, and c-ares is told that there
/// was one. What answers no question is dropped, as if it had not come.
class WireTap {
public:
    /// Everything that the channel sends and receives from now on. Outlives the channel.
    void attach(ares_channel channel);
    [[nodiscard]] bool isAttached() const { return m_attached; }

    /// c-ares is about to be given this question, in the form of the wire. What it is called from now on.
    [[nodiscard]] quint64 expect(const QByteArray &message);
    /// c-ares has done with a question: its answer as it came; empty when none did.
    [[nodiscard]] QByteArray take(quint64 question);
    /// A server said that nobody listens there (ICMP port unreachable), which c-ares tells like a missing
    /// route.
    [[nodiscard]] bool wasRefused() const { return m_refused; }
    /// c-ares has not taken everything from this connection, though the system has nothing more.
    [[nodiscard]] bool holdsMore(ares_socket_t socket) const
    {
        return !m_streams.value(socket).told.isEmpty();
    }

private:
    /// A question that c-ares has been given.
    struct Asked {
        QByteArray message;   ///< ours
        QByteArray section;   ///< RFC 1035 4.1.2, lower case
        bool checked = false; ///< without the flag CD
        bool isSent = false;
        QByteArray answer;
    };
    /// A number on the wire, which c-ares chooses.
    struct Sent {
        quint64 question = 0; ///< 0: c-ares asks by itself, to see whether a server is well again
        QByteArray section;
    };
    /// A connection, on which a length stands before each message (RFC 1035 4.2.2).
    struct Stream {
        QByteArray outgoing, incoming; ///< the beginning of a message
        QByteArray told;               ///< for c-ares
        bool ended = false;
    };
    [[nodiscard]] static WireTap *of(void *data) { return static_cast<WireTap *>(data); }
    /// Notes the number of a message; the question that it belongs to, 0 for none of ours.
    quint64 note(const QByteArray &message);
    /// What c-ares is told in place of this message; empty when it is not to hear of it.
    [[nodiscard]] QByteArray heard(const QByteArray &message);
    [[nodiscard]] ares_ssize_t receive(ares_socket_t socket, void *buffer, size_t size, int flags,
                                       sockaddr *from, ares_socklen_t *fromSize);
    [[nodiscard]] ares_ssize_t receiveStream(ares_socket_t socket, Stream &stream, void *buffer, size_t size);
    [[nodiscard]] ares_ssize_t send(ares_socket_t socket, const iovec *parts, int count);
    [[nodiscard]] ares_ssize_t sendDatagram(ares_socket_t socket, const QByteArray &message);
    /// Hands the count on; the errno of a datagram's socket tells why it is -1.
    [[nodiscard]] ares_ssize_t noted(ares_ssize_t count);

    bool m_attached = false;
    bool m_refused = false;
    quint64 m_last = 0;
    QHash<quint64, Asked> m_asked;
    QList<quint64> m_expected; ///< not on the wire yet, in the order in which they were asked
    QHash<quint16, Sent> m_sent;
    QHash<ares_socket_t, Stream> m_streams;
};

} // namespace Postseal
