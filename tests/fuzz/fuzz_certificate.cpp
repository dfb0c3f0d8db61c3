#include "fuzzing.h"

#include "tls/chain.h"
#include "tls/dane.h"
#include "tls/staple.h"

#include "support/testauthority.h"

#include <QCryptographicHash>

using namespace Postseal;

/// Certificates (RFC 5280) and what comes with them. Nobody who guesses bytes gets a chain that is in order.
void fuzzOne(const QByteArray &input)
{
    static const QByteArray leaf = TestAuthority::issue(TestAuthority::leafOrder("mx.example.org")).der;
    static const TrustAnchors anchors =
        TrustAnchors::fromDer({TestAuthority::Authority::instance().root.der});
    static const QDateTime now = TestAuthority::now();

    Supply supply(input);
    const bool staple = supply.below(2) == 1;
    const QByteArray bytes = supply.rest();
    if (staple) {
        const QList<QByteArray> chain = TestAuthority::chainFor(TestAuthority::leafOrder("mx.example.org"));
        MUST(readStaple(bytes, chain, now, {}).says == StapledStatus::Says::Nothing);
        return;
    }
    const Certificate read = Certificate::fromDer(bytes);
    MUST(read.readable || read.dnsNames.isEmpty());
    MUST(read.dnsNames.size() + read.addresses.size() <= 25000);
    for (const QByteArray &name : read.dnsNames) {
        (void)namesHost({name}, "mx.example.org");
        // A name with a byte that no host name has names nobody.
        MUST(!name.contains('\0') || !namesHost({name}, name.first(name.indexOf('\0'))));
    }
    MUST(!verifyChain({bytes}, "mx.example.org", now, anchors).isGood());
    MUST(!verifyChain({leaf, bytes}, "mx.example.org", now, anchors).isGood());
    MUST(!verifyChain({leaf}, "mx.example.org", now, anchors, {bytes}).isGood());
    (void)anchors.relevantTo({bytes, leaf});
    // libFuzzer learns what bytes are compared with, and so finds the digest of the key: that one fits.
    static const QByteArray digest =
        QCryptographicHash::hash(TestAuthority::keyOf(leaf), QCryptographicHash::Sha256);
    const TlsaData record{3, 1, 1, bytes.first(qMin<qsizetype>(32, bytes.size()))};
    MUST(record.data == digest ||
         matchDane({record}, {leaf, bytes}, {"mx.example.org"}, now) != DaneMatch::Fits);
    (void)matchDane({{2, 0, 0, bytes}}, {leaf, bytes}, {"mx.example.org"}, now);
    const qsizetype found = TrustAnchors::readPem(bytes).size();
    MUST(found <= bytes.size());
}
