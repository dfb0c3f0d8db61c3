#include "linefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The file of a long run, and what another run may do to it.
class TestLineFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnBehindWholeLines();
    void linesOfAnotherRunStay();
    void halfALineGoesAgain();
    void finishes();
};

void TestLineFile::goesOnBehindWholeLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines"_s);
    QVERIFY(write(path, "one\nhal"));
    {
        LineFile file(path, 4, 7);
        QVERIFY2(file.append("two\n"), qPrintable(file.error()));
    }
    QCOMPARE(content(path), QByteArray("one\ntwo\n"));
    LineFile fresh(path, 0);
    QVERIFY(fresh.append("new\n"));
    QCOMPARE(content(path), QByteArray("new\n"));
}

/// It was read while the other run was still writing; now that one has ended.
void TestLineFile::linesOfAnotherRunStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines"_s);
    for (const auto &[keep, seen] : {std::pair(4, 4), std::pair(4, 7), std::pair(0, 0), std::pair(20, 20)}) {
        QVERIFY(write(path, "one\ntwo\nthree\n"));
        LineFile file(path, keep, seen);
        QVERIFY(!file.append("more\n"));
        QCOMPARE(file.error(), u"another run has written to it meanwhile"_s);
        QCOMPARE(content(path), QByteArray("one\ntwo\nthree\n"));
    }
}

/// What does not fit is not there at all.
void TestLineFile::halfALineGoesAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines"_s);
    QVERIFY(write(path, "one\nhal"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 12;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool first = false, second = true;
    QString error;
    {
        LineFile file(path, 4, 7);
        first = file.append("two\n");
        second = file.append("three\n");
        error = file.error();
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(first && !second);
    QCOMPARE(error, QString::fromLocal8Bit(std::strerror(EFBIG)));
    QCOMPARE(content(path), QByteArray("one\ntwo\n"));
}

void TestLineFile::finishes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines"_s);
    LineFile file(path, 0);
    QVERIFY(file.append("one\n"));
    QVERIFY2(file.finish(), qPrintable(file.error()));
    QVERIFY(file.append("too late\n") && file.finish());
    QCOMPARE(content(path), QByteArray("one\n"));
    LineFile null(u"/dev/null"_s, 0); // on no disk
    QVERIFY(null.append("one\n") && null.finish());
    LineFile full(u"/dev/full"_s, 0);
    QVERIFY(!full.append("one\n") && !full.finish() && !full.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestLineFile)
#include "tst_linefile.moc"
