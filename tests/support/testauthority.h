#pragma once

#include "tls/openssl.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

/// Certificates made to order, with every flaw that a test wants. Keys live in memory only.
namespace TestAuthority {
using namespace Postseal;

using KeyPtr = std::shared_ptr<EVP_PKEY>;

/// The time at which all tests look.
inline QDateTime now()
{
    return QDateTime(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::utc());
}

/// What a certificate is to say. `names` are SAN entries in the configuration syntax of OpenSSL, for example
/// "DNS:mx1.example.org".
struct Order {
    QByteArray commonName;
    QList<QByteArray> names;
    QDateTime notBefore = now().addDays(-30);
    QDateTime notAfter = now().addDays(60);
    bool authority = false;
    QByteArray purpose = "serverAuth"; ///< empty: no such extension
    QByteArray issuerUrl;              ///< where the issuer can be had; empty: not said
    int rsaBits = 0;                   ///< 0: EC P-256
    QByteArray exponent;               ///< public, of RSA, in hexadecimal; empty: 65537
    const EVP_MD *digest = EVP_sha256();
    QList<QByteArray> constraints; ///< on names, like names: "excluded;DNS:example.net"
    QByteArray rawName;            ///< a SAN dNSName with bytes that the syntax above cannot express
};

struct Issued {
    QByteArray der;
    KeyPtr key;
};

inline void extend(X509 *x509, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    X509_EXTENSION *made = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    if (!made || X509_add_ext(x509, made, -1) != 1)
        qFatal("extension %s", value.constData());
    X509_EXTENSION_free(made);
}

inline void extendByRawName(X509 *x509, const QByteArray &bytes)
{
    GENERAL_NAMES *names = sk_GENERAL_NAME_new_null();
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, bytes.constData(), int(bytes.size()));
    GENERAL_NAME_set0_value(name, GEN_DNS, text);
    sk_GENERAL_NAME_push(names, name);
    X509_add1_ext_i2d(x509, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT);
    GENERAL_NAMES_free(names);
}

/// A public key of a length that would take a minute to make; nobody has the other half.
inline KeyPtr publicKey(int bits)
{
    BIGNUM *modulus = BN_new(), *exponent = BN_new();
    BN_set_word(exponent, 65537);
    BN_set_bit(modulus, bits - 1);
    BN_set_bit(modulus, 0);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context) <= 0 ||
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) <= 0)
        qFatal("cannot make a public key");
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(exponent);
    BN_free(modulus);
    return {key, EVP_PKEY_free};
}

inline KeyPtr newKey(const Order &order)
{
    if (order.rsaBits > 8192)
        return publicKey(order.rsaBits);
    if (order.rsaBits == 0)
        return {EVP_EC_gen("P-256"), EVP_PKEY_free};
    if (order.exponent.isEmpty())
        return {EVP_RSA_gen(unsigned(order.rsaBits)), EVP_PKEY_free};
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    BIGNUM *exponent = nullptr;
    EVP_PKEY *key = nullptr;
    BN_hex2bn(&exponent, order.exponent.constData());
    if (EVP_PKEY_keygen_init(context) <= 0 || EVP_PKEY_CTX_set_rsa_keygen_bits(context, order.rsaBits) <= 0 ||
        EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context, exponent) <= 0 || EVP_PKEY_keygen(context, &key) <= 0)
        qFatal("cannot make a key");
    BN_free(exponent);
    EVP_PKEY_CTX_free(context);
    return {key, EVP_PKEY_free};
}

/// Makes a certificate for a new key; without an issuer it signs itself.
inline Issued issue(const Order &order, const Issued *issuer = nullptr)
{
    static long serial = 1000;
    const KeyPtr key = newKey(order);
    const X509Ptr made(X509_new());
    const X509Ptr above = issuer ? readX509(issuer->der) : nullptr;
    X509 *x509 = made.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(x509), time_t(order.notBefore.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(x509), time_t(order.notAfter.toSecsSinceEpoch()));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(order.commonName.constData()),
                               int(order.commonName.size()), -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(above ? above.get() : x509));
    X509_set_pubkey(x509, key.get());
    X509 *signer = above ? above.get() : x509;
    extend(x509, signer, NID_subject_key_identifier, "hash");
    extend(x509, signer, NID_basic_constraints, order.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (order.authority)
        extend(x509, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    else if (!order.purpose.isEmpty())
        extend(x509, signer, NID_ext_key_usage, order.purpose);
    if (!order.names.isEmpty())
        extend(x509, signer, NID_subject_alt_name, order.names.join(','));
    if (!order.constraints.isEmpty())
        extend(x509, signer, NID_name_constraints, order.constraints.join(','));
    if (!order.rawName.isEmpty())
        extendByRawName(x509, order.rawName);
    if (!order.issuerUrl.isEmpty())
        extend(x509, signer, NID_info_access, "caIssuers;URI:" + order.issuerUrl);
    if (X509_sign(x509, issuer ? issuer->key.get() : key.get(), order.digest) <= 0)
        qFatal("cannot sign");
    return {toDer(x509), key};
}

inline Order authorityOrder(const QByteArray &name)
{
    Order order;
    order.commonName = name;
    order.authority = true;
    order.notBefore = now().addDays(-1000);
    order.notAfter = now().addDays(1000);
    return order;
}

/// A root and an intermediate, made once a program.
struct Authority {
    Issued root = issue(authorityOrder("Test Root"));
    Issued intermediate = issue(authorityOrder("Test Intermediate"), &root);

    static const Authority &instance()
    {
        static const Authority authority;
        return authority;
    }
};

/// A good leaf for one host, as an order that a test spoils.
inline Order leafOrder(const QByteArray &host)
{
    Order order;
    order.commonName = host;
    order.names = {"DNS:" + host};
    return order;
}

/// Leaf and intermediate, as a server sends them.
inline QList<QByteArray> chainFor(const Order &order)
{
    const Authority &authority = Authority::instance();
    return {issue(order, &authority.intermediate).der, authority.intermediate.der};
}

/// A leaf below so many intermediates, as a server sends them.
inline QList<QByteArray> deepChain(const QByteArray &host, int intermediates)
{
    Issued issuer = Authority::instance().root;
    QList<QByteArray> chain;
    for (int i = 0; i < intermediates; ++i) {
        issuer = issue(authorityOrder("Deep " + QByteArray::number(i)), &issuer);
        chain.prepend(issuer.der);
    }
    chain.prepend(issue(leafOrder(host), &issuer).der);
    return chain;
}

/// The public key of a certificate as a TLSA record may name it (RFC 6698 2.1.2).
inline QByteArray keyOf(const QByteArray &der)
{
    const X509Ptr x509 = readX509(der);
    unsigned char *data = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &data);
    const QByteArray key(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(data);
    return key;
}

} // namespace TestAuthority
