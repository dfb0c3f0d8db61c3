#include "base/text.h"
#include "checks/tlsrptparts.h"

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using namespace TlsRpt;
using Kind = TlsRptNote;

constexpr const char *references[] = {"RFC 8460 3"};

namespace rua {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every report address is a valid URI.")};
constexpr Outcome missing{"missing", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "The record names no report address."),
                          QT_TRANSLATE_NOOP("Check", "Senders treat it as invalid."),
                          QT_TRANSLATE_NOOP("Check", "Add an address: {suggestion}")};
constexpr Outcome noScheme{
    "no-scheme", Status::Error, QT_TRANSLATE_NOOP("Check", "“{value}” lacks mailto: or https:."),
    QT_TRANSLATE_NOOP("Check", "Senders can not use it."), QT_TRANSLATE_NOOP("Check", "Write {uri}.")};
constexpr Outcome character{
    "character", Status::Error,
    QT_TRANSLATE_NOOP("Check", "“{value}” has a character that must be encoded ({char})."),
    QT_TRANSLATE_NOOP("Check", "The list breaks at this place. Size limits like !10m exist only in DMARC."),
    QT_TRANSLATE_NOOP("Check", "Remove “{char}”, or write it as {encoded}.")};
constexpr Outcome splitUrl{
    "split-url", Status::Warning,
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

/// How the first bad character is to be written: the host of a mailbox in A-labels, anything else
/// percent-encoded.
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
            opinions.append(Opinion(
                noScheme, {{u"value"_s, visibleText(note.text)}, {u"uri"_s, uriFor(scene, note.text)}}));
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
        return {
            Opinion(noneUsable, {{u"value"_s, visibleText(unusable.join(", "))}, {u"suggestion"_s, better}})};
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
constexpr Outcome later{
    "later", Status::Warning, QT_TRANSLATE_NOOP("Check", "Another field stands before rua."),
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
constexpr Outcome ok{
    "ok", Status::Pass,
    QT_TRANSLATE_NOOP("Check", "At least one report address lies outside the mailboxes of {domain}.")};
constexpr Outcome same{
    "same", Status::Info, QT_TRANSLATE_NOOP("Check", "All reports go to the domain they are about."),
    QT_TRANSLATE_NOOP(
        "Check", "Senders must deliver reports despite TLS errors, but if your servers are down or strict "
                 "filters act, the reports stay out with the rest."),
    QT_TRANSLATE_NOOP("Check", "Consider a second address outside {domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &same};
constexpr const char *needs[] = {"tlsrpt.rua-scheme"};
constexpr const char *references[] = {"RFC 8460 3", "RFC 8460 5.3"};

Opinions judge(const Scene &scene, const ParsedTlsRptRecord &record)
{
    const bool outside =
        std::any_of(record.value.rua.begin(), record.value.rua.end(), [&](const ReportUri &uri) {
            return uri.kind == ReportUri::Kind::Https ||
                   (uri.kind == ReportUri::Kind::Mailto && uri.host != scene.domain().ascii());
        });
    return {Opinion(outside ? ok : same, basics(scene))};
}
} // namespace sameDomain

constexpr Check checks[] = {
    {"tlsrpt.rua", QT_TRANSLATE_NOOP("Check", "Report addresses are valid URIs"), Scope::Domain, rua::needs,
     rua::references, rua::outcomes, ofRecord<rua::judge>},
    {"tlsrpt.rua-scheme", QT_TRANSLATE_NOOP("Check", "Report addresses can be used"), Scope::Domain,
     ruaScheme::needs, references, ruaScheme::outcomes, ofRecord<ruaScheme::judge>},
    {"tlsrpt.rua-order", QT_TRANSLATE_NOOP("Check", "rua directly after the version"), Scope::Domain,
     ruaOrder::needs, references, ruaOrder::outcomes, ofRecord<ruaOrder::judge>},
    {"tlsrpt.mailto-same-domain", QT_TRANSLATE_NOOP("Check", "Reports can get through when TLS is broken"),
     Scope::Domain, sameDomain::needs, sameDomain::references, sameDomain::outcomes,
     ofRecord<sameDomain::judge>},
};

} // namespace

std::span<const Check> tlsRptUriChecks()
{
    return checks;
}

} // namespace Postseal
