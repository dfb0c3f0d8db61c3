#include "probe/policyfetch.h"
#include "probe/practice/practiceauthority.h"
#include "probe/practice/sessionserver.h"

#include "support/practiceclient.h"

#include <QtTest>

using namespace Postseal;
using namespace PracticeClient;
using namespace Qt::StringLiterals;
using Kind = Trouble::Kind;
using Stage = PolicyAnswer::Stage;

namespace {

/// A fatal alert in place of the hello of a server.
QByteArray alertRecord(char description)
{
    return QByteArray("\x15\x03\x03\x00\x02\x02", 6) + description;
}

QSslConfiguration wantsCertificate(QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = authority().identity("mta-sts.example.org");
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setMissingCertificateIsFatal(true);
    return configuration;
}

/// A server that shakes hands like this, and answers whatever comes with these bytes.
SessionServer::Begin answering(const QSslConfiguration &configuration, const QByteArray &reply)
{
    return [=](QSslSocket *socket) {
        socket->setSslConfiguration(configuration);
        QObject::connect(socket, &QSslSocket::readyRead, socket, [socket, reply] {
            if (!socket->isEncrypted() || !socket->readAll().contains("\r\n\r\n"))
                return;
            socket->write(reply);
            socket->disconnectFromHost();
        });
        socket->startServerEncryption();
    };
}

/// What the fetch from such a server brings.
PolicyAnswer fetched(SessionServer::Begin begin)
{
    SessionServer server(std::move(begin));
    if (!server.open())
        return {};
    PolicyRequest request;
    request.question = {name("mta-sts.example.org"), {}, 443, "GET", "/.well-known/mta-sts.txt", "test"};
    request.target = {*IpAddress::fromText(u"127.0.0.1"_s), server.serverPort()};
    request.deadline = QDeadlineTimer(patience);
    PolicyFetch fetch(request, TlsDemands::Current, PolicyFetch::Status::NotAsked, nullptr);
    std::optional<Fact<PolicyAnswer>> seen;
    QObject::connect(&fetch, &PolicyFetch::finished, &fetch,
                     [&](const Fact<PolicyAnswer> &fact) { seen = fact; });
    fetch.start();
    static_cast<void>(waitFor([&] { return seen.has_value(); }));
    return seen && seen->value() ? *seen->value() : PolicyAnswer();
}

PolicyAnswer answered(const QByteArray &reply)
{
    return fetched(answering(authority().identity("mta-sts.example.org"), reply));
}

} // namespace

/// What one request to the policy host notes of the answer, and of what stops it.
class TestPolicyFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clientCertificate_data();
    void clientCertificate();
    void alertWithoutDemand();
    void alertsInWords();
    void headersThatContradict();
    void malformedHeaders();
    void faults();
};

void TestPolicyFetch::clientCertificate_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("TLS 1.2") << int(QSsl::TlsV1_2);
    QTest::newRow("TLS 1.3") << int(QSsl::TlsV1_3);
}

/// TLS 1.2 has no alert for it alone: handshake_failure behind a demand.
void TestPolicyFetch::clientCertificate()
{
    QFETCH(int, protocol);
    const PolicyAnswer answer =
        fetched(answering(wantsCertificate(QSsl::SslProtocol(protocol)), "HTTP/1.1 204 No\r\n\r\n"));
    QCOMPARE(answer.trouble.kind, Kind::ClientCertificate);
    QCOMPARE(answer.stage, Stage::Handshake);
}

/// An alert that names a bad certificate before anybody asked for one, or no cause at all.
void TestPolicyFetch::alertWithoutDemand()
{
    for (const char description : {char(42), char(40), char(46)}) {
        const PolicyAnswer answer = fetched([=](QSslSocket *socket) {
            QObject::connect(socket, &QSslSocket::readyRead, socket, [=] {
                if (!socket->readAll().isEmpty())
                    socket->write(alertRecord(description));
            });
        });
        QCOMPARE(answer.trouble.kind, Kind::Alert);
        QCOMPARE(answer.stage, Stage::Handshake);
    }
}

void TestPolicyFetch::alertsInWords()
{
    const auto text =
        u"Error during SSL handshake: error:0A000412:SSL routines::sslv3 alert bad certificate"_s;
    QCOMPARE(troubleOf(QAbstractSocket::SslHandshakeFailedError, text).kind, Kind::Alert);
    QCOMPARE(troubleOf(QAbstractSocket::SslHandshakeFailedError, text, true).kind, Kind::ClientCertificate);
    const auto required = u"error:0A00045C:SSL routines::tlsv13 alert certificate required"_s;
    QCOMPARE(troubleOf(QAbstractSocket::SslInternalError, required).kind, Kind::ClientCertificate);
}

void TestPolicyFetch::headersThatContradict()
{
    const QByteArray body = "Content-Length: 0\r\n\r\n";
    PolicyAnswer answer =
        answered("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\n"
                 "content-type: Text/Plain\r\nContent-Encoding: identity\r\n"
                 "Content-Encoding: gzip\r\n" +
                 body);
    QCOMPARE(answer.stage, Stage::Done);
    QCOMPARE(answer.contentType, QByteArray("text/plain"));
    QCOMPARE(answer.otherContentTypes, QList<QByteArray>{"text/html"});
    QCOMPARE(answer.contentEncoding, QByteArray("identity, gzip"));
    QCOMPARE(answer.malformedHeaders, QList<QByteArray>());
    answer = answered("HTTP/1.1 200 OK\r\n" +
                      QByteArray("Content-Type: a\r\nContent-Type: b\r\n").repeated(50) + body);
    QCOMPARE(answer.otherContentTypes.size(), 5);
}

void TestPolicyFetch::malformedHeaders()
{
    const PolicyAnswer answer =
        answered("HTTP/1.1 200 OK\r\nContent-Type : text/plain\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(answer.stage, Stage::Done);
    QVERIFY(!answer.contentType);
    QCOMPARE(answer.malformedHeaders, QList<QByteArray>{"Content-Type : text/plain"});
}

/// Why an answer cannot be followed comes with it.
void TestPolicyFetch::faults()
{
    PolicyAnswer answer = answered("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
    QCOMPARE(answer.trouble, (Trouble{Kind::Nonsense, "5, 6", 0, HttpFault::Lengths}));
    QCOMPARE(answer.stage, Stage::Body);
    answer = answered("SSH-2.0-OpenSSH_9.2p1\r\n");
    QCOMPARE(answer.trouble, (Trouble{Kind::Nonsense, "SSH-2.0-OpenSSH_9.2p1", 0, HttpFault::NotHttp}));
    answer = answered("HTTP/1.1 200 OK\r\nX: " + QByteArray(40000, 'x'));
    QCOMPARE(answer.trouble, (Trouble{Kind::TooMuch, {}, 0, HttpFault::LongHead}));
    answer = answered("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello");
    QCOMPARE(answer.trouble.kind, Kind::Closed);
    QCOMPARE(answer.trouble.fault, HttpFault::None);
}

QTEST_GUILESS_MAIN(TestPolicyFetch)
#include "tst_policyfetch.moc"
