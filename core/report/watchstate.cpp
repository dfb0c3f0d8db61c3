#include "report/watchstate.h"

#include "base/text.h"
#include "checks/scene.h"
#include "evidence/observationsjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace Postseal {
namespace {

constexpr qsizetype longestText = 1000;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<QStringList> textsAt(const Evidence &evidence, const DomainName &name)
{
    const DnsAnswer *answer = evidence.answer(name, RecordType::TXT).value();
    if (!answer || !answer->isUsable())
        return std::nullopt;
    QStringList texts;
    for (const TxtData &txt : answer->texts().mid(0, WatchState::mostOthers))
        texts.append(visibleText(txt.joined(), longestText));
    texts.sort();
    return texts;
}

std::optional<QList<MxData>> mxIn(const Evidence &evidence)
{
    const DnsAnswer *answer = evidence.answer(evidence.domain(), RecordType::MX).value();
    if (!answer || !answer->isUsable())
        return std::nullopt;
    QList<MxData> list = evidence.mx();
    std::sort(list.begin(), list.end(), [](const MxData &a, const MxData &b) {
        return std::pair(a.host.ascii(), a.preference) < std::pair(b.host.ascii(), b.preference);
    });
    // The same host twice is one mail server.
    const auto same = [](const MxData &a, const MxData &b) { return a.host == b.host; };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
    return list.mid(0, WatchState::mostOthers);
}

std::optional<WatchedPolicy> policyIn(const Scene &scene)
{
    const Evidence &evidence = *scene.evidence;
    const DnsAnswer *answer = evidence.answer(evidence.stsTxtName(), RecordType::TXT).value();
    QList<QByteArray> ids;
    for (const TxtData &txt : answer ? answer->texts() : QList<TxtData>()) {
        if (isStsRecord(txt.joined()))
            ids.append(parseStsRecord(txt.joined()).value.id.value_or(QByteArray()));
    }
    if (ids.size() != 1 || !isStsId(ids.first())) // two records are none (RFC 8461 3.1)
        return std::nullopt;
    WatchedPolicy policy{ids.first(), {}};
    for (const ServedPolicy &served : scene.policies) {
        const QByteArray digest = digestOf(served.policy.value.toText());
        if (scene.isAccepted(served) && !policy.digests.contains(digest))
            policy.digests.append(digest);
    }
    std::sort(policy.digests.begin(), policy.digests.end());
    return policy.digests.isEmpty() ? std::nullopt : std::optional(policy);
}

void addCertificate(WatchState *state, const DomainName &host, const IpAddress &address,
                    const std::optional<TlsSession> &tls)
{
    if (!tls || tls->chain.isEmpty() || state->certificates.size() >= WatchState::mostOthers)
        return;
    const QByteArray &leaf = tls->chain.first();
    state->certificates.append(
        {visibleText(host.ascii()), address, digestOf(leaf), Certificate::fromDer(leaf).notAfter});
}

void addCertificates(WatchState *state, const Evidence &evidence)
{
    for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
        if (it->value())
            addCertificate(state, evidence.policyHost(), it.key(), it->value()->tls);
    }
    for (auto it = evidence.smtp.begin(); it != evidence.smtp.end(); ++it) {
        if (it->value())
            addCertificate(state, it.key().host, it.key().address, it->value()->tls);
    }
}

void addChecks(WatchState *state, const Findings &findings)
{
    for (const Finding &finding : findings) {
        const bool settled = finding.status == Status::Pass || finding.status == Status::Info ||
                             finding.status == Status::Warning || finding.status == Status::Error ||
                             finding.status == Status::NotApplicable;
        if (!settled || !finding.check || !finding.outcome || !isWatchedCheck(finding.check->id))
            continue;
        const WatchedCheck row{finding.check->id, finding.outcome->code, finding.status, finding.subject};
        const auto known =
            std::find_if(state->checks.begin(), state->checks.end(), [&](const WatchedCheck &each) {
                return each.check == row.check && each.subject == row.subject;
            });
        if (known == state->checks.end() && state->checks.size() < WatchState::mostChecks)
            state->checks.append(row);
        else if (known != state->checks.end() &&
                 levelOf(row.check, row.status) > levelOf(known->check, known->status))
            *known = row;
    }
}

} // namespace

namespace Archive {
inline constexpr std::array verdicts{"protected", "testing", "losing-mail", "ineffective",
                                     "off",       "absent",  "no-mail",     "unknown"};
// Waiting, running and the like are never kept, but the words follow the order of the enum.
inline constexpr std::array statuses{"waiting", "running", "pass",    "info",          "warning",
                                     "error",   "unknown", "skipped", "not-applicable"};

template <class A> void members(A &a, Is<WatchedCheck> auto &row)
{
    a("check", row.check);
    a("outcome", row.outcome);
    a.word("status", row.status, statuses);
    a("subject", row.subject);
}

template <class A> void members(A &a, Is<WatchedCertificate> auto &row)
{
    a("host", row.host);
    a("address", row.address);
    a("fingerprint", row.fingerprint);
    a("notAfter", row.notAfter);
}

template <class A> void members(A &a, Is<WatchedPolicy> auto &policy)
{
    a("id", policy.id);
    a("digests", policy.digests);
}

template <class A> void members(A &a, Is<WatchState> auto &state)
{
    a("domain", state.domain);
    a.word("verdict", state.verdict, verdicts);
    a("smtpTested", state.smtpTested);
    a("mx", state.mx);
    a("stsTxt", state.stsTxt);
    a("tlsRptTxt", state.tlsRptTxt);
    a("policy", state.policy);
    a("checks", state.checks);
    a("certificates", state.certificates);
    a("missed", state.missed);
    a("missedSince", state.missedSince);
    a("missedTold", state.missedTold);
}
} // namespace Archive

bool isWatchedCheck(QByteArrayView check)
{
    // A TTL is what is left of it in a cache; whether enough reports came in is no change of the domain.
    return !check.startsWith("env.") && !check.startsWith("input.") && !check.startsWith("ready.") &&
           check != "sts-txt.ttl";
}

int levelOf(QByteArrayView check, Status status)
{
    // How long a file took today is a matter of the way to it; that it did not arrive at all is not.
    if (status == Status::Error)
        return 2;
    return status == Status::Warning && check != "policy-http.time" ? 1 : 0;
}

WatchState watchStateOf(const Report &report)
{
    const Evidence &evidence = report.evidence;
    WatchState state;
    state.domain = evidence.domain();
    state.verdict = report.verdict;
    state.smtpTested = report.smtpTested;
    state.mx = mxIn(evidence);
    state.stsTxt = textsAt(evidence, evidence.stsTxtName());
    state.tlsRptTxt = textsAt(evidence, evidence.tlsRptName());
    state.policy = policyIn(Scene::of(evidence));
    addChecks(&state, report.findings);
    addCertificates(&state, evidence);
    return state;
}

QByteArray toJson(const WatchState &state)
{
    Archive::Writer writer;
    Archive::members(writer, state);
    QJsonObject object = writer.object();
    object.insert(QStringLiteral("schema"), QStringLiteral("postseal-watch-state/1"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<WatchState> readWatchState(const QByteArray &json)
{
    if (json.size() > maxWatchStateBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"schema").toString() != u"postseal-watch-state/1")
        return std::nullopt;
    WatchState state;
    Archive::ReadState reading;
    Archive::Reader reader(object, {}, &reading);
    Archive::members(reader, state);
    const bool fits = state.checks.size() <= WatchState::mostChecks &&
                      state.certificates.size() <= WatchState::mostOthers && state.missed >= 0;
    return reading.fault.isEmpty() && fits ? std::optional(state) : std::nullopt;
}

} // namespace Postseal
