#include "base/text.h"
#include "senders/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Postseal {
namespace {

using Way = PolicyTraits::Way;
using Number = PolicyTraits::Number;
using Above = PolicyTraits::Above;
using Repeated = PolicyTraits::Repeated;
using Note = PolicyNote;

Judgement ignored(const char *because)
{
    return {Reading::Ignored, senderSentence(because)};
}

bool isNumericHost(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

/// What of the grammar this file breaks, if anything; the deviations that the sender is known for are none.
/// An IPv4 address is a domain by the grammar of names (RFC 5321 4.1.2).
std::optional<Note> breakOf(const PolicyTraits &traits, const ParsedPolicy &policy)
{
    for (const auto &note : policy.notes) {
        const bool harmless = note.kind == Note::VersionNotFirst || note.kind == Note::RepeatedField ||
                              note.kind == Note::ContradictoryField || note.kind == Note::UnknownField ||
                              note.kind == Note::MaxAgeTooBig ||
                              (note.kind == Note::BlankLine && traits.blankLines) || note.kind == Note::BadMx;
        if (!harmless)
            return note.kind;
    }
    for (const QByteArray &mx : policy.value.mx) {
        const MxPattern::Fault fault = MxPattern::faultOf(mx);
        const bool fine = fault == MxPattern::Fault::None ||
                          (fault == MxPattern::Fault::Address && isNumericHost(mx) && traits.numericMx) ||
                          (fault == MxPattern::Fault::FinalDot && traits.finalDot &&
                           MxPattern::faultOf(mx.chopped(1)) == MxPattern::Fault::None);
        if (!fine)
            return Note::BadMx;
    }
    return std::nullopt;
}

/// What a line reader has gathered.
struct Gathered {
    QList<QByteArray> versions, modes, maxAges, mx;
    bool fails = false; ///< the whole file is dropped
    QString because;
};

QByteArray keyOf(const PolicyTraits &traits, QByteArray name)
{
    if (traits.blankBeforeColon)
        name = name.trimmed();
    return traits.foldsCase ? name.toLower() : name;
}

Gathered gather(const PolicyTraits &traits, QByteArray body)
{
    Gathered got;
    const auto drop = [&](const char *because, qsizetype line) {
        got.fails = true;
        got.because = senderSentence(because).arg(line);
    };
    if (traits.byteOrderMark && body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    if (traits.bareCr)
        body.replace("\r\n", "\n").replace('\r', '\n');
    QList<QByteArray> lines = body.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size() && !got.fails; ++i) {
        QByteArray line = lines.at(i);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty()) {
            if (!traits.blankLines)
                drop(QT_TRANSLATE_NOOP("Sender", "drops the file: line %1 is empty"), i + 1);
            continue;
        }
        if (traits.indented)
            line = line.trimmed();
        const qsizetype colon = line.indexOf(':');
        const bool tooMany = !traits.colonInValue && line.count(':') > 1;
        if ((colon < 0 && !traits.linesWithoutColon) || tooMany) {
            drop(QT_TRANSLATE_NOOP("Sender", "drops the file: it cannot read line %1"), i + 1);
            continue;
        }
        const QByteArray name = keyOf(traits, line.left(std::max<qsizetype>(colon, 0)));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "version")
            got.versions.append(value);
        else if (name == "mode")
            got.modes.append(value);
        else if (name == "max_age")
            got.maxAges.append(value);
        else if (name == "mx" && (!value.isEmpty() || traits.emptyMx))
            got.mx.append(value);
    }
    return got;
}

/// The max_age as this sender reads it; no value when it cannot.
std::optional<double> numberOf(Number kind, const QByteArray &text)
{
    bool ok = true;
    switch (kind) {
    case Number::Digits:
        ok = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
        return ok ? std::optional(text.toDouble()) : std::nullopt;
    case Number::Integer: {
        const double value = double(text.toLongLong(&ok));
        return ok ? std::optional(value) : std::nullopt;
    }
    case Number::Real: {
        const double value = text.isEmpty() ? 0 : text.toDouble(&ok);
        return ok && value >= 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    case Number::Anything:
        break;
    }
    const double value = text.toDouble(&ok);
    return ok && value >= 0 ? value : 86400;
}

Judgement judgeMaxAge(const PolicyTraits &traits, double maxAge)
{
    constexpr double most31Bits = 2147483647.0;
    if (maxAge == 0 && !traits.zeroMaxAge)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: max_age is 0"));
    if (maxAge <= double(maxMaxAge))
        return {Reading::Used, {}};
    switch (traits.aboveYear) {
    case Above::Open:
        return {Reading::Unknown, {}};
    case Above::Refused:
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: max_age is above one year"));
    case Above::Cut:
        return {Reading::Misread,
                senderSentence(QT_TRANSLATE_NOOP("Sender", "cuts max_age down to one year"))};
    case Above::OneDay:
        return {Reading::Misread, senderSentence(QT_TRANSLATE_NOOP(
                                      "Sender", "keeps the policy for one day: max_age is above one year"))};
    case Above::KeptTo31Bits:
        if (maxAge > most31Bits)
            return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: max_age is too large"));
        break;
    case Above::Kept:
        break;
    }
    return {Reading::Misread,
            senderSentence(QT_TRANSLATE_NOOP("Sender", "keeps the policy longer than one year"))};
}

Judgement readByLines(const PolicyTraits &traits, const QByteArray &body)
{
    const Gathered got = gather(traits, body);
    if (got.fails)
        return {Reading::Ignored, got.because};
    const bool repeats = got.versions.size() > 1 || got.modes.size() > 1 || got.maxAges.size() > 1;
    if (repeats && traits.repeated == Repeated::Refused)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: a field is repeated"));
    const auto chosen = [&](const QList<QByteArray> &values) {
        return traits.repeated == Repeated::First ? values.first() : values.last();
    };
    const bool rightVersion = got.versions.isEmpty()
                                  ? !traits.versionWanted
                                  : chosen(got.versions) == "STSv1" ||
                                        (traits.foldsVersion && chosen(got.versions).toUpper() == "STSV1");
    if (!rightVersion)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: the version is not STSv1"));
    QByteArray mode = got.modes.isEmpty() ? QByteArray() : chosen(got.modes);
    if (traits.foldsCase)
        mode = mode.toLower();
    const bool knownMode = mode == "enforce" || mode == "testing" || mode == "none";
    if (!knownMode && (traits.modeWanted || !got.modes.isEmpty()))
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: the mode is not one that it knows"));
    if (got.mx.isEmpty() && (mode != "none" || traits.mxForNone))
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: it has no mx line"));
    if (got.maxAges.isEmpty() && traits.maxAgeWanted)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: it has no max_age"));
    const std::optional<double> maxAge =
        got.maxAges.isEmpty() ? std::optional(86400.0) : numberOf(traits.maxAge, chosen(got.maxAges));
    if (!maxAge)
        return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: max_age is not a number"));
    const Judgement age = judgeMaxAge(traits, *maxAge);
    const auto differs = [](const QList<QByteArray> &values) {
        return values.size() > 1 && values.first() != values.last();
    };
    const bool takesAnother =
        traits.repeated == Repeated::Last && (differs(got.modes) || differs(got.maxAges));
    if (age.reading == Reading::Used && takesAnother)
        return {Reading::Misread, senderSentence(QT_TRANSLATE_NOOP(
                                      "Sender", "takes the last of the repeated fields, not the first"))};
    return age;
}

Judgement readByGrammar(const PolicyTraits &traits, const QByteArray &body)
{
    const ParsedPolicy policy = parsePolicy(body);
    if (const std::optional<Note> fault = breakOf(traits, policy)) {
        if (traits.way == Way::GrammarOrOpen)
            return {Reading::Unknown, {}};
        const auto *note = policy.first(*fault);
        const int line = lineOf(body, note ? note->offset : 0);
        return {
            Reading::Ignored,
            senderSentence(QT_TRANSLATE_NOOP("Sender", "drops the whole file because of line %1")).arg(line)};
    }
    return judgeMaxAge(traits, double(policy.value.maxAge.value_or(0)));
}

} // namespace

Judgement readPolicy(const PolicyTraits &traits, const QByteArray &body)
{
    QByteArray text = body;
    if (body.size() > traits.largest) {
        if (!traits.cutsAtLargest)
            return ignored(QT_TRANSLATE_NOOP("Sender", "drops the file: it is too large"));
        text.truncate(traits.largest);
    }
    Judgement judged = traits.way == Way::Lines ? readByLines(traits, text) : readByGrammar(traits, text);
    if (text.size() < body.size() && judged.reading == Reading::Used)
        judged = {Reading::Misread,
                  senderSentence(QT_TRANSLATE_NOOP("Sender", "reads only the first 10 KiB"))};
    else if (text.size() < body.size())
        judged.because =
            senderSentence(QT_TRANSLATE_NOOP("Sender", "reads only the first 10 KiB, and then it %1"))
                .arg(judged.because);
    return judged;
}

} // namespace Postseal
