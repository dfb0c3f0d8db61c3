#pragma once

#include "probe/domainfeed.h"
#include "probe/lookoptions.h"
#include "probe/probethread.h"
#include "report/report.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Postseal {

class SharedAnswers;
class SurveyWorker;

/// One domain is done.
struct LookedAt {
    qsizetype index = 0; ///< its place among the domains of the run, from 0
    FeedLine line;
    Report report;
    QByteArray printed; ///< what print() gave; empty without one
};

/// How many domains are looked at, and how.
struct SurveySetup {
    /// What is to be done with a line: look at it; nothing, for it has been told as this index; nothing at
    /// all.
    enum class Admission { Look, Told, Passed };

    LookOptions network; ///< of the probes, for all domains
    int jobs = 1;        ///< domains at once
    int threads = 1;
    int openFiles = 1024;                   ///< files and sockets that may be open, in all
    std::chrono::milliseconds sharedFor{0}; ///< answers may be told to other domains; 0: never
    std::function<Admission(const FeedLine &, qsizetype index)> admit;
    /// How to look at a domain is asked when its turn comes.
    std::function<LookOptions(const DomainName &)> optionsFor;
    /// Whether another domain may begin now; asked again whenever one is done.
    std::function<bool()> mayGoOn;
    /// Called in the threads of the looks; may be left out.
    std::function<QByteArray(const Report &, const FeedLine &)> print;

    /// So many threads, and so many domains at once, as far as the open files suffice; 0 for what the machine
    /// is good for. The domains at once that were wanted.
    int fit(int wantedThreads, int wantedJobs);
};

/// Looks at many domains, in several threads. Each thread has an event loop, probes and judgement of its own;
/// a look begins, runs and is printed in one of them. What they have in common does not change, but for the
/// answers that SharedAnswers keeps.
class Survey : public QObject {
    Q_OBJECT
public:
    /// The feed has to outlive the survey.
    Survey(DomainFeed &feed, SurveySetup setup, QObject *parent = nullptr);
    /// Calls off what is under way.
    ~Survey() override;

    void start();
    /// Gives up everything that is not finished; nothing is emitted any more.
    void cancel();
    /// Domains that were begun, or told without a look.
    [[nodiscard]] qsizetype taken() const { return m_next; }

Q_SIGNALS:
    /// One domain is done, in the order in which they end.
    void lookedAt(const Postseal::LookedAt &done);
    /// Something failed on this computer, most likely for want of sockets; it is tried again.
    void shortage();
    void finished();

private:
    friend class SurveyWorker;
    struct Place {
        std::unique_ptr<ProbeThread> thread;
        SurveyWorker *worker = nullptr; ///< lives in the thread
        int running = 0;
    };
    void fill();
    void begin(const FeedLine &line);
    [[nodiscard]] size_t nextPlace();
    void take(size_t place, const LookedAt &done);

    DomainFeed &m_feed;
    const SurveySetup m_setup;
    std::unique_ptr<SharedAnswers> m_shared;
    std::vector<Place> m_places;
    qsizetype m_next = 0;
    int m_running = 0;
    bool m_over = false;
};

} // namespace Postseal
