#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

/// Runs of postseal-cli to their end.
namespace CliRun {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

/// What came of it; -2 when it crashed, or said nothing for too long. How long it takes while it goes on is
/// for ctest.
inline Run finish(QProcess &process)
{
    while (process.waitForReadyRead(100000))
        ;
    // Of a process that has ended meanwhile waitForFinished() says no.
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(100000);
    if (!ended || process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit)
        return {-2, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace CliRun
