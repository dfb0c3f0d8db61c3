#include "survey.h"

#include "probe/inspection.h"

#include <QDateTime>
#include <QTimer>

namespace Postseal {

Survey::Survey(QList<DomainInput> inputs, OptionsFor options, int jobs, QObject *parent)
    : QObject(parent), m_inputs(std::move(inputs)), m_options(std::move(options)), m_jobs(jobs)
{
}

void Survey::start()
{
    QTimer::singleShot(0, this, &Survey::fill);
}

void Survey::cancel()
{
    m_next = m_inputs.size();
    qDeleteAll(m_running);
    m_running.clear();
}

void Survey::fill()
{
    while (m_next < m_inputs.size() && m_running.size() < m_jobs) {
        const qsizetype index = m_next++;
        if (m_inputs.at(index).problem != DomainInput::Problem::None) {
            Evidence evidence;
            evidence.input = m_inputs.at(index);
            evidence.observedAt = QDateTime::currentDateTimeUtc();
            evidence.finished = true;
            done(index, makeReport(evidence));
            continue;
        }
        auto *inspection = new Inspection(m_inputs.at(index), m_options(m_inputs.at(index).domain), this);
        m_running.insert(index, inspection);
        connect(inspection, &Inspection::finished, this, [this, index, inspection](const Report &report) {
            m_running.remove(index);
            inspection->deleteLater();
            done(index, report);
            fill();
        });
        inspection->start();
    }
}

void Survey::done(qsizetype index, const Report &report)
{
    ++m_done;
    Q_EMIT reported(index, report);
    if (m_done == m_inputs.size())
        Q_EMIT finished();
}

} // namespace Postseal
