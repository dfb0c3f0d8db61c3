#include "base/ipaddress.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// Addresses, networks, and which of them nobody outside can reach.
class TestIpAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachable_data();
    void reachable();
    void text_data();
    void text();
    void noAddress_data();
    void noAddress();
    void bytes();
    void order();
    void networks_data();
    void networks();
    void noNetwork_data();
    void noNetwork();
};

void TestIpAddress::reachable_data()
{
    QTest::addColumn<bool>("reachable");
    for (const char *text :
         {"1.1.1.1",          "9.255.255.255",   "11.0.0.0",         "100.63.255.255",  "100.128.0.0",
          "126.255.255.255",  "128.0.0.0",       "169.253.255.255",  "169.255.0.0",     "172.15.255.255",
          "172.32.0.0",       "192.0.1.0",       "192.0.3.0",        "192.167.255.255", "192.169.0.0",
          "198.17.255.255",   "198.20.0.0",      "198.51.99.255",    "198.51.101.0",    "203.0.112.255",
          "203.0.114.0",      "223.255.255.255", "2001:4860::1",     "2606:4700::1111", "2a00::1",
          "2001:db7:ffff::1", "2001:db9::1",     "64:ff9b::808:808", "2003::1",         "192.88.98.1",
          "192.88.100.0",     "2001:200::1",     "2002:808:808::1"})
        QTest::newRow(text) << true;
    for (const char *text : {"0.0.0.0",
                             "0.1.2.3",
                             "10.0.0.0",
                             "10.255.255.255",
                             "100.64.0.0",
                             "100.127.255.255",
                             "127.0.0.1",
                             "127.255.255.255",
                             "169.254.0.0",
                             "169.254.169.254",
                             "172.16.0.0",
                             "172.31.255.255",
                             "192.0.0.1",
                             "192.0.2.0",
                             "192.0.2.255",
                             "192.168.0.0",
                             "192.168.255.255",
                             "198.18.0.0",
                             "198.19.255.255",
                             "198.51.100.7",
                             "203.0.113.7",
                             "224.0.0.1",
                             "239.255.255.255",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "::127.0.0.1",
                             "::10.0.0.1",
                             "::2",
                             "::ffff:127.0.0.1",
                             "::ffff:8.8.8.8",
                             "64:ff9b:1::1",
                             "64:ff9b::7f00:1",
                             "64:ff9b::10.0.0.1",
                             "100::1",
                             "192.88.99.1",
                             "2001::1",
                             "2001:0:808:808::f5ff:fffe",
                             "2001:1ff::1",
                             "2001:2::1",
                             "2001:10::1",
                             "2001:db8::1",
                             "2001:db8:ffff::",
                             "2002:7f00:1::1",
                             "2002:a00:1::",
                             "3fff::1",
                             "3fff:fff::",
                             "5f00::1",
                             "4000::1",
                             "fc00::1",
                             "fdff::1",
                             "fe80::1",
                             "febf::1",
                             "fec0::1",
                             "ff02::1",
                             "f000::1",
                             "8000::1"})
        QTest::newRow(text) << false;
}

void TestIpAddress::reachable()
{
    QFETCH(bool, reachable);
    const auto address = IpAddress::fromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(address);
    QCOMPARE(address->isGloballyReachable(), reachable);
    QVERIFY(!IpAddress().isGloballyReachable());
}

void TestIpAddress::text_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("192.0.2.1") << u"192.0.2.1"_s;
    QTest::newRow("2001:DB8:0:0:0:0:0:1") << u"2001:db8::1"_s;
    QTest::newRow("::ffff:192.0.2.1") << u"::ffff:192.0.2.1"_s;
    QTest::newRow("::") << u"::"_s;
}

void TestIpAddress::text()
{
    QFETCH(QString, shown);
    const auto address = IpAddress::fromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(address);
    QCOMPARE(address->toString(), shown);
    QCOMPARE(IpAddress::fromText(shown), address);
    QCOMPARE(IpAddress::fromBytes(address->bytes()), address);
}

void TestIpAddress::noAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", " 1.2.3.4",
                             "0x7f.1", "127.1", "2130706433", "1.2.3.4/32", "[::1]", "fe80::1%eth0",
                             "::1::", "1:2:3:4:5:6:7", "12345::", "example.org", "1.2.3.4:25"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    QTest::newRow("NUL behind") << QString(QLatin1String("192.0.2.1\0x", 11));
    QTest::newRow("NUL behind IPv6") << QString(QLatin1String("::1\0x", 5));
    QTest::newRow("other digits") << u"１.1.1.1"_s;
    QTest::newRow("long") << QString(100000, u'1');
}

void TestIpAddress::noAddress()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::fromText(text));
}

void TestIpAddress::bytes()
{
    for (const int size : {0, 1, 3, 5, 15, 17, 32})
        QVERIFY(!IpAddress::fromBytes(QByteArray(size, '\1')));
    QCOMPARE(IpAddress::fromBytes(QByteArray("\x7f\0\0\1", 4))->toString(), u"127.0.0.1"_s);
    QVERIFY(IpAddress().isNull());
    QVERIFY(IpAddress().toString().isEmpty());
    QVERIFY(IpAddress().bytes().isEmpty());
}

void TestIpAddress::order()
{
    const auto address = [](const char *text) { return *IpAddress::fromText(QString::fromLatin1(text)); };
    QVERIFY(address("9.0.0.1") < address("10.0.0.1"));
    QVERIFY(address("255.0.0.1") < address("::1"));
    QVERIFY(address("1.2.3.4") != address("102:304::"));
}

void TestIpAddress::networks_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char *network, const char *address, bool inside) {
        QTest::addRow("%s %s", network, address)
            << QString::fromLatin1(network) << QString::fromLatin1(address) << inside;
    };
    row("10.0.0.0/8", "10.255.255.255", true);
    row("10.0.0.0/8", "11.0.0.0", false);
    row("10.1.2.3/8", "10.9.9.9", true);
    row("192.0.2.128/25", "192.0.2.127", false);
    row("192.0.2.128/25", "192.0.2.128", true);
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "192.0.2.2", false);
    row("192.0.2.0/31", "192.0.2.1", true);
    row("192.0.2.0/31", "192.0.2.2", false);
    row("0.0.0.0/0", "255.255.255.255", true);
    row("0.0.0.0/0", "::1", false);
    row("::/0", "1.2.3.4", false);
    row("::/0", "ffff::", true);
    row("2001:db8::/33", "2001:db8:7fff::1", true);
    row("2001:db8::/33", "2001:db8:8000::1", false);
    row("::1/128", "::1", true);
    row("::1/128", "::", false);
}

void TestIpAddress::networks()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(bool, inside);
    const auto read = IpNetwork::fromText(network);
    QVERIFY(read);
    QCOMPARE(read->contains(*IpAddress::fromText(address)), inside);
    QVERIFY(!read->contains(IpAddress()));
    QCOMPARE(IpNetwork::fromText(read->toString()), read);
}

void TestIpAddress::noNetwork_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8",
                             "10.0.0.0/ 8", "10.0.0.0/8 ", "10.0.0.0/8/8", "::/129", "10/8", "10.0.0.0/0x8",
                             "10.0.0.0/99999999999", "example.org/8"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestIpAddress::noNetwork()
{
    QFETCH(QString, text);
    QVERIFY(!IpNetwork::fromText(text));
}

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
