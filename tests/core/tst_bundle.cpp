#include "export/bundle.h"

#include "support/somechoices.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <atomic>
#include <thread>

using namespace Postseal;

/// The files of web servers, and all of it as a folder or a zip.
class TestBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serversAreFilledIn_data();
    void serversAreFilledIn();
    void longNamesFitNginx();
    void webConfigIsXml();
    void haproxyHasBoth();
    void workerCarriesTheFile();
    void bundleIsWhole();
    void bundleAsZip();
    void folderIsWrittenWholeOrNotAtAll();
    void whatFailedLeavesNothing();
    void whatIsLeftOverGoes();
    void nothingOfOthersIsRemoved();
};

namespace {

QByteArray firstFile(const char *server, const DomainName &domain)
{
    Choices choices = someChoices();
    choices.domain = domain;
    return serverFiles(*findPolicyServer(QString::fromLatin1(server)), publicationFor(choices), choices)
        .first()
        .data;
}

} // namespace

void TestBundle::serversAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("server");
    for (const PolicyServer &server : policyServers())
        QTest::newRow(server.word) << QByteArray(server.word);
}

void TestBundle::serversAreFilledIn()
{
    QFETCH(QByteArray, server);
    const Choices choices = someChoices();
    const QList<PackFile> files =
        serverFiles(*findPolicyServer(QString::fromLatin1(server)), publicationFor(choices), choices);
    QVERIFY(!files.isEmpty());
    bool names = false;
    for (const PackFile &file : files) {
        QVERIFY2(!file.data.contains("@host"), file.data.constData());
        QVERIFY2(!file.data.contains("@policy\"") && !file.data.contains("@name"), file.data.constData());
        // What is right for a host name in general cannot stand in a comment of XML.
        names = names || file.data.contains("mta-sts.example.org") || server == "iis";
        QVERIFY(!file.path.startsWith('/') && !file.path.contains(".."));
    }
    QVERIFY(names);
}

/// nginx 1.22 does not start with a name of 47 characters, 111 or 239 in a table for shorter ones.
void TestBundle::longNamesFitNginx()
{
    const auto sizeFor = [](qsizetype length) -> int {
        QByteArray name = "example.org";
        while (name.size() + 8 < length)
            name.prepend(QByteArray(std::min<qsizetype>(length - 8 - name.size() - 1, 60), 'a') + '.');
        const QByteArray text = firstFile("nginx", *DomainName::fromAscii(name));
        const QByteArray key = "\nserver_names_hash_bucket_size ";
        const qsizetype at = text.indexOf(key);
        return at < 0 ? 64 : text.mid(at + key.size(), 3).toInt();
    };
    QCOMPARE(sizeFor(46), 64);
    QCOMPARE(sizeFor(47), 128);
    QCOMPARE(sizeFor(110), 128);
    QCOMPARE(sizeFor(111), 256);
    QVERIFY(!firstFile("nginx", *DomainName::fromAscii("example.org")).contains("@names"));
}

void TestBundle::webConfigIsXml()
{
    for (const char *domain : {"example.org", "xn--mnchen-3ya.example", "a--b.example"}) {
        QXmlStreamReader xml(firstFile("iis", *DomainName::fromAscii(domain)));
        int types = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"mimeMap")
                ++types;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(types, 1);
    }
}

/// The lines for a frontend that there is, and a whole one with the same lines in it.
void TestBundle::haproxyHasBoth()
{
    const Choices choices = someChoices();
    const QList<PackFile> files =
        serverFiles(*findPolicyServer(QStringLiteral("haproxy")), publicationFor(choices), choices);
    QCOMPARE(files.size(), 3);
    QByteArray lines;
    for (const QByteArray &line : files.at(0).data.split('\n'))
        lines += line.startsWith('#') || line.isEmpty() ? QByteArray() : line + '\n';
    QCOMPARE(lines.count('\n'), 4);
    QVERIFY(!lines.contains("frontend") && !lines.contains("bind"));
    QVERIFY2(files.at(1).data.endsWith(lines), files.at(1).data.constData());
    QVERIFY(files.at(1).data.contains("\nfrontend mta-sts\n"));
}

void TestBundle::workerCarriesTheFile()
{
    const Choices choices = someChoices();
    const QByteArray script =
        serverFiles(*findPolicyServer(QStringLiteral("worker")), publicationFor(choices), choices)
            .first()
            .data;
    QVERIFY2(script.contains("    \"version: STSv1\\r\\n\" +\n    \"mode: testing\\r\\n\" +\n"),
             script.constData());
    QVERIFY2(script.contains("    \"max_age: 86400\\r\\n\";\n"), script.constData());
}

void TestBundle::bundleIsWhole()
{
    const Choices choices = someChoices();
    const Publication publication = publicationFor(choices);
    const QList<PackFile> files = bundleOf(publication, choices, wholeBundle());
    QCOMPARE(files.first().path, QByteArray("mta-sts.example.org/.well-known/mta-sts.txt"));
    QCOMPARE(files.first().data, publication.policyFile);
    QCOMPARE(files.last().path, QByteArray("README.txt"));
    const QByteArray readme = files.last().data;
    for (const Dialect &dialect : dialects())
        QVERIFY2(readme.contains(QByteArray("dns/") + dialect.fileName), dialect.word);
    for (const PolicyServer &server : policyServers())
        QVERIFY2(readme.contains(QByteArray("server/") + server.word + '/'), server.word);
    QVERIFY(readme.indexOf("1. The policy host.") < readme.indexOf("2. The policy file."));
    QVERIFY(readme.contains("4. The TXT record at _mta-sts.example.org"));
    QVERIFY(readme.contains("begins with v=TLSRPTv1: two void\n   each other."));
    QVERIFY(readme.contains("begins with v=STSv1: two void\n   each other."));
    QVERIFY2(!readme.contains('{'), readme.constData());
    QStringList paths;
    for (const PackFile &file : files)
        paths.append(QString::fromUtf8(file.path));
    paths.removeDuplicates();
    QCOMPARE(paths.size(), files.size());
}

void TestBundle::bundleAsZip()
{
    const QList<PackFile> files{{"a/b.txt", "one\r\n"}, {"README.txt", ""}};
    const QByteArray zip = zipOf(files).value();
    archive *reader = archive_read_new();
    QCOMPARE(archive_read_support_format_zip(reader), ARCHIVE_OK);
    QCOMPARE(archive_read_open_memory(reader, zip.constData(), size_t(zip.size())), ARCHIVE_OK);
    QList<PackFile> found;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray data(64, '\0');
        data.truncate(archive_read_data(reader, data.data(), size_t(data.size())));
        found.append({archive_entry_pathname(entry), data});
    }
    archive_read_free(reader);
    QCOMPARE(found, files);
}

void TestBundle::folderIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir place;
    const QDir dir(place.path());
    const QList<PackFile> files{{"a/b.txt", "one"}, {"c.txt", "two"}};
    const auto contentOf = [&](const char *path) {
        QFile file(dir.filePath(QLatin1String(path)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    };
    QCOMPARE(writeFolder(dir.filePath(QStringLiteral("new/deep")), files), std::nullopt);
    QCOMPARE(contentOf("new/deep/a/b.txt"), QByteArray("one"));
    QCOMPARE(QDir(dir.filePath(QStringLiteral("new/deep")))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("a"), QStringLiteral("c.txt")}));
    // Again: what is there is replaced.
    QCOMPARE(writeFolder(dir.filePath(QStringLiteral("new/deep")), {{"c.txt", "three"}}), std::nullopt);
    QCOMPARE(contentOf("new/deep/c.txt"), QByteArray("three"));
    // A folder stands where the last file should go: nothing is changed, not even the first.
    QVERIFY(dir.mkpath(QStringLiteral("stands/c.txt")));
    const std::optional<QString> problem = writeFolder(dir.filePath(QStringLiteral("stands")), files);
    QVERIFY(problem && problem->contains(QStringLiteral("c.txt")));
    QCOMPARE(contentOf("stands/a/b.txt"), QByteArray("not there"));
    // A file where the folder should be.
    for (const char *file : {"new/deep/c.txt", "new/deep/c.txt/below"}) {
        const std::optional<QString> no = writeFolder(dir.filePath(QLatin1String(file)), files);
        QVERIFY2(no && no->contains(QStringLiteral("Not a directory")), qPrintable(no.value_or(QString())));
    }
    QCOMPARE(contentOf("new/deep/c.txt"), QByteArray("three"));
}

void TestBundle::whatFailedLeavesNothing()
{
    QTemporaryDir place;
    const QDir dir(place.path());
    const QList<PackFile> impossible{{"a", "one"}, {"b/c", "two"}, {"a/d", "three"}};
    for (const char *folder : {"new", "new/", "new//deep", "./new/deep"}) {
        QVERIFY(writeFolder(dir.filePath(QLatin1String(folder)), impossible).has_value());
        QVERIFY2(dir.isEmpty(), folder);
    }
    // What was there is not taken away.
    QVERIFY(dir.mkdir(QStringLiteral("old")));
    QVERIFY(writeFolder(dir.filePath(QStringLiteral("old")), impossible).has_value());
    QVERIFY(writeFolder(dir.filePath(QStringLiteral("old/new")), impossible).has_value());
    QVERIFY(dir.exists(QStringLiteral("old")));
    QVERIFY(QDir(dir.filePath(QStringLiteral("old"))).isEmpty());
}

/// Files of an earlier bundle would be published with their old id.
void TestBundle::whatIsLeftOverGoes()
{
    QTemporaryDir place;
    const QDir dir(place.path());
    const Choices choices = someChoices();
    const Publication publication = publicationFor(choices);
    const auto write = [&](const char *path, const QByteArray &data) {
        QFile file(dir.filePath(QLatin1String(path)));
        QVERIFY(dir.mkpath(QFileInfo(QLatin1String(path)).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
    };
    const auto exists = [&dir](const char *path) { return dir.exists(QLatin1String(path)); };
    BundleContent little;
    little.dialects = {findDialect(QStringLiteral("bind"))};
    little.servers = {findPolicyServer(QStringLiteral("nginx"))};
    // Where no bundle was, nothing is anybody's but the user's.
    write("dns/knotc.sh", "mine");
    QCOMPARE(writeFolder(dir.path(), bundleOf(publication, choices, little)), std::nullopt);
    QVERIFY(exists("dns/knotc.sh"));
    // And what the bundle that was there did not have is not its own.
    QCOMPARE(writeFolder(dir.path(), bundleOf(publication, choices, little)), std::nullopt);
    QVERIFY(exists("dns/knotc.sh"));
    QCOMPARE(writeFolder(dir.path(), bundleOf(publication, choices, wholeBundle())), std::nullopt);
    QVERIFY(exists("dns/azure.sh") && exists("server/static/.well-known/mta-sts.txt"));
    write("dns/notes.txt", "mine");
    write("server/apache/own.conf", "mine");
    QCOMPARE(writeFolder(dir.path(), bundleOf(publication, choices, little)), std::nullopt);
    QVERIFY(exists("dns/bind.zone") && exists("server/nginx/nginx.conf"));
    QVERIFY(exists("dns/notes.txt") && exists("server/apache/own.conf"));
    QVERIFY(!exists("dns/azure.sh") && !exists("server/apache/apache.conf"));
    QVERIFY(!exists("server/static") && !exists("server/haproxy"));
    QCOMPARE(dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("dns"), QStringLiteral("mta-sts.example.org"),
                          QStringLiteral("README.txt"), QStringLiteral("server")}));
    // The policy alone.
    QCOMPARE(writeFolder(dir.path(), bundleOf(publication, choices, {})), std::nullopt);
    QVERIFY(!exists("dns/bind.zone") && !exists("server/nginx") && exists("dns/notes.txt"));
}

/// Another program may put something into a folder that was made just now, and be in the way.
void TestBundle::nothingOfOthersIsRemoved()
{
    QTemporaryDir place;
    QList<PackFile> files;
    for (int i = 0; i < 100; ++i)
        files.append(PackFile{"f" + QByteArray::number(i), "one"});
    bool failed = false;
    // Until the other one comes in between: who is the faster one is chance.
    for (int round = 0; round < 1000 && !failed; ++round) {
        const QDir folder(place.filePath(QString::number(round)));
        std::atomic_bool stop = false;
        std::thread other([&] {
            // The first file is looked at first, and comes last.
            const auto isUnderWay = [&] {
                const QStringList beside =
                    folder.entryList({QStringLiteral(".postseal-*")}, QDir::Dirs | QDir::Hidden);
                return !beside.isEmpty() && folder.exists(beside.first() + QStringLiteral("/new/f0"));
            };
            while (!stop && !isUnderWay())
                std::this_thread::yield();
            folder.mkpath(QStringLiteral("f0/theirs"));
        });
        failed = writeFolder(folder.path(), files).has_value();
        stop = true;
        other.join();
        if (!failed)
            continue;
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("f0")});
        QVERIFY(folder.exists(QStringLiteral("f0/theirs")));
    }
    QVERIFY(failed);
}

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
