#include "checks/catalogue.h"
#include "checks/danejudging.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = DaneState::Kind;

constexpr const char *tlsaNeeds[] = {"dane.tlsa-dnssec"};

Arguments argumentsOf(const Subject &subject)
{
    return {{u"mx"_s, subject.mx.toString()}};
}

namespace tlsaDnssec {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The TLSA records of {mx} are validated by your resolver.")};
constexpr Outcome isUnsigned{
    "unsigned", Status::Warning, QT_TRANSLATE_NOOP("Check", "{mx} has TLSA records without DNSSEC."),
    QT_TRANSLATE_NOOP("Check", "They have no effect."),
    QT_TRANSLATE_NOOP("Check", "Sign the zone of {mx}, or remove the records at {name}.")};
constexpr Outcome bogus{
    "bogus", Status::Error, QT_TRANSLATE_NOOP("Check", "The question for TLSA at {name} ends in {rcode}."),
    QT_TRANSLATE_NOOP("Check", "DANE senders hold back mail for this host."),
    QT_TRANSLATE_NOOP("Check", "Repair DNSSEC for {name}, or the name server's handling of TLSA questions.")};
constexpr const Outcome *outcomes[] = {&ok, &isUnsigned, &bogus};
constexpr const char *needs[] = {"mx.address"};
constexpr const char *references[] = {"RFC 7672 2.2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const DaneState state = daneStateOf(*scene.evidence, subject.mx);
    Arguments values = argumentsOf(subject);
    values.append({u"name"_s, state.asked.name.toString()});
    switch (state.kind) {
    case Kind::Open:
        if (scene.evidence->finished &&
            scene.evidence->answer(state.asked.name, RecordType::TLSA).isNotAsked())
            return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "TLSA records were not asked for"))};
        return withoutValue(scene, scene.evidence->answer(state.asked.name, RecordType::TLSA));
    case Kind::None:
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there are no TLSA records"))};
    case Kind::Broken:
        values.append({u"rcode"_s, endOf(scene, state.asked)});
        return {Opinion(bogus, values)};
    case Kind::Failing:
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "the name servers of this host give no answer"))};
    case Kind::NotSigned:
        return {Opinion(isUnsigned, values)};
    case Kind::NoResolver:
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "there are TLSA records, but your resolver checks no signatures"))};
    case Kind::Valid:
        break;
    }
    return {Opinion(ok, values)};
}
} // namespace tlsaDnssec

namespace tlsaMatch {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "A TLSA record of {mx} fits its certificate.")};
constexpr Outcome mismatch{
    "mismatch", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The TLSA record of {mx} does not fit its certificate."),
    QT_TRANSLATE_NOOP("Check", "DANE senders refuse delivery even when MTA-STS is fine: DANE goes first."),
    QT_TRANSLATE_NOOP("Check", "Publish the TLSA record of the present certificate at {name}; later, publish "
                               "the new record before changing certificates.")};
constexpr Outcome usage{
    "usage", Status::Warning, QT_TRANSLATE_NOOP("Check", "The TLSA record of {mx} uses {usage}."),
    QT_TRANSLATE_NOOP("Check", "SMTP senders treat usages 0 and 1, and selectors and matching "
                               "types that they do not know, as unusable."),
    QT_TRANSLATE_NOOP("Check", "Use 3 1 1 (or 2 1 1) at {name}.")};
constexpr const Outcome *outcomes[] = {&ok, &mismatch, &usage};
constexpr const char *references[] = {"RFC 7672 3.1", "RFC 7672 3.1.1", "RFC 7672 3.1.3", "RFC 8461 2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    const DaneState state = daneStateOf(*scene.evidence, subject.mx);
    if (state.kind != Kind::Valid)
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "TLSA records have no effect without DNSSEC"))};
    Arguments values = argumentsOf(subject);
    values.append({u"name"_s, state.asked.name.toString()});
    if (std::none_of(state.records.begin(), state.records.end(), isUsable)) {
        const TlsaData &first = state.records.first();
        values.append({u"usage"_s, u"%1 %2 %3"_s.arg(first.usage).arg(first.selector).arg(first.matching)});
        return {Opinion(usage, values)};
    }
    const std::optional<DaneMatch> match = daneMatchAt(*scene.evidence, {subject.mx, subject.address});
    if (!match && scene.evidence->smtp.value({subject.mx, subject.address}).isPending())
        return {Opinion(Generic::running)};
    const SmtpAnswer *answer = scene.smtpAnswer(subject);
    if (!match && answer && answer->tls)
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "it takes too long to try what its TLSA records name"))};
    if (!match)
        return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "no certificate was seen there"))};
    return {Opinion(*match == DaneMatch::Fits ? ok : mismatch, values)};
}
} // namespace tlsaMatch

namespace withSts {
constexpr Outcome ok{
    "ok", Status::Pass,
    QT_TRANSLATE_NOOP("Check", "{mx} has DANE; senders that do not know DANE see no MTA-STS.")};
constexpr Outcome both{
    "both", Status::Info, QT_TRANSLATE_NOOP("Check", "{mx} has DANE as well."),
    QT_TRANSLATE_NOOP("Check",
                      "Good. Senders that know both use DANE and fall back to MTA-STS where DANE is not "
                      "published; each must work on its own."),
    QT_TRANSLATE_NOOP("Check", "Keep both up to date.")};
constexpr const Outcome *outcomes[] = {&ok, &both};
constexpr const char *references[] = {"RFC 8461 2"};

Opinions judge(const Scene &scene, const Subject &subject)
{
    if (daneStateOf(*scene.evidence, subject.mx).kind != Kind::Valid)
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "TLSA records have no effect without DNSSEC"))};
    return {Opinion(scene.stsTxtPresent() ? both : ok, argumentsOf(subject))};
}
} // namespace withSts

constexpr Check table[] = {
    {"dane.tlsa-dnssec", QT_TRANSLATE_NOOP("Check", "TLSA records are signed"), Scope::Mx, tlsaDnssec::needs,
     tlsaDnssec::references, tlsaDnssec::outcomes, tlsaDnssec::judge},
    {"dane.tlsa-match", QT_TRANSLATE_NOOP("Check", "TLSA fits the certificate"), Scope::MxAddress, tlsaNeeds,
     tlsaMatch::references, tlsaMatch::outcomes, tlsaMatch::judge},
    {"dane.with-sts", QT_TRANSLATE_NOOP("Check", "DANE and MTA-STS together"), Scope::Mx, tlsaNeeds,
     withSts::references, withSts::outcomes, withSts::judge},
};

} // namespace

std::span<const Check> daneChecks()
{
    return table;
}

} // namespace Postseal
