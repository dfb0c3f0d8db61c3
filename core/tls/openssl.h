#pragma once

// The OpenSSL types of this folder. Included by its sources only, never by a header that others see.

#include <QByteArray>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

namespace Postseal {

template <auto Free> struct OpenSslDeleter {
    template <class T> void operator()(T *pointer) const { Free(pointer); }
};
using X509Ptr = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;

/// A certificate from DER; null when the bytes are none, or more than one. Must not be changed: the thread
/// remembers those that it read last, for reading one costs as much as half a handshake, and each is asked
/// for several times, those of an authority for each domain again.
[[nodiscard]] X509Ptr readX509(const QByteArray &der);

[[nodiscard]] inline QByteArray toDer(X509 *x509)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(x509, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), size > 0 ? size : 0);
    OPENSSL_free(data);
    return der;
}

} // namespace Postseal
