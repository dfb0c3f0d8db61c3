#include "probe/starttlsprobe.h"

#include "probe/smtpdialogue.h"

namespace Postseal {
namespace {

/// Whether a second look could tell why there was no session: the server answered, but not in a way that we
/// speak.
bool deservesSecondLook(const Fact<SmtpAnswer> &fact)
{
    const SmtpAnswer *answer = fact.value();
    if (!answer || answer->stage != SmtpAnswer::Stage::Handshake)
        return false;
    return answer->trouble.kind == Trouble::Kind::Alert || answer->trouble.kind == Trouble::Kind::Closed;
}

} // namespace

void StartTlsProbe::look(const SmtpRequest &request, QObject *scope, Done done)
{
    auto *first = new SmtpDialogue(request, TlsDemands::Current, scope);
    QObject::connect(
        first, &SmtpDialogue::finished, first,
        [=](const Fact<SmtpAnswer> &seen) {
            first->deleteLater();
            if (!deservesSecondLook(seen))
                return done(seen);
            SmtpRequest again = request;
            again.deadline = QDeadlineTimer(timeFor(Limits::secondLook, request.deadline));
            auto *second = new SmtpDialogue(again, TlsDemands::Lowest, scope);
            // Queued, as above: done may destroy the scope, and the dialogue with it.
            QObject::connect(
                second, &SmtpDialogue::finished, second,
                [=](const Fact<SmtpAnswer> &lower) {
                    second->deleteLater();
                    SmtpAnswer answer = *seen.value();
                    if (lower.value() && lower.value()->tls && isLegacy(lower.value()->tls->protocol))
                        answer.legacyProtocol = lower.value()->tls->protocol;
                    done(answer);
                },
                Qt::QueuedConnection);
            second->start();
        },
        Qt::QueuedConnection);
    first->start();
}

} // namespace Postseal
