#pragma once

#include "dns/domainname.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

namespace Postseal {

/// What kept a container from being read, or is worth saying about it.
enum class ContainerFault {
    None,
    Broken,       ///< damaged gzip, zip, tar or mail
    TooBig,       ///< a report or a mail of more bytes than are read, or packed suspiciously tight
    TooMany,      ///< more files or mails than are read from one container
    TooDeep,      ///< containers within containers
    LongField,    ///< a mail with lists of addresses, or other header fields, longer than any real one
    OtherPacking, ///< a zip that is packed by another method than deflate
    Unfinished,   ///< the end of a mail is missing, though not of anything that was found in it
    NoReport      ///< nothing in it looks like a report
};

/// The limits for one container, in bytes and numbers. Nothing but one report, or one mail, is in memory at a
/// time; a container may be as long as it likes otherwise.
struct ContainerLimits {
    qsizetype report = 20 * 1024 * 1024;              ///< JSON of one report
    qsizetype mail = 32 * 1024 * 1024;                ///< one mail as it was sent
    qint64 unpacked = qint64(8) * 1024 * 1024 * 1024; ///< of all archives in it
    qsizetype members = 1000000;                      ///< files, mails, and further parts of a mail
};

/// The JSON of one report, not read yet.
struct FoundReport {
    QByteArray json;
    DomainName domain; ///< that the mail is about (TLS-Report-Domain, RFC 8460 5.3); null: not told
};
/// Finds the reports in a stream that may come from a pipe: JSON as it is, gzip, zip, tar, a mail, or an mbox
/// with mails (RFC 8460 5), and calls back for each. Goes on behind a member that cannot be read. Returns the
/// first fault of the container; whether the stream itself failed, it has to be asked.
[[nodiscard]] ContainerFault findReports(QIODevice *device,
                                         const std::function<void(const FoundReport &)> &use,
                                         const ContainerLimits &limits = {});

/// The reports in some bytes.
struct ReportContainer {
    ContainerFault fault = ContainerFault::None; ///< the first one
    QList<QByteArray> reports;                   ///< JSON texts, not read yet
};
[[nodiscard]] ReportContainer openReportContainer(const QByteArray &bytes);

} // namespace Postseal
