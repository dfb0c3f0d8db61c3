#pragma once

#include "plan/waits.h"

namespace Postseal {

/// Builds the steps of a plan one behind the other, and keeps in mind what is published by then.
class StepBuilder {
public:
    explicit StepBuilder(const PlanBasis &basis);

    /// Two sentences, marked for translation in the context "Check".
    struct Words {
        const char *what;
        const char *why;
    };

    void host();
    /// The file, as it is served now, on the web server that the host records will point to.
    void otherServer();
    /// The records of the policy host, in place of those that are there.
    void movedHost();
    void reporting();
    /// File, then id; nothing new where both are in place. Whether something new is to be published.
    bool publish(const Policy &policy, Words file);
    void file(const Policy &policy, Words words);
    void record();
    void look(Words words);
    void importReports();
    void mailServers(Words words);
    void removeRecord(Words words);
    void removeHost(Words words);

    /// The next step comes so many seconds after the one before.
    void after(quint64 seconds);
    /// The next step comes not before that time; nothing for an invalid one.
    void notBefore(const QDateTime &time);
    /// What is in place has been since then; nothing for an invalid time.
    void since(const QDateTime &time);
    /// The next step comes when these copies have run out; they are counted from the step before.
    void afterCopies(const CopiesEnd &end);
    /// A place marker for the sentences to come.
    void say(const char *name, const QString &value);

    [[nodiscard]] QList<PlanStep> list() const { return m_steps; }

private:
    PlanStep &add(PlanStep::Kind kind, Words words);
    /// What is still to be done is not done in the past.
    void fromNow();
    [[nodiscard]] QByteArray freshId();
    [[nodiscard]] PlannedRecord stsRecord(const QByteArray &id) const;

    const PlanBasis &m_basis;
    Arguments m_values;
    QDateTime m_at;
    quint64 m_wait = 0;
    std::optional<Policy> m_policy; ///< what is published by then
    QByteArray m_id;
    bool m_fresh;
    QList<QByteArray> m_usedIds;
    bool m_firstId = true;
    QList<PlanStep> m_steps;
};

} // namespace Postseal
