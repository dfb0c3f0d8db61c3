#pragma once

#include "report/report.h"

namespace Postseal {

/// Where the reports of a run go.
class RunOutput {
public:
    RunOutput() = default;
    virtual ~RunOutput() = default;
    RunOutput(const RunOutput &) = delete;
    RunOutput &operator=(const RunOutput &) = delete;

    virtual void add(qsizetype index, const Report &report) = 0;
    /// Writes what was held back.
    virtual void finish(bool interrupted) = 0;
    /// The exit status so far.
    [[nodiscard]] virtual int exit() const = 0;
};

} // namespace Postseal
