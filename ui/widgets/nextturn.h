#pragma once

#include <QtGlobal>

#include <functional>

namespace Postseal {

/// Work of the window that waits for a turn of the event loop of its own. Each turn does one piece of all
/// that waits, so that many small pieces never add up to a window that stands still.
class NextTurn {
public:
    explicit NextTurn(std::function<void()> work);
    ~NextTurn();
    Q_DISABLE_COPY_MOVE(NextTurn)
    /// Nothing when it waits already.
    void start();
    void stop();

private:
    class Queue;
    std::function<void()> m_work;
};

} // namespace Postseal
