#pragma once

#include "plan/choices.h"
#include "statusstyle.h"

namespace Postseal {

/// How a planned thing stands against what was seen of it.
enum class Standing { NotSeen, Absent, Different, Same };

/// What of the draft is already online.
struct Published {
    Standing host = Standing::NotSeen;
    Standing file = Standing::NotSeen;
    Standing stsRecord = Standing::NotSeen;
    Standing tlsRecord = Standing::NotSeen;
    bool operator==(const Published &) const = default;
};
[[nodiscard]] Published publishedOf(const Publication &planned, const Choices &choices,
                                    const Evidence &evidence);
[[nodiscard]] Light standingLight(Standing standing);
[[nodiscard]] QString standingWord(Standing standing);

/// What stands in the way of publishing: one sentence for each name that is already taken by something else.
[[nodiscard]] QStringList conflictsOf(const Publication &planned, const Choices &choices,
                                      const Evidence &evidence);

} // namespace Postseal
