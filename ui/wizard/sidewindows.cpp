#include "wizard/sidewindows.h"

#include "help/helpwindow.h"
#include "many/domainswindow.h"
#include "reports/reportswindow.h"
#include "wizard/settingsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

namespace Postseal {

SideWindows::SideWindows(Session &session, Watcher *watcher, QWidget *owner)
    : QObject(owner), m_session(session), m_watcher(watcher), m_owner(owner)
{
}

HelpWindow *SideWindows::help() const
{
    return m_help;
}

ReportsWindow *SideWindows::reports() const
{
    return m_reports;
}

DomainsWindow *SideWindows::domains() const
{
    return m_domains;
}

/// A modal window lets nobody read beside it, unless the guide belongs to it.
void SideWindows::openGuide(const std::function<void(HelpWindow *)> &show, QWidget *owner)
{
    if (m_help && m_help->parentWidget() != owner) {
        m_help->hide();
        m_help->deleteLater();
        m_help.clear();
    }
    if (!m_help)
        m_help = new HelpWindow(owner);
    show(m_help);
}

void SideWindows::offerHelp(QWidget *window, const QString &title)
{
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::HelpContents), window);
    connect(shortcut, &QShortcut::activated, window, [this, window, title] {
        openGuide([&title](HelpWindow *help) { help->showHeading(title); },
                  window->isModal() ? window : m_owner);
    });
}

void SideWindows::openSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_session, m_watcher, m_owner);
        offerHelp(m_settings, QStringLiteral("Settings"));
    }
    m_settings->open();
}

void SideWindows::openReports()
{
    if (!m_reports) {
        m_reports = new ReportsWindow(m_session, m_owner);
        offerHelp(m_reports, QStringLiteral("Imported reports"));
    }
    m_reports->showReports();
}

void SideWindows::openDomains()
{
    if (!m_domains) {
        DomainsDesk::Means means;
        means.settings = [&session = m_session] { return session.settings(); };
        m_domains = new DomainsWindow(means, m_owner);
        connect(m_domains, &DomainsWindow::domainWanted, this, &SideWindows::domainWanted);
        offerHelp(m_domains, QStringLiteral("Many domains"));
    }
    m_domains->showDomains();
}

void SideWindows::openHelp(Step step)
{
    openGuide([step](HelpWindow *help) { help->showStep(step); }, m_owner);
}

QVariantMap SideWindows::kept() const
{
    QVariantMap kept;
    const auto keep = [&kept](const QString &name, const QWidget *window) {
        if (window && window->isVisible())
            kept.insert(name, window->saveGeometry());
    };
    keep(QStringLiteral("reports"), m_reports);
    keep(QStringLiteral("domains"), m_domains);
    keep(QStringLiteral("help"), m_help);
    if (m_domains)
        kept.insert(QStringLiteral("search"), m_domains->searchField()->text());
    if (m_help) // all guides have the same sections
        kept.insert(QStringLiteral("section"), m_help->sections()->currentIndex());
    return kept;
}

void SideWindows::restore(const QVariantMap &kept)
{
    const auto place = [&kept](const QString &name, QWidget *window) {
        window->restoreGeometry(kept.value(name).toByteArray());
    };
    if (kept.contains(QStringLiteral("reports"))) {
        openReports();
        place(QStringLiteral("reports"), m_reports);
    }
    if (kept.contains(QStringLiteral("domains"))) {
        openDomains();
        place(QStringLiteral("domains"), m_domains);
        m_domains->searchField()->setText(kept.value(QStringLiteral("search")).toString());
    }
    if (kept.contains(QStringLiteral("help"))) {
        const int section = kept.value(QStringLiteral("section")).toInt();
        openGuide(
            [section](HelpWindow *help) {
                help->showSection(help->sections()->itemData(section).toString());
            },
            m_owner);
        place(QStringLiteral("help"), m_help);
    }
}

} // namespace Postseal
