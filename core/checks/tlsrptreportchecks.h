#pragma once

#include "checks/assess.h"
#include "tlsrpt/reportcontainer.h"
#include "tlsrpt/tlsrptreport.h"

namespace Postseal {

/// The checks of a received TLS report (RFC 8460 4.4, 5). They judge a file, not a domain, so they stand in a
/// table of their own and are no part of catalogue(); their judges say nothing about a scene.
[[nodiscard]] std::span<const Check> tlsRptReportChecks();

/// Judges a container; no more than one finding.
[[nodiscard]] Finding judgeContainer(ContainerFault fault);
/// Judges one report by all checks but that of the container. name: which report it is, when there are
/// several.
[[nodiscard]] Findings judgeTlsReport(const ParsedTlsReport &report, const QString &name);

} // namespace Postseal
