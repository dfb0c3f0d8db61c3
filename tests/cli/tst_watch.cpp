#include "store/watchstore.h"

#include "support/clirun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Postseal;
using namespace Qt::StringLiterals;
using CliRun::finish;
using CliRun::Run;

namespace {

const DomainName domain = DomainName::fromAscii("practice.example").value_or(DomainName());

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The practice network in one scenario, served by the program itself.
class Practice {
public:
    explicit Practice(const QString &scenario)
    {
        m_process.start(QStringLiteral(POSTSEAL_CLI), {u"practice"_s, scenario});
        QByteArray line;
        while (!line.endsWith('\n') && m_process.waitForReadyRead(20000))
            line += m_process.readAllStandardOutput();
        // postseal-cli check OPTIONS practice.example
        m_options = QString::fromUtf8(line).trimmed().section(u' ', 2, -2);
    }
    ~Practice()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    /// Starts the look as a shell would; it is the process itself that is killed, not the shell.
    void start(QProcess &process, const QString &options, const QString &named = u"practice.example"_s) const
    {
        process.start(u"/bin/sh"_s,
                      {u"-c"_s, u"exec %1 check --quick %2 %3 %4"_s.arg(quoted(QStringLiteral(POSTSEAL_CLI)),
                                                                        m_options, options, named)});
    }
    [[nodiscard]] Run watch(const QString &history, const QString &more = {}) const
    {
        QProcess process;
        start(process, u"--watch --history %1 %2"_s.arg(quoted(history), more));
        return finish(process);
    }

private:
    QProcess m_process;
    QString m_options;
};

Run run(const QStringList &arguments, const QString &home = {})
{
    QProcess process;
    if (!home.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, home);
        process.setProcessEnvironment(environment);
    }
    process.start(QStringLiteral(POSTSEAL_CLI), arguments);
    return finish(process);
}

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<WatchState> kept(const QString &history)
{
    Database database(history);
    const std::optional<WatchStore::Watched> found = WatchStore(database).find(domain);
    return found ? found->state : std::nullopt;
}

} // namespace

/// postseal-cli check --watch, on the practice network.
class TestWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void onlyWhatChanged();
    void json();
    void severalDomains();
    void withoutDomain();
    void refusals_data();
    void refusals();
    void unwritableOutputKeepsNothing();
    void damagedState();
    void killed();
    void killedAtTheFirstLook();
    void timer();

private:
    std::unique_ptr<Practice> m_good;
    std::unique_ptr<Practice> m_bad;
};

void TestWatch::initTestCase()
{
    m_good = std::make_unique<Practice>(u"protected"_s);
    m_bad = std::make_unique<Practice>(u"mx-cert-expired"_s);
}

void TestWatch::onlyWhatChanged()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    const Run first = m_good->watch(history);
    QVERIFY2(first.exit == 0, first.err.constData());
    QVERIFY2(first.out.isEmpty(), first.out.constData());
    QCOMPARE(first.err, QByteArray("practice.example is watched from now on.\n"));
    const Run same = m_good->watch(history);
    QCOMPARE(same.exit, 0);
    QVERIFY2(same.out.isEmpty() && same.err.isEmpty(), (same.out + same.err).constData());
    const Run worse = m_bad->watch(history);
    QCOMPARE(worse.exit, 1);
    QVERIFY2(worse.out.startsWith("practice.example: worse: New verdict: "), worse.out.constData());
    QVERIFY2(worse.out.contains("certificate"), worse.out.constData());
    // Told once.
    const Run still = m_bad->watch(history);
    QCOMPARE(still.exit, 0);
    QVERIFY2(still.out.isEmpty(), still.out.constData());
    const Run better = m_good->watch(history);
    QCOMPARE(better.exit, 0);
    QVERIFY2(better.out.startsWith("practice.example: better: "), better.out.constData());
    QVERIFY(!better.out.contains("worse"));
    QCOMPARE(m_bad->watch(history).exit, 1);
    QCOMPARE(m_good->watch(history, u"--strict"_s).exit, 1); // a change for the better is one, too
}

void TestWatch::json()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    const auto domainIn = [](const QByteArray &json) {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        const QJsonArray domains = object.value(u"domains").toArray();
        return object.value(u"schema") == u"postseal-watch/1"_s && domains.size() == 1
                   ? domains.first().toObject()
                   : QJsonObject();
    };
    const QJsonObject first = domainIn(m_good->watch(history, u"--format json"_s).out);
    QCOMPARE(first.value(u"domain").toString(), u"practice.example"_s);
    QVERIFY(first.value(u"changes").isArray() && first.value(u"changes").toArray().isEmpty());
    const QString file = folder.filePath(u"out.json"_s);
    const Run worse = m_bad->watch(history, u"--format json --output "_s + quoted(file));
    QCOMPARE(worse.exit, 1);
    QVERIFY(worse.out.isEmpty());
    const QJsonArray changes = domainIn(content(file).toUtf8()).value(u"changes").toArray();
    QVERIFY(changes.size() >= 2);
    QCOMPARE(changes.first().toObject().value(u"severity").toString(), u"worse"_s);
    QVERIFY(changes.first().toObject().value(u"check").isNull());
    QCOMPARE(changes.at(1).toObject().value(u"check").toString(), u"smtp.certificate.validity"_s);
    QVERIFY(!changes.at(1).toObject().value(u"message").toString().isEmpty());
}

void TestWatch::severalDomains()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    QFile list(folder.filePath(u"list"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    // A domain that is named three times is one look, and not three at which nothing could be found out.
    list.write(
        "practice.example\n# none\nother.practice.example\nno domain\nPRACTICE.example.\npractice.example\n");
    list.close();
    QProcess process;
    process.start(
        u"/bin/sh"_s,
        {u"-c"_s,
         u"exec %1 check --watch --timeout 5 --jobs 2 --history %2 --input %3 --resolver 127.0.0.1:9"_s.arg(
             quoted(QStringLiteral(POSTSEAL_CLI)), quoted(history), quoted(list.fileName()))});
    const Run r = finish(process);
    // One line is no domain; the others could not be looked at, but are watched.
    QCOMPARE(r.exit, 1);
    QVERIFY(r.out.isEmpty());
    QVERIFY2(r.err.contains("other.practice.example is watched from now on."), r.err.constData());
    QVERIFY2(r.err.contains("Line 4"), r.err.constData());
    Database database(history);
    QCOMPARE(WatchStore(database).list().size(), 2);
    // Nothing can be found out: 3, and after three looks it says so, once.
    const QStringList again = {u"check"_s,      u"--watch"_s,     u"--timeout"_s,
                               u"5"_s,          u"--history"_s,   history,
                               u"--resolver"_s, u"127.0.0.1:9"_s, u"practice.example"_s};
    QList<qsizetype> lines;
    for (int look = 2; look <= 4; ++look) {
        const Run deaf = run(again);
        QCOMPARE(deaf.exit, 3);
        lines.append(deaf.out.count('\n'));
    }
    QCOMPARE(lines, (QList<qsizetype>{0, 1, 0}));
}

void TestWatch::withoutDomain()
{
    const QTemporaryDir folder;
    const QString options = u"--watch --history "_s + quoted(folder.filePath(u"history"_s));
    QProcess nothing, first, again;
    m_good->start(nothing, options, {});
    const Run refused = finish(nothing);
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.err.startsWith("No domain is watched yet."), refused.err.constData());
    m_good->start(first, options);
    QCOMPARE(finish(first).exit, 0);
    // Those that are watched are meant.
    m_bad->start(again, options, {});
    const Run worse = finish(again);
    QCOMPARE(worse.exit, 1);
    QVERIFY2(worse.out.startsWith("practice.example: worse: "), worse.out.constData());
}

void TestWatch::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(part);
    };
    row("check --watch a..b", "a..b");
    row("check --watch --practice protected", "--practice");
    row("check --watch --replay f", "--replay");
    row("check --watch --save-evidence f example.org", "--save-evidence");
    row("check --watch --policy-server 192.0.2.1 example.org", "--policy-server");
    row("check --watch --connect-to :25:127.0.0.1:2525 example.org", "--history");
    row("check --watch --format html example.org", "text or json");
    row("check --write-timer example.org", "--watch");
    row("check --every 6h example.org", "--watch");
    row("check --watch --every 6h example.org", "--write-timer");
    row("check --watch --write-timer --every 5h example.org", "6h");
    row("check --watch --write-timer --input -", "standard input");
}

void TestWatch::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const QTemporaryDir home;
    const Run r = run(arguments, home.path());
    QVERIFY2(r.exit == 2, r.err.constData());
    QVERIFY2(r.err.contains(part), r.err.constData());
    QCOMPARE(r.err.count('\n'), 1);
    QVERIFY(r.out.isEmpty());
    QVERIFY(QDir(home.path()).isEmpty());
}

void TestWatch::unwritableOutputKeepsNothing()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    QCOMPARE(m_good->watch(history).exit, 0);
    // What was not written was not told: it is told again.
    QCOMPARE(m_bad->watch(history, u"--output /nonexistent/file"_s).exit, 4);
    QCOMPARE(m_bad->watch(history, u">/dev/full"_s).exit, 4);
    QCOMPARE(kept(history)->verdict, Verdict::Protected);
    QVERIFY(m_bad->watch(history).out.contains("worse"));
    QCOMPARE(m_good->watch(u"/proc/nothing/history"_s).exit, 4);
}

void TestWatch::damagedState()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    QCOMPARE(m_good->watch(history).exit, 0);
    {
        Database database(history);
        Database::Query(&database, u"UPDATE watched SET state = 'x'"_s);
    }
    const Run r = m_bad->watch(history);
    QCOMPARE(r.exit, 0);
    QVERIFY(r.out.isEmpty());
    QVERIFY2(r.err.contains("cannot be read; it is watched anew"), r.err.constData());
    QCOMPARE(kept(history)->verdict, Verdict::LosingMail);
}

void TestWatch::killed()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    QCOMPARE(m_good->watch(history).exit, 0);
    const QByteArray full = m_bad->watch(history).out;
    QCOMPARE(m_good->watch(history).exit, 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_good->watch(history).exit, 0);
    const qint64 whole = timer.elapsed();
    int told = 0, untold = 0;
    for (int i = 0; i < 24; ++i) {
        QProcess process;
        // Most of them near the end, where the output is written and the state is kept.
        const qint64 after = i % 3 == 0 ? QRandomGenerator::global()->bounded(whole)
                                        : whole * 3 / 4 + QRandomGenerator::global()->bounded(whole / 2);
        m_bad->start(process, u"--watch --history "_s + quoted(history));
        QVERIFY(process.waitForStarted());
        process.waitForFinished(int(after));
        process.kill();
        process.waitForFinished();
        const QByteArray out = process.readAllStandardOutput();
        const std::optional<WatchState> state = kept(history);
        QVERIFY(state); // the old one or the new one, never none
        QVERIFY(state->verdict == Verdict::Protected || state->verdict == Verdict::LosingMail);
        if (state->verdict == Verdict::LosingMail) {
            QCOMPARE(out.count('\n'), full.count('\n')); // never kept before it was told
            ++told;
        } else {
            const Run again = m_bad->watch(history);
            QCOMPARE(again.exit, 1);
            QCOMPARE(again.out.count('\n'), full.count('\n'));
            ++untold;
        }
        QVERIFY(m_good->watch(history).out.contains("better"));
    }
    qInfo("%d were kept, %d were told again", told, untold);
    QVERIFY(untold > 0);
}

void TestWatch::killedAtTheFirstLook()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 8; ++i) {
        const QString history = folder.filePath(QString::number(i));
        QProcess process;
        m_good->start(process, u"--watch --history "_s + quoted(history));
        QVERIFY(process.waitForStarted());
        // At the moment at which it says so.
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(20000));
        process.kill();
        process.waitForFinished();
        QVERIFY(kept(history));
    }
}

void TestWatch::timer()
{
    const QTemporaryDir home;
    const QString units = home.filePath(u"systemd/user/postseal-watch"_s);
    const Run r = run({u"check"_s, u"--watch"_s, u"--write-timer"_s, u"--every"_s, u"12h"_s, u"--resolver"_s,
                       u"192.0.2.53"_s, u"--history=$my %h"_s, u"example.org"_s, u"example.net"_s},
                      home.path());
    QVERIFY2(r.exit == 0, r.err.constData());
    QCOMPARE(r.out, QByteArray("systemctl --user enable --now postseal-watch.timer\n"));
    const QString path = QDir::currentPath() + u"/$$my %%h"_s;
    const QString line =
        u"\nExecStart=%1 check --watch --resolver 192.0.2.53 --history \"%2\" example.org example.net\n"_s
            .arg(QFileInfo(QStringLiteral(POSTSEAL_CLI)).canonicalFilePath(), path);
    QVERIFY2(content(units + u".service"_s).contains(line), qPrintable(content(units + u".service"_s)));
    QVERIFY(content(units + u".timer"_s).contains(u"OnCalendar=*-*-* 00/12:00:00\n"_s));
    // What SQLite needs stands beside the file that a link leads to.
    QVERIFY(QDir(home.path()).mkpath(u"real"_s));
    QVERIFY(QFile::link(home.filePath(u"real/h.sqlite"_s), home.filePath(u"link.sqlite"_s)));
    QCOMPARE(run({u"check"_s, u"--watch"_s, u"--write-timer"_s, u"--history"_s,
                  home.filePath(u"link.sqlite"_s), u"example.org"_s},
                 home.path())
                 .exit,
             0);
    const QString service = content(units + u".service"_s);
    QVERIFY2(!service.contains(u"ReadWritePaths="_s) ||
                 service.contains(u"ReadWritePaths=\"-%1\"\n"_s.arg(home.filePath(u"real"_s))),
             qPrintable(service));
    // A place that cannot be written to.
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(run({u"check"_s, u"--watch"_s, u"--write-timer"_s, u"example.org"_s}, file.fileName()).exit, 4);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
