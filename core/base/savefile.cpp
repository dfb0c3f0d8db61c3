#include "base/savefile.h"

#include "base/holdsignals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace Postseal {
namespace {

#ifdef Q_OS_UNIX

/// Follows a path as the system does, component by component, and looks at each step whose it is.
class Walk {
public:
    explicit Walk(const QString &path)
        : m_rest((QDir::isAbsolutePath(path) ? path : QDir::currentPath() + QLatin1Char('/') + path)
                     .split(QLatin1Char('/'), Qt::SkipEmptyParts))
    {
    }
    /// Goes to the end; what of another user lies on the way, if anything does.
    [[nodiscard]] QString foreign();
    /// Where it went, free of links; what is not there is taken as it was named.
    [[nodiscard]] QString place() const { return (QStringList{m_here} + m_rest).join(QLatin1Char('/')); }

private:
    void follow(const QString &link);
    QStringList m_rest; ///< components to go
    QString m_here;     ///< where we are, free of links; empty: the root
    int m_links = 0;
};

/// Whether somebody else may have put something there that is not meant for us. A folder of a group is where
/// its members work on the same files, but a link or a pipe of one of them leads the others out of it.
bool isTrap(const struct stat &thing, const struct stat &folder, bool isEnd)
{
    const bool isLink = S_ISLNK(thing.st_mode);
    if (!isLink && (!isEnd || S_ISDIR(thing.st_mode)))
        return false;
    const bool isShared = (folder.st_mode & (S_ISREG(thing.st_mode) ? S_IWOTH : S_IWOTH | S_IWGRP)) != 0;
    const bool isTrusted = thing.st_uid == geteuid() || thing.st_uid == folder.st_uid || thing.st_uid == 0;
    return isShared && !isTrusted;
}

bool look(const QString &path, struct stat *out)
{
    return lstat(QFile::encodeName(path.isEmpty() ? QStringLiteral("/") : path).constData(), out) == 0;
}

void Walk::follow(const QString &link)
{
    std::array<char, 4096> target{};
    const ssize_t size = readlink(QFile::encodeName(link).constData(), target.data(), target.size());
    const QString text = QFile::decodeName(QByteArray(target.data(), std::max<ssize_t>(size, 0)));
    if (text.startsWith(QLatin1Char('/')))
        m_here.clear();
    m_rest = text.split(QLatin1Char('/'), Qt::SkipEmptyParts) + m_rest;
}

QString Walk::foreign()
{
    constexpr int mostLinks = 40; // the system itself gives up then
    while (!m_rest.isEmpty()) {
        const QString step = m_rest.first();
        if (step == QLatin1String(".") || step == QLatin1String("..")) {
            m_rest.removeFirst();
            if (step.size() == 2)
                m_here = m_here.left(std::max<qsizetype>(m_here.lastIndexOf(QLatin1Char('/')), 0));
            continue;
        }
        const QString there = m_here + QLatin1Char('/') + step;
        struct stat folder {};
        struct stat thing {};
        if (!look(m_here, &folder) || !look(there, &thing))
            return {}; // nothing there, so nothing of anybody
        m_rest.removeFirst();
        if (isTrap(thing, folder, m_rest.isEmpty()))
            return there;
        if (!S_ISLNK(thing.st_mode))
            m_here = there;
        else if (++m_links <= mostLinks)
            follow(there);
        else {
            m_here = there; // whoever opens that is told
            return {};
        }
    }
    return {};
}

#endif

QString reasonFor(const QString &foreign)
{
    return foreign.isEmpty()
               ? QString()
               : QCoreApplication::translate("Files", "“%1” belongs to another user").arg(foreign);
}

/// Names that Windows takes for devices, with any ending.
bool isKept(const QString &stem)
{
    static const QStringList devices{QStringLiteral("con"),    QStringLiteral("prn"),
                                     QStringLiteral("aux"),    QStringLiteral("nul"),
                                     QStringLiteral("conin$"), QStringLiteral("conout$")};
    const bool isPort = stem.size() == 4 && stem.back().isDigit() &&
                        (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt")));
    return isPort || devices.contains(stem);
}

} // namespace

QString laidByOthers(const QString &path)
{
#ifdef Q_OS_UNIX
    return Walk(path).foreign();
#else
    Q_UNUSED(path)
    return {};
#endif
}

QString reasonNotToWrite(const QString &path)
{
    return reasonFor(laidByOthers(path));
}

#ifdef Q_OS_UNIX

#ifdef Q_OS_LINUX

constexpr auto accessList = "system.posix_acl_access";

/// The list of those who may use the file, beside owner and group (acl(5)); empty where there is none.
static QByteArray accessListOf(const QString &path)
{
    QByteArray list(64 * 1024, '\0');
    list.resize(std::max<ssize_t>(
        0, getxattr(QFile::encodeName(path).constData(), accessList, list.data(), size_t(list.size()))));
    return list;
}

/// What the folder gives to new files is not what this one had.
static bool takeAccessList(int file, const QByteArray &list)
{
    return list.isEmpty() ? fremovexattr(file, accessList) == 0 || errno == ENODATA || errno == ENOTSUP
                          : fsetxattr(file, accessList, list.constData(), size_t(list.size()), 0) == 0;
}

#else

static QByteArray accessListOf(const QString &)
{
    return {};
}
static bool takeAccessList(int, const QByteArray &)
{
    return true;
}

#endif

static bool takeGroup(int file, uint group)
{
    // To ask for what it has already is refused too where a service may change no owners.
    struct stat about {};
    return (fstat(file, &about) == 0 && about.st_gid == group) || fchown(file, uid_t(-1), gid_t(group)) == 0;
}

/// Group, rights and access list of the file that is there. Where one of them cannot be had, nobody but the
/// owner gets in by it: the group's rights were not meant for another one, and with a list they are no
/// rights of the group at all.
static bool takeRights(QFile &file, const QFileInfo &old)
{
    const QByteArray list = accessListOf(old.filePath());
    const bool own = takeGroup(file.handle(), old.groupId()) && takeAccessList(file.handle(), list);
    QFile::Permissions rights = old.permissions();
    if (!own)
        rights &= ~QFile::Permissions(QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup);
    return file.setPermissions(rights);
}

/// Some file systems know no such thing, and then nothing better can be had.
static bool isOnDisk(int file)
{
    return fsync(file) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

QString keepNames(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return {}; // a folder that may not be read has kept what it could
    const QString reason = isOnDisk(file) ? QString() : qt_error_string(errno);
    ::close(file);
    return reason;
}

static bool areOnOneDisk(const QString &file, const QString &place)
{
    struct stat one {};
    struct stat other {};
    return stat(QFile::encodeName(QFileInfo(file).path()).constData(), &one) == 0 &&
           (stat(QFile::encodeName(QFileInfo(place).path()).constData(), &other) != 0 ||
            one.st_dev == other.st_dev);
}

// Not QSaveFile: it would look for a link once more, after we did, and make private files readable for a
// moment.
QString FileToBe::write(const QString &path, const QByteArray &bytes, Readers readers, const QString &as)
{
    Walk walk(path);
    if (const QString foreign = walk.foreign(); !foreign.isEmpty())
        return reasonFor(foreign);
    const QFileInfo place(walk.place());
    const bool exists = place.exists();
    if (exists && (!place.isFile() || !place.isWritable()))
        return qt_error_string(place.isDir() ? EISDIR : EACCES);
    const bool isNamed = !as.isEmpty() && areOnOneDisk(as, place.filePath());
    QFile file(isNamed ? as
                       : place.filePath() + QLatin1Char('.') +
                             QString::number(QRandomGenerator::system()->generate64(), 36));
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    const bool isPrivate = readers == Readers::Owner || exists;
    if (!(isPrivate ? file.open(mode, QFile::ReadOwner | QFile::WriteOwner) : file.open(mode)))
        return file.errorString();
    m_place = place.filePath();
    m_written = file.fileName();
    errno = 0;
    if ((!exists || takeRights(file, place)) && file.write(bytes) == bytes.size() && isOnDisk(file.handle()))
        return {};
    return qt_error_string(errno != 0 ? errno : EIO);
}

#else

QString keepNames(const QString &)
{
    return {};
}

QString FileToBe::write(const QString &path, const QByteArray &bytes, Readers, const QString &as)
{
    m_place = path;
    QFile file(as.isEmpty()
                   ? path + QLatin1Char('.') + QString::number(QRandomGenerator::system()->generate64(), 36)
                   : as);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.errorString();
    m_written = file.fileName();
    return file.write(bytes) == bytes.size() && file.flush() ? QString() : file.errorString();
}

#endif

FileToBe::FileToBe(FileToBe &&other) noexcept
    : m_place(std::exchange(other.m_place, {})), m_written(std::exchange(other.m_written, {}))
{
}

FileToBe &FileToBe::operator=(FileToBe &&other) noexcept
{
    std::swap(m_place, other.m_place);
    std::swap(m_written, other.m_written);
    return *this;
}

FileToBe::~FileToBe()
{
    if (!m_written.isEmpty())
        QFile::remove(m_written);
}

QString FileToBe::put()
{
    std::error_code failed;
    std::filesystem::rename(QFileInfo(m_written).filesystemFilePath(),
                            QFileInfo(m_place).filesystemFilePath(), failed);
    if (failed)
        return qt_error_string(failed.value());
    m_written.clear();
    return {};
}

QString saveFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const HoldSignals hold;
    FileToBe file;
    QString reason = file.write(path, bytes, readers);
    if (reason.isEmpty())
        reason = file.put();
    return reason.isEmpty() ? keepNames(QFileInfo(file.place()).path()) : reason;
}

QString fileNameFor(const QString &text, const QString &ending)
{
    constexpr qsizetype longest = 180; // of the 255 bytes that most systems take, with room for a part name
    QString name;
    for (const QChar c : text) {
        const bool fits =
            c.unicode() > 0x20 && c.unicode() < 0x7f && !QStringView(u"/\\:*?\"<>|").contains(c);
        name += fits ? c : QLatin1Char('_');
    }
    const QString stem = name.section(QLatin1Char('.'), 0, 0).toLower();
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')) ||
        isKept(stem))
        name.prepend(QLatin1Char('_'));
    if (name.size() > longest)
        name = name.left(longest) + QLatin1Char('-') +
               QString::fromLatin1(
                   QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    return name + ending;
}

} // namespace Postseal
