#include "base/message.h"

#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// Sentences with place markers.
class TestMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markers_data();
    void markers();
    void onePass();
    void messages();
};

void TestMessage::markers_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << u"No marker."_s << u"No marker."_s;
    QTest::newRow("one") << u"Host {mx}."_s << u"Host mx1."_s;
    QTest::newRow("twice") << u"{mx} {mx}"_s << u"mx1 mx1"_s;
    QTest::newRow("side by side") << u"{mx}{id}"_s << u"mx17"_s;
    QTest::newRow("unknown stays") << u"{mx} {what}"_s << u"mx1 {what}"_s;
    QTest::newRow("case counts") << u"{MX}"_s << u"{MX}"_s;
    QTest::newRow("open end") << u"{mx} {mx"_s << u"mx1 {mx"_s;
    QTest::newRow("close only") << u"a} {mx}"_s << u"a} mx1"_s;
    QTest::newRow("empty name") << u"{} {mx}"_s << u"{} mx1"_s;
    QTest::newRow("percent") << u"%1 {mx} %%"_s << u"%1 mx1 %%"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("empty value") << u"<{none}>"_s << u"<>"_s;
}

void TestMessage::markers()
{
    QFETCH(QString, source);
    QFETCH(QString, filled);
    const Arguments arguments{{u"mx"_s, u"mx1"_s}, {u"id"_s, u"7"_s}, {u"none"_s, u""_s}};
    QCOMPARE(fillMarkers(source, arguments), filled);
}

void TestMessage::onePass()
{
    const Arguments arguments{{u"a"_s, u"{b}"_s}, {u"b"_s, u"{a} %1 {"_s}, {u"c"_s, u"b}"_s}};
    QCOMPARE(fillMarkers(u"{a}{b}"_s, arguments), u"{b}{a} %1 {"_s);
    QCOMPARE(fillMarkers(u"{b}{c}"_s, arguments), u"{a} %1 {b}"_s);
    const Arguments twice{{u"a"_s, u"first"_s}, {u"a"_s, u"second"_s}};
    QCOMPARE(fillMarkers(u"{a}"_s, twice), u"first"_s);
}

void TestMessage::messages()
{
    QVERIFY(Message().isEmpty());
    QVERIFY((Message{"", {}}.isEmpty()));
    QVERIFY(Message().text().isEmpty());
    QCOMPARE((Message{"At {mx}.", {{u"mx"_s, u"mx1"_s}}}.text()), u"At mx1."_s);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
