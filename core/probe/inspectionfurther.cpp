#include "evidence/furtherlooks.h"
#include "probe/inspectionprivate.h"
#include "tlsrpt/emptyreport.h"

#include <algorithm>

namespace Postseal {

/// What follows from an answer beyond the four things that are published.
void Inspection::Private::furtherQuestions(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (question.type == RecordType::TLSA && !answer.isEmpty()) {
        // For DANE the MX host is the policy domain (RFC 8460 1.1).
        for (const MxData &mx : evidence.mailHosts()) {
            if (mx.host.isUnder(evidence.domain()) && tlsaNames(evidence, mx.host).contains(question.name))
                ask({mx.host.child("_smtp._tls"), RecordType::TXT});
        }
    }
    if (question == DnsQuestion{evidence.tlsRptName(), RecordType::TXT})
        askReportHosts();
    if (!options.further)
        return;
    if (question.type == RecordType::A || question.type == RecordType::AAAA) {
        lookAtEndpoints();
        policyLooked(); // the wrong hosts for the file may wait for these addresses
    }
}

/// Where the reports go: can the mailbox's domain receive, and what addresses has the https host?
void Inspection::Private::askReportHosts()
{
    for (const ReportUri &uri : reportUris(evidence)) {
        const std::optional<DomainName> host = DomainName::fromAscii(uri.host);
        const bool mail = uri.kind == ReportUri::Kind::Mailto;
        if (!host || (!mail && namesNoHost(uri)))
            continue;
        if (mail)
            ask({*host, RecordType::MX});
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            ask({*host, type});
    }
    if (options.further)
        lookAtEndpoints();
}

void Inspection::Private::lookAtEndpoints()
{
    for (const ReportUri &uri : reportUris(evidence)) {
        const std::optional<ReportEndpoint> endpoint = reportEndpoint(uri);
        if (!endpoint)
            continue;
        int count = 0;
        for (const IpAddress &address : evidence.addressesOf(endpoint->host))
            lookFurther({endpoint->host, address, endpoint->port, options.postReport ? "POST" : "OPTIONS",
                         endpoint->path, ownUserAgent},
                        ++count <= Limits::addressesOfReportHost);
    }
}

/// An address of the policy host was looked at. Those that serve the file are asked as others ask; when none
/// serves it, it is looked for elsewhere.
void Inspection::Private::policyLooked()
{
    if (!options.further || evidence.policy.isEmpty())
        return;
    bool pending = false;
    QList<IpAddress> served, answered;
    for (auto it = evidence.policy.cbegin(); it != evidence.policy.cend(); ++it) {
        pending = pending || it->isPending();
        // Many a site answers 200 with a page for whatever it does not have. It is long to read, so it is
        // read once.
        if (it->value() && !servesPolicy.contains(it.key()))
            servesPolicy.insert(it.key(), looksLikePolicy(*it->value()));
        if (servesPolicy.value(it.key()))
            served.append(it.key());
        else if (it->value() && it->value()->isWholeFile())
            answered.append(it.key());
    }
    if (served.isEmpty())
        lookForPolicyElsewhere();
    if (served.isEmpty() && !pending)
        served = answered.mid(0, 1);
    // Of many the first ones, whichever answers first.
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        pending = pending || evidence.answer(evidence.policyHost(), type).isPending();
    if (pending && evidence.policy.size() > Limits::addressesAskedAgain)
        return;
    for (const IpAddress &address : served.mid(0, Limits::addressesAskedAgain)) {
        if (askedPastCache.contains(address) || askedPastCache.size() >= Limits::addressesAskedAgain)
            continue;
        askedPastCache.append(address);
        for (const WebQuestion &question : clientQuestions(evidence, address))
            lookFurther(question);
        lookFurther(cacheQuestion(evidence, address));
    }
}

void Inspection::Private::lookForPolicyElsewhere()
{
    IpAddress answering;
    for (auto it = evidence.policy.cbegin(); it != evidence.policy.cend(); ++it) {
        if (it->isPending())
            return;
        const PolicyAnswer *answer = it->value();
        const bool redirects = answer && answer->status >= 300 && answer->status < 400;
        if (answer && answer->stage == PolicyAnswer::Stage::Done && !redirects && answering.isNull())
            answering = it.key();
    }
    if (answering.isNull())
        return;
    for (const DomainName &host : wrongPolicyHosts(evidence.domain())) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            ask({host, type});
    }
    for (const WebQuestion &question : locationQuestions(evidence, answering))
        lookFurther(question);
    for (const WebQuestion &question : clientQuestions(evidence, answering))
        lookFurther(question);
}

/// A handful at a time: the server is the same for most of them.
void Inspection::Private::lookFurther(const WebQuestion &question, bool within)
{
    if (evidence.web.contains(question))
        return;
    if (const std::optional<Failure> reason = reasonNotTo(question.address, furtherRoom)) {
        evidence.web.insert(question, *reason);
        return;
    }
    if (!within || furtherBegun >= Limits::furtherFetches) {
        evidence.web.insert(question, Failure{Failure::Kind::Limit, {}});
        return;
    }
    ++furtherBegun;
    evidence.web.insert(question, Fact<PolicyAnswer>::pending());
    opened();
    if (furtherOpen < Limits::furtherAtOnce)
        beginFurther(question);
    else
        furtherWaiting.append(question);
}

void Inspection::Private::beginFurther(const WebQuestion &question)
{
    ++furtherOpen;
    PolicyRequest request;
    request.question = question;
    request.target = targetFor(question.host, question.port, question.address);
    request.deadline = deadline;
    request.further = true;
    if (question.method == "POST")
        request.body = emptyReport(evidence.domain(), evidence.observedAt);
    probes.policy->look(request, scope.get(), whileRunning([this, question](const Fact<PolicyAnswer> &seen) {
                            const Fact<PolicyAnswer> fact = within(furtherRoom, seen);
                            evidence.web.insert(question, fact);
                            if (fact.value())
                                rememberAnchors(fact.value()->tls);
                            --furtherOpen;
                            if (!furtherWaiting.isEmpty())
                                beginFurther(furtherWaiting.takeFirst());
                            closed();
                        }));
}

} // namespace Postseal
