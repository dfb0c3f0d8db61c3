#include "fuzzing.h"

#include "base/safejson.h"
#include "evidence/evidencejson.h"
#include "report/report.h"
#include "report/watchstate.h"

using namespace Postseal;

namespace {

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            return false;
    }
    return true;
}

} // namespace

/// Saved evidence: read, written and read again it is the same, and gives the same report; none of it gets
/// into a report as anything but text.
void fuzzOne(const QByteArray &input)
{
    const EvidenceReading reading = readEvidence(input);
    if (!reading.error.isEmpty())
        return;
    const QByteArray written = safeJson(toJson(reading.evidence), true).trimmed();
    const EvidenceReading again = readEvidence(written);
    MUST(again.error.isEmpty() && again.evidence == reading.evidence);
    MUST(!readEvidence(written.chopped(1)).error.isEmpty());

    const Report report = makeReport(reading.evidence);
    MUST(makeReport(again.evidence) == report);
    MUST(isPlain(toText(report, false)));
    MUST(isPlain(toMarkdown(report)));
    MUST(!toHtml(report).contains(u"<script"));
    const WatchState state = watchStateOf(report);
    MUST(readWatchState(toJson(state)) == state);
}
