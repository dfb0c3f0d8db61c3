#include "probe/policyfetch.h"

namespace Postseal {
namespace {

using Stage = PolicyAnswer::Stage;
using Kind = Trouble::Kind;
using State = HttpReplyReader::State;

constexpr qsizetype largestBody = 65536; // RFC 8461 3.3

/// What a sender asks for, and nothing that could bring another answer: no cookies, no cache, no compression.
QByteArray requestText(const PolicyRequest &request)
{
    const WebQuestion &asked = request.question;
    const QByteArray port = asked.port == 443 ? QByteArray() : ':' + QByteArray::number(asked.port);
    QByteArray text =
        asked.method + ' ' + asked.path + " HTTP/1.1\r\nHost: " + asked.host.ascii() + port + "\r\n";
    if (!asked.userAgent.isEmpty())
        text += "User-Agent: " + asked.userAgent + "\r\n";
    if (!request.body.isEmpty())
        text += "Content-Type: application/tlsrpt+gzip\r\nContent-Length: " +
                QByteArray::number(request.body.size()) + "\r\n";
    return text + "Accept: text/plain\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n" +
           request.body;
}

/// A few values, each cut: enough to name them.
QList<QByteArray> someOf(const QList<QByteArray> &values)
{
    constexpr qsizetype most = 5;
    constexpr qsizetype longest = 200;
    QList<QByteArray> some;
    for (const QByteArray &value : values.first(qMin(most, values.size())))
        some.append(value.left(longest));
    return some;
}

QList<QByteArray> otherThan(const QByteArray &first, QList<QByteArray> values)
{
    values.removeIf([&](const QByteArray &value) { return value.compare(first, Qt::CaseInsensitive) == 0; });
    return values;
}

/// The headers that are judged.
void takeHeaders(const HttpReply &reply, PolicyAnswer &answer)
{
    constexpr qsizetype longest = 2000;
    const auto first = [&](QByteArrayView name) {
        return reply.header(name).value_or(QByteArray()).left(longest);
    };
    answer.status = reply.status;
    answer.contentType = reply.header("content-type");
    answer.otherContentTypes =
        someOf(otherThan(answer.contentType.value_or(QByteArray()), reply.all("content-type")));
    answer.contentEncoding = reply.all("content-encoding").join(", ").left(longest);
    answer.malformedHeaders = someOf(reply.malformed);
    answer.location = first("location");
    answer.age = first("age");
    answer.date = first("date");
}

} // namespace

PolicyFetch::PolicyFetch(const PolicyRequest &request, TlsDemands demands, Status status, QObject *parent)
    : QObject(parent), m_request(request), m_status(status), m_reader(largestBody),
      m_link(new TlsLink(demands, this))
{
    for (QTimer *timer : {&m_connectTimer, &m_timer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &PolicyFetch::timedOut);
    }
    connect(m_link, &TlsLink::connected, this, [this] {
        m_answer.stage = Stage::Handshake;
        m_link->encrypt(m_request.question.host.ascii(), m_status == Status::Asked);
    });
    connect(m_link, &TlsLink::encrypted, this, &PolicyFetch::sendRequest);
    connect(m_link, &TlsLink::readyRead, this, &PolicyFetch::read);
    connect(m_link, &TlsLink::errorOccurred, this, &PolicyFetch::broken);
}

PolicyFetch::~PolicyFetch()
{
    m_ended = true;
    m_link->disconnect(this);
}

void PolicyFetch::start()
{
    m_since.start();
    m_timer.start(timeFor(m_request.further ? Limits::furtherFetch : Limits::policy, m_request.deadline));
    m_connectTimer.start(
        timeFor(Limits::connect, m_request.deadline)); // for the connection and the handshake
    m_link->open(toQt(m_request.target.address), m_request.target.port);
}

void PolicyFetch::sendRequest()
{
    m_connectTimer.stop();
    m_answer.tls = m_link->session();
    m_answer.ocsp = m_link->status();
    m_answer.stage = Stage::Response;
    m_link->write(requestText(m_request));
}

void PolicyFetch::read()
{
    if (m_answer.stage < Stage::Response)
        return;
    while (!m_ended && m_link->hasData()) {
        m_reader.feed(m_link->readAll());
        takeReply();
    }
}

/// Copies what the reader has so far, and ends when it is done.
void PolicyFetch::takeReply()
{
    const HttpReply &reply = m_reader.reply();
    if (m_reader.state() != State::Head && reply.status != 0) {
        m_answer.stage = Stage::Body;
        if (!m_answer.receivedAt.isValid()) {
            m_answer.receivedAt = QDateTime::currentDateTimeUtc();
            takeHeaders(reply, m_answer);
        }
        m_answer.body = reply.body;
    }
    switch (m_reader.state()) {
    case State::Head:
    case State::Body:
        return;
    case State::TooMuch:
        m_answer.bodyCut = m_answer.stage == Stage::Body;
        return end({Kind::TooMuch, {}, 0, m_reader.fault()});
    case State::Broken:
        return end({Kind::Nonsense, m_reader.faulty(), 0, m_reader.fault()});
    case State::Done:
        break;
    }
    // nginx lets everybody in and then complains.
    const bool wantsCertificate =
        reply.status == 400 && reply.body.contains("No required SSL certificate was sent");
    m_answer.stage = wantsCertificate ? Stage::Handshake : Stage::Done;
    end({wantsCertificate ? Kind::ClientCertificate : Kind::None, {}, 0});
}

void PolicyFetch::broken(QAbstractSocket::SocketError error)
{
    if (m_ended)
        return;
    const QString text = m_link->errorString();
    const auto failure = failureOf(error, text);
    if (m_answer.stage == Stage::Connect && failure)
        return end(*failure);
    read();
    if (m_ended)
        return;
    Trouble trouble = troubleOf(error, text, m_link->askedForCertificate());
    if (trouble.kind == Kind::NotTls && m_link->sawServerHello())
        trouble.kind = Kind::Alert;
    // Without the goodbye of TLS, an end that only closing tells may be a cut (RFC 9112 9.8).
    if (m_answer.stage >= Stage::Response && trouble.kind == Kind::Closed && m_link->saidGoodbye()) {
        m_reader.close();
        if (m_reader.state() == State::Done)
            return takeReply();
    }
    // In TLS 1.3 the refusal for want of a client certificate is only heard after the handshake.
    if (trouble.kind == Kind::ClientCertificate)
        m_answer.stage = Stage::Handshake;
    end(trouble);
}

/// A silence shorter than any sender's patience proves nothing; it only means that our own time was short.
void PolicyFetch::timedOut()
{
    constexpr int shortestJudged = 5000;
    if (m_since.elapsed() < shortestJudged)
        return end(Failure{Failure::Kind::Timeout, {}});
    end({Kind::Timeout, {}, m_since.elapsed()});
}

void PolicyFetch::end(const Trouble &trouble)
{
    m_answer.trouble = trouble;
    m_answer.elapsedMs = m_since.elapsed();
    end(Fact<PolicyAnswer>(m_answer));
}

void PolicyFetch::end(const Fact<PolicyAnswer> &fact)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_connectTimer.stop();
    m_link->disconnect(this);
    m_link->close();
    Q_EMIT finished(fact);
}

} // namespace Postseal
