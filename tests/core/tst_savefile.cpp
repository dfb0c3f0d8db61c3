#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif
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
    void accessLists();
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

/// Who was let in by name stays in, and the group gets no rights that it did not have (acl(5)).
void TestSaveFile::accessLists()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"a"_s));
    QCOMPARE(saveFile(folder.filePath(u"a"_s), "x", Readers::AsUsual), QString());
    // Version 2; each entry: tag, rights, id. The owner rw, user 12345 rw, the group nothing, mask rw, others
    // nothing.
    const QByteArray list = QByteArray::fromHex("02000000"
                                                "01000600ffffffff"
                                                "0200060039300000"
                                                "04000000ffffffff"
                                                "10000600ffffffff"
                                                "20000000ffffffff");
    constexpr auto attribute = "system.posix_acl_access";
    if (setxattr(path.constData(), attribute, list.constData(), size_t(list.size()), 0) != 0) {
        QCOMPARE(errno, ENOTSUP); // a file system without such lists: nothing to lose
        return;
    }
    QCOMPARE(modeOf(folder.filePath(u"a"_s)), 0660); // the mask stands where the group's rights were
    for (const Readers readers : {Readers::AsUsual, Readers::Owner}) {
        QCOMPARE(saveFile(folder.filePath(u"a"_s), "y", readers), QString());
        QByteArray after(1000, '\0');
        after.resize(
            std::max<ssize_t>(0, getxattr(path.constData(), attribute, after.data(), size_t(after.size()))));
        QCOMPARE(after.toHex(), list.toHex());
        QCOMPARE(modeOf(folder.filePath(u"a"_s)), 0660);
    }
#endif
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
    // Wherever others may make files, with or without the bit of /tmp.
    for (const mode_t mode : {0777, 0775, 01775, 0770}) {
        setMode(folder.path(), mode);
        QCOMPARE(laidByOthers(link), link);
        QVERIFY(saveFile(link, "x", Readers::AsUsual).contains(link));
        QCOMPARE(laidByOthers(folder.filePath(u"way"_s)), QString());
    }
    QVERIFY(!QFile::exists(folder.filePath(u"real"_s)));
    const QString file = folder.filePath(u"file"_s);
    QCOMPARE(saveFile(file, "x", Readers::AsUsual), QString());
    QCOMPARE(chown(QFile::encodeName(file).constData(), 12345, 12345), 0);
    QCOMPARE(laidByOthers(file), QString()); // what a group works on together
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0666), 0);
    QCOMPARE(chown(QFile::encodeName(pipe).constData(), 12345, 12345), 0);
    QCOMPARE(laidByOthers(pipe), pipe);
    setMode(folder.path(), 0777);
    QCOMPARE(laidByOthers(file), file);
    // The owner of a folder may lay links in it.
    QCOMPARE(chown(QFile::encodeName(folder.path()).constData(), 12345, 12345), 0);
    QCOMPARE(laidByOthers(link), QString());
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
