#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <ares.h>

namespace Postseal {

/// Stands between c-ares and its sockets. Versions from 1.28 on take each answer apart, hand over what they
/// put together again, and give up every question to a server when one of its answers cannot be read;
/// from 1.31 on they wait ever shorter for a server that has been fast. Here the bytes of an answer are kept
/// as they came, and c-ares is told that there was one. What answers no question is dropped, as if it had not
/// come.
class WireTap {
public:
    /// Everything that the channel sends and receives from now on. Outlives the channel.
    void attach(ares_channel channel);

    /// c-ares is about to be given this question; the number is ours, the message in the form of the wire.
    void expect(quint16 question, const QByteArray &message);
    /// The answer to a question as it came; empty when none did.
    [[nodiscard]] QByteArray answer(quint16 question) const { return m_answers.value(question); }
    /// Nobody waits for it any more.
    void forget(quint16 question);
    /// c-ares has not taken everything from this connection, though the system has nothing more.
    [[nodiscard]] bool holdsMore(ares_socket_t socket) const
    {
        return !m_streams.value(socket).told.isEmpty();
    }

private:
    /// A question between us and the wire: c-ares may number it anew.
    struct Asked {
        quint16 question = 0;
        QByteArray section;   ///< RFC 1035 4.1.2, lower case
        bool checked = false; ///< without the flag CD
    };
    /// A connection, on which a length stands before each message (RFC 1035 4.2.2).
    struct Stream {
        QByteArray outgoing, incoming; ///< the beginning of a message
        QByteArray told;               ///< for c-ares
        bool ended = false;
    };
    [[nodiscard]] static WireTap *of(void *data) { return static_cast<WireTap *>(data); }
    [[nodiscard]] static Asked read(const QByteArray &message);
    void sent(const QByteArray &message);
    /// What c-ares is told in place of this message; empty when it is not to hear of it.
    [[nodiscard]] QByteArray heard(const QByteArray &message);
    [[nodiscard]] ares_ssize_t receive(ares_socket_t socket, void *buffer, size_t size, int flags,
                                       sockaddr *from, ares_socklen_t *fromSize);
    [[nodiscard]] ares_ssize_t receiveStream(ares_socket_t socket, Stream &stream, void *buffer, size_t size);
    [[nodiscard]] ares_ssize_t send(ares_socket_t socket, const iovec *parts, int count);

    QList<Asked> m_expected;      ///< not on the wire yet
    QHash<quint16, Asked> m_sent; ///< by the number on the wire
    QHash<quint16, QByteArray> m_answers;
    QHash<ares_socket_t, Stream> m_streams;
};

} // namespace Postseal
