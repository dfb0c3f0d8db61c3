#pragma once

#include <QByteArray>
#include <QString>

namespace Postseal {

/// Who may read a file that is made new. One that is there keeps the rights that it has.
enum class Readers { AsUsual, Owner };

/// Puts bytes in the place of a file: whole or not at all, and on the disk before this returns. A link of the
/// user's own is followed. Returns what went wrong, for the end of a sentence; empty when all is well.
[[nodiscard]] QString saveFile(const QString &path, const QByteArray &bytes, Readers readers);

/// The two halves of saveFile(), for files that are to appear together: the bytes on the disk under another
/// name, with the rights that they are to have; then put in their place. What is not put is taken away again.
class FileToBe {
public:
    FileToBe() = default;
    ~FileToBe();
    FileToBe(FileToBe &&other) noexcept;
    FileToBe &operator=(FileToBe &&other) noexcept;
    FileToBe(const FileToBe &) = delete;
    FileToBe &operator=(const FileToBe &) = delete;
    /// Under the name that is given where that is on the same file system, otherwise beside the place. Each
    /// tells what went wrong; nothing when all is well.
    [[nodiscard]] QString write(const QString &path, const QByteArray &bytes, Readers readers,
                                const QString &as = {});
    [[nodiscard]] QString put();
    /// The path, free of links.
    [[nodiscard]] QString place() const { return m_place; }

private:
    QString m_place;
    QString m_written; ///< empty: there is nothing that waits to be put
};
/// The names in a folder are on the disk; what went wrong otherwise.
[[nodiscard]] QString keepNames(const QString &folder);

/// What somebody else has put in the way to a path: in a folder where a group or everybody may make files, a
/// link or pipe of another user; where everybody may (/tmp), also a file of theirs at its end.
/// What is root's or the folder owner's is no trap. Empty when there is nothing of the kind. Whoever opens a
/// path by other means than saveFile() asks this before.
[[nodiscard]] QString laidByOthers(const QString &path);
/// The same, as the end of a sentence: why nothing is written there.
[[nodiscard]] QString reasonNotToWrite(const QString &path);

/// A name that a file can have on every system: text without separators, control characters and whatever
/// Windows keeps for itself, cut where it is too long, and then the ending (".json").
[[nodiscard]] QString fileNameFor(const QString &text, const QString &ending);

} // namespace Postseal
