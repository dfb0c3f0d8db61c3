#include "checks/tlsrptreportchecks.h"

#include "base/text.h"
#include "checks/tlsrptreportoutcomes.h"

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

using namespace TlsReportOutcomes;
using N = TlsReportNote;
using F = ContainerFault;

/// The scene of a domain has nothing to say about a file.
Opinions judgeNothing(const Scene &, const Subject &)
{
    return {};
}

constexpr const char *needsContainer[] = {"tlsrpt-report.container"};
constexpr const char *needsJson[] = {"tlsrpt-report.json"};

constexpr std::array table{
    Check{"tlsrpt-report.container",
          QT_TRANSLATE_NOOP("Check", "File can be opened"),
          Scope::Domain,
          {},
          containerCheck::references,
          containerCheck::outcomes,
          judgeNothing},
    Check{"tlsrpt-report.json", QT_TRANSLATE_NOOP("Check", "Report is JSON"), Scope::Domain, needsContainer,
          jsonCheck::references, jsonCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.organization", QT_TRANSLATE_NOOP("Check", "Sender is named"), Scope::Domain,
          needsJson, organizationCheck::references, organizationCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.date-range", QT_TRANSLATE_NOOP("Check", "Time range"), Scope::Domain, needsJson,
          dateRangeCheck::references, dateRangeCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.contact", QT_TRANSLATE_NOOP("Check", "Contact of the sender"), Scope::Domain,
          needsJson, contactCheck::references, contactCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.report-id", QT_TRANSLATE_NOOP("Check", "Report id"), Scope::Domain, needsJson,
          reportIdCheck::references, reportIdCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.policies", QT_TRANSLATE_NOOP("Check", "Policies"), Scope::Domain, needsJson,
          policiesCheck::references, policiesCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.policy-type", QT_TRANSLATE_NOOP("Check", "Policy type"), Scope::Domain, needsJson,
          policyTypeCheck::references, policyTypeCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.policy-domain", QT_TRANSLATE_NOOP("Check", "Policy domain"), Scope::Domain,
          needsJson, policyDomainCheck::references, policyDomainCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.policy-string", QT_TRANSLATE_NOOP("Check", "Policy as the sender saw it"),
          Scope::Domain, needsJson, policyStringCheck::references, policyStringCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.mx-host", QT_TRANSLATE_NOOP("Check", "MX patterns"), Scope::Domain, needsJson,
          mxHostCheck::references, mxHostCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.counts", QT_TRANSLATE_NOOP("Check", "Numbers of sessions"), Scope::Domain, needsJson,
          countsCheck::references, countsCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.failure-details", QT_TRANSLATE_NOOP("Check", "Failure details"), Scope::Domain,
          needsJson, failureDetailsCheck::references, failureDetailsCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.result-type", QT_TRANSLATE_NOOP("Check", "Result types"), Scope::Domain, needsJson,
          resultTypeCheck::references, resultTypeCheck::outcomes, judgeNothing},
    Check{"tlsrpt-report.hosts", QT_TRANSLATE_NOOP("Check", "Hosts of failures"), Scope::Domain, needsJson,
          hostsCheck::references, hostsCheck::outcomes, judgeNothing},
};

/// Which outcome of which check a note of the reader means.
struct Meaning {
    TlsReportNote note;
    const Outcome *outcome;
};
constexpr std::array meanings{
    Meaning{N::NotJson, &jsonCheck::bad},
    Meaning{N::NotObject, &jsonCheck::notObject},
    Meaning{N::ByteOrderMark, &jsonCheck::bom},
    Meaning{N::OtherEncoding, &jsonCheck::encoding},
    Meaning{N::TooComplex, &jsonCheck::complex},
    Meaning{N::Repeated, &jsonCheck::repeated},
    Meaning{N::OrganizationMissing, &organizationCheck::missing},
    Meaning{N::OrganizationBad, &organizationCheck::bad},
    Meaning{N::DateRangeMissing, &dateRangeCheck::missing},
    Meaning{N::DateBad, &dateRangeCheck::bad},
    Meaning{N::DateWithoutZone, &dateRangeCheck::noZone},
    Meaning{N::DatesReversed, &dateRangeCheck::reversed},
    Meaning{N::NotOneDay, &dateRangeCheck::span},
    Meaning{N::ContactMissing, &contactCheck::missing},
    Meaning{N::ContactBad, &contactCheck::bad},
    Meaning{N::ReportIdMissing, &reportIdCheck::missing},
    Meaning{N::ReportIdBad, &reportIdCheck::bad},
    Meaning{N::PoliciesMissing, &policiesCheck::missing},
    Meaning{N::PoliciesBad, &policiesCheck::notList},
    Meaning{N::PoliciesEmpty, &policiesCheck::empty},
    Meaning{N::PolicyTypeMissing, &policyTypeCheck::missing},
    Meaning{N::PolicyTypeUnknown, &policyTypeCheck::unknown},
    Meaning{N::PolicyDomainMissing, &policyDomainCheck::missing},
    Meaning{N::PolicyDomainMissingWithoutPolicy, &policyDomainCheck::missingNoPolicy},
    Meaning{N::PolicyDomainBad, &policyDomainCheck::bad},
    Meaning{N::PolicyStringMissing, &policyStringCheck::missing},
    Meaning{N::PolicyStringNotList, &policyStringCheck::notList},
    Meaning{N::PolicyStringBad, &policyStringCheck::bad},
    Meaning{N::MxHostMissing, &mxHostCheck::missing},
    Meaning{N::MxHostNotList, &mxHostCheck::notList},
    Meaning{N::MxHostBad, &mxHostCheck::bad},
    Meaning{N::MxHostOldName, &mxHostCheck::oldName},
    Meaning{N::CountMissing, &countsCheck::missing},
    Meaning{N::CountAsText, &countsCheck::text},
    Meaning{N::CountBad, &countsCheck::bad},
    Meaning{N::DetailsBad, &failureDetailsCheck::bad},
    Meaning{N::DetailsNull, &failureDetailsCheck::nullDetails},
    Meaning{N::DetailsMissing, &failureDetailsCheck::missing},
    Meaning{N::DetailsMany, &failureDetailsCheck::many},
    Meaning{N::ResultTypeMissing, &resultTypeCheck::missing},
    Meaning{N::ResultTypeUnknown, &resultTypeCheck::unknown},
    Meaning{N::HostMissing, &hostsCheck::missing},
    Meaning{N::AddressBad, &hostsCheck::badAddress},
};

struct ContainerMeaning {
    ContainerFault fault;
    const Outcome *outcome;
};
constexpr std::array containerMeanings{
    ContainerMeaning{F::None, &containerCheck::ok},
    ContainerMeaning{F::Broken, &containerCheck::broken},
    ContainerMeaning{F::TooBig, &containerCheck::tooBig},
    ContainerMeaning{F::TooMany, &containerCheck::tooMany},
    ContainerMeaning{F::TooDeep, &containerCheck::tooDeep},
    ContainerMeaning{F::LongField, &containerCheck::longField},
    ContainerMeaning{F::OtherPacking, &containerCheck::otherPacking},
    ContainerMeaning{F::Unfinished, &containerCheck::unfinished},
    ContainerMeaning{F::NoReport, &containerCheck::noReport},
};

Finding findingFor(const Check &check, const Outcome &outcome, const QString &name,
                   const Arguments &arguments = {})
{
    Finding finding;
    finding.check = &check;
    finding.outcome = &outcome;
    finding.status = outcome.status;
    finding.arguments = arguments;
    finding.subject = name;
    return finding;
}

/// The place of the first note of a kind, and how many more there are.
Arguments placeOf(const ParsedTlsReport &report, TlsReportNote kind)
{
    const auto count = std::count_if(report.notes.begin(), report.notes.end(),
                                     [kind](const auto &note) { return note.kind == kind; });
    QString place = visibleText(report.first(kind)->text);
    if (count > 1)
        place += QCoreApplication::translate("Check", " (and {count} more)")
                     .replace(QLatin1String("{count}"), QString::number(count - 1));
    return {{QStringLiteral("place"), place}, {QStringLiteral("count"), QString::number(count)}};
}

} // namespace

std::span<const Check> tlsRptReportChecks()
{
    return table;
}

Finding judgeContainer(ContainerFault fault)
{
    for (const ContainerMeaning &meaning : containerMeanings) {
        if (meaning.fault == fault)
            return findingFor(table.front(), *meaning.outcome, {});
    }
    return findingFor(table.front(), Generic::unknown, {});
}

Findings judgeTlsReport(const ParsedTlsReport &report, const QString &name)
{
    Findings findings;
    const bool readable = !report.has(N::NotJson) && !report.has(N::NotObject) && !report.has(N::TooComplex);
    for (const Check &check : tlsRptReportChecks().subspan(1)) {
        const qsizetype before = findings.size();
        for (const Meaning &meaning : meanings) {
            const bool ours = std::find(check.outcomes.begin(), check.outcomes.end(), meaning.outcome) !=
                              check.outcomes.end();
            if (ours && report.has(meaning.note))
                findings.append(findingFor(check, *meaning.outcome, name, placeOf(report, meaning.note)));
        }
        if (findings.size() > before)
            continue;
        if (readable)
            findings.append(findingFor(check, *check.outcomes.front(), name));
        else
            findings.append(
                findingFor(check, Generic::skipped, name,
                           {{QStringLiteral("reason"),
                             QCoreApplication::translate(
                                 "Check", QT_TRANSLATE_NOOP("Check", "the report is not readable"))}}));
    }
    return findings;
}

} // namespace Postseal
