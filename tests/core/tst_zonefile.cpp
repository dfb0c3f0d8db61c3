#include "export/zonefile.h"

#include <QTest>

using namespace Postseal;

class TestZoneFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bind();
    void saysWhatIsMissing();
    void quotes_data();
    void quotes();
    void finds();
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

} // namespace

void TestZoneFile::bind()
{
    const Choices choices = someChoices();
    QCOMPARE(toBind(publicationFor(choices), choices),
             QByteArray("; MTA-STS and TLS reporting of example.org\n"
                        "mta-sts.example.org.\t3600\tIN\tA\t192.0.2.1\n"
                        "mta-sts.example.org.\t3600\tIN\tAAAA\t2001:db8::1\n"
                        "_smtp._tls.example.org.\t3600\tIN\tTXT\t\"v=TLSRPTv1; rua=mailto:tls@example.org\"\n"
                        "_mta-sts.example.org.\t3600\tIN\tTXT\t\"v=STSv1; id=20260101T000000Z;\"\n"));
    Choices alias = choices;
    alias.hostAddresses.clear();
    alias.hostCname = *DomainName::fromAscii("sts.provider.example");
    QVERIFY(toBind(publicationFor(alias), alias)
                .contains("mta-sts.example.org.\t3600\tIN\tCNAME\tsts.provider.example.\n"));
}

void TestZoneFile::saysWhatIsMissing()
{
    Choices choices = someChoices();
    choices.hostAddresses.clear();
    const QByteArray zone = toBind(publicationFor(choices), choices);
    QVERIFY(zone.contains("; Missing here: an A, AAAA or CNAME record for mta-sts.example.org"));
    for (const QByteArray &line : zone.split('\n'))
        QVERIFY(line.isEmpty() || line.startsWith(';') || line.contains("\tIN\tTXT\t"));
}

void TestZoneFile::quotes_data()
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

void TestZoneFile::quotes()
{
    QFETCH(QByteArray, text);
    QTEST(quotedStrings(text), "quoted");
}

void TestZoneFile::finds()
{
    QVERIFY(findDialect(QStringLiteral("bind")) != nullptr);
    QVERIFY(findDialect(QStringLiteral("BIND")) == nullptr);
    QCOMPARE(findDialect(QString()), nullptr);
}

QTEST_APPLESS_MAIN(TestZoneFile)
#include "tst_zonefile.moc"
