#pragma once

#include "base/parsed.h"
#include "dns/domainname.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace Postseal {

enum class PolicyMode { Unset, None, Testing, Enforce };
[[nodiscard]] QByteArray modeWord(PolicyMode mode);

/// A pattern of an mx line: a host name, or "*." and a host name (RFC 8461 3.2, 4.1).
class MxPattern {
public:
    MxPattern() = default;
    /// What is wrong with the text of an mx line; None for a good pattern.
    enum class Fault { None, FinalDot, Star, List, Address, Unicode, Label };
    [[nodiscard]] static Fault faultOf(const QByteArray &text);
    /// Reads a faultless pattern; no value otherwise.
    [[nodiscard]] static std::optional<MxPattern> fromText(const QByteArray &text);

    [[nodiscard]] bool isWildcard() const { return m_wildcard; }
    /// The name behind the star, or the whole name.
    [[nodiscard]] const DomainName &name() const { return m_name; }
    /// Whether it covers the host as written in the MX record: the star stands for exactly one label (RFC
    /// 8461 4.1).
    [[nodiscard]] bool matches(const DomainName &host) const;
    [[nodiscard]] QByteArray toText() const;
    bool operator==(const MxPattern &) const = default;

private:
    bool m_wildcard = false;
    DomainName m_name;
};
[[nodiscard]] size_t qHash(const MxPattern &pattern, size_t seed = 0) noexcept;

/// The patterns of a policy by their names, so that a host is looked up and not held against each of them: a
/// file has room for thousands.
class MxPatterns {
public:
    MxPatterns() = default;
    explicit MxPatterns(QList<MxPattern> patterns);

    [[nodiscard]] const QList<MxPattern> &list() const { return m_list; }
    /// The first one that covers the host; null when none does.
    [[nodiscard]] const MxPattern *covering(const DomainName &host) const;
    /// A wildcard that would if its star stood for several labels, the nearest; null when there is none.
    [[nodiscard]] const MxPattern *almostCovering(const DomainName &host) const;

private:
    QList<MxPattern> m_list;
    QHash<DomainName, qsizetype> m_hosts; ///< where the first pattern with this name stands
    QHash<DomainName, qsizetype> m_stars; ///< and the first with a star before it
};

enum class PolicyNote {
    ByteOrderMark,
    Utf16,
    BadBytes, // encoding
    Html,
    Json,
    TxtSyntax,
    Empty, // not a policy file at all
    Indent,
    BlankBeforeColon,
    Comment,
    NoColon,
    EmptyValue,
    BadName,
    BadValue, // lines
    BareCr,
    BlankLine, // line ends
    MissingVersion,
    WrongVersion,
    VersionNotFirst,
    MissingMode,
    WrongMode,
    MissingMaxAge,
    MaxAgeNotNumber,
    MaxAgeTooBig,
    MissingMx,
    BadMx,
    RepeatedField,
    ContradictoryField, // repeated with another value
    UnknownField
};

/// An MTA-STS policy (RFC 8461 3.2).
struct Policy {
    QByteArray version;
    PolicyMode mode = PolicyMode::Unset;
    std::optional<quint64> maxAge; ///< seconds
    QList<QByteArray> mx;          ///< values of all mx lines, as they stand, good or bad
    QList<std::pair<QByteArray, QByteArray>> extensions;

    /// The faultless ones of mx.
    [[nodiscard]] QList<MxPattern> patterns() const;
    /// The portable form: CRLF, version first, no blank line, ASCII.
    [[nodiscard]] QByteArray toText() const;
    /// Whether they ask the same: in which order the mx lines stand, and how often, says nothing.
    bool operator==(const Policy &other) const;
};
using ParsedPolicy = Parsed<Policy, PolicyNote>;

/// Reads the bytes of a policy file.
[[nodiscard]] ParsedPolicy parsePolicy(const QByteArray &bytes);
/// The line (from 1) that an offset falls in.
[[nodiscard]] int lineOf(const QByteArray &bytes, qsizetype offset);
/// The largest max_age, one year (RFC 8461 3.2).
inline constexpr quint64 maxMaxAge = 31557600;

} // namespace Postseal
