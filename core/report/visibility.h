#pragma once

#include "evidence/evidence.h"

#include <QDateTime>
#include <QStringList>

namespace Postseal {

/// How far a TXT value that was published has got: which name servers show it, and when caches have forgotten
/// what was there before (RFC 1035 7.4, RFC 2308 5).
struct Visibility {
    int servers = 0;    ///< name servers that answered
    int showing = 0;    ///< those that show exactly this value among theirs, at each address
    QStringList behind; ///< names of those that show something else or nothing
    QStringList silent; ///< names of those that gave no answer at some address
    bool inResolver = false;
    QDateTime everywhereAt; ///< UTC; invalid when nothing old is known of, or no server shows the value yet
    [[nodiscard]] bool isEverywhere() const
    {
        return inResolver && servers > 0 && showing == servers && !everywhereAt.isValid();
    }
};
[[nodiscard]] Visibility visibilityOf(const Evidence &evidence, const DomainName &name,
                                      const QByteArray &value);

} // namespace Postseal
