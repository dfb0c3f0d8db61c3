#pragma once

#include "store/domainlist.h"

namespace Postseal {

/// The list as a table for other programs (RFC 4180): domain, verdict (the word of JSON), problems,
/// whether a mail server answered, whether there was something to compare with, what changed, when it was
/// looked at. What a spreadsheet would take for a formula is marked as a text.
[[nodiscard]] QByteArray domainsCsv(const QList<ListedDomain> &domains);

} // namespace Postseal
