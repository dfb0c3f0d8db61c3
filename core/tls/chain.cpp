#include "tls/chain.h"

#include "tls/openssl.h"

#include <QMultiHash>
#include <QSet>

namespace Postseal {
namespace {

using ContextPtr = std::unique_ptr<X509_STORE_CTX, OpenSslDeleter<X509_STORE_CTX_free>>;

/// 112 bits, as current distributions demand of their own clients: RSA from 2048 bits, no SHA-1.
constexpr int securityLevel = 2;
constexpr int maxChainLength = 100;

/// One complaint of the library: which, how far from the leaf, and the certificate's dates.
struct Complaint {
    int error;
    int depth;
    QDateTime notBefore;
    QDateTime notAfter;
    QString issuer;
};

int collect(int ok, X509_STORE_CTX *context)
{
    if (ok == 1)
        return 1;
    auto *complaints = static_cast<QList<Complaint> *>(X509_STORE_CTX_get_app_data(context));
    X509 *current = X509_STORE_CTX_get_current_cert(context);
    const Certificate facts = current ? Certificate::fromDer(toDer(current)) : Certificate();
    complaints->append({X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context),
                        facts.notBefore, facts.notAfter, facts.issuer});
    return 1;
}

bool isMissingIssuer(int error)
{
    return error == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT ||
           error == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
           error == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE;
}

/// Public authorities name in each certificate where its issuer can be had; a private one hardly ever does.
bool namesIssuerLocation(X509 *x509)
{
    auto *access =
        static_cast<AUTHORITY_INFO_ACCESS *>(X509_get_ext_d2i(x509, NID_info_access, nullptr, nullptr));
    bool found = false;
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access); ++i)
        found = found || OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access, i)->method) == NID_ad_ca_issuers;
    AUTHORITY_INFO_ACCESS_free(access);
    return found;
}

} // namespace

struct TrustAnchors::Private {
    QList<QByteArray> der;
    std::vector<X509Ptr> certificates;
    QMultiHash<unsigned long, size_t> bySubject;
    StorePtr store;
    ChainWork work;
};

TrustAnchors::TrustAnchors() : m_d(fromDer({}).m_d) {}

TrustAnchors TrustAnchors::fromDer(const QList<QByteArray> &certificates)
{
    auto d = std::make_shared<Private>();
    d->store.reset(X509_STORE_new());
    QSet<QByteArray> known;
    for (const QByteArray &der : certificates) {
        X509Ptr x509 = known.contains(der) ? nullptr : readX509(der);
        if (!x509)
            continue;
        known.insert(der);
        X509_STORE_add_cert(d->store.get(), x509.get());
        d->bySubject.insert(X509_subject_name_hash(x509.get()), d->certificates.size());
        d->der.append(der);
        d->work.add(x509.get(), false); // there is hardly ever one that a chain leads to
        d->certificates.push_back(std::move(x509));
    }
    ERR_clear_error();
    return TrustAnchors(std::move(d));
}

QList<QByteArray> TrustAnchors::readPem(const QByteArray &pem)
{
    QList<QByteArray> list;
    const std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>> bio(
        BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (X509Ptr x509{PEM_read_bio_X509_AUX(bio.get(), nullptr, nullptr, nullptr)})
        list.append(toDer(x509.get()));
    ERR_clear_error();
    return list;
}

qsizetype TrustAnchors::size() const
{
    return m_d->der.size();
}

QList<QByteArray> TrustAnchors::relevantTo(const QList<QByteArray> &chain) const
{
    QList<QByteArray> relevant;
    QList<unsigned long> wanted;
    for (const QByteArray &der : chain) {
        if (const X509Ptr x509 = readX509(der))
            wanted << X509_issuer_name_hash(x509.get()) << X509_subject_name_hash(x509.get());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QList<size_t> found = m_d->bySubject.values(wanted[i]);
        for (const size_t index : found) {
            if (relevant.contains(m_d->der[qsizetype(index)]))
                continue;
            relevant.append(m_d->der[qsizetype(index)]);
            wanted.append(X509_issuer_name_hash(m_d->certificates[index].get()));
        }
    }
    return relevant;
}

/// One run of the library over a chain, and the reading of its complaints.
class ChainJudge {
public:
    ChainJudge(const QList<QByteArray> &chain, const TrustAnchors &anchors, const QDateTime &time,
               Anchored anchored)
        : m_anchors(*anchors.m_d), m_time(time), m_anchored(anchored)
    {
        for (const QByteArray &der : chain.first(std::min<qsizetype>(chain.size(), maxChainLength)))
            m_chain.push_back(readX509(der));
    }

    [[nodiscard]] bool isReadable() const { return !m_chain.empty() && m_chain.front(); }
    [[nodiscard]] X509 *leaf() const { return m_chain.front().get(); }
    /// Whether one of the other certificates issued the first; those of another authority are as good as
    /// none.
    [[nodiscard]] bool sentIssuer() const
    {
        return std::any_of(m_chain.begin() + 1, m_chain.end(), [&](const X509Ptr &x509) {
            return x509 && X509_cmp(x509.get(), leaf()) != 0 &&
                   X509_NAME_cmp(X509_get_subject_name(x509.get()), X509_get_issuer_name(leaf())) == 0;
        });
    }
    /// To verify it, with these certificates beside it, would take longer than anybody waits.
    [[nodiscard]] bool isTooMuch(const QList<QByteArray> &extra) const;
    [[nodiscard]] int largestRsa() const;
    /// All complaints. The library hides an unknown issuer behind a weak key, so it is asked without and with
    /// demands on strength.
    [[nodiscard]] QList<Complaint> complaints(const QList<QByteArray> &extra, int *intermediates) const
    {
        return complaints(extra, 0, intermediates) + complaints(extra, securityLevel, intermediates);
    }

private:
    [[nodiscard]] QList<Complaint> complaints(const QList<QByteArray> &extra, int level,
                                              int *intermediates) const;

    const TrustAnchors::Private &m_anchors;
    const QDateTime m_time;
    const Anchored m_anchored;
    std::vector<X509Ptr> m_chain;
};

bool ChainJudge::isTooMuch(const QList<QByteArray> &extra) const
{
    ChainWork work = m_anchors.work;
    for (const X509Ptr &x509 : m_chain) {
        if (x509)
            work.add(x509.get(), x509 != m_chain.front());
    }
    for (const QByteArray &der : extra) {
        if (const X509Ptr x509 = readX509(der))
            work.add(x509.get(), true);
    }
    return work.isTooMuch();
}

int ChainJudge::largestRsa() const
{
    int largest = 0;
    for (const X509Ptr &x509 : m_chain) {
        const EVP_PKEY *key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
        if (key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
            largest = std::max(largest, EVP_PKEY_get_bits(key));
    }
    return largest;
}

QList<Complaint> ChainJudge::complaints(const QList<QByteArray> &extra, int level, int *intermediates) const
{
    const StackPtr untrusted(sk_X509_new_null());
    for (const X509Ptr &x509 : m_chain) {
        if (x509 && X509_up_ref(x509.get()) == 1)
            sk_X509_push(untrusted.get(), x509.get());
    }
    for (const QByteArray &der : extra) {
        if (X509Ptr x509 = readX509(der))
            sk_X509_push(untrusted.get(), x509.release());
    }
    QList<Complaint> list;
    const ContextPtr context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), m_anchors.store.get(), leaf(), untrusted.get()) != 1)
        return {{X509_V_ERR_OUT_OF_MEM, 0, {}, {}, {}}};
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(param, time_t(m_time.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_SERVER);
    if (m_anchored == Anchored::Anywhere)
        X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(param, level);
    X509_VERIFY_PARAM_set_depth(param, maxChainLength);
    X509_STORE_CTX_set_app_data(context.get(), &list);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    const int result = X509_verify_cert(context.get());
    *intermediates = std::max(0, sk_X509_num(X509_STORE_CTX_get0_chain(context.get())) - 2);
    if (result != 1 && list.isEmpty())
        list.append({X509_STORE_CTX_get_error(context.get()), 0, {}, {}, {}});
    ERR_clear_error();
    return list;
}

namespace {

using Trust = ChainVerdict::Trust;

void readComplaint(const Complaint &complaint, ChainVerdict *verdict)
{
    // Who signed counts for more than how; otherwise the first complaint stands.
    const auto worsen = [&](Trust trust) {
        if (verdict->trust == Trust::Trusted || verdict->trust == Trust::Unusable)
            verdict->trust = trust;
    };
    if (complaint.error == X509_V_ERR_CERT_HAS_EXPIRED) {
        verdict->badDate = verdict->expired ? verdict->badDate : complaint.notAfter;
        verdict->expired = true;
    } else if (complaint.error == X509_V_ERR_CERT_NOT_YET_VALID) {
        verdict->badDate = verdict->notYetValid ? verdict->badDate : complaint.notBefore;
        verdict->notYetValid = true;
    } else if (complaint.error == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT) {
        worsen(Trust::SelfSigned);
    } else if (complaint.error == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN || isMissingIssuer(complaint.error)) {
        worsen(Trust::UnknownCa);
        if (verdict->missingIssuer.isEmpty())
            verdict->missingIssuer = complaint.issuer;
    } else {
        worsen(Trust::Unusable);
        if (verdict->unusableBecause.isEmpty())
            verdict->unusableBecause = QString::fromLatin1(X509_verify_cert_error_string(complaint.error));
    }
}

bool lacksIssuer(const QList<Complaint> &complaints)
{
    return std::any_of(complaints.begin(), complaints.end(),
                       [](const Complaint &complaint) { return isMissingIssuer(complaint.error); });
}

/// Whether the chain leads to an anchor, whatever else is wrong with it.
bool reachesAnchor(const QList<Complaint> &complaints)
{
    ChainVerdict verdict;
    verdict.trust = Trust::Trusted;
    for (const Complaint &complaint : complaints)
        readComplaint(complaint, &verdict);
    return verdict.trust == Trust::Trusted || verdict.trust == Trust::Unusable;
}

} // namespace

ChainVerdict ChainVerdict::forHost(const QByteArray &host) const
{
    ChainVerdict verdict = *this;
    verdict.nameMatches = namesHost(leaf.dnsNames, host);
    verdict.onlyCommonName = !verdict.nameMatches && namesHost({leaf.commonName.toUtf8()}, host);
    return verdict;
}

ChainVerdict ChainVerdict::ofBeginning() const
{
    ChainVerdict verdict = *this;
    if (trust == Trust::UnknownCa || trust == Trust::Incomplete)
        verdict.trust = Trust::TooMuch;
    return verdict;
}

ChainVerdict verifyChain(const QList<QByteArray> &chain, const QByteArray &host, const QDateTime &time,
                         const TrustAnchors &anchors, const QList<QByteArray> &seenElsewhere,
                         Anchored anchored)
{
    ChainVerdict verdict;
    const ChainJudge judge(chain, anchors, time, anchored);
    if (!judge.isReadable())
        return verdict;
    verdict.leaf = Certificate::fromDer(chain.first());
    verdict = verdict.forHost(host);
    verdict.largestRsa = judge.largestRsa();
    verdict.trust = judge.isTooMuch({}) ? Trust::TooMuch : Trust::Trusted;
    if (verdict.trust == Trust::TooMuch)
        return verdict;
    const QList<Complaint> complaints = judge.complaints({}, &verdict.intermediates);
    for (const Complaint &complaint : complaints)
        readComplaint(complaint, &verdict);
    if (verdict.trust == Trust::UnknownCa && lacksIssuer(complaints)) {
        int unused = 0;
        const bool filled =
            !judge.isTooMuch(seenElsewhere) && reachesAnchor(judge.complaints(seenElsewhere, &unused));
        const bool couldBeFetched = !judge.sentIssuer() && namesIssuerLocation(judge.leaf());
        if (filled || couldBeFetched)
            verdict.trust = Trust::Incomplete;
    }
    return verdict;
}

} // namespace Postseal
