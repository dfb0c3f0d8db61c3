#include "export/bundle.h"
#include "export/rendering.h"
#include "export/words.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Postseal;

class TestDialects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bind();
    void route53SaysWhatHasToGoFirst();
    void saysWhatIsMissing();
    void whatWasGivenUpIsRemoved_data();
    void whatWasGivenUpIsRemoved();
    void quotes_data();
    void quotes();
    void finds();
    void lines_data();
    void lines();
    void everyDialectSaysTheSame_data();
    void everyDialectSaysTheSame();
    void randomPublications();
    void oneChangedByteIsNoticed_data();
    void oneChangedByteIsNoticed();
    void wordsOfFormats();
    void serversAreFilledIn_data();
    void serversAreFilledIn();
    void workerCarriesTheFile();
    void bundleIsWhole();
    void bundleAsZip();
    void folderIsWrittenWholeOrNotAtAll();
};

namespace {

Choices someChoices()
{
    Choices choices;
    choices.domain = *DomainName::fromAscii("example.org");
    choices.mx = {"mx.example.org"};
    choices.id = "20260101T000000Z";
    choices.rua = {"mailto:tls@example.org"};
    choices.hostAddresses = {*IpAddress::fromText(QStringLiteral("192.0.2.1")),
                             *IpAddress::fromText(QStringLiteral("2001:db8::1"))};
    return choices;
}

Choices withAlias()
{
    Choices choices = someChoices();
    choices.hostAddresses.clear();
    choices.hostCname = *DomainName::fromAscii("sts.provider.example");
    return choices;
}

QByteArray written(const char *word, const Choices &choices)
{
    return exportRecords(*findDialect(QString::fromLatin1(word)), publicationFor(choices), choices)
        .value_or("cannot be written");
}

} // namespace

void TestDialects::bind()
{
    QCOMPARE(written("bind", someChoices()),
             QByteArray("; MTA-STS and TLS reporting of example.org\n"
                        "mta-sts.example.org.\t3600\tIN\tA\t192.0.2.1\n"
                        "mta-sts.example.org.\t3600\tIN\tAAAA\t2001:db8::1\n"
                        "_smtp._tls.example.org.\t3600\tIN\tTXT\t\"v=TLSRPTv1; rua=mailto:tls@example.org\"\n"
                        "_mta-sts.example.org.\t3600\tIN\tTXT\t\"v=STSv1; id=20260101T000000Z;\"\n"));
    QVERIFY(written("bind", withAlias())
                .contains("mta-sts.example.org.\t3600\tIN\tCNAME\tsts.provider.example.\n"));
}

void TestDialects::whatWasGivenUpIsRemoved_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("line"); // with @type in it
    const auto row = [](const char *dialect, const char *line) {
        QTest::newRow(dialect) << QByteArray(dialect) << QByteArray(line);
    };
    row("nsupdate", "update delete mta-sts.example.org. @type\n");
    row("pdnsutil", "pdnsutil delete-rrset 'example.org' 'mta-sts' @type\n");
    row("knotc", "knotc zone-unset 'example.org' 'mta-sts.example.org.' @type\n");
    row("powershell", "-Name 'mta-sts' -RRType @type -ErrorAction SilentlyContinue | Remove-");
    row("gcloud", "gcloud dns record-sets delete 'mta-sts.example.org.' --zone=\"$ZONE\" --type=@type\n");
    row("azure", "az network dns record-set @type delete --yes --resource-group \"$GROUP\" --zone-name "
                 "'example.org' --name 'mta-sts'\n");
}

void TestDialects::whatWasGivenUpIsRemoved()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, line);
    const auto removes = [&](const Choices &choices, const char *type) {
        return written(dialect.constData(), choices)
            .toLower()
            .contains(QByteArray(line).replace("@type", type).toLower());
    };
    Choices oneFamily = someChoices();
    oneFamily.hostAddresses.removeLast();
    QVERIFY(removes(oneFamily, "AAAA"));
    QVERIFY(removes(oneFamily, "CNAME"));
    QVERIFY(removes(withAlias(), "A"));
    QVERIFY(removes(withAlias(), "AAAA"));
    // Without a record for the host in the plan, nothing is known of what is there.
    Choices noHost = someChoices();
    noHost.hostAddresses.clear();
    for (const char *type : {"A", "AAAA", "CNAME"})
        QVERIFY(!removes(noHost, type));
}

/// Route 53 deletes nothing whose values it is not told, so the reader is.
void TestDialects::route53SaysWhatHasToGoFirst()
{
    const auto comment = [](const Choices &choices) {
        return QJsonDocument::fromJson(written("route53", choices))[u"Comment"].toString();
    };
    QVERIFY2(comment(withAlias()).contains(u"(A, AAAA)"), qPrintable(comment(withAlias())));
    Choices choices = someChoices();
    QVERIFY2(comment(choices).contains(u"(CNAME)"), qPrintable(comment(choices)));
    choices.hostAddresses.clear();
    QVERIFY(!comment(choices).contains(u"Delete"));
    const QByteArray label(60, 'l');
    choices = withAlias();
    choices.domain = DomainName::fromAscii(label + '.' + label + '.' + label + '.' + "example").value();
    QVERIFY(comment(choices).size() <= 256);
}

void TestDialects::saysWhatIsMissing()
{
    Choices choices = someChoices();
    choices.hostAddresses.clear();
    const QByteArray zone = written("bind", choices);
    QVERIFY(zone.contains("; Missing here: an A, AAAA or CNAME record for mta-sts.example.org"));
    for (const QByteArray &line : zone.split('\n'))
        QVERIFY(line.isEmpty() || line.startsWith(';') || line.contains("\tIN\tTXT\t"));
}

void TestDialects::quotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
    QTest::newRow("plain") << QByteArray("a; b") << QByteArray("\"a; b\"");
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\") << QByteArray("\"a\\\"b\\\\\"");
    QTest::newRow("bytes") << QByteArray("\x00\n\xff", 3) << QByteArray("\"\\000\\010\\255\"");
    QTest::newRow("255") << QByteArray(255, 'x') << '"' + QByteArray(255, 'x') + '"';
    QTest::newRow("256") << QByteArray(256, 'x') << '"' + QByteArray(255, 'x') + "\" \"x\"";
}

void TestDialects::quotes()
{
    QFETCH(QByteArray, text);
    QTEST(quotedStrings(text), "quoted");
}

void TestDialects::finds()
{
    QVERIFY(findDialect(QStringLiteral("bind")) != nullptr);
    QVERIFY(findDialect(QStringLiteral("BIND")) == nullptr);
    QCOMPARE(findDialect(QString()), nullptr);
    QStringList words;
    for (const Dialect &dialect : dialects()) {
        QVERIFY2(!words.contains(QLatin1String(dialect.word)), dialect.word);
        words.append(QLatin1String(dialect.word));
    }
    QCOMPARE(words.size(), 20);
}

// What each format's own loader trips over, pinned.
void TestDialects::lines_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *dialect, const char *line) {
        QTest::addRow("%s: %.40s", dialect, QByteArray(line).simplified().constData())
            << QByteArray(dialect) << QByteArray(line);
    };
    row("bind-relative", "$ORIGIN example.org.\n");
    row("bind-relative", "\n_mta-sts\t3600\tIN\tTXT\t\"v=STSv1; id=1;\"\n");
    row("nsupdate", "update delete mta-sts.example.org. CNAME\n");
    row("nsupdate", "update add _mta-sts.example.org. 3600 IN TXT \"v=STSv1; id=1;\"\nsend\n");
    row("pdnsutil", "pdnsutil replace-rrset 'example.org' '_mta-sts' TXT 3600 '\"v=STSv1; id=1;\"'\n");
    row("pdnsutil", "'\"v=TLSRPTv1; rua=mailto:o'\\''brien@example.org,https://r.example/$x\"'\n");
    row("knotc", "knotc zone-set 'example.org' '_mta-sts.example.org.' 3600 TXT '\"v=STSv1; id=1;\"'\n");
    row("tinydns", "'_mta-sts.example.org:v=STSv1;\\040id=1;:3600\n");
    row("tinydns", "rua=mailto\\072o'brien@example.org,https\\072//r.example/$x:3600\n");
    row("dnsmasq", "txt-record=_smtp._tls.example.org,\"v=TLSRPTv1; rua=mailto:o'brien@example.org,https:");
    row("powershell", "-Name '_mta-sts' -Txt -DescriptiveText 'v=STSv1; id=1;' -TimeToLive '0.1:0:0'\n");
    row("powershell", "mailto:o''brien@example.org");
    row("route53", "\"Value\": \"\\\"v=STSv1; id=1;\\\"\"");
    row("gcloud", "--rrdatas='^|^\"v=STSv1; id=1;\"'\n");
    row("azure", "--record-set-name '_mta-sts' --value 'v=STSv1; id=1;'\n");
    row("cloudflare-api", "\"content\": \"\\\"v=STSv1; id=1;\\\"\"");
    row("terraform-cloudflare", "content = \"\\\"v=STSv1; id=1;\\\"\"\n");
    row("terraform-aws", "records = [\"v=STSv1; id=1;\"]\n");
    row("terraform-google", "rrdatas      = [\"\\\"v=STSv1; id=1;\\\"\"]\n");
    row("terraform-azurerm", "  record {\n    value = \"v=STSv1; id=1;\"\n  }\n");
    row("dnscontrol", "TXT(\"_mta-sts\", \"v=STSv1; id=1;\", TTL(3600))");
    row("octodns", "  type: TXT\n  value: 'v=STSv1\\; id=1\\;'\n");
    row("table", "  Value                             v=STSv1; id=1;\n");
    row("table", "  or in full with a dot at the end  _mta-sts.example.org.\n");
}

void TestDialects::lines()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, line);
    Choices choices = someChoices();
    choices.id = "1";
    choices.rua = {"mailto:o'brien@example.org", "https://r.example/$x"};
    const QByteArray text = written(dialect.constData(), choices);
    QVERIFY2(text.contains(line), text.constData());
}

void TestDialects::everyDialectSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<int>("kind");
    for (const Dialect &dialect : dialects()) {
        for (int kind = 0; kind < 5; ++kind)
            QTest::addRow("%s %d", dialect.word, kind) << QByteArray(dialect.word) << kind;
    }
}

void TestDialects::everyDialectSaysTheSame()
{
    QFETCH(QByteArray, dialect);
    QFETCH(int, kind);
    Choices choices = kind == 1 ? withAlias() : someChoices();
    if (kind == 2) {
        choices.domain = *DomainName::fromAscii("mail.sub.example.org");
        choices.zone = *DomainName::fromAscii("example.org");
        choices.hostAddresses.append(*IpAddress::fromText(QStringLiteral("192.0.2.2")));
    }
    if (kind == 3) { // several strings
        for (int i = 0; i < 30; ++i)
            choices.rua.append("mailto:reports-" + QByteArray::number(i) + "@receiver.example");
    }
    if (kind == 4) {
        choices.hostAddresses.clear();
        choices.rua = {"https://r.example/a'b$(c)&d=$x*?e%2Cf~_+@="};
        QVERIFY(readReportUri(choices.rua.first()).kind == ReportUri::Kind::Https);
    }
    const Publication publication = publicationFor(choices);
    const Dialect *found = findDialect(QString::fromLatin1(dialect));
    QVERIFY(found != nullptr);
    QVERIFY2(exportRecords(*found, publication, choices).has_value(),
             found->write(zoneRecords(publication, choices)).constData());
}

void TestDialects::randomPublications()
{
    QRandomGenerator random(20261126);
    const QByteArray signs = "abcXYZ019-._~:/?#[]@!$&'()*+,;=%";
    int usable = 0;
    for (int round = 0; round < 400; ++round) {
        Choices choices = round % 3 == 0 ? withAlias() : someChoices();
        choices.ttl = 60 + random.bounded(86341U);
        choices.rua.clear();
        for (int i = random.bounded(1, 6); i > 0; --i) {
            QByteArray uri = "https://r.example/";
            for (int n = random.bounded(1, 120); n > 0; --n)
                uri += signs.at(random.bounded(int(signs.size())));
            if (readReportUri(uri).kind != ReportUri::Kind::Unusable)
                choices.rua.append(uri);
        }
        usable += choices.rua.isEmpty() ? 0 : 1;
        const Publication publication = publicationFor(choices);
        for (const Dialect &dialect : dialects())
            QVERIFY2(exportRecords(dialect, publication, choices).has_value(),
                     dialect.write(zoneRecords(publication, choices)).constData());
    }
    QVERIFY(usable > 50);
}

void TestDialects::oneChangedByteIsNoticed_data()
{
    QTest::addColumn<QByteArray>("dialect");
    for (const Dialect &dialect : dialects())
        QTest::newRow(dialect.word) << QByteArray(dialect.word);
}

// The readers are readers, not an echo: a changed id, a lost quote or a cut line does not pass.
void TestDialects::oneChangedByteIsNoticed()
{
    QFETCH(QByteArray, dialect);
    const Dialect &found = *findDialect(QString::fromLatin1(dialect));
    const Choices choices = someChoices();
    const ZoneRecords zone = zoneRecords(publicationFor(choices), choices);
    const QByteArray text = found.write(zone);
    const auto sameAs = [&](const QByteArray &changed) {
        const std::optional<QList<PlannedRecord>> before = found.read(text, zone);
        const std::optional<QList<PlannedRecord>> after = found.read(changed, zone);
        return after && *after == *before;
    };
    QVERIFY(sameAs(text));
    QVERIFY(!sameAs(QByteArray(text).replace("20260101T", "20260102T")));
    QVERIFY(!sameAs(QByteArray(text).replace("192.0.2.1", "192.0.2.3")));
    QVERIFY(!sameAs(QByteArray(text).replace("_smtp._tls", "_smtp._tsl")));
    if (found.carriesTtl && dialect != "powershell")
        QVERIFY(!sameAs(QByteArray(text).replace("3600", "360")));
    QVERIFY(!sameAs(text.left(text.size() / 2)));
}

void TestDialects::wordsOfFormats()
{
    const auto texts = [](const QByteArray &text, Quoting quoting) {
        QList<QByteArray> out;
        for (const Word &word : wordsOf(text, quoting).value_or(QList<Word>{{"failed", false}}))
            out.append(word.text);
        return out;
    };
    using List = QList<QByteArray>;
    QCOMPARE(texts("a \"b c\" ; d", Quoting::ZoneFile), (List{"a", "b c"}));
    QCOMPARE(texts("\"\\065\\\"\"", Quoting::ZoneFile), (List{"A\""}));
    QCOMPARE(texts("\"\\300\"", Quoting::ZoneFile), (List{"failed"}));
    QCOMPARE(texts("a 'b'\\''c' # d", Quoting::Shell), (List{"a", "b'c"}));
    QCOMPARE(texts("a $(b)", Quoting::Shell), (List{"failed"}));
    QCOMPARE(texts("a 'b", Quoting::Shell), (List{"failed"}));
    QCOMPARE(texts("'a''b' c#d", Quoting::PowerShell), (List{"a'b", "c#d"}));
    QCOMPARE(texts("x(\"a\\\\b\", 3)", Quoting::Code), (List{"x", "(", "a\\b", ",", "3", ")"}));
    QCOMPARE(texts("\"a\\n\"", Quoting::Code), (List{"failed"}));
}

void TestDialects::serversAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("server");
    for (const PolicyServer &server : policyServers())
        QTest::newRow(server.word) << QByteArray(server.word);
}

void TestDialects::serversAreFilledIn()
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
        names = names || file.data.contains("mta-sts.example.org");
        QVERIFY(!file.path.startsWith('/') && !file.path.contains(".."));
    }
    QVERIFY(names);
}

void TestDialects::workerCarriesTheFile()
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

void TestDialects::bundleIsWhole()
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
    QVERIFY2(!readme.contains('{'), readme.constData());
    QStringList paths;
    for (const PackFile &file : files)
        paths.append(QString::fromUtf8(file.path));
    paths.removeDuplicates();
    QCOMPARE(paths.size(), files.size());
}

void TestDialects::bundleAsZip()
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

void TestDialects::folderIsWrittenWholeOrNotAtAll()
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
    QVERIFY(writeFolder(dir.filePath(QStringLiteral("new/deep/c.txt")), files).has_value());
    QCOMPARE(contentOf("new/deep/c.txt"), QByteArray("three"));
}

QTEST_APPLESS_MAIN(TestDialects)
#include "tst_dialects.moc"
