#include "base/recordfields.h"

#include "base/text.h"

#include <algorithm>

namespace Postseal {
namespace {

/// The length of what people leave in front of a value: quotes, blanks, a byte order mark.
qsizetype junkAtStart(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        const char c = rest.front();
        if (isBlank(c) || c == '\r' || c == '\n' || c == '"' || c == '\'' || c == '\\')
            ++at;
        else if (rest.startsWith("\xef\xbb\xbf") || rest.startsWith("\xe2\x80\x9c") ||
                 rest.startsWith("\xe2\x80\x9d") || rest.startsWith("\xe2\x80\x98") ||
                 rest.startsWith("\xe2\x80\x99"))
            at += 3;
        else
            break;
    }
    return at;
}

/// Whether a field is a version of this family, however it is written.
bool isVersionField(const QByteArray &field, QByteArrayView family)
{
    const QByteArray folded = field.toLower();
    qsizetype at = 1;
    if (!folded.startsWith('v'))
        return false;
    while (at < folded.size() && isBlank(folded[at]))
        ++at;
    if (at == folded.size() || folded[at] != '=')
        return false;
    return folded.mid(at + 1).trimmed().startsWith(family.toByteArray().toLower());
}

/// Where the fields begin when the version is not as it should be.
qsizetype startBehindWrongVersion(const QByteArray &text)
{
    const qsizetype junk = junkAtStart(text);
    if (junk == text.size() || (text[junk] != 'v' && text[junk] != 'V'))
        return 0;
    const qsizetype semicolon = text.indexOf(';', junk);
    return semicolon < 0 ? text.size() : semicolon + 1;
}

RecordField fieldOf(const QByteArray &text, qsizetype from, qsizetype to)
{
    RecordField field;
    field.afterBlank = from < to && isBlank(text[from]);
    const QByteArrayView trimmed = withoutBlanks(QByteArrayView(text).sliced(from, to - from));
    field.offset = trimmed.isEmpty() ? from : trimmed.data() - text.constData();
    field.length = trimmed.size();
    const QByteArray part = trimmed.toByteArray();
    const qsizetype equals = part.indexOf('=');
    field.hasEquals = equals >= 0;
    field.name = part.left(equals < 0 ? part.size() : equals);
    field.value = equals < 0 ? QByteArray() : part.mid(equals + 1);
    return field;
}

} // namespace

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 32 && isAlnum(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return isAlnum(c) || c == '_' || c == '-' || c == '.'; });
}

bool RecordField::hasGoodValue() const
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return c > 0x20 && c < 0x7f && c != '=' && c != ';';
    });
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

RecordFields readRecordFields(const QByteArray &text, QByteArrayView version)
{
    RecordFields result;
    qsizetype from = 0;
    if (text.startsWith(version)) {
        from = version.size();
        while (from < text.size() && isBlank(text[from]))
            ++from;
        result.hasVersion = from < text.size() && text[from] == ';';
        result.blankBeforeSemicolon = result.hasVersion && from > version.size();
    }
    from = result.hasVersion ? from + 1 : startBehindWrongVersion(text);

    qsizetype end = text.size();
    bool lineEnd = false;
    while (end > from && (isBlank(text[end - 1]) || text[end - 1] == '\r' || text[end - 1] == '\n')) {
        --end;
        lineEnd = lineEnd || !isBlank(text[end]);
    }
    // Blanks are part of a final delimiter (RFC 8461 3.1), so they only count after a value.
    const bool afterDelimiter = end == from || text[end - 1] == ';';
    if (end < text.size() && (lineEnd || !afterDelimiter))
        result.trailing = {end, text.size() - end};

    for (qsizetype at = from; at <= end;) {
        const qsizetype semicolon = text.indexOf(';', at);
        const bool last = semicolon < 0 || semicolon >= end;
        const RecordField field = fieldOf(text, at, last ? end : semicolon);
        if (field.length > 0)
            result.fields.append(field);
        else if (!last)
            result.emptyFields.append({semicolon, 1});
        at = last ? end + 1 : semicolon + 1;
    }
    return result;
}

bool startsWithVersion(const QByteArray &text, QByteArrayView version)
{
    qsizetype at = version.size();
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return text.startsWith(version) && at < text.size() && text[at] == ';';
}

bool resemblesVersion(const QByteArray &text, QByteArrayView family)
{
    const QList<QByteArray> parts = text.mid(junkAtStart(text)).split(';');
    return std::any_of(parts.begin(), parts.end(),
                       [family](const QByteArray &part) { return isVersionField(part.trimmed(), family); });
}

} // namespace Postseal
