// Files into a folder: all of them or none, and nothing of anybody else is touched.
#include "export/bundle.h"

#include "base/holdsignals.h"
#include "export/folderchange.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Postseal {
namespace {

QString cannotWrite(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("Files", "%1 could not be written: %2.")
        .arg(QDir::toNativeSeparators(path), reason);
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
/// them.
std::optional<FileTrouble> removeLeftOver(const QDir &whole, const QByteArray &readme,
                                          const QList<PackFile> &files, FolderChange *change)
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
        if (const std::optional<FileTrouble> trouble = change->prepareRemoval(path))
            return trouble;
    }
    return std::nullopt;
}

std::optional<FileTrouble> changeFolder(const QDir &target, const QList<PackFile> &files,
                                        const QByteArray &readme)
{
    const HoldSignals hold;
    FolderChange change(target);
    std::optional<FileTrouble> trouble = change.begin();
    // The policy file is the first, and comes last: it may be the very one that a web server serves.
    for (auto file = files.crbegin(); file != files.crend() && !trouble; ++file)
        trouble = change.prepare(QString::fromUtf8(file->path), file->data);
    if (!trouble && !readme.isEmpty())
        trouble = removeLeftOver(target, readme, files, &change);
    change.setSeal(QString::fromUtf8(bundleReadme));
    return trouble ? trouble : change.carryOut();
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
    const std::optional<FileTrouble> trouble = changeFolder(target, files, readme);
    return trouble ? std::optional(cannotWrite(trouble->path, trouble->reason)) : std::nullopt;
}

} // namespace Postseal
