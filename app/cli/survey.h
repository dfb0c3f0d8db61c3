#pragma once

#include "probe/lookoptions.h"
#include "report/report.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace Postseal {

class Inspection;

/// Looks at many domains, at most so many at once.
class Survey : public QObject {
    Q_OBJECT
public:
    /// How to look at a domain is asked when its turn comes.
    using OptionsFor = std::function<LookOptions(const DomainName &)>;
    Survey(QList<DomainInput> inputs, OptionsFor options, int jobs, QObject *parent = nullptr);

    void start();
    /// Gives up everything that is not finished; finished() is not emitted any more.
    void cancel();
    [[nodiscard]] qsizetype size() const { return m_inputs.size(); }

Q_SIGNALS:
    /// One domain is done, in the order in which they end. Inputs that are no domain are done at once.
    void reported(qsizetype index, const Postseal::Report &report);
    void finished();

private:
    void fill();
    void done(qsizetype index, const Report &report);

    QList<DomainInput> m_inputs;
    OptionsFor m_options;
    int m_jobs;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    QMap<qsizetype, Inspection *> m_running;
};

} // namespace Postseal
