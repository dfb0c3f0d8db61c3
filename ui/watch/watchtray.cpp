#include "watch/watchtray.h"

#include "language.h"
#include "session.h"
#include "watch/watcher.h"
#include "wizard/window.h"
#include "wizard/windowkeeper.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>

namespace Postseal {
namespace {

constexpr qsizetype mostLines = 3;

/// Desktops take the text of a message for text or for HTML, and nobody is told which: it holds nothing that
/// would be different.
QString withoutMarkup(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a)).replace(u'&', QChar(0xff06));
}

} // namespace

WatchTray::WatchTray(Session &session, Watcher &watcher, WindowKeeper &keeper, QObject *parent)
    : QObject(parent), m_session(session), m_watcher(watcher), m_keeper(keeper)
{
    connect(&watcher, &Watcher::watchedChanged, this, &WatchTray::update);
    // Later: another language is in use when the window has been made anew.
    connect(&session, &Session::settingsChanged, this, &WatchTray::update, Qt::QueuedConnection);
    connect(&watcher, &Watcher::told, this,
            [this](const DomainName &domain, const QList<WatchChange> &changes) {
                const auto [title, text] = notification(domain.toString(), changes);
                if (m_icon)
                    m_icon->showMessage(title, text);
            });
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &WatchTray::sayWhere);
    update();
}

WatchTray::~WatchTray() = default;

bool WatchTray::staysOpen() const
{
    return m_icon && m_session.settings().staysInTray;
}

void WatchTray::update()
{
    const bool wanted = !m_watcher.watched().isEmpty() && QSystemTrayIcon::isSystemTrayAvailable();
    if (!wanted) {
        m_icon.reset();
        m_menu.reset();
    } else {
        if (!m_icon) {
            m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
            connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &WatchTray::open);
            connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                    [this](QSystemTrayIcon::ActivationReason reason) {
                        if (reason == QSystemTrayIcon::Trigger)
                            open();
                    });
        }
        makeMenu();
        m_icon->setToolTip(tr("Postseal watches domains: %1").arg(numberText(m_watcher.watched().size())));
        m_icon->show();
    }
    QApplication::setQuitOnLastWindowClosed(!staysOpen());
    // Without an icon nobody would find the way back.
    if (m_windowClosed && !staysOpen())
        open();
}

void WatchTray::makeMenu()
{
    auto menu = std::make_unique<QMenu>();
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this, &WatchTray::open);
    connect(menu->addAction(tr("&Check now")), &QAction::triggered, &m_watcher, &Watcher::checkNow);
    menu->addSeparator();
    connect(menu->addAction(tr("&Quit")), &QAction::triggered, qApp, &QCoreApplication::quit);
    m_icon->setContextMenu(menu.get());
    m_menu = std::move(menu);
}

void WatchTray::open()
{
    m_windowClosed = false;
    Window &window = m_keeper.window();
    window.show();
    window.raise();
    window.activateWindow();
}

void WatchTray::sayWhere()
{
    if (!staysOpen())
        return;
    m_windowClosed = true;
    QSettings store;
    if (store.value(QStringLiteral("watch/trayWasTold")).toBool())
        return;
    store.setValue(QStringLiteral("watch/trayWasTold"), true);
    m_icon->showMessage(
        tr("Postseal goes on here"),
        tr("It looks at the watched domains. To end it, choose Quit in the menu of this icon."));
}

std::pair<QString, QString> WatchTray::notification(const QString &domain, const QList<WatchChange> &changes)
{
    const auto has = [&](WatchChange::Severity severity) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const WatchChange &change) { return change.severity == severity; });
    };
    const QString title = has(WatchChange::Severity::Worse) ? tr("%1: something became worse").arg(domain)
                          : has(WatchChange::Severity::Changed)
                              ? tr("%1: something changed").arg(domain)
                              : tr("%1: something became better").arg(domain);
    QStringList lines;
    for (const WatchChange &change : changes.mid(0, mostLines))
        lines.append(withoutMarkup(change.message));
    if (changes.size() > mostLines)
        lines.append(tr("More on the page Next: %1").arg(numberText(changes.size() - mostLines)));
    return {title, lines.join(QLatin1Char('\n'))};
}

} // namespace Postseal
