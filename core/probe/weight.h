#pragma once

#include "evidence/evidence.h"

namespace Postseal {

/// About how many bytes an answer takes in the evidence. What comes from the network has a limit each; this
/// is for their sum.
[[nodiscard]] qint64 weightOf(const DnsAnswer &answer);
[[nodiscard]] qint64 weightOf(const PolicyAnswer &answer);
[[nodiscard]] qint64 weightOf(const SmtpAnswer &answer);

} // namespace Postseal
