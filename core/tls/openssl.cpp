#include "tls/openssl.h"

#include <QTimeZone>

#include <openssl/core_names.h>

#include <array>
#include <ctime>

namespace Postseal {
namespace {

/// The certificates that one thread read last.
struct LastRead {
    struct Entry {
        QByteArray der;
        X509Ptr x509;
    };
    std::array<Entry, 128> entries;
    size_t next = 0;
};

constexpr qsizetype longestKept = 8192;

X509Ptr decode(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *const end = at + der.size();
    X509Ptr x509(d2i_X509(nullptr, &at, long(der.size())));
    if (x509 && at != end)
        x509.reset();
    ERR_clear_error();
    return x509;
}

/// A signature over a binary field, or by parameters without a name, takes many times that of the usual
/// curves.
bool isDearCurve(const EVP_PKEY *key)
{
    char name[64] = {};
    if (EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) != 1)
        return true;
    const QByteArrayView curve(name);
    return curve.startsWith("sect") || curve.startsWith("c2") || curve.startsWith("wap") ||
           curve.startsWith("Oakley");
}

bool isDear(const EVP_PKEY *key)
{
    constexpr int longestExponent = 64; // bits, as OpenSSL has it for long keys
    constexpr int longestDsa = 4096;
    if (!key)
        return false;
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_DSA)
        return EVP_PKEY_get_bits(key) > longestDsa;
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC)
        return isDearCurve(key);
    BIGNUM *exponent = nullptr;
    if (EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &exponent) != 1)
        return false;
    const bool isLong = BN_num_bits(exponent) > longestExponent;
    BN_free(exponent);
    return isLong;
}

} // namespace

void ChainWork::add(const X509 *x509, bool signs)
{
    m_names += X509_NAME_entry_count(X509_get_subject_name(x509));
    const std::unique_ptr<GENERAL_NAMES, OpenSslDeleter<GENERAL_NAMES_free>> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509, NID_subject_alt_name, nullptr, nullptr)));
    if (names)
        m_names += sk_GENERAL_NAME_num(names.get());
    const std::unique_ptr<NAME_CONSTRAINTS, OpenSslDeleter<NAME_CONSTRAINTS_free>> constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(x509, NID_name_constraints, nullptr, nullptr)));
    for (const auto *trees : {constraints ? constraints->permittedSubtrees : nullptr,
                              constraints ? constraints->excludedSubtrees : nullptr})
        m_constraints += trees ? sk_GENERAL_SUBTREE_num(trees) : 0;
    m_dearKey = m_dearKey || (signs && isDear(X509_get0_pubkey(x509)));
    ERR_clear_error();
}

X509Ptr readX509(const QByteArray &der)
{
    thread_local LastRead last;
    for (const LastRead::Entry &entry : last.entries) {
        if (entry.x509 && entry.der == der) {
            X509_up_ref(entry.x509.get());
            return X509Ptr(entry.x509.get());
        }
    }
    X509Ptr x509 = decode(der);
    if (x509 && der.size() <= longestKept) {
        X509_up_ref(x509.get());
        last.entries[last.next] = {der, X509Ptr(x509.get())};
        last.next = (last.next + 1) % last.entries.size();
    }
    return x509;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

} // namespace Postseal
