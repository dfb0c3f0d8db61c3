#include "checks/catalogue.h"
#include "checks/nameserverjudging.h"

#include <algorithm>

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
constexpr const Outcome *outcomes[] = {&ok, &differ, &ServerOutcome::silent, &ServerOutcome::noAddress,
                                       &ServerOutcome::cached};
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
constexpr const char *needs[] = {"policy-host.lookup"};
constexpr const char *references[] = {"RFC 8461 3.2"};

bool knows(const ServerSays &each)
{
    const DnsAnswer *answer = each.fact->value();
    return answer && each.isHeard() && (!answer->isEmpty() || !answer->chain.isEmpty());
}

/// A server may rightly hand out other addresses than the next one, but not none. They are compared in a
/// family in which some server has one; the resolver may have asked just the server that has none.
Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    if (evidence.policyServerGiven)
        return {Generic::notApplicableBecause(
            QT_TRANSLATE_NOOP("Check", "the address of the policy host was given by hand"))};
    DnsQuestion question{evidence.policyHost(), RecordType::A};
    QList<ServerSays> servers = serversSaying(evidence, question);
    if (std::none_of(servers.begin(), servers.end(), knows)) {
        question.type = RecordType::AAAA;
        servers = serversSaying(evidence, question);
    }
    if (const Opinions open = withoutServers(scene, servers); !open.isEmpty())
        return open;
    Opinions opinions;
    int knowing = 0;
    for (const ServerSays &each : servers) {
        const DnsAnswer *answer = each.fact->value();
        if (each.fact->failure() && counts(servers, each))
            opinions.append(failed(*each.fact->failure()).about(each.server.toString()).at(each.address));
        // Silence is told for the records, as is a server without an address; a referral tells nothing.
        if (!answer || !each.isHeard())
            continue;
        knowing += knows(each) ? 1 : 0;
        const Arguments values{{u"ns"_s, each.server.toString()},
                               {u"domain"_s, scene.domain().toString()},
                               {u"rcode"_s, answer->outcomeText()}};
        if (!knows(each))
            opinions.append(Opinion(missing, values).about(each.server.toString()).at(each.address));
    }
    for (const UnaskedServer &unasked : serversNotAsked(evidence, question)) {
        if (unasked.why != UnaskedServer::Why::NoAddress)
            opinions.append(notAsked(unasked));
    }
    if (knowing == 0 && evidence.addressesOf(evidence.policyHost()).isEmpty())
        return {Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "there is no such record"))};
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
