#pragma once

#include "export/dialect.h"
#include "export/serverpack.h"

namespace Postseal {

/// What goes into a bundle beside the policy file and the README.
struct BundleContent {
    QList<const Dialect *> dialects;
    QList<const PolicyServer *> servers;
};
/// Everything that there is.
[[nodiscard]] BundleContent wholeBundle();

/// Everything to publish as files: mta-sts.DOMAIN/.well-known/mta-sts.txt, dns/, server/ and README.txt,
/// which says what to publish in which order and why. Dialects that cannot carry the records are left out;
/// the README names them.
[[nodiscard]] QList<PackFile> bundleOf(const Publication &publication, const Choices &choices,
                                       const BundleContent &content);

/// The files as a zip archive; no value when that fails.
[[nodiscard]] std::optional<QByteArray> zipOf(const QList<PackFile> &files);

/// Writes the files below a folder, which is made where it does not exist. All of them are written beside
/// their places first and moved there when the last one is complete: on a failure nothing has changed. No
/// value when all went well, otherwise what could not be written.
[[nodiscard]] std::optional<QString> writeFolder(const QString &folder, const QList<PackFile> &files);

} // namespace Postseal
