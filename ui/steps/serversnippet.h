#pragma once

#include <QByteArray>

namespace Postseal {

/// A server block for nginx that serves the one policy file of this policy host, and nothing else.
[[nodiscard]] QByteArray nginxSnippet(const QByteArray &policyHost);

} // namespace Postseal
