#include "export/rendering.h"
#include "export/words.h"

#include "support/somechoices.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Postseal;

/// The same records in every format, read back as their own loaders read them.
class TestDialects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bind();
    void route53SaysWhatHasToGoFirst();
    void saysWhatIsMissing();
    void namesTheZone();
    void saysThatItOnlyAdds();
    void terraformSaysWhatItNeeds();
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
    void oddNamesAndTexts();
    void oneChangedByteIsNoticed_data();
    void oneChangedByteIsNoticed();
    void wordsOfFormats();
};

namespace {

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
                        "; A v=STSv1 or v=TLSRPTv1 record that stands there already has to go: two void each "
                        "other.\n"
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

/// In a zone of another name than the domain's, the lines alone do not show which one was meant.
void TestDialects::namesTheZone()
{
    Choices choices = someChoices();
    for (const Dialect &dialect : dialects())
        QVERIFY(!written(dialect.word, choices).contains(", in the zone"));
    choices.domain = *DomainName::fromAscii("mail.example.org");
    choices.zone = *DomainName::fromAscii("example.org");
    for (const Dialect &dialect : dialects()) {
        const bool hasComments = QByteArray(dialect.word) != "cloudflare-api";
        QVERIFY2(written(dialect.word, choices)
                         .contains("reporting of mail.example.org, in the zone example.org") == hasComments,
                 dialect.word);
    }
}

void TestDialects::saysThatItOnlyAdds()
{
    const QList<QByteArray> replacing{"nsupdate", "pdnsutil", "knotc", "powershell",
                                      "route53",  "gcloud",   "azure", "cloudflare-api"};
    for (const Dialect &dialect : dialects())
        QVERIFY2(written(dialect.word, someChoices()).contains("two void each other") !=
                     replacing.contains(dialect.word),
                 dialect.word);
}

void TestDialects::terraformSaysWhatItNeeds()
{
    const QByteArray text = written("terraform-cloudflare", someChoices());
    QVERIFY(
        text.contains("#       cloudflare = { source = \"cloudflare/cloudflare\", version = \">= 5.0\" }\n"));
    QVERIFY(text.contains("#   variable \"zone_id_example_org\" {\n"));
    QVERIFY(text.contains("= var.zone_id_example_org\n"));
    QVERIFY(written("terraform-google", someChoices()).contains("= var.managed_zone_example_org\n"));
    QVERIFY(written("terraform-azurerm", someChoices()).contains("= var.resource_group_name_example_org\n"));
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
    row("pdnsutil", "pdnsutil increase-serial 'example.org'\npdnsutil rectify-zone 'example.org'\n");
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
    row("azure", "--record-set-name 'mta-sts' --ipv4-address '192.0.2.1' --ttl 3600\n");
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

/// What would steer some format is written in none: names as DNS can hold them, quotes that some shells know.
void TestDialects::oddNamesAndTexts()
{
    QList<Choices> odd;
    for (const char *target :
         {"a;b.example", "a,b.example", "x\"y.example", "a\\032b.example", "a$b.example", "(a.example"}) {
        odd.append(withAlias());
        odd.last().hostCname = DomainName::fromAscii(target).value_or(DomainName());
        QVERIFY2(!odd.last().hostCname.isNull(), target);
    }
    for (const char *uri :
         {"mailto:a@example.org\xe2\x80\x99; calc; \xe2\x80\x98", "mailto:a\n@example.org"}) {
        odd.append(someChoices());
        odd.last().rua = {uri};
    }
    for (const Choices &choices : std::as_const(odd)) {
        for (const Dialect &dialect : dialects())
            QVERIFY2(!exportRecords(dialect, publicationFor(choices), choices), dialect.word);
    }
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

QTEST_APPLESS_MAIN(TestDialects)
#include "tst_dialects.moc"
