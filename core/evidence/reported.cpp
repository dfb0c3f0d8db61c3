#include "evidence/reported.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 255;

void addFailure(QList<ReportedFailure> *list, const QString &type, qint64 sessions)
{
    auto known = std::find_if(list->begin(), list->end(),
                              [&](const ReportedFailure &each) { return each.type == type; });
    if (known == list->end() && list->size() >= mostReportedFailures)
        known = std::prev(list->end());
    if (known == list->end()) {
        list->append({list->size() + 1 < mostReportedFailures ? type : u"other"_s, 0});
        known = std::prev(list->end());
    }
    known->sessions = addedSessions(known->sessions, sessions);
}

/// The type as it is counted: whatever is none of those of RFC 8460 4.5 is one more.
QString typeOf(const TlsReportPolicy &policy)
{
    static const QStringList types{u"sts"_s, u"tlsa"_s, u"no-policy-found"_s};
    return types.contains(policy.type) ? policy.type : u"other"_s;
}

} // namespace

ReportedByDomain reportedPolicies(const TlsReport &report)
{
    ReportedByDomain map;
    for (const TlsReportPolicy &policy : report.policies) {
        const std::optional<DomainName> domain = DomainName::fromUnicode(policy.domain);
        if (!domain || !domain->isHostName())
            continue;
        if (map.size() >= mostReportedDomains && !map.contains(*domain))
            continue;
        QList<ReportedPolicy> &entries = map[*domain];
        const QString type = typeOf(policy);
        auto entry = std::find_if(entries.begin(), entries.end(),
                                  [&](const ReportedPolicy &each) { return each.type == type; });
        if (entry == entries.end()) {
            entries.append({report.organization.left(longestText),
                            report.reportId.left(longestText),
                            report.start,
                            report.end,
                            type,
                            0,
                            0,
                            {}});
            entry = std::prev(entries.end());
        }
        entry->successful = addedSessions(entry->successful, policy.successful);
        entry->failed = addedSessions(entry->failed, policy.failed);
        for (const TlsReportFailure &failure : policy.failures)
            addFailure(&entry->failures, failure.resultType.left(longestText), failure.sessions);
    }
    return map;
}

} // namespace Postseal
