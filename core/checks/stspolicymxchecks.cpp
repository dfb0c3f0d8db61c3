#include "base/text.h"
#include "checks/stspolicyparts.h"
#include "mtasts/publicsuffix.h"

#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = PolicyNote;

constexpr const char *references[] = {"RFC 8461 3.2"};

namespace mxPresent {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The mx lines are as the mode asks for.")};
constexpr Outcome missing{"missing", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "The policy names no mail server."),
                          QT_TRANSLATE_NOOP("Check", "Senders reject the file."),
                          QT_TRANSLATE_NOOP("Check", "Add an mx line for each MX host: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &missing};
constexpr const char *needs[] = {"sts-policy.mode"};

Opinions judge(const Scene &scene, const ParsedPolicy &policy)
{
    if (policy.has(Kind::MissingMx))
        return {Opinion(missing, {{u"suggestion"_s, suggestedMxLines(scene)}})};
    return {Opinion(ok)};
}
} // namespace mxPresent

namespace mxSyntax {
using Fault = MxPattern::Fault;

constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Every mx line holds a host name or a wildcard.")};
constexpr Outcome dot{"dot", Status::Error, QT_TRANSLATE_NOOP("Check", "“{value}” ends with a dot."),
                      QT_TRANSLATE_NOOP("Check", "Some senders never match it, mox drops the whole policy."),
                      QT_TRANSLATE_NOOP("Check", "Remove the dot: “mx: {suggestion}”.")};
constexpr Outcome star{"star", Status::Error,
                       QT_TRANSLATE_NOOP("Check", "“{value}” is not a valid wildcard."),
                       QT_TRANSLATE_NOOP("Check", "A star may only stand for the whole first label."),
                       QT_TRANSLATE_NOOP("Check", "Write “mx: {suggestion}”.")};
constexpr Outcome list{"list", Status::Error,
                       QT_TRANSLATE_NOOP("Check", "Line {line} holds several names: “{value}”."),
                       QT_TRANSLATE_NOOP("Check", "Senders take the whole text as one name."),
                       QT_TRANSLATE_NOOP("Check", "One mx line per name: {suggestion}")};
constexpr Outcome address{"address", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "“{value}” is not a host name."),
                          QT_TRANSLATE_NOOP("Check", "It can never equal an MX name."),
                          QT_TRANSLATE_NOOP("Check", "Use the MX host name alone: “mx: {suggestion}”.")};
constexpr Outcome unicode{"unicode", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "“{value}” is not in ASCII form."),
                          QT_TRANSLATE_NOOP("Check", "Policies need the xn-- form."),
                          QT_TRANSLATE_NOOP("Check", "Write “mx: {suggestion}”.")};
constexpr Outcome label{"label", Status::Error,
                        QT_TRANSLATE_NOOP("Check", "“{value}” is not a valid host name."),
                        QT_TRANSLATE_NOOP("Check", "Strict senders drop the whole policy for one bad line."),
                        QT_TRANSLATE_NOOP("Check", "Correct or remove line {line}.")};
constexpr const Outcome *outcomes[] = {&ok, &dot, &star, &list, &address, &unicode, &label};
constexpr const char *needs[] = {"sts-policy.syntax"};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 5321 4.1.2"};

const Outcome &outcomeFor(Fault fault)
{
    switch (fault) {
    case Fault::FinalDot:
        return dot;
    case Fault::Star:
        return star;
    case Fault::List:
        return list;
    case Fault::Address:
        return address;
    case Fault::Unicode:
        return unicode;
    case Fault::None:
    case Fault::Label:
        break;
    }
    return label;
}

/// The star in front of whatever stands behind the last one.
QByteArray wildcardFor(const QByteArray &value, const Scene &scene)
{
    QByteArray rest = value.mid(value.lastIndexOf('*') + 1);
    while (rest.startsWith('.'))
        rest = rest.mid(1);
    const QByteArray better = "*." + rest;
    return rest.contains('.') && MxPattern::fromText(better) ? better : "*." + scene.domain().ascii();
}

QString linesFor(const QByteArray &value, const Scene &scene)
{
    QStringList lines;
    for (const QByteArray &name : QByteArray(value).replace(',', ' ').replace('\t', ' ').split(' ')) {
        if (const std::optional<MxPattern> pattern = MxPattern::fromText(name))
            lines.append(u"“mx: %1”"_s.arg(QString::fromLatin1(pattern->toText())));
    }
    return lines.isEmpty() ? suggestedMxLines(scene) : lines.join(u", "_s);
}

/// A pattern, or lines of them, that would be right in the place of the value.
QString better(Fault fault, const QByteArray &value, const Scene &scene)
{
    if (fault == Fault::FinalDot)
        return QString::fromLatin1(value.chopped(1));
    if (fault == Fault::Star)
        return QString::fromLatin1(wildcardFor(value, scene));
    if (fault == Fault::List)
        return linesFor(value, scene);
    if (fault == Fault::Unicode) {
        const bool wildcard = value.startsWith("*.");
        const std::optional<DomainName> name =
            DomainName::fromUnicode(QString::fromUtf8(wildcard ? value.mid(2) : value));
        if (name && name->isHostName())
            return (wildcard ? u"*."_s : QString()) + name->toString();
    }
    return suggestedHost(scene);
}

/// Beside a good pattern, or where the mode asks for none, a bad line reads as an unknown field of that name
/// (RFC 8461 3.2), and most senders go on; alone it leaves a policy that no mail server can meet.
Opinions judge(const Scene &scene, const ParsedPolicy &policy)
{
    const bool alone = policy.value.patterns().isEmpty() && policy.value.mode != PolicyMode::None;
    const Status status = alone ? Status::Error : Status::Warning;
    Opinions opinions;
    for (const auto &note : policy.notes) {
        if (note.kind != Kind::BadMx || opinions.size() >= mostFindings)
            continue;
        const QByteArray value = valueOf(note);
        const Fault fault = MxPattern::faultOf(value);
        opinions.append(
            Opinion(outcomeFor(fault), status,
                    lineArguments(policy, note) + Arguments{{u"suggestion"_s, better(fault, value, scene)}}));
    }
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace mxSyntax

namespace mxWide {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The mx patterns are as narrow as they should be.")};
constexpr Outcome suffix{
    "suffix", Status::Error, QT_TRANSLATE_NOOP("Check", "“{value}” allows every domain under {suffix}."),
    QT_TRANSLATE_NOOP("Check", "Anyone with a certificate there could receive your mail."),
    QT_TRANSLATE_NOOP("Check", "List your MX hosts instead, then set a new id: {suggestion}")};
constexpr Outcome own{
    "own", Status::Warning, QT_TRANSLATE_NOOP("Check", "“{value}” allows every host of {domain}."),
    QT_TRANSLATE_NOOP("Check", "Any machine with a name and certificate under it passes as mail server."),
    QT_TRANSLATE_NOOP("Check", "List the MX hosts one by one, then set a new id: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &suffix, &own};
constexpr const char *needs[] = {"sts-policy.mx-syntax"};
constexpr const char *references[] = {"RFC 8461 10.4"};

/// Whether some host that takes mail is let in by this pattern and by no other.
bool isNeeded(const MxPattern &pattern, const QList<MxPattern> &all, const QList<MxData> &hosts)
{
    return std::any_of(hosts.begin(), hosts.end(), [&](const MxData &mx) {
        return pattern.matches(mx.host) && std::none_of(all.begin(), all.end(), [&](const MxPattern &other) {
                   return !(other == pattern) && other.matches(mx.host);
               });
    });
}

Opinions judge(const Scene &scene, const ParsedPolicy &policy)
{
    const Fact<DnsAnswer> mx = scene.evidence->answer(scene.domain(), RecordType::MX);
    if (!mx.isKnown() && !scene.evidence->finished)
        return withoutValue(scene, mx);
    const QList<MxPattern> patterns = policy.value.patterns();
    const QList<MxData> hosts = scene.evidence->mailHosts();
    Opinions opinions;
    QSet<MxPattern> done;
    for (const MxPattern &pattern : patterns) {
        if (!pattern.isWildcard() || done.contains(pattern) || opinions.size() >= mostFindings)
            continue;
        done.insert(pattern);
        const PublicSuffix kind = publicSuffix(pattern.name());
        const bool isOwn = pattern.name() == scene.domain() && !isNeeded(pattern, patterns, hosts);
        if (kind == PublicSuffix::None && !isOwn)
            continue;
        const Arguments arguments{{u"value"_s, visibleText(pattern.toText())},
                                  {u"suffix"_s, pattern.name().toString()},
                                  {u"domain"_s, scene.domain().toString()},
                                  {u"suggestion"_s, suggestedMxLines(scene)}};
        // Under a hosting platform strangers choose names too, but some take mail there themselves.
        if (kind != PublicSuffix::None)
            opinions.append(
                Opinion(suffix, kind == PublicSuffix::Registry ? Status::Error : Status::Warning, arguments));
        else
            opinions.append(Opinion(own, arguments));
    }
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace mxWide

constexpr Check checks[] = {
    {"sts-policy.mx-present", QT_TRANSLATE_NOOP("Check", "At least one mx"), Scope::PolicyBody,
     mxPresent::needs, references, mxPresent::outcomes, ofPolicy<mxPresent::judge>},
    {"sts-policy.mx-syntax", QT_TRANSLATE_NOOP("Check", "mx patterns"), Scope::PolicyBody, mxSyntax::needs,
     mxSyntax::references, mxSyntax::outcomes, ofPolicy<mxSyntax::judge>},
    {"sts-policy.mx-wide", QT_TRANSLATE_NOOP("Check", "mx patterns are narrow"), Scope::PolicyBody,
     mxWide::needs, mxWide::references, mxWide::outcomes, ofPolicy<mxWide::judge>},
};

} // namespace

std::span<const Check> policyMxChecks()
{
    return checks;
}

} // namespace Postseal
