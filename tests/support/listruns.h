#pragma once

#include "support/clirun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

/// Runs of postseal-cli over a list of domains, without a network.
namespace ListRuns {
using namespace CliRun;
using namespace Qt::StringLiterals;

/// A resolver in a thread that refuses whatever it is asked, so that each look ends at once, and with verdict
/// unknown.
class RefusingResolver {
public:
    RefusingResolver()
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        const bool bound = ::bind(m_socket, reinterpret_cast<sockaddr *>(&here), size) == 0 &&
                           ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&here), &size) == 0;
        if (!bound)
            qFatal("no socket for the resolver of the test");
        m_port = ntohs(here.sin_port);
        m_thread = std::thread([this] { answer(); });
    }
    ~RefusingResolver()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(RefusingResolver)
    [[nodiscard]] QString address() const { return u"127.0.0.1:"_s + QString::number(m_port); }

private:
    void answer() const
    {
        std::array<char, 2048> message{};
        sockaddr_in asker{};
        socklen_t size = sizeof asker;
        ssize_t length = 0;
        while ((length = ::recvfrom(m_socket, message.data(), message.size(), 0,
                                    reinterpret_cast<sockaddr *>(&asker), &size)) > 0) {
            message[2] = char(message[2] | 0x80);       // an answer
            message[3] = char((message[3] & 0x70) | 5); // REFUSED
            ::sendto(m_socket, message.data(), size_t(length), 0, reinterpret_cast<sockaddr *>(&asker), size);
            size = sizeof asker;
        }
    }
    const int m_socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    quint16 m_port = 0;
    std::thread m_thread;
};

inline QStringList quick()
{
    static const RefusingResolver resolver;
    return {u"--resolver"_s, resolver.address()};
}

inline QStringList arguments(const QString &input, const QStringList &more)
{
    return QStringList{u"check"_s, u"--input"_s, input, u"--format"_s, u"jsonl"_s} + quick() + more;
}

inline Run runList(const QByteArray &list, const QStringList &more = {})
{
    return run(arguments(u"-"_s, more), list);
}

/// The lines by their number; a line that is no object, or a number that comes twice, fails.
inline QMap<qint64, QJsonObject> byLine(const QByteArray &lines)
{
    QMap<qint64, QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const qint64 number = object.value(u"line").toInteger(-1);
        if (number < 1 || objects.contains(number))
            qFatal("line %lld is wrong or comes twice: %s", number, line.left(200).constData());
        objects.insert(number, object);
    }
    return objects;
}

inline QByteArray domains(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    return list;
}

} // namespace ListRuns
