#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace CliRun;

/// The two commands that tell what to publish, and when.
class TestGenerateAndPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generate();
    void generateFolder();
    void generateThePolicyAlone();
    void generateBelowAZone();
    void generateForAnIdnMailbox();
    void plan_data();
    void plan();
    void planWithoutAnAnswer();
};

void TestGenerateAndPlan::generate()
{
    const QStringList base = words(
        "generate example.org --mx mx.example.org --id 7 --host-address 9.9.9.9 --rua mailto:t@example.org");
    const Run policy = run(base + words("--format policy --mode enforce --max-age 604800"));
    QCOMPARE(policy.exit, 0);
    QCOMPARE(policy.out,
             QByteArray("version: STSv1\r\nmode: enforce\r\nmx: mx.example.org\r\nmax_age: 604800\r\n"));
    const Run bind = run(base);
    QCOMPARE(bind.exit, 0);
    QVERIFY(bind.out.contains("_mta-sts.example.org.\t3600\tIN\tTXT\t\"v=STSv1; id=7;\"\n"));
    QVERIFY(bind.err.isEmpty());
    const Run shortLived =
        run(words("generate example.org --mx mx.example.org --mode enforce --max-age 600"));
    QVERIFY2(shortLived.err.contains("within a day"), shortLived.err.constData());
    // Nobody listens there: that is not "no mail server".
    const Run dead = run(words("generate example.org --resolver 127.0.0.1:9 --timeout 3"));
    QCOMPARE(dead.exit, 3);
    QVERIFY2(dead.err.contains("no usable answer"), dead.err.constData());
    const Run missing = run(words("generate example.org --mx mx.example.org"));
    QCOMPARE(missing.exit, 0);
    QVERIFY(missing.err.contains("--host-address"));
}

void TestGenerateAndPlan::generateFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    const Run r =
        run(words("generate example.org --mx mx.example.org --host-cname p.example --output") << path);
    QCOMPARE(r.exit, 0);
    QVERIFY(r.out.isEmpty());
    QFile policy(path + QStringLiteral("/mta-sts.example.org/.well-known/mta-sts.txt"));
    QVERIFY(policy.open(QIODevice::ReadOnly));
    QVERIFY(policy.readAll().startsWith("version: STSv1\r\n"));
    QVERIFY(QFile::exists(path + QStringLiteral("/README.txt")));
    QVERIFY(!QDir(path + QStringLiteral("/dns")).isEmpty());
    // Another domain in the same folder would replace what both have.
    const Run other = run(words("generate example.net --mx mx.example.net --output") << path);
    QCOMPARE(other.exit, 4);
    QVERIFY2(other.err.contains("mta-sts.example.org"), other.err.constData());
    QCOMPARE(run(words("generate example.org --mx mx.example.org --output") << path).exit, 0);
}

void TestGenerateAndPlan::generateThePolicyAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    const QStringList base = words("generate example.org --mx mx.example.org --host-cname p.example --output")
                             << path;
    QCOMPARE(run(base).exit, 0);
    QVERIFY(QFile::exists(path + QStringLiteral("/dns/bind.zone")));
    QCOMPARE(run(base + words("--format policy")).exit, 0);
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("mta-sts.example.org"), QStringLiteral("README.txt")}));
    const Run file = run(words("generate example.org --mx mx.example.org --output")
                         << path + QStringLiteral("/README.txt"));
    QCOMPARE(file.exit, 4);
    QVERIFY2(file.err.contains("Not a directory"), file.err.constData());
}

void TestGenerateAndPlan::generateBelowAZone()
{
    const QByteArray told = "The zone is taken to be mail.example.co.uk; --zone names another.";
    const QStringList more = words("--mx mx.example.org --host-cname p.example --rua mailto:a@example.net");
    QVERIFY(run(words("generate mail.example.co.uk") + more).err.contains(told));
    QVERIFY(run(words("generate example.co.uk") + more).err.isEmpty());
    QVERIFY(run(words("generate mail.example.co.uk --format policy") + more).err.isEmpty());
    const Run named = run(words("generate mail.example.co.uk --zone example.co.uk") + more);
    QVERIFY(named.err.isEmpty());
    QVERIFY(named.out.startsWith(
        "; MTA-STS and TLS reporting of mail.example.co.uk, in the zone example.co.uk\n"));
}

void TestGenerateAndPlan::generateForAnIdnMailbox()
{
    const QStringList base = words("generate example.org --mx mx.example.org --host-cname p.example --rua");
    const Run host = run(base + QStringList{QStringLiteral("mailto:tls@münchen.example")});
    QCOMPARE(host.exit, 0);
    QVERIFY2(host.out.contains("rua=mailto:tls@xn--mnchen-3ya.example"), host.out.constData());
    QVERIFY2(host.err.contains("is written as mailto:tls@xn--mnchen-3ya.example."), host.err.constData());
    const Run mailbox = run(base + QStringList{QStringLiteral("mailto:jörg@example.net")});
    QCOMPARE(mailbox.exit, 2);
    QVERIFY2(mailbox.err.contains("has the character “ö” in it"), mailbox.err.constData());
}

void TestGenerateAndPlan::plan_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << words(line) << QByteArray(part);
    };
    row("plan setup example.org --mx mx.example.org --host-address 9.9.9.9",
        "mta-sts.example.org. 3600 IN A 9.9.9.9\n");
    row("plan setup example.org --mx mx.example.org --id 7", "v=STSv1; id=7;");
    row("plan change example.org --mx mx.example.org --mode enforce --max-age 604800 --new-mx "
        "MX.example.net.",
        "       mx: mx.example.org\n       mx: mx.example.net\n");
    row("plan enforce example.org --mx mx.example.org", "mode: enforce\n");
    row("plan host example.org --mx mx.example.org --mode enforce --max-age 604800 --host-cname "
        "sts.example.net",
        "mta-sts.example.org. 3600 IN CNAME sts.example.net.\n");
    row("plan rollback example.org --mx mx.example.org --max-age 604800", "mode: testing\n");
    row("plan remove example.org --mx mx.example.org --max-age 604800 --format markdown", "\nmode: none\n");
    row("plan remove example.org --mx mx.example.org --max-age 604800 --format ics", "BEGIN:VEVENT\r\n");
    row("plan remove example.org --mx mx.example.org --max-age 604800 --format json", "postseal-plan/1");
}

void TestGenerateAndPlan::plan()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const Run plan = run(arguments);
    QVERIFY2(plan.exit == 0, plan.err.constData());
    QVERIFY2(plan.out.contains(part), plan.out.constData());
    // What is not told is not guessed at: without a max_age it is a year.
    if (arguments.contains(QStringLiteral("json"))) {
        const QStringList untold = words("plan remove example.org --mx mx.example.org --format json");
        const auto waitOf = [](const Run &r) {
            return QJsonDocument::fromJson(r.out)[u"steps"][2][u"waitSeconds"].toInteger();
        };
        QCOMPARE(waitOf(plan), 86400 + 3600 + 604800);
        QCOMPARE(waitOf(run(untold)), 86400 + 3600 + 31557600);
    }
}

void TestGenerateAndPlan::planWithoutAnAnswer()
{
    QTemporaryDir folder;
    const QString history = folder.filePath(QStringLiteral("history"));
    const Run r =
        run(words("plan change example.org --new-mx mx.example.net --resolver 127.0.0.1:9 --timeout 3 "
                  "--history")
            << history);
    QCOMPARE(r.exit, 3);
    QVERIFY(r.out.isEmpty());
    QCOMPARE(r.err.count('\n'), 1);
    QCOMPARE(run(words("plan setup example.org --mx mx.example.org --output /dev/null/x")).exit, 4);
    QCOMPARE(run(words("plan setup example.org --mx mx.example.org --history /dev/null/x")).exit, 4);
}

QTEST_GUILESS_MAIN(TestGenerateAndPlan)
#include "tst_generateandplan.moc"
