#pragma once

#include "evidence/evidence.h"

namespace Postseal {

/// The zone that a name lies in, by what was asked at the name for NS: its own where there are any, otherwise
/// the owner of the SOA that the empty answer brought (RFC 2308 2). Null as long as it is not known.
[[nodiscard]] DomainName zoneOf(const Evidence &evidence, const DomainName &name);

} // namespace Postseal
