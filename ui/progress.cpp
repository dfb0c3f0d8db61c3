#include "progress.h"

#include "checks/scene.h"

#include <algorithm>

namespace Postseal {

std::pair<int, int> progressOf(const Report &report)
{
    const auto open =
        std::count_if(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return finding.status == Status::Waiting || finding.status == Status::Running;
        });
    const int all = static_cast<int>(report.findings.size());
    return {all - static_cast<int>(open), all};
}

bool isGreen(const Report &report)
{
    // Where mail servers are not to be looked at, or cannot be from here, waiting changes nothing; it is
    // said.
    const bool tested =
        report.smtpTested || !report.evidence.smtpWanted || reachOfPort25(report.evidence) == Port25::Blocked;
    const bool good = tested && (report.verdict == Verdict::Protected || report.verdict == Verdict::Testing);
    return good && std::none_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
               // Testing only makes a fault of a mail server count less; it is still there.
               const bool judged = finding.status == Status::Error || finding.status == Status::Warning;
               return judged && finding.outcome->status == Status::Error;
           });
}

int secondsToNews(const Evidence &evidence)
{
    constexpr int longestSeconds = 300;
    quint32 ttl = longestSeconds;
    const DnsQuestion questions[] = {{evidence.stsTxtName(), RecordType::TXT},
                                     {evidence.tlsRptName(), RecordType::TXT},
                                     {evidence.policyHost(), RecordType::A}};
    for (const DnsQuestion &question : questions) {
        const DnsAnswer *answer = evidence.answer(question.name, question.type).value();
        const quint32 kept = !answer ? 0 : answer->isEmpty() ? answer->negativeTtl() : answer->ttl();
        if (kept > 0)
            ttl = std::min(ttl, kept);
    }
    return std::clamp(static_cast<int>(ttl), shortestSeconds, longestSeconds);
}

} // namespace Postseal
