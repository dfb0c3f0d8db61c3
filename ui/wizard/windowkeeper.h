#pragma once

#include "session.h"

#include <memory>

namespace Postseal {

class Watcher;
class Window;

/// Keeps the window of a session, and makes it anew in the same place when the language changes. What a
/// window shows comes from the session, and what is in its fields alone is handed over: so nothing is lost,
/// and no widget has to know how to change its words.
class WindowKeeper : public QObject {
    Q_OBJECT
public:
    explicit WindowKeeper(Session &session, Watcher *watcher = nullptr, QObject *parent = nullptr);
    ~WindowKeeper() override;
    [[nodiscard]] Window &window() const { return *m_window; }

private:
    void renew();

    Session &m_session;
    Watcher *m_watcher;
    QString m_language;
    std::unique_ptr<Window> m_window;
};

} // namespace Postseal
