#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using CliRun::Run;

/// What the command line does with the files that it is told: no name is none, one file is not two, and what
/// stood in a file is there until there is something better.
class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyNames_data();
    void emptyNames();
    void memoryIsAFileName();
    void sameFile_data();
    void sameFile();
    void devicesMayBeNamedTwice();
    void listOfNothingLeavesTheOutput();
    void lineWithoutEndCanBeInterrupted();
    void foldersOfOthers();

private:
    Run run(const QString &line);
    void write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray content(const QString &name) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto report = R"({"organization-name": "Sender", "date-range": {
  "start-datetime": "2026-11-01T00:00:00Z", "end-datetime": "2026-11-01T23:59:59Z"},
  "contact-info": "a@sender.example", "report-id": "1", "policies": [{"policy": {"policy-type": "sts",
  "policy-domain": "example.org"}, "summary": {"total-successful-session-count": 5,
  "total-failure-session-count": 0}}]})";

} // namespace

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"r.json"_s, report);
    write(u"policy"_s, "version: STSv1\nmode: none\nmax_age: 86400\n");
    write(u"list"_s, "# nothing\n\n");
}

Run TestFiles::run(const QString &line)
{
    QStringList words = line.split(u' ');
    words.replaceInStrings(u"''"_s, QString());
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(POSTSEAL_CLI), words);
    process.closeWriteChannel();
    return CliRun::finish(process);
}

void TestFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray TestFiles::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void TestFiles::emptyNames_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"reports add r.json --history ''",
          "reports list --history=", "generate example.org --mx a.example.org --output ''",
          "check example.org --output ''", "check example.org --watch --history ''", "check --input ''",
          "check --replay ''", "check example.org --reports ''", "check example.org --trust ''",
          "lint sts-policy policy --output ''", "plan setup example.org --mx a.example.org --output ''"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

/// A variable that is not set must not mean "somewhere else".
void TestFiles::emptyNames()
{
    QFETCH(QString, line);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Run r = run(line);
    QCOMPARE(r.exit, 2);
    QVERIFY2(r.err.contains("has no name behind it"), r.err.constData());
    QCOMPARE(r.out, QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestFiles::memoryIsAFileName()
{
    QCOMPARE(run(u"reports add r.json --history :memory:"_s).exit, 0);
    const Run list = run(u"reports list --history :memory:"_s);
    QVERIFY2(list.exit == 0 && list.out.contains("example.org"), list.out.constData());
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).contains(u":memory:"_s));
}

void TestFiles::sameFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *line, const char *kept) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(kept);
    };
    row("reports list --history h --output h", "h");
    row("reports list --history h --output link", "h");
    row("reports summary r.json --output hard", "r.json");
    row("reports add r.json --history r.json", "r.json");
    row("check example.org --history h --output ./h", "h");
    row("check --replay r.json --output r.json", "r.json");
    row("check example.org --output new --save-evidence ../FOLDER/new", "");
    row("check example.org --output dangling --save-evidence new", "");
    row("check --input list --format jsonl --output list", "list");
    row("lint sts-policy policy --output policy", "policy");
    row("plan setup example.org --mx a.example.org --history h --output h", "h");
}

void TestFiles::sameFile()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    write(u"h"_s, "a history");
    QVERIFY(QFile::link(u"h"_s, m_folder->filePath(u"link"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"new"_s), m_folder->filePath(u"dangling"_s)));
    QCOMPARE(::link(QFile::encodeName(m_folder->filePath(u"r.json"_s)).constData(),
                    QFile::encodeName(m_folder->filePath(u"hard"_s)).constData()),
             0);
    const QByteArray before = content(kept);
    const Run r = run(line.replace(u"FOLDER"_s, QDir(m_folder->path()).dirName()));
    QCOMPARE(r.exit, 2);
    QVERIFY2(r.err.contains("the same file"), r.err.constData());
    QCOMPARE(content(kept), before);
    QVERIFY(!QFile::exists(m_folder->filePath(u"new"_s)));
}

void TestFiles::devicesMayBeNamedTwice()
{
    const Run r = run(u"check --practice protected --quick --output /dev/null --save-evidence /dev/null"_s);
    QVERIFY2(r.exit == 0, r.err.constData());
}

/// Neither a mistake in the list nor the look at where the results go takes away older results.
void TestFiles::listOfNothingLeavesTheOutput()
{
    for (const char *format : {"jsonl", "json", "text", "html"}) {
        write(u"old"_s, "older results\n");
        const Run r = run(u"check --input list --output old --format "_s + QLatin1String(format));
        QCOMPARE(r.exit, 2);
        QVERIFY2(r.err.contains("names no domain"), r.err.constData());
        QCOMPARE(content(u"old"_s), QByteArray("older results\n"));
    }
    const Run empty = run(u"check --input -"_s);
    QCOMPARE(empty.exit, 2);
    QCOMPARE(empty.err, QByteArray("Standard input names no domain.\n"));
}

void TestFiles::lineWithoutEndCanBeInterrupted()
{
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), {u"check"_s, u"--input"_s, u"/dev/zero"_s, u"--progress"_s});
    QVERIFY(process.waitForStarted());
    const QDir open(u"/proc/%1/fd"_s.arg(process.processId()));
    const auto reads = [&open] {
        for (const QFileInfo &each : open.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
            if (each.symLinkTarget() == u"/dev/zero")
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(reads(), 30000);
    QTest::qWait(300);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

/// What is not a folder of records for this domain stays as it is.
void TestFiles::foldersOfOthers()
{
    write(u"README.txt"_s, "my own notes\n");
    const QString line = u"generate example.org --mx a.example.org --host-address 9.9.9.9 --output "_s;
    const Run into = run(line + u'.');
    QCOMPARE(into.exit, 4);
    QVERIFY2(into.err.contains("README.txt"), into.err.constData());
    QCOMPARE(content(u"README.txt"_s), QByteArray("my own notes\n"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"dns"_s)));
    QCOMPARE(run(line + u"own"_s).exit, 0);
    QCOMPARE(run(line + u"own"_s).exit, 0); // its own it may replace
    // Something in the way of one file: none is put in place.
    QVERIFY(QDir(m_folder->path()).mkpath(u"other"_s));
    write(u"other/dns"_s, "a file");
    QCOMPARE(run(line + u"other"_s).exit, 4);
    QCOMPARE(QDir(m_folder->filePath(u"other"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"dns"_s});
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
