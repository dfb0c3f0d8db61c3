#include "probe/staplelook.h"

#include "probe/tlssocket.h"
#include "tls/openssl.h"

#include <QNetworkProxy>

#include <openssl/ssl.h>

namespace Postseal {
namespace {

constexpr qint64 mostHandshakeBytes = 256 * 1024;
constexpr long mostResponseBytes = 16 * 1024;

} // namespace

/// The library's side of the handshake, between two buffers in memory.
struct StapleLook::Tls {
    std::unique_ptr<SSL_CTX, OpenSslDeleter<SSL_CTX_free>> context{SSL_CTX_new(TLS_client_method())};
    std::unique_ptr<SSL, OpenSslDeleter<SSL_free>> ssl;
    BIO *in = nullptr; ///< both belong to ssl
    BIO *out = nullptr;
    qint64 taken = 0;
};

StapleLook::StapleLook(const PolicyRequest &request, QObject *parent)
    : QObject(parent), m_request(request), m_tls(std::make_unique<Tls>())
{
    if (!m_tls->context)
        return;
    SSL_CTX_set_verify(m_tls->context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_min_proto_version(m_tls->context.get(), TLS1_2_VERSION);
    m_tls->ssl.reset(SSL_new(m_tls->context.get()));
    SSL *ssl = m_tls->ssl.get();
    m_tls->in = BIO_new(BIO_s_mem());
    m_tls->out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl, m_tls->in, m_tls->out);
    SSL_set_tlsext_host_name(ssl, request.question.host.ascii().constData());
    SSL_set_tlsext_status_type(ssl, TLSEXT_STATUSTYPE_ocsp);
    SSL_set_connect_state(ssl);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StapleLook::end);
    connect(&m_socket, &QTcpSocket::connected, this, &StapleLook::proceed);
    connect(&m_socket, &QTcpSocket::readyRead, this, &StapleLook::proceed);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_failure = failureOf(error, m_socket.errorString());
        end();
    });
}

StapleLook::~StapleLook()
{
    m_socket.disconnect(this);
}

void StapleLook::start()
{
    if (!m_tls->ssl)
        return;
    m_timer.start(timeFor(Limits::connect, m_request.deadline));
    m_socket.connectToHost(toQt(m_request.target.address), m_request.target.port);
}

/// Hands over what came, lets the library go on, and sends what it wants to say.
void StapleLook::proceed()
{
    const QByteArray came = m_socket.readAll();
    m_tls->taken += came.size();
    if (m_tls->taken > mostHandshakeBytes)
        return end();
    BIO_write(m_tls->in, came.constData(), int(came.size()));
    const int result = SSL_do_handshake(m_tls->ssl.get());
    const bool goesOn = result == 1 || SSL_get_error(m_tls->ssl.get(), result) == SSL_ERROR_WANT_READ;
    ERR_clear_error();
    char *data = nullptr;
    const long size = BIO_get_mem_data(m_tls->out, &data);
    m_socket.write(data, size);
    static_cast<void>(BIO_reset(m_tls->out));
    if (!goesOn)
        return end();
    if (result != 1)
        return;
    const unsigned char *response = nullptr;
    const long length = SSL_get_tlsext_status_ocsp_resp(m_tls->ssl.get(), &response);
    if (response && length > 0 && length <= mostResponseBytes)
        m_response = QByteArray(reinterpret_cast<const char *>(response), length);
    end();
}

void StapleLook::end()
{
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
}

} // namespace Postseal
