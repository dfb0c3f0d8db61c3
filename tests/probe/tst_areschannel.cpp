#include "probe/areschannel.h"

#include "dns/dnsmessage.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

using namespace Postseal;

namespace {

const DomainName odd = *DomainName::fromAscii("odd.example.org");
const DomainName plain = *DomainName::fromAscii("plain.example.org");

QByteArray queryFor(const DomainName &name, quint16 id)
{
    return writeDnsQuery({name, RecordType::TXT}, id);
}

/// The question of a message, and nothing else, as a response with this code.
QByteArray replyTo(const QByteArray &query, char code = 0)
{
    QByteArray reply = query;
    reply[2] = char(0x81);
    reply[3] = char(0x80 | code);
    return reply;
}

/// A response that says it has a record, and has none that can be read.
QByteArray brokenReplyTo(const QByteArray &query)
{
    QByteArray reply = replyTo(query);
    reply[7] = 1;
    return reply + "\xc0\xff";
}

QByteArray withLength(const QByteArray &message)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(message.size()), length.data());
    return length + message;
}

struct Answers {
    QHash<quint16, QByteArray> bytes;
    QHash<quint16, int> status;
    [[nodiscard]] AresChannel::Answered keep(quint16 id)
    {
        return [this, id](int code, const QByteArray &wire) {
            status[id] = code;
            bytes[id] = wire;
        };
    }
};

Endpoint at(quint16 port)
{
    return {*IpAddress::fromText(QStringLiteral("127.0.0.1")), port};
}

/// What a message says behind its number, which c-ares may have changed.
QByteArray rest(const QByteArray &message)
{
    return message.mid(2);
}

} // namespace

/// What comes of an answer, whatever version of c-ares is installed.
class TestAresChannel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesAsTheyCame();
    void whatAnswersNothingIsDropped();
    void connectionInPieces();
    void endsWithItsQuestions();
};

/// One answer that cannot be read takes nothing from the others that are on their way.
void TestAresChannel::bytesAsTheyCame()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    QList<QNetworkDatagram> asked;
    connect(&server, &QUdpSocket::readyRead, this, [&] {
        while (server.hasPendingDatagrams())
            asked.append(server.receiveDatagram());
    });
    AresChannel channel({at(server.localPort())}, {.timeoutMs = 3000, .tries = 1});
    QVERIFY(channel.isOpen());
    Answers answers;
    channel.ask(queryFor(odd, 11), answers.keep(11));
    channel.ask(queryFor(plain, 12), answers.keep(12));
    QTRY_COMPARE(asked.size(), 2);
    QHash<quint16, QByteArray> sent;
    for (const QNetworkDatagram &datagram : std::as_const(asked)) {
        const bool isOdd = datagram.data().contains("odd");
        const QByteArray reply = isOdd ? brokenReplyTo(datagram.data()) : replyTo(datagram.data(), 2);
        sent[isOdd ? 11 : 12] = reply;
        server.writeDatagram(datagram.makeReply(reply));
    }
    QTRY_COMPARE(answers.bytes.size(), 2);
    for (const quint16 id : {quint16(11), quint16(12)}) {
        QCOMPARE(answers.status[id], int(ARES_SUCCESS));
        QCOMPARE(answers.bytes[id], sent[id]);
    }
}

void TestAresChannel::whatAnswersNothingIsDropped()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    QByteArray last;
    connect(&server, &QUdpSocket::readyRead, this, [&] {
        const QNetworkDatagram datagram = server.receiveDatagram();
        const QByteArray query = datagram.data();
        QByteArray otherName = replyTo(query), otherNumber = replyTo(query), noQuestion = replyTo(query);
        otherName.replace("plain", "other");
        otherNumber[0] = char(otherNumber[0] ^ 1);
        noQuestion[5] = 0;
        last = replyTo(query, 3);
        for (const QByteArray &reply :
             {QByteArray("x"), otherName, otherNumber, noQuestion, query.first(12), last})
            server.writeDatagram(datagram.makeReply(reply));
    });
    AresChannel channel({at(server.localPort())}, {.timeoutMs = 3000, .tries = 1});
    Answers answers;
    channel.ask(queryFor(plain, 7), answers.keep(7));
    QTRY_COMPARE(answers.bytes.size(), 1);
    QCOMPARE(answers.bytes[7], last);
}

void TestAresChannel::connectionInPieces()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard, sent;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            heard += socket->readAll();
            if (heard.size() < 2 || heard.size() < 2 + qFromBigEndian<quint16>(heard.constData()))
                return;
            sent = brokenReplyTo(heard.mid(2)) + QByteArray(30000, '\0'); // more than is read at once
            const QByteArray stream =
                withLength(replyTo(QByteArray(heard.mid(2)).replace("plain", "other"))) + withLength(sent);
            socket->write(stream.first(1));
            QTimer::singleShot(50, socket, [socket, stream] { socket->write(stream.mid(1)); });
        });
    });
    AresChannel channel({at(server.serverPort())}, {.stream = true, .timeoutMs = 5000, .tries = 1});
    Answers answers;
    channel.ask(queryFor(plain, 9), answers.keep(9));
    QTRY_COMPARE(answers.bytes.size(), 1);
    QCOMPARE(answers.status[9], int(ARES_SUCCESS));
    QCOMPARE(rest(answers.bytes[9]), rest(sent));
}

void TestAresChannel::endsWithItsQuestions()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost, 0));
    Answers answers;
    {
        AresChannel channel({at(silent.localPort())}, {.timeoutMs = 3000, .tries = 1});
        channel.ask(queryFor(plain, 5), answers.keep(5));
    }
    QCOMPARE(answers.status.value(5), int(ARES_EDESTRUCTION));
}

QTEST_GUILESS_MAIN(TestAresChannel)
#include "tst_areschannel.moc"
