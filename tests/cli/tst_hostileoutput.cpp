#include "support/hostileevidence.h"
#include "support/sentreports.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QString::fromLatin1(POSTSEAL_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray hostileBytes()
{
    return HostileEvidence::payload().toUtf8() + "\xff\xfe\x9b[31m";
}

} // namespace

/// Nothing that others wrote steers the terminal that the program prints to.
class TestHostileOutput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reports_data();
    void reports();
    void linted_data();
    void linted();
    void tlsReports();
    void arguments_data();
    void arguments();

private:
    static void expectClean(const Ran &ran);
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestHostileOutput::expectClean(const Ran &ran)
{
    QVERIFY(ran.status >= 0);
    for (const QString &text : {ran.out, ran.err}) {
        const QString hidden = HostileEvidence::hiddenIn(text);
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden));
    }
}

void TestHostileOutput::initTestCase()
{
    int attacked = 0;
    for (const Evidence &evidence : HostileEvidence::all(&attacked)) {
        QFile file(m_folder.filePath(u"%1.json"_s.arg(m_files++)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(toJson(evidence)).toJson());
    }
    QVERIFY(attacked > 300);
}

void TestHostileOutput::reports_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "jsonl", "markdown", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestHostileOutput::reports()
{
    QFETCH(QString, format);
    for (int i = 0; i < m_files; ++i) {
        const Ran ran =
            run({u"check"_s, u"--replay"_s, m_folder.filePath(u"%1.json"_s.arg(i)), u"--format"_s, format});
        expectClean(ran);
        QVERIFY2(ran.out.contains(u"example.org"_s), qPrintable(ran.err));
    }
}

void TestHostileOutput::linted_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"sts-txt", "sts-policy", "tlsrpt-txt", "tlsrpt-report"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestHostileOutput::linted()
{
    QFETCH(QString, kind);
    const QByteArray attack = hostileBytes();
    for (const QByteArray &text :
         {attack, "v=STSv1; id=" + attack, "v=TLSRPTv1; rua=mailto:" + attack,
          "version: STSv1\r\nmode: " + attack,
          "version: STSv1\nmode: enforce\nmx: " + attack + "\n" + attack + ": " + attack,
          "{\"organization-name\": \"" + QByteArray(attack).replace('"', "'").replace('\\', '/') + "\"}"}) {
        for (const char *format : {"text", "json", "markdown", "html"})
            expectClean(run({u"lint"_s, kind, u"--format"_s, QString::fromLatin1(format)}, text));
    }
}

void TestHostileOutput::tlsReports()
{
    const QString attack = HostileEvidence::payload();
    const QString history = m_folder.filePath(u"history.sqlite"_s);
    const QString path = m_folder.filePath(u"a\u001b[31m\u202eb\nc.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SentReports::report(u"example.org"_s, attack, QDate(2026, 11, 1), 3,
                                   {{attack, attack, 2}, {attack, attack, 1}}));
    file.close();
    const Ran added = run({u"reports"_s, u"add"_s, path, u"--history"_s, history});
    expectClean(added);
    QCOMPARE(added.status, 0);
    for (const QStringList &words :
         {QStringList{u"list"_s}, QStringList{u"show"_s, u"1"_s}, QStringList{u"summary"_s}}) {
        for (const char *format : {"text", "json"}) {
            const Ran ran =
                run(QStringList{u"reports"_s} + words +
                    QStringList{u"--history"_s, history, u"--format"_s, QString::fromLatin1(format)});
            expectClean(ran);
            QCOMPARE(ran.status, 0);
        }
    }
}

void TestHostileOutput::arguments_data()
{
    QTest::addColumn<QStringList>("words");
    const QString attack = u"\u001b[31m\u202e\u009bx\u200b\n"_s;
    QTest::newRow("domain") << QStringList{u"check"_s, u"--practice"_s, attack};
    QTest::newRow("bad domain") << QStringList{u"check"_s, attack};
    QTest::newRow("option") << QStringList{u"check"_s, u"--"_s + attack};
    QTest::newRow("value") << QStringList{u"check"_s, u"--resolver"_s, attack, u"example.org"_s};
    QTest::newRow("format") << QStringList{u"check"_s, u"--format"_s, attack, u"example.org"_s};
    QTest::newRow("command") << QStringList{attack};
    QTest::newRow("file") << QStringList{u"lint"_s, u"sts-txt"_s, u"/nowhere/"_s + attack};
    QTest::newRow("folder") << QStringList{u"generate"_s,       u"example.org"_s,        u"--mx"_s,
                                           u"mx.example.org"_s, u"--host-address"_s,     u"9.9.9.9"_s,
                                           u"--output"_s,       u"/dev/null/"_s + attack};
    QTest::newRow("mx") << QStringList{u"generate"_s, u"example.org"_s, u"--mx"_s, attack};
    QTest::newRow("rua") << QStringList{u"generate"_s,       u"example.org"_s, u"--mx"_s,
                                        u"mx.example.org"_s, u"--rua"_s,       attack};
    QTest::newRow("explain") << QStringList{u"explain"_s, attack};
}

void TestHostileOutput::arguments()
{
    QFETCH(QStringList, words);
    const Ran ran = run(words);
    expectClean(ran);
    QVERIFY(ran.status != 0);
}

QTEST_GUILESS_MAIN(TestHostileOutput)
#include "tst_hostileoutput.moc"
