#pragma once

#include "probe/probe.h"

#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <memory>
#include <utility>

namespace Postseal {

/// Lets a probe have only so many sockets open at once; who asks when there is no place left waits in line. A
/// look that failed on this computer itself, mostly because there was no socket for it, is made again. Used
/// by one thread.
template <class Request, class Observation> class QueuedProbe : public Probe<Request, Observation> {
public:
    using typename Probe<Request, Observation>::Done;
    /// How many sockets a look opens at most.
    using Cost = int (*)(const Request &);
    /// shortage is called when something failed on this computer; may be empty.
    QueuedProbe(std::shared_ptr<Probe<Request, Observation>> real, int places, Cost cost,
                std::function<void()> shortage)
        : m_line(std::make_shared<Line>(Line{std::move(real), places, places, cost, std::move(shortage), {}}))
    {
    }

    void look(const Request &request, QObject *scope, Done done) override
    {
        auto *turn = new Turn(m_line, request, scope, std::move(done));
        turn->stand();
    }

private:
    class Turn;
    /// What all looks of one kind share. Looks may outlive the probe that they were asked of.
    struct Line {
        std::shared_ptr<Probe<Request, Observation>> real;
        int places;
        int free;
        Cost cost;
        std::function<void()> shortage;
        QQueue<QPointer<Turn>> waiting;
    };

    /// One look: waits for its places, holds them, and gives them back when it goes, for whatever reason.
    class Turn : public QObject {
    public:
        Turn(std::shared_ptr<Line> line, const Request &request, QObject *scope, Done done)
            : QObject(scope), m_line(std::move(line)), m_request(request), m_done(std::move(done)),
              // One look must always be possible, however many sockets it may come to open.
              m_cost(qMin(m_line->cost(request), m_line->places))
        {
        }

        ~Turn() override
        {
            if (!std::exchange(m_holds, false))
                return;
            m_line->free += m_cost;
            callNext(m_line);
        }

        /// Stands in line, unless there is none. A look that takes no place never waits.
        void stand()
        {
            if (m_cost == 0 || (m_line->waiting.isEmpty() && m_cost <= m_line->free))
                return begin();
            m_line->waiting.enqueue(this);
            if (!m_request.deadline.isForever())
                QTimer::singleShot(qMax<qint64>(1, m_request.deadline.remainingTime()), this, [this] {
                    if (!m_holds)
                        tell(Failure{Failure::Kind::Timeout, {}});
                });
        }

        static void callNext(const std::shared_ptr<Line> &line)
        {
            while (!line->waiting.isEmpty()) {
                Turn *next = line->waiting.head();
                if (next && next->m_done && next->m_cost > line->free)
                    return; // none goes past it, or a look of many sockets would wait for ever
                line->waiting.dequeue();
                if (next && next->m_done)
                    next->begin();
            }
        }

    private:
        void begin()
        {
            m_holds = true;
            m_line->free -= m_cost;
            ask();
        }

        void ask()
        {
            m_line->real->look(m_request, this, [this](const Fact<Observation> &fact) {
                constexpr int pauseMs = 500;
                const Failure *failure = fact.failure();
                if (!failure || !mayPass(*failure))
                    return tell(fact);
                if (m_line->shortage)
                    m_line->shortage();
                if (timeFor(2 * pauseMs, m_request.deadline) < 2 * pauseMs)
                    return tell(fact);
                QTimer::singleShot(pauseMs, this, [this] { ask(); });
            });
        }

        /// The sockets of the look are closed by the event loop, and so its places are given back by it.
        void tell(const Fact<Observation> &fact)
        {
            this->deleteLater();
            if (const Done done = std::exchange(m_done, nullptr))
                done(fact); // may destroy the scope, and this with it
        }

        std::shared_ptr<Line> m_line;
        const Request m_request;
        Done m_done;
        const int m_cost;
        bool m_holds = false;
    };

    std::shared_ptr<Line> m_line;
};

} // namespace Postseal
