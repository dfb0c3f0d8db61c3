#pragma once

namespace Postseal {

/// As long as one of these lives, what asks the program to end (SIGINT, SIGTERM, SIGHUP) waits: something is
/// half done that would stay so. At the end of the last one it takes its course. Nothing where there are no
/// signals.
class HoldSignals {
public:
    HoldSignals();
    ~HoldSignals();
    HoldSignals(const HoldSignals &) = delete;
    HoldSignals &operator=(const HoldSignals &) = delete;
};

} // namespace Postseal
