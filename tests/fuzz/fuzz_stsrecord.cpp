#include "fuzzing.h"

#include "mtasts/stsrecord.h"
#include "report/lint.h"
#include "senders/reading.h"

#include <algorithm>

using namespace Postseal;

/// `_mta-sts` records (RFC 8461 3.1); records of one name are divided by NUL.
void fuzzOne(const QByteArray &input)
{
    const QList<QByteArray> texts = input.split('\0').mid(0, 20);
    for (const QByteArray &text : texts) {
        const ParsedStsRecord parsed = parseStsRecord(text);
        MUST(parsed.raw == text);
        for (const auto &note : parsed.notes)
            MUST(note.offset >= 0 && note.length >= 0 && note.offset + note.length <= text.size());
        // Senders take nothing for a record that we would not even look at.
        MUST(!isStsRecord(text) || looksLikeStsRecord(text));
        if (!parsed.notes.isEmpty())
            continue;
        const ParsedStsRecord again = parseStsRecord(parsed.value.toText());
        MUST(again.value == parsed.value && again.notes.isEmpty());
    }
    for (const Sender &sender : senders())
        (void)readRecords(sender.record, texts);

    LintInput lintInput;
    lintInput.kind = LintKind::StsTxt;
    lintInput.texts = texts;
    const Findings findings = lint(lintInput);
    const bool faultless = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.status == Status::Error || finding.status == Status::Warning;
    });
    for (const Sender &sender : senders()) {
        if (faultless && sender.record.way == RecordTraits::Way::Grammar &&
            (texts.size() == 1 || sender.record.set != RecordTraits::Set::OnlyOneRecord))
            MUST(readRecords(sender.record, texts).reading == Reading::Used);
    }
}
