#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace Postseal {

/// A systemd timer of the user that runs a command regularly.
struct UserTimer {
    QString program; ///< absolute path
    QStringList arguments;
    int hours = 6;             ///< one of timerHours()
    QStringList writable = {}; ///< the folders that the command writes to, absolute
    bool isolated = false;     ///< may have name spaces of its own, see hasUserNamespaces()
};
/// The spans between two runs that divide a day.
[[nodiscard]] std::span<const int> timerHours();

/// The two units.
[[nodiscard]] QString serviceUnit(const UserTimer &timer);
[[nodiscard]] QString timerUnit(const UserTimer &timer);

/// A word of ExecStart= as systemd reads it back (systemd.service(5), "Command lines"). The program itself is
/// the one word in which no variable is looked for.
[[nodiscard]] QString systemdWord(const QString &text, bool isProgram = false);

/// Where systemd looks for the units of this user.
[[nodiscard]] QString userUnitFolder();
/// Writes both units, each whole or not at all. False, with a sentence, when that fails.
[[nodiscard]] bool writeUserTimer(const UserTimer &timer, const QString &folder, QString *error);
/// The command that switches the timer on.
[[nodiscard]] QString userTimerCommand();
/// Whether this machine lets a user who is not root have name spaces. Where it does not, a unit that asks for
/// them does not start.
[[nodiscard]] bool hasUserNamespaces();
/// Whether this machine was started by systemd.
[[nodiscard]] bool hasSystemd();

} // namespace Postseal
