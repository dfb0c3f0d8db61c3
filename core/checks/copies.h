#pragma once

#include "checks/scene.h"

namespace Postseal {

/// What senders may hold of earlier policies in mode enforce, as far as earlier runs saw them and they have
/// not run out since (RFC 8461 3.3).
struct Copies {
    QList<MxPatterns> held;   ///< they are used until they run out, or for ever under the same id
    QList<MxPatterns> fading; ///< another id is published: whoever sees that fetches the policy of now
    QDateTime fadingUntil;    ///< until then caches may hand out an id of before; UTC
};
[[nodiscard]] Copies copiesHeld(const Scene &scene);

/// Whether each of the copies lists the host.
[[nodiscard]] bool isListedByAll(const QList<MxPatterns> &copies, const DomainName &host);

} // namespace Postseal
