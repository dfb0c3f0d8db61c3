#include "tls/staple.h"

#include "tls/certificate.h"
#include "tls/openssl.h"

#include <QTimeZone>

#include <openssl/ocsp.h>

namespace Postseal {
namespace {

using StorePtr = std::unique_ptr<X509_STORE, OpenSslDeleter<X509_STORE_free>>;
using ResponsePtr = std::unique_ptr<OCSP_RESPONSE, OpenSslDeleter<OCSP_RESPONSE_free>>;
using BasicPtr = std::unique_ptr<OCSP_BASICRESP, OpenSslDeleter<OCSP_BASICRESP_free>>;
using IdPtr = std::unique_ptr<OCSP_CERTID, OpenSslDeleter<OCSP_CERTID_free>>;
struct StackFree {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using StackPtr = std::unique_ptr<STACK_OF(X509), StackFree>;

/// A clock that is off by this much is no reason to disbelieve a response.
constexpr qint64 toleranceSeconds = 300;

QDateTime timeOf(const ASN1_GENERALIZEDTIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

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
