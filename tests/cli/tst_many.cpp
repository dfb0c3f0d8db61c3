#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

/// A resolver in a thread that refuses whatever it is asked, so that each look ends at once, and with verdict
/// unknown.
class RefusingResolver {
public:
    RefusingResolver()
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        const bool bound = ::bind(m_socket, reinterpret_cast<sockaddr *>(&here), size) == 0 &&
                           ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&here), &size) == 0;
        if (!bound)
            qFatal("no socket for the resolver of the test");
        m_port = ntohs(here.sin_port);
        m_thread = std::thread([this] { answer(); });
    }
    ~RefusingResolver()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(RefusingResolver)
    [[nodiscard]] QString address() const { return u"127.0.0.1:"_s + QString::number(m_port); }

private:
    void answer() const
    {
        std::array<char, 2048> message{};
        sockaddr_in asker{};
        socklen_t size = sizeof asker;
        ssize_t length = 0;
        while ((length = ::recvfrom(m_socket, message.data(), message.size(), 0,
                                    reinterpret_cast<sockaddr *>(&asker), &size)) > 0) {
            message[2] = char(message[2] | 0x80);       // an answer
            message[3] = char((message[3] & 0x70) | 5); // REFUSED
            ::sendto(m_socket, message.data(), size_t(length), 0, reinterpret_cast<sockaddr *>(&asker), size);
            size = sizeof asker;
        }
    }
    const int m_socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    quint16 m_port = 0;
    std::thread m_thread;
};

QStringList quick()
{
    static const RefusingResolver resolver;
    return {u"--resolver"_s, resolver.address()};
}

QStringList arguments(const QString &input, const QStringList &more)
{
    return QStringList{u"check"_s, u"--input"_s, input, u"--format"_s, u"jsonl"_s} + quick() + more;
}

Run finish(QProcess &process)
{
    if (!process.waitForFinished(100000) || process.exitStatus() != QProcess::NormalExit)
        return {-2, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run run(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

Run runList(const QByteArray &list, const QStringList &more = {})
{
    return run(arguments(u"-"_s, more), list);
}

/// The lines by their number; a line that is no object, or a number that comes twice, fails.
QMap<qint64, QJsonObject> byLine(const QByteArray &lines)
{
    QMap<qint64, QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const qint64 number = object.value(u"line").toInteger(-1);
        if (number < 1 || objects.contains(number))
            qFatal("line %lld is wrong or comes twice: %s", number, line.left(200).constData());
        objects.insert(number, object);
    }
    return objects;
}

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

QByteArray domains(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    return list;
}

} // namespace

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
    void resume();
    void resumeAfterKill();
    void resumeRefuses();
    void fullDisk();
    void outputInTheWay();
    void resumeWithAnotherList();
    void interrupted();
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

/// A million lines, from a pipe: most of them name the same domains again.
void TestMany::manyLines()
{
    QByteArray list;
    for (int i = 0; i < 1'000'000; ++i)
        list += "d" + QByteArray::number(i % 50) + ".a-long-name-of-a-domain.example\n";
    QVERIFY(list.size() > 16 * 1024 * 1024);
    const Run r = runList(list);
    QCOMPARE(r.exit, 3);
    QCOMPARE(r.out.count('\n'), 1'000'000);
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

void TestMany::resume()
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
void TestMany::resumeAfterKill()
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
void TestMany::resumeRefuses()
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

void TestMany::fullDisk()
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
void TestMany::outputInTheWay()
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"list"_s), output = folder.filePath(u"out.jsonl"_s);
    write(list, "a.example\n");
    QVERIFY(QFile::link(list, folder.filePath(u"link"_s)));
    QCOMPARE(run(arguments(list, {u"--output"_s, folder.filePath(u"link"_s)})).exit, 4);
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
void TestMany::resumeWithAnotherList()
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
void TestMany::interrupted()
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
