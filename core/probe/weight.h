#pragma once

#include "evidence/evidence.h"

namespace Postseal {

/// Takes out what nobody reads, and holds each name once: the answers to some hundred questions stay until
/// the end, and each may be as large as a server likes.
void dropUnread(DnsAnswer &answer);

/// About how many bytes an answer takes in the evidence. What comes from the network has a limit each; this
/// is for their sum.
[[nodiscard]] qint64 weightOf(const DnsAnswer &answer);
[[nodiscard]] qint64 weightOf(const PolicyAnswer &answer);
[[nodiscard]] qint64 weightOf(const SmtpAnswer &answer);

} // namespace Postseal
