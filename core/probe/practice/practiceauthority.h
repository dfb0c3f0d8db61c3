#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslConfiguration>

#include <memory>

namespace Postseal {

/// A certificate authority of its own: a root, an intermediate, and leaves on demand, all with EC P-256 keys
/// that exist in memory only. Nothing trusts it but who is handed its root.
class PracticeAuthority {
public:
    /// What is wrong with a leaf.
    enum class Flaw { None, Expired, SelfSigned };

    /// Makes root and intermediate, valid around this time (UTC); null when the library fails.
    [[nodiscard]] static std::unique_ptr<PracticeAuthority> create(const QDateTime &now);
    ~PracticeAuthority();

    [[nodiscard]] QByteArray rootDer() const;
    [[nodiscard]] QByteArray rootPem() const;
    /// How a server proves to be this host: TLS 1.2 or newer, with leaf and intermediate. Null configuration
    /// when the library fails.
    [[nodiscard]] QSslConfiguration identity(const QByteArray &host, Flaw flaw = Flaw::None) const;

private:
    struct Private;
    explicit PracticeAuthority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace Postseal
