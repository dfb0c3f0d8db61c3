#include "tlsrpt/tlsrptrecord.h"

#include "base/ipaddress.h"
#include "base/recordfields.h"
#include "base/text.h"
#include "dns/domainname.h"

#include <algorithm>

namespace Postseal {
namespace {

using Kind = TlsRptNote;

constexpr QByteArrayView version = "v=TLSRPTv1";

/// The scheme of an absolute URI, folded (RFC 3986 3.1); empty if there is none. A name with dots in front of
/// a colon is a host with a port, although the grammar would take it for a scheme.
QByteArray schemeOf(const QByteArray &uri)
{
    const qsizetype colon = uri.indexOf(':');
    if (colon <= 0 || isDigit(uri.front()) || !std::all_of(uri.begin(), uri.begin() + colon, [](char c) {
            return isAlnum(c) || c == '+' || c == '-';
        }))
        return {};
    return uri.left(colon).toLower();
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isHost(const QByteArray &host)
{
    if (host.startsWith('[') && host.endsWith(']')) {
        const auto address = IpAddress::fromText(QString::fromLatin1(host.mid(1, host.size() - 2)));
        return address && address->family() == IpAddress::Family::V6;
    }
    if (IpAddress::fromText(QString::fromLatin1(host)))
        return !host.contains(':');
    const std::optional<DomainName> name = DomainName::fromAscii(host);
    return name && name->isHostName();
}

void readMailto(ReportUri &result, const QByteArray &rest)
{
    const qsizetype query = rest.indexOf('?');
    const QByteArray address = QByteArray::fromPercentEncoding(query < 0 ? rest : rest.left(query));
    const QByteArray host = address.mid(address.indexOf('@') + 1).toLower();
    // No final dot in a mail address (RFC 5321 4.1.2); an escape of zone files would make another name of it.
    if (address.count('@') != 1 || address.startsWith('@') || address.startsWith('/') ||
        address.contains(' ') || host.endsWith('.') || address.contains('\\'))
        return;
    const std::optional<DomainName> name = DomainName::fromAscii(host);
    if (!name || !name->isHostName() || name->labels().size() < 2)
        return;
    result.kind = ReportUri::Kind::Mailto;
    result.host = name->ascii();
}

void readHttps(ReportUri &result, const QByteArray &rest)
{
    if (!rest.startsWith("//"))
        return;
    const auto end =
        std::find_if(rest.begin() + 2, rest.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    QByteArray authority(rest.begin() + 2, end - (rest.begin() + 2));
    authority = authority.mid(authority.lastIndexOf('@') + 1);
    const qsizetype colon = authority.lastIndexOf(':');
    if (colon > authority.lastIndexOf(']')) {
        const QByteArray port = authority.mid(colon + 1);
        bool fits = true;
        const ushort number = port.isEmpty() ? 443 : port.toUShort(&fits); // RFC 3986 3.2.3
        if (!std::all_of(port.begin(), port.end(), isDigit) || !fits || number == 0)
            return;
        authority.truncate(colon);
    }
    if (!isHost(authority))
        return;
    result.kind = ReportUri::Kind::Https;
    result.host = authority.toLower();
}

/// Reads the value of one rua field: URIs between commas, blanks around them allowed.
void readRua(ParsedTlsRptRecord &parsed, const RecordField &field)
{
    const qsizetype start = field.offset + field.length - field.value.size();
    bool hasEmpty = false;
    for (qsizetype at = 0; at <= field.value.size();) {
        const qsizetype comma = field.value.indexOf(',', at);
        const qsizetype end = comma < 0 ? field.value.size() : comma;
        const QByteArrayView entry = withoutBlanks(QByteArrayView(field.value).sliced(at, end - at));
        const QByteArray uri = entry.toByteArray();
        const qsizetype offset = start + (entry.data() - field.value.constData());
        const qsizetype bad = badUriCharacter(uri);
        hasEmpty = hasEmpty || uri.isEmpty();
        if (bad >= 0)
            parsed.note(Kind::BadCharacter, offset, uri.size());
        else if (!uri.isEmpty() && schemeOf(uri).isEmpty())
            parsed.note(Kind::NoScheme, offset, uri.size());
        if (!uri.isEmpty())
            parsed.value.rua.append(readReportUri(uri));
        at = end + 1;
    }
    // Once, and only the place: with the whole field for each of 60,000 commas a record took gigabytes.
    if (hasEmpty)
        parsed.note(Kind::EmptyRua, field.offset, 0);
}

/// Notes that a URL of the rua in front was probably cut at its semicolon.
bool looksCut(const RecordFields &split, qsizetype index)
{
    if (index == 0 || split.fields[index].afterBlank)
        return false;
    const RecordField &before = split.fields[index - 1];
    const QByteArray last = before.value.mid(before.value.lastIndexOf(',') + 1).trimmed();
    return before.name == "rua" && schemeOf(last) == "https";
}

} // namespace

QByteArray TlsRptRecord::toText() const
{
    QByteArrayList uris;
    for (const ReportUri &uri : rua)
        uris.append(uri.uri);
    QByteArray text = version.toByteArray() + ';';
    if (!uris.isEmpty())
        text += " rua=" + uris.join(',');
    for (const auto &[name, value] : fields) {
        if (name != "rua")
            text += (text.endsWith(';') ? " " : "; ") + name + '=' + value;
    }
    return text;
}

qsizetype badUriCharacter(const QByteArray &uri)
{
    for (qsizetype i = 0; i < uri.size(); ++i) {
        const char c = uri[i];
        if (c == '%') {
            if (i + 2 >= uri.size() || !isHex(uri[i + 1]) || !isHex(uri[i + 2]))
                return i;
        } else if (!isAlnum(c) && !QByteArrayView("-._~:/?#[]@$&'()*+=").contains(c)) {
            return i;
        }
    }
    return -1;
}

ReportUri readReportUri(const QByteArray &uri)
{
    ReportUri result;
    result.uri = uri;
    if (badUriCharacter(uri) >= 0)
        return result;
    const QByteArray scheme = schemeOf(uri);
    const QByteArray rest = uri.mid(scheme.size() + 1);
    if (scheme == "mailto")
        readMailto(result, rest);
    else if (scheme == "https")
        readHttps(result, rest);
    return result;
}

ParsedTlsRptRecord parseTlsRptRecord(const QByteArray &text)
{
    ParsedTlsRptRecord parsed;
    parsed.raw = text;
    const RecordFields split = readRecordFields(text, version);
    if (!split.hasVersion)
        parsed.note(Kind::WrongVersion, 0, std::min(text.size(), version.size() + 1));
    if (split.blankBeforeSemicolon)
        parsed.note(Kind::BlankBeforeSemicolon, version.size(), text.indexOf(';') - version.size());
    bool seenRua = false;
    for (qsizetype i = 0; i < split.fields.size(); ++i) {
        const RecordField &field = split.fields[i];
        const bool isRua = field.hasEquals && field.name == "rua";
        const bool good =
            field.hasEquals && isFieldName(field.name) &&
            (isRua ? field.value.isEmpty() || !isBlank(field.value.front()) : field.hasGoodValue());
        if (looksCut(split, i) && !isRua)
            parsed.note(Kind::SplitUrl, field.offset, field.length);
        if (!good) {
            parsed.note(Kind::BadField, field.offset, field.length);
            continue;
        }
        parsed.value.fields.append({field.name, field.value});
        if (!isRua) {
            parsed.note(Kind::UnknownField, field.offset, field.name.size());
            continue;
        }
        if (seenRua)
            parsed.note(Kind::RepeatedRua, field.offset, field.name.size());
        else if (i > 0)
            parsed.note(Kind::RuaNotFirst, field.offset, field.name.size());
        seenRua = true;
        readRua(parsed, field);
    }
    for (const RecordSpan &empty : split.emptyFields)
        parsed.note(Kind::EmptyField, empty.offset, empty.length);
    if (split.trailing.length > 0)
        parsed.note(Kind::TrailingBlank, split.trailing.offset, split.trailing.length);
    if (!seenRua)
        parsed.note(Kind::MissingRua, text.size(), 0);
    return parsed;
}

bool looksLikeTlsRptRecord(const QByteArray &text)
{
    return resemblesVersion(text, "TLSRPT");
}

bool isTlsRptRecord(const QByteArray &text)
{
    return startsWithVersion(text, version);
}

} // namespace Postseal
