#pragma once

#include "checks/catalogue.h"
#include "evidence/evidence.h"

namespace Postseal {

/// One row of a report: a check, its outcome, and what it is about.
struct Finding {
    const Check *check = nullptr;
    const Outcome *outcome = nullptr;
    Status status = Status::Waiting; ///< may be lower than the outcome's: the mode of the policy counts
    Arguments arguments;
    QString subject; ///< MX host, name server or URI; empty for the domain as a whole
    QString address; ///< IP address, empty if none

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString seen() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString fix() const;
    /// "check/outcome", as users quote it.
    [[nodiscard]] QString name() const;
    bool operator==(const Finding &) const = default;
};
using Findings = QList<Finding>;

/// Judges the evidence by the whole catalogue. Pure: the same evidence gives the same findings.
[[nodiscard]] Findings assess(const Evidence &evidence);
/// The same from a scene that is made already; catalogue() in the order of the screen.
[[nodiscard]] Findings assess(const Scene &scene);
/// The same with some checks only, in the order given. Needs that are not among them do not skip anything.
[[nodiscard]] Findings assess(const Evidence &evidence, const QList<const Check *> &checks);

} // namespace Postseal
