#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Postseal {

/// What kept a container from being read, or is worth saying about it.
enum class ContainerFault {
    None,
    Broken,  ///< damaged gzip, zip or mail
    TooBig,  ///< more than 20 MiB when unpacked, or packed suspiciously tight
    TooMany, ///< more files or mails than are read from one container
    TooDeep, ///< containers within containers
    NoReport ///< nothing in it looks like a report
};

/// The reports in some bytes: JSON as it is, gzip, zip, a mail, or an mbox with mails (RFC 8460 5).
struct ReportContainer {
    ContainerFault fault = ContainerFault::None; ///< the first one
    QList<QByteArray> reports;                   ///< JSON texts, not read yet
};
[[nodiscard]] ReportContainer openReportContainer(const QByteArray &bytes);

/// The most that one container may unpack to, in bytes.
inline constexpr qsizetype maxReportBytes = 20 * 1024 * 1024;

} // namespace Postseal
