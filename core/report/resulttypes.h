#pragma once

#include "report/report.h"

#include <span>

namespace Postseal {

/// A kind of failure that senders report (RFC 8460 4.3), for people: what happened, and what mostly is behind
/// it.
struct ResultType {
    const char *name;
    const char *text;                    ///< marked for translation in the context "Check"
    const char *cause;                   ///< likewise
    std::span<const char *const> checks; ///< which look at the same thing; all but the last part of the name
                                         ///< may be left out
};
/// The registered types in the order of the RFC.
[[nodiscard]] std::span<const ResultType> resultTypes();
/// What stands for a type that is not registered; never null.
[[nodiscard]] const ResultType &resultType(const QString &name);

/// Whether what was reported is to be seen in a look at the domain.
enum class LiveState {
    StillFails,
    Passes,
    NotKnown ///< not looked at, or could not be found out; never taken for a pass
};
struct LiveAnswer {
    LiveState state = LiveState::NotKnown;
    QList<Finding> findings; ///< behind the state: those that fail, or all that pass
};
/// mx: the server of the failure; address: that it was seen at; either may be empty, then all count.
[[nodiscard]] LiveAnswer seenLive(const QString &type, const QString &mx, const QString &address,
                                  const Report &report);

} // namespace Postseal
