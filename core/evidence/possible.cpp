#include "evidence/possible.h"

namespace Postseal {
namespace {

/// A session has a version, also one that no check would take.
bool hasVersion(const std::optional<TlsSession> &session)
{
    return !session || !session->protocol.isEmpty();
}

} // namespace

bool isPossible(const DnsQuestion &asked, const DnsAnswer &answer)
{
    // Of those that cannot be used not all is kept, so that they cannot be made again; they bring nothing.
    if (!answer.isUsable() && answer.outcome != DnsAnswer::Outcome::Failed)
        return answer.isEmpty();
    const DnsAnswer again = interpret(asked, answer.message);
    return again.outcome == answer.outcome && again.chain == answer.chain && again.records == answer.records;
}

bool isPossible(const PolicyAnswer &answer)
{
    using Stage = PolicyAnswer::Stage;
    if (!hasVersion(answer.tls) || (answer.stage >= Stage::Response && !answer.tls))
        return false;
    return answer.stage != Stage::Done || (answer.trouble == Trouble() && !answer.bodyCut);
}

bool isPossible(const SmtpAnswer &answer)
{
    using Stage = SmtpAnswer::Stage;
    const auto said = [](const std::optional<SmtpReply> &reply, int code) {
        return reply && reply->code == code;
    };
    const bool offered = said(answer.ehlo, 250) && answer.ehlo->lists("STARTTLS");
    const bool ended = said(answer.ehloAfterTls, 250) && answer.trouble == Trouble();
    const Stage farthest = !said(answer.greeting, 220)   ? Stage::Greeting
                           : !offered                    ? Stage::Ehlo
                           : !said(answer.startTls, 220) ? Stage::StartTls
                           : !answer.tls                 ? Stage::Handshake
                           : !ended                      ? Stage::EhloAfterTls
                                                         : Stage::Done;
    return hasVersion(answer.tls) && answer.stage <= farthest &&
           answer.tls.has_value() == (answer.stage >= Stage::EhloAfterTls);
}

} // namespace Postseal
