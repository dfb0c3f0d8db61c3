#include "probe/httpspolicyprobe.h"

#include "probe/policyfetch.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace Postseal {
namespace {

using Stage = PolicyAnswer::Stage;
using Kind = Trouble::Kind;

/// Port 443 gave nothing: is plain HTTP offered instead?
void lookAtPlainPort(const PolicyRequest &request, const PolicyAnswer &seen, QObject *scope,
                     const PolicyProbe::Done &done)
{
    auto *socket = new QTcpSocket(scope);
    auto *timer = new QTimer(socket);
    // The answer and the end of the time may come in one turn of the event loop.
    const auto open = std::make_shared<bool>(true);
    const auto tell = [=](bool answers, const std::optional<Failure> &failure = std::nullopt) {
        if (!std::exchange(*open, false))
            return;
        socket->disconnect();
        timer->disconnect();
        socket->abort();
        socket->deleteLater();
        if (failure && mayPass(*failure))
            return done(*failure);
        PolicyAnswer answer = seen;
        answer.plainHttp = answers;
        done(answer);
    };
    const auto refused = [=](QAbstractSocket::SocketError error) {
        tell(false, failureOf(error, socket->errorString()));
    };
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(
        socket, &QTcpSocket::connected, socket, [tell] { tell(true); }, Qt::QueuedConnection);
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, refused, Qt::QueuedConnection);
    QObject::connect(timer, &QTimer::timeout, socket, [tell] { tell(false); });
    timer->setTimerType(Qt::PreciseTimer);
    timer->start(timeFor(Limits::secondLook, request.deadline));
    socket->connectToHost(toQt(request.plainTarget.address), request.plainTarget.port);
}

/// The handshake failed: what does the server speak at the lowest demands?
void lookLower(const PolicyRequest &request, const PolicyAnswer &seen, QObject *scope,
               const PolicyProbe::Done &done)
{
    PolicyRequest again = request;
    again.deadline = QDeadlineTimer(timeFor(Limits::secondLook, request.deadline));
    auto *second = new PolicyFetch(again, TlsDemands::Lowest, PolicyFetch::Status::NotAsked, scope);
    const auto tell = [=](const Fact<PolicyAnswer> &lower) {
        second->deleteLater();
        if (lower.failure() && mayPass(*lower.failure()))
            return done(lower);
        PolicyAnswer answer = seen;
        if (lower.value() && lower.value()->tls && isLegacy(lower.value()->tls->protocol))
            answer.legacyProtocol = lower.value()->tls->protocol;
        done(answer);
    };
    QObject::connect(second, &PolicyFetch::finished, second, tell, Qt::QueuedConnection);
    second->start();
}

bool handshakeFailed(const PolicyAnswer &answer)
{
    return answer.stage == Stage::Handshake &&
           (answer.trouble.kind == Kind::Alert || answer.trouble.kind == Kind::Closed);
}

/// The handshake failed where the status of the certificate was asked for, which senders do not do: it is
/// their handshake that counts.
void lookWithoutStatus(const PolicyRequest &request, QObject *scope, const PolicyProbe::Done &done)
{
    auto *plain = new PolicyFetch(request, TlsDemands::Current, PolicyFetch::Status::NotAsked, scope);
    const auto tell = [=](const Fact<PolicyAnswer> &fact) {
        plain->deleteLater();
        if (fact.value() && handshakeFailed(*fact.value()))
            return lookLower(request, *fact.value(), scope, done);
        done(fact);
    };
    QObject::connect(plain, &PolicyFetch::finished, plain, tell, Qt::QueuedConnection);
    plain->start();
}

} // namespace

void HttpsPolicyProbe::look(const PolicyRequest &request, QObject *scope, Done done)
{
    const auto status = request.further ? PolicyFetch::Status::NotAsked : PolicyFetch::Status::Asked;
    auto *fetch = new PolicyFetch(request, TlsDemands::Current, status, scope);
    const auto tell = [=](const Fact<PolicyAnswer> &fact) {
        fetch->deleteLater();
        Fact<PolicyAnswer> seen = fact;
        const PolicyAnswer *answer = seen.value();
        if (!answer || request.further || answer->tls)
            return done(seen);
        if (answer->stage == Stage::Connect)
            return lookAtPlainPort(request, *answer, scope, done);
        if (handshakeFailed(*answer))
            return lookWithoutStatus(request, scope, done);
        done(seen);
    };
    QObject::connect(fetch, &PolicyFetch::finished, fetch, tell, Qt::QueuedConnection);
    fetch->start();
}

} // namespace Postseal
