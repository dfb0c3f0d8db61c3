#include "console.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <clocale>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <unistd.h>

namespace Postseal {
namespace {

/// What went wrong; empty when nothing did.
QString writeToDevice(const QString &path, const QByteArray &data)
{
    const QString reason = reasonNotToWrite(path);
    QFile device(path);
    const bool whole = reason.isEmpty() && device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                       device.write(data) == data.size();
    return whole ? QString() : reason.isEmpty() ? device.errorString() : reason;
}

} // namespace

int worseExit(int a, int b)
{
    constexpr std::array order{int(FileTrouble), int(ErrorsFound), int(NotKnown), int(Fine)};
    for (const int status : order) {
        if (a == status || b == status)
            return status;
    }
    return a;
}

QString cliText(const char *source, const Arguments &arguments)
{
    return fillMarkers(QCoreApplication::translate("Cli", source), arguments);
}

QString cliText(const char *source, const QString &value)
{
    return cliText(source, Arguments{{QStringLiteral("value"), visibleText(value)}});
}

void Console::useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int Console::write(const QByteArray &data)
{
    const size_t size = size_t(data.size());
    if (std::fwrite(data.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return Fine;
    // Whoever reads has enough ("… | head"): the status says that not all of it was told.
    if (errno != EPIPE)
        say(cliText(QT_TRANSLATE_NOOP("Cli", "Standard output cannot be written.")));
    return FileTrouble;
}

int Console::writeTo(const QString &path, const QByteArray &data, Readers readers)
{
    // The file that standard output goes to is not put anew.
    if (path.isEmpty() || path == QLatin1String("-") || path == QLatin1String("/dev/stdout"))
        return write(data);
    // A device or a pipe is written to; only a file is put in place whole.
    const QFileInfo target(path);
    const bool isDevice = target.exists() && !target.isFile() && !target.isDir();
    const QString trouble = isDevice ? writeToDevice(path, data) : saveFile(path, data, readers);
    if (trouble.isEmpty())
        return Fine;
    say(cliText(
        QT_TRANSLATE_NOOP("Cli", "“{file}” cannot be written: {reason}."),
        {{QStringLiteral("file"), visibleText(path)}, {QStringLiteral("reason"), visibleText(trouble)}}));
    return FileTrouble;
}

std::optional<QByteArray> Console::read(const QString &path, qsizetype limit)
{
    const bool standard = path == QLatin1String("-");
    QFile file(path);
    const bool opened = standard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray data;
    // A device reads in pieces until its end; a directory opens but does not read.
    while (opened && data.size() <= limit) {
        const QByteArray piece = file.read(limit + 1 - data.size());
        if (piece.isEmpty())
            break;
        data += piece;
    }
    const Arguments arguments{
        {QStringLiteral("file"), standard ? cliText("standard input") : visibleText(path)},
        {QStringLiteral("reason"), visibleText(file.errorString())},
        {QStringLiteral("limit"), QString::number(limit / 1024 / 1024)}};
    if (!opened || file.error() != QFileDevice::NoError) {
        say(cliText(QT_TRANSLATE_NOOP("Cli", "“{file}” cannot be read: {reason}."), arguments));
        return std::nullopt;
    }
    if (data.size() > limit) {
        say(cliText(QT_TRANSLATE_NOOP("Cli", "“{file}” is larger than {limit} MiB."), arguments));
        return std::nullopt;
    }
    return data;
}

void Console::say(const QString &sentence)
{
    const QByteArray bytes = (m_progress ? "\r\x1b[K" : "") + visibleLines(sentence.toUtf8()).toUtf8() + '\n';
    m_progress = false;
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

int Console::wrongUsage(const QString &sentence)
{
    say(sentence);
    return WrongUsage;
}

void Console::progress(const QString &text)
{
    if (!errorIsTerminal())
        return;
    const QByteArray bytes = "\r\x1b[K" + visibleText(text).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    m_progress = !text.isEmpty();
}

bool Console::colour() const
{
    return isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

bool Console::inputIsTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

bool Console::errorIsTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

QList<QByteArray> Console::rawValues(const char *option) const
{
    const QByteArray bare = QByteArray("--") + option;
    QList<QByteArray> values;
    for (int i = 1; i < m_argc; ++i) {
        const QByteArray argument = m_argv[i];
        if (argument == "--")
            break;
        if (argument == bare && i + 1 < m_argc)
            values.append(m_argv[++i]);
        else if (argument.startsWith(bare + '='))
            values.append(argument.mid(bare.size() + 1));
    }
    return values;
}

} // namespace Postseal
