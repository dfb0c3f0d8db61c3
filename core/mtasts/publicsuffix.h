#pragma once

#include "dns/domainname.h"

namespace Postseal {

/// Who hands out names under a public suffix.
enum class PublicSuffix {
    None,     ///< no public suffix
    Registry, ///< a registry, as with com or co.uk; also any name of one label
    Private   ///< a company that lets its customers choose names, as with hosting platforms
};

/// Looks the name up in the public suffix list that is built into libpsl.
[[nodiscard]] PublicSuffix publicSuffix(const DomainName &name);
/// The part of a name that somebody registered: one label below the public suffix.
[[nodiscard]] DomainName registrableDomain(const DomainName &name);

} // namespace Postseal
