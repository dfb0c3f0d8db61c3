#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace CliRun;

/// What the commands take, print and end with.
class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usage_data();
    void usage();
    void help_data();
    void help();
    void lint_data();
    void lint();
    void whoReadsMakesNothing();
    void catalogue();
    void explain();
    void replay();
    void practice_data();
    void practice();
    void formats_data();
    void formats();
    void manyDomains();
    void unwritable();
    void interrupted();
    void linksNoWindow();
};

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << words(line) << QByteArray(part);
    };
    row("reports nonsense", "summary");
    row("check", "domain");
    row("check --nonsense example.org", "nonsense");
    row("check example.org 192.0.2.1", "192.0.2.1");
    row("check example", "example");
    row("check --format pdf example.org", "pdf");
    row("check --jobs 0 example.org", "jobs");
    row("check --timeout x example.org", "timeout");
    row("check --family 5 example.org", "family");
    row("check --resolver nowhere example.org", "resolver");
    row("check --connect-to a:b example.org", "connect-to");
    row("check --public 10.0.0.0/99 example.org", "public");
    row("check --policy-server x:y example.org", "policy-server");
    row("check --policy-server 192.0.2.300 example.org", "policy-server");
    row("check --policy-server localhost example.org", "policy-server");
    row("check --helo a_b example.org", "helo");
    row("check --practice nowhere", "nowhere");
    row("check --practice protected example.org", "not several");
    row("check --practice protected --history f", "--history");
    row("check --replay f --reports f", "--reports");
    row("check --practice protected --resolver 192.0.2.1", "--resolver");
    row("check --replay f --trust f", "--trust");
    row("check --output f --save-evidence ./f example.org", "the same file");
    row("check --subdomain a..b example.org", "a..b");
    row("check --subdomain other.test example.org", "below none");
    row("check --save-evidence f a.example b.example", "save-evidence");
    row("lint", "sts-txt");
    row("lint sts-record", "sts-record");
    row("lint sts-policy --text a --text b", "single");
    row("lint sts-txt --text a --mx mx.example.org", "mx");
    row("lint sts-txt --text a --format pdf", "pdf");
    row("generate", "domain");
    row("generate 192.0.2.1", "192.0.2.1");
    row("generate example.org --mx mx.example.org --format route54", "route53");
    row("generate example.org --mx mx.example.org --server ngnix", "nginx");
    row("generate example.org --mx mx.example.org --server nginx --format bind", "--output");
    row("generate example.org --mx 192.0.2.1", "address");
    row("generate example.org --mx mx.example.org --max-age 31557601", "max-age");
    row("generate example.org --mx mx.example.org --id a-b", "a-b");
    row("generate example.org --mx mx.example.org --rua tls@example.org", "mailto:");
    row("generate example.org --mx mx.example.org --mode hard", "hard");
    row("generate example.org --mx mx.example.org --host-address 10.0.0.1", "10.0.0.1");
    row("generate example.org --mx mx.example.org --zone example.net", "example.net");
    row("plan", "setup");
    row("plan setup", "setup");
    row("plan move example.org", "rollback");
    row("plan setup 192.0.2.1", "192.0.2.1");
    row("plan setup example.org --mx mx.example.org --format pdf", "markdown");
    row("plan setup example.org --mx mx.example.org --mode none", "plan remove");
    row("plan setup example.org --mx mx.example.org --host-address 10.0.0.1", "10.0.0.1");
    row("plan setup example.org --mx mx.example.org --new-mx mx.example.net", "--new-mx");
    row("plan change example.org", "--new-mx");
    row("plan host example.org", "--host-address");
    row("plan host example.org --host-address 9.9.9.9 --policy-server 9.9.9.9", "check --policy-server");
    row("plan host example.org --mx mx.example.org --host-cname sts.example.net", "--max-age");
    row("plan host example.org --host-address 10.0.0.1", "10.0.0.1");
    row("plan change example.org --mx mx.example.org --new-mx mx.example.net", "--max-age");
    row("plan change example.org --mx a.example --mode enforce --max-age 1 --new-mx 192.0.2.1", "address");
    row("plan remove example.org --mode enforce", "--mx");
    row("plan remove example.org --timeout x", "timeout");
    row("catalogue --format pdf", "pdf");
    row("explain", "check");
    row("explain sts-txt.nothing", "sts-txt.nothing");
    row("explain sts-txt.present/nothing", "nothing");
    row("practice nowhere", "nowhere");
}

void TestCli::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const Run r = run(arguments);
    QVERIFY2(r.exit == 2, r.err.constData());
    QVERIFY(r.out.isEmpty());
    QVERIFY2(r.err.contains(part), r.err.constData());
    QCOMPARE(r.err.count('\n'), 1);
}

/// A mistyped path is told; where nothing was ever kept, nothing is made.
void TestCli::whoReadsMakesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("typo/history"));
    for (const char *command : {"reports list", "reports summary", "reports show 1"}) {
        const Run r = run(words(command) + QStringList{QStringLiteral("--history"), path});
        QCOMPARE(r.exit, 4);
        QVERIFY2(r.err.contains("does not exist"), r.err.constData());
    }
    QProcess fresh;
    QProcessEnvironment home = QProcessEnvironment::systemEnvironment();
    home.insert(QStringLiteral("HOME"), folder.path());
    home.remove(QStringLiteral("XDG_DATA_HOME"));
    fresh.setProcessEnvironment(home);
    fresh.start(QStringLiteral(POSTSEAL_CLI), words("reports list"));
    QVERIFY(fresh.waitForFinished());
    QCOMPARE(fresh.exitCode(), 0);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestCli::help_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("none") << QString();
    for (const char *command : {"check", "lint", "generate", "plan", "catalogue", "explain", "practice"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCli::help()
{
    QFETCH(QString, command);
    const QStringList before = command.isEmpty() ? QStringList() : QStringList{command};
    const Run help = run(before + QStringList{QStringLiteral("--help")});
    QCOMPARE(help.exit, 0);
    QVERIFY(help.out.startsWith("Usage: postseal-cli " + command.toUtf8()));
    QVERIFY(help.err.isEmpty());
    const Run version = run(before + QStringList{QStringLiteral("--version")});
    QCOMPARE(version.exit, 0);
    QCOMPARE(version.out, QByteArray("postseal-cli " POSTSEAL_VERSION "\n"));
}

void TestCli::lint_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    const QStringList txt = words("lint sts-txt -");
    QTest::newRow("good") << txt << QByteArray("v=STSv1; id=1;") << 0;
    QTest::newRow("one line end dropped") << txt << QByteArray("v=STSv1; id=1;\n") << 0;
    QTest::newRow("one CRLF dropped") << txt << QByteArray("v=STSv1; id=1;\r\n") << 0;
    QTest::newRow("from standard input") << words("lint sts-txt") << QByteArray("v=STSv1; id=1;") << 0;
    QTest::newRow("two line ends warn")
        << words("lint sts-txt --strict -") << QByteArray("v=STSv1; id=1;\n\n") << 1;
    QTest::newRow("text taken whole")
        << (words("lint sts-txt --strict --text") << QStringLiteral("v=STSv1; id=1;\n")) << QByteArray() << 1;
    QTest::newRow("no id") << txt << QByteArray("v=STSv1;") << 1;
    QTest::newRow("two records") << (words("lint sts-txt --text")
                                     << QStringLiteral("v=STSv1; id=1;") << QStringLiteral("--text")
                                     << QStringLiteral("v=STSv1; id=2;"))
                                 << QByteArray() << 1;
    const QByteArray policy = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.org\r\nmax_age: 604800\r\n";
    QTest::newRow("policy") << words("lint sts-policy -") << policy << 0;
    QTest::newRow("policy fits") << words("lint sts-policy --mx mx.example.org -") << policy << 0;
    QTest::newRow("policy does not fit") << words("lint sts-policy --mx mx2.example.org -") << policy << 1;
    QTest::newRow("tlsrpt") << words("lint tlsrpt-txt -")
                            << QByteArray("v=TLSRPTv1; rua=mailto:a@example.net") << 0;
    const QByteArray full = QByteArray("v=STSv1; id=1;").leftJustified(65279, ' ');
    QTest::newRow("as long as can be") << txt << full + '\n' << 0;
    QTest::newRow("longer than can be") << txt << full + ' ' << 2;
    QTest::newRow("report") << words("lint tlsrpt-report -") << QByteArray("not json") << 1;
    QTest::newRow("no file") << words("lint sts-txt /nonexistent/file") << QByteArray() << 4;
    QTest::newRow("folder") << words("lint sts-txt /") << QByteArray() << 4;
}

void TestCli::lint()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exit);
    const Run r = run(arguments, input);
    QVERIFY2(r.exit == exit, (QByteArray::number(r.exit) + '\n' + r.out + r.err).constData());
    if (exit == 4 || exit == 2) {
        QVERIFY(r.out.isEmpty() && !r.err.isEmpty());
        return;
    }
    const Run json = run(arguments + words("--format json"), input);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(json.exit, exit);
    QCOMPARE(object.value(u"schema").toString(), QStringLiteral("postseal-lint/1"));
    QVERIFY(!object.value(u"findings").toArray().isEmpty());
}

void TestCli::catalogue()
{
    const QJsonObject json = QJsonDocument::fromJson(run(words("catalogue --format json")).out).object();
    QCOMPARE(json.value(u"schema").toString(), QStringLiteral("postseal-catalogue/1"));
    const QJsonArray checks = json.value(u"checks").toArray();
    QVERIFY(checks.size() > 60);
    for (const QJsonValue &check : checks) {
        QVERIFY(!check[u"id"].toString().isEmpty() && !check[u"title"].toString().isEmpty());
        QVERIFY(check[u"needs"].isArray() && check[u"reference"].isArray());
        for (const QJsonValue &outcome : check[u"outcomes"].toArray())
            QVERIFY(!outcome[u"code"].toString().isEmpty() && !outcome[u"status"].toString().isEmpty());
    }
    const Run text = run({QStringLiteral("catalogue")});
    QCOMPARE(text.out.count('\n'), checks.size());
    const QByteArray document = run(words("catalogue --format markdown")).out;
    QCOMPARE(document.count("\n## "), checks.size());
    QFile file(QStringLiteral(POSTSEAL_TEST_DATA "/../docs/checks.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == document, "docs/checks.md is stale: run scripts/checks-doc");
}

void TestCli::explain()
{
    const Run all = run(words("explain sts-txt.present"));
    QCOMPARE(all.exit, 0);
    QVERIFY(all.out.contains("missing (error)") && all.out.contains("dangling"));
    const Run one = run(words("explain sts-txt.present/missing"));
    QVERIFY(one.out.contains("missing (error)") && !one.out.contains("dangling"));
    QCOMPARE(run(words("explain tlsrpt-report.counts")).exit, 0);
}

void TestCli::replay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("evidence.json"));
    QCOMPARE(run(words("check --replay /nonexistent/file")).exit, 4);
    const Run bad = run(words("check --replay -"), "{}");
    QCOMPARE(bad.exit, 4);
    QCOMPARE(bad.err.count('\n'), 1);
    const Run live = run(words("check --practice first-visit --format json --save-evidence") << file);
    const Run again = run(words("check --format json --replay") << file);
    QCOMPARE(again.exit, live.exit);
    QCOMPARE(again.out, live.out);
}

void TestCli::practice_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("exit");
    QTest::newRow("protected") << QStringLiteral("protected") << QStringLiteral("protected") << 0;
    QTest::newRow("testing") << QStringLiteral("testing") << QStringLiteral("testing") << 0;
    QTest::newRow("first-visit") << QStringLiteral("first-visit") << QStringLiteral("absent") << 1;
}

void TestCli::practice()
{
    QFETCH(QString, scenario);
    QFETCH(QString, verdict);
    QFETCH(int, exit);
    const Run r = run(words("check --format json --practice") << scenario);
    const QJsonObject report = QJsonDocument::fromJson(r.out).object();
    QCOMPARE(report.value(u"schema").toString(), QStringLiteral("postseal-report/1"));
    QCOMPARE(report.value(u"verdict").toString(), verdict);
    QCOMPARE(r.exit, exit);
}

void TestCli::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("practice.example: ");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("{");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("# practice.example");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
}

void TestCli::formats()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report"));
    const Run r =
        run(words("check --practice protected --output") << path << QStringLiteral("--format") << format);
    QCOMPARE(r.exit, 0);
    QVERIFY(r.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray data = file.readAll();
    QVERIFY(data.startsWith(start));
    QVERIFY(!data.contains('\x1b'));
    if (format == QLatin1String("jsonl"))
        QCOMPARE(data.count('\n'), 1);
}

/// Lines that are no domain get their reason, and the others go on. Nothing here needs a network.
void TestCli::manyDomains()
{
    const Run r = run(words("check --format json --input -"), "# comment\n\n192.0.2.1\nnodots\n");
    QVERIFY2(r.exit == 1, r.err.constData());
    QVERIFY(r.err.contains("Line 3") && r.err.contains("Line 4"));
    QCOMPARE(QJsonDocument::fromJson(r.out).array().size(), 2);
    QCOMPARE(run(words("check --input -"), "# nothing\n").exit, 2);
    QCOMPARE(run(words("check --input /nonexistent/file")).exit, 4);
}

void TestCli::unwritable()
{
    QCOMPARE(run(words("check --practice protected --output /nonexistent/report")).exit, 4);
    QCOMPARE(run(words("generate example.org --mx mx.example.org --output /dev/null/x")).exit, 4);
}

void TestCli::interrupted()
{
    QProcess process;
    process.start(QStringLiteral(POSTSEAL_CLI), {QStringLiteral("practice")});
    // The handler stands once the command says that the network runs.
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
