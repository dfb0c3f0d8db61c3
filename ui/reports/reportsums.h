#pragma once

#include "reports/reportsdata.h"
#include "widgets/rows.h"

namespace Postseal {

/// What the reports of a domain come to, in one line and a sentence.
struct ReportsVerdict {
    Light light;
    QString strong;
    QString sentence;
};
[[nodiscard]] ReportsVerdict verdictOf(const ReportsData &data);
/// How many sessions went well, by the policy that they were made under.
[[nodiscard]] QList<RowText> rowsByPolicy(const DomainReports &sums);

} // namespace Postseal
