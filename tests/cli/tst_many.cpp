#include "support/listruns.h"

#include <QTest>

#include <sys/resource.h>

using namespace ListRuns;

/// A list of domains, line by line: each has its answer, whatever stands on it and however many there are.
class TestMany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLineHasItsAnswer();
    void endsOfLines();
    void longLine();
    void duplicates();
    void order();
    void slowPipe();
    void manyLines();
    void fewFiles();
    void withoutEvidence();
    void progress();
    void usage_data();
    void usage();
};

void TestMany::eachLineHasItsAnswer()
{
    const Run r = runList("# a comment\n\n  a.example  \nnodots\n192.0.2.1\nb\xC3\xBC"
                          "cher.example\n\xFF\xFE.example\n   \n"
                          "a b.example\nuser@c.example\n");
    const auto lines = byLine(r.out);
    QCOMPARE(lines.keys(), (QList<qint64>{3, 4, 5, 6, 7, 9, 10}));
    QCOMPARE(lines[3][u"domain"].toString(), u"a.example"_s);
    QCOMPARE(lines[6][u"domain"].toString(), u"xn--bcher-kva.example"_s);
    QCOMPARE(lines[10][u"domain"].toString(), u"c.example"_s);
    for (const int number : {4, 5, 7, 9}) {
        QVERIFY2(r.err.contains("Line " + QByteArray::number(number) + ','), r.err.constData());
        const QByteArray json = QJsonDocument(lines[number]).toJson();
        QVERIFY2(json.contains("\"error\""), json.constData());
    }
    QCOMPARE(lines[3][u"verdict"].toString(), u"unknown"_s);
    QCOMPARE(r.exit, 1);
    QCOMPARE(runList("a.example\n").exit, 3);
}

void TestMany::endsOfLines()
{
    const Run r = runList("\xEF\xBB\xBF"
                          "a.example\r\n\r\n#c\r\nb.example\r\nc.example");
    const auto lines = byLine(r.out);
    QCOMPARE(lines.keys(), (QList<qint64>{1, 4, 5}));
    QCOMPARE(lines[1][u"domain"].toString(), u"a.example"_s);
    QCOMPARE(lines[4][u"domain"].toString(), u"b.example"_s);
    QCOMPARE(lines[5][u"domain"].toString(), u"c.example"_s);
}

/// A line without end is one answer, not the end of the memory, and the next line is read.
void TestMany::longLine()
{
    const Run r = runList(QByteArray(3'000'000, 'a') + "\nb.example\n" + QByteArray(100'000, 'c'));
    const auto lines = byLine(r.out);
    QCOMPARE(lines.keys(), (QList<qint64>{1, 2, 3}));
    QCOMPARE(lines[2][u"domain"].toString(), u"b.example"_s);
    QVERIFY(r.out.size() < 200'000);
}

void TestMany::duplicates()
{
    const QByteArray list = "a.example\nb.example\nA.Example.\nnodots\nnodots\nuser@a.example\n";
    const auto lines = byLine(runList(list).out);
    QCOMPARE(lines.keys(), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    for (const int number : {3, 6}) {
        QCOMPARE(lines[number][u"schema"].toString(), u"postseal-duplicate/1"_s);
        QCOMPARE(lines[number][u"domain"].toString(), u"a.example"_s);
        QCOMPARE(lines[number][u"firstLine"].toInteger(), 1);
    }
    for (const int number : {1, 2, 4, 5})
        QCOMPARE(lines[number][u"schema"].toString(), u"postseal-report/1"_s);
    // In text they stand in the order of the list.
    const Run text = run(QStringList{u"check"_s, u"--input"_s, u"-"_s} + quick(), list);
    QVERIFY2(text.out.contains("a.example (line 3): the same as on line 1."), text.out.constData());
    const Run json =
        run(QStringList{u"check"_s, u"--input"_s, u"-"_s, u"--format"_s, u"json"_s} + quick(), list);
    QVERIFY(QJsonDocument::fromJson(json.out).isArray());
}

void TestMany::order()
{
    const Run text = run(QStringList{u"check"_s, u"--input"_s, u"-"_s} + quick(), domains(200));
    qsizetype at = 0;
    for (int i = 0; i < 200; ++i) {
        const qsizetype next = text.out.indexOf("d" + QByteArray::number(i) + ".example", at);
        QVERIFY2(next >= at, QByteArray::number(i).constData());
        at = next;
    }
}

/// What comes out of a pipe is looked at as it comes, not when the pipe ends.
void TestMany::slowPipe()
{
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), arguments(u"-"_s, {}));
    process.write("a.exam");
    QTest::qWait(300);
    process.write("ple\nb.example");
    QByteArray out;
    while (!out.endsWith('\n') && process.waitForReadyRead(30000))
        out += process.readAllStandardOutput();
    QCOMPARE(byLine(out).keys(), QList<qint64>{1});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    out += process.readAllStandardOutput();
    QCOMPARE(byLine(out).keys(), (QList<qint64>{1, 2}));
}

/// More lines than any buffer holds, from a pipe: most of them name the same domains again.
void TestMany::manyLines()
{
    constexpr int count = 250'000;
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "d" + QByteArray::number(i % 50) + '.' + QByteArray(60, 'n') +
                ".a-long-name-of-a-domain.example\n";
    QVERIFY(list.size() > 16 * 1024 * 1024);
    const Run r = runList(list);
    QCOMPARE(r.exit, 3);
    QCOMPARE(r.out.count('\n'), count);
    QCOMPARE(r.out.count("\"schema\":\"postseal-report/1\""), 50);
}

void TestMany::fewFiles()
{
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit few{64, 64};
        ::setrlimit(RLIMIT_NOFILE, &few);
    });
    process.start(QStringLiteral(POSTSEAL_CLI), arguments(u"-"_s, {u"--jobs"_s, u"200"_s}));
    process.write(domains(300));
    process.closeWriteChannel();
    const Run r = finish(process);
    QCOMPARE(r.exit, 3);
    QCOMPARE(byLine(r.out).size(), 300);
    QCOMPARE(r.err.count("Only 64 files"), 1);
    QCOMPARE(r.err.count('\n'), 1);
}

void TestMany::withoutEvidence()
{
    const auto with = byLine(runList("a.example\n").out);
    const auto without = byLine(runList("a.example\n", {u"--no-evidence"_s}).out);
    QVERIFY(with[1].contains(u"evidence") && !without[1].contains(u"evidence"));
    QCOMPARE(without[1][u"verdict"], with[1][u"verdict"]);
}

/// Nothing on standard error unless somebody watches or asks.
void TestMany::progress()
{
    QCOMPARE(runList(domains(50)).err, QByteArray());
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), arguments(u"-"_s, {u"--progress"_s}));
    process.setReadChannel(QProcess::StandardError);
    process.write(domains(50));
    QByteArray err;
    while (!err.contains("a second") && process.waitForReadyRead(30000))
        err += process.readAllStandardError();
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    err += process.readAllStandardError();
    QVERIFY2(err.contains("50 domains, ") && err.contains("50 domains in "), err.constData());
}

void TestMany::usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(part);
    };
    row("--input - --resume", "--resume");
    row("--input - --resume --format jsonl", "--resume");
    row("--input - --resume --format jsonl --output -", "--resume");
    row("--input - --resume --format json --output f", "--resume");
    row("--resume --format jsonl --output f a.example", "--resume");
    row("--input - --jobs 501", "jobs");
    row("--input - --threads 0", "threads");
    row("--input - --save-evidence f", "save-evidence");
}

void TestMany::usage()
{
    QFETCH(QString, line);
    const Run r = run(QStringList{u"check"_s} + line.split(u' '));
    QFETCH(QByteArray, part);
    QCOMPARE(r.exit, 2);
    QVERIFY2(r.err.contains(part), r.err.constData());
}

QTEST_GUILESS_MAIN(TestMany)
#include "tst_many.moc"
