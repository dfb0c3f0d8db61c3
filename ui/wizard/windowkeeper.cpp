#include "wizard/windowkeeper.h"

#include "language.h"
#include "wizard/window.h"

namespace Postseal {

WindowKeeper::WindowKeeper(Session &session, Watcher *watcher, QObject *parent)
    : QObject(parent), m_session(session), m_watcher(watcher), m_language(session.settings().language)
{
    useLanguage(m_language);
    m_window = std::make_unique<Window>(session, watcher);
    // Later: the one who changed it is a dialog of the window that goes.
    connect(
        &session, &Session::settingsChanged, this,
        [this] {
            if (m_session.settings().language != m_language)
                renew();
        },
        Qt::QueuedConnection);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::renew()
{
    m_language = m_session.settings().language;
    useLanguage(m_language);
    const bool shown = m_window->isVisible();
    const QByteArray geometry = m_window->saveGeometry();
    const Step step = m_window->step();
    const QVariantMap input = m_window->keptInput();
    auto renewed = std::make_unique<Window>(m_session, m_watcher);
    renewed->restoreGeometry(geometry);
    renewed->goTo(step);
    renewed->setVisible(shown); // before the old one goes: the last window that closes ends the program
    renewed->restoreInput(input);
    if (shown) // it is in front, and not what was open beside it
        renewed->activateWindow();
    m_window = std::move(renewed);
}

} // namespace Postseal
