#pragma once

#include <QByteArray>
#include <QString>

namespace Postseal {

/// An MX pattern as typed, as it is published: without a final dot, U-labels as A-labels. What is no pattern
/// stays as it is, and is judged as that.
[[nodiscard]] QByteArray patternFromTyped(const QString &typed);

/// An address for TLS reports as typed, as it is published: a bare mailbox becomes a mailto: URI, a host its
/// xn-- form without a final dot. What is no such address stays as it is, and is judged as that.
[[nodiscard]] QByteArray reportUriFromTyped(const QString &typed);

} // namespace Postseal
