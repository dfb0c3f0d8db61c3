#include "checks/scene.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

/// Certificates beyond the leaf that any server of the domain sent: what one forgets, another may show.
QList<QByteArray> issuersSeen(const Evidence &evidence)
{
    QList<QByteArray> seen;
    const auto take = [&](const std::optional<TlsSession> &tls) {
        for (qsizetype i = 1; tls && i < tls->chain.size(); ++i) {
            if (!seen.contains(tls->chain[i]) && seen.size() < 100)
                seen.append(tls->chain[i]);
        }
    };
    for (const Fact<PolicyAnswer> &fact : evidence.policy) {
        if (fact.value())
            take(fact.value()->tls);
    }
    for (const Fact<SmtpAnswer> &fact : evidence.smtp) {
        if (fact.value())
            take(fact.value()->tls);
    }
    return seen;
}

/// The chains of one run, each judged once: a hundred addresses may show the same one.
class ChainsOfRun {
public:
    explicit ChainsOfRun(const Evidence &evidence)
        : m_evidence(evidence), m_anchors(TrustAnchors::fromDer(evidence.anchors)),
          m_issuers(issuersSeen(evidence))
    {
    }

    [[nodiscard]] ChainVerdict verdictOf(const TlsSession &tls, const DomainName &host)
    {
        const ChainVerdict verdict = verdictOf(tls.chain, host);
        return tls.isCut() ? verdict.ofBeginning() : verdict;
    }

private:
    [[nodiscard]] ChainVerdict verdictOf(const QList<QByteArray> &chain, const DomainName &host)
    {
        constexpr qsizetype mostCertificates = 1500; // five seconds, where their keys take long
        const auto known = m_known.constFind(chain);
        if (known != m_known.constEnd())
            return known->forHost(host.ascii());
        ChainVerdict verdict;
        if (m_certificates + chain.size() > mostCertificates) {
            verdict.trust = ChainVerdict::Trust::TooMuch;
            verdict.leaf = Certificate::fromDer(chain.value(0));
            verdict = verdict.forHost(host.ascii());
        } else {
            m_certificates += chain.size();
            verdict = verifyChain(chain, host.ascii(), m_evidence.observedAt, m_anchors, m_issuers);
        }
        m_known.insert(chain, verdict);
        return verdict;
    }

    const Evidence &m_evidence;
    const TrustAnchors m_anchors;
    const QList<QByteArray> m_issuers;
    QHash<QList<QByteArray>, ChainVerdict> m_known;
    qsizetype m_certificates = 0;
};

void addPolicy(Scene *scene, const IpAddress &address, const QByteArray &body)
{
    for (ServedPolicy &served : scene->policies) {
        if (served.body == body) {
            served.addresses.append(address);
            return;
        }
    }
    const ParsedPolicy policy = parsePolicy(body);
    scene->policies.append({body, {address}, policy, MxPatterns(policy.value.patterns())});
}

/// The modes of the policies that senders accept; when they accept none, of all that were served.
QList<PolicyMode> modesServed(const Scene &scene)
{
    QList<PolicyMode> accepted, all;
    for (const ServedPolicy &served : scene.policies) {
        const PolicyMode mode = served.policy.value.mode;
        if (mode == PolicyMode::Unset)
            continue;
        all.append(mode);
        if (scene.isAccepted(served))
            accepted.append(mode);
    }
    return accepted.isEmpty() ? all : accepted;
}

} // namespace

Scene Scene::ofPolicies(const Evidence &evidence)
{
    Scene scene;
    scene.evidence = &evidence;
    ChainsOfRun chains(evidence);
    for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
        const PolicyAnswer *answer = it->value();
        scene.policyPending = scene.policyPending || it->isPending();
        if (!answer)
            continue;
        if (answer->tls)
            scene.policyChains.insert(it.key(), chains.verdictOf(*answer->tls, evidence.policyHost()));
        if (answer->tls && !answer->ocsp.isEmpty())
            scene.policyStaples.insert(it.key(), readStaple(answer->ocsp, answer->tls->chain,
                                                            evidence.observedAt, evidence.anchors));
        if (answer->isWholeFile())
            addPolicy(&scene, it.key(), answer->body);
    }
    return scene;
}

Scene Scene::of(const Evidence &evidence)
{
    Scene scene = ofPolicies(evidence);
    ChainsOfRun chains(evidence);
    for (auto it = evidence.smtp.begin(); it != evidence.smtp.end(); ++it) {
        const SmtpAnswer *answer = it->value();
        if (answer && answer->tls)
            scene.smtpChains.insert(it.key(), chains.verdictOf(*answer->tls, it.key().host));
    }
    return scene;
}

const ServedPolicy *Scene::policyOf(const IpAddress &address) const
{
    for (const ServedPolicy &served : policies) {
        if (address.isNull() || served.addresses.contains(address))
            return &served;
    }
    return nullptr;
}

const PolicyAnswer *Scene::policyAnswer(const IpAddress &address) const
{
    const auto it = evidence->policy.constFind(address);
    return it == evidence->policy.constEnd() ? nullptr : it->value();
}

const SmtpAnswer *Scene::smtpAnswer(const Subject &subject) const
{
    const auto it = evidence->smtp.constFind({subject.mx, subject.address});
    return it == evidence->smtp.constEnd() ? nullptr : it->value();
}

bool Scene::isAccepted(const ServedPolicy &served) const
{
    const Policy &policy = served.policy.value;
    return policy.version == "STSv1" && policy.maxAge &&
           std::any_of(served.addresses.begin(), served.addresses.end(),
                       [this](const IpAddress &address) { return policyChains.value(address).isGood(); });
}

PolicyMode Scene::mode() const
{
    const QList<PolicyMode> modes = modesServed(*this);
    return modes.isEmpty() ? PolicyMode::Unset : *std::min_element(modes.begin(), modes.end());
}

PolicyMode Scene::strictestMode() const
{
    const QList<PolicyMode> modes = modesServed(*this);
    return modes.isEmpty() ? PolicyMode::Unset : *std::max_element(modes.begin(), modes.end());
}

bool Scene::stsTxtPresent() const
{
    const Fact<DnsAnswer> fact = evidence->answer(evidence->stsTxtName(), RecordType::TXT);
    const QList<TxtData> texts = fact.value() ? fact.value()->texts() : QList<TxtData>();
    return std::any_of(texts.begin(), texts.end(),
                       [](const TxtData &txt) { return looksLikeStsRecord(txt.joined()); });
}

bool Scene::takesNoMail() const
{
    const Fact<DnsAnswer> fact = evidence->answer(domain(), RecordType::MX);
    const DnsAnswer *mx = fact.value();
    if (!mx || !mx->isUsable())
        return false;
    if (mx->outcome == DnsAnswer::Outcome::NxDomain)
        return true;
    const QList<MxData> hosts = mx->mailExchangers();
    if (!hosts.isEmpty())
        return std::all_of(hosts.begin(), hosts.end(), [](const MxData &each) { return each.host.isRoot(); });
    const auto isEmpty = [&](RecordType type) {
        const Fact<DnsAnswer> answer = evidence->answer(domain(), type);
        return answer.value() && answer.value()->isUsable() && answer.value()->isEmpty();
    };
    return isEmpty(RecordType::A) && isEmpty(RecordType::AAAA);
}

Port25 reachOfPort25(const Evidence &evidence)
{
    bool silent = false;
    bool refused = false;
    bool unseen = false;
    bool undecided = false;
    for (const Fact<SmtpAnswer> &fact : evidence.smtp) {
        const SmtpAnswer *answer = fact.value();
        undecided = undecided || fact.isPending() || fact.isNotAsked();
        if (!answer) {
            unseen = unseen || (fact.failure() && !isByChoice(*fact.failure()));
            continue;
        }
        if (answer->stage > SmtpAnswer::Stage::Connect)
            return Port25::Open;
        const bool here = answer->trouble.kind == Trouble::Kind::Refused;
        refused = refused || here;
        silent = silent || !here;
    }
    if (undecided)
        return Port25::Undecided;
    // A refusal comes from the server, or from a filter before this computer.
    if (refused)
        return Port25::Refused;
    if (silent)
        return Port25::Blocked;
    return unseen ? Port25::NotTried : Port25::NothingToTry;
}

bool servesAlike(const PolicyAnswer &a, const PolicyAnswer &b)
{
    if (a.status != b.status || a.isWholeFile() != b.isWholeFile())
        return false;
    return a.status != 200 || a.body == b.body || parsePolicy(a.body).value == parsePolicy(b.body).value;
}

Opinion notAsked(const Scene &scene)
{
    if (!scene.evidence->finished)
        return Opinion(Generic::waiting);
    return Generic::unknownBecause(QT_TRANSLATE_NOOP("Check", "nothing was asked"));
}

Opinion failed(const Failure &failure)
{
    if (isByChoice(failure))
        return Generic::skippedBecause(failureReason(failure.kind));
    return Generic::unknownBecause(failureReason(failure.kind));
}

QString endOf(const Scene &scene, const DnsQuestion &question)
{
    const DnsAnswer *answer = scene.evidence->answer(question.name, question.type).value();
    if (!answer)
        return {};
    QString text = answer->outcomeText();
    if (scene.evidence->isBogus(question))
        text += QCoreApplication::translate("Check", " (the DNSSEC signatures do not verify)");
    else if (!answer->message.extendedText.isEmpty())
        text += QStringLiteral(" (") + visibleText(answer->message.extendedText, 80) + QLatin1Char(')');
    return text;
}

bool resolverValidates(const Evidence &evidence)
{
    const DnsAnswer *control = evidence.control.value();
    return control && control->message.authentic;
}

Opinion notFurther()
{
    return Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "only the first look was wanted"));
}

} // namespace Postseal
