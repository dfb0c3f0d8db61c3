#pragma once

#include "report/report.h"

namespace Postseal {

struct Scene;

/// Whether the finding is of a check whose id begins with one of these.
[[nodiscard]] bool isIn(const Finding &finding, std::initializer_list<QByteArrayView> families);

/// What becomes of mail to each address of each MX, under a policy of which the checks say this.
[[nodiscard]] QList<Delivery> deliveryTable(const Scene &scene, const Findings &findings, Verdict policy);

} // namespace Postseal
