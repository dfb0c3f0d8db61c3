#include "export/usertimer.h"

#include "base/message.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array hours{1, 2, 3, 4, 6, 8, 12, 24};
constexpr auto unit = "postseal-watch"_L1;

bool writeUnit(const QString &path, const QString &text, QString *error)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    *error = fillMarkers(QCoreApplication::translate("Watch", "“{file}” cannot be written: {reason}."),
                         {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    return false;
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
                              : u"/usr/bin/env "_s + systemdWord(timer.program)};
    for (const QString &argument : timer.arguments)
        words.append(systemdWord(argument));
    // Only what a user's own systemd can do without rights: no name spaces for files, no other users.
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
           "LockPersonality=yes\n"
           "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n"
           "RestrictNamespaces=yes\n"
           "RestrictRealtime=yes\n"
           "RestrictSUIDSGID=yes\n"
           "SystemCallArchitectures=native\n"
           "SystemCallFilter=@system-service\n"_s.arg(words.join(u' '));
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
    // The timer last: it is of no use without the service.
    const QDir place(folder);
    return writeUnit(place.filePath(unit + ".service"_L1), serviceUnit(timer), error) &&
           writeUnit(place.filePath(unit + ".timer"_L1), timerUnit(timer), error);
}

QString userTimerCommand()
{
    return u"systemctl --user enable --now postseal-watch.timer"_s;
}

bool hasSystemd()
{
    return QFileInfo(u"/run/systemd/system"_s).isDir(); // sd_booted(3)
}

} // namespace Postseal
