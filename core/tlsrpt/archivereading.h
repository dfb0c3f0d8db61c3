#pragma once

#include "tlsrpt/reportcontainer.h"

#include <QIODevice>

namespace Postseal {

/// What the archives within one container have unpacked to so far.
struct UnpackBudget {
    qint64 left = 0;                             ///< bytes
    qsizetype members = 0;                       ///< that may still be opened
    ContainerFault fault = ContainerFault::None; ///< of the member that is being read
};

/// Opens one gzip, zip or tar after the other member, as streams: no name of a member ever reaches the file
/// system. use gets each regular file; it need not read it to its end. Returns the first fault.
[[nodiscard]] ContainerFault readArchive(QIODevice *packed, UnpackBudget *budget,
                                         const std::function<void(QIODevice *)> &use);

/// The first bytes of these containers.
[[nodiscard]] bool isGzip(const QByteArray &start);
[[nodiscard]] bool isZip(const QByteArray &start);
[[nodiscard]] bool isTar(const QByteArray &start);

} // namespace Postseal
