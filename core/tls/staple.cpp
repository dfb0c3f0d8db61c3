#include "tls/staple.h"

#include "tls/certificate.h"
#include "tls/openssl.h"

#include <openssl/ocsp.h>

namespace Postseal {
namespace {

using ResponsePtr = std::unique_ptr<OCSP_RESPONSE, OpenSslDeleter<OCSP_RESPONSE_free>>;
using BasicPtr = std::unique_ptr<OCSP_BASICRESP, OpenSslDeleter<OCSP_BASICRESP_free>>;
using IdPtr = std::unique_ptr<OCSP_CERTID, OpenSslDeleter<OCSP_CERTID_free>>;

/// A clock that is off by this much is no reason to disbelieve a response.
constexpr qint64 toleranceSeconds = 300;

X509Ptr issuerOf(X509 *leaf, const QList<QByteArray> &candidates)
{
    for (const QByteArray &der : candidates) {
        X509Ptr candidate = readX509(der);
        if (candidate && X509_check_issued(candidate.get(), leaf) == X509_V_OK)
            return candidate;
    }
    return nullptr;
}

StorePtr storeAt(const QDateTime &time, const QList<QByteArray> &anchors)
{
    StorePtr store(X509_STORE_new());
    for (const QByteArray &der : anchors) {
        if (const X509Ptr x509 = readX509(der))
            X509_STORE_add_cert(store.get(), x509.get());
    }
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), time_t(time.toSecsSinceEpoch()));
    return store;
}

bool isInTime(const ASN1_GENERALIZEDTIME *from, const ASN1_GENERALIZEDTIME *until, const QDateTime &time)
{
    const QDateTime begin = timeOf(from);
    const QDateTime end = timeOf(until);
    return begin.isValid() && begin.addSecs(-toleranceSeconds) <= time &&
           (!end.isValid() || time <= end.addSecs(toleranceSeconds));
}

/// The certificates that the signer's may be verified with, and those that the response brings itself.
bool isTooMuch(const STACK_OF(X509) * certificates, const OCSP_BASICRESP *basic)
{
    ChainWork work;
    for (const STACK_OF(X509) * stack : {certificates, OCSP_resp_get0_certs(basic)}) {
        for (int i = 0; i < sk_X509_num(stack); ++i)
            work.add(sk_X509_value(stack, i), true);
    }
    return work.isTooMuch();
}

} // namespace

StapledStatus readStaple(const QByteArray &response, const QList<QByteArray> &chain, const QDateTime &time,
                         const QList<QByteArray> &anchors)
{
    StapledStatus status;
    const auto *at = reinterpret_cast<const unsigned char *>(response.constData());
    const ResponsePtr whole(response.isEmpty() ? nullptr
                                               : d2i_OCSP_RESPONSE(nullptr, &at, long(response.size())));
    const BasicPtr basic(whole ? OCSP_response_get1_basic(whole.get()) : nullptr);
    const X509Ptr leaf = readX509(chain.value(0));
    const X509Ptr issuer = leaf ? issuerOf(leaf.get(), chain.mid(1) + anchors) : nullptr;
    if (basic && issuer) {
        const StackPtr certificates(sk_X509_new_null());
        for (const QByteArray &der : chain.mid(1)) {
            if (X509Ptr x509 = readX509(der))
                sk_X509_push(certificates.get(), x509.release());
        }
        const StorePtr store = storeAt(time, anchors);
        const IdPtr id(OCSP_cert_to_id(EVP_sha1(), leaf.get(), issuer.get()));
        int said = V_OCSP_CERTSTATUS_UNKNOWN;
        ASN1_GENERALIZEDTIME *revoked = nullptr;
        ASN1_GENERALIZEDTIME *from = nullptr;
        ASN1_GENERALIZEDTIME *until = nullptr;
        const bool believed =
            !isTooMuch(certificates.get(), basic.get()) &&
            OCSP_basic_verify(basic.get(), certificates.get(), store.get(), 0) == 1 &&
            OCSP_resp_find_status(basic.get(), id.get(), &said, nullptr, &revoked, &from, &until) == 1 &&
            isInTime(from, until, time);
        if (believed && said == V_OCSP_CERTSTATUS_GOOD)
            status.says = StapledStatus::Says::Good;
        if (believed && said == V_OCSP_CERTSTATUS_REVOKED)
            status = {StapledStatus::Says::Revoked, timeOf(revoked)};
    }
    ERR_clear_error();
    return status;
}

} // namespace Postseal
