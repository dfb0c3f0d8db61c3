#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/scene.h"
#include "checks/txtset.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = TlsRptNote;

constexpr const char *references[] = {"RFC 8460 3"};

Fact<DnsAnswer> answerOf(const Scene &scene)
{
    return scene.evidence->answer(scene.evidence->tlsRptName(), RecordType::TXT);
}

TxtSet setOf(const Fact<DnsAnswer> &fact)
{
    return TxtSet::of(fact.value(), isTlsRptRecord, looksLikeTlsRptRecord);
}

/// The address that is proposed where none that can be used is published.
QByteArray defaultUri(const Scene &scene)
{
    return "mailto:tls-reports@" + scene.domain().ascii();
}

/// A record that is in order: the usable addresses of the published one, otherwise a proposed address.
QString suggestion(const Scene &scene, const ParsedTlsRptRecord &record)
{
    TlsRptRecord good;
    for (const ReportUri &uri : record.value.rua) {
        if (uri.kind != ReportUri::Kind::Unusable)
            good.rua.append(uri);
    }
    if (good.rua.isEmpty())
        good.rua.append(readReportUri(defaultUri(scene)));
    return QString::fromLatin1(good.toText());
}

Arguments basics(const Scene &scene)
{
    return {{u"domain"_s, scene.domain().toString()}};
}

/// Judges the one record that the checks behind tlsrpt.single are about.
template <Opinions (*Judge)(const Scene &, const ParsedTlsRptRecord &)>
Opinions ofRecord(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    const TxtSet set = setOf(fact);
    if (!set.candidate())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no TLS reporting record"))};
    return Judge(scene, parseTlsRptRecord(*set.candidate()));
}

namespace present {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "A TLS reporting record is published at _smtp._tls.{domain}.")};
constexpr Outcome missing{
    "missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "There is no TLS reporting record at _smtp._tls.{domain}."),
    QT_TRANSLATE_NOOP("Check", "MTA-STS works, but nobody tells you about failures, and testing mode makes little "
                               "sense."),
    QT_TRANSLATE_NOOP("Check", "Publish: _smtp._tls.{domain} TXT \"v=TLSRPTv1; rua=mailto:tls-reports@{domain}\"")};
constexpr Outcome error{
    "error", Status::Warning, QT_TRANSLATE_NOOP("Check", "The question for _smtp._tls.{domain} ends in {rcode}."),
    QT_TRANSLATE_NOOP("Check", "Senders do not report."),
    QT_TRANSLATE_NOOP("Check", "Repair the name servers of {domain}, or the CNAME chain at _smtp._tls.{domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &error};
constexpr const char *needs[] = {"domain.exists"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    Arguments arguments = basics(scene);
    if (!fact.value()->isUsable()) {
        arguments.append({u"rcode"_s, endOf(*fact.value())});
        return {Opinion(error, arguments)};
    }
    if (setOf(fact).candidate())
        return {Opinion(ok, arguments)};
    if (scene.takesNoMail())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))};
    return {Opinion(missing, arguments)};
}
} // namespace present

namespace single {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Exactly one reporting record is published.")};
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
    const TxtSet set = setOf(fact);
    if (!set.candidate())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no TLS reporting record"))};
    const Arguments arguments = basics(scene);
    Opinions opinions;
    if (set.rivals() > 1)
        opinions.append(Opinion(multiple, arguments
                                    + Arguments{{u"count"_s, QString::number(set.rivals())},
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
constexpr Outcome wrong{"wrong", Status::Error, QT_TRANSLATE_NOOP("Check", "The record starts with “{start}”."),
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
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every field of the record can be read.")};
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
        opinions.append(Opinion(bad, arguments + Arguments{{u"rest"_s, visibleText(record.raw.mid(fault), 80)}}));
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

namespace rua {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every report address is a valid URI.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "The record names no report address."),
                          QT_TRANSLATE_NOOP("Check", "Senders treat it as invalid."),
                          QT_TRANSLATE_NOOP("Check", "Add an address: {suggestion}")};
constexpr Outcome noScheme{"no-scheme", Status::Error,
                           QT_TRANSLATE_NOOP("Check", "“{value}” lacks mailto: or https:."),
                           QT_TRANSLATE_NOOP("Check", "Senders can not use it."),
                           QT_TRANSLATE_NOOP("Check", "Write {uri}.")};
constexpr Outcome character{
    "character", Status::Error,
    QT_TRANSLATE_NOOP("Check", "“{value}” has a character that must be encoded ({char})."),
    QT_TRANSLATE_NOOP("Check", "The list breaks at this place. Size limits like !10m exist only in DMARC."),
    QT_TRANSLATE_NOOP("Check", "Remove “{char}”, or write it as {encoded}.")};
constexpr Outcome splitUrl{"split-url", Status::Warning,
                           QT_TRANSLATE_NOOP("Check", "The URL seems to be cut at a semicolon, before “{rest}”."),
                           QT_TRANSLATE_NOOP("Check", "A raw semicolon ends the field."),
                           QT_TRANSLATE_NOOP("Check", "Write %3B{rest}.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &noScheme, &character, &splitUrl};
constexpr const char *needs[] = {"tlsrpt.syntax"};
constexpr const char *references[] = {"RFC 8460 3", "RFC 3986", "RFC 6068"};

/// What a bare mailbox or host was meant to be.
QString uriFor(const Scene &scene, const QByteArray &bare)
{
    const QByteArray uri = (bare.contains('@') ? "mailto:" : "https://") + bare;
    const bool usable = readReportUri(uri).kind != ReportUri::Kind::Unusable;
    return QString::fromLatin1(usable ? uri : defaultUri(scene));
}

/// How the first bad character is to be written: the host of a mailbox in A-labels, anything else percent-encoded.
QString encodedForm(const QByteArray &value, const QByteArray &bad)
{
    if (static_cast<unsigned char>(bad.front()) >= 0x80 && value.contains('@')) {
        const QString host = QString::fromUtf8(value.mid(value.lastIndexOf('@') + 1));
        const std::optional<DomainName> name = DomainName::fromUnicode(host);
        if (name && name->isHostName())
            return name->toString();
    }
    return QString::fromLatin1(bad == "%" ? QByteArray("%25") : bad.toPercentEncoding({}, bad));
}

Opinion characterOpinion(const QByteArray &value)
{
    const qsizetype start = badUriCharacter(value);
    qsizetype end = start + 1;
    while (end < value.size() && (static_cast<unsigned char>(value[end]) & 0xc0) == 0x80)
        ++end;
    const QByteArray bad = value.mid(start, end - start);
    return Opinion(character, {{u"value"_s, visibleText(value)},
                               {u"char"_s, visibleText(bad)},
                               {u"encoded"_s, encodedForm(value, bad)}});
}

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    Opinions opinions;
    if (record.has(Kind::MissingRua))
        opinions.append(Opinion(missing, {{u"suggestion"_s, suggestion(scene, record)}}));
    for (const auto &note : record.notes) {
        if (note.kind == Kind::NoScheme)
            opinions.append(Opinion(noScheme, {{u"value"_s, visibleText(note.text)}, {u"uri"_s, uriFor(scene, note.text)}}));
        else if (note.kind == Kind::BadCharacter)
            opinions.append(characterOpinion(note.text));
        else if (note.kind == Kind::SplitUrl)
            opinions.append(Opinion(splitUrl, {{u"rest"_s, visibleText(note.text, 80)}}));
    }
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace rua

namespace ruaScheme {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every report address can be used.")};
constexpr Outcome noneUsable{"none-usable", Status::Error,
                             QT_TRANSLATE_NOOP("Check", "None of the addresses can be used ({value})."),
                             QT_TRANSLATE_NOOP("Check", "No report will arrive."),
                             QT_TRANSLATE_NOOP("Check", "Use mailto: or https:, for example {suggestion}")};
constexpr Outcome some{"some", Status::Warning, QT_TRANSLATE_NOOP("Check", "“{value}” can not be used."),
                       QT_TRANSLATE_NOOP("Check", "Only mailto and https are supported, plain http is not."),
                       QT_TRANSLATE_NOOP("Check", "Remove or correct it: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &noneUsable, &some};
constexpr const char *needs[] = {"tlsrpt.rua"};

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    QByteArrayList unusable;
    for (const ReportUri &uri : record.value.rua) {
        if (uri.kind == ReportUri::Kind::Unusable)
            unusable.append(uri.uri);
    }
    const QString better = suggestion(scene, record);
    if (unusable.size() == record.value.rua.size())
        return {Opinion(noneUsable, {{u"value"_s, visibleText(unusable.join(", "))}, {u"suggestion"_s, better}})};
    Opinions opinions;
    for (const QByteArray &uri : unusable)
        opinions.append(Opinion(some, {{u"value"_s, visibleText(uri)}, {u"suggestion"_s, better}}));
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace ruaScheme

namespace ruaOrder {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "rua stands right behind the version.")};
constexpr Outcome later{"later", Status::Warning, QT_TRANSLATE_NOOP("Check", "Another field stands before rua."),
                        QT_TRANSLATE_NOOP("Check", "The order is free, but the reporter used with Postfix (sys4) looks "
                                                   "only at the second field."),
                        QT_TRANSLATE_NOOP("Check", "Move rua right behind v=TLSRPTv1: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &later};
constexpr const char *needs[] = {"tlsrpt.rua"};

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    if (record.has(Kind::RuaNotFirst))
        return {Opinion(later, {{u"suggestion"_s, suggestion(scene, record)}})};
    return {Opinion(ok)};
}
} // namespace ruaOrder

namespace sameDomain {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "At least one report address lies outside the mailboxes of {domain}.")};
constexpr Outcome same{
    "same", Status::Info, QT_TRANSLATE_NOOP("Check", "All reports go to the domain they are about."),
    QT_TRANSLATE_NOOP("Check", "Senders must deliver reports despite TLS errors, but if your servers are down or strict "
                               "filters act, the reports stay out with the rest."),
    QT_TRANSLATE_NOOP("Check", "Consider a second address outside {domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &same};
constexpr const char *needs[] = {"tlsrpt.rua-scheme"};
constexpr const char *references[] = {"RFC 8460 3", "RFC 8460 5.3"};

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    const bool outside = std::any_of(record.value.rua.begin(), record.value.rua.end(), [&](const ReportUri &uri) {
        return uri.kind == ReportUri::Kind::Https
            || (uri.kind == ReportUri::Kind::Mailto && uri.host != scene.domain().ascii());
    });
    return {Opinion(outside ? ok : same, basics(scene))};
}
} // namespace sameDomain

constexpr Check checks[] = {
    {"tlsrpt.present", QT_TRANSLATE_NOOP("Check", "TLS reporting record"), Scope::Domain, present::needs, references,
     present::outcomes, present::judge},
    {"tlsrpt.single", QT_TRANSLATE_NOOP("Check", "Exactly one reporting record"), Scope::Domain, single::needs,
     references, single::outcomes, single::judge},
    {"tlsrpt.version", QT_TRANSLATE_NOOP("Check", "Starts with v=TLSRPTv1;"), Scope::Domain, version::needs, references,
     version::outcomes, ofRecord<version::judge>},
    {"tlsrpt.syntax", QT_TRANSLATE_NOOP("Check", "Reporting record is well formed"), Scope::Domain, syntax::needs,
     references, syntax::outcomes, ofRecord<syntax::judge>},
    {"tlsrpt.rua", QT_TRANSLATE_NOOP("Check", "Report addresses are valid URIs"), Scope::Domain, rua::needs,
     rua::references, rua::outcomes, ofRecord<rua::judge>},
    {"tlsrpt.rua-scheme", QT_TRANSLATE_NOOP("Check", "Report addresses can be used"), Scope::Domain, ruaScheme::needs,
     references, ruaScheme::outcomes, ofRecord<ruaScheme::judge>},
    {"tlsrpt.rua-order", QT_TRANSLATE_NOOP("Check", "rua directly after the version"), Scope::Domain, ruaOrder::needs,
     references, ruaOrder::outcomes, ofRecord<ruaOrder::judge>},
    {"tlsrpt.mailto-same-domain", QT_TRANSLATE_NOOP("Check", "Reports can get through when TLS is broken"),
     Scope::Domain, sameDomain::needs, sameDomain::references, sameDomain::outcomes, ofRecord<sameDomain::judge>},
};

} // namespace

std::span<const Check> tlsRptChecks()
{
    return checks;
}

} // namespace Postseal
