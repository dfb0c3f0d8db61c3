#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    process.setReadChannel(QProcess::StandardError);
    process.setReadChannel(QProcess::StandardError);
    QByteArray err;
    while (!err.contains("Ctrl+C") && process.waitForReadyRead(20000))
        err += process.readAllStandardError();
    QVERIFY2(err.contains("Ctrl+C"), err.constData());
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void TestCli::linksNoWindow()
{
    QFile file(QStringLiteral(POSTSEAL_CLI));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Names of needed libraries stand in the string table of the dynamic section.
    const QByteArray binary = file.readAll();
    QVERIFY(binary.contains("libQt6Core.so"));
    for (const char *library : {"libQt6Gui.so", "libQt6Widgets.so", "libQt6Charts.so"})
        QVERIFY2(!binary.contains(library), library);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
