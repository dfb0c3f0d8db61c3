#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

int modeOf(const QString &path)
{
    struct stat seen {};
    return stat(QFile::encodeName(path).constData(), &seen) == 0 ? int(seen.st_mode & 07777U) : -1;
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

/// Files are whole or not there, private where they have to be, and follow one's own links only.
/// tests/saving does the same with the program, full disks and other users.
class TestSaveFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeAndInPlace();
    void rights();
    void ownLinks();
    void failures();
    void othersInSharedFolders();
    void names_data();
    void names();
};

void TestSaveFile::wholeAndInPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QCOMPARE(saveFile(path, "one", Readers::AsUsual), QString());
    QCOMPARE(content(path), QByteArray("one"));
    QCOMPARE(saveFile(path, "two", Readers::Owner), QString());
    QCOMPARE(content(path), QByteArray("two"));
    QCOMPARE(saveFile(path, {}, Readers::AsUsual), QString());
    QCOMPARE(content(path), QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.json"_s});
}

void TestSaveFile::rights()
{
    const QTemporaryDir folder;
    const mode_t before = umask(022);
    QCOMPARE(saveFile(folder.filePath(u"shown"_s), "x", Readers::AsUsual), QString());
    QCOMPARE(saveFile(folder.filePath(u"own"_s), "x", Readers::Owner), QString());
    const mode_t after = umask(before);
    QCOMPARE(after, mode_t(022)); // nothing of it stays
    QCOMPARE(modeOf(folder.filePath(u"shown"_s)), 0644);
    QCOMPARE(modeOf(folder.filePath(u"own"_s)), 0600);
    for (const Readers readers : {Readers::AsUsual, Readers::Owner}) {
        setMode(folder.filePath(u"own"_s), 0640);
        QCOMPARE(saveFile(folder.filePath(u"own"_s), "y", readers), QString());
        QCOMPARE(modeOf(folder.filePath(u"own"_s)), 0640);
    }
    // The group stays too: another one was not meant.
    const QString shared = folder.filePath(u"shared"_s);
    QCOMPARE(saveFile(shared, "x", Readers::AsUsual), QString());
    constexpr gid_t group = 33;
    if (chown(QFile::encodeName(shared).constData(), uid_t(-1), group) == 0) { // only root may
        QCOMPARE(saveFile(shared, "y", Readers::AsUsual), QString());
        QCOMPARE(QFileInfo(shared).groupId(), uint(group));
    }
}

void TestSaveFile::ownLinks()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(real, link));
    QCOMPARE(saveFile(link, "new", Readers::AsUsual), QString()); // to where there was nothing
    QCOMPARE(content(real), QByteArray("new"));
    QCOMPARE(saveFile(link, "again", Readers::AsUsual), QString());
    QCOMPARE(content(real), QByteArray("again"));
    QVERIFY(QFileInfo(link).isSymLink());
    const QString loop = folder.filePath(u"loop"_s);
    QVERIFY(QFile::link(loop, loop));
    QVERIFY(laidByOthers(loop).isEmpty());
    QVERIFY(!saveFile(loop + u"/x"_s, "x", Readers::AsUsual).isEmpty());
}

void TestSaveFile::failures()
{
    const QTemporaryDir folder;
    QVERIFY(!saveFile(folder.path(), "x", Readers::AsUsual).isEmpty());
    QVERIFY(!saveFile(folder.filePath(u"no/such/folder"_s), "x", Readers::AsUsual).isEmpty());
    QVERIFY(!saveFile({}, "x", Readers::AsUsual).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

/// One's own things in such a folder, and the folder's owner's, are no trap. Those of other users need root
/// to be laid: tests/saving.
void TestSaveFile::othersInSharedFolders()
{
    const QTemporaryDir folder;
    setMode(folder.path(), 01777);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(folder.filePath(u"real"_s), link));
    QCOMPARE(laidByOthers(link), QString());
    QCOMPARE(laidByOthers(u"/tmp"_s), QString());
    QCOMPARE(laidByOthers(u"/dev/null"_s), QString());
    QCOMPARE(laidByOthers(u"relative/../name"_s), QString());
    if (geteuid() != 0)
        return;
    QCOMPARE(lchown(QFile::encodeName(link).constData(), 12345, 12345), 0);
    QCOMPARE(laidByOthers(link), link);
    QCOMPARE(laidByOthers(link + u"/below"_s), link);
    QCOMPARE(laidByOthers(folder.path() + u"/./x/../link"_s), QString()); // there is no x
    QVERIFY(saveFile(link, "x", Readers::AsUsual).contains(link));
    QVERIFY(!QFile::exists(folder.filePath(u"real"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"way"_s)));
    QCOMPARE(laidByOthers(folder.filePath(u"way/link"_s)), link); // through a link of one's own
    setMode(folder.path(), 0755);
    QCOMPARE(laidByOthers(link), QString()); // only root can have laid it here
}

void TestSaveFile::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &text, const QString &name) {
        QTest::newRow(qPrintable(name)) << text << name;
    };
    row(u"example.org"_s, u"example.org.json"_s);
    row(u"xn--mller-kva.example"_s, u"xn--mller-kva.example.json"_s);
    row(u"con.example"_s, u"_con.example.json"_s);
    row(u"COM1.example"_s, u"_COM1.example.json"_s);
    row(u"lpt0"_s, u"_lpt0.json"_s);
    row(u"conin$"_s, u"_conin$.json"_s);
    row(u"console.example"_s, u"console.example.json"_s);
    row(u"com.example"_s, u"com.example.json"_s);
    row(u"../../etc/passwd"_s, u"_.._.._etc_passwd.json"_s);
    row(u"a/b\\c:d*e?f\"g<h>i|j"_s, u"a_b_c_d_e_f_g_h_i_j.json"_s);
    row(u"a\n\u001b[31m\u202e\u007fb"_s, u"a__[31m__b.json"_s);
    row(u"-rf"_s, u"_-rf.json"_s);
    row({}, u"_.json"_s);
}

void TestSaveFile::names()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(fileNameFor(text, u".json"_s), name);
    // Long ones are cut, and stay apart.
    const QString one = fileNameFor(text + QString(400, u'a'), u".json"_s);
    const QString two = fileNameFor(text + QString(401, u'a'), u".json"_s);
    QVERIFY(one != two && one.size() < 220 && one.endsWith(u".json"_s));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
