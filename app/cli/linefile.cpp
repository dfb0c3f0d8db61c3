#include "linefile.h"

#include "base/savefile.h"
#include "console.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Postseal {

LineFile::LineFile(const QString &path, qint64 keep, qint64 seen)
    : m_path(QFile::encodeName(path)), m_error(reasonNotToWrite(path)), m_keep(keep)
{
    if (m_error.isEmpty() && !open(seen))
        fail();
}

bool LineFile::open(qint64 seen)
{
    // Reports hold what earlier runs and TLS reports know: nobody else needs to read a new file.
    m_file = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    struct stat about = {};
    if (m_file < 0 || ::fstat(m_file, &about) != 0)
        return false;
    if (!S_ISREG(about.st_mode))
        return true;
    // Two runs would cut off what the other has written.
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0 || ::fstat(m_file, &about) != 0) {
        if (errno == EWOULDBLOCK)
            m_error = cliText(QT_TRANSLATE_NOOP("Cli", "another run is writing to it"));
        return false;
    }
    m_holds = true;
    // One that has ended since the file was read has left lines there that nobody here knows of.
    m_cuts = about.st_size >= m_keep && (seen < 0 || about.st_size == seen);
    if (m_cuts)
        return true;
    m_error = cliText(QT_TRANSLATE_NOOP("Cli", "another run has written to it meanwhile"));
    return false;
}

LineFile::~LineFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

void LineFile::fail()
{
    if (m_error.isEmpty())
        m_error = QString::fromLocal8Bit(std::strerror(errno));
}

bool LineFile::append(const QByteArray &line)
{
    if (m_file < 0) // it never was open, with a reason, or is finished
        return m_error.isEmpty();
    if (std::exchange(m_cuts, false) && ::ftruncate(m_file, m_keep) != 0)
        fail();
    qsizetype written = 0;
    while (m_error.isEmpty() && written < line.size()) {
        const ssize_t count = ::write(m_file, line.constData() + written, size_t(line.size() - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR)
            fail();
    }
    if (m_error.isEmpty())
        m_keep += line.size();
    else if (m_holds && written > 0)
        (void)!::ftruncate(m_file, m_keep); // whoever goes on with the file knows half a line too
    return m_error.isEmpty();
}

/// Nobody finds what was written into a file that has no name any more, or another one's.
bool LineFile::isStillThere() const
{
    struct stat own = {};
    struct stat there = {};
    return ::fstat(m_file, &own) == 0 && ::stat(m_path.constData(), &there) == 0 &&
           own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

bool LineFile::finish()
{
    if (m_file >= 0 && m_holds && m_error.isEmpty() && !isStillThere())
        m_error = cliText(QT_TRANSLATE_NOOP("Cli", "it was removed or replaced meanwhile"));
    // Some systems tell only now what did not fit on the disk. What is no file is on none.
    if (m_file >= 0 && m_holds && ::fsync(m_file) != 0 && errno != EINVAL && errno != ENOSYS &&
        errno != ENOTSUP)
        fail();
    if (m_file >= 0 && ::close(std::exchange(m_file, -1)) != 0 && errno != EINTR)
        fail();
    return m_error.isEmpty();
}

} // namespace Postseal
