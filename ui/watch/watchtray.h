#pragma once

#include "report/changes.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Postseal {

class Session;
class Watcher;
class WindowKeeper;

/// The icon in the tray of the desktop, while something is watched and the desktop has a tray: it tells what
/// changed, and keeps the program within reach when the window is closed.
class WatchTray : public QObject {
    Q_OBJECT
public:
    WatchTray(Session &session, Watcher &watcher, WindowKeeper &keeper, QObject *parent = nullptr);
    ~WatchTray() override;

    /// The program goes on when the window is closed.
    [[nodiscard]] bool staysOpen() const;
    /// Null while there is no icon.
    [[nodiscard]] const QMenu *menu() const { return m_menu.get(); }

    /// What a notification says, title and text.
    [[nodiscard]] static std::pair<QString, QString> notification(const QString &domain,
                                                                  const QList<WatchChange> &changes);

private:
    void update();
    void makeMenu();
    void open();
    void sayWhere();

    Session &m_session;
    Watcher &m_watcher;
    WindowKeeper &m_keeper;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<QMenu> m_menu;
    bool m_windowClosed = false;
};

} // namespace Postseal
