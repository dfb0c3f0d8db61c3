#include "probe/wiretap.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

#ifndef _WIN32
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#endif

namespace Postseal {
namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype longestMessage = 65535;
constexpr qsizetype lengthSize = 2;
constexpr int mostDropped = 50; ///< at a time

quint16 numberAt(const QByteArray &message, qsizetype at)
{
    return qFromBigEndian<quint16>(message.constData() + at);
}

/// The one question of a message: its name in lower case, type and class; empty when there is none, or more.
QByteArray questionOf(const QByteArray &message)
{
    if (message.size() < headerSize || numberAt(message, 4) != 1)
        return {};
    qsizetype at = headerSize;
    while (at < message.size() && message[at] != 0) {
        const auto length = static_cast<unsigned char>(message[at]);
        if (length > 63) // no label; a first name cannot point back
            return {};
        at += length + 1;
    }
    constexpr qsizetype behindName = 5; // its end, type, class
    return at + behindName <= message.size() ? message.mid(headerSize, at + behindName - headerSize).toLower()
                                             : QByteArray();
}

/// The first message of a stream, when it is there as a whole.
std::optional<QByteArray> takeMessage(QByteArray *stream)
{
    if (stream->size() < lengthSize || stream->size() < lengthSize + numberAt(*stream, 0))
        return std::nullopt;
    const qsizetype length = numberAt(*stream, 0);
    const QByteArray message = stream->mid(lengthSize, length);
    stream->remove(0, lengthSize + length);
    return message;
}

QByteArray withLength(const QByteArray &message)
{
    QByteArray length(lengthSize, '\0');
    qToBigEndian(quint16(message.size()), length.data());
    return length + message;
}

} // namespace

WireTap::Asked WireTap::read(const QByteArray &message)
{
    constexpr char checkingDisabled = 0x10;
    const bool checked = message.size() >= headerSize && (message[3] & checkingDisabled) == 0;
    return {0, questionOf(message), checked};
}

void WireTap::expect(quint16 question, const QByteArray &message)
{
    Asked asked = read(message);
    asked.question = question;
    m_expected.append(asked);
}

void WireTap::sent(const QByteArray &message)
{
    if (message.size() < headerSize || m_sent.contains(numberAt(message, 0)))
        return;
    const Asked seen = read(message);
    const auto asked = std::find_if(m_expected.begin(), m_expected.end(), [&](const Asked &each) {
        return each.section == seen.section && each.checked == seen.checked;
    });
    if (asked == m_expected.end())
        return;
    m_sent.insert(numberAt(message, 0), *asked);
    m_expected.erase(asked);
}

QByteArray WireTap::heard(const QByteArray &message)
{
    if (message.size() < headerSize)
        return {};
    const auto asked = m_sent.constFind(numberAt(message, 0));
    if (asked == m_sent.constEnd() || asked->section.isEmpty() || questionOf(message) != asked->section)
        return {};
    m_answers[asked->question] = message;
    // A server that does not know EDNS is asked again without. All else is the same to c-ares; with this code
    // it does not count how fast the server was.
    constexpr int formatError = 1, serverFailure = 2;
    const int code = message[3] & 0x0f;
    QByteArray told = message.first(headerSize);
    told[2] = char(0x81); // a response, to a question that wished recursion
    told[3] = char(0x80 | (code == formatError ? formatError : serverFailure));
    std::fill(told.begin() + 6, told.end(), '\0');
    return told + message.mid(headerSize, asked->section.size());
}

void WireTap::forget(quint16 question)
{
    m_answers.remove(question);
    m_sent.removeIf([question](const auto &each) { return each.value().question == question; });
    m_expected.removeIf([question](const Asked &each) { return each.question == question; });
}

#ifdef _WIN32

void WireTap::attach(ares_channel) {}

#else

ares_ssize_t WireTap::receive(ares_socket_t socket, void *buffer, size_t size, int flags, sockaddr *from,
                              ares_socklen_t *fromSize)
{
    if (const auto stream = m_streams.find(socket); stream != m_streams.end())
        return receiveStream(socket, *stream, buffer, size);
    const ares_socklen_t room = fromSize ? *fromSize : 0;
    QByteArray datagram(longestMessage, Qt::Uninitialized);
    for (int dropped = 0; dropped < mostDropped; ++dropped) {
        if (fromSize)
            *fromSize = room;
        const ssize_t count =
            ::recvfrom(socket, datagram.data(), size_t(longestMessage), flags, from, fromSize);
        if (count < 0)
            return count;
        const QByteArray told = heard(QByteArray(datagram.constData(), count));
        if (told.isEmpty() || size_t(told.size()) > size)
            continue; // the socket does not block: it ends when there is nothing more
        std::memcpy(buffer, told.constData(), size_t(told.size()));
        return told.size();
    }
    errno = EAGAIN; // the rest of a flood in the next turn of the event loop
    return -1;
}

ares_ssize_t WireTap::receiveStream(ares_socket_t socket, Stream &stream, void *buffer, size_t size)
{
    QByteArray bytes(longestMessage, Qt::Uninitialized);
    for (int dropped = 0; stream.told.isEmpty() && !stream.ended; ++dropped) {
        if (dropped == mostDropped) {
            errno = EAGAIN;
            return -1;
        }
        const ssize_t count = ::recv(socket, bytes.data(), size_t(bytes.size()), 0);
        if (count < 0)
            return count;
        stream.ended = count == 0;
        stream.incoming.append(bytes.constData(), count);
        while (const std::optional<QByteArray> message = takeMessage(&stream.incoming)) {
            if (const QByteArray told = heard(*message); !told.isEmpty())
                stream.told += withLength(told);
        }
    }
    const qsizetype count = std::min(stream.told.size(), qsizetype(size));
    std::memcpy(buffer, stream.told.constData(), size_t(count));
    stream.told.remove(0, count);
    return count;
}

ares_ssize_t WireTap::send(ares_socket_t socket, const iovec *parts, int count)
{
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(parts);
    message.msg_iovlen = size_t(count);
    const ssize_t done = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    QByteArray bytes;
    for (int i = 0; i < count && bytes.size() < done; ++i)
        bytes.append(static_cast<const char *>(parts[i].iov_base),
                     std::min(qsizetype(parts[i].iov_len), done - bytes.size()));
    if (const auto stream = m_streams.find(socket); stream == m_streams.end()) {
        sent(bytes);
    } else {
        stream->outgoing += bytes;
        while (const std::optional<QByteArray> whole = takeMessage(&stream->outgoing))
            sent(*whole);
    }
    return done;
}

void WireTap::attach(ares_channel channel)
{
    static const ares_socket_functions functions = [] {
        ares_socket_functions made{};
        made.asocket = [](int family, int type, int protocol, void *tap) -> ares_socket_t {
            const int socket = ::socket(family, type, protocol);
            if (socket < 0)
                return ARES_SOCKET_BAD;
            ::fcntl(socket, F_SETFD, FD_CLOEXEC);
            ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
            if (type == SOCK_STREAM)
                of(tap)->m_streams.insert(socket, {});
            return socket;
        };
        made.aclose = [](ares_socket_t socket, void *tap) {
            of(tap)->m_streams.remove(socket);
            return ::close(socket);
        };
        made.aconnect = [](ares_socket_t socket, const sockaddr *address, ares_socklen_t size, void *) {
            return ::connect(socket, address, size);
        };
        made.arecvfrom = [](ares_socket_t socket, void *buffer, size_t size, int flags, sockaddr *from,
                            ares_socklen_t *fromSize, void *tap) {
            return of(tap)->receive(socket, buffer, size, flags, from, fromSize);
        };
        made.asendv = [](ares_socket_t socket, const iovec *parts, int count, void *tap) {
            return of(tap)->send(socket, parts, count);
        };
        return made;
    }();
    ares_set_socket_functions(channel, &functions, this);
}

#endif

} // namespace Postseal
