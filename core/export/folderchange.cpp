#include "export/folderchange.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Postseal {
namespace {

// Within the hidden folder.
constexpr auto newFiles = "new"; // what is to come
constexpr auto oldFiles =
    "old"; // what it takes the place of; as long as this is there, the change is not made
constexpr auto madeAll = "done";         // the same, once it is
constexpr auto addedList = "new/.added"; // paths that nothing was at

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// Makes the folder for a file; why not, if it cannot. Adds those that were made to a list.
QString makeFolderFor(const QString &path, QStringList *made = nullptr)
{
    const std::filesystem::path whole = native(QFileInfo(path).path());
    std::filesystem::path folder;
    for (const std::filesystem::path &part : whole) {
        folder /= part;
        std::error_code failed;
        const bool isDrive = whole.is_absolute() && !folder.has_root_directory(); // or a share's server
        if (isDrive || std::filesystem::is_directory(folder, failed))
            continue;
        const bool isNew = std::filesystem::create_directory(folder, failed);
        // It says that something is there already, and not that it is the wrong thing.
        if (failed)
            return qt_error_string(QFileInfo::exists(QFileInfo(folder).filePath()) ? ENOTDIR
                                                                                   : failed.value());
        // Another program may have come first, and then it is not ours to remove.
        if (isNew && made != nullptr)
            made->append(QFileInfo(folder).filePath());
    }
    return {};
}

/// Why a file could not stand there; empty when it could.
QString reasonAgainst(const QDir &whole, const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (qsizetype count = 1; count < parts.size(); ++count) {
        const QFileInfo folder(whole.filePath(parts.mid(0, count).join(u'/')));
        if (folder.exists() && !folder.isDir())
            return qt_error_string(ENOTDIR);
    }
    const QString place = whole.filePath(path);
    return QFileInfo(place).isDir() ? qt_error_string(EISDIR) : reasonNotToWrite(place);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A hidden folder of this program and this user.
bool isOurs(const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    return folder.isDir() && !folder.isSymLink() && folder.ownerId() == ::geteuid();
#else
    return folder.isDir() && !folder.isSymLink();
#endif
}

} // namespace

FolderChange::~FolderChange()
{
    m_steps.clear();
    m_stage.reset();
    if (!m_isDone) {
        for (auto folder = m_folders.crbegin(); folder != m_folders.crend(); ++folder)
            QDir().rmdir(*folder); // not where somebody has put something in
    }
#ifdef Q_OS_UNIX
    if (m_lock >= 0)
        ::close(m_lock);
#endif
}

QString FolderChange::lock()
{
#ifdef Q_OS_UNIX
    m_lock = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Some file systems know no locks for folders.
    if (m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return QCoreApplication::translate("Files", "another run is writing there");
#endif
    return {};
}

/// Undoes what a run has left that was killed: what it had kept is put back, what it had added goes. What
/// cannot be put back stays where it is.
QString FolderChange::repair(const QDir &left) const
{
    const QDir old(left.filePath(QLatin1String(oldFiles)));
    QString trouble;
    if (old.exists()) {
        QDirIterator files(old.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString place = m_folder.filePath(old.relativeFilePath(file));
            QString reason = makeFolderFor(place);
            if (reason.isEmpty())
                reason = saveFile(place, bytesOf(file), Readers::AsUsual);
            if (trouble.isEmpty())
                trouble = reason;
        }
        const QList<QByteArray> added = bytesOf(left.filePath(QLatin1String(addedList))).split('\n');
        for (const QByteArray &path : added) {
            const QString place = m_folder.filePath(QString::fromUtf8(path));
            if (!path.isEmpty() && reasonNotToWrite(place).isEmpty() && QFileInfo(place).isFile())
                QFile::remove(place);
        }
    }
    if (!trouble.isEmpty())
        return trouble;
    QDir whole(left);
    return whole.removeRecursively() ? QString() : qt_error_string(EACCES);
}

std::optional<FileTrouble> FolderChange::begin()
{
    QString reason = makeFolderFor(m_folder.filePath(QStringLiteral("file")), &m_folders);
    if (reason.isEmpty())
        reason = lock();
    if (!reason.isEmpty())
        return FileTrouble{m_folder.path(), reason};
    const QFileInfoList left = m_folder.entryInfoList({QStringLiteral(".postseal-*")},
                                                      QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &each : left) {
        if (!isOurs(each))
            continue;
        if (reason = repair(QDir(each.filePath())); !reason.isEmpty())
            return FileTrouble{each.filePath(), reason};
    }
    m_stage.emplace(m_folder.filePath(QStringLiteral(".postseal-XXXXXX")));
    if (!m_stage->isValid())
        return FileTrouble{m_folder.path(), m_stage->errorString()};
    return std::nullopt;
}

QString FolderChange::staged(const char *part, const QString &path) const
{
    return m_stage->filePath(QLatin1String(part) + QLatin1Char('/') + path);
}

std::optional<FileTrouble> FolderChange::prepare(const QString &path, const QByteArray &data)
{
    QString reason = reasonAgainst(m_folder, path);
    Step step{path, {}};
    if (reason.isEmpty())
        reason = makeFolderFor(staged(newFiles, path));
    if (reason.isEmpty())
        reason = step.file.write(m_folder.filePath(path), data, Readers::AsUsual, staged(newFiles, path));
    if (!reason.isEmpty())
        return FileTrouble{m_folder.filePath(path), reason};
    m_steps.push_back(std::move(step));
    return std::nullopt;
}

std::optional<FileTrouble> FolderChange::prepareRemoval(const QString &path)
{
    if (const QString reason = reasonAgainst(m_folder, path); !reason.isEmpty())
        return FileTrouble{m_folder.filePath(path), reason};
    m_steps.push_back({path, {}});
    return std::nullopt;
}

/// What stands at a place gets a second name; where that cannot be had, a copy.
QString FolderChange::keepOld(const QString &path, const QString &place, bool *hadOld) const
{
    *hadOld = QFileInfo::exists(place);
    if (!*hadOld)
        return {};
    const QString kept = staged(oldFiles, path);
    if (const QString reason = makeFolderFor(kept); !reason.isEmpty())
        return reason;
    std::error_code failed;
    std::filesystem::create_hard_link(native(place), native(kept), failed);
    if (!failed)
        return {};
    QFile file(place);
    return file.copy(kept) ? QString() : file.errorString();
}

std::optional<FileTrouble> FolderChange::keepAllOld()
{
    QByteArray added;
    for (Step &step : m_steps) {
        const QString path = m_folder.filePath(step.path);
        const bool isNew = !step.file.place().isEmpty();
        QString reason = isNew ? makeFolderFor(path, &m_folders) : QString();
        if (reason.isEmpty())
            reason = keepOld(step.path, isNew ? step.file.place() : path, &step.hadOld);
        if (!reason.isEmpty())
            return FileTrouble{path, reason};
        if (!step.hadOld)
            added += step.path.toUtf8() + '\n';
    }
    const QString reason = saveFile(m_stage->filePath(QLatin1String(addedList)), added, Readers::Owner);
    return reason.isEmpty() ? std::nullopt : std::optional(FileTrouble{m_folder.path(), reason});
}

/// Puts a file in its place, or takes it away.
QString FolderChange::take(Step &step)
{
    step.isDone = true;
    if (!step.file.place().isEmpty())
        return step.file.put();
    const QString path = m_folder.filePath(step.path);
    if (QFile file(path); !file.remove() && QFileInfo::exists(path))
        return file.errorString();
    for (QString at = QFileInfo(step.path).path(); at != QLatin1String(".") && m_folder.rmdir(at);)
        at = QFileInfo(at).path();
    return {};
}

std::optional<FileTrouble> FolderChange::doAll()
{
    const auto isSeal = [this](const Step &step) { return step.path == m_seal; };
    std::stable_partition(m_steps.begin(), m_steps.end(), [&](const Step &step) { return !isSeal(step); });
    if (!m_steps.empty() && isSeal(m_steps.back()) && m_steps.back().hadOld) {
        m_steps.back().isDone = true;
        QFile::remove(m_steps.back().file.place());
    }
    QSet<QString> folders;
    for (Step &step : m_steps) {
        const QString place = m_folder.filePath(step.path);
        if (const QString reason = take(step); !reason.isEmpty())
            return FileTrouble{place, reason};
        folders.insert(QFileInfo(step.file.place().isEmpty() ? place : step.file.place()).path());
    }
    for (const QString &folder : std::as_const(folders)) {
        if (const QString reason = keepNames(folder); !reason.isEmpty())
            return FileTrouble{folder, reason};
    }
    return std::nullopt;
}

void FolderChange::undo()
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (!step->isDone)
            continue;
        const bool wasNew = !step->file.place().isEmpty();
        const QString place = wasNew ? step->file.place() : m_folder.filePath(step->path);
        if (!step->hadOld) {
            if (wasNew && QFileInfo(place).isFile())
                QFile::remove(place);
            continue;
        }
        const QString kept = staged(oldFiles, step->path);
        std::error_code failed;
        (void)makeFolderFor(place);
        std::filesystem::rename(native(kept), native(place), failed);
        if (failed)
            (void)saveFile(place, bytesOf(kept), Readers::AsUsual);
    }
}

std::optional<FileTrouble> FolderChange::carryOut()
{
    std::optional<FileTrouble> trouble = keepAllOld();
    if (trouble)
        return trouble;
    trouble = doAll();
    // From here on nobody puts back what was kept.
    const bool hasOld = QFileInfo::exists(m_stage->filePath(QLatin1String(oldFiles)));
    if (!trouble && hasOld && !QDir(m_stage->path()).rename(QLatin1String(oldFiles), QLatin1String(madeAll)))
        trouble = FileTrouble{m_folder.path(), qt_error_string(EIO)};
    m_isDone = !trouble;
    if (trouble)
        undo();
    return trouble;
}

} // namespace Postseal
