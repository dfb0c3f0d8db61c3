#include "fileoptions.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace Postseal {
namespace {

/// What two names of one file have in common; empty for what is no file.
QString identityOf(const QString &path)
{
    struct stat about = {};
    if (path.isEmpty() || path == u"-")
        return {};
    if (::stat(QFile::encodeName(path).constData(), &about) == 0)
        return S_ISREG(about.st_mode) ? QStringLiteral("%1:%2").arg(about.st_dev).arg(about.st_ino)
                                      : QString();
    // Not there yet: by its folder, or by where its link leads.
    QFileInfo place(path);
    if (place.isSymLink())
        place.setFile(place.symLinkTarget());
    const QString folder = QFileInfo(place.path()).canonicalFilePath();
    return folder.isEmpty() ? QString() : folder + u'/' + place.fileName();
}

} // namespace

std::optional<std::pair<NamedFile, NamedFile>> sameFile(const QList<NamedFile> &files)
{
    QStringList identities;
    for (const NamedFile &file : files)
        identities.append(identityOf(file.path));
    for (qsizetype i = 0; i < files.size(); ++i) {
        for (qsizetype j = i + 1; j < files.size(); ++j) {
            const bool written = files.at(i).written || files.at(j).written;
            if (written && !identities.at(i).isEmpty() && identities.at(i) == identities.at(j))
                return std::pair(files.at(i), files.at(j));
        }
    }
    return std::nullopt;
}

} // namespace Postseal
