#pragma once

#include "base/message.h"
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

/// The last file of a bundle; it names the first, the policy file.
inline constexpr auto bundleReadme = "README.txt";

/// Everything to publish as files: mta-sts.DOMAIN/.well-known/mta-sts.txt, dns/, server/ and README.txt,
/// which says what to publish in which order and why. Dialects that cannot carry the records are left out;
/// the README names them.
[[nodiscard]] QList<PackFile> bundleOf(const Publication &publication, const Choices &choices,
                                       const BundleContent &content);

/// A sentence marked with QT_TRANSLATE_NOOP("Export", …), in the language of the application, its markers
/// filled.
[[nodiscard]] QString bundleSentence(const char *source, const Arguments &arguments = {});

/// The files as a zip archive; no value when that fails.
[[nodiscard]] std::optional<QByteArray> zipOf(const QList<PackFile> &files);

/// Writes the files below a folder, which is made where it does not exist. All of them are written beside
/// their places first, so that nothing has changed where one has no room or something is in its way; then
/// each is put in place by saveFile(), the first of them last. Where a bundle for the same policy is
/// there already, files that only that one had are removed. No value when all went well, otherwise what could
/// not be written or removed.
[[nodiscard]] std::optional<QString> writeFolder(const QString &folder, const QList<PackFile> &files);

} // namespace Postseal
