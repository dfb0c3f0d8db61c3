#include "probe/sharedanswers.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <mutex>
#include <vector>

namespace Postseal {
namespace {

/// How many answers are kept: the oldest goes first.
constexpr size_t mostMailAnswers = 2000;
constexpr size_t mostNameAnswers = 8000;

template <class Observation> class Board;

/// Somebody who waits for an answer, in a thread of its own. Goes with the scope that asked.
template <class Observation> class Listener : public QObject {
public:
    using Done = typename Probe<DnsRequest, Observation>::Done;
    Listener(std::shared_ptr<Board<Observation>> board, QByteArray key, const QDeadlineTimer &deadline,
             QObject *scope, Done done)
        : QObject(scope), m_board(std::move(board)), m_key(std::move(key)), m_done(std::move(done))
    {
        if (!deadline.isForever())
            QTimer::singleShot(qMax<qint64>(1, deadline.remainingTime()), this, [this] {
                tell(Failure{Failure::Kind::Timeout, {}});
            });
    }
    ~Listener() override { m_board->leave(m_key, this); }

    /// From any thread, as long as the listener stands on the board.
    void tellLater(const Fact<Observation> &fact)
    {
        QMetaObject::invokeMethod(
            this, [this, fact] { tell(fact); }, Qt::QueuedConnection);
    }

private:
    void tell(const Fact<Observation> &fact)
    {
        this->deleteLater();
        if (const Done done = std::exchange(m_done, nullptr))
            done(fact); // may destroy the scope, and this with it
    }

    std::shared_ptr<Board<Observation>> m_board;
    const QByteArray m_key;
    Done m_done;
};

/// The answers of one kind by question, and who waits for which. Everything in it is touched under the lock.
template <class Observation> class Board {
public:
    explicit Board(size_t most) : m_most(most) {}

    /// Lets the listener hear of the answer, known or coming. True when it is up to the caller to find it
    /// out.
    [[nodiscard]] bool join(const QByteArray &key, Listener<Observation> *listener)
    {
        const std::lock_guard lock(m_mutex);
        Entry &entry = m_entries[key];
        if (entry.known.isKnown() && !entry.until.hasExpired()) {
            listener->tellLater(entry.known);
            return false;
        }
        entry.listeners.push_back(listener);
        return !std::exchange(entry.underWay, true);
    }

    void leave(const QByteArray &key, Listener<Observation> *listener)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(key);
        if (found != m_entries.end())
            std::erase(found->listeners, listener);
    }

    /// The answer is there; it may be told again for so long.
    void settle(const QByteArray &key, const Fact<Observation> &fact, qint64 forMs)
    {
        const std::lock_guard lock(m_mutex);
        Entry &entry = m_entries[key];
        for (Listener<Observation> *listener : std::exchange(entry.listeners, {}))
            listener->tellLater(fact);
        entry.underWay = false;
        if (forMs <= 0) {
            m_entries.remove(key);
            return;
        }
        entry.known = fact;
        entry.until = QDeadlineTimer(forMs);
        m_order.push_back(key);
        while (m_order.size() > m_most) {
            // One that is being looked at again stands further behind once more.
            const auto oldest = m_entries.find(m_order.front());
            if (oldest != m_entries.end() && !oldest->underWay)
                m_entries.erase(oldest);
            m_order.pop_front();
        }
    }

private:
    struct Entry {
        Fact<Observation> known;
        QDeadlineTimer until;
        bool underWay = false;
        std::vector<Listener<Observation> *> listeners;
    };
    const size_t m_most;
    std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    std::deque<QByteArray> m_order;
};

/// What a look depends on, besides the network.
QByteArray keyOf(const SmtpRequest &request)
{
    return request.host.ascii() + ' ' + request.address.toString().toLatin1() + ' ' +
           request.target.toString().toLatin1() + ' ' + request.helo + (request.further ? " further" : "");
}

QByteArray keyOf(const DnsRequest &request)
{
    return request.question.name.ascii() + ' ' + typeName(request.question.type) +
           (request.unchecked ? " unchecked" : "");
}

/// A server that turned us away may do so for a moment only: just those that ask now are told the same.
qint64 lifetimeOf(const SmtpAnswer &answer, qint64 ageMs)
{
    constexpr qint64 brieflyMs = 60000;
    return answer.stage == SmtpAnswer::Stage::Done ? ageMs : std::min(ageMs, brieflyMs);
}

qint64 lifetimeOf(const DnsAnswer &answer, qint64 ageMs)
{
    if (!answer.isUsable())
        return 0;
    const quint32 seconds = answer.isEmpty() ? answer.negativeTtl() : answer.ttl();
    return std::min<qint64>(ageMs, qint64(seconds) * 1000);
}

bool isShared(const SmtpRequest &, const DomainName &)
{
    return true;
}

/// What is below the domain nobody else asks for. The root is asked whether the resolver answers now.
bool isShared(const DnsRequest &request, const DomainName &domain)
{
    const DomainName &name = request.question.name;
    return !request.authority && !name.isRoot() && !name.isUnder(domain) && name != domain;
}

/// Asks the board first.
template <class Request, class Observation> class SharingProbe : public Probe<Request, Observation> {
public:
    using Real = std::shared_ptr<Probe<Request, Observation>>;
    using typename Probe<Request, Observation>::Done;
    SharingProbe(Real real, std::shared_ptr<Board<Observation>> board, DomainName domain, QObject *context,
                 qint64 ageMs, int timeoutMs)
        : m_real(std::move(real)), m_board(std::move(board)), m_domain(std::move(domain)), m_context(context),
          m_ageMs(ageMs), m_timeoutMs(timeoutMs)
    {
    }

    void look(const Request &request, QObject *scope, Done done) override
    {
        if (!isShared(request, m_domain))
            return m_real->look(request, scope, std::move(done));
        const QByteArray key = keyOf(request);
        auto *listener = new Listener<Observation>(m_board, key, request.deadline, scope, std::move(done));
        if (!m_board->join(key, listener))
            return;
        Request own = request;
        own.deadline = QDeadlineTimer(m_timeoutMs);
        const auto take = [board = m_board, key, ageMs = m_ageMs](const Fact<Observation> &fact) {
            board->settle(key, fact, fact.value() ? lifetimeOf(*fact.value(), ageMs) : 0);
        };
        m_real->look(own, m_context, take);
    }

private:
    const Real m_real;
    const std::shared_ptr<Board<Observation>> m_board;
    const DomainName m_domain;
    QObject *const m_context;
    const qint64 m_ageMs;
    const int m_timeoutMs;
};

} // namespace

struct SharedAnswers::Private {
    const qint64 ageMs;
    const int timeoutMs;
    std::shared_ptr<Board<DnsAnswer>> names = std::make_shared<Board<DnsAnswer>>(mostNameAnswers);
    std::shared_ptr<Board<SmtpAnswer>> mail = std::make_shared<Board<SmtpAnswer>>(mostMailAnswers);
};

SharedAnswers::SharedAnswers(std::chrono::milliseconds age, int timeoutMs)
    : m_d(new Private{age.count(), timeoutMs})
{
}

SharedAnswers::~SharedAnswers() = default;

Probes SharedAnswers::over(const Probes &real, const DomainName &domain, QObject *context)
{
    using Names = SharingProbe<DnsRequest, DnsAnswer>;
    using Mail = SharingProbe<SmtpRequest, SmtpAnswer>;
    return {std::make_shared<Names>(real.dns, m_d->names, domain, context, m_d->ageMs, m_d->timeoutMs),
            real.policy,
            std::make_shared<Mail>(real.smtp, m_d->mail, domain, context, m_d->ageMs, m_d->timeoutMs)};
}

} // namespace Postseal
