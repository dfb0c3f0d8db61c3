#include "probe/wiretap.h"

#include <QtEndian>

#include <algorithm>

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
constexpr qsizetype longestDatagram = 65535;

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

} // namespace

void WireTap::sent(const QByteArray &message)
{
    if (message.size() < headerSize)
        return;
    const quint16 number = numberAt(message, 0);
    if (m_current >= 0)
        m_sent[number] = {quint16(m_current), questionOf(message)};
    else if (const auto again = m_sent.find(number); again != m_sent.end())
        again->section = questionOf(message);
}

QByteArray WireTap::heard(const QByteArray &datagram)
{
    if (datagram.size() < headerSize)
        return {};
    const auto asked = m_sent.constFind(numberAt(datagram, 0));
    if (asked == m_sent.constEnd() || asked->section.isEmpty() || questionOf(datagram) != asked->section)
        return {};
    m_answers[asked->question] = datagram;
    // A server that does not know EDNS is asked again without. All else is the same to c-ares; with this code
    // it does not count how fast the server was.
    constexpr int formatError = 1, serverFailure = 2;
    const int code = datagram[3] & 0x0f;
    QByteArray told = datagram.first(headerSize);
    told[2] = char(0x81); // a response, to a question that wished recursion
    told[3] = char(0x80 | (code == formatError ? formatError : serverFailure));
    std::fill(told.begin() + 6, told.end(), '\0');
    return told + datagram.mid(headerSize, asked->section.size());
}

void WireTap::forget(quint16 question)
{
    m_answers.remove(question);
    m_sent.removeIf([question](const auto &each) { return each.value().question == question; });
}

#ifdef _WIN32

void WireTap::attach(ares_channel) {}

#else

ares_ssize_t WireTap::receive(ares_socket_t socket, void *buffer, size_t size, int flags, sockaddr *from,
                              ares_socklen_t *fromSize)
{
    if (!m_datagrams.contains(socket))
        return ::recvfrom(socket, buffer, size, flags, from, fromSize);
    const ares_socklen_t room = fromSize ? *fromSize : 0;
    QByteArray datagram(longestDatagram, Qt::Uninitialized);
    while (true) {
        if (fromSize)
            *fromSize = room;
        const ssize_t count =
            ::recvfrom(socket, datagram.data(), size_t(longestDatagram), flags, from, fromSize);
        if (count < 0)
            return count;
        const QByteArray told = heard(QByteArray(datagram.constData(), count));
        if (told.isEmpty() || size_t(told.size()) > size)
            continue; // the socket does not block: it ends when there is nothing more
        std::memcpy(buffer, told.constData(), size_t(told.size()));
        return told.size();
    }
}

ares_ssize_t WireTap::send(ares_socket_t socket, const iovec *parts, int count)
{
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(parts);
    message.msg_iovlen = size_t(count);
    if (m_datagrams.contains(socket)) {
        QByteArray bytes;
        for (int i = 0; i < count; ++i)
            bytes.append(static_cast<const char *>(parts[i].iov_base), qsizetype(parts[i].iov_len));
        sent(bytes);
    }
    return ::sendmsg(socket, &message, MSG_NOSIGNAL);
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
            if (type == SOCK_DGRAM)
                of(tap)->m_datagrams.insert(socket);
            return socket;
        };
        made.aclose = [](ares_socket_t socket, void *tap) {
            of(tap)->m_datagrams.remove(socket);
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
