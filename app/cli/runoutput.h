#pragma once

#include "probe/survey.h"

namespace Postseal {

/// A line of the list names a domain that an earlier one named: it is not looked at again.
struct Repeated {
    qsizetype index = 0;
    FeedLine line;
    qint64 firstLine = 0;
};

/// Where the reports of a run go.
class RunOutput {
public:
    RunOutput() = default;
    virtual ~RunOutput() = default;
    RunOutput(const RunOutput &) = delete;
    RunOutput &operator=(const RunOutput &) = delete;

    /// The form in which a report goes out. Called in the thread of the look: may use nothing that changes.
    [[nodiscard]] virtual QByteArray print(const Report &report, const FeedLine &line) const = 0;
    virtual void add(const LookedAt &done) = 0;
    virtual void repeat(const Repeated &again) = 0;
    /// How many are held back until it is their turn.
    [[nodiscard]] virtual qsizetype held() const = 0;
    /// Nothing can be written any more, so that nothing more need be looked at.
    [[nodiscard]] virtual bool isClosed() const { return false; }
    /// Writes what was held back.
    virtual void finish(bool interrupted) = 0;
    /// The exit status so far.
    [[nodiscard]] virtual int exit() const = 0;
};

} // namespace Postseal
