#include "mtasts/policy.h"

#include "base/recordfields.h"
#include "base/text.h"
#include "mtasts/policylines.h"

#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

using Kind = PolicyNote;

struct ModeRow {
    PolicyMode mode;
    const char *word;
};
constexpr std::array modes{ModeRow{PolicyMode::None, "none"}, ModeRow{PolicyMode::Testing, "testing"},
                           ModeRow{PolicyMode::Enforce, "enforce"}};

PolicyMode modeFromWord(const QByteArray &word)
{
    for (const ModeRow &row : modes) {
        if (word == row.word)
            return row.mode;
    }
    return PolicyMode::Unset;
}

/// Takes the lines of a policy one by one and fills the value.
class Reader {
public:
    explicit Reader(ParsedPolicy &parsed) : m_parsed(parsed) {}
    void read(const PolicyLine &line);
    void finish();

private:
    void readField(const PolicyLine &line, const QByteArray &name, const QByteArray &value);
    void readMaxAge(const PolicyLine &line, const QByteArray &value);
    void note(Kind kind, const PolicyLine &line) { m_parsed.note(kind, line.offset, line.length); }

    ParsedPolicy &m_parsed;
    QMap<QByteArray, QByteArray> m_seen; ///< the values that count
    bool m_first = true;
};

bool isComment(const QByteArray &text)
{
    return text.startsWith('#') || text.startsWith("//") || text.startsWith(';') || text.startsWith("---");
}

/// Whether somebody typed backslash and n where a line was to end.
bool hasTypedLineEnd(const QByteArray &value)
{
    for (const char *mark : {"\\nversion:", "\\nmode:", "\\nmx:", "\\nmax_age:", "\\r\\n"}) {
        if (value.contains(mark))
            return true;
    }
    return value.endsWith("\\n");
}

void Reader::read(const PolicyLine &line)
{
    if (line.text.trimmed().isEmpty()) {
        note(Kind::BlankLine, line);
        m_first = false;
        return;
    }
    if (isBlank(line.text.front()))
        note(Kind::Indent, line);
    const QByteArray text = line.text.trimmed();
    const qsizetype colon = text.indexOf(':');
    if (isComment(text)) {
        note(Kind::Comment, line);
    } else if (colon < 0) {
        note(Kind::NoColon, line);
    } else {
        const QByteArray rawName = text.left(colon);
        const QByteArray name = rawName.trimmed();
        if (name != rawName)
            note(Kind::BlankBeforeColon, line);
        if (!isFieldName(name))
            note(Kind::BadName, line);
        else
            readField(line, name, text.mid(colon + 1).trimmed());
    }
    m_first = false;
}

void Reader::readField(const PolicyLine &line, const QByteArray &name, const QByteArray &value)
{
    Policy &policy = m_parsed.value;
    if (hasTypedLineEnd(value))
        note(Kind::NoColon, line);
    if (name == "mx") {
        policy.mx.append(value);
        if (MxPattern::faultOf(value) != MxPattern::Fault::None)
            note(Kind::BadMx, line);
        return;
    }
    const bool known = name == "version" || name == "mode" || name == "max_age";
    if (known && m_seen.contains(name)) { // the first one counts (RFC 8461 3.2)
        const Kind kind = m_seen.value(name) == value ? Kind::RepeatedField : Kind::ContradictoryField;
        m_parsed.note(kind, line.offset + line.text.indexOf(name), name.size());
        return;
    }
    m_seen.insert(name, value);
    if (name == "version") {
        policy.version = value;
        if (value != "STSv1")
            note(Kind::WrongVersion, line);
        if (!m_first)
            note(Kind::VersionNotFirst, line);
    } else if (name == "mode") {
        policy.mode = modeFromWord(value);
        if (policy.mode == PolicyMode::Unset)
            note(Kind::WrongMode, line);
    } else if (name == "max_age") {
        readMaxAge(line, value);
    } else {
        policy.extensions.append({name, value});
        m_parsed.note(Kind::UnknownField, line.offset + line.text.indexOf(name), name.size());
        if (value.isEmpty())
            note(Kind::EmptyValue, line);
        else if (value.contains('\t'))
            note(Kind::BadValue, line);
    }
}

void Reader::readMaxAge(const PolicyLine &line, const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 10 || !std::all_of(value.begin(), value.end(), isDigit)) {
        note(Kind::MaxAgeNotNumber, line);
        return;
    }
    m_parsed.value.maxAge = value.toULongLong();
    if (*m_parsed.value.maxAge > maxMaxAge)
        note(Kind::MaxAgeTooBig, line);
}

void Reader::finish()
{
    const qsizetype end = m_parsed.raw.size();
    if (!m_seen.contains("version"))
        m_parsed.note(Kind::MissingVersion, end, 0);
    if (!m_seen.contains("mode"))
        m_parsed.note(Kind::MissingMode, end, 0);
    if (!m_seen.contains("max_age"))
        m_parsed.note(Kind::MissingMaxAge, end, 0);
    const PolicyMode mode = m_parsed.value.mode;
    if (m_parsed.value.mx.isEmpty() && (mode == PolicyMode::Enforce || mode == PolicyMode::Testing))
        m_parsed.note(Kind::MissingMx, end, 0);
}

/// UTF-16 by its byte order mark, or by NUL in every second of the first bytes.
std::optional<QStringDecoder::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    if (bytes.size() >= 4 && bytes[0] == '\0' && bytes[1] != '\0' && bytes[2] == '\0')
        return QStringDecoder::Utf16BE;
    if (bytes.size() >= 4 && bytes[0] != '\0' && bytes[1] == '\0' && bytes[3] == '\0')
        return QStringDecoder::Utf16LE;
    return std::nullopt;
}

} // namespace

QByteArray modeWord(PolicyMode mode)
{
    for (const ModeRow &row : modes) {
        if (row.mode == mode)
            return row.word;
    }
    return {};
}

QList<MxPattern> Policy::patterns() const
{
    QList<MxPattern> list;
    for (const QByteArray &text : mx) {
        if (const std::optional<MxPattern> pattern = MxPattern::fromText(text))
            list.append(*pattern);
    }
    return list;
}

bool Policy::operator==(const Policy &other) const
{
    const auto sorted = [](const QList<QByteArray> &values) {
        QList<QByteArray> list;
        for (const QByteArray &value : values)
            list.append(value.toLower());
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    };
    return version == other.version && mode == other.mode && maxAge == other.maxAge &&
           extensions == other.extensions && (mx == other.mx || sorted(mx) == sorted(other.mx));
}

QByteArray Policy::toText() const
{
    QByteArray text = "version: " + (version.isEmpty() ? QByteArray("STSv1") : version) + "\r\n";
    if (mode != PolicyMode::Unset)
        text += "mode: " + modeWord(mode) + "\r\n";
    for (const QByteArray &pattern : mx)
        text += "mx: " + pattern + "\r\n";
    if (maxAge)
        text += "max_age: " + QByteArray::number(*maxAge) + "\r\n";
    for (const auto &[name, value] : extensions)
        text += name + ": " + value + "\r\n";
    return text;
}

ParsedPolicy parsePolicy(const QByteArray &bytes)
{
    ParsedPolicy parsed;
    parsed.raw = bytes;
    if (const auto wide = wideEncoding(bytes)) {
        // Read on for the value; positions in the decoded text would say nothing about the bytes.
        QStringDecoder decoder(*wide);
        const QString text = decoder.decode(bytes);
        parsed.value = parsePolicy(text.toUtf8()).value;
        parsed.note(Kind::Utf16, 0, 2);
        return parsed;
    }
    qsizetype from = 0;
    if (bytes.startsWith("\xef\xbb\xbf")) {
        parsed.note(Kind::ByteOrderMark, 0, 3);
        from = 3;
    }
    const QList<PolicyLine> lines = splitPolicyLines(bytes, from);
    noteBadBytes(parsed, lines);
    if (const std::optional<Kind> other = somethingElse(bytes.mid(from), lines)) {
        parsed.note(*other, 0, std::min<qsizetype>(bytes.size(), 40));
        if (other != Kind::TxtSyntax)
            return parsed;
    }
    Reader reader(parsed);
    for (const PolicyLine &line : lines) {
        if (line.end == PolicyLine::End::BareCr)
            parsed.note(Kind::BareCr, line.offset, line.length);
        reader.read(line);
    }
    reader.finish();
    return parsed;
}

int lineOf(const QByteArray &bytes, qsizetype offset)
{
    int number = 0;
    for (const PolicyLine &line : splitPolicyLines(bytes, 0)) {
        if (line.offset > offset)
            break;
        ++number;
    }
    return std::max(number, 1);
}

} // namespace Postseal
