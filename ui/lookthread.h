#pragma once

#include "probe/inspection.h"
#include "probe/probethread.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Postseal {

class LookWorker;
struct LookNews;

/// One look at a domain, made in the thread of a LookThread. Its signals come in the thread that asked for
/// it. Destroying it calls the look off: nothing is heard of it any more.
class Look : public QObject {
    Q_OBJECT
public:
    using ReportPtr = std::shared_ptr<const Report>;
    ~Look() override;

    /// Ends now with what is known. finished() follows.
    void cancel();

Q_SIGNALS:
    /// Facts arrived. However long the listener takes, only the newest report waits for it.
    void changed(const Postseal::Look::ReportPtr &report);
    /// All is looked at, the time is up, or it was cancelled. Exactly once, and the last signal.
    void finished(const Postseal::Look::ReportPtr &report);

private:
    friend class LookThread;
    Look(LookWorker *worker, std::shared_ptr<LookNews> news);
    void readNews();
    void leaveWorker();

    LookWorker *m_worker; ///< lives in the other thread: only events are sent there; null when finished
    std::shared_ptr<LookNews> m_news;
};

/// A thread in which looks are made and judged, so that handshakes with twenty servers that end together, or
/// a report that takes long to make, do not hold up whoever asked. Outlives its looks.
class LookThread {
public:
    using MakeProbes = std::function<Probes(const LookOptions &)>;
    explicit LookThread(MakeProbes makeProbes = Probes::real);
    /// Looks that are still under way are called off.
    ~LookThread();
    Q_DISABLE_COPY_MOVE(LookThread)

    /// Begins a look. Signals come later, never from within.
    [[nodiscard]] std::unique_ptr<Look> look(const DomainInput &input, const LookOptions &options);
    /// Looks from now on use these probes. They are made, used and destroyed in the thread of the looks.
    void setProbes(MakeProbes makeProbes) { m_makeProbes = std::move(makeProbes); }

private:
    MakeProbes m_makeProbes;
    ProbeThread m_thread;
};

} // namespace Postseal
