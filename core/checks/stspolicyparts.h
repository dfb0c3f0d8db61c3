#pragma once

#include "checks/scene.h"

namespace Postseal {

/// The family sts-policy.* in four parts, in their order on screen; stsPolicyChecks() joins them.
[[nodiscard]] std::span<const Check> policyFileChecks();  ///< encoding, format, syntax, lines
[[nodiscard]] std::span<const Check> policyValueChecks(); ///< version, mode, max-age, max-age-length
[[nodiscard]] std::span<const Check> policyMxChecks();    ///< mx-present, mx-syntax, mx-wide
[[nodiscard]] std::span<const Check> policyExtraChecks(); ///< duplicate-field, unknown-field, enforced

/// Findings of one kind that one check lists at most: a page of garbage gives a page, not a book.
inline constexpr qsizetype mostFindings = 8;

/// Turns a judge of one policy text into the judge of a check with Scope::PolicyBody.
template <Opinions (*Judge)(const Scene &, const ParsedPolicy &)>
Opinions ofPolicy(const Scene &scene, const Subject &subject)
{
    const ServedPolicy *served = scene.policyOf(subject.address);
    return served ? Judge(scene, served->policy) : Opinions{notAsked(scene)};
}

/// The value of the field that a note is about: what stands behind the first colon of its line.
[[nodiscard]] QByteArray valueOf(const Note<PolicyNote> &note);
/// {line} and {text} of a note.
[[nodiscard]] Arguments lineArguments(const ParsedPolicy &policy, const Note<PolicyNote> &note);
/// An opinion for each note of one kind, up to mostFindings.
[[nodiscard]] Opinions forEachNote(const ParsedPolicy &policy, PolicyNote kind, const Outcome &outcome,
                                   const Arguments &more = {});
/// The mx lines that the published MX records ask for, in quotes; without any, one for mail.{domain}.
[[nodiscard]] QString suggestedMxLines(const Scene &scene);
/// The first host that takes mail; mail.{domain} when none is known.
[[nodiscard]] QString suggestedHost(const Scene &scene);

} // namespace Postseal
