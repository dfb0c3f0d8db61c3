#pragma once

#include <QByteArray>
#include <QList>

namespace Postseal {

/// The parts of mails that may be TLS reports, decoded: by media type (RFC 8460 6) or by the end of the file
/// name.
struct MailParts {
    QList<QByteArray> contents;
    bool broken = false;  ///< no mail could be read
    bool tooMany = false; ///< more parts or mails than most
};
[[nodiscard]] MailParts reportPartsOf(const QByteArray &bytes, bool mbox, int most);

} // namespace Postseal
