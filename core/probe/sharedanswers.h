#pragma once

#include "probe/inspection.h"

#include <chrono>

namespace Postseal {

/// What was seen of mail servers, and of names outside of the domain that was looked at, told again to other
/// domains for a while: thousands of them have the same provider, and each of its servers is connected to
/// once. Who asks while somebody else is looking waits for that look. Only observations are kept; a failure
/// goes to those who wait for it. May be used by several threads at once; what it keeps never changes.
class SharedAnswers {
public:
    /// How long an answer may be told again; a DNS answer not longer than its TTL. A shared look is given
    /// timeoutMs, whoever asks for it.
    SharedAnswers(std::chrono::milliseconds age, int timeoutMs);
    ~SharedAnswers();
    Q_DISABLE_COPY_MOVE(SharedAnswers)

    /// The probes for the look at one domain, in the thread of these real ones. Looks belong to the thread,
    /// not to the domain: context lives as long as the thread works. This has to outlive them all.
    [[nodiscard]] Probes over(const Probes &real, const DomainName &domain, QObject *context);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Postseal
