#pragma once

#include "evidence/evidence.h"

namespace Postseal {

/// How long the answer to a question may be cached, in seconds, a week at most. What a resolver says has run
/// down already, so it counts only where the zone's own servers say nothing, and then not for less than a
/// day.
[[nodiscard]] quint32 longestTtl(const Evidence &evidence, const DnsQuestion &question);
/// The same of the policy host's addresses, with all aliases before them.
[[nodiscard]] quint32 longestTtlOfHost(const Evidence &evidence);

} // namespace Postseal
