#pragma once

#include "report/report.h"

#include <utility>

namespace Postseal {

/// What a look has settled, and how much there is.
[[nodiscard]] std::pair<int, int> progressOf(const Report &report);

/// Protected or testing, the mail servers were tested where they can be from here, and there is no error
/// anywhere: what "keep checking until it is green" waits for.
[[nodiscard]] bool isGreen(const Report &report);

/// How long caches keep what was seen of the names, in seconds, also that there was nothing: looking again
/// before that shows nothing new. At least shortestSeconds, and never so long that a person gives up.
inline constexpr int shortestSeconds = 30;
[[nodiscard]] int secondsToNews(const Evidence &evidence);

} // namespace Postseal
