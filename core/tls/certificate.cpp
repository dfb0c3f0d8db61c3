#include "tls/certificate.h"

#include "dns/domainname.h"
#include "tls/openssl.h"

namespace Postseal {
namespace {

/// More do not fit into what OpenSSL takes of a handshake (100 KiB of certificates).
constexpr int mostNames = 25000;

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new(BIO_s_mem()), BIO_free_all);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QString::fromUtf8(data, size);
}

QString lastCommonName(const X509_NAME *name)
{
    int last = -1;
    int found = -1;
    while ((found = X509_NAME_get_index_by_NID(name, NID_commonName, found)) >= 0)
        last = found;
    if (last < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

void readAlternativeNames(X509 *x509, Certificate *certificate)
{
    auto *raw = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509, NID_subject_alt_name, nullptr, nullptr));
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(raw, GENERAL_NAMES_free);
    for (int i = 0; raw && i < sk_GENERAL_NAME_num(raw) && i < mostNames; ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(raw, i), &type);
        if (type != GEN_DNS && type != GEN_IPADD)
            continue;
        const auto *text = static_cast<const ASN1_STRING *>(value);
        const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                               ASN1_STRING_length(text));
        (type == GEN_DNS ? certificate->dnsNames : certificate->addresses).append(bytes);
    }
}

QString keyKindOf(X509 *x509)
{
    const EVP_PKEY *key = X509_get0_pubkey(x509);
    if (!key)
        return {};
    const char *name = EVP_PKEY_get0_type_name(key);
    return QString::fromLatin1(name ? name : "?") + QLatin1Char(' ') +
           QString::number(EVP_PKEY_get_bits(key));
}

} // namespace

Certificate Certificate::fromDer(const QByteArray &der)
{
    Certificate certificate;
    const X509Ptr x509 = readX509(der);
    if (!x509)
        return certificate;
    certificate.readable = true;
    certificate.subject = nameText(X509_get_subject_name(x509.get()));
    certificate.issuer = nameText(X509_get_issuer_name(x509.get()));
    certificate.commonName = lastCommonName(X509_get_subject_name(x509.get()));
    certificate.notBefore = timeOf(X509_get0_notBefore(x509.get()));
    certificate.notAfter = timeOf(X509_get0_notAfter(x509.get()));
    certificate.selfIssued =
        X509_NAME_cmp(X509_get_subject_name(x509.get()), X509_get_issuer_name(x509.get())) == 0;
    certificate.keyKind = keyKindOf(x509.get());
    readAlternativeNames(x509.get(), &certificate);
    ERR_clear_error();
    return certificate;
}

bool namesHost(const QList<QByteArray> &dnsNames, const QByteArray &host)
{
    const QByteArray wanted = host.toLower();
    const qsizetype dot = wanted.indexOf('.');
    for (const QByteArray &entry : dnsNames) {
        const QByteArray name = entry.toLower();
        if (name.contains('\0'))
            continue;
        if (name == wanted && !name.contains('*'))
            return true;
        const bool wildcard =
            name.startsWith("*.") && !name.mid(2).contains('*') && name.mid(2).contains('.');
        if (wildcard && dot > 0 && name.mid(1) == wanted.mid(dot))
            return true;
    }
    return false;
}

} // namespace Postseal
