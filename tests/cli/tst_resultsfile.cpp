#include "support/listruns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace ListRuns;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
        qFatal("a file of the test cannot be written");
}

} // namespace

/// The file that the answers to a list go into: whole whenever a run ends, gone on with, and nobody else's.
class TestResultsFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resume();
    void resumeAfterKill();
    void resumeRefuses();
    void fullDisk();
    void outputInTheWay();
    void resumeWithAnotherList();
    void interrupted();
};

void TestResultsFile::resume()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out.jsonl"_s);
    const QStringList more{u"--output"_s, output, u"--resume"_s};
    QCOMPARE(runList("a.example\nb.example\nnodots\n", more).exit, 1);
    const QByteArray first = contentOf(output);
    QCOMPARE(byLine(first).size(), 3);
    // Nothing is left to do: not a byte changes, and the exit status still tells of all.
    QCOMPARE(runList("a.example\nb.example\nnodots\n", more).exit, 1);
    QCOMPARE(contentOf(output), first);
    // Half a line is made whole; what was appended to the list is looked at; what came up is not.
    write(output, first + "{\"schema\":\"postseal-rep");
    QCOMPARE(runList("a.example\nb.example\nnodots\nc.example\nB.example\n", more).exit, 1);
    const QByteArray second = contentOf(output);
    QVERIFY(second.startsWith(first));
    const auto lines = byLine(second);
    QCOMPARE(lines.keys(), (QList<qint64>{1, 2, 3, 4, 5}));
    QCOMPARE(lines[5][u"firstLine"].toInteger(), 2);
    // Without --resume it begins anew.
    QCOMPARE(runList("z.example\n", {u"--output"_s, output}).exit, 3);
    QCOMPARE(byLine(contentOf(output)).size(), 1);
}

/// Whenever the program is killed, going on gives each line its answer, once.
void TestResultsFile::resumeAfterKill()
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"list"_s), output = folder.filePath(u"out.jsonl"_s);
    write(list, domains(400));
    const QStringList words = arguments(list, {u"--output"_s, output, u"--resume"_s});
    qsizetype before = 0;
    int killedWithin = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess process;
        process.start(QStringLiteral(POSTSEAL_CLI), words);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            contentOf(output).count('\n') > before + 5 || process.state() == QProcess::NotRunning, 30000);
        process.kill();
        process.waitForFinished();
        const qsizetype lines = contentOf(output).count('\n');
        QVERIFY(lines >= before);
        killedWithin += lines > 0 && lines < 400 ? 1 : 0;
        before = lines;
    }
    QVERIFY2(killedWithin > 0, "no run was killed in the middle");
    const Run r = run(words);
    QCOMPARE(r.exit, 3);
    const auto lines = byLine(contentOf(output));
    QCOMPARE(lines.size(), 400);
    QCOMPARE(lines.lastKey(), 400);
}

/// A file that is something else is left as it is.
void TestResultsFile::resumeRefuses()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"notes"_s);
    const QByteArray notes = "my notes\nof years\n";
    write(output, notes);
    const Run r = runList("a.example\n", {u"--output"_s, output, u"--resume"_s});
    QCOMPARE(r.exit, 4);
    QVERIFY2(r.err.contains("line 1"), r.err.constData());
    QCOMPARE(contentOf(output), notes);
}

void TestResultsFile::fullDisk()
{
    const Run r = runList(domains(100), {u"--output"_s, u"/dev/full"_s});
    QCOMPARE(r.exit, 4);
    QCOMPARE(r.err.count('\n'), 1);
    // Several lines notice it in one turn.
    const Run again = runList(QByteArray("a.example\n").repeated(50), {u"--output"_s, u"/dev/full"_s});
    QCOMPARE(again.exit, 4);
    QCOMPARE(again.err.count('\n'), 1);
}

/// The list is not the place for the results, and what another run writes is not cut off.
void TestResultsFile::outputInTheWay()
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"list"_s), output = folder.filePath(u"out.jsonl"_s);
    write(list, "a.example\n");
    QVERIFY(QFile::link(list, folder.filePath(u"link"_s)));
    QCOMPARE(run(arguments(list, {u"--output"_s, folder.filePath(u"link"_s)})).exit, 2);
    QCOMPARE(contentOf(list), QByteArray("a.example\n"));

    QProcess first;
    first.start(QStringLiteral(POSTSEAL_CLI), arguments(u"-"_s, {u"--output"_s, output}));
    first.write("a.example\n");
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(output).count('\n'), 1, 30000);
    const Run second = runList("b.example\n", {u"--output"_s, output});
    QCOMPARE(second.exit, 4);
    QCOMPARE(contentOf(output).count('\n'), 1);
    first.closeWriteChannel();
    QCOMPARE(finish(first).exit, 3);
}

/// Lines of a list that was changed meanwhile are not referred to.
void TestResultsFile::resumeWithAnotherList()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out.jsonl"_s);
    const QStringList more{u"--output"_s, output, u"--resume"_s};
    QCOMPARE(runList("a.example\n", more).exit, 3);
    QCOMPARE(runList("# new\na.example\na.example\n", more).exit, 3);
    const auto lines = byLine(contentOf(output));
    QCOMPARE(lines.keys(), (QList<qint64>{1, 2, 3}));
    QVERIFY(lines[2].contains(u"findings"));
    QCOMPARE(lines[3][u"firstLine"].toInteger(), 2);
}

/// What is done is whole.
void TestResultsFile::interrupted()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out.jsonl"_s);
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), arguments(u"-"_s, {u"--output"_s, output}));
    process.write(domains(20));
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(output).count('\n'), 20, 30000);
    ::kill(pid_t(process.processId()), SIGINT); // it still waits for the rest of the list
    const Run r = finish(process);
    QCOMPARE(r.exit, 130);
    QVERIFY2(r.err.contains("Interrupted"), r.err.constData());
    QCOMPARE(byLine(contentOf(output)).size(), 20);
}

QTEST_GUILESS_MAIN(TestResultsFile)
#include "tst_resultsfile.moc"
