#include "probe/practice/practiceauthority.h"
#include "probe/practice/sessionserver.h"
#include "probe/starttlsprobe.h"

#include "support/practiceclient.h"

#include <QSslSocket>
#include <QtTest>

using namespace Postseal;
using namespace PracticeClient;
using namespace Qt::StringLiterals;
using Stage = SmtpAnswer::Stage;

namespace {

/// Talks as a mail server does, and breaks off behind STARTTLS where it is told to.
void serve(QSslSocket *socket, bool breaksOff)
{
    socket->setSslConfiguration(authority().identity("mx.example.org"));
    socket->write("220 mx.example.org\r\n");
    QObject::connect(socket, &QSslSocket::readyRead, socket, [=] {
        const QByteArray said = socket->readAll();
        if (said.startsWith("EHLO")) {
            socket->write("250-mx.example.org\r\n250 STARTTLS\r\n");
        } else if (said.startsWith("STARTTLS")) {
            socket->write("220 go\r\n");
            socket->flush();
            if (!breaksOff)
                return socket->startServerEncryption();
        } else if (breaksOff) {
            socket->abort(); // in place of an answer to the hello
        }
    });
}

} // namespace

/// Handshakes behind STARTTLS that a server breaks off without a word.
class TestMailHandshake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenOff_data();
    void brokenOff();
};

void TestMailHandshake::brokenOff_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("further");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("connections");
    QTest::newRow("once") << 1 << false << Stage::Done << 2;
    QTest::newRow("once, with further handshakes") << 1 << true << Stage::Done << 5;
    QTest::newRow("always") << 100 << false << Stage::Handshake << 3;
    QTest::newRow("always, with further handshakes") << 100 << true << Stage::Handshake << 5;
}

/// The first is tried again as any sender would, and never are there more connections than are promised.
void TestMailHandshake::brokenOff()
{
    QFETCH(int, times);
    QFETCH(bool, further);
    QFETCH(Stage, stage);
    QFETCH(int, connections);
    int begun = 0;
    SessionServer server([&](QSslSocket *socket) { serve(socket, begun++ < times); });
    QVERIFY(server.open());
    StartTlsProbe probe;
    QObject scope;
    std::optional<Fact<SmtpAnswer>> seen;
    const IpAddress address = *IpAddress::fromText(u"127.0.0.1"_s);
    const Endpoint target{address, server.serverPort()};
    probe.look({name("mx.example.org"), address, target, {}, QDeadlineTimer(8000), further}, &scope,
               [&](const Fact<SmtpAnswer> &fact) { seen = fact; });
    QVERIFY(waitFor([&] { return seen.has_value(); }, 9000));
    const SmtpAnswer *answer = seen->value();
    QVERIFY(answer);
    QCOMPARE(answer->stage, stage);
    QCOMPARE(answer->tls.has_value(), stage == Stage::Done);
    QCOMPARE(answer->trouble.kind, stage == Stage::Done ? Trouble::Kind::None : Trouble::Kind::Closed);
    QVERIFY(answer->legacyProtocol.isEmpty());
    QCOMPARE(answer->withoutName && answer->withoutName->completed, further && stage == Stage::Done);
    QCOMPARE(begun, connections);
}

QTEST_GUILESS_MAIN(TestMailHandshake)
#include "tst_mailhandshake.moc"
