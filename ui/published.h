#pragma once

#include "plan/conflicts.h"
#include "statusstyle.h"

namespace Postseal {

/// How a planned thing stands against what was seen of it. Refused: it is there as planned, but senders do
/// not take it from this server.
enum class Standing { NotSeen, Absent, Different, Refused, Same };

/// What of the draft is already online.
struct Published {
    Standing host = Standing::NotSeen;
    Standing file = Standing::NotSeen;
    Standing stsRecord = Standing::NotSeen;
    Standing tlsRecord = Standing::NotSeen;
    bool operator==(const Published &) const = default;
};
[[nodiscard]] Published publishedOf(const Publication &planned, const Choices &choices, const Report &report);
/// Those that this draft has, in the order of publishing.
[[nodiscard]] QList<Standing> standingsOf(const Published &published, const Choices &choices);
[[nodiscard]] Light standingLight(Standing standing);
[[nodiscard]] QString standingWord(Standing standing);

} // namespace Postseal
