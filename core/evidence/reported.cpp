#include "evidence/reported.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 255;

QList<ReportedFailure> failuresOf(const TlsReportPolicy &policy)
{
    QList<ReportedFailure> list;
    for (const TlsReportFailure &failure : policy.failures) {
        const QString type = failure.resultType.left(longestText);
        const auto sameType = [&](const ReportedFailure &each) { return each.type == type; };
        auto known = std::find_if(list.begin(), list.end(), sameType);
        if (known == list.end() && list.size() >= mostReportedFailures)
            known = std::prev(list.end());
        if (known == list.end())
            list.append({list.size() + 1 < mostReportedFailures ? type : u"other"_s, failure.sessions});
        else
            known->sessions += failure.sessions;
    }
    return list;
}

} // namespace

QMap<DomainName, QList<ReportedPolicy>> reportedPolicies(const TlsReport &report)
{
    QMap<DomainName, QList<ReportedPolicy>> map;
    for (const TlsReportPolicy &policy : report.policies) {
        const std::optional<DomainName> domain = DomainName::fromUnicode(policy.domain);
        if (!domain || !domain->isHostName())
            continue;
        map[*domain].append({report.organization.left(longestText), report.reportId.left(longestText),
                             report.start, report.end, policy.type.left(longestText), policy.successful,
                             policy.failed, failuresOf(policy)});
    }
    return map;
}

} // namespace Postseal
