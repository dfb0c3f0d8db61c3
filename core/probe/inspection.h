#pragma once

#include "evidence/evidence.h"
#include "probe/lookoptions.h"
#include "probe/probe.h"
#include "report/report.h"

#include <QObject>

#include <memory>

namespace Postseal {

/// The three ways of looking that an inspection uses. May be shared by several inspections of one thread.
struct Probes {
    std::shared_ptr<DnsProbe> dns;
    std::shared_ptr<PolicyProbe> policy;
    std::shared_ptr<SmtpProbe> smtp;
    [[nodiscard]] static Probes real(const LookOptions &options) { return forMany(options, 1); }
    /// For so many domains at once.
    [[nodiscard]] static Probes forMany(const LookOptions &options, int domains);
};

/// The look at one domain: decides which question is asked when, owns the evidence, and says what became of
/// it. Destroying it cancels everything.
class Inspection : public QObject {
    Q_OBJECT
public:
    Inspection(const DomainInput &input, const LookOptions &options, QObject *parent = nullptr);
    Inspection(const DomainInput &input, const LookOptions &options, Probes probes,
               QObject *parent = nullptr);
    ~Inspection() override;

    /// Begins. Signals come later, never from within.
    void start();
    /// Ends now with what is known; what was pending becomes a failure "abandoned". finished() follows.
    void cancel();
    [[nodiscard]] const Evidence &evidence() const;

Q_SIGNALS:
    /// Facts arrived; coalesced, at most one every 40 ms. Not emitted when nobody listens.
    void changed(const Postseal::Report &report);
    /// All is looked at, the time is up, or it was cancelled. Exactly once.
    void finished(const Postseal::Report &report);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Postseal
