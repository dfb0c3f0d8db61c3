#include "probe/httpspolicyprobe.h"

#include "probe/policyfetch.h"

namespace Postseal {
namespace {

using Stage = PolicyAnswer::Stage;
using Kind = Trouble::Kind;

/// Port 443 gave nothing: is plain HTTP offered instead?
void lookAtPlainPort(const PolicyRequest &request, const PolicyAnswer &seen, QObject *scope,
                     const PolicyProbe::Done &done)
{
    auto *plain = new PortLook(request.plainTarget, {}, timeFor(Limits::secondLook, request.deadline), scope);
    QObject::connect(
        plain, &PortLook::finished, plain,
        [=](const PortLook::Seen &port) {
            plain->deleteLater();
            PolicyAnswer answer = seen;
            answer.plainHttp = port.connected;
            done(answer);
        },
        Qt::QueuedConnection);
}

/// The fetch ended before TLS stood, which does not tell a closed port from a server that cannot speak with
/// us.
void lookAtTls(const PolicyRequest &request, const PolicyAnswer &seen, QObject *scope,
               const PolicyProbe::Done &done)
{
    auto *port =
        new PortLook(request.target, request.host, timeFor(Limits::secondLook, request.deadline), scope);
    QObject::connect(
        port, &PortLook::finished, port,
        [=](const PortLook::Seen &lower) {
            port->deleteLater();
            PolicyAnswer answer = seen;
            if (!lower.connected && answer.stage == Stage::Connect)
                return lookAtPlainPort(request, answer, scope, done);
            answer.stage = Stage::Handshake;
            const bool current = lower.protocol == "TLSv1.2" || lower.protocol == "TLSv1.3";
            answer.legacyProtocol = current ? QByteArray() : lower.protocol;
            if (lower.trouble.kind == Kind::NotTls || lower.trouble.kind == Kind::ClientCertificate)
                answer.trouble = lower.trouble;
            done(answer);
        },
        Qt::QueuedConnection);
}

} // namespace

void HttpsPolicyProbe::look(const PolicyRequest &request, QObject *scope, Done done)
{
    auto *fetch = new PolicyFetch(request, scope);
    QObject::connect(
        fetch, &PolicyFetch::finished, fetch,
        [=](const Fact<PolicyAnswer> &seen) {
            fetch->deleteLater();
            const PolicyAnswer *answer = seen.value();
            if (!answer || answer->tls)
                return done(seen);
            if (answer->trouble.kind == Kind::Refused)
                return lookAtPlainPort(request, *answer, scope, done);
            lookAtTls(request, *answer, scope, done);
        },
        Qt::QueuedConnection);
    fetch->start();
}

} // namespace Postseal
