#include "probe/survey.h"

#include "probe/inspection.h"
#include "probe/sharedanswers.h"
#include "probe/socketshares.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace Postseal {
namespace {

/// A domain on its way to the thread in which it is looked at.
struct Begun {
    qsizetype index = 0;
    FeedLine line;
    LookOptions options;
};

} // namespace

int SurveySetup::fit(int wantedThreads, int wantedJobs)
{
    constexpr int jobsOfThread = 32;
    const int most = SocketShares::mostThreads(openFiles);
    threads = std::clamp(wantedThreads > 0 ? wantedThreads : QThread::idealThreadCount(), 1, most);
    const int wanted = wantedJobs > 0 ? wantedJobs : jobsOfThread * threads;
    jobs = std::min(wanted, SocketShares::mostDomains(openFiles, threads));
    threads = std::min(threads, jobs);
    return wanted;
}

/// Looks at domains in one thread.
class SurveyWorker : public QObject {
    Q_OBJECT
public:
    SurveyWorker(Survey *survey, size_t place);

    /// These are called in the thread.
    void look(const Begun &asked);

private:
    void open();
    void beginNext();
    void begin(const Begun &asked);
    void tell(const Begun &asked, const Report &report);

    Survey *const m_survey; ///< outlives the thread
    const size_t m_place;
    const SurveySetup &m_setup;
    Probes m_probes;
    QQueue<Begun> m_waiting;
    QTimer m_pace;
    QElapsedTimer m_sincePace;
    int m_running = 0;
};

SurveyWorker::SurveyWorker(Survey *survey, size_t place)
    : m_survey(survey), m_place(place), m_setup(survey->m_setup), m_pace(this)
{
    connect(&m_pace, &QTimer::timeout, this, &SurveyWorker::beginNext);
}

/// Made in the thread, not earlier: sockets and timers belong to the thread that made them.
void SurveyWorker::open()
{
    const auto shortage = [this] {
        QMetaObject::invokeMethod(m_survey, &Survey::shortage, Qt::QueuedConnection);
    };
    m_probes = within(Probes::forMany(m_setup.network, m_setup.jobs / m_setup.threads),
                      SocketShares::of(m_setup.openFiles, m_setup.threads), shortage);
}

void SurveyWorker::look(const Begun &asked)
{
    constexpr int paceMs = 2;
    if (!m_probes.dns)
        open();
    if (asked.line.input.problem != DomainInput::Problem::None)
        return begin(asked); // nothing is asked of anybody
    m_waiting.enqueue(asked);
    if (m_pace.isActive())
        return;
    m_pace.start(paceMs);
    m_sincePace.start();
    beginNext();
}

/// One domain a turn, and none while the loop is behind: servers would seem slow that are not.
void SurveyWorker::beginNext()
{
    constexpr qint64 latestMs = 50;
    const bool isLate = m_sincePace.restart() > latestMs;
    if (m_waiting.isEmpty())
        m_pace.stop();
    else if (!isLate || m_running == 0)
        begin(m_waiting.dequeue());
}

void SurveyWorker::begin(const Begun &asked)
{
    ++m_running;
    const DomainInput &input = asked.line.input;
    const Probes probes =
        m_survey->m_shared ? m_survey->m_shared->over(m_probes, input.domain, this) : m_probes;
    auto *inspection = new Inspection(input, asked.options, probes, this);
    connect(inspection, &Inspection::finished, this, [this, inspection, asked](const Report &report) {
        inspection->deleteLater();
        --m_running;
        tell(asked, report);
    });
    inspection->start();
}

void SurveyWorker::tell(const Begun &asked, const Report &report)
{
    const LookedAt done{asked.index, asked.line, report,
                        m_setup.print ? m_setup.print(report, asked.line) : QByteArray()};
    QMetaObject::invokeMethod(
        m_survey, [survey = m_survey, place = m_place, done] { survey->take(place, done); },
        Qt::QueuedConnection);
}

Survey::Survey(DomainFeed &feed, SurveySetup setup, QObject *parent)
    : QObject(parent), m_feed(feed), m_setup(std::move(setup))
{
    if (m_setup.sharedFor.count() > 0)
        m_shared = std::make_unique<SharedAnswers>(m_setup.sharedFor, m_setup.network.timeoutMs);
    connect(&m_feed, &DomainFeed::ready, this, &Survey::fill);
}

Survey::~Survey()
{
    cancel();
}

void Survey::start()
{
    QTimer::singleShot(0, this, &Survey::fill);
}

void Survey::cancel()
{
    m_over = true;
    for (const Place &place : m_places) {
        place.worker->deleteLater();
        place.thread->quit();
    }
    for (const Place &place : m_places)
        place.thread->wait();
    m_places.clear();
}

void Survey::fill()
{
    using Admission = SurveySetup::Admission;
    constexpr int mostPassedAtOnce = 1000; // Ctrl+C is heard between
    int passed = 0;
    while (!m_over && m_running < m_setup.jobs && m_setup.mayGoOn()) {
        const std::optional<FeedLine> line = m_feed.next();
        if (!line)
            break;
        const Admission admission = m_setup.admit(*line, m_next);
        if (admission == Admission::Look)
            begin(*line);
        m_next += admission == Admission::Passed ? 0 : 1;
        if (admission != Admission::Look && ++passed == mostPassedAtOnce)
            return start();
    }
    if (m_over || m_running > 0 || !m_feed.atEnd())
        return;
    m_over = true;
    Q_EMIT finished();
}

/// Threads begin as they are needed: a single domain has one.
size_t Survey::nextPlace()
{
    const auto least = std::min_element(m_places.begin(), m_places.end(),
                                        [](const Place &a, const Place &b) { return a.running < b.running; });
    const bool mayGrow = m_places.size() < size_t(m_setup.threads);
    if (least != m_places.end() && (least->running == 0 || !mayGrow))
        return size_t(least - m_places.begin());
    const size_t index = m_places.size();
    Place &place = m_places.emplace_back();
    place.thread = std::make_unique<ProbeThread>();
    place.worker = new SurveyWorker(this, index);
    place.worker->moveToThread(place.thread.get());
    place.thread->start();
    return index;
}

void Survey::begin(const FeedLine &line)
{
    const size_t index = nextPlace();
    Place &place = m_places[index];
    ++place.running;
    ++m_running;
    const Begun asked{m_next, line, m_setup.optionsFor(line.input.domain)};
    QMetaObject::invokeMethod(
        place.worker, [worker = place.worker, asked] { worker->look(asked); }, Qt::QueuedConnection);
}

void Survey::take(size_t place, const LookedAt &done)
{
    if (m_over)
        return;
    --m_places[place].running;
    --m_running;
    Q_EMIT lookedAt(done);
    fill();
}

} // namespace Postseal

#include "survey.moc"
