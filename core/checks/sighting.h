#pragma once

#include "checks/scene.h"

namespace Postseal {

/// What this run saw of the policy, to be remembered and to be held against what was remembered: id and
/// policy that senders accept. No value unless there is exactly one record with a usable id, and such a file.
[[nodiscard]] std::optional<Sighting> sightingIn(const Scene &scene);
/// The same of a whole run; nothing of one that was broken off.
[[nodiscard]] std::optional<Sighting> sightingOf(const Evidence &evidence);

/// What the policy host points to, in the form of HostSighting: "CNAME target", or the addresses in order.
/// No value unless the resolver and every name server that was asked say the same.
[[nodiscard]] std::optional<QByteArray> hostRecordsIn(const Evidence &evidence);

/// What stands for everything that needs a past when it could not be read.
[[nodiscard]] Opinion historyNotRead();

} // namespace Postseal
