#include "lookthread.h"

#include <QMutex>

#include <utility>

namespace Postseal {

/// What lies between the two threads: the newest report, and the last one.
struct LookNews {
    QMutex mutex;
    Look::ReportPtr changed;
    Look::ReportPtr finished;
};

/// The half of a look that lives in the other thread.
class LookWorker : public QObject {
    Q_OBJECT
public:
    LookWorker(DomainInput input, LookOptions options, LookThread::MakeProbes makeProbes,
               std::shared_ptr<LookNews> news)
        : m_input(std::move(input)), m_options(std::move(options)), m_makeProbes(std::move(makeProbes)),
          m_news(std::move(news))
    {
    }

    /// These are called in the other thread.
    void begin();
    void cancel();

Q_SIGNALS:
    /// There is a report to read, and no word of it has been sent since the last one was read.
    void newsCame();

private:
    void tell(const Report &report, Look::ReportPtr LookNews::*place);

    const DomainInput m_input;
    const LookOptions m_options;
    const LookThread::MakeProbes m_makeProbes;
    std::shared_ptr<LookNews> m_news;
    std::unique_ptr<Inspection> m_inspection;
};

void LookWorker::begin()
{
    // Made here, not earlier: its timers, and the sockets of its probes, belong to the thread that made them.
    m_inspection = std::make_unique<Inspection>(m_input, m_options, m_makeProbes(m_options));
    connect(m_inspection.get(), &Inspection::changed, this,
            [this](const Report &report) { tell(report, &LookNews::changed); });
    connect(m_inspection.get(), &Inspection::finished, this, [this](const Report &report) {
        m_inspection.release()->deleteLater(); // it is still in the middle of its signal
        tell(report, &LookNews::finished);
    });
    m_inspection->start();
}

void LookWorker::cancel()
{
    if (m_inspection)
        m_inspection->cancel();
}

void LookWorker::tell(const Report &report, Look::ReportPtr LookNews::*place)
{
    Look::ReportPtr told = std::make_shared<const Report>(report);
    bool isFirst = false;
    {
        const QMutexLocker lock(&m_news->mutex);
        isFirst = !m_news->changed && !m_news->finished;
        std::swap(*m_news.*place, told);
    }
    // Once until it is read, so that no backlog comes about when the reader is slower than the look.
    if (isFirst)
        Q_EMIT newsCame();
}

Look::Look(LookWorker *worker, std::shared_ptr<LookNews> news) : m_worker(worker), m_news(std::move(news))
{
    connect(worker, &LookWorker::newsCame, this, &Look::readNews, Qt::QueuedConnection);
}

Look::~Look()
{
    leaveWorker();
}

void Look::leaveWorker()
{
    if (!m_worker)
        return;
    // First: once it was told to go, it may be gone at any moment.
    disconnect(m_worker, nullptr, this, nullptr);
    std::exchange(m_worker, nullptr)->deleteLater();
}

void Look::cancel()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &LookWorker::cancel, Qt::QueuedConnection);
}

void Look::readNews()
{
    ReportPtr newest, last;
    {
        const QMutexLocker lock(&m_news->mutex);
        newest = std::exchange(m_news->changed, nullptr);
        last = std::exchange(m_news->finished, nullptr);
    }
    // Nothing comes after either signal: who hears of it may destroy the look.
    if (last) {
        leaveWorker();
        Q_EMIT finished(last);
    } else if (newest) {
        Q_EMIT changed(newest);
    }
}

LookThread::LookThread(MakeProbes makeProbes) : m_makeProbes(std::move(makeProbes))
{
    m_thread.setObjectName(QStringLiteral("looks"));
    m_thread.start();
}

LookThread::~LookThread()
{
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<Look> LookThread::look(const DomainInput &input, const LookOptions &options)
{
    auto news = std::make_shared<LookNews>();
    auto *worker = new LookWorker(input, options, m_makeProbes, news);
    worker->moveToThread(&m_thread);
    std::unique_ptr<Look> look(new Look(worker, std::move(news)));
    QMetaObject::invokeMethod(worker, &LookWorker::begin, Qt::QueuedConnection);
    return look;
}

} // namespace Postseal

#include "lookthread.moc"
