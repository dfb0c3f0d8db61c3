#pragma once

#include "export/zonefile.h"

namespace Postseal {

class Console;

/// Writes everything to publish into a folder: mta-sts.DOMAIN/.well-known/mta-sts.txt, dns/, and README.txt.
/// Returns the exit status.
[[nodiscard]] int writePublicationFolder(const QString &folder, const Publication &publication,
                                         const Choices &choices, const Dialect &dialect, Console &console);

} // namespace Postseal
