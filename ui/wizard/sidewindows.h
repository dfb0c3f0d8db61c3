#pragma once

#include "session.h"
#include "steps/step.h"

#include <QPointer>
#include <QVariantMap>

namespace Postseal {

class DomainsWindow;
class HelpWindow;
class ReportsWindow;
class SettingsDialog;
class Watcher;

/// The windows beside the wizard, each made when it is first asked for. F1 reaches the guide from all of
/// them.
class SideWindows : public QObject {
    Q_OBJECT
public:
    /// Each of them belongs to the owner.
    SideWindows(Session &session, Watcher *watcher, QWidget *owner);

    void openSettings();
    void openReports();
    void openDomains();
    /// The user guide at the section of the step.
    void openHelp(Step step);
    /// Which of them are open, and where; and the same opened again by those that take their place.
    [[nodiscard]] QVariantMap kept() const;
    void restore(const QVariantMap &kept);
    /// Null until opened once.
    [[nodiscard]] HelpWindow *help() const;
    [[nodiscard]] ReportsWindow *reports() const;
    [[nodiscard]] DomainsWindow *domains() const;

Q_SIGNALS:
    /// A domain of the list is to be opened in the wizard.
    void domainWanted(const QString &domain);

private:
    void openGuide(const std::function<void(HelpWindow *)> &show, QWidget *owner);
    void offerHelp(QWidget *window, const QString &title);

    Session &m_session;
    Watcher *m_watcher;
    QWidget *m_owner;
    QPointer<SettingsDialog> m_settings;
    QPointer<ReportsWindow> m_reports;
    QPointer<DomainsWindow> m_domains;
    QPointer<HelpWindow> m_help;
};

} // namespace Postseal
