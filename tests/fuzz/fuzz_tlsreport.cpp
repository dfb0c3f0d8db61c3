#include "fuzzing.h"

#include "report/lint.h"
#include "tlsrpt/reportdigest.h"

using namespace Postseal;

/// The JSON of TLS reports (RFC 8460 4.4): counts are never made up, and a report that is cut off is none.
void fuzzOne(const QByteArray &input)
{
    const ParsedTlsReport parsed = parseTlsReport(input);
    const DigestReading reading = digestOf(parsed);
    const auto within = [](qint64 count) { return count >= 0 && count <= mostSessions; };
    MUST(reading.digest.entries.size() <= mostReportedDomains);
    for (const DigestEntry &entry : reading.digest.entries) {
        MUST(!entry.domain.isNull() && within(entry.successful) && within(entry.failed));
        MUST(entry.failures.size() <= mostReportedFailures + 4);
        for (const DigestFailure &failure : entry.failures)
            MUST(within(failure.sessions));
    }
    for (const Finding &finding : lintTlsRptReport(input))
        (void)(finding.title() + finding.seen() + finding.why() + finding.fix());
    if (parsed.notes.isEmpty() && input.trimmed() == input)
        MUST(parseTlsReport(input.chopped(1)).has(TlsReportNote::NotJson));
}
