#include "base/text.h"
#include "mtasts/stsrecord.h"
#include "senders/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using Way = RecordTraits::Way;
using Set = RecordTraits::Set;
using Note = StsRecordNote;

Judgement ignored(const char *because)
{
    return {Reading::Ignored, senderSentence(because)};
}

/// Nothing in it that the grammar does not have (RFC 8461 3.1).
bool isGrammatical(const ParsedStsRecord &record)
{
    return std::none_of(record.notes.begin(), record.notes.end(), [](const auto &note) {
        return note.kind != Note::BlankBeforeSemicolon && note.kind != Note::RepeatedField &&
               note.kind != Note::UnknownField;
    });
}

Judgement readByGrammar(const RecordTraits &traits, const QByteArray &text)
{
    const ParsedStsRecord record = parseStsRecord(text);
    if (!isGrammatical(record))
        return traits.way == Way::Grammar
                   ? ignored(
                         QT_TRANSLATE_NOOP("Sender", "drops the record: it is not as the standard has it"))
                   : Judgement{Reading::Unknown, {}};
    const bool twoIds = std::any_of(record.notes.begin(), record.notes.end(), [](const auto &note) {
        return note.kind == Note::RepeatedField && note.text == "id";
    });
    if (twoIds && traits.repeatedId == RecordTraits::Repeated::Refused)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the record: it has more than one id"));
    return {Reading::Used, {}};
}

/// One field between semicolons, cut at its first "=".
struct Field {
    QByteArray name;
    QByteArray value;
    bool hasEquals = false;
};

QList<Field> fieldsOf(const RecordTraits &traits, const QByteArray &text)
{
    QList<Field> fields;
    for (const QByteArray &part : text.split(';')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype equals = trimmed.indexOf('=');
        Field field{equals < 0 ? trimmed : trimmed.left(equals),
                    equals < 0 ? QByteArray() : trimmed.mid(equals + 1), equals >= 0};
        if (traits.blanksAtEquals) {
            field.name = field.name.trimmed();
            field.value = field.value.trimmed();
        }
        if (traits.foldsCase)
            field.name = field.name.toLower();
        fields.append(field);
    }
    return fields;
}

bool isOdd(const Field &field)
{
    const auto hasBlank = [](const QByteArray &text) {
        return std::any_of(text.begin(), text.end(), isBlank);
    };
    return field.value.contains('=') || hasBlank(field.name) || hasBlank(field.value);
}

Judgement readByFields(const RecordTraits &traits, const QByteArray &text)
{
    using WithoutEquals = RecordTraits::WithoutEquals;
    if (traits.startsWithVersion && !text.startsWith("v=STSv1"))
        return ignored(QT_TRANSLATE_NOOP("Sender", "passes over the record: it does not start with v=STSv1"));
    QByteArray version;
    std::optional<QByteArray> first, last;
    for (const Field &field : fieldsOf(traits, text)) {
        if (!field.hasEquals && traits.withoutEquals == WithoutEquals::Refused)
            return ignored(QT_TRANSLATE_NOOP("Sender", "drops the record: a field has no “=”"));
        if (traits.strictValues && isOdd(field))
            return ignored(QT_TRANSLATE_NOOP("Sender", "drops the record: a field cannot be read"));
        if (!field.hasEquals && traits.withoutEquals == WithoutEquals::Ignored)
            continue;
        if (field.name == "v")
            version = field.value;
        if (field.name == "id") {
            first = first.value_or(field.value);
            last = field.value;
        }
    }
    const bool rightVersion = traits.foldsCase ? version.toLower() == "stsv1" : version == "STSv1";
    if (!rightVersion)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the record: the version is not STSv1"));
    if (!last || (traits.strictValues && last->isEmpty()))
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the record: it has no id"));
    if (*first != *last && traits.repeatedId == RecordTraits::Repeated::Last)
        return {Reading::Misread,
                senderSentence(QT_TRANSLATE_NOOP("Sender", "takes the last id, not the first"))};
    return {Reading::Used, {}};
}

Judgement readOne(const RecordTraits &traits, const QByteArray &text)
{
    switch (traits.way) {
    case Way::Grammar:
    case Way::GrammarOrOpen:
        return readByGrammar(traits, text);
    case Way::Prefix:
        if (text.startsWith("v=STSv1;"))
            return {Reading::Used, {}};
        return ignored(
            QT_TRANSLATE_NOOP("Sender", "passes over the record: it does not start with v=STSv1;"));
    case Way::Fields:
        break;
    }
    return readByFields(traits, text);
}

} // namespace

Judgement readRecords(const RecordTraits &traits, const QList<QByteArray> &texts)
{
    const auto isSts = [](const QByteArray &text) { return text.startsWith("v=STSv1"); };
    QList<QByteArray> own;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(own), isSts);
    if (texts.isEmpty())
        return ignored(QT_TRANSLATE_NOOP("Sender", "finds no record"));
    if (texts.size() == 1)
        return readOne(traits, texts.first());
    switch (traits.set) {
    case Set::OnlyOneRecord:
        return ignored(QT_TRANSLATE_NOOP("Sender", "wants exactly one TXT record at the name"));
    case Set::Joined: {
        Judgement joined = readOne(traits, texts.join());
        if (joined.reading == Reading::Used)
            joined = {Reading::Misread,
                      senderSentence(QT_TRANSLATE_NOOP("Sender", "joins all TXT records at the name"))};
        return joined;
    }
    case Set::AnySts:
    case Set::FirstThatReads: {
        const auto found = std::find_if(texts.begin(), texts.end(), [&](const QByteArray &text) {
            return readOne(traits, text).reading <= Reading::Misread;
        });
        if (found == texts.end())
            return ignored(QT_TRANSLATE_NOOP("Sender", "finds no record that it can read"));
        if (own.size() > 1)
            return {Reading::Misread,
                    senderSentence(QT_TRANSLATE_NOOP("Sender", "picks one of several records"))};
        return readOne(traits, *found);
    }
    case Set::OnlyOneSts:
        break;
    }
    if (own.isEmpty())
        return ignored(QT_TRANSLATE_NOOP("Sender", "finds no record that it can read"));
    if (own.size() > 1)
        return ignored(QT_TRANSLATE_NOOP("Sender", "takes several records as none"));
    return readOne(traits, own.first());
}

} // namespace Postseal
