#pragma once

#include "support/windowtest.h"
#include "wizard/window.h"

#include <QTest>
#include <QWindow>

/// The window by keys alone: they go to the window that has the focus, as the platform would send them.
namespace WindowKeys {
using namespace Postseal;

inline constexpr int patience = 30000;

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTRY_VERIFY(QGuiApplication::focusWindow());
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

inline bool showWindow(Window &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace WindowKeys
