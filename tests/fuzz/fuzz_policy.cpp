#include "fuzzing.h"

#include "report/lint.h"
#include "senders/reading.h"

#include <algorithm>

using namespace Postseal;

namespace {

bool hasFault(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.status == Status::Error || finding.status == Status::Warning;
    });
}

/// What we call faultless, strict senders take.
void strictSendersTakeIt(const QByteArray &file, const Policy &policy)
{
    for (const Sender &sender : senders()) {
        const bool strict = sender.policy.way == PolicyTraits::Way::Grammar;
        const bool short_ = file.size() <= sender.policy.largest;
        const bool mxWanted = sender.policy.mxForNone && policy.mx.isEmpty();
        if (strict && short_ && !mxWanted && sender.policy.numericMx && sender.policy.zeroMaxAge)
            MUST(readPolicy(sender.policy, file).reading <= Reading::Misread);
    }
}

} // namespace

/// Policy files (RFC 8461 3.2).
void fuzzOne(const QByteArray &input)
{
    const ParsedPolicy parsed = parsePolicy(input);
    MUST(parsed.raw == input);
    for (const auto &note : parsed.notes)
        MUST(note.offset >= 0 && note.length >= 0 && note.offset + note.length <= input.size());
    for (const Sender &sender : senders())
        (void)readPolicy(sender.policy, input);

    LintInput lintInput;
    lintInput.kind = LintKind::StsPolicy;
    lintInput.texts = {input};
    const Findings findings = lint(lintInput);
    for (const Finding &finding : findings)
        (void)(finding.title() + finding.seen() + finding.why() + finding.fix());
    if (hasFault(findings))
        return;
    strictSendersTakeIt(input, parsed.value);

    // Printed and read again it is the same policy, and spotless.
    const ParsedPolicy again = parsePolicy(parsed.value.toText());
    MUST(again.value.mode == parsed.value.mode && again.value.maxAge == parsed.value.maxAge);
    MUST(again.value.mx == parsed.value.mx && again.value.extensions == parsed.value.extensions);
    MUST(parsePolicy(again.value.toText()) == again);
}
