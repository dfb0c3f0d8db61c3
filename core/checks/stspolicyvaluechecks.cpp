#include "base/text.h"
#include "checks/stspolicyparts.h"

#include <QCoreApplication>

#include <array>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = PolicyNote;

constexpr const char *references[] = {"RFC 8461 3.2"};
constexpr const char *needsSyntax[] = {"sts-policy.syntax"};

namespace version {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The version is STSv1.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "There is no version line."),
                          QT_TRANSLATE_NOOP("Check", "Senders reject the file."),
                          QT_TRANSLATE_NOOP("Check", "Begin with “version: STSv1”.")};
constexpr Outcome wrong{"wrong", Status::Error, QT_TRANSLATE_NOOP("Check", "The version is “{value}”."),
                        QT_TRANSLATE_NOOP("Check", "Only STSv1, in exactly this spelling, is known."),
                        QT_TRANSLATE_NOOP("Check", "Write “version: STSv1” in line {line}.")};
constexpr Outcome notFirst{
    "not-first", Status::Info, QT_TRANSLATE_NOOP("Check", "version is on line {line}."),
    QT_TRANSLATE_NOOP("Check", "The standard allows any order; Google asks for the first line."),
    QT_TRANSLATE_NOOP("Check", "Move it to the top.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &wrong, &notFirst};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    if (policy.has(Kind::MissingVersion))
        return {Opinion(missing)};
    if (const auto *note = policy.first(Kind::WrongVersion))
        return {Opinion(wrong, lineArguments(policy, *note))};
    if (const auto *note = policy.first(Kind::VersionNotFirst))
        return {Opinion(notFirst, lineArguments(policy, *note))};
    return {Opinion(ok)};
}
} // namespace version

namespace mode {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The mode is {value}.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "There is no mode line."),
                          QT_TRANSLATE_NOOP("Check", "Senders reject the file."),
                          QT_TRANSLATE_NOOP("Check", "Add “mode: testing” for a start.")};
constexpr Outcome wrong{
    "wrong", Status::Error, QT_TRANSLATE_NOOP("Check", "The mode is “{value}”."),
    QT_TRANSLATE_NOOP("Check",
                      "Only enforce, testing and none exist, in lower case; “report” is from an old draft."),
    QT_TRANSLATE_NOOP("Check", "Write “mode: {suggestion}” in line {line}.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &wrong};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 5"};

/// The mode that was meant; testing where it cannot be told.
QString nearestMode(const QByteArray &value)
{
    const QByteArray folded = value.toLower();
    if (folded.contains("enforc"))
        return u"enforce"_s;
    return folded.contains("none") ? u"none"_s : u"testing"_s;
}

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    if (policy.has(Kind::MissingMode))
        return {Opinion(missing)};
    if (const auto *note = policy.first(Kind::WrongMode))
        return {Opinion(wrong, lineArguments(policy, *note) +
                                   Arguments{{u"suggestion"_s, nearestMode(valueOf(*note))}})};
    return {Opinion(ok, {{u"value"_s, QString::fromLatin1(modeWord(policy.value.mode))}})};
}
} // namespace mode

namespace maxAge {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "max_age is {value} s.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "There is no max_age line."),
                          QT_TRANSLATE_NOOP("Check", "Senders reject the file."),
                          QT_TRANSLATE_NOOP("Check", "Add “max_age: 604800”.")};
constexpr Outcome notNumber{
    "not-number", Status::Error, QT_TRANSLATE_NOOP("Check", "max_age is “{value}”."),
    QT_TRANSLATE_NOOP("Check", "It must be seconds as plain digits, at most ten."),
    QT_TRANSLATE_NOOP("Check", "Write for example “max_age: 604800” (one week) in line {line}.")};
constexpr Outcome tooBig{
    "too-big", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "max_age is {value}, above the limit of one year."),
    QT_TRANSLATE_NOOP("Check",
                      "Some senders cut it down; postfix-mta-sts-resolver, chasquid and mailauth reject the "
                      "policy."),
    QT_TRANSLATE_NOOP("Check", "Use at most 31557600 in line {line}, then set a new id.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &notNumber, &tooBig};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 erratum 7282"};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    if (policy.has(Kind::MissingMaxAge))
        return {Opinion(missing)};
    if (const auto *note = policy.first(Kind::MaxAgeNotNumber))
        return {Opinion(notNumber, lineArguments(policy, *note))};
    if (const auto *note = policy.first(Kind::MaxAgeTooBig))
        return {Opinion(tooBig, lineArguments(policy, *note))};
    return {Opinion(ok, {{u"value"_s, QString::number(policy.value.maxAge.value_or(0))}})};
}
} // namespace maxAge

namespace maxAgeLength {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Senders may keep the policy for {human}.")};
constexpr Outcome zero{
    "zero", Status::Warning, QT_TRANSLATE_NOOP("Check", "max_age is 0."),
    QT_TRANSLATE_NOOP(
        "Check", "Nothing can be cached, so an attacker only has to hide the policy; chasquid rejects it."),
    QT_TRANSLATE_NOOP("Check", "Use “max_age: 86400” or more, then set a new id.")};
constexpr Outcome day{
    "day", Status::Warning, QT_TRANSLATE_NOOP("Check", "Senders may keep the policy only {human}."),
    QT_TRANSLATE_NOOP("Check",
                      "An attacker just has to wait; some checkers treat less than a day as an error."),
    QT_TRANSLATE_NOOP("Check", "Use “max_age: 86400” for testing, weeks for enforce, then set a new id.")};
constexpr Outcome tooShort{
    "short", Status::Warning, QT_TRANSLATE_NOOP("Check", "Senders may keep the policy only {human}."),
    QT_TRANSLATE_NOOP("Check", "The standard expects weeks; the NCSC asks for two weeks."),
    QT_TRANSLATE_NOOP("Check", "Raise it to “max_age: 1209600” or more once stable, then set a new id.")};
constexpr Outcome longNone{
    "long-none", Status::Info, QT_TRANSLATE_NOOP("Check", "The opt-out is cached for {human}."),
    QT_TRANSLATE_NOOP("Check", "A short time is suggested so that you can start again soon."),
    QT_TRANSLATE_NOOP("Check", "Use “max_age: 86400”, then set a new id.")};
constexpr const Outcome *outcomes[] = {&ok, &zero, &day, &tooShort, &longNone};
constexpr const char *needs[] = {"sts-policy.max-age", "sts-policy.mode"};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 8.3", "RFC 8461 10.2"};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    if (!policy.value.maxAge)
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no max_age"))};
    const quint64 seconds = *policy.value.maxAge;
    const Arguments arguments{{u"human"_s, durationText(seconds)}};
    const PolicyMode mode = policy.value.mode;
    if (seconds == 0)
        return {Opinion(zero, arguments)};
    if (mode == PolicyMode::None)
        return {Opinion(seconds > 604800 ? longNone : ok, arguments)};
    if (seconds < 86400)
        return {Opinion(day, arguments)};
    return {Opinion(mode == PolicyMode::Enforce && seconds < 604800 ? tooShort : ok, arguments)};
}
} // namespace maxAgeLength

constexpr Check checks[] = {
    {"sts-policy.version", QT_TRANSLATE_NOOP("Check", "version: STSv1"), Scope::PolicyBody, needsSyntax,
     references, version::outcomes, ofPolicy<version::judge>},
    {"sts-policy.mode", QT_TRANSLATE_NOOP("Check", "mode"), Scope::PolicyBody, needsSyntax, mode::references,
     mode::outcomes, ofPolicy<mode::judge>},
    {"sts-policy.max-age", QT_TRANSLATE_NOOP("Check", "max_age"), Scope::PolicyBody, needsSyntax,
     maxAge::references, maxAge::outcomes, ofPolicy<maxAge::judge>},
    {"sts-policy.max-age-length", QT_TRANSLATE_NOOP("Check", "Cache time"), Scope::PolicyBody,
     maxAgeLength::needs, maxAgeLength::references, maxAgeLength::outcomes, ofPolicy<maxAgeLength::judge>},
};

} // namespace

std::span<const Check> policyValueChecks()
{
    return checks;
}

} // namespace Postseal
