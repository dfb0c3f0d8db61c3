#include "probe/wiretap.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

#ifndef _WIN32
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#endif

namespace Postseal {

#ifdef _WIN32

void WireTap::attach(ares_channel) {}

quint64 WireTap::expect(const QByteArray &)
{
    return 0;
}

QByteArray WireTap::take(quint64)
{
    return {};
}

#else

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype longestMessage = 65535;
constexpr qsizetype lengthSize = 2;
constexpr int mostDropped = 50;       ///< at a time
constexpr qsizetype mostOwnless = 64; ///< numbers of questions that are not ours

quint16 numberAt(const QByteArray &message, qsizetype at)
{
    return qFromBigEndian<quint16>(message.constData() + at);
}

bool isChecked(const QByteArray &message)
{
    constexpr char checkingDisabled = 0x10;
    return (message[3] & checkingDisabled) == 0;
}

/// Whether something stands behind the answers, as the record of EDNS does.
bool hasAdditional(const QByteArray &message)
{
    return numberAt(message, 10) > 0;
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

QByteArray joined(const iovec *parts, int count, qsizetype most)
{
    QByteArray bytes;
    for (int i = 0; i < count && bytes.size() < most; ++i)
        bytes.append(static_cast<const char *>(parts[i].iov_base),
                     std::min(qsizetype(parts[i].iov_len), most - bytes.size()));
    return bytes;
}

} // namespace

quint64 WireTap::expect(const QByteArray &message)
{
    m_asked.insert(++m_last, {message, questionOf(message), isChecked(message), false, {}});
    m_expected.append(m_last);
    return m_last;
}

QByteArray WireTap::take(quint64 question)
{
    m_expected.removeOne(question);
    m_sent.removeIf([question](const auto &each) { return each.value().question == question; });
    return m_asked.take(question).answer;
}

quint64 WireTap::note(const QByteArray &message)
{
    if (message.size() < headerSize)
        return 0;
    const quint16 number = numberAt(message, 0);
    const QByteArray section = questionOf(message);
    // c-ares repeats a question under the number that it has.
    if (const auto known = m_sent.constFind(number); known != m_sent.constEnd() && known->section == section)
        return known->question;
    const auto expected = std::find_if(m_expected.begin(), m_expected.end(), [&](quint64 each) {
        const Asked &asked = m_asked[each];
        return asked.section == section && asked.checked == isChecked(message);
    });
    if (expected == m_expected.end()) {
        const auto isOwnless = [](const auto &each) { return each.value().question == 0; };
        if (std::count_if(m_sent.keyValueBegin(), m_sent.keyValueEnd(),
                          [](const auto &each) { return each.second.question == 0; }) >= mostOwnless)
            m_sent.removeIf(isOwnless);
        m_sent.insert(number, {0, section});
        return 0;
    }
    const quint64 question = *expected;
    m_expected.erase(expected);
    m_sent.insert(number, {question, section});
    return question;
}

QByteArray WireTap::heard(const QByteArray &message)
{
    if (message.size() < headerSize)
        return {};
    const auto sent = m_sent.constFind(numberAt(message, 0));
    if (sent == m_sent.constEnd() || sent->section.isEmpty() || questionOf(message) != sent->section)
        return {};
    if (const auto asked = m_asked.find(sent->question); asked != m_asked.end())
        asked->answer = message;
    // A server that does not know EDNS is asked again without. All else is the same to c-ares; with this code
    // it does not count how fast the server was.
    constexpr int formatError = 1, serverFailure = 2;
    const bool knowsNoEdns = (message[3] & 0x0f) == formatError && !hasAdditional(message);
    QByteArray told = message.first(headerSize);
    told[2] = char(0x81); // a response, to a question that wished recursion
    told[3] = char(0x80 | (knowsNoEdns ? formatError : serverFailure));
    std::fill(told.begin() + 6, told.end(), '\0');
    return told + message.mid(headerSize, sent->section.size());
}

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
            return noted(count);
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
    const auto stream = m_streams.find(socket);
    if (stream == m_streams.end())
        return sendDatagram(socket, joined(parts, count, longestMessage));
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(parts);
    message.msg_iovlen = size_t(count);
    const ssize_t done = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    stream->outgoing += joined(parts, count, done);
    while (const std::optional<QByteArray> whole = takeMessage(&stream->outgoing))
        note(*whole);
    return done;
}

/// Ours in place of what c-ares made of it, which may have a cookie that we know nothing of; but where it
/// goes without EDNS because the server does not know it, it goes without.
ares_ssize_t WireTap::sendDatagram(ares_socket_t socket, const QByteArray &message)
{
    QByteArray bytes = message;
    const auto asked = m_asked.constFind(note(message));
    if (asked != m_asked.constEnd() && hasAdditional(message)) {
        bytes = asked->message;
        std::copy_n(message.begin(), 2, bytes.begin()); // the number
    }
    const ssize_t done = ::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    return done < 0 ? noted(done) : message.size();
}

ares_ssize_t WireTap::noted(ares_ssize_t count)
{
    m_refused = m_refused || errno == ECONNREFUSED;
    return count;
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
            if (type == SOCK_STREAM) {
                const int at = 1; // questions are short, and wait for nobody
                ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &at, sizeof at);
                of(tap)->m_streams.insert(socket, {});
            }
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
    m_attached = true;
}

#endif

} // namespace Postseal
