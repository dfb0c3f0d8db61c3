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
    DomainName domain;      ///< that the mail says it is about (RFC 8460 5.3); null: it does not
    bool broken = false;    ///< no mail could be read
    bool tooMany = false;   ///< more parts than most
    bool tooDeep = false;   ///< parts within parts that were not looked at
    bool longField = false; ///< a header field that no real mail has; nothing was read
    bool unfinished =
        false; ///< a mail for reports ends without the line that closes its parts (RFC 2046 5.1.1)
};
[[nodiscard]] MailParts reportPartsOf(const QByteArray &mail, int most);

/// Takes an mbox apart while it comes: a mail begins behind a line "From ..." that is the first one or
/// follows a blank line (RFC 4155). use gets each mail without that line; a null one stands for a mail that
/// is longer than longest, and whether it is the last one. It may end the reading by returning false.
void splitMbox(QIODevice *device, qsizetype longest,
               const std::function<bool(const QByteArray &, bool)> &use);

/// The first bytes of these containers.
[[nodiscard]] bool isMbox(const QByteArray &start);
[[nodiscard]] bool isMail(const QByteArray &start);

} // namespace Postseal
