#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/scene.h"
#include "checks/txtset.h"
#include "checks/wrongplace.h"
#include "evidence/furtherlooks.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = StsRecordNote;

constexpr const char *references[] = {"RFC 8461 3.1"};

Fact<DnsAnswer> answerOf(const Scene &scene)
{
    return scene.evidence->answer(scene.evidence->stsTxtName(), RecordType::TXT);
}

TxtSet setOf(const Fact<DnsAnswer> &fact)
{
    return TxtSet::of(fact.value(), isStsRecord, looksLikeStsRecord);
}

/// A record that is in order: the published id where it is a good one, otherwise a new one.
QString suggestion(const Scene &scene, const ParsedStsRecord &record)
{
    QByteArray id = record.value.id.value_or(QByteArray());
    if (id.endsWith('"') && record.has(Kind::WrongVersion)) // the whole record stands in quotes
        id.chop(1);
    StsRecord good;
    good.id = isStsId(id) ? id : idFromTime(scene.evidence->observedAt);
    return QString::fromLatin1(good.toText());
}

Arguments basics(const Scene &scene)
{
    return {{u"domain"_s, scene.domain().toString()},
            {u"newid"_s, QString::fromLatin1(idFromTime(scene.evidence->observedAt))}};
}

/// Judges the one record that the checks behind sts-txt.single are about.
template <Opinions (*Judge)(const Scene &, const ParsedStsRecord &)>
Opinions ofRecord(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    const TxtSet set = setOf(fact);
    if (!set.candidate())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no MTA-STS record"))};
    return Judge(scene, parseStsRecord(*set.candidate()));
}

namespace lookup {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The question for _mta-sts.{domain} is answered.")};
constexpr Outcome error{
    "error", Status::Error, QT_TRANSLATE_NOOP("Check", "The question for _mta-sts.{domain} ends in {rcode}."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders without a cached policy act as if you had none; others keep the old one and "
                      "can not see changes."),
    QT_TRANSLATE_NOOP("Check",
                      "Repair the name servers of {domain}, or the CNAME chain at _mta-sts.{domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &error};
constexpr const char *needs[] = {"domain.exists"};
constexpr const char *references[] = {"RFC 8461 3.1", "RFC 8461 3.3"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    Arguments arguments = basics(scene);
    if (fact.value()->isUsable())
        return {Opinion(ok, arguments)};
    arguments.append({u"rcode"_s, endOf(scene, {scene.evidence->stsTxtName(), RecordType::TXT})});
    return {Opinion(error, arguments)};
}
} // namespace lookup

namespace present {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "An MTA-STS record is published at _mta-sts.{domain}.")};
constexpr Outcome missing{
    "missing", Status::Error, QT_TRANSLATE_NOOP("Check", "There is no TXT record at _mta-sts.{domain}."),
    QT_TRANSLATE_NOOP("Check", "Senders never look for your policy file without it."),
    QT_TRANSLATE_NOOP(
        "Check", "Publish: _mta-sts.{domain} TXT \"v=STSv1; id={newid};\" after the policy file is online.")};
constexpr Outcome dangling{
    "dangling", Status::Error,
    QT_TRANSLATE_NOOP("Check", "_mta-sts.{domain} is an alias for {target}, which has no TXT record."),
    QT_TRANSLATE_NOOP("Check", "Same as no record: senders never look for your policy file."),
    QT_TRANSLATE_NOOP("Check",
                      "Ask the provider for the right target, or replace the alias by your own record: "
                      "_mta-sts.{domain} TXT \"v=STSv1; id={newid};\"")};
constexpr Outcome otherText{
    "other-text", Status::Error,
    QT_TRANSLATE_NOOP("Check", "The TXT record at _mta-sts.{domain} says “{text}”."),
    QT_TRANSLATE_NOOP("Check", "It is not an MTA-STS record, so senders see none."),
    QT_TRANSLATE_NOOP("Check",
                      "Publish \"v=STSv1; id={newid};\" at _mta-sts.{domain} and move the other text.")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &dangling, &otherText};
constexpr const char *needs[] = {"sts-txt.lookup"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    const TxtSet set = setOf(fact);
    Arguments arguments = basics(scene);
    if (set.candidate())
        return {Opinion(ok, arguments)};
    if (scene.takesNoMail())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))};
    if (!set.other.isEmpty()) {
        arguments.append({u"text"_s, visibleText(set.other.first())});
        return {Opinion(otherText, arguments)};
    }
    if (!fact.value()->chain.isEmpty()) {
        arguments.append({u"target"_s, visibleText(fact.value()->chain.last().ascii())});
        return {Opinion(dangling, arguments)};
    }
    return {Opinion(missing, arguments)};
}
} // namespace present

namespace location {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The MTA-STS record stands at {right}.")};
constexpr Outcome misplaced{
    "misplaced", Status::Error, QT_TRANSLATE_NOOP("Check", "The MTA-STS record sits at {found}."),
    QT_TRANSLATE_NOOP("Check", "Senders only ask {right}."),
    QT_TRANSLATE_NOOP("Check",
                      "Move it to {right}. In many DNS panels the name field must be just “_mta-sts”.")};
constexpr const Outcome *outcomes[] = {&ok, &misplaced};
constexpr const char *needs[] = {"sts-txt.lookup"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    return judgePlaces(scene, {evidence.stsTxtName(), wrongStsTxtNames(scene.domain()), looksLikeStsRecord},
                       ok, misplaced);
}
} // namespace location

namespace single {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Exactly one record is published.")};
constexpr Outcome multiple{
    "multiple", Status::Error,
    QT_TRANSLATE_NOOP("Check", "There are {count} MTA-STS records at _mta-sts.{domain}."),
    QT_TRANSLATE_NOOP("Check", "The standard says: treat as no policy. A few senders pick one at random."),
    QT_TRANSLATE_NOOP("Check",
                      "Delete all but the newest, so that one record is left at _mta-sts.{domain}.")};
constexpr Outcome noise{"noise", Status::Warning,
                        QT_TRANSLATE_NOOP("Check", "Other text is published at _mta-sts.{domain}: “{text}”."),
                        QT_TRANSLATE_NOOP("Check", "Allowed, but maddy and KumoMTA can not cope with it."),
                        QT_TRANSLATE_NOOP("Check", "Move the record “{text}” elsewhere.")};
constexpr const Outcome *outcomes[] = {&ok, &multiple, &noise};
constexpr const char *needs[] = {"sts-txt.present"};

Opinions judge(const Scene &scene, const Subject &)
{
    const Fact<DnsAnswer> fact = answerOf(scene);
    if (const Opinions none = withoutValue(scene, fact); !none.isEmpty())
        return none;
    const TxtSet set = setOf(fact);
    if (!set.candidate())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no MTA-STS record"))};
    Arguments arguments = basics(scene);
    Opinions opinions;
    if (set.rivals() > 1)
        opinions.append(
            Opinion(multiple, arguments + Arguments{{u"count"_s, QString::number(set.rivals())}}));
    if (const QByteArray *text = set.noise())
        opinions.append(Opinion(noise, arguments + Arguments{{u"text"_s, visibleText(*text)}}));
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace single

namespace version {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The record starts with v=STSv1;")};
constexpr Outcome wrong{
    "wrong", Status::Error, QT_TRANSLATE_NOOP("Check", "The record starts with “{start}”."),
    QT_TRANSLATE_NOOP("Check",
                      "Senders compare the eight characters v=STSv1; exactly and ignore the record."),
    QT_TRANSLATE_NOOP("Check", "Start the value with v=STSv1; and nothing before it: {suggestion}")};
constexpr Outcome space{
    "space", Status::Warning, QT_TRANSLATE_NOOP("Check", "There is a blank before the first semicolon."),
    QT_TRANSLATE_NOOP("Check",
                      "The grammar allows it, the text of the standard does not; chasquid and Halon ignore "
                      "such a record."),
    QT_TRANSLATE_NOOP("Check", "Remove the blank: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &wrong, &space};
constexpr const char *needs[] = {"sts-txt.single"};
constexpr const char *references[] = {"RFC 8461 3.1", "RFC 8461 erratum 6285"};

Opinions judge(const Scene &scene, const ParsedStsRecord &record)
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
constexpr Outcome bad{
    "bad", Status::Error, QT_TRANSLATE_NOOP("Check", "Not readable from “{rest}” on."),
    QT_TRANSLATE_NOOP("Check", "Strict senders drop the whole record and with it the policy."),
    QT_TRANSLATE_NOOP("Check", "Use the suggested value: {suggestion}")};
constexpr Outcome cosmetic{
    "cosmetic", Status::Warning, QT_TRANSLATE_NOOP("Check", "The record has {what}."),
    QT_TRANSLATE_NOOP("Check", "Many senders overlook it; mox and postfix-tlspol drop the record."),
    QT_TRANSLATE_NOOP("Check", "Remove it: {suggestion}")};
constexpr const Outcome *outcomes[] = {&ok, &bad, &cosmetic};
constexpr const char *needs[] = {"sts-txt.version"};

Opinions judge(const Scene &scene, const ParsedStsRecord &record)
{
    const Arguments arguments{{u"suggestion"_s, suggestion(scene, record)}};
    if (const auto *note = record.first(Kind::BadField)) {
        const QString rest = visibleText(record.raw.mid(note->offset), 80);
        return {Opinion(bad, arguments + Arguments{{u"rest"_s, rest}})};
    }
    Opinions opinions;
    if (record.has(Kind::EmptyField))
        opinions.append(Opinion(cosmetic, arguments + Arguments{{u"what"_s, Wording::emptyField()}}));
    if (record.has(Kind::TrailingBlank))
        opinions.append(Opinion(cosmetic, arguments + Arguments{{u"what"_s, Wording::trailingBlank()}}));
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace syntax

namespace id {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The policy id is {id}.")};
constexpr Outcome missing{"missing", Status::Error, QT_TRANSLATE_NOOP("Check", "The record has no id."),
                          QT_TRANSLATE_NOOP("Check", "Senders treat it as invalid."),
                          QT_TRANSLATE_NOOP("Check", "Add id={newid}: {suggestion}")};
constexpr Outcome bad{
    "bad", Status::Error, QT_TRANSLATE_NOOP("Check", "The id “{id}” is not allowed."),
    QT_TRANSLATE_NOOP("Check",
                      "Only letters and digits, at most 32. Strict senders ignore the record although others "
                      "accept it."),
    QT_TRANSLATE_NOOP("Check", "Use for example id={newid} (date and time without separators).")};
constexpr const Outcome *outcomes[] = {&ok, &missing, &bad};
constexpr const char *needs[] = {"sts-txt.syntax"};

Opinions judge(const Scene &scene, const ParsedStsRecord &record)
{
    Arguments arguments = basics(scene);
    arguments.append({u"suggestion"_s, suggestion(scene, record)});
    if (record.has(Kind::MissingId))
        return {Opinion(missing, arguments)};
    arguments.append({u"id"_s, visibleText(*record.value.id, 80)});
    return {Opinion(record.has(Kind::BadId) ? bad : ok, arguments)};
}
} // namespace id

namespace extraFields {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The record holds the version and one id only.")};
constexpr Outcome repeated{
    "repeated", Status::Warning, QT_TRANSLATE_NOOP("Check", "The field {name} appears {count} times."),
    QT_TRANSLATE_NOOP("Check",
                      "The first should count, but many senders take the last and mox refuses the record."),
    QT_TRANSLATE_NOOP("Check", "Keep one: {suggestion}")};
constexpr Outcome unknown{"unknown", Status::Info, QT_TRANSLATE_NOOP("Check", "Unknown field {name}."),
                          QT_TRANSLATE_NOOP("Check", "Senders ignore it."),
                          QT_TRANSLATE_NOOP("Check", "Remove it unless you know what it is for.")};
constexpr const Outcome *outcomes[] = {&ok, &repeated, &unknown};
constexpr const char *needs[] = {"sts-txt.id"};
constexpr const char *references[] = {"RFC 8461 3.1", "RFC 8461 3.2"};

Opinions judge(const Scene &scene, const ParsedStsRecord &record)
{
    Opinions opinions;
    QMap<QByteArray, int> repeats;
    for (const auto &note : record.notes) {
        if (note.kind == Kind::RepeatedField)
            ++repeats[note.text];
    }
    for (auto it = repeats.begin(); it != repeats.end(); ++it)
        opinions.append(Opinion(repeated, {{u"name"_s, visibleText(it.key())},
                                           {u"count"_s, QString::number(*it + 1)},
                                           {u"suggestion"_s, suggestion(scene, record)}}));
    for (const auto &note : record.notes) {
        if (note.kind == Kind::UnknownField)
            opinions.append(Opinion(unknown, {{u"name"_s, visibleText(note.text)}}));
    }
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}
} // namespace extraFields

constexpr Check checks[] = {
    {"sts-txt.lookup", QT_TRANSLATE_NOOP("Check", "DNS answers for _mta-sts"), Scope::Domain, lookup::needs,
     lookup::references, lookup::outcomes, lookup::judge},
    {"sts-txt.present", QT_TRANSLATE_NOOP("Check", "_mta-sts record exists"), Scope::Domain, present::needs,
     references, present::outcomes, present::judge},
    {"sts-txt.location", QT_TRANSLATE_NOOP("Check", "Record at the right name"), Scope::Domain,
     location::needs, references, location::outcomes, location::judge},
    {"sts-txt.single", QT_TRANSLATE_NOOP("Check", "Exactly one record"), Scope::Domain, single::needs,
     references, single::outcomes, single::judge},
    {"sts-txt.version", QT_TRANSLATE_NOOP("Check", "Starts with v=STSv1;"), Scope::Domain, version::needs,
     version::references, version::outcomes, ofRecord<version::judge>},
    {"sts-txt.syntax", QT_TRANSLATE_NOOP("Check", "Record is well formed"), Scope::Domain, syntax::needs,
     references, syntax::outcomes, ofRecord<syntax::judge>},
    {"sts-txt.id", QT_TRANSLATE_NOOP("Check", "Policy id"), Scope::Domain, id::needs, references,
     id::outcomes, ofRecord<id::judge>},
    {"sts-txt.extra-fields", QT_TRANSLATE_NOOP("Check", "No repeated or unknown fields"), Scope::Domain,
     extraFields::needs, extraFields::references, extraFields::outcomes, ofRecord<extraFields::judge>},
};

} // namespace

std::span<const Check> stsTxtChecks()
{
    return checks;
}

} // namespace Postseal
