#pragma once

// The OpenSSL types of this folder. Included by its sources only, never by a header that others see.

#include <QByteArray>
#include <QDateTime>

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
using StorePtr = std::unique_ptr<X509_STORE, OpenSslDeleter<X509_STORE_free>>;
struct StackFree {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using StackPtr = std::unique_ptr<STACK_OF(X509), StackFree>;

/// A certificate from DER; null when the bytes are none, or more than one. Must not be changed: the thread
/// remembers those that it read last, for reading one costs as much as half a handshake, and each is asked
/// for several times, those of an authority for each domain again.
[[nodiscard]] X509Ptr readX509(const QByteArray &der);

/// What can make the verification of a chain take long. Each name is held against each constraint on names
/// (RFC 5280 4.2.1.10): OpenSSL has a limit for two certificates; a chain of twenty can keep it busy for
/// seconds all the same. And keys whose signatures are dear to check: RSA with a public exponent that is not
/// a small number (OpenSSL limits it from 3072 bits on), DSA with a long prime.
class ChainWork {
public:
    /// One that signs has a key with which signatures are checked.
    void add(const X509 *x509, bool signs);
    [[nodiscard]] bool isTooMuch() const { return m_dearKey || m_names * m_constraints > most; }

private:
    static constexpr qint64 most = 1 << 20; ///< what OpenSSL allows for two certificates
    qint64 m_names = 0;
    qint64 m_constraints = 0;
    bool m_dearKey = false;
};

[[nodiscard]] inline QByteArray toDer(X509 *x509)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(x509, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), size > 0 ? size : 0);
    OPENSSL_free(data);
    return der;
}

/// In UTC; invalid for a time that is none, and for none at all.
[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time);

} // namespace Postseal
