#include "support/keptreports.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace Postseal;
using namespace Qt::StringLiterals;
using namespace KeptReports;

namespace {

FileImport importOne(Database &database, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    return import(database, {write(folder, u"file"_s, bytes)}).value(0);
}

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    return QByteArray(goodReport).replace(from, to);
}

QByteArray mailed(const QByteArray &json)
{
    return "From a@b Thu Jan  1 00:00:00 2026\nContent-Type: application/tlsrpt+json\n\n" + json + "\n\n";
}

/// Puts something into the place of standard input that hands out these bytes and then fails, as a disk does:
/// a terminal whose other end is closed.
bool failBehind(const QByteArray &bytes)
{
    const int reader = posix_openpt(O_RDWR | O_NOCTTY);
    if (reader < 0 || grantpt(reader) != 0 || unlockpt(reader) != 0)
        return false;
    const int writer = ::open(ptsname(reader), O_RDWR | O_NOCTTY);
    termios mode{};
    const bool raw = tcgetattr(writer, &mode) == 0;
    cfmakeraw(&mode);
    const bool written = raw && tcsetattr(writer, TCSANOW, &mode) == 0 &&
                         ::write(writer, bytes.constData(), size_t(bytes.size())) == bytes.size();
    ::close(writer);
    const bool inPlace = dup2(reader, STDIN_FILENO) == STDIN_FILENO;
    ::close(reader);
    return written && inPlace;
}

/// Whether another program sees that this file is being changed (SQLite's reserved byte). Only a process of
/// its own can ask: what it opens here it would have to close here.
bool isLockedForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000001;
        lock.l_len = 1;
        const int file = ::open(name.constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

/// Somebody who may not read everything, while this lives.
class AsNobody {
public:
    AsNobody() { m_changed = geteuid() == 0 && seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("no way back");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

const QByteArray failures =
    R"("total-failure-session-count": 4}, "failure-details": [{"result-type": "certificate-expired", "receiving-mx-hostname": "mx2.example.com", "failed-session-count": 3}, {"result-type": "validation-failure", "receiving-mx-hostname": "mx1.example.com", "failed-session-count": 1}])";

} // namespace

/// Files and folders that cannot be read to their end, and reports under an id that is there already.
class TestReportFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void diskThatFails();
    void containerThatIsCut();
    void foldersThatCannotBeListed();
    void foldersWithoutFiles();
    void tooManyFiles();
    void historyIsNoReport();
    void otherNumbersUnderAnId();
    void furtherDomainsUnderAnId();
};

/// What was read before is kept, the rest is not taken for the end.
void TestReportFiles::diskThatFails()
{
    const QByteArray second = with(R"("report-id": "1")", R"("report-id": "2")");
    Database database(u":memory:"_s);
    QVERIFY(failBehind(mailed(goodReport) + mailed(second).chopped(100)));
    const FileImport mails = import(database, {u"-"_s}).value(0);
    QCOMPARE(mails.status, FileImport::Status::Imported);
    QCOMPARE(mails.added, 1);
    QVERIFY(mails.unreadable && mails.isCut);
    QVERIFY2(mails.missing.startsWith("It cannot be read: "_L1) && mails.notes == QStringList{mails.missing},
             qPrintable(mails.missing + mails.notes.join(u'|')));
    for (const QByteArray &bytes : {second, ReportFiles::gzipped(second).chopped(20)}) {
        QVERIFY(failBehind(bytes));
        const FileImport file = import(database, {u"-"_s}).value(0);
        QCOMPARE(file.status, FileImport::Status::Refused);
        QVERIFY(file.unreadable);
        QVERIFY2(file.reason.startsWith("It cannot be read: "_L1), qPrintable(file.reason));
    }
    QCOMPARE(ReportStore(database).summary().value(0).reports, 1);
}

void TestReportFiles::containerThatIsCut()
{
    Database database(u":memory:"_s);
    const QByteArray broken = "From a\nContent-Type: application/gzip\n\n\x1f\x8b\x08 no gzip\n\n";
    const FileImport whole = importOne(database, mailed(goodReport) + mailed("{}"));
    QVERIFY(!whole.isCut && !whole.missing.isEmpty());
    const FileImport cut = importOne(database, mailed(goodReport) + mailed("{}") + broken);
    QVERIFY(cut.isCut && !cut.unreadable);
    QCOMPARE(cut.status, FileImport::Status::Duplicate);
    QVERIFY2(cut.missing.endsWith("The rest of it was not read."_L1), qPrintable(cut.missing));
    QCOMPARE(cut.notes.value(0), cut.missing);
}

void TestReportFiles::foldersThatCannotBeListed()
{
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    const QString plain = write(folder, u"1.json"_s, goodReport);
    const QString closed = QFileInfo(write(folder, u"closed/2.json"_s, goodReport)).path();
    const QString names = QFileInfo(write(folder, u"names/3.json"_s, goodReport)).path();
    QVERIFY(QFile::setPermissions(closed, {}));
    QVERIFY(QFile::setPermissions(names, QFile::ReadOwner | QFile::ReadOther)); // but not what has them
    QList<FileImport> told;
    Database database(u":memory:"_s);
    {
        const AsNobody nobody;
        told = import(database, {folder.path()});
    }
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[2].file, plain);
    QCOMPARE(told[2].status, FileImport::Status::Imported);
    for (const FileImport &each : told.mid(0, 2)) {
        QVERIFY2(each.file == closed || each.file == names, qPrintable(each.file));
        QCOMPARE(each.status, FileImport::Status::Refused);
        QVERIFY(each.unreadable);
        QVERIFY2(each.reason.startsWith("It cannot be read: "_L1), qPrintable(each.reason));
    }
    for (const QString &each : {closed, names})
        QVERIFY(QFile::setPermissions(each, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestReportFiles::foldersWithoutFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"none/new"_s));
    QVERIFY(!write(folder, u"some/deep/1.json"_s, goodReport).isEmpty());
    const auto found = reportFilesAt({folder.filePath(u"none"_s), folder.filePath(u"some"_s)});
    QCOMPARE(found.empty, QStringList{folder.filePath(u"none"_s)});
    QCOMPARE(found.files.size(), 1);
    QVERIFY(found.refused.isEmpty());
}

void TestReportFiles::tooManyFiles()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!write(folder, u"in/%1.json"_s.arg(i), goodReport).isEmpty());
    const QString named = folder.filePath(u"in"_s);
    QVERIFY(reportFilesAt({named}, nullptr, 3).refused.isEmpty());
    const auto cut = reportFilesAt({named, u"more"_s}, nullptr, 2);
    QCOMPARE(cut.files.size(), 2);
    QCOMPARE(cut.refused.size(), 2);
    QCOMPARE(cut.refused[0].file, named);
    QCOMPARE(cut.refused[1].file, u"more"_s);
    QVERIFY2(cut.refused[0].reason.contains("No more than 2 files"_L1), qPrintable(cut.refused[0].reason));
}

/// To open and close it would undo the locks of the change that is under way.
void TestReportFiles::historyIsNoReport()
{
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history.sqlite"_s), other = folder.filePath(u"name"_s);
    Database database(history);
    QCOMPARE(::link(QFile::encodeName(history).constData(), QFile::encodeName(other).constData()), 0);
    QVERIFY(QFile::link(history, folder.filePath(u"link"_s)));
    const QString report = write(folder, u"report.json"_s, goodReport);
    const QString journal = write(folder, u"history.sqlite-journal"_s, {});
    QCOMPARE(reportFilesAt({folder.path()}, &database).files, QStringList{report});
    QVERIFY(QFile::remove(journal));

    QList<FileImport> told;
    ReportImport import(database, soon, [&](const FileImport &file) { told.append(file); });
    QVERIFY(import.add(report));
    const auto isLocked = [&history] { return isLockedForOthers(history); };
    const bool before = isLocked(); // unless this computer is so slow that the change has ended
    for (const QString &each : {history, other, folder.filePath(u"link"_s)})
        QVERIFY(import.add(each));
    QVERIFY(import.add(report));
    QCOMPARE(isLocked(), before);
    QVERIFY(import.finish());
    QCOMPARE(told.size(), 5);
    for (const FileImport &each : told.mid(1, 3)) {
        QCOMPARE(each.status, FileImport::Status::Refused);
        QVERIFY2(each.reason.contains("the history itself"_L1), qPrintable(each.reason));
    }
    QCOMPARE(told[4].status, FileImport::Status::Duplicate);
}

/// Whoever knows the id of a report may mail one before it comes: the real one is not lost for that.
void TestReportFiles::otherNumbersUnderAnId()
{
    Database database(u":memory:"_s);
    ReportStore store(database);
    const QByteArray genuine = with(R"("total-failure-session-count": 0})", failures);
    const QByteArray third = with(": 10", ": 11");
    QVERIFY(importOne(database, goodReport).notes.isEmpty());
    for (const QByteArray &each : {genuine, third}) {
        const FileImport file = importOne(database, each);
        QCOMPARE(file.status, FileImport::Status::Imported);
        QVERIFY2(file.notes.join(u' ').contains("the same id"_L1), qPrintable(file.notes.join(u' ')));
        QVERIFY(file.missing.isEmpty());
    }
    for (const QByteArray &each : {goodReport, genuine, third})
        QCOMPARE(importOne(database, each).status, FileImport::Status::Duplicate);
    const DomainReports sum = store.summary().value(0);
    QCOMPARE(sum.reports, 3);
    QCOMPARE(sum.sessions, (SessionCount{31, 4}));
    QCOMPARE(sum.failures.size(), 2);
    // The same numbers with an end that cannot be true would only keep them out of what counts by time.
    Database other(u":memory:"_s);
    QCOMPARE(importOne(other, with("2026-01-01T23:59:59Z", "2126-01-01T23:59:59Z")).added, 1);
    QCOMPARE(importOne(other, goodReport).added, 1);
    QCOMPARE(ReportStore(other).reportsFor(*DomainName::fromAscii("example.com"), soon).size(), 1);
}

void TestReportFiles::furtherDomainsUnderAnId()
{
    Database database(u":memory:"_s);
    QByteArray both = goodReport;
    const qsizetype begin = both.indexOf("{\"policy\"");
    const QByteArray policy = both.mid(begin, both.lastIndexOf(']') - begin);
    both.insert(begin,
                QByteArray(policy).replace("example.com", "example.net").replace(": 10", ": 3") + ", ");
    QCOMPARE(importOne(database, goodReport).added, 1);
    const FileImport more = importOne(database, both);
    QCOMPARE(more.added, 1);
    QVERIFY2(more.notes.isEmpty(), qPrintable(more.notes.join(u' '))); // nothing is contradicted
    QCOMPARE(importOne(database, both).status, FileImport::Status::Duplicate);
    QCOMPARE(importOne(database, goodReport).status, FileImport::Status::Duplicate);
    const QList<DomainReports> sums = ReportStore(database).summary();
    QCOMPARE(sums.size(), 2);
    QCOMPARE(sums[0].sessions, (SessionCount{10, 0}));
    QCOMPARE(sums[1].sessions, (SessionCount{3, 0}));
}

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
