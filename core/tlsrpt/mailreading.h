#pragma once

#include "dns/domainname.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <functional>

namespace Postseal {

/// The parts of a mail that may be TLS reports, decoded: by media type (RFC 8460 6) or by the end of the file
/// name.
struct MailParts {
    QList<QByteArray> contents;
    DomainName domain;    ///< that the mail says it is about (RFC 8460 5.3); null: it does not
    bool broken = false;  ///< no mail could be read
    bool tooMany = false; ///< more parts than most
};
[[nodiscard]] MailParts reportPartsOf(const QByteArray &mail, int most);

/// Takes an mbox apart while it comes: a mail begins behind a line "From ..." that is the first one or
/// follows a blank line (RFC 4155). use gets each mail without that line; a null one stands for a mail that
/// is longer than longest. It may end the reading by returning false.
void splitMbox(QIODevice *device, qsizetype longest, const std::function<bool(const QByteArray &)> &use);

/// The first bytes of these containers.
[[nodiscard]] bool isMbox(const QByteArray &start);
[[nodiscard]] bool isMail(const QByteArray &start);

} // namespace Postseal
