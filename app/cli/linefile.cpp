#include "linefile.h"

#include "base/savefile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Postseal {

LineFile::LineFile(const QString &path, qint64 keep) : m_error(reasonNotToWrite(path))
{
    if (m_error.isEmpty() && !open(path, keep))
        m_error = QString::fromLocal8Bit(std::strerror(errno));
}

bool LineFile::open(const QString &path, qint64 keep)
{
    // Reports hold what earlier runs and TLS reports know: nobody else needs to read a new file.
    m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    struct stat about = {};
    if (m_file < 0 || ::fstat(m_file, &about) != 0)
        return false;
    if (!S_ISREG(about.st_mode))
        return true;
    // Two runs would cut off what the other has written.
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
        return false;
    return about.st_size >= keep && ::ftruncate(m_file, keep) == 0;
}

LineFile::~LineFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool LineFile::append(const QByteArray &line)
{
    qsizetype written = 0;
    while (m_error.isEmpty() && written < line.size()) {
        const ssize_t count = ::write(m_file, line.constData() + written, size_t(line.size() - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR)
            m_error = QString::fromLocal8Bit(std::strerror(errno));
    }
    return m_error.isEmpty();
}

} // namespace Postseal
