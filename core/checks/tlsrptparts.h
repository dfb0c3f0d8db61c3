#pragma once

#include "checks/scene.h"
#include "checks/txtset.h"

#include <QCoreApplication>

namespace Postseal {

/// The family tlsrpt.* in two parts, in their order on screen; tlsRptChecks() joins them.
[[nodiscard]] std::span<const Check> tlsRptRecordChecks(); ///< present, single, version, syntax
[[nodiscard]] std::span<const Check> tlsRptUriChecks();    ///< rua, rua-scheme, rua-order, mailto-same-domain

namespace TlsRpt {

/// The answer to the question for TXT at _smtp._tls.
[[nodiscard]] Fact<DnsAnswer> answerOf(const Scene &scene);
[[nodiscard]] TxtSet setOf(const Fact<DnsAnswer> &fact);
/// The address that is proposed where none that can be used is published.
[[nodiscard]] QByteArray defaultUri(const Scene &scene);
/// A record that is in order: the addresses that were meant, otherwise a proposed one.
[[nodiscard]] QString suggestion(const Scene &scene, const ParsedTlsRptRecord &record);
/// {domain}.
[[nodiscard]] Arguments basics(const Scene &scene);

/// Judges the one record that the checks behind tlsrpt.single are about.
template <Opinions (*Judge)(const Scene &, const ParsedTlsRptRecord &)>
Opinions ofRecord(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    const TxtSet set = setOf(fact);
    if (!set.candidate())
        return {
            Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no TLS reporting record"))};
    return Judge(scene, parseTlsRptRecord(*set.candidate()));
}

} // namespace TlsRpt

} // namespace Postseal
