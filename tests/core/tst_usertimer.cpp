#include "export/usertimer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The units of the timer. tests/cli lets systemd judge them.
class TestUserTimer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void program();
    void everySpanDividesADay();
    void ownView_data();
    void ownView();
    void bothOrNothing();
};

void TestUserTimer::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"--every=6h"_s << u"--every=6h"_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("blank") << u"a b"_s << u"\"a b\""_s;
    QTest::newRow("percent") << u"100%n"_s << u"\"100%%n\""_s;
    QTest::newRow("dollar") << u"$HOME"_s << u"\"$$HOME\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("apostrophe") << u"it's"_s << u"\"it's\""_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"\"a\\\\b\""_s;
    QTest::newRow("semicolon") << u";"_s << u"\";\""_s;
    QTest::newRow("line end") << u"a\nExecStart=/bin/sh"_s << u"\"a\\x0aExecStart=/bin/sh\""_s;
    QTest::newRow("umlaut") << u"ä"_s << u"\"ä\""_s;
}

void TestUserTimer::words()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QCOMPARE(systemdWord(text), word);
}

void TestUserTimer::program()
{
    const UserTimer timer{u"/opt/$a %b/postseal-cli"_s, {u"check"_s, u"--watch"_s, u"$x"_s}, 6};
    QVERIFY2(
        serviceUnit(timer).contains(u"\nExecStart=\"/opt/$a %%b/postseal-cli\" check --watch \"$$x\"\n"_s),
        qPrintable(serviceUnit(timer)));
    QCOMPARE(serviceUnit(timer).count(u"ExecStart="_s), 1);
    const UserTimer odd{u"/opt/it's $a/postseal-cli"_s, {u"check"_s}, 6};
    QVERIFY2(
        serviceUnit(odd).contains(u"\nExecStart=/usr/bin/nice -n 0 \"/opt/it's $$a/postseal-cli\" check\n"_s),
        qPrintable(serviceUnit(odd)));
}

void TestUserTimer::everySpanDividesADay()
{
    for (const int hours : timerHours()) {
        QCOMPARE(24 % hours, 0);
        const QString unit = timerUnit({u"/bin/true"_s, {}, hours});
        QVERIFY(unit.contains(u"\nPersistent=true\n"_s));
        QVERIFY(unit.contains(u"\nRandomizedDelaySec="_s));
    }
    QVERIFY(timerUnit({{}, {}, 6}).contains(u"\nOnCalendar=*-*-* 00/6:00:00\n"_s));
    QVERIFY(timerUnit({{}, {}, 24}).contains(u"\nOnCalendar=*-*-* 06:00:00\n"_s));
}

void TestUserTimer::ownView_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("line");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("plain") << QStringList{u"/home/me/.local/share/x"_s} << u"\"-/home/me/.local/share/x\""_s;
    QTest::newRow("two") << QStringList{u"/a"_s, u"/b c"_s} << u"\"-/a\" \"-/b c\""_s;
    QTest::newRow("specifier") << QStringList{u"/100%h"_s} << u"\"-/100%%h\""_s;
    QTest::newRow("dollar and backslash") << QStringList{u"/$x\\y"_s} << u"\"-/$x\\y\""_s;
    QTest::newRow("quote") << QStringList{u"/a\"b"_s} << u"'-/a\"b'"_s;
}

void TestUserTimer::ownView()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, line);
    const UserTimer timer{u"/usr/bin/postseal-cli"_s, {u"check"_s}, 6, folders, true};
    const QString unit = serviceUnit(timer);
    QVERIFY(unit.contains(u"\nPrivateUsers=yes\nProtectSystem=strict\n"_s));
    QVERIFY(unit.contains(u"\nPrivateTmp=yes\n"_s));
    QCOMPARE(unit.contains(u"ReadWritePaths="_s), !line.isEmpty());
    if (!line.isEmpty())
        QVERIFY2(unit.contains(u"\nReadWritePaths="_s + line + u'\n'), qPrintable(unit));
    // What was named in /tmp would not be there.
    UserTimer temporary = timer;
    temporary.arguments += {u"--history"_s, u"/tmp/x.sqlite"_s};
    QVERIFY(!serviceUnit(temporary).contains(u"PrivateTmp"_s));
    // Without name spaces, and with a path that cannot be said, nothing stands there that could keep it from
    // starting.
    UserTimer plain = timer;
    plain.isolated = false;
    UserTimer odd = timer;
    odd.writable = {u"/it's \"so\""_s};
    for (const UserTimer &each : {plain, odd}) {
        QVERIFY(!serviceUnit(each).contains(QRegularExpression(
            u"PrivateUsers|Protect|ReadWritePaths|PrivateTmp|Capability|PrivateDevices"_s)));
        QVERIFY(serviceUnit(each).contains(u"\nNoNewPrivileges=yes\n"_s));
        QVERIFY(serviceUnit(each).contains(u"\nMemoryDenyWriteExecute=yes\n"_s));
    }
}

void TestUserTimer::bothOrNothing()
{
    const QTemporaryDir folder;
    const QString units = folder.filePath(u"systemd/user"_s);
    QString error;
    QVERIFY(writeUserTimer({u"/bin/true"_s, {u"one"_s}, 6}, units, &error));
    QVERIFY(writeUserTimer({u"/bin/true"_s, {u"two"_s}, 8}, units, &error)); // again, in its place
    QVERIFY(content(units + u"/postseal-watch.service"_s).contains(u"ExecStart=/bin/true two\n"_s));
    QVERIFY(content(units + u"/postseal-watch.timer"_s).contains(u"00/8:"_s));
    QVERIFY(error.isEmpty());
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!writeUserTimer({u"/bin/true"_s, {}, 6}, file.fileName(), &error));
    QVERIFY2(error.contains(u"postseal-watch.service"_s), qPrintable(error));
}

QTEST_APPLESS_MAIN(TestUserTimer)
#include "tst_usertimer.moc"
