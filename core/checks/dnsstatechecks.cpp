#include "checks/catalogue.h"
#include "checks/scene.h"
#include "evidence/furtherlooks.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

namespace dnssec {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "The signatures of {name} were validated by your resolver.")};
constexpr Outcome bogus{
    "bogus", Status::Error, QT_TRANSLATE_NOOP("Check", "The DNSSEC signatures of {name} do not verify."),
    QT_TRANSLATE_NOOP("Check", "Validating senders see no records at all, so no policy and perhaps no mail."),
    QT_TRANSLATE_NOOP("Check", "Renew the signatures of {name}, or correct its DS record at the registrar.")};
constexpr Outcome isUnsigned{"unsigned", Status::Info, QT_TRANSLATE_NOOP("Check", "{name} is not signed."),
                             QT_TRANSLATE_NOOP("Check", "MTA-STS works without DNSSEC; DANE does not."),
                             QT_TRANSLATE_NOOP("Check", "Nothing to do for MTA-STS.")};
constexpr const Outcome *outcomes[] = {&ok, &bogus, &isUnsigned};
constexpr const char *needs[] = {"env.dns"};
constexpr const char *references[] = {"RFC 4035", "RFC 8461 10.2"};

/// A resolver that does not validate still tells whether there is a DS record; that speaks for the domain
/// only where the domain is a zone of its own.
Opinions withoutValidation(const Scene &scene, const Arguments &values)
{
    const Evidence &evidence = *scene.evidence;
    const Fact<DnsAnswer> &ds = evidence.answer(scene.domain(), RecordType::DS);
    if (!ds.value())
        return withoutValue(scene, ds);
    if (!ds.value()->isEmpty())
        return {Generic::unknownBecause(
            QT_TRANSLATE_NOOP("Check", "the domain is signed, but your resolver checks no signatures"))};
    const DnsAnswer *servers = evidence.answer(scene.domain(), RecordType::NS).value();
    if (ds.value()->isUsable() && servers && !servers->isEmpty())
        return {Opinion(isUnsigned, values)};
    return {Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "your resolver checks no signatures"))};
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    const DnsQuestion question{scene.domain(), RecordType::MX};
    const Fact<DnsAnswer> &fact = evidence.answer(question.name, question.type);
    if (!fact.value())
        return withoutValue(scene, fact);
    const Arguments values{{u"name"_s, scene.domain().toString()}};
    if (evidence.isBogus(question))
        return {Opinion(bogus, values)};
    if (evidence.unchecked.value(question).isPending() || evidence.control.isPending())
        return {Opinion(Generic::running)};
    if (!fact.value()->isUsable())
        return {Generic::skippedBecause(
            QT_TRANSLATE_NOOP("Check", "the name servers of the domain give no usable answer"))};
    if (fact.value()->message.authentic)
        return {Opinion(ok, values)};
    return resolverValidates(evidence) ? Opinions{Opinion(isUnsigned, values)}
                                       : withoutValidation(scene, values);
}
} // namespace dnssec

namespace wildcard {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "No wildcard answers for names that do not exist.")};
constexpr Outcome txt{
    "txt", Status::Warning,
    QT_TRANSLATE_NOOP("Check", "A wildcard answers every TXT question under {domain}."),
    QT_TRANSLATE_NOOP("Check", "Its text shows up where a record of its own is missing: {names}."),
    QT_TRANSLATE_NOOP("Check", "Publish a record of its own at {names}; the wildcard may stay then.")};
constexpr Outcome harmless{
    "harmless", Status::Info,
    QT_TRANSLATE_NOOP(
        "Check", "A wildcard answers TXT questions under {domain}, but not for MTA-STS and TLS reporting."),
    QT_TRANSLATE_NOOP("Check", "A wildcard answers only for names that do not exist."),
    QT_TRANSLATE_NOOP("Check", "Nothing to do.")};
constexpr Outcome address{
    "address", Status::Info, QT_TRANSLATE_NOOP("Check", "A wildcard answers for every host under {domain}."),
    QT_TRANSLATE_NOOP("Check",
                      "mta-sts.{domain} resolves even if nobody set it up; the certificate is usually "
                      "wrong then."),
    QT_TRANSLATE_NOOP("Check", "Create an explicit record for mta-sts.{domain}.")};
constexpr const Outcome *outcomes[] = {&ok, &txt, &harmless, &address};
constexpr const char *needs[] = {"domain.exists"};
constexpr const char *references[] = {"RFC 1034 4.3.3", "RFC 4592"};

/// The names of this program's records that the wildcard answers for, as a TXT answer with its text shows: a
/// name that exists is none of its affairs (RFC 4592 2.2.1).
QStringList namesBehindWildcard(const Evidence &evidence, const QList<DomainName> &names)
{
    const QList<TxtData> wild = evidence.answer(wildcardTxtName(evidence), RecordType::TXT).value()->texts();
    QStringList behind;
    for (const DomainName &name : names) {
        const QList<TxtData> texts = evidence.answer(name, RecordType::TXT).value()->texts();
        if (std::any_of(texts.begin(), texts.end(), [&](const TxtData &txt) {
                return std::any_of(wild.begin(), wild.end(),
                                   [&](const TxtData &each) { return each.joined() == txt.joined(); });
            }))
            behind.append(name.toString());
    }
    return behind;
}

/// Why nobody knows what stands there; empty where that is known.
Opinions notFoundOut(const Scene &scene, const DnsQuestion &question)
{
    const Fact<DnsAnswer> &fact = scene.evidence->answer(question.name, question.type);
    if (!fact.value())
        return withoutValue(scene, fact);
    if (fact.value()->isUsable())
        return {};
    return {Generic::unknownBecause(
        QT_TRANSLATE_NOOP("Check", "the name servers of the domain give no usable answer"))};
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (!evidence.furtherWanted)
        return {notFurther()};
    const DomainName host = wildcardHostName(evidence);
    const QList<DnsQuestion> questions{
        {wildcardTxtName(evidence), RecordType::TXT}, {host, RecordType::A}, {host, RecordType::AAAA}};
    for (const DnsQuestion &question : questions) {
        const Fact<DnsAnswer> &fact = evidence.answer(question.name, question.type);
        if (!fact.value())
            return withoutValue(scene, fact);
        if (!fact.value()->isUsable())
            return {Generic::unknownBecause(QT_TRANSLATE_NOOP(
                "Check", "the question for a name that does not exist gets no usable answer"))};
    }
    Opinions opinions;
    if (!evidence.answer(questions.first().name, RecordType::TXT).value()->isEmpty()) {
        const QList<DomainName> published{evidence.stsTxtName(), evidence.tlsRptName()};
        for (const DomainName &name : published) {
            if (const Opinions open = notFoundOut(scene, {name, RecordType::TXT}); !open.isEmpty())
                return open;
        }
        const QStringList names = namesBehindWildcard(evidence, published);
        opinions.append(Opinion(names.isEmpty() ? harmless : txt, {{u"domain"_s, scene.domain().toString()},
                                                                   {u"names"_s, names.join(u", "_s)}}));
    }
    const Arguments values{{u"domain"_s, scene.domain().toString()}};
    const QList<IpAddress> wild = evidence.addressesOf(host);
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Opinions open = notFoundOut(scene, {evidence.policyHost(), type});
        if (!wild.isEmpty() && !open.isEmpty())
            return opinions + open;
    }
    const QList<IpAddress> real = evidence.addressesOf(evidence.policyHost());
    if (std::any_of(real.begin(), real.end(), [&](const IpAddress &each) { return wild.contains(each); }))
        opinions.append(Opinion(address, values));
    return opinions.isEmpty() ? Opinions{Opinion(ok)} : opinions;
}
} // namespace wildcard

constexpr Check dnssecTable[] = {
    {"domain.dnssec", QT_TRANSLATE_NOOP("Check", "DNSSEC state"), Scope::Domain, dnssec::needs,
     dnssec::references, dnssec::outcomes, dnssec::judge},
};

constexpr Check wildcardTable[] = {
    {"dns.wildcard", QT_TRANSLATE_NOOP("Check", "No wildcard answers"), Scope::Domain, wildcard::needs,
     wildcard::references, wildcard::outcomes, wildcard::judge},
};

} // namespace

std::span<const Check> dnssecChecks()
{
    return dnssecTable;
}

std::span<const Check> wildcardChecks()
{
    return wildcardTable;
}

} // namespace Postseal
