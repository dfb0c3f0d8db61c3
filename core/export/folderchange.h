#pragma once

#include "base/savefile.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace Postseal {

/// What could not be done: with which file or folder, and why, for the end of a sentence.
struct FileTrouble {
    QString path;
    QString reason;
};

/// Several files of a folder that change together: all of them or none, and nothing of anybody else is
/// touched. Everything is written into a hidden folder within it first, and what it takes the place of is
/// kept there; then come renames alone, which need no room. What fails is undone. What a killed run has left
/// half done, the next one in the same folder undoes.
class FolderChange {
public:
    explicit FolderChange(const QDir &folder) : m_folder(folder) {}
    ~FolderChange();
    FolderChange(const FolderChange &) = delete;
    FolderChange &operator=(const FolderChange &) = delete;

    /// Makes the folder, keeps other runs out of it, and puts in order what one of them left.
    [[nodiscard]] std::optional<FileTrouble> begin();
    /// Prepares a file; paths are relative to the folder. What is prepared first is put in place first.
    [[nodiscard]] std::optional<FileTrouble> prepare(const QString &path, const QByteArray &data);
    /// A file that is to go, with the folders that are empty then.
    [[nodiscard]] std::optional<FileTrouble> prepareRemoval(const QString &path);
    /// While this file is not there, what is there is not whole: it goes first, and comes last.
    void setSeal(const QString &path) { m_seal = path; }
    [[nodiscard]] std::optional<FileTrouble> carryOut();

private:
    struct Step {
        QString path;
        FileToBe file; ///< without a place: the file is to go
        bool hadOld = false;
        bool isDone = false;
    };
    [[nodiscard]] QString staged(const char *part, const QString &path) const;
    [[nodiscard]] QString keepOld(const QString &path, const QString &place, bool *hadOld) const;
    [[nodiscard]] std::optional<FileTrouble> keepAllOld();
    [[nodiscard]] std::optional<FileTrouble> doAll();
    [[nodiscard]] QString take(Step &step);
    void undo();
    [[nodiscard]] QString lock();
    [[nodiscard]] QString repair(const QDir &left) const;

    const QDir m_folder;
    std::optional<QTemporaryDir> m_stage;
    std::vector<Step> m_steps;
    QString m_seal;
    QStringList m_folders; ///< that were made, the outer ones first
    int m_lock = -1;
    bool m_isDone = false;
};

} // namespace Postseal
