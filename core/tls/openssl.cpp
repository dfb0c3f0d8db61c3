#include "tls/openssl.h"

#include <array>

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

} // namespace

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

} // namespace Postseal
