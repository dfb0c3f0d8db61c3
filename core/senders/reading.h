#pragma once

#include "mtasts/policy.h"
#include "senders/traits.h"

#include <QStringList>

#include <optional>

namespace Postseal {

struct Scene;

/// What a sender makes of a record or a file.
enum class Reading {
    Used,
    Misread, ///< used, but not as it is meant
    Ignored,
    Unknown
};
[[nodiscard]] const char *readingWord(Reading reading); ///< "used", also for Misread; "ignored", "unknown"

/// How one known sender reads what a domain publishes.
struct SenderReading {
    const Sender *sender = nullptr;
    Reading record = Reading::Unknown;
    Reading policy = Reading::Unknown;
    QStringList because; ///< plain sentences, in the language of the application
    bool operator==(const SenderReading &) const = default;
};

/// A reading with its reason, empty when it is read as it is meant.
struct Judgement {
    Reading reading = Reading::Unknown;
    QString because;
};

/// A reason, marked with QT_TRANSLATE_NOOP("Sender", …), in the language of the application.
[[nodiscard]] QString senderSentence(const char *text);

/// The TXT records at `_mta-sts`, each joined.
[[nodiscard]] Judgement readRecords(const RecordTraits &traits, const QList<QByteArray> &texts);
/// The bytes of a policy file, however they came.
[[nodiscard]] Judgement readPolicy(const PolicyTraits &traits, const QByteArray &body);

/// All senders, the standard first, on what was seen. What was not seen is unknown to all of them.
[[nodiscard]] QList<SenderReading> readBySenders(const Scene &scene);
/// The same for a draft, served as it should be; without texts the record is left open.
[[nodiscard]] QList<SenderReading> readBySenders(const QList<QByteArray> &texts, const QByteArray &policy);

} // namespace Postseal
