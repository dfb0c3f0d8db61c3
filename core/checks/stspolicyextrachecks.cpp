#include "base/text.h"
#include "checks/stspolicyparts.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = PolicyNote;

constexpr const char *needsSyntax[] = {"sts-policy.syntax"};

namespace duplicateField {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "version, mode and max_age appear once at most.")};
constexpr Outcome repeated{
    "repeated", Status::Warning, QT_TRANSLATE_NOOP("Check", "{name} appears {count} times."),
    QT_TRANSLATE_NOOP("Check",
                      "The first should count; most senders take the last, KumoMTA rejects the file."),
    QT_TRANSLATE_NOOP("Check", "Keep one {name} line.")};
// The first counts (RFC 8461 3.2), so that the policy is valid, and no error.
constexpr Outcome differ{
    "differ", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "{name} appears {count} times, with different values."),
    QT_TRANSLATE_NOOP("Check",
                      "The first should count; most senders take the last, so that they go by another policy "
                      "than the rest, and KumoMTA rejects the file."),
    QT_TRANSLATE_NOOP("Check", "Keep one {name} line.")};
constexpr const Outcome *outcomes[] = {&ok, &repeated, &differ};
constexpr const char *references[] = {"RFC 8461 3.2"};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    QMap<QByteArray, int> repeats;
    QSet<QByteArray> contradictory;
    for (const auto &note : policy.notes) {
        if (note.kind == Kind::RepeatedField || note.kind == Kind::ContradictoryField)
            ++repeats[note.text];
        if (note.kind == Kind::ContradictoryField)
            contradictory.insert(note.text);
    }
    Opinions opinions;
    for (auto it = repeats.begin(); it != repeats.end(); ++it)
        opinions.append(
            Opinion(contradictory.contains(it.key()) ? differ : repeated,
                    {{u"name"_s, visibleText(it.key())}, {u"count"_s, QString::number(*it + 1)}}));
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace duplicateField

namespace unknownField {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every field is known.")};
constexpr Outcome typo{"typo", Status::Warning,
                       QT_TRANSLATE_NOOP("Check", "“{name}” is not known. Did you mean {suggestion}?"),
                       QT_TRANSLATE_NOOP("Check", "Unknown fields are ignored, so this line has no effect."),
                       QT_TRANSLATE_NOOP("Check", "Write {suggestion} in line {line}.")};
constexpr Outcome unknown{
    "unknown", Status::Info, QT_TRANSLATE_NOOP("Check", "Unknown field {name}."),
    QT_TRANSLATE_NOOP("Check", "Senders ignore it; maddy fails when the value holds a colon."),
    QT_TRANSLATE_NOOP("Check", "Remove line {line}.")};
constexpr const Outcome *outcomes[] = {&ok, &typo, &unknown};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 9.3"};

/// How many letters have to be put in, taken out or changed.
qsizetype distance(QByteArrayView a, QByteArrayView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The known field that was meant; none when the name is too far from each. Two wrong letters are too many
/// for the short names.
std::optional<QByteArray> meantField(const QByteArray &name)
{
    const QByteArray folded = name.toLower().replace('-', '_');
    for (const char *known : {"version", "mode", "max_age", "mx"}) {
        const qsizetype length = QByteArrayView(known).size();
        if (distance(folded, known) <= (length > 4 ? 2 : 1) && folded.size() > 1)
            return QByteArray(known);
    }
    return std::nullopt;
}

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    Opinions opinions;
    for (const auto &note : policy.notes) {
        if (note.kind != Kind::UnknownField || opinions.size() >= mostFindings)
            continue;
        Arguments arguments = lineArguments(policy, note) + Arguments{{u"name"_s, visibleText(note.text)}};
        if (const std::optional<QByteArray> meant = meantField(note.text))
            opinions.append(
                Opinion(typo, arguments + Arguments{{u"suggestion"_s, QString::fromLatin1(*meant)}}));
        else
            opinions.append(Opinion(unknown, arguments));
    }
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace unknownField

namespace enforced {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The policy is enforced.")};
constexpr Outcome testing{
    "testing", Status::Warning, QT_TRANSLATE_NOOP("Check", "The policy is in testing mode."),
    QT_TRANSLATE_NOOP("Check", "Problems are reported, mail is still delivered without protection."),
    QT_TRANSLATE_NOOP(
        "Check", "Watch the TLS reports for {domain} for two weeks, then write “mode: enforce” and set a "
                 "new id, for example {newid}.")};
constexpr Outcome none{
    "none", Status::Info, QT_TRANSLATE_NOOP("Check", "The policy is switched off (none)."),
    QT_TRANSLATE_NOOP("Check", "Senders drop protection for the domain."),
    QT_TRANSLATE_NOOP("Check", "Fine while removing MTA-STS; otherwise use testing or enforce.")};
constexpr Outcome noneWithoutMx{
    "none-without-mx", Status::Info, QT_TRANSLATE_NOOP("Check", "The switched-off policy has no mx line."),
    QT_TRANSLATE_NOOP("Check",
                      "That is correct, but chasquid rejects it and keeps the old policy until it runs out, "
                      "and Stalwart calls it invalid."),
    QT_TRANSLATE_NOOP("Check", "Leave one mx line in: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &testing, &none, &noneWithoutMx};
constexpr const char *needs[] = {"sts-policy.mode", "sts-policy.mx-present"};
constexpr const char *references[] = {"RFC 8461 5", "RFC 8461 8.3"};

Opinions judge(const Scene &scene, const ParsedPolicy &policy)
{
    const Arguments arguments{{u"domain"_s, scene.domain().toString()},
                              {u"newid"_s, QString::fromLatin1(idFromTime(scene.evidence->observedAt))},
                              {u"suggestion"_s, u"“mx: %1”"_s.arg(suggestedHost(scene))}};
    if (policy.value.mode == PolicyMode::Testing)
        return {Opinion(testing, arguments)};
    if (policy.value.mode != PolicyMode::None)
        return {Opinion(ok)};
    Opinions opinions{Opinion(none, arguments)};
    if (policy.value.mx.isEmpty())
        opinions.append(Opinion(noneWithoutMx, arguments));
    return opinions;
}
} // namespace enforced

constexpr Check checks[] = {
    {"sts-policy.duplicate-field", QT_TRANSLATE_NOOP("Check", "No repeated fields"), Scope::PolicyBody,
     needsSyntax, duplicateField::references, duplicateField::outcomes, ofPolicy<duplicateField::judge>},
    {"sts-policy.unknown-field", QT_TRANSLATE_NOOP("Check", "No unknown fields"), Scope::PolicyBody,
     needsSyntax, unknownField::references, unknownField::outcomes, ofPolicy<unknownField::judge>},
    {"sts-policy.enforced", QT_TRANSLATE_NOOP("Check", "Policy is enforced"), Scope::PolicyBody,
     enforced::needs, enforced::references, enforced::outcomes, ofPolicy<enforced::judge>},
};

} // namespace

std::span<const Check> policyExtraChecks()
{
    return checks;
}

} // namespace Postseal
