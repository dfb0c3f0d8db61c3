#include "probe/practice/practiceauthority.h"

#include "tls/openssl.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>

namespace Postseal {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using BioPtr = std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>>;
using BigPtr = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, OpenSslDeleter<X509_EXTENSION_free>>;

struct Extension {
    int kind;
    QByteArray value;
};

/// A certificate before it is signed.
struct Draft {
    QByteArray commonName;
    QDateTime notBefore;
    QDateTime notAfter;
    QList<Extension> extensions;
};

struct Signed {
    X509Ptr certificate;
    KeyPtr key;
    [[nodiscard]] bool isGood() const { return certificate && key; }
};

KeyPtr makeKey()
{
    return KeyPtr(EVP_EC_gen("P-256"));
}

/// 127 random bits: positive, and never twice.
bool setSerial(X509 *x509)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] &= 0x7f;
    const BigPtr number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509));
}

bool addExtension(X509 *x509, X509 *issuer, const Extension &extension)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    const ExtensionPtr made(
        X509V3_EXT_conf_nid(nullptr, &context, extension.kind, extension.value.constData()));
    return made && X509_add_ext(x509, made.get(), -1) == 1;
}

/// Makes a certificate for a new key. Without an issuer it signs itself.
Signed issue(const Draft &draft, const Signed *issuer)
{
    Signed out{X509Ptr(X509_new()), makeKey()};
    if (!out.isGood())
        return {};
    X509 *x509 = out.certificate.get();
    X509 *above = issuer ? issuer->certificate.get() : x509;
    X509_NAME *subject = X509_get_subject_name(x509);
    const auto *name = reinterpret_cast<const unsigned char *>(draft.commonName.constData());
    bool good = X509_set_version(x509, X509_VERSION_3) == 1 && setSerial(x509) &&
                ASN1_TIME_set(X509_getm_notBefore(x509), time_t(draft.notBefore.toSecsSinceEpoch())) &&
                ASN1_TIME_set(X509_getm_notAfter(x509), time_t(draft.notAfter.toSecsSinceEpoch())) &&
                X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, name, int(draft.commonName.size()),
                                           -1, 0) == 1 &&
                X509_set_issuer_name(x509, X509_get_subject_name(above)) == 1 &&
                X509_set_pubkey(x509, out.key.get()) == 1 &&
                addExtension(x509, above, {NID_subject_key_identifier, "hash"});
    for (const Extension &extension : draft.extensions)
        good = good && addExtension(x509, above, extension);
    EVP_PKEY *signer = issuer ? issuer->key.get() : out.key.get();
    if (good && X509_sign(x509, signer, EVP_sha256()) > 0)
        return out;
    ERR_clear_error();
    return {};
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QSslKey toQt(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return QSslKey(contents(bio.get()), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
}

QSslCertificate toQt(X509 *x509)
{
    return QSslCertificate(toDer(x509), QSsl::Der);
}

Draft authorityDraft(const QByteArray &name, const QDateTime &now, const QByteArray &constraints)
{
    return {name,
            now.addDays(-365),
            now.addDays(3650),
            {{NID_basic_constraints, constraints}, {NID_key_usage, "critical,keyCertSign,cRLSign"}}};
}

} // namespace

struct PracticeAuthority::Private {
    QDateTime now;
    Signed root;
    Signed intermediate;
};

PracticeAuthority::PracticeAuthority(std::unique_ptr<Private> d) : m_d(std::move(d)) {}
PracticeAuthority::~PracticeAuthority() = default;

std::unique_ptr<PracticeAuthority> PracticeAuthority::create(const QDateTime &now)
{
    auto d = std::make_unique<Private>();
    d->now = now;
    d->root = issue(authorityDraft("Postseal practice root", now, "critical,CA:TRUE"), nullptr);
    if (!d->root.isGood())
        return {};
    Draft draft = authorityDraft("Postseal practice authority", now, "critical,CA:TRUE,pathlen:0");
    draft.extensions.append({NID_authority_key_identifier, "keyid:always"});
    d->intermediate = issue(draft, &d->root);
    if (!d->intermediate.isGood())
        return {};
    return std::unique_ptr<PracticeAuthority>(new PracticeAuthority(std::move(d)));
}

QByteArray PracticeAuthority::rootDer() const
{
    return toDer(m_d->root.certificate.get());
}

QByteArray PracticeAuthority::rootPem() const
{
    return toQt(m_d->root.certificate.get()).toPem();
}

QSslConfiguration PracticeAuthority::identity(const QByteArray &host, Flaw flaw) const
{
    const bool selfSigned = flaw == Flaw::SelfSigned;
    Draft draft{host,
                m_d->now.addDays(-10),
                m_d->now.addDays(80),
                {{NID_basic_constraints, "critical,CA:FALSE"},
                 {NID_key_usage, "critical,digitalSignature"},
                 {NID_ext_key_usage, "serverAuth"},
                 {NID_subject_alt_name, "DNS:" + host}}};
    if (flaw == Flaw::Expired) {
        draft.notBefore = m_d->now.addDays(-100);
        draft.notAfter = m_d->now.addDays(-10);
    }
    if (!selfSigned)
        draft.extensions.append({NID_authority_key_identifier, "keyid:always"});
    const Signed leaf = issue(draft, selfSigned ? nullptr : &m_d->intermediate);
    QSslConfiguration configuration;
    if (!leaf.isGood())
        return configuration;
    QList<QSslCertificate> chain{toQt(leaf.certificate.get())};
    if (!selfSigned)
        chain.append(toQt(m_d->intermediate.certificate.get()));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(toQt(leaf.key.get()));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace Postseal
