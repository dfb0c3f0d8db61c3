#include "export/usertimer.h"

#include "base/message.h"
#include "base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array hours{1, 2, 3, 4, 6, 8, 12, 24};
constexpr auto unit = "postseal-watch"_L1;

QString cannotBeWritten(const QString &path, const QString &reason)
{
    return fillMarkers(QCoreApplication::translate("Watch", "“{file}” cannot be written: {reason}."),
                       {{u"file"_s, path}, {u"reason"_s, reason}});
}

bool writeUnit(const QString &path, const QString &text, QString *error)
{
    const QString reason = saveFile(path, text.toUtf8(), Readers::AsUsual);
    if (!reason.isEmpty())
        *error = cannotBeWritten(path, reason);
    return reason.isEmpty();
}

/// A word of ReadWritePaths= (systemd.exec(5)): there a backslash is itself, and no variable is looked for.
/// No value for a path that cannot be said.
std::optional<QString> pathWord(QString path)
{
    const bool isOdd = std::any_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20; });
    if (isOdd || (path.contains(u'"') && path.contains(u'\'')))
        return std::nullopt;
    const QChar quote = path.contains(u'"') ? u'\'' : u'"';
    return quote + u'-' + path.replace(u'%', u"%%"_s) + quote;
}

bool isTemporary(const QString &path)
{
    return path.startsWith("/tmp/"_L1) || path.startsWith("/var/tmp/"_L1);
}

/// Sees all files, but can change none beside those in the folders that it is for. Empty where that cannot be
/// had.
QString ownView(const UserTimer &timer)
{
    QStringList folders;
    for (const QString &folder : timer.writable) {
        const std::optional<QString> word = pathWord(folder);
        if (!word)
            return {};
        folders.append(*word);
    }
    if (!timer.isolated)
        return {};
    // With a /tmp of its own it would not find what it was told of there.
    const QStringList paths = timer.arguments + timer.writable + QStringList{timer.program};
    const bool usesTemporary = std::any_of(paths.begin(), paths.end(), isTemporary);
    return u"PrivateUsers=yes\n"
           "ProtectSystem=strict\n"_s +
           (folders.isEmpty() ? QString() : u"ReadWritePaths="_s + folders.join(u' ') + u'\n') +
           (usesTemporary ? QString() : u"PrivateTmp=yes\n"_s) +
           u"CapabilityBoundingSet=\n"
           "PrivateDevices=yes\n"
           "ProtectClock=yes\n"
           "ProtectControlGroups=yes\n"
           "ProtectHostname=yes\n"
           "ProtectKernelLogs=yes\n"
           "ProtectKernelModules=yes\n"
           "ProtectKernelTunables=yes\n"_s;
}

/// The first line of a file of the kernel's; empty if there is none.
QByteArray kernelSetting(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

} // namespace

std::span<const int> timerHours()
{
    return hours;
}

QString systemdWord(const QString &text, bool isProgram)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringLiteral("-_./:=+,@").contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString word = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            word += u'\\' + QString(c);
        else if (c == u'%' || (c == u'$' && !isProgram))
            word += QString(2, c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            word += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            word += c;
    }
    return word + u'"';
}

QString serviceUnit(const UserTimer &timer)
{
    // systemd takes no quotes and no backslash in the name of a program; among its arguments it does.
    const bool isTaken = std::none_of(timer.program.begin(), timer.program.end(), [](QChar c) {
        return c == u'"' || c == u'\'' || c == u'\\' || c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
    QStringList words{isTaken ? systemdWord(timer.program, true)
                              : u"/usr/bin/nice -n 0 "_s + systemdWord(timer.program)};
    for (const QString &argument : timer.arguments)
        words.append(systemdWord(argument));
    // What a user's own systemd can do without rights, and what name spaces of its own add.
    return u"[Unit]\n"
           "Description=Check watched mail domains for changes of MTA-STS and TLS reporting\n"
           "Documentation=man:postseal-cli(1)\n"
           "\n"
           "[Service]\n"
           "Type=oneshot\n"
           "ExecStart=%1\n"
           "# 1: something became worse, and the unit counts as failed; 3: it could not be found out.\n"
           "SuccessExitStatus=3\n"
           "Nice=10\n"
           "UMask=0077\n"
           "NoNewPrivileges=yes\n"
           "KeyringMode=private\n"
           "LockPersonality=yes\n"
           "MemoryDenyWriteExecute=yes\n"
           "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n"
           "RestrictNamespaces=yes\n"
           "RestrictRealtime=yes\n"
           "RestrictSUIDSGID=yes\n"
           "SystemCallArchitectures=native\n"
           "SystemCallErrorNumber=EPERM\n"
           "SystemCallFilter=@system-service\n"
           "SystemCallFilter=~@privileged @resources\n"_s.arg(words.join(u' ')) +
           ownView(timer);
}

QString timerUnit(const UserTimer &timer)
{
    const QString times = timer.hours >= 24 ? u"*-*-* 06:00:00"_s : u"*-*-* 00/%1:00:00"_s.arg(timer.hours);
    // Spread over a quarter of the span, at most an hour: not everybody at the stroke of the clock.
    const int delay = std::min(timer.hours * 15, 60);
    return u"[Unit]\n"
           "Description=Check watched mail domains every %1 h\n"
           "Documentation=man:postseal-cli(1)\n"
           "\n"
           "[Timer]\n"
           "OnCalendar=%2\n"
           "RandomizedDelaySec=%3min\n"
           "Persistent=true\n"
           "\n"
           "[Install]\n"
           "WantedBy=timers.target\n"_s.arg(timer.hours)
               .arg(times)
               .arg(delay);
}

QString userUnitFolder()
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return config.filePath(u"systemd/user"_s);
}

bool writeUserTimer(const UserTimer &timer, const QString &folder, QString *error)
{
    (void)QDir().mkpath(folder); // what is wrong with it shows when a file is made in it
    for (const QString &each : timer.writable) {
        if (const QString reason = reasonNotToWrite(each); !reason.isEmpty()) {
            *error = cannotBeWritten(each, reason);
            return false;
        }
        (void)QDir().mkpath(each); // what is not there cannot be opened to the unit
    }
    for (const QLatin1String end : {".service"_L1, ".timer"_L1}) {
        const QString path = QDir(folder).filePath(unit + end);
        const QString reason = QFileInfo(path).isDir() ? qt_error_string(EISDIR) : reasonNotToWrite(path);
        if (!reason.isEmpty()) {
            *error = cannotBeWritten(path, reason);
            return false;
        }
    }
    // The timer last: it is of no use without the service.
    const QDir place(folder);
    return writeUnit(place.filePath(unit + ".service"_L1), serviceUnit(timer), error) &&
           writeUnit(place.filePath(unit + ".timer"_L1), timerUnit(timer), error);
}

QString userTimerCommand()
{
    return u"systemctl --user enable --now postseal-watch.timer"_s;
}

bool hasUserNamespaces()
{
    const QByteArray most = kernelSetting(u"/proc/sys/user/max_user_namespaces"_s);
    return !most.isEmpty() && most != "0" &&
           kernelSetting(u"/proc/sys/kernel/unprivileged_userns_clone"_s) != "0" &&
           kernelSetting(u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s) != "1";
}

bool hasSystemd()
{
    return QFileInfo(u"/run/systemd/system"_s).isDir(); // sd_booted(3)
}

} // namespace Postseal
