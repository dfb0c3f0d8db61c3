#pragma once

#include "plan/choices.h"

#include <QStringList>

namespace Postseal {

/// What stands in the way of publishing: one sentence for each name that is already taken by something else.
[[nodiscard]] QStringList conflictsOf(const Publication &planned, const Choices &choices,
                                      const Evidence &evidence);

} // namespace Postseal
