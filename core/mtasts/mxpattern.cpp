#include "base/ipaddress.h"
#include "base/text.h"
#include "mtasts/policy.h"

#include <algorithm>

namespace Postseal {
namespace {

using Fault = MxPattern::Fault;

bool isList(const QByteArray &text)
{
    return text.contains(',') || std::any_of(text.begin(), text.end(), isBlank);
}

/// "10 mail.example.com": the number is the preference of an MX record, not a second name.
bool startsWithPreference(const QByteArray &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    return end != text.begin() && end != text.end() && isBlank(*end) &&
           !isList(text.mid(end - text.begin()).trimmed());
}

/// Addresses, ports, URLs and mail addresses. A last label of digits fits the grammar of RFC 5321 but is no
/// host.
bool isAddress(const QByteArray &text)
{
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return c == ':' || c == '@' || c == '/' || c == '[' || c == ']'; }))
        return true;
    if (startsWithPreference(text) || IpAddress::fromText(QString::fromLatin1(text)))
        return true;
    const QByteArray last = text.mid(text.lastIndexOf('.') + 1);
    return !last.isEmpty() && std::all_of(last.begin(), last.end(), isDigit);
}

} // namespace

MxPattern::Fault MxPattern::faultOf(const QByteArray &text)
{
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return Fault::Unicode;
    if (isAddress(text))
        return Fault::Address;
    if (isList(text))
        return Fault::List;
    const bool wildcard = text.startsWith("*.");
    QByteArray name = wildcard ? text.mid(2) : text;
    if (name.contains('*') || text.startsWith('.') || (wildcard && (name.isEmpty() || name.startsWith('.'))))
        return Fault::Star;
    const bool dot = name.endsWith('.');
    if (dot)
        name.chop(1);
    // Checked on the text itself, as DomainName also takes the escapes of zone files.
    const bool plain =
        std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '-' || c == '.'; });
    const std::optional<DomainName> host =
        plain && !name.endsWith('.') ? DomainName::fromAscii(name) : std::nullopt;
    if (!host || !host->isHostName())
        return Fault::Label;
    return dot ? Fault::FinalDot : Fault::None;
}

std::optional<MxPattern> MxPattern::fromText(const QByteArray &text)
{
    if (faultOf(text) != Fault::None)
        return std::nullopt;
    MxPattern pattern;
    pattern.m_wildcard = text.startsWith("*.");
    pattern.m_name = DomainName::fromAscii(pattern.m_wildcard ? text.mid(2) : text).value_or(DomainName());
    return pattern;
}

bool MxPattern::matches(const DomainName &host) const
{
    if (m_name.isNull() || host.isNull())
        return false;
    return (m_wildcard ? host.parent() : host) == m_name;
}

QByteArray MxPattern::toText() const
{
    return (m_wildcard ? QByteArray("*.") : QByteArray()) + m_name.ascii();
}

size_t qHash(const MxPattern &pattern, size_t seed) noexcept
{
    return qHashMulti(seed, pattern.isWildcard(), pattern.name());
}

MxPatterns::MxPatterns(QList<MxPattern> patterns) : m_list(std::move(patterns))
{
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        QHash<DomainName, qsizetype> &places = m_list[i].isWildcard() ? m_stars : m_hosts;
        if (!places.contains(m_list[i].name()))
            places.insert(m_list[i].name(), i);
    }
}

const MxPattern *MxPatterns::covering(const DomainName &host) const
{
    const qsizetype none = m_list.size();
    const qsizetype first = std::min(m_hosts.value(host, none), m_stars.value(host.parent(), none));
    return first < none ? &m_list[first] : nullptr;
}

const MxPattern *MxPatterns::almostCovering(const DomainName &host) const
{
    for (DomainName at = host.parent().parent(); !at.isNull(); at = at.parent()) {
        if (const auto star = m_stars.constFind(at); star != m_stars.constEnd())
            return &m_list[*star];
    }
    return nullptr;
}

} // namespace Postseal
