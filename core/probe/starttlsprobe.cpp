#include "probe/starttlsprobe.h"

#include "probe/smtpdialogue.h"

namespace Postseal {
namespace {

using SmtpStage = SmtpAnswer::Stage;
using Kind = Trouble::Kind;

bool isUnderstood(const Trouble &trouble)
{
    return trouble.kind == Kind::Alert || trouble.kind == Kind::Closed;
}

/// Whether a second look could tell why there was no session: the server answered, but not in a way that we
/// speak.
bool deservesSecondLook(const SmtpAnswer &answer)
{
    return answer.stage == SmtpStage::Handshake && isUnderstood(answer.trouble);
}

/// Nobody said no: a load balancer that was busy, a server that was restarted. Senders come again as well.
bool mayGoWell(const SmtpAnswer &answer)
{
    return deservesSecondLook(answer) && answer.trouble.kind == Kind::Closed;
}

/// What a further dialogue says of the handshake that it was made for; nothing when it did not come to one.
std::optional<TlsTrial> trialFrom(const Fact<SmtpAnswer> &fact)
{
    const SmtpAnswer *answer = fact.value();
    if (!answer)
        return std::nullopt;
    if (answer->tls)
        return TlsTrial{true, {}, answer->tls->protocol, answer->tls->chain.value(0)};
    const bool refused = isUnderstood(answer->trouble) || answer->trouble.kind == Kind::NotTls;
    if (answer->stage == SmtpStage::Handshake && refused)
        return TlsTrial{false, answer->trouble, {}, {}};
    return std::nullopt;
}

/// The look at one address: the dialogue that counts, and behind its back the further handshakes. These begin
/// when the server has taken its connection, so that they take no place from it where a server counts places,
/// and cost no more time than it takes itself.
class MailLook : public QObject {
public:
    MailLook(const SmtpRequest &request, QObject *scope, SmtpProbe::Done done)
        : QObject(scope), m_request(request), m_done(std::move(done))
    {
    }
    void start();

private:
    using Name = SmtpDialogue::NameSent;
    void beginTrials();
    void tryHandshake(std::optional<TlsTrial> SmtpAnswer::*result, TlsDemands demands, Name name);
    void takeMain(const Fact<SmtpAnswer> &seen);
    void lookAgain();
    void lookLower();
    void settle();
    void tellWhenDone();
    /// What failed on this computer says nothing of the server, so it may not pass for an answer.
    void noteShortage(const Fact<SmtpAnswer> &seen);
    /// Calls back with the answer of a dialogue, from the event loop: done may destroy the scope.
    template <class Take>
    SmtpDialogue *dialogue(const SmtpRequest &request, TlsDemands demands, Name name, Take take)
    {
        auto *made = new SmtpDialogue(request, demands, this, name);
        connect(
            made, &SmtpDialogue::finished, this,
            [made, take](const Fact<SmtpAnswer> &fact) {
                made->deleteLater();
                take(fact);
            },
            Qt::QueuedConnection);
        return made;
    }

    const SmtpRequest m_request;
    SmtpProbe::Done m_done;
    Fact<SmtpAnswer> m_main;
    bool m_lookedAgain = false;
    SmtpAnswer m_trials; ///< only the results of the further handshakes
    int m_open = 0;      ///< further handshakes without a result
    std::optional<Failure> m_shortage;
};

void MailLook::start()
{
    SmtpDialogue *main = dialogue(m_request, TlsDemands::Current, Name::Host,
                                  [this](const Fact<SmtpAnswer> &seen) { takeMain(seen); });
    if (m_request.further)
        connect(main, &SmtpDialogue::connected, this, &MailLook::beginTrials, Qt::QueuedConnection);
    main->start();
}

void MailLook::beginTrials()
{
    if (!m_done)
        return;
    tryHandshake(&SmtpAnswer::withoutName, TlsDemands::Current, Name::None);
    tryHandshake(&SmtpAnswer::otherName, TlsDemands::Current, Name::Other);
    tryHandshake(&SmtpAnswer::older, TlsDemands::Older, Name::Host);
}

void MailLook::tryHandshake(std::optional<TlsTrial> SmtpAnswer::*result, TlsDemands demands, Name name)
{
    SmtpRequest request = m_request;
    request.deadline = QDeadlineTimer(timeFor(Limits::furtherHandshake, m_request.deadline));
    ++m_open;
    SmtpDialogue *trial = dialogue(request, demands, name, [this, result](const Fact<SmtpAnswer> &seen) {
        m_trials.*result = trialFrom(seen);
        noteShortage(seen);
        --m_open;
        tellWhenDone();
    });
    trial->endWithSession();
    trial->start();
}

void MailLook::takeMain(const Fact<SmtpAnswer> &seen)
{
    m_main = seen;
    const SmtpAnswer *answer = seen.value();
    if (answer && mayGoWell(*answer))
        return lookAgain();
    if (answer && deservesSecondLook(*answer))
        return lookLower();
    settle();
}

void MailLook::settle()
{
    const SmtpAnswer *answer = m_main.value();
    // Without a session of its own the others have nothing to be compared with.
    if (!answer || answer->stage != SmtpStage::Done)
        m_open = 0;
    tellWhenDone();
}

/// The same once more: what comes of it counts when it is a session.
void MailLook::lookAgain()
{
    ++m_open;
    m_lookedAgain = true;
    const auto take = [this](const Fact<SmtpAnswer> &seen) {
        --m_open;
        noteShortage(seen);
        if (!seen.value() || !seen.value()->tls)
            return lookLower();
        m_main = seen;
        settle();
    };
    dialogue(m_request, TlsDemands::Current, Name::Host, take)->start();
}

void MailLook::lookLower()
{
    // It would be one connection too many, and one of the further handshakes tells the same.
    if (m_lookedAgain && m_request.further)
        return tellWhenDone();
    ++m_open;
    SmtpRequest again = m_request;
    again.deadline = QDeadlineTimer(timeFor(Limits::secondLook, m_request.deadline));
    SmtpDialogue *lower =
        dialogue(again, TlsDemands::Lowest, Name::Host, [this](const Fact<SmtpAnswer> &seen) {
            noteShortage(seen);
            SmtpAnswer answer = *m_main.value();
            if (seen.value() && seen.value()->tls && isLegacy(seen.value()->tls->protocol))
                answer.legacyProtocol = seen.value()->tls->protocol;
            m_main = answer;
            m_open = 0;
            tellWhenDone();
        });
    lower->start();
}

void MailLook::noteShortage(const Fact<SmtpAnswer> &seen)
{
    if (seen.failure() && mayPass(*seen.failure()))
        m_shortage = *seen.failure();
}

void MailLook::tellWhenDone()
{
    if (m_main.isNotAsked() || m_open > 0 || !m_done)
        return;
    if (m_shortage)
        m_main = *m_shortage;
    const SmtpAnswer *answer = m_main.value();
    if (answer && answer->stage == SmtpStage::Done) {
        SmtpAnswer whole = *answer;
        whole.withoutName = m_trials.withoutName;
        whole.otherName = m_trials.otherName;
        whole.older = m_trials.older;
        m_main = whole;
    } else if (answer && answer->stage == SmtpStage::Handshake && m_lookedAgain && m_trials.older) {
        SmtpAnswer whole = *answer;
        whole.legacyProtocol = m_trials.older->protocol;
        m_main = whole;
    }
    deleteLater();
    std::exchange(m_done, nullptr)(m_main);
}

} // namespace

void StartTlsProbe::look(const SmtpRequest &request, QObject *scope, Done done)
{
    auto *look = new MailLook(request, scope, std::move(done));
    look->start();
}

} // namespace Postseal
