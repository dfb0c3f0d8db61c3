#include "probe/tlslink.h"

#include "tls/openssl.h"

#include <QNetworkProxy>

#include <openssl/ssl.h>

#include <array>

namespace Postseal {
namespace {

using ContextPtr = std::unique_ptr<SSL_CTX, OpenSslDeleter<SSL_CTX_free>>;

/// The server wants a certificate of us (RFC 8446 4.3.2): noted, and none is sent.
int noteDemand(SSL *ssl, X509 **, EVP_PKEY **)
{
    *static_cast<bool *>(SSL_get_app_data(ssl)) = true;
    return 0;
}

ContextPtr makeContext(TlsDemands demands)
{
    ContextPtr context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return context;
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_client_cert_cb(context.get(), noteDemand);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    if (demands != TlsDemands::Current) {
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_cipher_list(context.get(), "DEFAULT:@SECLEVEL=0");
    }
    if (demands == TlsDemands::Older)
        SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION);
    return context;
}

/// Made once, and never changed from then on; for all threads.
SSL_CTX *contextFor(TlsDemands demands)
{
    static const std::array contexts{makeContext(TlsDemands::Current), makeContext(TlsDemands::Lowest),
                                     makeContext(TlsDemands::Older)};
    return contexts[size_t(demands)].get();
}

QString libraryText()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_peek_error(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

} // namespace

struct TlsLink::Tls {
    std::unique_ptr<SSL, OpenSslDeleter<SSL_free>> ssl;
    BIO *in = nullptr; ///< both belong to ssl
    BIO *out = nullptr;
};

TlsLink::TlsLink(TlsDemands demands, QObject *parent)
    : QObject(parent), m_tls(std::make_unique<Tls>()), m_socket(this)
{
    // What is handled in one turn of the event loop. A server can make each of its smallest records cost a
    // new key; with some tens of such servers a turn must still be short beside the time kept back for the
    // end.
    constexpr qint64 mostBuffered = 1024;
    if (SSL_CTX *context = contextFor(demands))
        m_tls->ssl.reset(SSL_new(context));
    if (m_tls->ssl) {
        m_tls->in = BIO_new(BIO_s_mem());
        m_tls->out = BIO_new(BIO_s_mem());
        SSL_set_bio(m_tls->ssl.get(), m_tls->in, m_tls->out);
        SSL_set_connect_state(m_tls->ssl.get());
        SSL_set_app_data(m_tls->ssl.get(), &m_askedForCertificate);
    }
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(mostBuffered);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        Q_EMIT connected();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &TlsLink::proceed);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        proceed(); // what came before the end
        fail(error, m_socket.errorString());
    });
}

TlsLink::~TlsLink()
{
    m_over = true;
    m_socket.disconnect(this);
}

void TlsLink::open(const QHostAddress &address, quint16 port)
{
    if (!m_tls->ssl) {
        const auto tell = [this] { fail(QAbstractSocket::SocketResourceError, QStringLiteral("no TLS")); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    m_socket.connectToHost(address, port);
}

void TlsLink::encrypt(const QByteArray &name, bool askForStatus)
{
    m_inClear = false;
    if (!name.isEmpty())
        SSL_set_tlsext_host_name(m_tls->ssl.get(), name.constData());
    if (askForStatus)
        SSL_set_tlsext_status_type(m_tls->ssl.get(), TLSEXT_STATUSTYPE_ocsp);
    shakeHands();
}

/// Hands over what came, and lets the library go on.
void TlsLink::proceed()
{
    const QByteArray came = m_over ? QByteArray() : m_socket.readAll();
    if (came.isEmpty())
        return;
    if (m_inClear) {
        m_plain.append(came);
        Q_EMIT readyRead();
        return;
    }
    BIO_write(m_tls->in, came.constData(), int(came.size()));
    if (!m_encrypted)
        shakeHands();
    if (m_encrypted && !m_over)
        decrypt();
}

void TlsLink::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_tls->ssl.get());
    const bool goesOn = result != 1 && SSL_get_error(m_tls->ssl.get(), result) == SSL_ERROR_WANT_READ;
    send();
    if (goesOn)
        return;
    if (result != 1)
        return failInTls();
    m_encrypted = true;
    Q_EMIT encrypted();
}

void TlsLink::decrypt()
{
    std::array<char, 16384> piece{};
    int count = 0;
    ERR_clear_error();
    while ((count = SSL_read(m_tls->ssl.get(), piece.data(), int(piece.size()))) > 0)
        m_plain.append(piece.data(), count);
    const int error = SSL_get_error(m_tls->ssl.get(), count);
    const QString text = error == SSL_ERROR_SSL ? libraryText() : QString();
    ERR_clear_error();
    send();
    m_saidGoodbye = m_saidGoodbye || error == SSL_ERROR_ZERO_RETURN;
    if (!m_plain.isEmpty())
        Q_EMIT readyRead();
    if (error == SSL_ERROR_ZERO_RETURN)
        fail(QAbstractSocket::RemoteHostClosedError, QStringLiteral("The TLS connection has been closed"));
    else if (error != SSL_ERROR_WANT_READ)
        fail(QAbstractSocket::SslInternalError, text);
}

void TlsLink::send()
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(m_tls->out, &data);
    if (size <= 0)
        return;
    m_socket.write(data, size);
    static_cast<void>(BIO_reset(m_tls->out));
}

void TlsLink::write(const QByteArray &data)
{
    if (m_over)
        return;
    if (m_inClear) {
        m_socket.write(data);
        return;
    }
    SSL_write(m_tls->ssl.get(), data.constData(), int(data.size()));
    ERR_clear_error();
    send();
}

void TlsLink::failInTls()
{
    const QString text = QStringLiteral("Error during SSL handshake: ") + libraryText();
    ERR_clear_error();
    fail(QAbstractSocket::SslHandshakeFailedError, text);
}

void TlsLink::fail(QAbstractSocket::SocketError error, const QString &text)
{
    if (std::exchange(m_over, true))
        return;
    m_errorText = text;
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
    Q_EMIT errorOccurred(error);
}

void TlsLink::close()
{
    if (std::exchange(m_over, true))
        return;
    if (m_encrypted)
        SSL_shutdown(m_tls->ssl.get());
    ERR_clear_error();
    send();
    m_socket.disconnect(this);
    m_socket.flush(); // the last words would be lost with the socket
    m_socket.disconnectFromHost();
}

TlsSession TlsLink::session() const
{
    const SSL *ssl = m_tls->ssl.get();
    TlsSession session;
    const QByteArray version = SSL_get_version(ssl);
    session.protocol = version == "TLSv1" ? QByteArray("TLSv1.0") : version;
    session.cipher = SSL_CIPHER_get_name(SSL_get_current_cipher(ssl));
    STACK_OF(X509) *chain = SSL_get_peer_cert_chain(ssl);
    session.sent = chain ? sk_X509_num(chain) : 0;
    for (int i = 0; i < qMin<int>(session.sent, int(TlsSession::longestChain)); ++i)
        session.chain.append(toDer(sk_X509_value(chain, i)));
    return session;
}

bool TlsLink::sawServerHello() const
{
    return m_encrypted || (m_tls->ssl && SSL_get_pending_cipher(m_tls->ssl.get()) != nullptr);
}

QByteArray TlsLink::status() const
{
    constexpr long most = 16 * 1024;
    const unsigned char *response = nullptr;
    const long length = SSL_get_tlsext_status_ocsp_resp(m_tls->ssl.get(), &response);
    return response && length > 0 && length <= most
               ? QByteArray(reinterpret_cast<const char *>(response), length)
               : QByteArray();
}

} // namespace Postseal
