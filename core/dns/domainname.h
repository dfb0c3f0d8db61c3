#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>

namespace Postseal {

/// A name in the DNS: the only way in which a host name exists in the program. Held in ASCII, lower case,
/// without the final dot (the root is "."); unusual bytes read off the wire are written as \DDD (RFC
/// 1035 5.1). Default-constructed: null, which is no name at all.
class DomainName {
public:
    DomainName() = default;

    /// Reads ASCII text with or without a final dot. No value when a label is empty or over 63 octets, or
    /// the name over 253 (RFC 1035 2.3.4). Underscores and other bytes are taken: not every name is a host.
    [[nodiscard]] static std::optional<DomainName> fromAscii(QByteArrayView text);
    /// Reads what a person writes: U-labels become A-labels (IDNA, UTS 46 non-transitional).
    [[nodiscard]] static std::optional<DomainName> fromUnicode(const QString &text);
    /// Made of labels as they stood on the wire. No value over the limits above.
    [[nodiscard]] static std::optional<DomainName> fromLabels(const QList<QByteArray> &labels);
    [[nodiscard]] static DomainName root();

    [[nodiscard]] bool isNull() const { return m_ascii.isEmpty(); }
    [[nodiscard]] bool isRoot() const { return m_ascii == "."; }
    /// ASCII (A-label) form without a final dot; "." for the root.
    [[nodiscard]] QByteArray ascii() const { return m_ascii; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_ascii); }
    /// With U-labels where they convert back; for display beside the ASCII form only.
    [[nodiscard]] QString toUnicode() const;
    /// Labels as wire bytes, left-most first.
    [[nodiscard]] QList<QByteArray> labels() const;

    /// This name with a label in front: child("mta-sts") of example.org is mta-sts.example.org.
    /// The label may hold dots ("_smtp._tls"). Null when the result would be too long.
    [[nodiscard]] DomainName child(QByteArrayView labels) const;
    /// Without the left-most label; the root for a single label, null for the root.
    [[nodiscard]] DomainName parent() const;
    [[nodiscard]] bool isUnder(const DomainName &ancestor) const;

    /// Letters, digits and hyphens only, no hyphen at an end of a label, last label not all digits.
    [[nodiscard]] bool isHostName() const;

    bool operator==(const DomainName &) const = default;
    std::strong_ordering operator<=>(const DomainName &other) const
    {
        return m_ascii.compare(other.m_ascii) <=> 0;
    }

private:
    explicit DomainName(QByteArray ascii) : m_ascii(std::move(ascii)) {}
    QByteArray m_ascii;
};

[[nodiscard]] size_t qHash(const DomainName &name, size_t seed = 0) noexcept;

/// What a person typed as a mail domain, and what became of it (RFC 5321 4.1.2, RFC 5891).
struct DomainInput {
    enum class Problem { None, Empty, NotOneDomain, TooFewLabels, BadLabel, TooLong, IpAddress, NumericTld };
    QString input;     ///< the host of it, or what stands in its place: no user, password or path
    DomainName domain; ///< null when there is a problem
    Problem problem = Problem::None;
    bool converted = false; ///< U-labels were converted, or an address or URL was shortened

    bool operator==(const DomainInput &) const = default;
};

/// Reads a mail domain leniently: trims, drops a final dot, takes the part after the last @, or the host of a
/// URL.
[[nodiscard]] DomainInput readMailDomain(const QString &input);
/// The problem as a sentence for the field, in the source language; null for None.
[[nodiscard]] const char *domainProblem(DomainInput::Problem problem);

} // namespace Postseal
