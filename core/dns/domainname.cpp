#include "dns/domainname.h"

#include "base/ipaddress.h"
#include "base/text.h"

#include <QList>
#include <QUrl>

#include <algorithm>

namespace Postseal {
namespace {

constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxName = 253;
/// The longest text of a name: each byte as \\DDD, and a final dot. Longer ones are not taken apart.
constexpr qsizetype maxText = 4 * maxName + 1;

QByteArray escapeLabel(const QByteArray &label)
{
    QByteArray out;
    for (const char c : label) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '.' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte <= 0x20 || byte >= 0x7f) {
            out += '\\' + QByteArray::number(int(byte)).rightJustified(3, '0');
        } else {
            out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        }
    }
    return out;
}

/// Splits presentation text into wire labels; no value for a bad escape or an empty label.
std::optional<QList<QByteArray>> splitLabels(QByteArrayView text)
{
    QList<QByteArray> labels{QByteArray()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.') {
            labels.append(QByteArray());
        } else if (c == '\\') {
            if (i + 3 < text.size() && isDigit(text[i + 1]) && isDigit(text[i + 2]) && isDigit(text[i + 3])) {
                const int value = text.sliced(i + 1, 3).toByteArray().toInt();
                if (value > 255)
                    return std::nullopt;
                labels.last() += char(value);
                i += 3;
            } else if (i + 1 < text.size()) {
                labels.last() += text[++i];
            } else {
                return std::nullopt;
            }
        } else {
            labels.last() += c;
        }
    }
    if (labels.size() > 1 && labels.last().isEmpty())
        labels.removeLast();
    return labels;
}

} // namespace

DomainName DomainName::root()
{
    return DomainName(QByteArray("."));
}

std::optional<DomainName> DomainName::fromLabels(const QList<QByteArray> &labels)
{
    if (labels.isEmpty())
        return root();
    qsizetype wire = 0;
    QByteArray ascii;
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > maxLabel)
            return std::nullopt;
        wire += label.size() + 1;
        if (!ascii.isEmpty())
            ascii += '.';
        ascii += escapeLabel(label);
    }
    if (wire - 1 > maxName)
        return std::nullopt;
    return DomainName(ascii);
}

std::optional<DomainName> DomainName::fromAscii(QByteArrayView text)
{
    if (text == QByteArrayView("."))
        return root();
    if (text.size() > maxText)
        return std::nullopt;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return std::nullopt;
    }
    const std::optional<QList<QByteArray>> labels = splitLabels(text);
    return labels ? fromLabels(*labels) : std::nullopt;
}

std::optional<DomainName> DomainName::fromUnicode(const QString &text)
{
    if (text.size() > maxText)
        return std::nullopt;
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return fromAscii(ascii ? text.toLatin1() : QUrl::toAce(text));
}

QString DomainName::toUnicode() const
{
    return isRoot() ? toString() : QUrl::fromAce(m_ascii, QUrl::IgnoreIDNWhitelist);
}

QList<QByteArray> DomainName::labels() const
{
    if (isNull() || isRoot())
        return {};
    return splitLabels(m_ascii).value_or(QList<QByteArray>());
}

DomainName DomainName::child(QByteArrayView labels) const
{
    if (isNull())
        return {};
    QByteArray text = labels.toByteArray();
    if (!isRoot())
        text += '.' + m_ascii;
    return fromAscii(text).value_or(DomainName());
}

DomainName DomainName::parent() const
{
    QList<QByteArray> all = labels();
    if (all.isEmpty())
        return {};
    all.removeFirst();
    return fromLabels(all).value_or(DomainName());
}

bool DomainName::isUnder(const DomainName &ancestor) const
{
    if (isNull() || ancestor.isNull())
        return false;
    // By labels, not by text: a label may hold a dot.
    const QList<QByteArray> mine = labels();
    const QList<QByteArray> above = ancestor.labels();
    return mine.size() >= above.size() && mine.last(above.size()) == above;
}

bool DomainName::isHostName() const
{
    const QList<QByteArray> all = labels();
    for (const QByteArray &label : all) {
        if (label.startsWith('-') || label.endsWith('-'))
            return false;
        for (const char c : label) {
            if (!isAlnum(c) && c != '-')
                return false;
        }
    }
    return !all.isEmpty() && !std::all_of(all.last().begin(), all.last().end(), isDigit);
}

size_t qHash(const DomainName &name, size_t seed) noexcept
{
    return qHash(name.ascii(), seed);
}

namespace {

/// What stands before the first of these characters.
QString before(const QString &text, QLatin1String characters)
{
    const auto end = std::find_if(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
    return text.left(end - text.begin());
}

/// Takes the host out of "https://host/path" or "mailto:x@host"; leaves anything else alone.
QString shorten(QString text)
{
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    if (scheme > 0)
        text = before(text.mid(scheme + 3), QLatin1String("/?#"));
    text = text.mid(text.lastIndexOf(QLatin1Char('@')) + 1);
    if (scheme > 0 && !text.startsWith(QLatin1Char('[')))
        text = before(text, QLatin1String(":"));
    return text.endsWith(QLatin1Char('>')) ? text.chopped(1) : text;
}

DomainInput::Problem problemOf(const QString &host, std::optional<DomainName> *name)
{
    using P = DomainInput::Problem;
    if (host.isEmpty())
        return P::Empty;
    if (std::any_of(host.begin(), host.end(),
                    [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'/'; }))
        return P::NotOneDomain;
    if (IpAddress::fromText(host) || host.startsWith(QLatin1Char('[')))
        return P::IpAddress;
    if (host.size() > 1000)
        return P::TooLong;
    if (host.contains(u'\\')) // an escape of zone files: the name would be another
        return P::BadLabel;
    *name = DomainName::fromUnicode(host);
    if (!*name) {
        const bool longLabels = host.toUtf8().size() > maxName;
        return longLabels ? P::TooLong : P::BadLabel;
    }
    const QList<QByteArray> labels = (*name)->labels();
    if (labels.size() < 2)
        return P::TooFewLabels;
    if (std::all_of(labels.last().begin(), labels.last().end(), isDigit))
        return P::NumericTld;
    return (*name)->isHostName() ? P::None : P::BadLabel;
}

/// What is remembered, shown and saved of what was typed: the host, or what stands in its place. What stood
/// around it may be a password or a token, and is nobody's business.
QString keptOf(const QString &host)
{
    const QString name = before(host, QLatin1String("/?#"));
    const bool isWhole = !name.isEmpty() && name.size() == host.size();
    return isWhole ? host : name + host.mid(name.size(), 1) + QChar(0x2026);
}

} // namespace

DomainInput readMailDomain(const QString &input)
{
    DomainInput result;
    QString host = shorten(bareWord(input));
    result.input = input.trimmed().isEmpty() ? QString() : keptOf(host);
    if (host.endsWith(QLatin1Char('.')) || host.endsWith(QChar(0x3002)))
        host.chop(1);
    std::optional<DomainName> name;
    // One final dot is good style, two are an empty label.
    result.problem =
        host.endsWith(QLatin1Char('.')) ? DomainInput::Problem::BadLabel : problemOf(host, &name);
    if (result.problem != DomainInput::Problem::None)
        return result;
    result.domain = *name;
    QString plain = input.trimmed().toLower();
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    result.converted = plain != name->toString();
    return result;
}

const char *domainProblem(DomainInput::Problem problem)
{
    using P = DomainInput::Problem;
    switch (problem) {
    case P::None:
        return nullptr;
    case P::Empty:
        return QT_TRANSLATE_NOOP(
            "Domain", "Enter the part behind the @ of your mail addresses, for example example.com.");
    case P::NotOneDomain:
        return QT_TRANSLATE_NOOP("Domain", "Enter one domain, without spaces, commas or paths.");
    case P::TooFewLabels:
        return QT_TRANSLATE_NOOP("Domain", "A mail domain has at least two parts, for example example.com.");
    case P::BadLabel:
        return QT_TRANSLATE_NOOP(
            "Domain",
            "Each part of a domain has 1 to 63 letters, digits or hyphens, with no hyphen at either end.");
    case P::TooLong:
        return QT_TRANSLATE_NOOP("Domain",
                                 "A domain name has at most 253 characters, and each part at most 63.");
    case P::IpAddress:
        return QT_TRANSLATE_NOOP("Domain", "This is an address. Enter the name of the domain instead.");
    case P::NumericTld:
        return QT_TRANSLATE_NOOP("Domain", "The last part of a domain cannot be a number.");
    }
    return nullptr;
}

} // namespace Postseal
