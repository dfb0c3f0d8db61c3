#pragma once

#include "probe/probe.h"

namespace Postseal {

/// Talks to a mail server on port 25 until TLS stands, and ends with QUIT. No mail is ever begun.
class StartTlsProbe : public SmtpProbe {
public:
    void look(const SmtpRequest &request, QObject *scope, Done done) override;
};

} // namespace Postseal
