#pragma once

#include "checks/assess.h"

#include <QJsonObject>

#include <optional>

namespace Postseal {

enum class LintKind { StsTxt, StsPolicy, TlsRptTxt, TlsRptReport };
[[nodiscard]] std::optional<LintKind> lintKindFromWord(const QString &word);
[[nodiscard]] const char *lintWord(LintKind kind);

/// What to lint: for the -txt kinds the TXT records of one name, for the others one file.
struct LintInput {
    LintKind kind = LintKind::StsTxt;
    QList<QByteArray> texts;
    QList<DomainName> mx; ///< judge a policy against these MX hosts
    DomainName domain;    ///< for {domain} in sentences; example.com when null
};

/// Judges the given bytes by the same checks as live ones.
[[nodiscard]] Findings lint(const LintInput &input);
[[nodiscard]] QJsonObject lintJson(LintKind kind, const Findings &findings);

} // namespace Postseal
