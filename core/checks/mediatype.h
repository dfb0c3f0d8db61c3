#pragma once

#include <QByteArray>

namespace Postseal {

/// A Content-Type header, lower case: "text/plain" and its charset without quotes (RFC 9110 8.3.1). Other
/// parameters are ignored, as RFC 8461 3.2 asks.
struct MediaType {
    QByteArray type;
    QByteArray charset;
    bool operator==(const MediaType &) const = default;
};
[[nodiscard]] MediaType readMediaType(const QByteArray &header);

} // namespace Postseal
