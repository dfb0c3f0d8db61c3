#pragma once

#include "report/watchstate.h"

namespace Postseal {

/// One thing that is not as it was, in a sentence.
struct WatchChange {
    enum class Severity { Better, Changed, Worse };
    Severity severity = Severity::Changed;
    QByteArray check; ///< the check that is about it; empty for the verdict
    QString message;  ///< in the language of the application; no control character of observed text
    bool operator==(const WatchChange &) const = default;
};
/// The word for JSON and text: "better", "changed", "worse".
[[nodiscard]] const char *severityWord(WatchChange::Severity severity);
/// The same in the language of the application.
[[nodiscard]] QString severityName(WatchChange::Severity severity);

/// What became of a look.
struct WatchRound {
    QList<WatchChange> changes; ///< the worst first
    WatchState state;           ///< to be kept: what was seen now, and the last good state of what was not
};

/// Holds a look against the last good state; without one, nothing is a change. What could not be looked at is
/// no change and leaves its part of the state as it was; that nothing at all was found out at several looks
/// in a row is told once.
[[nodiscard]] WatchRound compareWith(const std::optional<WatchState> &before, const Report &now);
/// The name server of this computer did not answer: nothing was learned about anyone.
[[nodiscard]] bool wasOffline(const Report &report);
/// The changes alone.
[[nodiscard]] QList<WatchChange> changesBetween(const WatchState &before, const Report &now);

} // namespace Postseal
