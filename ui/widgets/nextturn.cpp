#include "widgets/nextturn.h"

#include <QCoreApplication>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace Postseal {

/// All that waits, in the order in which it came.
class NextTurn::Queue : public QObject {
public:
    static Queue &instance()
    {
        static QPointer<Queue> queue;
        if (!queue)
            queue = new Queue;
        return *queue;
    }
    void add(NextTurn *turn)
    {
        if (!m_turns.contains(turn))
            m_turns.append(turn);
        m_timer.start();
    }
    void remove(NextTurn *turn) { m_turns.removeAll(turn); }

private:
    Queue() : QObject(QCoreApplication::instance())
    {
        // A timer, not an event to itself: that would still be of this turn.
        m_timer.setSingleShot(true);
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, &Queue::doNext);
    }
    void doNext()
    {
        if (m_turns.isEmpty())
            return;
        const std::function<void()> work = m_turns.takeFirst()->m_work; // may be the end of whose it is
        if (!m_turns.isEmpty())
            m_timer.start();
        work();
    }

    QList<NextTurn *> m_turns;
    QTimer m_timer;
};

NextTurn::NextTurn(std::function<void()> work) : m_work(std::move(work)) {}

NextTurn::~NextTurn()
{
    stop();
}

void NextTurn::start()
{
    Queue::instance().add(this);
}

void NextTurn::stop()
{
    Queue::instance().remove(this);
}

} // namespace Postseal
