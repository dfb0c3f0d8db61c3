#include "base/text.h"
#include "checks/tlsrptparts.h"
#include "checks/wrongplace.h"
#include "evidence/furtherlooks.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using namespace TlsRpt;
using Kind = TlsRptNote;

constexpr const char *references[] = {"RFC 8460 3"};

namespace present {
constexpr Outcome ok{
    "ok", Status::Pass,
    QT_TRANSLATE_NOOP("Check", "A TLS reporting record is published at _smtp._tls.{domain}.")};
constexpr Outcome missing{
    "missing", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "There is no TLS reporting record at _smtp._tls.{domain}."),
    QT_TRANSLATE_NOOP("Check",
                      "MTA-STS works, but nobody tells you about failures, and testing mode makes little "
                      "sense."),
    QT_TRANSLATE_NOOP("Check",
                      "Publish: _smtp._tls.{domain} TXT \"v=TLSRPTv1; rua=mailto:tls-reports@{domain}\"")};
constexpr Outcome error{
    "error", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "The question for _smtp._tls.{domain} ends in {rcode}."),
    QT_TRANSLATE_NOOP("Check", "Senders do not report."),
    QT_TRANSLATE_NOOP("Check",
                      "Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &error};
constexpr const char *needs[] = {"domain.exists"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    Arguments arguments = basics(scene);
    if (!fact.value()->isUsable()) {
        arguments.append({u"rcode"_s, endOf(scene, {scene.evidence->tlsRptName(), RecordType::TXT})});
        return {Opinion(error, arguments)};
    }
    if (setOf(fact).candidate())
        return {Opinion(ok, arguments)};
    if (scene.takesNoMail())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))};
    return {Opinion(missing, arguments)};
}
} // namespace present

namespace location {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The TLS reporting record stands at {right}.")};
constexpr Outcome misplaced{
    "misplaced", Status::Warning, QT_TRANSLATE_NOOP("Check", "The TLS reporting record sits at {found}."),
    QT_TRANSLATE_NOOP("Check", "Senders only ask {right}."),
    QT_TRANSLATE_NOOP("Check", "Move it to {right}; the name field is usually “_smtp._tls”.")};
constexpr const Outcome *outcomes[] = {&ok, &misplaced};
constexpr const char *needs[] = {"domain.exists"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    return judgePlaces(scene,
                       {evidence.tlsRptName(), wrongTlsRptNames(scene.domain()), looksLikeTlsRptRecord}, ok,
                       misplaced);
}
} // namespace location

namespace single {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Exactly one reporting record is published.")};
constexpr Outcome multiple{
    "multiple", Status::Error,
    QT_TRANSLATE_NOOP("Check", "There are {count} reporting records at _smtp._tls.{domain}."),
    QT_TRANSLATE_NOOP("Check", "Senders then act as if there were none."),
    QT_TRANSLATE_NOOP("Check", "Merge the addresses into one record, separated by commas: {suggestion}")};
constexpr Outcome noise{
    "noise", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "Other text is published at _smtp._tls.{domain}: “{text}”."),
    QT_TRANSLATE_NOOP("Check", "Allowed, but not every sender expects it."),
    QT_TRANSLATE_NOOP("Check", "Move the record “{text}” elsewhere.")};
constexpr const Outcome *outcomes[] = {&ok, &multiple, &noise};
constexpr const char *needs[] = {"tlsrpt.present"};

/// All records in one, each address once.
ParsedTlsRptRecord merged(const TxtSet &set)
{
    ParsedTlsRptRecord all;
    for (const QByteArray &text : set.exact + set.meant) {
        for (const ReportUri &uri : parseTlsRptRecord(text).value.rua) {
            if (!all.value.rua.contains(uri))
                all.value.rua.append(uri);
        }
    }
    return all;
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    if (!fact.value()->isUsable())
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the name servers of the domain give no usable answer"))};
    const TxtSet set = setOf(fact);
    if (!set.candidate())
        return {
            Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no TLS reporting record"))};
    const Arguments arguments = basics(scene);
    Opinions opinions;
    if (set.rivals() > 1)
        opinions.append(
            Opinion(multiple, arguments + Arguments{{u"count"_s, QString::number(set.rivals())},
                                                    {u"suggestion"_s, suggestion(scene, merged(set))}}));
    if (const QByteArray *text = set.noise())
        opinions.append(Opinion(noise, arguments + Arguments{{u"text"_s, visibleText(*text)}}));
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace single

namespace version {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The record starts with v=TLSRPTv1;")};
constexpr Outcome wrong{
    "wrong", Status::Error, QT_TRANSLATE_NOOP("Check", "The record starts with “{start}”."),
    QT_TRANSLATE_NOOP("Check", "Senders ignore it."),
    QT_TRANSLATE_NOOP("Check", "Start with v=TLSRPTv1; and nothing before it: {suggestion}")};
constexpr Outcome space{"space", Status::Warning,
                        QT_TRANSLATE_NOOP("Check", "There is a blank before the first semicolon."),
                        QT_TRANSLATE_NOOP("Check", "The Postfix reporter (sys4) refuses such a record."),
                        QT_TRANSLATE_NOOP("Check", "Remove the blank: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &wrong, &space};
constexpr const char *needs[] = {"tlsrpt.single"};

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    const Arguments arguments{{u"start"_s, Wording::startOf(record.raw)},
                              {u"suggestion"_s, suggestion(scene, record)}};
    if (record.has(Kind::WrongVersion))
        return {Opinion(wrong, arguments)};
    if (record.has(Kind::BlankBeforeSemicolon))
        return {Opinion(space, arguments)};
    return {Opinion(ok)};
}
} // namespace version

namespace syntax {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Every field of the record can be read.")};
constexpr Outcome bad{"bad", Status::Error, QT_TRANSLATE_NOOP("Check", "Not readable from “{rest}” on."),
                      QT_TRANSLATE_NOOP("Check", "Strict senders send no reports."),
                      QT_TRANSLATE_NOOP("Check", "Use the suggested value: {suggestion}")};
constexpr Outcome cosmetic{"cosmetic", Status::Warning, QT_TRANSLATE_NOOP("Check", "The record has {what}."),
                           QT_TRANSLATE_NOOP("Check", "mox refuses empty fields; others do not mind."),
                           QT_TRANSLATE_NOOP("Check", "Remove it: {suggestion}")};
constexpr Outcome unknown{"unknown", Status::Info, QT_TRANSLATE_NOOP("Check", "Unknown field {name}."),
                          QT_TRANSLATE_NOOP("Check", "It has no effect; ruf, fo and pct belong to DMARC."),
                          QT_TRANSLATE_NOOP("Check", "Remove it.")};
constexpr Outcome repeated{
    "repeated", Status::Warning, QT_TRANSLATE_NOOP("Check", "rua appears {count} times."),
    QT_TRANSLATE_NOOP("Check", "The standard has no rule for that; some senders use only the first."),
    QT_TRANSLATE_NOOP("Check", "Put all addresses into one rua, separated by commas: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &bad, &cosmetic, &unknown, &repeated};
constexpr const char *needs[] = {"tlsrpt.version"};

/// The first place from which the record cannot be read; -1 if there is none.
qsizetype firstFault(const ParsedTlsRptRecord &record)
{
    qsizetype first = -1;
    for (const auto &note : record.notes) {
        if (note.kind == Kind::BadField || note.kind == Kind::EmptyRua)
            first = first < 0 ? note.offset : std::min(first, note.offset);
    }
    return first;
}

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    const Arguments arguments{{u"suggestion"_s, suggestion(scene, record)}};
    Opinions opinions;
    if (const qsizetype fault = firstFault(record); fault >= 0)
        opinions.append(
            Opinion(bad, arguments + Arguments{{u"rest"_s, visibleText(record.raw.mid(fault), 80)}}));
    if (record.has(Kind::EmptyField))
        opinions.append(Opinion(cosmetic, arguments + Arguments{{u"what"_s, Wording::emptyField()}}));
    if (record.has(Kind::TrailingBlank))
        opinions.append(Opinion(cosmetic, arguments + Arguments{{u"what"_s, Wording::trailingBlank()}}));
    const auto isRepeat = [](const auto &note) { return note.kind == Kind::RepeatedRua; };
    if (const auto repeats = std::count_if(record.notes.begin(), record.notes.end(), isRepeat); repeats > 0)
        opinions.append(Opinion(repeated, arguments + Arguments{{u"count"_s, QString::number(repeats + 1)}}));
    for (const auto &note : record.notes) {
        if (note.kind == Kind::UnknownField)
            opinions.append(Opinion(unknown, {{u"name"_s, visibleText(note.text)}}));
    }
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace syntax

constexpr Check checks[] = {
    {"tlsrpt.present", QT_TRANSLATE_NOOP("Check", "TLS reporting record"), Scope::Domain, present::needs,
     references, present::outcomes, present::judge},
    {"tlsrpt.location", QT_TRANSLATE_NOOP("Check", "Reporting record at the right name"), Scope::Domain,
     location::needs, references, location::outcomes, location::judge},
    {"tlsrpt.single", QT_TRANSLATE_NOOP("Check", "Exactly one reporting record"), Scope::Domain,
     single::needs, references, single::outcomes, single::judge},
    {"tlsrpt.version", QT_TRANSLATE_NOOP("Check", "Starts with v=TLSRPTv1;"), Scope::Domain, version::needs,
     references, version::outcomes, ofRecord<version::judge>},
    {"tlsrpt.syntax", QT_TRANSLATE_NOOP("Check", "Reporting record is well formed"), Scope::Domain,
     syntax::needs, references, syntax::outcomes, ofRecord<syntax::judge>},
};

} // namespace

std::span<const Check> tlsRptRecordChecks()
{
    return checks;
}

} // namespace Postseal
