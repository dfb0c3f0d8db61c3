#pragma once

#include "checks/scene.h"

#include <QSet>

namespace Postseal {

/// What the imported reports of the last two weeks say of sessions under the policy (RFC 8460 4.4).
struct ReportedWeeks {
    qint64 successful = 0;
    qint64 failed = 0;
    QSet<QString> senders;          ///< that found the policy, and told of a session
    QSet<QDate> days;               ///< for which they did
    QMap<QString, qint64> failures; ///< by result type
    bool anySts = false;
    bool anyNoPolicy = false; ///< nobody found it, or somebody that had found it did not any more
    qint64 stopping = 0;      ///< sessions that failed at the mail servers, by the last word of their senders

    [[nodiscard]] static ReportedWeeks of(const Evidence &evidence);
    /// Enough senders, and no gap that is too long.
    [[nodiscard]] bool isEnough(const QDate &today) const;
    /// What would have stopped mail: a fetch that failed once is the sender's affair.
    [[nodiscard]] qint64 seriousFailures() const;
    /// "certificate-expired (3), …", plain text.
    [[nodiscard]] QString failureText() const;
};

/// The rule for enforce, as conditions. It stands here alone: the check ready.enforce and every window read
/// it from here.
struct ReadyCondition {
    enum class Met {
        Yes,
        No,       ///< something stands against it
        TooLittle ///< too little is known, or not for long enough; never taken for yes
    };
    const char *rule; ///< what is asked for, marked for translation in the context "Check"
    Met met = Met::TooLittle;
    QStringList reasons;     ///< half sentences; empty when met
    QStringList mailReasons; ///< those of them behind which enforcing senders would hold mail back
};
/// In the order in which they are worked off. earlier: the findings of the same evidence.
[[nodiscard]] QList<ReadyCondition> readyConditions(const Scene &scene, const QList<Finding> &earlier);

/// For how long a policy has to be in testing, and reports have to come in.
inline constexpr int daysInTesting = 14;

} // namespace Postseal
