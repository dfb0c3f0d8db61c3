#include "mtasts/policylines.h"

#include "base/recordfields.h"
#include "base/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace Postseal {
namespace {

bool isBadByte(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    return !decoder.hasError();
}

/// Whether a line is the text of the DNS record, also as a line of a zone file.
bool isTxtSyntax(const PolicyLine &line)
{
    const QByteArray folded = line.text.toLower();
    const qsizetype at = folded.indexOf("v=stsv1");
    if (at < 0)
        return false;
    // Behind a colon it is the value of some field.
    return !folded.left(at).contains(':');
}

/// Whether a line belongs to a web page. A field may have a tag as its value (RFC 8461 3.2).
bool isHtml(const PolicyLine &line)
{
    const QByteArray folded = line.text.toLower();
    for (const char *tag : {"<!doctype", "<html"}) {
        const qsizetype at = folded.indexOf(tag);
        const qsizetype colon = folded.indexOf(':');
        if (at >= 0 && (colon < 0 || colon > at || !isFieldName(folded.left(colon).trimmed())))
            return true;
    }
    return false;
}

} // namespace

QList<PolicyLine> splitPolicyLines(const QByteArray &bytes, qsizetype from)
{
    QList<PolicyLine> lines;
    qsizetype start = from;
    qsizetype last =
        from; // the end of the CRs that were looked at; once each, or a file of CRs alone takes minutes
    for (qsizetype at = from; at < bytes.size(); ++at) {
        if (bytes[at] != '\n' && bytes[at] != '\r')
            continue;
        PolicyLine line{bytes.mid(start, at - start), start, at - start,
                        bytes[at] == '\n' ? PolicyLine::End::Lf : PolicyLine::End::BareCr};
        // Doubled CRs before one LF are a single broken line end, not blank lines.
        last = std::max(last, at);
        while (last < bytes.size() && bytes[last] == '\r')
            ++last;
        if (last < bytes.size() && last > at && bytes[last] == '\n') {
            line.end = last == at + 1 ? PolicyLine::End::CrLf : PolicyLine::End::BareCr;
            at = last;
        }
        lines.append(line);
        start = at + 1;
    }
    if (start < bytes.size())
        lines.append({bytes.mid(start), start, bytes.size() - start, PolicyLine::End::None});
    return lines;
}

void noteBadBytes(ParsedPolicy &parsed, const QList<PolicyLine> &lines)
{
    for (const PolicyLine &line : lines) {
        const auto bad = std::find_if(line.text.begin(), line.text.end(), isBadByte);
        if (bad != line.text.end())
            parsed.note(PolicyNote::BadBytes, line.offset + (bad - line.text.begin()), 1);
        else if (!isUtf8(line.text))
            parsed.note(PolicyNote::BadBytes, line.offset, line.length);
    }
}

std::optional<PolicyNote> somethingElse(const QByteArray &text, const QList<PolicyLine> &lines)
{
    const QByteArray start = text.trimmed().left(16).toLower();
    if (start.isEmpty())
        return PolicyNote::Empty;
    if (start.startsWith('<') || std::any_of(lines.begin(), lines.end(), isHtml))
        return PolicyNote::Html;
    if (start.startsWith("{\\rtf")) // the file of a word processor: its lines tell
        return std::nullopt;
    if (start.startsWith('{') || start.startsWith('['))
        return PolicyNote::Json;
    if (std::any_of(lines.begin(), lines.end(), isTxtSyntax))
        return PolicyNote::TxtSyntax;
    return std::nullopt;
}

} // namespace Postseal
