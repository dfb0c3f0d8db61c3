#pragma once

#include "probe/inspection.h"
#include "session.h"

#include "support/evidencebuilder.h"

#include <QTimer>

#include <atomic>
#include <memory>

/// A network for looks in a thread of their own: it answers at once from evidence made by hand, until it is
/// told otherwise.
namespace CannedNet {
using namespace Postseal;

struct Network {
    enum class State { Answers, CutOff, Silent, Held };
    Evidence world;
    std::atomic<State> state = State::Answers;
};
using NetworkPtr = std::shared_ptr<Network>;

/// What becomes of a question: what the evidence says, a failure, nothing at all, or one of them later.
template <class Request, class Observation> class CannedProbe : public Probe<Request, Observation> {
public:
    using Said = std::function<Fact<Observation>(const Evidence &, const Request &)>;
    CannedProbe(NetworkPtr network, Said said) : m_network(std::move(network)), m_said(std::move(said)) {}
    void look(const Request &request, QObject *scope,
              typename Probe<Request, Observation>::Done done) override
    {
        const int waits = m_network->state == Network::State::Held ? 10 : 0;
        QTimer::singleShot(waits, scope, [this, request, scope, done] {
            switch (m_network->state) {
            case Network::State::Answers:
                return done(m_said(m_network->world, request));
            case Network::State::CutOff:
                return done(Failure{Failure::Kind::Timeout, {}});
            case Network::State::Held:
                return look(request, scope, done);
            case Network::State::Silent:
                break;
            }
        });
    }

private:
    NetworkPtr m_network;
    Said m_said;
};

inline Fact<DnsAnswer> saidByDns(const Evidence &world, const DnsRequest &request)
{
    if (request.authority)
        return Failure{Failure::Kind::Timeout, {}};
    if (request.question.type == RecordType::SOA)
        return world.control;
    return world.dns.value(request.question, EvidenceBuilder::answer(request.question, {}, Rcode::NxDomain));
}

inline Fact<PolicyAnswer> saidByWeb(const Evidence &world, const PolicyRequest &request)
{
    return request.further ? world.web.value(request.question, PolicyAnswer())
                           : world.policy.value(request.question.address, PolicyAnswer());
}

inline Fact<SmtpAnswer> saidByMail(const Evidence &world, const SmtpRequest &request)
{
    return world.smtp.value({request.host, request.address}, SmtpAnswer());
}

/// From now on this session looks at that network.
inline void lookAt(const NetworkPtr &network, Session *session)
{
    session->looks().setProbes([network](const LookOptions &) {
        return Probes{std::make_shared<CannedProbe<DnsRequest, DnsAnswer>>(network, saidByDns),
                      std::make_shared<CannedProbe<PolicyRequest, PolicyAnswer>>(network, saidByWeb),
                      std::make_shared<CannedProbe<SmtpRequest, SmtpAnswer>>(network, saidByMail)};
    });
}

/// Everything in order, in mode enforce.
inline NetworkPtr good()
{
    auto network = std::make_shared<Network>();
    network->world = EvidenceBuilder::good().evidence;
    return network;
}

} // namespace CannedNet
