#pragma once

#include "report/changes.h"

#include <QSet>

namespace Postseal {

/// A sentence of the watch in the language of the application.
[[nodiscard]] QString watchText(const char *source, const Arguments &arguments = {});
/// Which way from one number to another is up.
[[nodiscard]] WatchChange::Severity severityOf(int before, int now);

/// Finds the changes, and brings the state up to date on the way.
class Comparison {
public:
    Comparison(const WatchState &before, const Report &report)
        : m_before(before), m_report(report), m_now(watchStateOf(report)), m_kept(before)
    {
    }
    [[nodiscard]] WatchRound run();

private:
    void add(WatchChange::Severity severity, const char *check, const QString &message)
    {
        m_changes.append({severity, check, message});
    }
    void compareMisses();
    void compareVerdicts();
    void compareMx();
    void compareTexts(const char *check, const DomainName &name, const std::optional<QStringList> &now,
                      std::optional<QStringList> *kept, bool idTells);
    void comparePolicies();
    void compareChecks();
    void compareCheck(const WatchedCheck &now);
    void compareGone(const WatchedCheck &before);
    void keepChecks();
    void keepCertificates();
    [[nodiscard]] bool isSettled(const QByteArray &check) const { return !m_open.contains(check); }
    [[nodiscard]] const WatchedCheck *earlier(const WatchedCheck &now) const;
    [[nodiscard]] const Finding *findingOf(const WatchedCheck &now) const;
    [[nodiscard]] QString renewal(const Finding &finding) const;
    [[nodiscard]] QString domain() const { return m_now.domain.toString(); }

    const WatchState &m_before;
    const Report &m_report;
    WatchState m_now;
    WatchState m_kept;
    QList<WatchChange> m_changes;
    QSet<QByteArray> m_open; ///< checks of which something could not be looked at
    QSet<QByteArray> m_told; ///< checks about which a sentence of its own was said
};

} // namespace Postseal
