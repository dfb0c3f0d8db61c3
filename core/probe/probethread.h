#pragma once

#include <QThread>

namespace Postseal {

/// A thread with an event loop, in which probes may live. What the TLS library keeps for a thread is gone
/// before wait() returns; by itself it would be freed at some later time, when the program may have ended.
class ProbeThread : public QThread {
public:
    using QThread::QThread;

protected:
    void run() override;
};

} // namespace Postseal
