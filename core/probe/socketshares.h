#pragma once

#include "probe/inspection.h"

namespace Postseal {

/// How many sockets the looks of one thread may have open, by kind of work, so that a run over many domains
/// stays within the open files that the system grants.
struct SocketShares {
    int names = 0; ///< to authoritative name servers; a resolver takes a few of its own
    int web = 0;
    int mail = 0;

    /// Of so many open files, each of so many threads gets this. Never less than one look of each kind.
    [[nodiscard]] static SocketShares of(int openFiles, int threads);
    /// So many threads can work with so many open files; at least 1.
    [[nodiscard]] static int mostThreads(int openFiles);
    /// So many domains can be under way at once without waiting for one another; at least 1.
    [[nodiscard]] static int mostDomains(int openFiles, int threads);
};

/// The same probes, but within these shares. For one thread. shortage is called when something failed on this
/// computer, for example because others took its sockets; such a look is made again.
[[nodiscard]] Probes within(const Probes &probes, const SocketShares &shares,
                            const std::function<void()> &shortage = {});

} // namespace Postseal
