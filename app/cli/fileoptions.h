#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Postseal {

/// A file that the command line names.
struct NamedFile {
    QString option; ///< "--output"; the name itself for an argument
    QString path;
    bool written = false; ///< by this run
};

/// Two that are one file, by whatever links, of which this run would write one. "-", devices and pipes are no
/// files.
[[nodiscard]] std::optional<std::pair<NamedFile, NamedFile>> sameFile(const QList<NamedFile> &files);

} // namespace Postseal
