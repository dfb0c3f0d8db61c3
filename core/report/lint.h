#pragma once

#include "checks/assess.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace Postseal {

enum class LintKind { StsTxt, StsPolicy, TlsRptTxt, TlsRptReport };
[[nodiscard]] std::optional<LintKind> lintKindFromWord(const QString &word);
[[nodiscard]] const char *lintWord(LintKind kind);

/// What to lint: for the -txt kinds the TXT records of one name, for the others one file.
struct LintInput {
    LintKind kind = LintKind::StsTxt;
    QList<QByteArray> texts; ///< judged exactly as they are
    QList<DomainName> mx;    ///< judge a policy against these MX hosts
    DomainName domain;       ///< for {domain} in sentences; example.com when null
    QDateTime now;           ///< for proposed ids
};

/// Judges the given bytes by the same checks as live ones. Here a text that is not there is an error, also
/// where a domain may do without it.
[[nodiscard]] Findings lint(const LintInput &input);
/// Judges a TLS report (RFC 8460 4.4), in any of the containers it travels in.
[[nodiscard]] Findings lintTlsRptReport(const QByteArray &bytes); // core/report/lintreport.cpp
/// The findings in the schema postseal-lint/1.
[[nodiscard]] QJsonObject lintJson(LintKind kind, const Findings &findings);

} // namespace Postseal
