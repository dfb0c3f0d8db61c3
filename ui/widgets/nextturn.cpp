#include "widgets/nextturn.h"

#include <QCoreApplication>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Postseal {

namespace {

/// All that waits, in the order in which it came.
class Waiting : public QObject {
public:
    Waiting() : QObject(QCoreApplication::instance())
    {
        // A timer, not an event to itself: that would still be of this turn.
        m_timer.setSingleShot(true);
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, &Waiting::doNext);
    }
    static Waiting &instance()
    {
        static QPointer<Waiting> all;
        if (!all)
            all = new Waiting;
        return *all;
    }
    void add(const NextTurn *turn, const std::function<void()> *work)
    {
        if (std::none_of(m_turns.begin(), m_turns.end(),
                         [turn](const auto &each) { return each.first == turn; }))
            m_turns.append({turn, work});
        m_timer.start();
    }
    void remove(const NextTurn *turn)
    {
        m_turns.removeIf([turn](const auto &each) { return each.first == turn; });
    }

private:
    void doNext()
    {
        if (m_turns.isEmpty())
            return;
        const std::function<void()> *work = m_turns.takeFirst().second;
        if (!m_turns.isEmpty())
            m_timer.start();
        (*work)();
    }

    QList<std::pair<const NextTurn *, const std::function<void()> *>> m_turns;
    QTimer m_timer;
};

} // namespace

NextTurn::NextTurn(std::function<void()> work) : m_work(std::move(work)) {}

NextTurn::~NextTurn()
{
    stop();
}

void NextTurn::start()
{
    Waiting::instance().add(this, &m_work);
}

void NextTurn::stop()
{
    Waiting::instance().remove(this);
}

} // namespace Postseal
