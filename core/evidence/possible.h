#pragma once

#include "dns/dnsanswer.h"
#include "evidence/observations.h"

namespace Postseal {

/// Whether a run can have written down an answer like this. What says two things at once would be judged by
/// whichever of them a check happens to read.

/// What was made of the message is what is made of it here.
[[nodiscard]] bool isPossible(const DnsQuestion &asked, const DnsAnswer &answer);
[[nodiscard]] bool isPossible(const PolicyAnswer &answer);
/// No stage was reached but by the replies that lead there.
[[nodiscard]] bool isPossible(const SmtpAnswer &answer);

} // namespace Postseal
