#pragma once

#include "lookstyle.h"
#include "session.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

/// What tests of the window begin with, and what they wait for.
namespace WindowTest {
using namespace Postseal;

/// Settings and files are this test's own, and the style is the same everywhere.
inline void begin(const QString &test)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postseal-test"));
    QCoreApplication::setApplicationName(test);
    QApplication::setStyle(new LookStyle(QStringLiteral("Fusion")));
}

/// As if nobody had ever used the program.
inline void forgetAll()
{
    QSettings().clear();
    (void)QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

/// Whether the last look has come to its end.
inline bool settled(const Session &session)
{
    return !session.isRunning() && session.report() && session.report()->evidence.finished;
}

} // namespace WindowTest
