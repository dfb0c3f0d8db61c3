#pragma once

#include "dns/domainname.h"

#include <QDateTime>

namespace Postseal {

/// A TLS report (RFC 8460 4) about no sessions at all, gzipped: what a host that takes reports is tried with,
/// on request only. It says of itself what it is.
[[nodiscard]] QByteArray emptyReport(const DomainName &domain, const QDateTime &now);

} // namespace Postseal
