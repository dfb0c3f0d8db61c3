#include "checks/catalogue.h"
#include "checks/nameserverjudging.h"

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

namespace tlsRptConsistent {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "All {count} name server addresses give the same record.")};
constexpr Outcome differ{"differ", Status::Warning,
                         QT_TRANSLATE_NOOP("Check", "{ns} answers differently: “{text}”."),
                         QT_TRANSLATE_NOOP("Check", "Some senders report elsewhere or not at all."),
                         QT_TRANSLATE_NOOP("Check", "Wait for the zone transfer, or repair {ns}.")};
constexpr const Outcome *outcomes[] = {&ok, &differ, &ServerOutcome::silent, &ServerOutcome::cached};
constexpr const char *needs[] = {"tlsrpt.present"};
constexpr const char *references[] = {"RFC 8460 3"};

Opinions judge(const Scene &scene, const Subject &)
{
    return judgeServers(scene, scene.evidence->tlsRptName(), {ok, differ});
}
} // namespace tlsRptConsistent

namespace policyHostConsistent {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "All {count} name server addresses know mta-sts.{domain}.")};
constexpr Outcome missing{
    "missing", Status::Warning, QT_TRANSLATE_NOOP("Check", "{ns} does not know mta-sts.{domain}: {rcode}."),
    QT_TRANSLATE_NOOP("Check", "Senders that ask this server can not fetch the policy."),
    QT_TRANSLATE_NOOP("Check", "Wait for the zone transfer, or repair {ns}.")};
constexpr const Outcome *outcomes[] = {&ok, &missing};
constexpr const char *needs[] = {"policy-host.address"};
constexpr const char *references[] = {"RFC 8461 3.2"};

/// A server may rightly hand out other addresses than the next one, but not none. Which family it is asked
/// for: the one that the resolver found.
Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (evidence.policyServerGiven)
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "the address of the policy host was given by hand"))};
    const DnsAnswer *a = evidence.answer(evidence.policyHost(), RecordType::A).value();
    const bool v4 = a && (!a->isEmpty() || !a->chain.isEmpty());
    const RecordType type = v4 ? RecordType::A : RecordType::AAAA;
    const QList<ServerSays> servers = serversSaying(evidence, {evidence.policyHost(), type});
    if (const Opinions open = withoutServers(scene, servers); !open.isEmpty())
        return open;
    Opinions opinions;
    int knowing = 0;
    for (const ServerSays &each : servers) {
        const DnsAnswer *answer = each.fact->value();
        // Silence and what could not be asked are told for the records; a referral tells nothing.
        if (!answer || !each.isHeard())
            continue;
        const bool knows = !answer->isEmpty() || !answer->chain.isEmpty();
        knowing += knows ? 1 : 0;
        const Arguments values{{u"ns"_s, each.server.toString()},
                               {u"domain"_s, scene.domain().toString()},
                               {u"rcode"_s, answer->outcomeText()}};
        if (!knows)
            opinions.append(Opinion(missing, values).about(each.server.toString()).at(each.address));
    }
    const Arguments values{{u"count"_s, QString::number(knowing)}, {u"domain"_s, scene.domain().toString()}};
    return opinions.isEmpty() ? Opinions{Opinion(ok, values)} : opinions;
}
} // namespace policyHostConsistent

constexpr Check tlsRptTable[] = {
    {"tlsrpt.consistent", QT_TRANSLATE_NOOP("Check", "All name servers agree on the reporting record"),
     Scope::Domain, tlsRptConsistent::needs, tlsRptConsistent::references, tlsRptConsistent::outcomes,
     tlsRptConsistent::judge},
};

constexpr Check policyHostTable[] = {
    {"policy-host.consistent", QT_TRANSLATE_NOOP("Check", "All name servers know the policy host"),
     Scope::Domain, policyHostConsistent::needs, policyHostConsistent::references,
     policyHostConsistent::outcomes, policyHostConsistent::judge},
};

} // namespace

std::span<const Check> tlsRptServerChecks()
{
    return tlsRptTable;
}

std::span<const Check> policyHostServerChecks()
{
    return policyHostTable;
}

} // namespace Postseal
