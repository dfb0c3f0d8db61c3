#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Postseal {

/// Asks for files to read while the rest of the program goes on, and calls back with what was chosen, if
/// anything, while the one who asks is still there.
void askForFiles(QWidget *asker, const QString &title, const QString &filter,
                 const std::function<void(const QStringList &)> &use);
/// The same with one folder.
void askForFolder(QWidget *asker, const QString &title, const std::function<void(const QStringList &)> &use);

} // namespace Postseal
