#pragma once

#include "support/testauthority.h"

#include <openssl/ocsp.h>

/// Certificate status responses made to order (RFC 6960).
namespace TestStaple {
using namespace TestAuthority;

/// A response about a leaf, signed by its issuer, or by a key that has no right to.
inline QByteArray respond(const QByteArray &leafDer, const Issued &issuer, int status, const Issued &signer,
                          const QDateTime &from = now().addDays(-1),
                          const QDateTime &until = now().addDays(3))
{
    using BasicPtr = std::unique_ptr<OCSP_BASICRESP, OpenSslDeleter<OCSP_BASICRESP_free>>;
    using ResponsePtr = std::unique_ptr<OCSP_RESPONSE, OpenSslDeleter<OCSP_RESPONSE_free>>;
    const X509Ptr leaf = readX509(leafDer);
    const X509Ptr above = readX509(issuer.der);
    const X509Ptr signing = readX509(signer.der);
    const BasicPtr basic(OCSP_BASICRESP_new());
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), leaf.get(), above.get());
    const auto time = [](const QDateTime &when) {
        return ASN1_TIME_set(nullptr, time_t(when.toSecsSinceEpoch()));
    };
    ASN1_TIME *revoked = time(now().addDays(-2));
    ASN1_TIME *begin = time(from);
    ASN1_TIME *end = time(until);
    OCSP_basic_add1_status(basic.get(), id, status, OCSP_REVOKED_STATUS_KEYCOMPROMISE,
                           status == V_OCSP_CERTSTATUS_REVOKED ? revoked : nullptr, begin, end);
    if (OCSP_basic_sign(basic.get(), signing.get(), signer.key.get(), EVP_sha256(), nullptr, 0) != 1)
        qFatal("cannot sign the response");
    const ResponsePtr response(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    unsigned char *data = nullptr;
    const int size = i2d_OCSP_RESPONSE(response.get(), &data);
    const QByteArray der(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(data);
    OCSP_CERTID_free(id);
    for (ASN1_TIME *each : {revoked, begin, end})
        ASN1_TIME_free(each);
    return der;
}
} // namespace TestStaple
