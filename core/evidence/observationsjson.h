#pragma once

#include "evidence/evidence.h"
#include "evidence/jsonarchive.h"

#include <array>

/// The members of everything that was observed, each type listed once; the lists write and read.

namespace Postseal::Archive {
inline constexpr std::array outcomes{"data",      "no-data", "nxdomain",   "failed",  "silent",
                                     "malformed", "loop",    "long-chain", "too-many"};
inline constexpr std::array troubles{"none",     "timeout", "refused", "no-route",
                                     "closed",   "not-tls", "alert",   "client-certificate",
                                     "too-much", "nonsense"};
inline constexpr std::array httpFaults{"none",       "not-http",  "long-head", "header",
                                       "length",     "lengths",   "coding",    "old-coding",
                                       "chunk-size", "chunk-end", "overhead"};
inline constexpr std::array policyStages{"connect", "handshake", "response", "body", "done"};
inline constexpr std::array smtpStages{"connect",   "greeting",       "ehlo", "starttls",
                                       "handshake", "ehlo-after-tls", "done"};
inline constexpr std::array problems{"none",      "empty",    "not-one-domain", "too-few-labels",
                                     "bad-label", "too-long", "ip-address",     "numeric-tld"};
// A word for each value.
static_assert(outcomes.size() == size_t(DnsAnswer::Outcome::TooMany) + 1);
static_assert(troubles.size() == size_t(Trouble::Kind::Nonsense) + 1);
static_assert(httpFaults.size() == size_t(HttpFault::Overhead) + 1);
static_assert(policyStages.size() == size_t(PolicyAnswer::Stage::Done) + 1);
static_assert(smtpStages.size() == size_t(SmtpAnswer::Stage::Done) + 1);
static_assert(problems.size() == size_t(DomainInput::Problem::NumericTld) + 1);

template <class A> void members(A &a, Is<DomainInput> auto &input)
{
    a("input", input.input);
    a("domain", input.domain);
    a.word("problem", input.problem, problems);
    a("converted", input.converted);
}

template <class A> void members(A &a, Is<DnsQuestion> auto &question)
{
    a("name", question.name);
    quint16 type = quint16(question.type);
    a("type", type);
    if constexpr (A::reads)
        question.type = RecordType(type);
}

template <class A> void members(A &a, Is<MxData> auto &mx)
{
    a("preference", mx.preference);
    a("host", mx.host);
}

template <class A> void members(A &a, Is<TxtData> auto &txt)
{
    a("strings", txt.strings);
}

template <class A> void members(A &a, Is<SoaData> auto &soa)
{
    a("primary", soa.primary);
    a("serial", soa.serial);
    a("minimum", soa.minimum);
}

template <class A> void members(A &a, Is<TlsaData> auto &tlsa)
{
    a("usage", tlsa.usage);
    a("selector", tlsa.selector);
    a("matching", tlsa.matching);
    a("data", tlsa.data);
}

template <class A> void members(A &a, Is<RawData> auto &raw)
{
    a("bytes", raw.bytes);
}

/// The alternative of a record's data that stands under this name.
template <class T, class A> void alternative(A &a, const char *name, auto &data)
{
    if constexpr (A::reads) {
        if (a.has(name)) {
            T value{};
            a(name, value);
            data = value;
        }
    } else {
        if (const T *value = std::get_if<T>(&data))
            a(name, *value);
    }
}

template <class A> void members(A &a, Is<DnsRecord> auto &record)
{
    a("owner", record.owner);
    quint16 type = quint16(record.type);
    a("type", type);
    if constexpr (A::reads)
        record.type = RecordType(type);
    a("ttl", record.ttl);
    alternative<RawData>(a, "raw", record.data);
    alternative<IpAddress>(a, "address", record.data);
    alternative<DomainName>(a, "name", record.data);
    alternative<MxData>(a, "mx", record.data);
    alternative<TxtData>(a, "txt", record.data);
    alternative<SoaData>(a, "soa", record.data);
    alternative<TlsaData>(a, "tlsa", record.data);
}

template <class A> void members(A &a, Is<DnsMessage> auto &message)
{
    a("id", message.id);
    a("response", message.response);
    a("authoritative", message.authoritative);
    a("truncated", message.truncated);
    a("authentic", message.authentic);
    a("checkingDisabled", message.checkingDisabled);
    a("recursionDesired", message.recursionDesired);
    quint16 rcode = quint16(message.rcode);
    a("rcode", rcode);
    if constexpr (A::reads)
        message.rcode = Rcode(rcode);
    a("question", message.question);
    a.list("answers", message.answers, mostRecords);
    a.list("authority", message.authority, mostRecords);
    a.list("additional", message.additional, mostRecords);
    a("extendedError", message.extendedError);
    a("extendedText", message.extendedText);
}

template <class A> void members(A &a, Is<DnsAnswer> auto &answer)
{
    a.word("outcome", answer.outcome, outcomes);
    a("message", answer.message);
    a("chain", answer.chain);
    a.list("records", answer.records, mostRecords);
    a("resolver", answer.resolver);
    a("elapsedMs", answer.elapsedMs);
}

template <class A> void members(A &a, Is<Trouble> auto &trouble)
{
    a.word("kind", trouble.kind, troubles);
    a("text", trouble.text);
    a("limitMs", trouble.limitMs);
    a.addedWord("fault", trouble.fault, httpFaults);
}

template <class A> void members(A &a, Is<TlsSession> auto &session)
{
    a("protocol", session.protocol);
    a("cipher", session.cipher);
    a.certificates("chain", session.chain);
    a.added("sent", session.sent);
}

template <class A> void members(A &a, Is<PolicyAnswer> auto &answer)
{
    a.word("stage", answer.stage, policyStages);
    a("trouble", answer.trouble);
    a("tls", answer.tls);
    a("legacyProtocol", answer.legacyProtocol);
    a("plainHttp", answer.plainHttp);
    a("status", answer.status);
    a("contentType", answer.contentType);
    a.added("otherContentTypes", answer.otherContentTypes);
    a("contentEncoding", answer.contentEncoding);
    a.added("malformedHeaders", answer.malformedHeaders);
    a("location", answer.location);
    a("date", answer.date);
    a.added("receivedAt", answer.receivedAt);
    a.added("age", answer.age);
    a("body", answer.body);
    a("bodyCut", answer.bodyCut);
    a.added("ocsp", answer.ocsp);
    a("elapsedMs", answer.elapsedMs);
}

template <class A> void members(A &a, Is<WebQuestion> auto &question)
{
    a("host", question.host);
    a("address", question.address);
    a("port", question.port);
    a("method", question.method);
    a("path", question.path);
    a("userAgent", question.userAgent);
}

template <class A> void members(A &a, Is<TlsTrial> auto &trial)
{
    a("completed", trial.completed);
    a("trouble", trial.trouble);
    a("protocol", trial.protocol);
    a("leaf", trial.leaf);
}

template <class A> void members(A &a, Is<SmtpReply> auto &reply)
{
    a("code", reply.code);
    a("lines", reply.lines);
}

template <class A> void members(A &a, Is<SmtpAnswer> auto &answer)
{
    a.word("stage", answer.stage, smtpStages);
    a("trouble", answer.trouble);
    a("greeting", answer.greeting);
    a("ehlo", answer.ehlo);
    a("startTls", answer.startTls);
    a("ehloAfterTls", answer.ehloAfterTls);
    a("injected", answer.injected);
    a("tls", answer.tls);
    a("legacyProtocol", answer.legacyProtocol);
    a.added("oddLineEnds", answer.oddLineEnds);
    a.added("tooEarly", answer.tooEarly);
    a.added("withoutName", answer.withoutName);
    a.added("otherName", answer.otherName);
    a.added("older", answer.older);
    a("elapsedMs", answer.elapsedMs);
}

template <class A> void members(A &a, Is<MxEndpoint> auto &endpoint)
{
    a("host", endpoint.host);
    a("address", endpoint.address);
}

template <class A> void members(A &a, Is<ServerQuestion> auto &asked)
{
    a("server", asked.server);
    a("address", asked.address);
    a("question", asked.question);
}

template <class A> void members(A &a, Is<Sighting> auto &sighting)
{
    a("first", sighting.first);
    a("last", sighting.last);
    a("id", sighting.id);
    a("policy", sighting.policy);
    a.added("mx", sighting.mx);
}

template <class A> void members(A &a, Is<HostSighting> auto &seen)
{
    a("records", seen.records);
    a("since", seen.since);
    a("last", seen.last);
    a("ttl", seen.ttl);
    a("cachedUntil", seen.cachedUntil);
    a("replaced", seen.replaced);
    a("replacedUntil", seen.replacedUntil);
}

template <class A> void members(A &a, Is<ReportedFailure> auto &failure)
{
    a("type", failure.type);
    a("sessions", failure.sessions);
}

template <class A> void members(A &a, Is<ReportedPolicy> auto &policy)
{
    a("submitter", policy.submitter);
    a("reportId", policy.reportId);
    a("start", policy.start);
    a("end", policy.end);
    a("type", policy.type);
    a("successful", policy.successful);
    a("failed", policy.failed);
    a("failures", policy.failures);
}

template <class A> void members(A &a, Is<Failure> auto &failure)
{
    QByteArray kind = failureWord(failure.kind);
    a("kind", kind);
    if constexpr (A::reads)
        failure.kind = failureFromWord(kind);
    a("detail", failure.detail);
}

} // namespace Postseal::Archive
