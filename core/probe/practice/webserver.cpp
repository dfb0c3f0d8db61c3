#include "probe/practice/webserver.h"

#include "probe/practice/sessionserver.h"

#include <QDateTime>
#include <QLocale>
#include <QSslSocket>

namespace Postseal {

namespace {

constexpr qint64 maxRequest = 8 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    }
    return "Unknown";
}

QByteArray before(char mark, const QByteArray &text)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

/// The host of a Host header, without its port; the names of the practice network hold no colon.
QByteArray hostOf(const QByteArray &value)
{
    return before(':', value).trimmed().toLower();
}

/// Reads the head of a request; no value when it is not HTTP/1.x with exactly one Host (RFC 9112 3.2).
std::optional<WebRequest> readRequest(const QByteArray &head)
{
    const QList<QByteArray> lines = QByteArray(head).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> start = lines.first().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1.") || !start[1].startsWith('/'))
        return std::nullopt;
    WebRequest request{start[0], before('?', start[1]), {}};
    int hosts = 0;
    for (const QByteArray &line : lines.mid(1)) {
        if (line.left(5).toLower() == "host:") {
            request.host = hostOf(line.mid(5));
            ++hosts;
        }
    }
    return hosts == 1 ? std::optional<WebRequest>(request) : std::nullopt;
}

QByteArray answerBytes(const WebAnswer &answer, bool withBody)
{
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    out += "Date: " + date.toLatin1() + "\r\n";
    if (!answer.contentType.isEmpty())
        out += "Content-Type: " + answer.contentType + "\r\n";
    if (!answer.location.isEmpty())
        out += "Location: " + answer.location + "\r\n";
    if (answer.status == 405)
        out += "Allow: GET, HEAD\r\n";
    out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n";
    return withBody ? out + answer.body : out;
}

} // namespace

WebServer::WebServer(Site site, QObject *parent)
    : QObject(parent), m_site(std::move(site)),
      m_server(new SessionServer([this](QSslSocket *socket) { begin(socket); }, this))
{
}

bool WebServer::open()
{
    return m_server->open();
}

quint16 WebServer::port() const
{
    return m_server->serverPort();
}

void WebServer::begin(QSslSocket *socket)
{
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    if (m_identity) {
        socket->setSslConfiguration(*m_identity);
        socket->startServerEncryption();
    }
}

void WebServer::read(QSslSocket *socket)
{
    if (m_identity && !socket->isEncrypted())
        return;
    const QByteArray seen = socket->peek(maxRequest);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() < maxRequest)
        return;
    // One request a connection: what follows, a body for example, is not looked at.
    disconnect(socket, &QIODevice::readyRead, this, nullptr);
    WebAnswer answer{end < 0 ? 431 : 400, "text/plain", {}, "The request is not understood.\n"};
    bool withBody = true;
    if (const std::optional<WebRequest> request = readRequest(seen.left(end)); request && end >= 0) {
        withBody = request->method != "HEAD";
        answer = !withBody || request->method == "GET"
                     ? m_site(*request)
                     : WebAnswer{405, "text/plain", {}, "GET or HEAD only.\n"};
    }
    socket->readAll();
    socket->write(answerBytes(answer, withBody));
    socket->disconnectFromHost();
}

} // namespace Postseal
