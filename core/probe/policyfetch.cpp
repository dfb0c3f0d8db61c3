#include "probe/policyfetch.h"

#include "probe/tlssocket.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

namespace Postseal {
namespace {

using Stage = PolicyAnswer::Stage;
using Kind = Trouble::Kind;

constexpr qsizetype largestBody = 65536;

QNetworkRequest requestFor(const PolicyRequest &request)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(request.target.address.toString());
    url.setPort(request.target.port);
    url.setPath(QStringLiteral("/.well-known/mta-sts.txt"));
    QNetworkRequest fetch(url);
    fetch.setPeerVerifyName(request.host.toString());
    fetch.setRawHeader("Host", request.host.ascii());
    fetch.setRawHeader("User-Agent", "Postseal");
    fetch.setRawHeader("Accept", "text/plain");
    fetch.setRawHeader("Accept-Language", "en");
    fetch.setRawHeader("Accept-Encoding", "identity");
    fetch.setSslConfiguration(lookConfiguration(TlsDemands::Current));
    // HTTP/2 would put the address into :authority, whatever the Host header says.
    fetch.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    fetch.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    fetch.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    fetch.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    fetch.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    fetch.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    fetch.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return fetch;
}

/// Qt folds socket errors into its own; this is the way back.
QAbstractSocket::SocketError socketError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QAbstractSocket::ConnectionRefusedError;
    case QNetworkReply::RemoteHostClosedError:
        return QAbstractSocket::RemoteHostClosedError;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return QAbstractSocket::SocketTimeoutError;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
        return QAbstractSocket::NetworkError;
    default:
        return QAbstractSocket::SslHandshakeFailedError;
    }
}

} // namespace

PolicyFetch::PolicyFetch(const PolicyRequest &request, QObject *parent) : QObject(parent), m_request(request)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    for (QTimer *timer : {&m_connectTimer, &m_timer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &PolicyFetch::timedOut);
    }
}

PolicyFetch::~PolicyFetch()
{
    m_ended = true;
    if (m_reply)
        m_reply->disconnect(this);
}

void PolicyFetch::start()
{
    m_since.start();
    m_timer.start(timeFor(Limits::policy, m_request.deadline));
    m_connectTimer.start(timeFor(Limits::connect, m_request.deadline));
    m_reply = m_network.get(requestFor(m_request));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(largestBody + 1);
    connect(m_reply, &QNetworkReply::sslErrors, m_reply, [reply = m_reply] { reply->ignoreSslErrors(); });
    connect(m_reply, &QNetworkReply::encrypted, this, &PolicyFetch::takeSession);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PolicyFetch::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &PolicyFetch::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &PolicyFetch::replyFinished);
}

void PolicyFetch::takeSession()
{
    m_connectTimer.stop();
    m_answer.stage = Stage::Response;
    m_answer.tls = sessionOf(m_reply->sslConfiguration());
}

void PolicyFetch::takeHeaders()
{
    constexpr qsizetype longestHeader = 2000;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    m_answer.stage = Stage::Body;
    m_answer.status = status;
    const auto header = [&](const char *name) { return m_reply->rawHeader(name).left(longestHeader); };
    if (m_reply->hasRawHeader("Content-Type"))
        m_answer.contentType = header("Content-Type");
    m_answer.contentEncoding = header("Content-Encoding");
    m_answer.location = header("Location");
    m_answer.date = header("Date");
}

void PolicyFetch::takeBody()
{
    if (m_ended)
        return;
    m_answer.body += m_reply->read(largestBody + 1 - m_answer.body.size());
    if (m_answer.body.size() <= largestBody)
        return;
    m_answer.bodyCut = true;
    end(result({Kind::TooMuch, {}, 0}));
}

void PolicyFetch::replyFinished()
{
    if (m_ended)
        return;
    takeHeaders();
    takeBody();
    if (m_ended)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    // Errors from 200 on speak of the status, which is judged elsewhere.
    const bool answered = m_answer.status != 0 && (error == QNetworkReply::NoError || error >= 200);
    if (answered) {
        // nginx lets everybody in and then complains.
        const bool wantsCertificate =
            m_answer.status == 400 && m_answer.body.contains("No required SSL certificate was sent");
        m_answer.stage = wantsCertificate ? Stage::Handshake : Stage::Done;
        return end(result({wantsCertificate ? Kind::ClientCertificate : Kind::None, {}, 0}));
    }
    const QAbstractSocket::SocketError socket = socketError(error);
    if (!m_answer.tls && isWithoutRoute(socket, m_reply->errorString()))
        return end(Failure{Failure::Kind::Unreachable, m_reply->errorString().toUtf8()});
    const Trouble trouble = troubleOf(socket, m_reply->errorString());
    if (trouble.kind == Kind::ClientCertificate ||
        (!m_answer.tls && socket == QAbstractSocket::SslHandshakeFailedError))
        m_answer.stage = Stage::Handshake;
    end(result(trouble));
}

void PolicyFetch::timedOut()
{
    constexpr int shortestJudged = 5000;
    if (m_request.deadline.hasExpired() && m_since.elapsed() < shortestJudged)
        return end(Failure{Failure::Kind::Timeout, {}});
    const bool connecting = !m_answer.tls;
    end(result({Kind::Timeout,
                {},
                connecting ? qMin<qint64>(Limits::connect, m_since.elapsed()) : m_since.elapsed()}));
}

Fact<PolicyAnswer> PolicyFetch::result(const Trouble &trouble)
{
    m_answer.trouble = trouble;
    m_answer.elapsedMs = m_since.elapsed();
    return m_answer;
}

void PolicyFetch::end(const Fact<PolicyAnswer> &fact)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_connectTimer.stop();
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    Q_EMIT finished(fact);
}

PortLook::PortLook(const Endpoint &target, const DomainName &host, int limitMs, QObject *parent)
    : QObject(parent)
{
    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSslConfiguration(lookConfiguration(TlsDemands::Lowest));
    socket->setPeerVerifyName(host.toString());
    QTimer::singleShot(limitMs, this, [this, limitMs] {
        m_seen.trouble = {Kind::Timeout, {}, limitMs};
        end();
    });
    connect(socket, &QSslSocket::connected, this, [this, socket, host] {
        m_seen.connected = true;
        if (host.isNull())
            end();
        else
            socket->startClientEncryption();
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        m_seen.protocol = protocolName(socket->sslConfiguration());
        end();
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
        m_seen.trouble = troubleOf(error, socket->errorString());
        end();
    });
    socket->connectToHost(toQt(target.address), target.port);
}

void PortLook::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(m_seen);
}

} // namespace Postseal
