#pragma once

#include "checkrequest.h"
#include "interrupt.h"
#include "progress.h"
#include "seendomains.h"
#include "probe/survey.h"

#include <memory>

namespace Postseal {

/// Keeps what was seen where --save-evidence says. An exit status.
[[nodiscard]] int saveEvidence(const CheckRequest &request, Console &console, const Evidence &evidence);

/// The looks of one call of check: takes domains from the arguments or the list, hands each to the survey
/// once, and its report to the output and the memory.
class CheckRun : public QObject {
    Q_OBJECT
public:
    CheckRun(const CheckRequest &request, Memory &memory, Console &console);
    /// Runs until all is done or it is interrupted. The exit status.
    [[nodiscard]] int exec();

private:
    [[nodiscard]] SurveySetup setup();
    [[nodiscard]] bool openOutput();
    [[nodiscard]] SurveySetup::Admission admit(const FeedLine &line, qsizetype index);
    void tellReason(const FeedLine &line);
    [[nodiscard]] LookOptions optionsFor(const DomainName &domain);
    void take(const LookedAt &done);
    void end(bool interrupted);
    [[nodiscard]] int exitAtEnd();

    const CheckRequest &m_request;
    Memory &m_memory;
    Console &m_console;
    std::unique_ptr<DomainFeed> m_feed;
    SeenDomains m_seen;
    std::unique_ptr<RunOutput> m_output;
    std::unique_ptr<Survey> m_survey;
    std::unique_ptr<Progress> m_progress;
    Interrupt m_interrupt;
    QStringList m_strayNames; ///< of --subdomain, below no domain so far
    qsizetype m_done = 0;
    qsizetype m_named = 0; ///< domains, and lines that are none
    int m_reasonsTold = 0;
    bool m_shortageTold = false;
    bool m_ended = false;
    int m_saved = 0;
};

} // namespace Postseal
