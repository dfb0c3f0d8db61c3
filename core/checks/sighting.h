#pragma once

#include "checks/scene.h"

namespace Postseal {

/// The id of the record that senders read now; empty without a usable record.
[[nodiscard]] QByteArray currentId(const Scene &scene);

/// What this run saw of the policy, to be remembered; no value unless a record and a policy that senders
/// accept were both there.
[[nodiscard]] std::optional<Sighting> sightingOf(const Evidence &evidence);

} // namespace Postseal
