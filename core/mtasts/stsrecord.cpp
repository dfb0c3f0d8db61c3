#include "mtasts/stsrecord.h"

#include "base/recordfields.h"
#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

constexpr QByteArrayView version = "v=STSv1";

/// An id of the wrong alphabet is still a field; blanks behind "=" or a second "=" mean that the field as
/// such was not understood.
bool isReadableId(const QByteArray &value)
{
    return !value.contains('=') && !(value.size() > 0 && isBlank(value.front()));
}

} // namespace

QByteArray StsRecord::toText() const
{
    QByteArray text = version.toByteArray() + ';';
    const bool listed =
        std::any_of(fields.begin(), fields.end(), [](const auto &field) { return field.first == "id"; });
    if (id && !listed)
        text += " id=" + *id + ';';
    for (const auto &[name, value] : fields)
        text += ' ' + name + '=' + value + ';';
    return text;
}

ParsedStsRecord parseStsRecord(const QByteArray &text)
{
    using Kind = StsRecordNote;
    ParsedStsRecord parsed;
    parsed.raw = text;
    const RecordFields split = readRecordFields(text, version);
    if (!split.hasVersion)
        parsed.note(Kind::WrongVersion, 0, std::min(text.size(), version.size() + 1));
    if (split.blankBeforeSemicolon)
        parsed.note(Kind::BlankBeforeSemicolon, version.size(), text.indexOf(';') - version.size());

    QSet<QByteArray> seen;
    if (split.hasVersion)
        seen.insert("v");
    for (const RecordField &field : split.fields) {
        const bool isId = field.hasEquals && field.name == "id";
        if (!field.hasEquals || !isFieldName(field.name) ||
            !(isId ? isReadableId(field.value) : field.hasGoodValue())) {
            parsed.note(Kind::BadField, field.offset, field.length);
            continue;
        }
        parsed.value.fields.append({field.name, field.value});
        if (seen.contains(field.name) && (isId || field.name == "v")) {
            parsed.note(Kind::RepeatedField, field.offset, field.name.size());
        } else if (isId) {
            parsed.value.id = field.value;
            if (!isStsId(field.value))
                parsed.note(Kind::BadId, field.offset, field.length);
        } else if (field.name != "v") {
            parsed.note(Kind::UnknownField, field.offset, field.name.size());
        }
        seen.insert(field.name);
    }
    for (const RecordSpan &empty : split.emptyFields)
        parsed.note(Kind::EmptyField, empty.offset, empty.length);
    if (split.trailing.length > 0)
        parsed.note(Kind::TrailingBlank, split.trailing.offset, split.trailing.length);
    if (!parsed.value.id)
        parsed.note(Kind::MissingId, text.size(), 0);
    return parsed;
}

bool looksLikeStsRecord(const QByteArray &text)
{
    return resemblesVersion(text, "STS");
}

bool isStsRecord(const QByteArray &text)
{
    return startsWithVersion(text, version);
}

bool isStsId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 32 && std::all_of(id.begin(), id.end(), isAlnum);
}

QByteArray idFromTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return "1";
    return utc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
}

} // namespace Postseal
