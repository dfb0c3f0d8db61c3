// Files into a folder: all of them or none, and nothing of anybody else is touched.
#include "export/bundle.h"

#include "base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>

namespace Postseal {
namespace {

QString cannotWrite(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("Files", "%1 could not be written: %2.")
        .arg(QDir::toNativeSeparators(path), reason);
}

/// Makes the folder for a file; why not, if it cannot. Adds those that were made to a list.
QString makeFolderFor(const QString &path, QStringList *made = nullptr)
{
    const std::filesystem::path whole = QFileInfo(QFileInfo(path).path()).filesystemFilePath();
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

/// What of a folder was made here. Unless it is kept, it goes again: nothing else does that got there.
class NewFolder {
public:
    explicit NewFolder(const QDir &folder) : m_folder(folder) {}
    ~NewFolder()
    {
        if (m_kept || !m_isOurs)
            return; // what was there stays as it is
        for (const QString &file : std::as_const(m_files))
            QFile::remove(file);
        for (auto folder = m_folders.crbegin(); folder != m_folders.crend(); ++folder)
            QDir().rmdir(*folder);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Why not, if it cannot.
    [[nodiscard]] QString make()
    {
        const QString reason = makeFolderFor(m_folder.filePath(QStringLiteral("file")), &m_folders);
        m_isOurs = !m_folders.isEmpty() && QFileInfo(m_folders.last()) == QFileInfo(m_folder.path());
        return reason;
    }
    /// Why not, if it cannot.
    [[nodiscard]] QString write(const QString &path, const QByteArray &data)
    {
        QString reason = makeFolderFor(path, &m_folders);
        if (reason.isEmpty())
            reason = saveFile(path, data, Readers::AsUsual);
        if (reason.isEmpty())
            m_files.append(path);
        return reason;
    }
    void keep() { m_kept = true; }

private:
    QDir m_folder;
    QStringList m_folders; ///< that were made, the outer ones first
    QStringList m_files;   ///< that were written
    bool m_isOurs = false;
    bool m_kept = false;
};

/// Why not, if it cannot.
QString writeNew(const QString &path, const QByteArray &data)
{
    QString reason = makeFolderFor(path);
    QFile file(path);
    const bool whole = reason.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                       file.write(data) == data.size() && file.flush();
    return whole || !reason.isEmpty() ? reason : file.errorString();
}

/// A folder that has to be made, or is one already, up to the whole one that holds all; else why not.
QString reasonAgainstFolders(const QDir &whole, const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (qsizetype count = 1; count < parts.size(); ++count) {
        const QFileInfo folder(whole.filePath(parts.mid(0, count).join(u'/')));
        if (folder.exists() && !folder.isDir())
            return qt_error_string(ENOTDIR);
    }
    return {};
}

/// Why a file could not stand there; empty when it could.
QString reasonAgainst(const QDir &whole, const QString &path)
{
    const QString place = whole.filePath(path);
    if (const QString reason = reasonAgainstFolders(whole, path); !reason.isEmpty())
        return reason;
    return QFileInfo(place).isDir() ? qt_error_string(EISDIR) : reasonNotToWrite(place);
}

/// The README in the folder, where these files are a bundle with one of its own; empty where there is none.
QByteArray readmeBefore(const QDir &whole, const QList<PackFile> &files)
{
    constexpr qint64 most = 1 << 20;
    const bool writesOne = !files.isEmpty() && files.last().path == bundleReadme;
    QFile readme(whole.filePath(QString::fromLatin1(bundleReadme)));
    return writesOne && readme.open(QIODevice::ReadOnly) ? readme.read(most) : QByteArray();
}

/// The files that a bundle with this README may have beside itself and the policy.
QStringList pathsListedIn(const QByteArray &readme, const QByteArray &policyHost)
{
    const auto lists = [&readme](const QByteArray &path) { return readme.contains("  " + path + ' '); };
    QStringList paths;
    for (const Dialect &dialect : dialects()) {
        if (const QByteArray path = QByteArray("dns/") + dialect.fileName; lists(path))
            paths.append(QString::fromLatin1(path));
    }
    for (const PolicyServer &server : policyServers()) {
        const QByteArray folder = QByteArray("server/") + server.word + '/';
        const QList<PackFile> files = lists(folder) ? server.files(policyHost, {}) : QList<PackFile>();
        for (const PackFile &file : files)
            paths.append(QString::fromUtf8(folder + file.path));
    }
    return paths;
}

/// Takes away what the bundle that was here before had and this one does not: its ids and its policy are old.
/// Nothing but files that its README lists and a bundle can hold, and their folders where nothing else is in
/// them. What could not be removed; empty when all is well.
QString removeLeftOver(const QDir &whole, const QByteArray &readme, const QList<PackFile> &files)
{
    QStringList now;
    for (const PackFile &file : files)
        now.append(QString::fromUtf8(file.path));
    const QStringList before = pathsListedIn(readme, files.first().path.split('/').first());
    for (const QString &path : before) {
        const QFileInfo place(whole.filePath(path));
        const bool isThere = place.isFile() || place.isSymLink();
        if (now.contains(path) || !isThere || !reasonNotToWrite(place.filePath()).isEmpty())
            continue;
        if (!QFile::remove(place.filePath()))
            return place.filePath();
        for (QString at = QFileInfo(path).path(); at != u"." && whole.rmdir(at);)
            at = QFileInfo(at).path();
    }
    return {};
}

} // namespace

std::optional<QString> writeFolder(const QString &folder, const QList<PackFile> &files)
{
    const QDir target(folder);
    if (const QString reason = reasonNotToWrite(folder); !reason.isEmpty())
        return cannotWrite(folder, reason);
    const QByteArray readme = readmeBefore(target, files);
    if (!readme.isEmpty() && !readme.contains(files.first().path))
        return bundleSentence(QT_TRANSLATE_NOOP("Export",
                                                "The README.txt in {folder} tells of something else; choose "
                                                "a folder of its own for this."),
                              {{QStringLiteral("folder"), QDir::toNativeSeparators(folder)}});
    NewFolder made(target);
    if (const QString reason = made.make(); !reason.isEmpty())
        return cannotWrite(folder, reason);
    QTemporaryDir beside(target.filePath(QStringLiteral(".postseal-XXXXXX")));
    if (!beside.isValid())
        return cannotWrite(folder, beside.errorString());
    // First all of it beside, so that it is known to have room, and nothing is in the way of any.
    for (const PackFile &file : files) {
        const QString path = QString::fromUtf8(file.path);
        QString reason = reasonAgainst(target, path);
        if (reason.isEmpty())
            reason = writeNew(beside.filePath(path), file.data);
        if (!reason.isEmpty())
            return cannotWrite(target.filePath(path), reason);
    }
    // The policy file is the first, and comes last: it may be the very one that a web server serves.
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        const QString path = QString::fromUtf8(file->path);
        QFile::remove(beside.filePath(path));
        if (const QString reason = made.write(target.filePath(path), file->data); !reason.isEmpty())
            return cannotWrite(target.filePath(path), reason);
    }
    made.keep();
    const QString left = readme.isEmpty() ? QString() : removeLeftOver(target, readme, files);
    return left.isEmpty() ? std::nullopt
                          : std::optional(bundleSentence(
                                QT_TRANSLATE_NOOP("Export", "{file} is of an earlier time and could not be "
                                                            "removed; do not use it."),
                                {{QStringLiteral("file"), QDir::toNativeSeparators(left)}}));
}

} // namespace Postseal
