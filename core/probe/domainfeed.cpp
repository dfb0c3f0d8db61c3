#include "probe/domainfeed.h"

#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Postseal {
namespace {

constexpr qsizetype longestLine = 4096;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr int mostChunksAtOnce = 16;
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

} // namespace

DomainFeed::DomainFeed(const QList<DomainInput> &inputs, QObject *parent)
    : QObject(parent), m_givenAtFirst(inputs.size())
{
    for (const DomainInput &input : inputs)
        m_given.enqueue({0, input});
}

DomainFeed::DomainFeed(const QString &path, QObject *parent)
    : QObject(parent),
      m_file(path == u"-" ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
                          : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC)),
      m_ended(false)
{
    struct stat about = {};
    if (m_file < 0 || ::fstat(m_file, &about) != 0) {
        fail();
        return;
    }
    if (S_ISDIR(about.st_mode)) {
        errno = EISDIR;
        fail();
        return;
    }
    if (S_ISREG(about.st_mode))
        m_size = about.st_size;
    m_notifier = new QSocketNotifier(m_file, QSocketNotifier::Read, this);
    m_notifier->setEnabled(false);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT ready();
    });
}

DomainFeed::~DomainFeed()
{
    delete m_notifier; // before what it looks at is closed
    if (m_file >= 0)
        ::close(m_file);
}

void DomainFeed::fail()
{
    m_error = QString::fromLocal8Bit(std::strerror(errno));
    m_ended = true;
}

/// Takes what is there, without waiting. False when nothing is, or the end was reached.
bool DomainFeed::readMore()
{
    pollfd waiting{m_file, POLLIN, 0};
    if (::poll(&waiting, 1, 0) == 0) {
        m_notifier->setEnabled(true);
        return false;
    }
    m_chunk.resize(chunkSize);
    m_at = 0;
    const ssize_t count = ::read(m_file, m_chunk.data(), size_t(chunkSize));
    m_chunk.resize(qMax<qsizetype>(0, count));
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        m_notifier->setEnabled(true);
        return false;
    }
    if (count < 0)
        fail();
    m_ended = count <= 0;
    return !m_ended;
}

/// Of a line without end no more than so much at a time: meanwhile somebody may want to end the run.
std::optional<QByteArray> DomainFeed::takeLine()
{
    for (int chunks = 0; !m_ended || m_at < m_chunk.size(); ++chunks) {
        if (chunks > mostChunksAtOnce) {
            // What waits is in the chunk, of which the notifier knows nothing.
            QMetaObject::invokeMethod(this, &DomainFeed::ready, Qt::QueuedConnection);
            return std::nullopt;
        }
        const qsizetype end = m_chunk.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_chunk.size() : end;
        m_line += m_chunk.mid(m_at, qMin(stop - m_at, longestLine - m_line.size()));
        m_taken += stop - m_at + (end < 0 ? 0 : 1);
        m_at = stop + (end < 0 ? 0 : 1);
        if (end >= 0)
            return std::exchange(m_line, {});
        if (!readMore() && !m_ended)
            return std::nullopt;
    }
    // The last line may have no end.
    return m_line.isEmpty() ? std::nullopt : std::optional(std::exchange(m_line, {}));
}

std::optional<FeedLine> DomainFeed::next()
{
    if (!m_given.isEmpty())
        return m_given.dequeue();
    while (m_file >= 0 && m_error.isEmpty()) {
        std::optional<QByteArray> bytes = takeLine();
        if (!bytes)
            return std::nullopt;
        ++m_number;
        if (m_number == 1 && bytes->startsWith(byteOrderMark))
            bytes->remove(0, qsizetype(std::strlen(byteOrderMark)));
        const QString text = QString::fromUtf8(*bytes).trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            return FeedLine{m_number, readMailDomain(text), text};
    }
    return std::nullopt;
}

std::optional<double> DomainFeed::share() const
{
    if (m_givenAtFirst > 0)
        return 1 - double(m_given.size()) / double(m_givenAtFirst);
    if (m_ended)
        return 1;
    return m_size > 0 ? std::optional(qMin(1.0, double(m_taken) / double(m_size))) : std::nullopt;
}

} // namespace Postseal
