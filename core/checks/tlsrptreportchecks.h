#pragma once

#include "checks/check.h"

namespace Postseal {

/// The checks of a received TLS report. They judge a file, not a domain, so they stand in a table of their own and
/// are no part of catalogue(); their judges are never called through a Scene.
[[nodiscard]] std::span<const Check> tlsRptReportChecks();

} // namespace Postseal
