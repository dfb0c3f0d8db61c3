#include "fuzzing.h"

#include "report/lint.h"
#include "tlsrpt/tlsrptrecord.h"

using namespace Postseal;

/// `_smtp._tls` records (RFC 8460 3); records of one name are divided by NUL.
void fuzzOne(const QByteArray &input)
{
    const QList<QByteArray> texts = input.split('\0').mid(0, 20);
    for (const QByteArray &text : texts) {
        const ParsedTlsRptRecord parsed = parseTlsRptRecord(text);
        MUST(parsed.raw == text);
        for (const auto &note : parsed.notes)
            MUST(note.offset >= 0 && note.length >= 0 && note.offset + note.length <= text.size());
        for (const ReportUri &uri : parsed.value.rua) {
            MUST((uri.kind == ReportUri::Kind::Unusable) == uri.host.isEmpty());
            MUST(readReportUri(uri.uri) == uri);
        }
        MUST(!isTlsRptRecord(text) || looksLikeTlsRptRecord(text));
        if (!parsed.notes.isEmpty())
            continue;
        const ParsedTlsRptRecord again = parseTlsRptRecord(parsed.value.toText());
        MUST(again.value.rua == parsed.value.rua && again.notes.isEmpty());
        MUST(parseTlsRptRecord(again.value.toText()) == again);
    }
    LintInput lintInput;
    lintInput.kind = LintKind::TlsRptTxt;
    lintInput.texts = texts;
    for (const Finding &finding : lint(lintInput))
        (void)(finding.title() + finding.seen() + finding.why() + finding.fix());
}
