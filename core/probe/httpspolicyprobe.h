#pragma once

#include "probe/probe.h"

namespace Postseal {

/// Fetches the policy file from one address of the policy host, as RFC 8461 3.3 asks of senders: no redirect,
/// no cache, no proxy, at most 64 KiB.
class HttpsPolicyProbe : public PolicyProbe {
public:
    void look(const PolicyRequest &request, QObject *scope, Done done) override;
};

} // namespace Postseal
